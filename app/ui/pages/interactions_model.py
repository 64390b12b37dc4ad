"""The list of interactions as a table model that asks the library lane for the next rows when they are needed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.times import clock_text
from app.ui.chip_words import state_cell
from app.ui.widgets.table import Cell, cell_data
from app.ui.wording import channel_text, purpose_text, score_text, when_text

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow, Query
    from app.ui.context import Desk
    from app.ui.tasks import Handle

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
MOST_AT_ONCE = 1000
TOP = QModelIndex()


class InteractionsModel(QAbstractTableModel):
    """Rows of a query, newest first; ``loaded`` says that the first rows and the count of another query are there."""

    loaded = Signal()

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: Query | None = None
        self._rows: list[InteractionRow] = []
        self._total = 0
        self._asking: Handle | None = None

    @property
    def total(self) -> int:
        """Return how many rows the query has, whether they are here yet or not."""
        return self._total

    @property
    def query(self) -> "Query | None":
        """Return what the list is narrowed to."""
        return self._query

    def row_at(self, row: int) -> "InteractionRow | None":
        """Return the interaction in a row, ``None`` where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, interaction_id: int) -> int | None:
        """Return the row of an interaction, ``None`` where it is not among those that are here."""
        return next((place for place, row in enumerate(self._rows) if row.id == interaction_id), None)

    def ask(self, query: "Query") -> None:
        """Show what ``query`` finds; the old rows stay until the new ones are here."""
        self._load(query, PAGE)

    def refresh(self) -> None:
        """Read what is shown again."""
        if self._query is not None:
            self._load(self._query, min(max(len(self._rows), PAGE), MOST_AT_ONCE))

    def rowCount(self, parent: Index = TOP) -> int:
        """Return how many rows are here."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return cell_data(Cell(_title(section), right=section in RIGHT), role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        today = self._desk.clock().astimezone().date()
        return cell_data(COLUMNS[index.column()][1](self._rows[index.row()], today), role)

    def canFetchMore(self, parent: Index = TOP) -> bool:
        """Return whether there are rows that are not here yet."""
        return not parent.isValid() and self._asking is None and len(self._rows) < self._total

    def fetchMore(self, parent: Index = TOP) -> None:
        """Ask for the next rows."""
        query = self._query
        if parent.isValid() or self._asking is not None or query is None or not self._rows:
            return
        last = self._rows[-1]
        service = self._desk.interactions
        self._asking = self._desk.tasks.library(lambda: service.page(query, last, PAGE), self._append, self._fail)

    def _load(self, query: "Query", limit: int) -> None:
        if self._asking is not None:
            self._asking.cancel()
        service = self._desk.interactions
        self._asking = self._desk.tasks.library(
            lambda: (query, service.count(query), service.page(query, None, limit)), self._replace, self._fail
        )

    def _replace(self, found: "tuple[Query, int, tuple[InteractionRow, ...]]") -> None:
        self._asking = None
        self.beginResetModel()
        self._query, self._total, self._rows = found[0], found[1], list(found[2])
        self.endResetModel()
        self.loaded.emit()

    def _append(self, rows: "tuple[InteractionRow, ...]") -> None:
        self._asking = None
        if not rows:  # others were taken away meanwhile
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(TOP, first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def _fail(self, error: Exception) -> None:
        self._asking = None
        self._desk.tasks.unhandled(error)


def _when(row: "InteractionRow", today: date) -> Cell:
    return Cell(when_text(row.started_at, today), figures=True)


def _about(row: "InteractionRow", _today: date) -> Cell:
    return Cell(row.subject or row.reference, ink="text" if row.subject else "quiet")


def _length(row: "InteractionRow", _today: date) -> Cell:
    return Cell("—" if row.duration_ms is None else clock_text(row.duration_ms), right=True)


def _purpose(row: "InteractionRow", _today: date) -> Cell:
    return Cell("" if row.purpose is None else purpose_text(row.purpose), ink="quiet")


def _state(row: "InteractionRow", _today: date) -> Cell:
    return state_cell(row)


def _score(row: "InteractionRow", _today: date) -> Cell:
    if row.band is None or row.covered is None or row.of is None:
        return Cell("")
    text = score_text(row.covered, row.of, row.band)
    return replace(Cell(text, ink=row.band.value, right=True, strong=True), spoken=f"{text}, {row.band.value}")


COLUMNS: tuple[tuple[str, "Callable[[InteractionRow, date], Cell]"], ...] = (
    ("When", _when),
    ("Advisor", lambda row, _today: Cell(row.advisor)),
    ("Channel", lambda row, _today: Cell(channel_text(row.channel))),
    ("Service", lambda row, _today: Cell(row.service)),
    ("About", _about),
    ("Length", _length),
    ("Purpose", _purpose),
    ("State", _state),
    ("Score", _score),
)
WIDTHS = (124, 136, 92, 170, 0, 66, 92, 112, 84)
LEAST = (6, 2, 5, 3)
"""Columns that give way first where the list is narrow."""
RIGHT = {5, 8}


def _title(section: int) -> str:
    return QCoreApplication.translate("InteractionsModel", COLUMNS[section][0])
