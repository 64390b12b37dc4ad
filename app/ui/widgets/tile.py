"""A tile: a caption, a figure with words beside it, how it is judged, and what it stands on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.measures import Verdict
from app.services import measure_words as words
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import column, label, row
from app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from app.domain.measures import Measured

Said = tuple[str, str]
"""A chip's words and its tone."""
TONES = {Verdict.MET: "meets", Verdict.NOT_MET: "below", Verdict.TOO_FEW: "neutral", Verdict.TOO_CLOSE: "neutral"}


class Tile(QFrame):
    """One figure; it is read aloud as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.caption = ElidedLabel("", "quiet")
        self.figure = label("", "figure")
        self.beside = ElidedLabel("", "quiet")
        self.chip = Chip()
        self.below = ElidedLabel("", "quiet")
        self.more = ElidedLabel("", "quiet")
        layout = column(self, margin=12, spacing=3)
        layout.addWidget(self.caption)
        figures = row(self.figure, spacing=8)
        figures.addWidget(self.beside, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(figures)
        layout.addLayout(row(self.chip, None))
        layout.addWidget(self.below)
        layout.addWidget(self.more)
        layout.addStretch(1)

    def show_figure(  # noqa: PLR0917 - a tile is all of these
        self, caption: str, figure: str, beside: str = "", below: str = "", more: str = "", chip: Said = ("", "neutral")
    ) -> None:
        """Show a figure; the ``chip`` has its words and its tone."""
        self.caption.setText(caption)
        self.figure.setText(figure)
        self.beside.setText(beside)
        self.below.setText(below)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        said, tone = chip
        self.chip.say(said, tone)
        self.chip.setVisible(bool(said))
        self.setToolTip("")
        spoken = (caption, f"{figure} {beside}".strip(), said, below, more)
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def show_measure(self, measured: "Measured", more: str = "", *, caption: str = "", counted: bool = True) -> None:
        """Show a measure beside its target, by its own name where there is no ``caption``; ``more`` is said last.

        A narrow tile leaves out what was ``counted``, so that the interval is whole.
        """
        measure, figure = measured.measure, measured.figure
        what = f" {words.COUNTED.get(measure) or self.tr('ratings')}" if counted else ""
        below = [f"n = {figure.n:,}{what}" if figure.n else self.tr("nothing in these months")]
        if interval := words.interval_text(measure, figure):
            below.append(interval)
        verdict = measured.verdict
        chip = ("", "neutral") if verdict is None else (words.verdict_text(measured), TONES[verdict])
        value, target = words.value_text(measure, figure), words.target_text(measured)
        self.show_figure(caption or words.NAMES[measure], value, target, " · ".join(below), more, chip)
        tip = self.tr("The range is the 95% interval: so far chance alone may have moved the figure.")
        self.setToolTip(tip if figure.low is not None else "")
