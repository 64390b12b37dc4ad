"""A table model over values that are all here: columns are functions from a value to a cell."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.widgets.table import Cell, cell_data

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[T]):
    """Shows ``rows`` in columns of (title, cell of a row); a title is right-aligned where its cells are."""

    def __init__(self, columns: Sequence[tuple[str, Callable[[T], Cell]]], right: set[int], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._right = right
        self._rows: Sequence[T] = ()

    @property
    def rows(self) -> Sequence[T]:
        """Return what is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return cell_data(Cell(self._columns[section][0], right=section in self._right), role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        return cell_data(self._columns[index.column()][1](self._rows[index.row()]), role)
