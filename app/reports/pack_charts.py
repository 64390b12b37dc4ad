"""The pack's trend charts, drawn straight onto the page: the score from month to month within its usual range.

Their figures stand in a sentence each for a screen reader, and the period's in the table above them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from app.charts.colour import mix
from app.charts.months import axis_labels
from app.charts.table import trend_sentence
from app.domain.control import SignalKind
from app.domain.days import short_month
from app.domain.signal_text import signal_text
from app.domain.trends import Point, Series, Trends
from app.language import noop, translate
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.pack_parts import GUTTER, cut, half, halves, paragraph
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.style import colours, ink
from app.reports.tagged import Element
from app.reports.wrap import Line, Span

_TITLE, _PLOT, _FOOT = 13.0, 50.0, 21.0  # heights, points
_TALL_PLOT = 62.0
_SCALE = 25.0  # the per cents' column
_TINY, _TINY_LEADING = 6.6, 8.0
_GAP = 8.0
_DOT, _SIGNAL = 1.7, 3.0
_KEY = noop(
    "PackCharts",
    "Shaded: the usual range, from the latest 24 months with 3 evaluations or more; what "
    "lies inside it is not called a change. Diamond: what chance hardly explains. Hollow: "
    "fewer than 5 evaluations, or the running month. Upright lines: 95% interval. Below "
    "each month: n.",
)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where one plot lies, in points from the top of a page of this ``height``; the axis goes from ``floor`` to 100."""

    left: float
    right: float
    top: float
    bottom: float
    months: tuple[int, ...]
    floor: int
    height: float

    @property
    def step(self) -> float:
        return (self.right - self.left) / len(self.months)

    def x(self, month: int) -> float:
        return self.left + (self.months.index(month) + 0.5) * self.step

    def down(self, percent: float) -> float:
        """Return how far from the top of the page a per cent lies; below the axis it is cut."""
        share = (max(percent, self.floor) - self.floor) / (100 - self.floor)
        return self.bottom - (self.bottom - self.top) * share

    def y(self, percent: float) -> float:
        """Return the same from the foot of the page, as a canvas counts."""
        return self.height - self.down(percent)


def trend_charts(pages: Pages, trends: Trends, edges: tuple[int, int]) -> None:
    """Draw the total across the page and the sections two by two below it, on one axis all."""
    drawn = (trends.total, *trends.sections)
    low = 0 if any(point.percent < 40 for one in drawn for point in one.points) else 40
    wide = pages.paper.right - pages.paper.left
    pages.need(charts_height(trends))
    _chart(pages, trends, trends.total, (pages.paper.left, wide, _TALL_PLOT), low, edges)
    pages.y += _TITLE + _TALL_PLOT + _FOOT + _GAP
    for place in range(0, len(trends.sections), 2):
        pages.need(_TITLE + _PLOT + _FOOT)
        for x, series in zip(halves(pages), trends.sections[place : place + 2], strict=False):
            _chart(pages, trends, series, (x, half(pages), _PLOT), low, edges)
        pages.y += _TITLE + _PLOT + _FOOT + _GAP
    paragraph(pages, f"{_edges(edges)} {translate('PackCharts', _KEY)}", quiet=True, small=True)


def charts_height(trends: Trends) -> float:
    """Return the room the charts take: all of it up to two rows, so that they stand together."""
    rows = min((len(trends.sections) + 1) // 2, 2)
    return _TITLE + _TALL_PLOT + _FOOT + rows * (_GAP + _TITLE + _PLOT + _FOOT)


def _edges(edges: tuple[int, int]) -> str:
    return translate(
        "PackCharts", "Dashed: {0}%, the expected score. Dotted: {1}%, above which it exceeds expectations."
    ).format(edges[0], edges[1])


def _chart(  # noqa: PLR0917 - what is drawn, and where
    pages: Pages, trends: Trends, series: Series, place: tuple[float, float, float], low: int, edges: tuple[int, int]
) -> None:
    x, wide, plot = place
    said = pages.root.add("Figure", actual_text=_sentence(series))
    top = pages.y + _TITLE + 3
    frame = _Frame(x + _SCALE, x + wide, top, top + plot - 3, trends.months, low, pages.paper.height)
    _title(pages, series, x, wide, said, total=series is trends.total)
    pages.paint(lambda canvas: _ground(canvas, frame, series, edges))
    kept: list[int] = []
    for percent in (*edges, low, 100):
        if percent >= low and all(abs(frame.down(percent) - frame.down(other)) >= _TINY - 1 for other in kept):
            kept.append(percent)
            _small(pages, f"{percent}%", frame.left - 4, frame.down(percent) - _TINY_LEADING / 2, said, align=1.0)
    points = tuple(point for point in series.points if point.month in trends.months)
    pages.paint(lambda canvas: _line(canvas, frame, points, series, trends.running))
    room = width(short_month(202611), REGULAR, _TINY) + 4
    for month, words in axis_labels(trends.months, frame.step, room).items():
        _small(pages, words, frame.x(trends.months[month]), frame.bottom + 10, said, align=0.5)
    every = 1 if frame.step > width("000", REGULAR, _TINY) else 2
    _small(pages, "n", frame.left - 4, frame.bottom + 2, said, align=1.0)
    for point in points:
        if trends.months.index(point.month) % every == 0:
            _small(pages, str(point.n), frame.x(point.month), frame.bottom + 2, said, align=0.5)


def _title(pages: Pages, series: Series, x: float, wide: float, said: Element, *, total: bool) -> None:
    """Name a chart and say its usual range, in fewer words where the name is long."""
    name = translate("PackCharts", "All sections") if total else one_line(series.name)
    between = "" if series.limits is None else f"{float(series.limits.low):.0f}–{float(series.limits.high):.0f}%"
    told = (
        (
            translate("PackCharts", "usual range {0}").format(between),
            translate("PackCharts", "usual {0}").format(between),
        )
        if between
        else (translate("PackCharts", "no usual range yet"), "")
    )
    room = wide - GUTTER / 2 - width(name, SEMIBOLD, 8.8)
    usual = next((words for words in told if width(words, REGULAR, 7.4) <= room), told[-1])
    line: Line = (Span(usual, REGULAR, colours().quiet),)
    pages.text(line, x + wide, pages.y + 1, 7.4, _TITLE, tag=said, right=True)
    shown = cut(name, SEMIBOLD, 8.8, wide - GUTTER / 2 - width(usual, REGULAR, 7.4))
    pages.text((Span(shown, SEMIBOLD, colours().text),), x, pages.y, 8.8, _TITLE, tag=said)


def _sentence(series: Series) -> str:
    """Return a chart as it is read aloud."""
    told = trend_sentence(series)
    shown = {point.month for point in series.points}
    signals = "; ".join(signal_text(signal) for signal in series.signals if signal.month in shown)
    return translate("PackCharts", "{0} Signals: {1}.").format(told, signals) if signals else told


def _ground(canvas: Canvas, frame: _Frame, series: Series, edges: tuple[int, int]) -> None:
    """Draw the usual range with its middle, the edges of the bands, and the foot of the axis."""
    canvas.saveState()
    if series.limits is not None:
        low, high = frame.y(float(series.limits.low)), frame.y(float(series.limits.high))
        canvas.setFillColor(ink(mix(colours().accent_tint, colours().surface, 0.25)))
        canvas.rect(frame.left, low, frame.right - frame.left, high - low, stroke=0, fill=1)
        _across(canvas, frame, float(series.limits.centre), mix(colours().quiet, colours().surface, 0.35), ())
    _across(canvas, frame, frame.floor, colours().line, ())
    for edge, colour, dashes in ((edges[0], colours().below, (3, 2)), (edges[1], colours().exceeds, (0.8, 1.8))):
        if edge > frame.floor:
            _across(canvas, frame, edge, colour, dashes)
    canvas.restoreState()


def _across(canvas: Canvas, frame: _Frame, percent: float, colour: str, dashes: Sequence[float]) -> None:
    canvas.setStrokeColor(ink(colour))
    canvas.setLineWidth(0.6)
    canvas.setDash(list(dashes))
    canvas.line(frame.left, frame.y(percent), frame.right, frame.y(percent))


def _line(canvas: Canvas, frame: _Frame, points: Sequence[Point], series: Series, running: int) -> None:
    """Draw intervals, then the line from month to month (pale and dashed across a gap), the signals, the points."""
    canvas.saveState()
    pale = ink(mix(colours().accent, colours().surface, 0.55))
    canvas.setStrokeColor(pale)
    canvas.setLineWidth(0.6)
    for point in points:
        if point.low is not None and point.high is not None:
            canvas.line(frame.x(point.month), frame.y(point.low), frame.x(point.month), frame.y(point.high))
    for before, after in pairwise(points):
        near = frame.months.index(after.month) - frame.months.index(before.month) == 1
        canvas.setStrokeColor(ink(colours().accent) if near else pale)
        canvas.setLineWidth(1.1 if near else 0.8)
        canvas.setDash([] if near else [2, 1.5])
        canvas.line(*_at(frame, before), *_at(frame, after))
    canvas.setDash([])
    _runs(canvas, frame, points, series)
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(ink(colours().accent))
    for point in points:
        canvas.setFillColor(ink(colours().surface if point.hollow or point.month == running else colours().accent))
        canvas.circle(*_at(frame, point), _DOT, stroke=1, fill=1)
    _diamonds(canvas, frame, points, series)
    canvas.restoreState()


def _runs(canvas: Canvas, frame: _Frame, points: Sequence[Point], series: Series) -> None:
    """Draw the line of a run or a trend thicker over its months."""
    canvas.setLineWidth(2.0)
    for signal in series.signals:
        if signal.kind is not SignalKind.OUTSIDE:
            canvas.setStrokeColor(ink(colours().meets if signal.is_up else colours().below))
            part = [point for point in points if point.month in signal.months]
            for before, after in pairwise(part):
                canvas.line(*_at(frame, before), *_at(frame, after))


def _diamonds(canvas: Canvas, frame: _Frame, points: Sequence[Point], series: Series) -> None:
    """Draw each signal's newest point as a diamond."""
    by_month = {point.month: point for point in points}
    for signal in series.signals:
        if signal.month not in by_month:
            continue
        x, y = _at(frame, by_month[signal.month])
        canvas.setFillColor(ink(colours().meets if signal.is_up else colours().below))
        path = canvas.beginPath()
        path.moveTo(x, y + _SIGNAL)
        for corner in ((x + _SIGNAL, y), (x, y - _SIGNAL), (x - _SIGNAL, y)):
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)


def _at(frame: _Frame, point: Point) -> tuple[float, float]:
    return frame.x(point.month), frame.y(float(point.percent))


def _small(pages: Pages, words: str, x: float, y: float, tag: Element, *, align: float) -> None:
    line: Line = (Span(words, REGULAR, colours().quiet),)
    pages.text(line, x - align * width(words, REGULAR, _TINY), y, _TINY, _TINY_LEADING, tag=tag)
