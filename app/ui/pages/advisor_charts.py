"""An advisor's charts as drawings for the screen and as files, and their figures as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.control import Limits
from app.domain.team_band import BandPoint
from app.domain.trends import CriterionShares, Point, Series, Share
from app.ui.finding_words import signal_words
from app.ui.widgets.chart_view import Canvas, Drawing, Spot
from app.ui.wording import month_text, percentage

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class TrendChart:
    """A series over ``months`` from ``floor`` per cent up, before the team's ``band``; a point's month is its key."""

    series: Series
    months: tuple[int, ...]
    floor: int
    running: int = 0
    band: tuple[BandPoint, ...] = ()

    def draw(self, canvas: Canvas) -> Drawing:
        """Return the picture for the screen with its points."""
        from app.charts.canvas import let_go, render_rgba
        from app.charts.trend import trend_places

        figure = self._figure(canvas)
        picture = render_rgba(figure)
        points = {point.month: point for point in self.series.points}
        spots = tuple(
            Spot(place.x, place.y, f"{self.series.name}, {point_text(points[place.month])}", place.month)
            for place in trend_places(figure, self.series, self.months)
        )
        let_go(figure)
        return Drawing(*picture, spots)

    def save(self, canvas: Canvas, kind: str) -> bytes:
        """Return it as the file of a picture."""
        return file_of(self._figure(canvas), kind)

    def _figure(self, canvas: Canvas) -> "Figure":
        from app.charts.trend import trend_figure

        return trend_figure(
            self.series,
            self.months,
            canvas.tokens,
            size_px=(canvas.width, canvas.height),
            dpi=canvas.dpi,
            floor=self.floor,
            running=self.running,
            band=self.band,
        )

    def table(self) -> str:
        """Return the figures, a month a line, tabs between: score, n, interval, the team's middle half, signals."""
        lines = [QCoreApplication.translate("Charts", "Month\tScore\tn\t95% interval\tTeam’s middle half\tSignal")]
        band = {point.month: f"{float(point.low):.0f}–{float(point.high):.0f}%" for point in self.band}
        signals: dict[int, list[str]] = {}
        for signal in self.series.signals:
            signals.setdefault(signal.month, []).append(signal_words(signal))
        for point in self.series.points:
            cells = (
                month_text(point.month),
                percentage(point.percent),
                str(point.n),
                interval_text(point),
                band.get(point.month, ""),
                "; ".join(signals.get(point.month, ())),
            )
            lines.append("\t".join(cells).rstrip("\t"))
        if self.series.limits is not None:
            lines.append(limits_text(self.series.limits))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class CriteriaChart:
    """The criteria by month."""

    shares: tuple[CriterionShares, ...]
    months: tuple[int, ...]

    def draw(self, canvas: Canvas) -> Drawing:
        """Return the picture for the screen."""
        from app.charts.canvas import let_go, render_rgba

        figure = self._figure(canvas)
        picture = render_rgba(figure)
        let_go(figure)
        return Drawing(*picture, ())

    def save(self, canvas: Canvas, kind: str) -> bytes:
        """Return it as the file of a picture."""
        return file_of(self._figure(canvas), kind)

    def _figure(self, canvas: Canvas) -> "Figure":
        from app.charts.heatmap import criteria_figure

        size = (canvas.width, canvas.height)
        return criteria_figure(self.shares, self.months, canvas.tokens, size_px=size, dpi=canvas.dpi)

    def table(self) -> str:
        """Return the figures, a criterion a line, a month a column, tabs between."""
        return criteria_table(self.shares, self.months)


def file_of(figure: "Figure", kind: str) -> bytes:
    """Return a figure as the bytes of a ``png``, ``svg`` or ``pdf``."""
    from app.charts import canvas

    made = {"png": canvas.draw_png, "svg": canvas.draw_svg, "pdf": canvas.draw_pdf}[kind](figure)
    canvas.let_go(figure)
    return made


def point_text(point: Point) -> str:
    """Return a point in words: "Nov 2026: 84%, n = 8 (79–89%)"."""
    text = f"{month_text(point.month)}: {percentage(point.percent)}, n = {point.n}"
    interval = interval_text(point)
    return f"{text} ({interval})" if interval else text


def interval_text(point: Point) -> str:
    """Return a point's interval: "79–89%", nothing where it has none."""
    return "" if point.low is None or point.high is None else f"{point.low:.0f}–{point.high:.0f}%"


def limits_text(limits: Limits) -> str:
    """Return what the usual range is and what it comes from."""
    words = QCoreApplication.translate("Charts", "Usual range {0}–{1}, middle {2}, from {3} months")
    shown = (percentage(each) for each in (limits.low, limits.high, limits.centre))
    return words.format(*shown, len(limits.months))


def criteria_table(shares: Sequence[CriterionShares], months: Sequence[int]) -> str:
    """Return the criteria's figures, a criterion a line, a month a column, tabs between."""
    lines = ["\t".join(("", *(month_text(month) for month in months)))]
    for criterion in shares:
        by_month = {share.month: share for share in criterion.shares}
        cells = []
        for month in months:
            share = by_month.get(month)
            cells.append("–" if share is None else _share_text(share))
        lines.append("\t".join((f"{criterion.number} {criterion.name}", *cells)))
    return "\n".join(lines)


def _share_text(share: Share) -> str:
    """Return "83% (n = 6, no opportunity 2)"."""
    percent = "–" if share.percent is None else percentage(share.percent)
    missing = QCoreApplication.translate("Charts", ", no opportunity {0}").format(share.no_opportunity)
    return f"{percent} (n = {share.n}{missing if share.no_opportunity else ''})"
