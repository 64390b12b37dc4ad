"""The tiles of the Measures page: a figure with its target, how many it stands on and how far chance may move it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from app.domain.measures import Verdict
from app.services import measure_words as words
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import clear, column, label, row
from app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from app.services.measures import Measured, ReasonShare

TILE_WIDTH = 196
BAR_WIDTH = 120
TONES = {Verdict.MET: "meets", Verdict.NOT_MET: "below", Verdict.TOO_FEW: "neutral"}


class Tile(QFrame):
    """One measure; it is read aloud as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.caption = ElidedLabel("", "quiet")
        self.figure = label("", "figure")
        self.target = label("", "quiet")
        self.chip = Chip()
        self.stands_on = ElidedLabel("", "quiet")
        self.more = ElidedLabel("", "quiet")
        layout = column(self, margin=12, spacing=3)
        layout.addWidget(self.caption)
        layout.addLayout(row(self.figure, self.target, None, spacing=8))
        layout.addWidget(self.stands_on)
        layout.addWidget(self.more)
        layout.addLayout(row(self.chip, None))
        layout.addStretch(1)

    def show_measure(self, measured: "Measured", more: str = "") -> None:
        """Show a measure; ``more`` is said below what it stands on."""
        measure, figure = measured.measure, measured.figure
        self.caption.setText(words.NAMES[measure])
        self.figure.setText(words.value_text(measure, figure))
        self.target.setText(words.target_text(measured))
        counted = words.COUNTED.get(measure, "ratings")
        said = [f"n = {figure.n:,} {counted}" if figure.n else self.tr("nothing in these months")]
        if interval := words.interval_text(measure, figure):
            said.append(interval)
        self.stands_on.setText(" · ".join(said))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.chip.setVisible(measured.verdict is not None)
        if measured.verdict is not None:
            self.chip.say(words.verdict_text(measured), TONES[measured.verdict])
        spoken = (self.caption, self.figure, self.target, self.stands_on, self.more, self.chip)
        self.setAccessibleName(", ".join(part.text() for part in spoken if part.text() and not part.isHidden()))
        tip = self.tr("The range is the 95% interval: so far chance alone may have moved the figure.")
        self.setToolTip(tip if figure.low is not None else "")


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
