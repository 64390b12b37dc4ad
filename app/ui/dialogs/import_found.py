"""The files an import found, as one table that can be narrowed, given an advisor or left out by hand."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.services.import_values import Preview
from app.ui.dialogs.import_rows import COLUMNS, RIGHT, WIDTHS, Fate, ImportRow, rows_of
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Table
from app.ui.wording import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.people import Person
    from app.ui.context import Desk

LEAST = (4, 5)


class Found(QWidget):
    """The table and what is done with its chosen rows: ``given`` tells paths and an advisor, ``left_out`` paths."""

    given = Signal(object, int)
    left_out = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview = Preview()
        self._names: dict[int, str] = {}
        self.shown = QComboBox()
        self.model: RowsModel[ImportRow] = RowsModel(COLUMNS, RIGHT, self)
        self.table = Table(desk.theme, self.tr("What will be added"))
        self.advisor = QComboBox()
        self.leave_out = button(self.tr("Leave out"), "", lambda: self.left_out.emit(self._chosen()))
        self._build()

    def show_people(self, people: "Sequence[Person]") -> None:
        """Offer these advisors."""
        self._names = {person.id: person.name for person in people}
        self.advisor.clear()
        self.advisor.addItem(self.tr("Advisor…"), None)
        for person in people:
            self.advisor.addItem(person.name, person.id)

    def show_preview(self, preview: Preview) -> None:
        """Show what was found."""
        self._preview = preview
        self._fill_shown()
        self._show_rows()

    def _build(self) -> None:
        self.shown.setAccessibleName(self.tr("Which files are shown"))
        self.advisor.setAccessibleName(self.tr("Advisor of the chosen rows"))
        self.advisor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self.table.take(self.model, WIDTHS, LEAST)
        self.shown.activated.connect(lambda _at: self._show_rows())
        self.advisor.activated.connect(lambda _at: self._give(self.advisor.currentData()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        outer = column(self, spacing=10)
        chosen = label(self.tr("Chosen rows:"), "quiet")
        outer.addLayout(row(self.shown, None, chosen, self.advisor, self.leave_out))
        outer.addWidget(self.table, 1)

    def _give(self, advisor: int | None) -> None:
        self.advisor.setCurrentIndex(0)
        if advisor is not None:
            self.given.emit(self._chosen(), advisor)

    def _chosen(self) -> set[Path]:
        rows = (self.model.rows[index.row()] for index in self.table.selectionModel().selectedRows())
        return {each.path for each in rows if each.fate is Fate.NEW}

    def _fill_shown(self) -> None:
        at, preview = max(self.shown.currentIndex(), 0), self._preview
        counts = (len(preview.new), preview.unassigned, len(preview.known), len(preview.refused))
        words = (
            self.tr("To add: {0}"),
            self.tr("Without an advisor: {0}"),
            self.tr("Already there: {0}"),
            self.tr("Refused: {0}"),
        )
        self.shown.clear()
        self.shown.addItem(self.tr("All files: {0}").format(grouped(counts[0] + counts[2] + counts[3])))
        for word, count in zip(words, counts, strict=True):
            self.shown.addItem(word.format(grouped(count)))
        self.shown.setCurrentIndex(at)

    def _show_rows(self) -> None:
        tests: tuple[Callable[[ImportRow], bool], ...] = (
            lambda _row: True,
            lambda row: row.fate is Fate.NEW,
            lambda row: row.open,
            lambda row: row.fate is Fate.KNOWN,
            lambda row: row.fate is Fate.REFUSED,
        )
        wanted = tests[max(self.shown.currentIndex(), 0)]
        today = self._desk.clock().astimezone().date()
        self.model.show_rows([each for each in rows_of(self._preview, self._names, today) if wanted(each)])
        self._show_chosen()

    def _show_chosen(self) -> None:
        some = bool(self._chosen())
        self.advisor.setEnabled(some)
        self.leave_out.setEnabled(some)
