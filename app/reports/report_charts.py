"""The two charts of a report, drawn straight onto the page: a score over the months, and the bands as bars.

Their figures stand in the tables below them, so a screen reader is told a chart in one sentence.
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from app.charts.colour import mix
from app.charts.months import axis_labels
from app.charts.table import trend_sentence
from app.domain.days import short_month
from app.domain.report_figures import BandChart, BandRow, Chart, TrendChart, half_up
from app.domain.trends import Point, Series
from app.domain.words import Band
from app.language import plural, translate
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.pages import Pages
from app.reports.style import colours, ink
from app.reports.tagged import Element
from app.reports.wrap import Span

_HEADING = 15.0
_PLOT, _AXIS, _SCALE = 100.0, 14.0, 28.0  # the plot's height, the months' line, the per cents' column
_SMALL, _SMALL_LEADING = 7.4, 9.0
_BAR, _BAR_STEP = 11.0, 18.0
_DOT, _SIGNAL = 1.8, 3.2


def draw_chart(pages: Pages, chart: Chart) -> None:
    """Draw a chart with its title from ``pages.y`` down, on one page; one without points is left out."""
    if isinstance(chart, TrendChart):
        if chart.series.points:
            _trend(pages, chart)
    elif any(row.n for row in chart.rows):
        _bands(pages, chart)


def _title(pages: Pages, words: str, height: float) -> None:
    pages.need(_HEADING + height)
    line = (Span(words, SEMIBOLD, colours().text),)
    pages.text(line, pages.paper.left, pages.y, 9.4, _HEADING, tag=pages.root.add("H3"))
    pages.y += _HEADING


def _trend(pages: Pages, chart: TrendChart) -> None:
    _title(pages, chart.title, _PLOT + _AXIS + 3 * _SMALL_LEADING)
    said = pages.root.add("Figure", actual_text=trend_sentence(chart.series))
    frame = _frame(pages, chart)
    for percent in (0, 50, 100):
        y = frame.y(percent)
        pages.rule(frame.left, y, frame.right, colours().line)
        _small(pages, f"{percent}%", frame.left - 5, y - _SMALL_LEADING / 2, said, right=True)
    edge = frame.y(chart.edge)
    _small(pages, f"{chart.edge}%", frame.left - 5, edge - _SMALL_LEADING / 2, said, right=True)
    pages.paint(lambda canvas: _usual(canvas, frame, chart.series))
    pages.paint(lambda canvas: _expected(canvas, frame, edge))
    pages.paint(lambda canvas: _points(canvas, frame, chart))
    step = frame.step
    for place, words in axis_labels(chart.months, step, width(short_month(202611), REGULAR, _SMALL) + 6).items():
        _small(pages, words, frame.x(place) - width(words, REGULAR, _SMALL) / 2, frame.bottom + 3, said)
    pages.y = frame.bottom + _AXIS
    told = translate(
        "ReportCharts",
        "Dashed line: {0}%, the expected score. Bars: 95% interval, where there are 5 evaluations or more.",
    ).format(chart.edge)
    _small(pages, told, pages.paper.left, pages.y, pages.root.add("P"))
    pages.y += _SMALL_LEADING
    more = _key(chart)
    if more:
        _small(pages, more, pages.paper.left, pages.y, pages.root.add("P"))
        pages.y += _SMALL_LEADING
    pages.y += 8


def _key(chart: TrendChart) -> str:
    """Return what else is drawn than in every chart."""
    shown = {point.month for point in chart.series.points}
    parts = []
    if chart.series.limits is not None:
        parts.append(translate("ReportCharts", "Shaded: the usual range about its mean."))
    if any(signal.month in shown for signal in chart.series.signals):
        parts.append(translate("ReportCharts", "Diamond: a signal, what chance hardly explains."))
    if any(_is_hollow(point, chart) for point in chart.series.points):
        parts.append(translate("ReportCharts", "Hollow: fewer than 5 evaluations, or the running month."))
    return " ".join(parts)


def _is_hollow(point: Point, chart: TrendChart) -> bool:
    return point.hollow or point.month == chart.running


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a chart's plot lies on a page of this ``height``, in points from the top, and how far apart months are."""

    left: float
    right: float
    top: float
    bottom: float
    count: int
    height: float

    @property
    def step(self) -> float:
        return (self.right - self.left) / self.count

    def x(self, place: int) -> float:
        return self.left + (place + 0.5) * self.step

    def y(self, percent: float) -> float:
        return self.bottom - (self.bottom - self.top) * percent / 100


def _frame(pages: Pages, chart: TrendChart) -> _Frame:
    left, top = pages.paper.left + _SCALE, pages.y + 4
    return _Frame(left, pages.paper.right, top, top + _PLOT, max(1, len(chart.months)), pages.paper.height)


def _expected(canvas: Canvas, frame: _Frame, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(ink(colours().text))
    canvas.setLineWidth(0.7)
    canvas.setDash(2, 1.5)
    canvas.line(frame.left, frame.height - y, frame.right, frame.height - y)
    canvas.restoreState()


def _usual(canvas: Canvas, frame: _Frame, series: Series) -> None:
    """Shade the usual range and draw its mean."""
    if series.limits is None:
        return
    low, centre, high = (
        frame.height - frame.y(float(line)) for line in (series.limits.low, series.limits.centre, series.limits.high)
    )
    canvas.saveState()
    canvas.setFillColor(ink(mix(colours().accent_tint, colours().surface, 0.25)))
    canvas.rect(frame.left, low, frame.right - frame.left, high - low, stroke=0, fill=1)
    canvas.setStrokeColor(ink(mix(colours().quiet, colours().surface, 0.35)))
    canvas.setLineWidth(0.6)
    canvas.line(frame.left, centre, frame.right, centre)
    canvas.restoreState()


def _points(canvas: Canvas, frame: _Frame, chart: TrendChart) -> None:
    """Draw whiskers, then the line between neighbouring months, then the points over both."""
    places = {month: place for place, month in enumerate(chart.months)}
    marks = [(frame.x(places[point.month]), frame.y(float(point.percent)), point) for point in chart.series.points]
    canvas.saveState()
    canvas.setStrokeColor(ink(colours().accent))
    canvas.setLineWidth(0.6)
    for x, _, point in marks:
        if point.low is not None and point.high is not None:
            canvas.line(x, frame.height - frame.y(point.low), x, frame.height - frame.y(point.high))
    canvas.setLineWidth(1.1)
    for (x, y, point), (then_x, then_y, then) in pairwise(marks):
        if places[then.month] == places[point.month] + 1:
            canvas.line(x, frame.height - y, then_x, frame.height - then_y)
    for x, y, point in marks:
        canvas.setFillColor(ink(colours().surface if _is_hollow(point, chart) else colours().accent))
        canvas.circle(x, frame.height - y, _DOT, stroke=1, fill=1)
    told = {signal.month: signal for signal in chart.series.signals}
    for x, y, point in marks:
        if point.month in told:
            _diamond(canvas, x, frame.height - y, told[point.month].is_up)
    canvas.restoreState()


def _diamond(canvas: Canvas, x: float, y: float, is_up: bool) -> None:
    colour = ink(colours().meets if is_up else colours().below)
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    path = canvas.beginPath()
    path.moveTo(x, y + _SIGNAL)
    for right, up in ((_SIGNAL, 0), (0, -_SIGNAL), (-_SIGNAL, 0)):
        path.lineTo(x + right, y + up)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _bands(pages: Pages, chart: BandChart) -> None:
    rows = [row for row in chart.rows if row.n]
    _title(pages, chart.title, len(rows) * _BAR_STEP + _SMALL_LEADING)
    said = pages.root.add("Figure", actual_text=". ".join(map(_sentence, rows)))
    labels = max(width(row.label, REGULAR, 8.6) for row in rows) + 10
    left, right = pages.paper.left + labels, pages.paper.right - 40
    for row in rows:
        middle = pages.y + _BAR_STEP / 2
        label = (Span(row.label, REGULAR, colours().text),)
        pages.text(label, pages.paper.left, middle - 6, 8.6, 12.0, tag=said)
        _bar(pages, row, left, right, said)
        _small(pages, f"n = {row.n:,}", pages.paper.right, middle - _SMALL_LEADING / 2, said, right=True)
        pages.y += _BAR_STEP
    key = translate("ReportCharts", "▼ Does not meet   ✓ Meets   ★ Exceeds expectations; share of the evaluations")
    _small(pages, key, pages.paper.left, pages.y, pages.root.add("P"))
    pages.y += _SMALL_LEADING + 8


def _bar(pages: Pages, row: BandRow, left: float, right: float, said: Element) -> None:
    x, top = left, pages.y + (_BAR_STEP - _BAR) / 2
    for band, count in ((Band.BELOW, row.below), (Band.MEETS, row.meets), (Band.EXCEEDS, row.exceeds)):
        wide = (right - left) * count / row.n
        if not count:
            continue
        pages.box(x, top, wide, _BAR, fill=colours().band(band))
        words = f"{band.sign} {_percent(count, row.n)}"
        if width(words, SEMIBOLD, _SMALL) + 6 <= wide:
            inside = (Span(words, SEMIBOLD, colours().surface),)
            pages.text(inside, x + 3, top + 0.5, _SMALL, _BAR - 1, tag=said)
        x += wide


def _percent(count: int, n: int) -> str:
    return f"{half_up(Fraction(100 * count, n))}%"


def _sentence(row: BandRow) -> str:
    return plural(
        "ReportCharts",
        "{0}: of {1} evaluation {2} below, {3} meet and {4} exceed expectations",
        "{0}: of {1} evaluations {2} below, {3} meet and {4} exceed expectations",
        row.n,
    ).format(row.label, row.n, row.below, row.meets, row.exceeds)


def _small(pages: Pages, words: str, x: float, y: float, tag: Element, *, right: bool = False) -> None:
    line = (Span(words, REGULAR, colours().quiet),)
    pages.text(line, x, y, _SMALL, _SMALL_LEADING, tag=tag, right=right)
