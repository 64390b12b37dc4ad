"""How one person looks at the list: by what it is sorted and which columns it has, remembered at this machine."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.services.queries import Sort, SortBy
from app.ui.pages.interactions_columns import COLUMNS, USUAL
from app.ui.pages.interactions_model import InteractionsModel
from app.ui.pages.interactions_table import InteractionsTable

if TYPE_CHECKING:
    from app.ui.context import Desk

COLUMNS_KEY, ORDER_KEY = "interactions.columns", "interactions.order"


class View(QObject):
    """Keeps order and columns of ``table`` in the settings, and makes the menus that change them."""

    def __init__(self, desk: "Desk", table: InteractionsTable, model: InteractionsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._model = model
        kept = desk.settings.now.panes
        if kept.get(COLUMNS_KEY):
            table.choose_columns(kept[COLUMNS_KEY].split(","))
        model.set_order(_read_order(kept.get(ORDER_KEY, "")))
        table.show_order(model.order)
        table.sort_asked.connect(self.show_order)
        table.columns_asked.connect(self._open_columns)

    def show_order(self, order: Sort) -> None:
        """Sort by ``order`` from now on."""
        self._keep(ORDER_KEY, f"{order.by.value} {'down' if order.descending else 'up'}")
        self._model.set_order(order)
        self._table.show_order(order)

    def fill_columns(self, menu: QMenu) -> None:
        """Put an entry for every column into ``menu``, and one for the usual ones."""
        for column in COLUMNS:
            entry = menu.addAction(column.name)
            entry.setCheckable(True)
            entry.setChecked(column.key in self._table.columns)
            entry.setEnabled(column.key != "when")
            entry.triggered.connect(lambda _on, key=column.key: self._switch(key))
        menu.addSeparator()
        menu.addAction(self.tr("The usual columns")).triggered.connect(lambda _on: self._choose(USUAL))

    def fill_orders(self, menu: QMenu) -> None:
        """Put an entry for every order into ``menu``; the one in force turns round when it is chosen again."""
        now = self._model.order
        for column in COLUMNS:
            way = ""
            if column.sort is now.by:
                way = self.tr(" (falling)") if now.descending else self.tr(" (rising)")
            entry = menu.addAction(column.name + way)
            entry.setCheckable(True)
            entry.setChecked(column.sort is now.by)
            entry.triggered.connect(lambda _on, key=column.key: self._table.sort_by(key))

    def _open_columns(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        self.fill_columns(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _switch(self, key: str) -> None:
        self._choose(self._table.columns ^ {key})

    def _choose(self, keys: frozenset[str]) -> None:
        self._table.choose_columns(keys)
        self._keep(COLUMNS_KEY, ",".join(sorted(keys)))

    def _keep(self, key: str, value: str) -> None:
        panes = {**self._desk.settings.now.panes, key: value}
        self._desk.settings.change(panes=panes)


def _read_order(kept: str) -> Sort:
    by, _, way = kept.partition(" ")
    known = {column.sort.value for column in COLUMNS}
    return Sort(SortBy(by), way == "down") if by in known else Sort()
