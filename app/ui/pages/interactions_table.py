"""The table of interactions: several rows can be chosen, a header sorts, and the columns are the evaluator's choice."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.services.queries import Sort
from app.ui.pages.interactions_columns import COLUMNS, GIVE_WAY, PLACES, USUAL
from app.ui.pages.interactions_model import InteractionsModel
from app.ui.theme import Theme
from app.ui.widgets.table import Table


class InteractionsTable(Table):
    """Tells by ``sort_asked`` what a click on a header wants, and where on the screen menus were asked for."""

    sort_asked = Signal(object)
    menu_asked = Signal(QPoint)
    columns_asked = Signal(QPoint)
    selected = Signal()

    def __init__(self, theme: Theme, model: InteractionsModel) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Interactions"))
        self._model = model
        self._chosen: frozenset[str] = USUAL
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_asked.emit(header.mapToGlobal(at)))
        self.take(model, tuple(column.width for column in COLUMNS), GIVE_WAY)
        # A header that knew what is chosen would look at every cell of every row while it is painted.
        header.setSelectionModel(QItemSelectionModel(model, self))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        self.show_order(model.order)

    @property
    def columns(self) -> frozenset[str]:
        """Return the keys of the columns that were chosen."""
        return self._chosen

    def choose_columns(self, keys: Iterable[str]) -> None:
        """Show these columns, as far as there is room."""
        known = frozenset(keys) & PLACES.keys()
        self._chosen = known | {"when"}
        self._fit()

    def show_order(self, order: Sort) -> None:
        """Mark the column the list is sorted by."""
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        place = next(number for number, column in enumerate(COLUMNS) if column.sort is order.by)
        self.horizontalHeader().setSortIndicator(place, way)

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the first and the last row of every run of chosen rows, from the top."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        return sorted({(part.top(), part.bottom()) for part in parts})

    def selected_count(self) -> int:
        """Return how many rows are chosen."""
        return sum(last - first + 1 for first, last in self.selected_ranges())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys that open menus do so everywhere."""
        if event.key() == Qt.Key.Key_Menu:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the first and the last row: rows are chosen whole."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if action in ends:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _ask_menu(self, at: QPoint) -> None:
        self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def sort_by(self, key: str) -> None:
        """Ask for the list in the order of a column, the other way round where it is that already."""
        self._sort_by(PLACES[key])

    def _sort_by(self, place: int) -> None:
        by = COLUMNS[place].sort
        if by is None:
            self.show_order(self._model.order)
            return
        now = self._model.order
        descending = not now.descending if now.by is by else COLUMNS[place].right or COLUMNS[place].key == "when"
        self.sort_asked.emit(Sort(by, descending))

    def _fit(self) -> None:
        unwanted = {place for key, place in PLACES.items() if key not in self._chosen}
        wanted = [self._theme.px(width or 100) for width in self._widths]
        room = self.viewport().width()
        hidden = set(unwanted)
        for place in self._least:
            if sum(width for number, width in enumerate(wanted) if number not in hidden) > room:
                hidden.add(place)
        for place in range(len(self._widths)):
            self.setColumnHidden(place, place in hidden)
