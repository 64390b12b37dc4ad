"""The list of interactions as a table model: as long as what was found, its rows read when they come into sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.services.queries import Query, Sort
from app.ui.pages.interactions_beside import Beside
from app.ui.pages.interactions_columns import COLUMNS, Shown
from app.ui.widgets.table import Cell, cell_data

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.ui.context import Desk
    from app.ui.tasks import Handle

    Pages = dict[int, tuple[InteractionRow, ...]]

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 60
LOOK_MS = 20
"""How long what comes into sight is gathered before it is read: who drags the scroll bar is not kept waiting."""
TOP = QModelIndex()
WAITING = Cell("…", ink="quiet")


class InteractionsModel(QAbstractTableModel):
    """Rows of a query in an order; ``loaded`` says that the first rows and the count of another query are there."""

    loaded = Signal()

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: Query | None = None
        self._sort = Sort()
        self._wanted: tuple[Query, Sort] | None = None
        self._pages: dict[int, tuple[InteractionRow, ...]] = {}
        self._total = 0
        self._asking: Handle | None = None
        self._fetching: tuple[int, Handle] | None = None
        self._missed: list[int] = []
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._fetch)
        self._beside = Beside(desk, self)
        self._beside.came.connect(self._redraw)

    @property
    def total(self) -> int:
        """Return how many rows the query has, whether they are here yet or not."""
        return self._total

    @property
    def query(self) -> "Query | None":
        """Return what the list is narrowed to."""
        return self._query

    @property
    def order(self) -> Sort:
        """Return what the list is sorted by, what was asked for last."""
        return self._wanted[1] if self._wanted else self._sort

    def row_at(self, row: int) -> "InteractionRow | None":
        """Return the interaction in a row, ``None`` where there is none or it is not here yet."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE] if page is not None and 0 <= row % PAGE < len(page) and row >= 0 else None

    def row_of(self, interaction_id: int) -> int | None:
        """Return the row of an interaction, ``None`` where it is not among those that are here."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row.id == interaction_id:
                    return number * PAGE + place
        return None

    def ask(self, query: Query, order: Sort | None = None) -> None:
        """Show what ``query`` finds; the old rows stay until the new ones are here."""
        self._load(query, order or self.order, {0})

    def set_order(self, order: Sort) -> None:
        """Sort by ``order`` from now on."""
        if self._query is None and self._wanted is None:
            self._sort = order
        elif order != self.order:
            self._load(self._wanted[0] if self._wanted else self._query or Query(), order, {0})

    def refresh(self, around: int = 0) -> None:
        """Read what is shown again, with the rows ``around`` one."""
        if self._query is not None:
            query, order = self._wanted or (self._query, self._sort)
            self._beside.forget()
            self._load(query, order, {0, around // PAGE})

    def rowCount(self, parent: Index = TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        spoken = column.name
        if column.sort is self.order.by:
            way = self.tr("descending") if self.order.descending else self.tr("ascending")
            spoken = self.tr("{0}, sorted {1}").format(column.name, way)
        return cell_data(Cell(column.name, right=column.right, spoken=spoken), role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; a row that is not here yet is asked for."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            self._miss(index.row() // PAGE)
            return cell_data(WAITING if index.column() == 0 else Cell(""), role)
        today = self._desk.clock().astimezone().date()
        heard, gone = self._beside.of(row)
        return cell_data(COLUMNS[index.column()].cell(Shown(row, heard, gone, today)), role)

    # -- reading

    def _load(self, query: Query, order: Sort, numbers: set[int]) -> None:
        for handle in (self._asking, self._fetching and self._fetching[1]):
            if handle is not None:
                handle.cancel()
        self._fetching = None
        self._missed.clear()
        self._wanted = query, order
        service = self._desk.interactions

        def job() -> "tuple[int, Pages]":
            pages = {number: service.page(query, None, PAGE, order, number * PAGE) for number in numbers}
            return service.count(query), pages

        def done(found: "tuple[int, Pages]") -> None:
            self._replace(query, order, *found)

        self._asking = self._desk.tasks.library(job, done, self._fail)

    def _replace(self, query: Query, order: Sort, total: int, pages: "Pages") -> None:
        self._asking = None
        same = (query, order, total) == (self._query, self._sort, self._total)
        if not same:
            self.beginResetModel()
        self._query, self._sort, self._total, self._pages = query, order, total, pages
        self._wanted = None
        if same:
            self._redraw()
        else:
            self.endResetModel()
        self.loaded.emit()

    def _miss(self, page: int) -> None:
        if page in self._missed:
            self._missed.remove(page)
        self._missed.append(page)
        self._look.start()

    def _fetch(self) -> None:
        """Read what came into sight last; what was only passed by is not read."""
        if self._asking is not None or self._query is None or not self._missed:
            return
        number = self._missed[-1]
        if self._fetching is not None:
            if self._fetching[0] == number:
                return
            self._fetching[1].cancel()
        query, order, service = self._query, self._sort, self._desk.interactions
        handle = self._desk.tasks.library(
            lambda: service.page(query, None, PAGE, order, number * PAGE),
            lambda rows: self._take(number, rows),
            self._fail,
        )
        self._fetching = number, handle

    def _take(self, number: int, rows: "tuple[InteractionRow, ...]") -> None:
        self._fetching = None
        self._missed.clear()
        if len(self._pages) >= PAGES_KEPT:
            self._pages.pop(max(self._pages, key=lambda kept: abs(kept - number)))
        self._pages[number] = rows
        self._redraw()

    def _redraw(self) -> None:
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(COLUMNS) - 1))

    def _fail(self, error: Exception) -> None:
        self._asking = None
        self._fetching = None
        self._desk.tasks.unhandled(error)
