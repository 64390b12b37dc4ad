"""The four figures of an advisor's running quarter, side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain import measures
from app.domain.measures import Verdict
from app.services import measure_words
from app.ui.widgets.chips import Chip, band_text
from app.ui.widgets.controls import column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.painted import Measured
from app.ui.wording import not_enough_evidence, percentage

if TYPE_CHECKING:
    from app.services.progress import Summary

TILE_WIDTH = 150
TONES = {Verdict.MET: "meets", Verdict.NOT_MET: "below", Verdict.TOO_FEW: "neutral"}


class FigureTile(QFrame):
    """A caption, a figure with words beside it, and a chip or words below; read aloud as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.caption = ElidedLabel("", "quiet")
        self.figure = label("", "figure")
        self.beside = ElidedLabel("", "quiet")
        self.chip = Chip()
        self.below = ElidedLabel("", "quiet")
        layout = column(self, margin=12, spacing=3)
        layout.addWidget(self.caption)
        figures = row(self.figure, spacing=8)
        figures.addWidget(self.beside, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(figures)
        layout.addLayout(row(self.chip, None))
        layout.addWidget(self.below)
        layout.addStretch(1)

    def show_figure(self, caption: str, figure: str, beside: str = "", below: str = "", chip: str = "") -> None:
        """Show a figure; a chip's tone is given by ``tone`` afterwards."""
        self.caption.setText(caption)
        self.figure.setText(figure)
        self.beside.setText(beside)
        self.below.setText(below)
        self.chip.setText(chip)
        self.chip.setVisible(bool(chip))
        self.setAccessibleName(", ".join(part for part in (caption, f"{figure} {beside}".strip(), chip, below) if part))


class AdvisorCards(Measured):
    """Shows this quarter's score, how many are evaluated, first contact and customers' ratings."""

    def __init__(self) -> None:
        super().__init__()
        self.score, self.evaluated, self.first_contact, self.rating = self.tiles = tuple(FigureTile() for _ in range(4))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand all beside each other, or in pairs where that is too narrow for the figures."""
        super().resizeEvent(event)
        across = 4 if self.width() >= 4 * self.px(TILE_WIDTH) else 2
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for place in range(4):
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    def show_summary(self, summary: "Summary") -> None:
        """Show the quarter."""
        self._show_score(summary)
        left = self.tr("{0} left this month").format(summary.left) if summary.left else self.tr("none left this month")
        of = self.tr("of {0} drawn").format(summary.drawn) if summary.drawn else self.tr("none drawn this quarter")
        self.evaluated.show_figure(
            self.tr("Evaluated this quarter"), str(summary.evaluated), of, left if summary.drawn else ""
        )
        _show_measured(self.first_contact, summary.first_contact, self.tr("Resolved at first contact"))
        _show_measured(self.rating, summary.rating, self.tr("Customer rating"))

    def _show_score(self, summary: "Summary") -> None:
        caption, stands = self.tr("This quarter"), summary.standing
        if stands is None:
            self.score.show_figure(caption, "–", below=self.tr("no evaluation yet"))
            return
        chip = not_enough_evidence() if stands.band is None else band_text(stands.band)
        interval = "" if stands.low is None or stands.high is None else f" · {stands.low:.0f}–{stands.high:.0f}%"
        self.score.show_figure(caption, percentage(stands.percent), below=f"n = {stands.n}{interval}", chip=chip)
        self.score.chip.say(chip, "neutral" if stands.band is None else stands.band.value)


def _show_measured(tile: FigureTile, measured: measures.Measured | None, caption: str) -> None:
    if measured is None:
        tile.show_figure(caption, "–", below=QCoreApplication.translate("AdvisorCards", "no answers this quarter"))
        return
    measure, figure = measured.measure, measured.figure
    named = caption if measure is measure.FIRST_CONTACT else measure_words.NAMES[measure]
    interval = measure_words.interval_text(measure, figure)
    below = f"n = {figure.n}" + (f" · {interval}" if interval else "")
    verdict = measure_words.verdict_text(measured)
    value, target = measure_words.value_text(measure, figure), measure_words.target_text(measured)
    tile.show_figure(named, value, target, below, verdict)
    if measured.verdict is not None:
        tile.chip.say(verdict, TONES[measured.verdict])
