"""The evaluations behind an advisor's points: all of the period, or those of one month."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text, month_text, score_text

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.ui.context import Desk

WIDTHS = (112, 0, 84)


class AdvisorEvaluations(QFrame):
    """A card with the list; ``opened`` tells which evaluation is wanted, ``month_left`` that all are wanted again."""

    opened = Signal(int)
    month_left = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._all: tuple[InteractionRow, ...] = ()
        self._month: int | None = None
        self.title = label("", "heading")
        self.all_button = button(self.tr("Show all"), "link", self.month_left.emit)
        columns = (
            (self.tr("When"), lambda found: Cell(day_text(found.started_at.date()), figures=True)),
            (self.tr("About"), lambda found: Cell(found.subject or found.service or found.reference)),
            (self.tr("Score"), _score),
        )
        self.model: RowsModel[InteractionRow] = RowsModel(columns, {2}, self)
        self.table = Table(desk.theme, self.tr("Evaluations"))
        self.table.take(self.model, WIDTHS)
        self.table.chosen.connect(lambda _row: self._open())
        self.open_button = button(self.tr("Open the evaluation"), "", self._open)
        layout = column(self, margin=1, spacing=6)
        head = row(self.title, None, self.all_button)
        head.setContentsMargins(14, 10, 10, 0)
        foot = row(None, self.open_button)
        foot.setContentsMargins(10, 4, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)

    @property
    def month(self) -> int | None:
        """Return the month that is shown alone."""
        return self._month

    def show_rows(self, rows: "tuple[InteractionRow, ...]") -> None:
        """Show these, of every month."""
        self._all = rows
        self.show_month(None)

    def show_month(self, month: int | None) -> None:
        """Show those of one month alone, of all months for ``None``."""
        self._month = month
        rows = [
            found
            for found in self._all
            if month is None or found.started_at.year * 100 + found.started_at.month == month
        ]
        self.model.show_rows(rows)
        name = self.tr("Evaluations") if month is None else self.tr("Evaluations, {0}").format(month_text(month))
        self.title.setText(f"{name}   {len(rows)}")
        self.all_button.setVisible(month is not None)
        self.open_button.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def _open(self) -> None:
        place = self.table.current_row()
        if place is not None and (evaluation := self.model.rows[place].evaluation_id) is not None:
            self.opened.emit(evaluation)


def _score(found: "InteractionRow") -> Cell:
    if found.band is None or found.covered is None or found.of is None:
        return Cell("")
    text = score_text(found.covered, found.of, found.band)
    return Cell(text, ink=found.band.value, right=True, strong=True, spoken=f"{text}, {found.band.value}")
