"""One kind of table for every list: rows are chosen whole, by mouse or keyboard, and painted by what a cell means."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.theme import Theme, tabular
from app.ui.widgets.chips import paint_chip
from app.ui.widgets.painted import focus_ring

CELL = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 34
SIDE = 8
SHARED_LEAST = 100
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: its text, its ink (a token's role), a chip's tone if it is one, and what is read aloud.

    ``figures`` of one width stand in every cell at the right, and wherever else it is asked for.
    """

    text: str
    ink: str = "text"
    tone: str = ""
    right: bool = False
    strong: bool = False
    figures: bool = False
    spoken: str = ""


def cell_data(cell: Cell, role: int) -> object:
    """Return what a model answers for ``cell`` in ``role``."""
    if role == CELL:
        return cell
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return cell.text or None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return cell.spoken or cell.text
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return None


class Table(QTableView):
    """A list in columns; ``chosen`` tells the row on Enter or double click, ``current_moved`` that of the cursor."""

    chosen = Signal(int)
    current_moved = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: tuple[int, ...] = ()
        self._least: tuple[int, ...] = ()
        self.setViewport(_ground())
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setAccessibleName(self.tr("{0}: columns").format(name))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setItemDelegate(CellPainter(theme, self))
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self._scale)

    def take(self, model: QAbstractItemModel, widths: tuple[int, ...], least: tuple[int, ...] = ()) -> None:
        """Show ``model`` with the columns' widths at 100 %; the columns with 0 share what room is left.

        Where that is too little, the columns in ``least`` are hidden, in this order.
        """
        self.setModel(model)
        self._widths = widths
        self._least = least
        self._scale()

    def current_row(self) -> int | None:
        """Return the row of the cursor."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and while the keyboard is here the ring: round the row of the cursor, else round them all."""
        super().paintEvent(event)
        if self.hasFocus():
            view = self.viewport()
            box = QRectF(view.rect())
            if self.currentIndex().isValid():
                row = self.visualRect(self.currentIndex())
                box = QRectF(0, row.top(), view.width(), row.height())
            painter = QPainter(view)
            focus_ring(painter, box, self._theme.tokens.accent, 0)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose the row of the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say where the cursor went."""
        super().currentChanged(current, previous)
        self.current_moved.emit(current.row())

    def _scale(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self._theme.px(40))
        for column, width in enumerate(self._widths):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, self._theme.px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        wanted = [self._theme.px(width or SHARED_LEAST) for width in self._widths]
        room = self.viewport().width()
        hidden: set[int] = set()
        for column in self._least:
            if sum(width for place, width in enumerate(wanted) if place not in hidden) > room:
                hidden.add(column)
        for column in self._least:
            self.setColumnHidden(column, column in hidden)


def _ground() -> QWidget:
    """Return a ground like a view's own, for which PySide would look through all its classes at the first use."""
    made = QWidget()
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    return made


class CellPainter(QStyledItemDelegate):
    """Paints a cell by what it means, with one line under every row."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, text or chip, and the line under it."""
        tokens = self._theme.tokens
        cell: Cell = index.data(CELL)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_tint))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens.line))
        inner = area.adjusted(SIDE, 0, -SIDE, -1)
        font = self._table.font()
        if cell.tone:
            paint_chip(painter, inner, cell.text, tone=cell.tone, tokens=tokens, font=font)
        elif cell.text:
            _paint_text(painter, inner, cell, font, QColor(getattr(tokens, cell.ink)))


def _paint_text(painter: QPainter, inner: QRectF, cell: Cell, font: QFont, ink: QColor) -> None:
    face = tabular(font) if cell.right or cell.figures else QFont(font)
    if cell.strong:
        face.setWeight(QFont.Weight.DemiBold)
    painter.setFont(face)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)
