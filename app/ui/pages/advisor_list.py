"""The list of advisors by name, each with the last three months; nobody is ranked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.widgets.controls import button, column
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.widgets.transport_flow import in_lines
from app.ui.wording import day_text, grouped, not_enough_evidence, percentage

if TYPE_CHECKING:
    from app.services.progress import AdvisorRow
    from app.ui.context import Desk

WIDTHS = (220, 0, 190, 170, 150)


class AdvisorList(QWidget):
    """Names, teams and figures; ``chosen`` tells whose page is wanted, ``add_asked`` that somebody is missing.

    ``meetings_asked`` wants the register of team meetings and appraisals.
    """

    chosen = Signal(int)
    add_asked = Signal()
    meetings_asked = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.header = PageHeader(self.tr("Advisors"))
        self.add_button = button(self.tr("Add an advisor…"), "", self.add_asked.emit)
        self.main_button = button(self.tr("Show progress"), "main", self._choose)
        self.meetings_button = button(self.tr("Meetings"), "", self.meetings_asked.emit)
        self.header.add(in_lines(self.meetings_button, self.add_button, self.main_button))
        columns = (
            (self.tr("Name"), lambda row: Cell(row.person.name, strong=True)),
            (self.tr("Team"), lambda row: Cell(row.person.team or "")),
            (self.tr("Evaluations, 3 months"), lambda row: Cell(grouped(row.n), right=True)),
            (self.tr("Score, 3 months"), _score),
            (self.tr("Last evaluated"), self._last),
        )
        self.model: RowsModel[AdvisorRow] = RowsModel(columns, {2, 3, 4}, self)
        self.table = Table(desk.theme, self.tr("Advisors"))
        self.table.take(self.model, WIDTHS)
        self.table.chosen.connect(lambda _row: self._choose())
        self.empty = EmptyState(desk.theme, "advisors")
        self._stage = QStackedWidget()
        self._stage.addWidget(self.table)
        self._stage.addWidget(self.empty)
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self._stage, 1)

    def show_rows(self, rows: "tuple[AdvisorRow, ...]") -> None:
        """Show these advisors."""
        place = self.table.current_row()
        self.model.show_rows(rows)
        self.main_button.setVisible(bool(rows))
        self.header.describe(self.tr("{0}, by name").format(len(rows)) if rows else "")
        if rows:
            self._stage.setCurrentWidget(self.table)
            self.table.selectRow(min(place or 0, len(rows) - 1))
            return
        self.empty.say(
            self.tr("No advisors yet"),
            self.tr("Add the people whose calls you listen to; their progress is shown here."),
            self.tr("Add an advisor…"),
            self.add_asked.emit,
        )
        self._stage.setCurrentWidget(self.empty)

    def take_focus(self) -> None:
        """Put the keyboard to work in the list, or on what the empty page offers."""
        shown = self.empty.action if self._stage.currentWidget() is self.empty else self.table
        shown.setFocus()

    def _choose(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.chosen.emit(self.model.rows[row].person.id)

    def _last(self, row: "AdvisorRow") -> Cell:
        today = self._desk.clock().astimezone().date()
        text = "—" if row.last_evaluated is None else day_text(row.last_evaluated.date(), today)
        return Cell(text, right=True)


def _score(row: "AdvisorRow") -> Cell:
    stands = row.standing
    if stands is None:
        return Cell("—", ink="quiet", right=True)
    if stands.band is None:
        text = f"{percentage(stands.percent)} ?"
        return Cell(text, ink="quiet", right=True, strong=True, spoken=f"{text}, {not_enough_evidence()}")
    text = f"{percentage(stands.percent)} {stands.band.sign}"
    return Cell(text, ink=stands.band.value, right=True, strong=True, spoken=f"{text}, {stands.band.said}")
