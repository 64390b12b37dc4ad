"""An advisor's evaluations: all of the period, those of one month, or those behind what stands out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.chips import STATE_TONES, state_text
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import channel_text, day_text, month_text, purpose_text, score_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.interactions import InteractionRow
    from app.ui.context import Desk

WIDTHS = (130, 0, 120, 120, 150, 120, 90)


class AdvisorEvaluations(QWidget):
    """The list; ``opened`` tells which evaluation is wanted, ``all_asked`` that every one is wanted again."""

    opened = Signal(int)
    all_asked = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[InteractionRow] = ()
        self._month: int | None = None
        self.title = label("", "heading", wrap=True)
        self.all_button = button(self.tr("Show all"), "link", self.all_asked.emit)
        columns = (
            (self.tr("When"), lambda found: Cell(day_text(found.started_at.date()), figures=True)),
            (self.tr("About"), lambda found: Cell(found.subject or found.service or found.reference)),
            (self.tr("Channel"), lambda found: Cell(channel_text(found.channel), ink="quiet")),
            (self.tr("Purpose"), lambda found: Cell(purpose_text(found.purpose), ink="quiet")),
            (self.tr("Evaluator"), lambda found: Cell(found.evaluator or "", ink="quiet")),
            (self.tr("State"), lambda found: Cell(state_text(found.state), tone=STATE_TONES[found.state])),
            (self.tr("Score"), _score),
        )
        self.model: RowsModel[InteractionRow] = RowsModel(columns, {6}, self)
        self.table = Table(desk.theme, self.tr("Evaluations"))
        self.table.take(self.model, WIDTHS)
        self.table.chosen.connect(lambda _row: self._open())
        self.open_button = button(self.tr("Open the evaluation"), "", self._open)
        card = QFrame()
        card.setProperty("role", "card")
        layout = column(card, margin=1, spacing=6)
        head = row(self.title, self.all_button, self.open_button)
        head.setStretch(0, 1)
        head.setContentsMargins(15, 8, 10, 2)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        column(self, margin=16).addWidget(card)

    @property
    def month(self) -> int | None:
        """Return the month that is shown alone."""
        return self._month

    @property
    def has_rows(self) -> bool:
        """Return whether there are any in the period."""
        return bool(self._all)

    def show_rows(self, rows: "Sequence[InteractionRow]") -> None:
        """Show these, of every month of the period."""
        self._all = rows
        self.show_month(None)

    def show_month(self, month: int | None) -> None:
        """Show those of one month alone, of all months for ``None``."""
        rows = [each for each in self._all if month is None or _month(each) == month]
        name = self.tr("Evaluations") if month is None else self.tr("Evaluations, {0}").format(month_text(month))
        self._show(rows, f"{name}   {len(rows)}", month)
        self.all_button.setVisible(month is not None)

    def show_behind(self, rows: "Sequence[InteractionRow]", name: str) -> None:
        """Show those behind something, which ``name`` tells with their number."""
        self._show(rows, name, None)
        self.all_button.show()

    def take_focus(self) -> None:
        """Put the keyboard to work in the list."""
        self.table.setFocus()

    def _show(self, rows: "Sequence[InteractionRow]", name: str, month: int | None) -> None:
        self._month = month
        self.model.show_rows(rows)
        self.title.setText(name)
        self.open_button.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def _open(self) -> None:
        place = self.table.current_row()
        if place is not None and (evaluation := self.model.rows[place].evaluation_id) is not None:
            self.opened.emit(evaluation)


def _month(found: "InteractionRow") -> int:
    return found.started_at.year * 100 + found.started_at.month


def _score(found: "InteractionRow") -> Cell:
    if found.band is None or found.covered is None or found.of is None:
        return Cell("")
    text = score_text(found.covered, found.of, found.band)
    return Cell(text, ink=found.band.value, right=True, strong=True, spoken=f"{text}, {found.band.said}")
