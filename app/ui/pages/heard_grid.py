"""The map of a week: a cell for each weekday and hour, by colour, sign and figures how often it was heard."""

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.domain.days import WEEKDAYS
from app.ui.theme import Theme, tabular

if TYPE_CHECKING:
    from app.domain.not_heard import Cell
    from app.tokens import Tokens

FEW, MANY = Fraction(3, 4), Fraction(3, 2)
"""Below the first a cell is heard more seldom than the frame has it, above the second more often."""
CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
ROW_HEIGHT = 44


class Level(Enum):
    """How often a cell was heard, with its sign."""

    NEVER = "○"
    FEW = "▼"
    FAIR = "✓"
    MANY = "+"


def level_of(cell: "Cell") -> Level:
    """Return how often a cell was heard, in the sample or besides: what the figures in the cell tell, too."""
    if cell.heard == 0 or cell.heard_ratio is None:
        return Level.NEVER
    if cell.heard_ratio < FEW:
        return Level.FEW
    return Level.MANY if cell.heard_ratio > MANY else Level.FAIR


def ground(tokens: "Tokens", level: Level) -> QColor:
    """Return the ground of a cell: the less was heard, the stronger."""
    if level is Level.FAIR:
        return QColor(tokens.meets_tint)
    if level is Level.MANY:
        return QColor(tokens.accent_tint)
    colour = QColor(tokens.talk_over)
    colour.setAlpha(95 if level is Level.NEVER else 40)
    return colour


class WeekModel(QAbstractTableModel):
    """Cells by (weekday, hour); hours are shown from the first to the last with anything in them."""

    def __init__(self, words: Mapping[Level, str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._cells: Mapping[tuple[int, int], Cell] = {}
        self._hours: range = range(0)

    def show_cells(self, cells: "Mapping[tuple[int, int], Cell]") -> None:
        """Show other cells."""
        self.beginResetModel()
        self._cells = cells
        hours = [hour for _day, hour in cells]
        self._hours = range(min(hours), max(hours) + 1) if hours else range(0)
        self.endResetModel()

    def cell_at(self, row: int, column: int) -> "Cell | None":
        """Return the cell of a place, ``None`` where nothing came."""
        return self._cells.get((row, self._hours[column])) if 0 <= column < len(self._hours) else None

    def place_of(self, weekday: int, hour: int) -> QModelIndex:
        """Return the place of a weekday and an hour."""
        return self.index(weekday, hour - self._hours.start) if hour in self._hours else QModelIndex()

    def rowCount(self, parent: Index = TOP) -> int:
        """Return one row a weekday; the weekend only where something came then."""
        if parent.isValid() or not self._cells:
            return 0
        return max(5, max(day for day, _hour in self._cells) + 1)

    def columnCount(self, parent: Index = TOP) -> int:
        """Return one column an hour."""
        return 0 if parent.isValid() else len(self._hours)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the weekday or the hour."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return WEEKDAYS[section]
        return f"{self._hours[section]}:00" if section < len(self._hours) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, or what is read of it."""
        cell = self.cell_at(index.row(), index.column()) if index.isValid() else None
        if cell is None:
            return None
        if role == CELL:
            return cell
        text = f"{cell.heard}/{cell.size}"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{level_of(cell).value} {text}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            day, hour = WEEKDAYS[index.row()], self._hours[index.column()]
            return f"{day} {hour}:00, {text}: {self._words[level_of(cell)]}"
        return None


class WeekMap(QTableView):
    """Shows a week's cells; arrows go from cell to cell."""

    def __init__(self, theme: Theme, model: WeekModel, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "map")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setAccessibleName(name)
        self.verticalHeader().setAccessibleName(name)
        theme.changed.connect(self._scale)
        model.modelReset.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        high = self._theme.px(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setMinimumSectionSize(self._theme.px(52))
        rows = self.model().rowCount()
        self.setMinimumHeight(self._theme.px(ROW_HEIGHT) * 4)
        self.setMaximumHeight(high * rows + self.horizontalHeader().sizeHint().height() + 24)


class _CellPainter(QStyledItemDelegate):
    """Paints ground, sign and figures, and a frame round the cell of the cursor."""

    def __init__(self, theme: Theme, view: WeekMap) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; nothing where nothing came."""
        tokens = self._theme.tokens
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        state: QStyle.StateFlag = option.state
        cell: Cell | None = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground(tokens, level_of(cell)))
            painter.drawRoundedRect(area, 4, 4)
            font = tabular(QFont(self._view.font()))
            if cell.heard == 0:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(tokens.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if state & QStyle.StateFlag.State_Selected:
            pen = painter.pen()
            pen.setColor(QColor(tokens.accent))
            pen.setWidth(2)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 4, 4)
        painter.restore()
