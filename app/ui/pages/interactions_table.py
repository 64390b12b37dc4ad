"""The table of interactions: several rows can be chosen, a header sorts, and the columns are the evaluator's choice."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.services.queries import Sort
from app.ui.pages.interactions_columns import COLUMNS, GIVE_WAY, PLACES, USUAL
from app.ui.pages.interactions_model import InteractionsModel
from app.ui.pages.interactions_widths import Span, hidden_in, shared
from app.ui.theme import Theme
from app.ui.widgets.table import Table

ROOMY = 220
"""What the column that takes the rest has before the others grow, px at 100 %: most subjects fit."""


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
        self._dragged: dict[int, int] = {}
        self._fitting = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._keep_width)
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
        column, now = COLUMNS[place], self._model.order
        self.sort_asked.emit(Sort(column.sort, not now.descending if now.by is column.sort else column.falling))

    def _scale(self) -> None:
        self._dragged.clear()
        with self._at_work():
            super()._scale()

    def _fit(self) -> None:
        """Hide what there is no room for, and share the room among the rest."""
        px = self._theme.px
        unwanted = {place for key, place in PLACES.items() if key not in self._chosen}
        spans = [Span(px(column.least), px(column.width)) for column in COLUMNS]
        for place, width in self._dragged.items():
            spans[place] = Span(width, width)
        room = self.viewport().width()
        hidden = hidden_in(room, spans, unwanted, self._least)
        with self._at_work():
            for place in range(len(COLUMNS)):
                self.setColumnHidden(place, place in hidden)
            for place, width in shared(room, spans, hidden, px(ROOMY)).items():
                self.horizontalHeader().resizeSection(place, width)

    def _keep_width(self, place: int, _before: int, width: int) -> None:
        """Keep the width that somebody gave to a column by hand."""
        if not self._fitting and COLUMNS[place].width and width:
            self._dragged[place] = width

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Give columns their widths; nobody drags them meanwhile."""
        before, self._fitting = self._fitting, True
        try:
            yield
        finally:
            self._fitting = before
