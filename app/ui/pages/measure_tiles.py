"""The tiles of the Measures page, side by side, and why contacts were avoidable."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import clear, column, label
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from app.services.measures import ReasonShare

TILE_WIDTH = 196
BAR_WIDTH = 120


class Tiles(QWidget):
    """Tiles side by side, in as many rows as the width asks for."""

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._across = 0
        self._shown = count
        self.tiles = [Tile() for _ in range(count)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_count(self, count: int) -> None:
        """Show so many of the tiles."""
        self._shown = count
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < count)
        self._arrange(again=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side as far as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, again: bool = False) -> None:
        most = max(1, (self.width() + 12) // (self._theme.px(TILE_WIDTH) + 12))
        rows = -(-self._shown // most)
        across = -(-self._shown // rows)  # as even as can be
        if across == self._across and not again:
            return
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        self._across = across


class Reasons(QFrame):
    """Why contacts were avoidable, as a quiet list with bars; the longest bar is the commonest reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = label(self.tr("Why contacts were avoidable"), "heading")
        self.none = label("", "quiet", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        layout = column(self, margin=16, spacing=10)
        layout.addWidget(self.heading)
        layout.addWidget(self.none)
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def show_reasons(self, reasons: "Sequence[ReasonShare]") -> None:
        """Show the reasons, the commonest first."""
        clear(self._grid)
        self.none.setText(self.tr("No avoidable contact in these months."))
        self.none.setVisible(not reasons)
        most = max((each.share.hits or 0 for each in reasons), default=0)
        for place, each in enumerate(reasons):
            hits, value = each.share.hits or 0, each.share.value
            name = each.name or self.tr("No reason given")
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, most)
            bar.setValue(hits)
            bar.setFixedWidth(BAR_WIDTH)
            share = "" if value is None else f"{float(value):.0f}%"
            bar.setAccessibleName(self.tr("{0}: {1} contacts, {2} of all").format(name, hits, share))
            counted = label(f"{hits:,} · {share}", "quiet")
            counted.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(ElidedLabel(name), place, 0)
            self._grid.addWidget(bar, place, 1)
            self._grid.addWidget(counted, place, 2)
