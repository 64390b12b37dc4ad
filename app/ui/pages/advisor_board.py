"""How an advisor's charts stand: the figures above them, two by two, the side column beside or below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import UNBOUNDED

SIDE_WIDTH = 380
WIDE, MIDDLE = 960, 620
GAP = 12


class AdvisorBoard(QWidget):
    """Arranges ``cards``, ``sections``, the ``heatmap`` and the ``side`` column by the room there is."""

    def __init__(
        self, theme: Theme, cards: QWidget, sections: Sequence[QWidget], heatmap: QWidget, side: QWidget
    ) -> None:
        super().__init__()
        self._theme = theme
        self._cards = cards
        self._sections = sections
        self._heatmap = heatmap
        self._side = side
        self._shape: tuple[bool, int] | None = None
        charts = QWidget()
        self._grid = QGridLayout(charts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(charts)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QHBoxLayout(self)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(GAP)
        self._body.addWidget(scroll, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shape there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(WIDE)
        columns = 2 if self.width() >= self._theme.px(MIDDLE) else 1
        self._side.setMinimumWidth(self._theme.px(SIDE_WIDTH) if beside else 0)
        self._side.setMaximumWidth(self._theme.px(SIDE_WIDTH) if beside else UNBOUNDED)
        self._side.setMinimumHeight(0 if beside else self._theme.px(SIDE_WIDTH) * 3 // 2)
        if (beside, columns) == self._shape:
            return
        self._shape = (beside, columns)
        self._grid.addWidget(self._cards, 0, 0, 1, columns)
        for place, card in enumerate(self._sections):
            self._grid.addWidget(card, 1 + place // columns, place % columns)
        rows = 1 + len(self._sections) // columns
        self._grid.addWidget(self._heatmap, rows, 0, 1, columns)
        if beside:
            self._body.addWidget(self._side)
        else:
            self._grid.addWidget(self._side, rows + 1, 0, 1, columns)
        for place in range(self._grid.rowCount()):
            share = 5 if place < rows else 11
            self._grid.setRowStretch(place, share if 0 < place <= rows + (not beside) else 0)
