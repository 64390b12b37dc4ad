"""The four figures of an advisor's running quarter, side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from app.domain.measures import Measure
from app.ui.widgets.chips import band_text
from app.ui.widgets.painted import Measured as Scaled
from app.ui.widgets.tile import Tile
from app.ui.wording import not_enough_evidence, percentage

if TYPE_CHECKING:
    from app.domain.measures import Measured
    from app.services.progress import Summary

TILE_WIDTH = 150


class AdvisorCards(Scaled):
    """Shows this quarter's score, how many are evaluated, first contact and customers' ratings."""

    def __init__(self) -> None:
        super().__init__()
        self.score, self.evaluated, self.first_contact, self.rating = self.tiles = tuple(Tile() for _ in range(4))
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
        chip = (
            (not_enough_evidence(), "neutral") if stands.band is None else (band_text(stands.band), stands.band.value)
        )
        interval = "" if stands.low is None or stands.high is None else f" · {stands.low:.0f}–{stands.high:.0f}%"
        self.score.show_figure(caption, percentage(stands.percent), below=f"n = {stands.n}{interval}", chip=chip)


def _show_measured(tile: Tile, measured: "Measured | None", caption: str) -> None:
    if measured is None:
        tile.show_figure(caption, "–", below=QCoreApplication.translate("AdvisorCards", "no answers this quarter"))
    else:
        named = caption if measured.measure is Measure.FIRST_CONTACT else ""
        tile.show_measure(measured, caption=named, counted=False)
