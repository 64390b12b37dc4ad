"""A score over the calendar months: the line, how much stands behind each point, and what is expected."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from app.charts import canvas
from app.charts.axis import axis_floor
from app.charts.canvas import SEMIBOLD, shown, width_of, write
from app.charts.colour import mix
from app.charts.control_lines import draw_band, draw_limits, draw_signals
from app.charts.months import axis_labels
from app.domain.control import Limits
from app.domain.days import SHORT
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.team_band import BandPoint
from app.domain.trends import Point, Series
from app.domain.words import Band
from app.language import Words, noop, translate
from app.tokens import Tokens

EMPTY = noop("Trend", "No finalised evaluations in these months yet.")
TOO_FEW = noop("Trend", "○ n under 5")

_EDGE, _TITLE, _SMALL, _TINY = 12.0, 13.0, 11.0, 10.0  # margin and type sizes, logical pixels
_TOP = 40.0  # what stands above the plot
_N_ROW, _MONTH_ROW = 10.0, 16.0  # lines below it
_NARROW = 300.0  # below this width the bands keep their sign and lose their word
_BAND_WORDS = Words("Trend", {Band.EXCEEDS: "exceeds", Band.MEETS: "meets", Band.BELOW: "below"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a month's point was drawn, in device pixels from the top left corner of the figure."""

    month: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Box:
    """The plot's edges in logical pixels, from the bottom left corner of the figure."""

    left: float
    bottom: float
    right: float
    top: float


def trend_figure(
    series: Series, months: Sequence[int], tokens: Tokens, *, size_px: tuple[int, int], dpi: float,
    title: str | None = None, edges: tuple[int, int] = (70, 90), floor: int | None = None, running: int = 0,
    band: Sequence[BandPoint] = (),
) -> Figure:  # fmt: skip
    """Return the chart of ``series`` over every one of ``months`` (year x 100 + month, in order).

    ``size_px`` is in device pixels at ``dpi`` (96 x the screen's scale); ``edges`` are the per cents from which a score
    meets and above which it exceeds. The axis ends at 100 and begins at ``floor`` per cent, by default as
    ``axis_floor`` says of this series alone: charts that stand side by side want the same. An interval that goes below
    the floor is cut there. A line goes on dashed over months without evaluations. The series' limits and signals are
    drawn with it, the month that is ``running`` is hollow, and ``band`` is the team's middle half.
    """
    figure = canvas.new_figure(size_px, dpi, tokens.surface)
    points = tuple(point for point in series.points if point.month in set(months))
    _heading(figure, shown(title if title is not None else series.name), _summary(series, points, edges), tokens)
    if not points:
        width, height = canvas.size_of(figure)
        write(
            figure,
            width / 2,
            height / 2 - 8,
            translate("Trend", EMPTY),
            size=12,
            colour=tokens.quiet,
            across="center",
            up="center",
        )
        return figure
    low = axis_floor(series) if floor is None else floor
    rows = _rows_of_n(figure, points, len(months))
    axes = _axes(figure, len(months), low, _EDGE + _MONTH_ROW + 4 + rows * _N_ROW)
    _scale(figure, axes, tokens, low, edges)
    draw_band(axes, band, months, tokens)
    if series.limits is not None:
        draw_limits(axes, series.limits, tokens)
    _line(axes, points, months, tokens, running)
    draw_signals(axes, points, series.signals, {month: index for index, month in enumerate(months)}, tokens)
    centres = _centres(figure, axes, months)
    _counts(figure, [(centres[point.month], point.n) for point in points], _rectangle(figure, axes), rows, tokens)
    _months(figure, axes, months, tokens)
    return figure


def trend_places(figure: Figure, series: Series, months: Sequence[int]) -> tuple[Place, ...]:
    """Return where the points of a figure made from ``series`` and ``months`` are, for what is under the mouse."""
    if not figure.axes:
        return ()
    height = figure.get_size_inches()[1] * figure.dpi
    at = {month: index for index, month in enumerate(months)}
    places = []
    for point in series.points:
        if point.month in at:
            x, y = figure.axes[0].transData.transform((at[point.month], float(point.percent)))
            places.append(Place(point.month, float(x), float(height - y)))
    return tuple(places)


def pooled(points: Sequence[Point]) -> tuple[Fraction, int] | None:
    """Return the score of all points together in per cent and their n; ``None`` where there are none."""
    of = sum(point.of for point in points)
    if not of:
        return None
    return Fraction(100 * sum(point.covered for point in points), of), sum(point.n for point in points)


def shown_percent(percent: Fraction, edges: tuple[int, int]) -> str:
    """Return a per cent as it is shown everywhere, never on the wrong side of an edge."""
    return percent_text(percent, Scorecard("", 1, "", (), meets_from=edges[0], exceeds_above=edges[1]))


def _summary(series: Series, points: Sequence[Point], edges: tuple[int, int]) -> tuple[str, ...]:
    """Return what stands at the right of the title, longest first, for as much room as there is."""
    whole = pooled(points)
    if whole is None:
        return ("",)
    mean = translate("Trend", "mean {0} · n = {1}").format(shown_percent(whole[0], edges), whole[1])
    usual = () if series.limits is None else (usual_text(series.limits), mean)
    hollow = (translate("Trend", TOO_FEW),) if any(point.hollow for point in points) else ()
    parts = ((*hollow, *(usual or (mean,))), usual or (mean,), (mean,), (f"n = {whole[1]}",))
    return tuple(dict.fromkeys(" · ".join(each) for each in parts))


def usual_text(limits: Limits) -> str:
    """Return what the limits say: "usual range 58–88%"."""
    return translate("Trend", "usual range {0:.0f}–{1:.0f}%").format(float(limits.low), float(limits.high))


def _heading(figure: Figure, title: str, summaries: Sequence[str], tokens: Tokens) -> None:
    width, height = canvas.size_of(figure)
    y = height - _EDGE - 11
    room = width - 2 * _EDGE - 16
    wide = width_of(title, _TITLE, SEMIBOLD)
    summary = next((words for words in summaries if width_of(words, _SMALL) + wide <= room), summaries[-1])  # shortest
    title = canvas.elided(title, max(room - width_of(summary, _SMALL), room / 3), _TITLE)
    write(figure, _EDGE, y, title, size=_TITLE, colour=tokens.text, weight=SEMIBOLD)
    write(figure, width - _EDGE, y, summary, size=_SMALL, colour=tokens.quiet, across="right")


def _sides(figure: Figure) -> tuple[float, float]:
    """Return the room at the left of the plot for per cents, and at its right for the bands."""
    words = "★" if canvas.size_of(figure)[0] < _NARROW else "★ exceeds"
    return _EDGE + width_of("100%", _TINY) + 8, _EDGE + width_of(words, _TINY) + 8


def _rows_of_n(figure: Figure, points: Sequence[Point], count: int) -> int:
    """Return in how many rows the points' n must stand so that they do not meet."""
    left, right = _sides(figure)
    step = (canvas.size_of(figure)[0] - left - right) / count
    widest = max(width_of(str(point.n), _TINY) for point in points)
    return 1 if len(points) == 1 else min(4, ceil((widest + 3) / step))


def _axes(figure: Figure, count: int, low: int, bottom: float) -> Axes:
    width, height = canvas.size_of(figure)
    left, right = _sides(figure)
    axes = canvas.axes_at(figure, left, bottom, width - left - right, height - _TOP - bottom)
    axes.set_xlim(-0.5, count - 0.5)
    axes.set_ylim(low, 100)
    return axes


def _scale(figure: Figure, axes: Axes, tokens: Tokens, low: int, edges: tuple[int, int]) -> None:
    """Draw the edges and the ends of the scale, their per cents at the left and the bands' words at the right."""
    meets, exceeds = edges
    plot = _rectangle(figure, axes)
    unit = (plot.top - plot.bottom) / (100 - low)
    axes.axhline(low, color=tokens.line, linewidth=1 * canvas.POINTS, clip_on=False, zorder=1)
    for edge, colour, dashes in ((meets, tokens.below, (4, 3)), (exceeds, tokens.exceeds, (1.5, 2.5))):
        if edge > low:
            axes.axhline(edge, color=colour, linewidth=1 * canvas.POINTS, linestyle=(0, dashes), zorder=1)
    kept: list[int] = []
    for value in (meets, exceeds, low, 100, 50):
        if value >= low and all(abs(value - other) * unit >= _TINY + 2 for other in kept):
            kept.append(value)
            y, words = plot.bottom + (value - low) * unit, f"{value}%"
            write(
                figure, plot.left - 8, y, words, size=_TINY, colour=tokens.quiet, across="right", up="center_baseline"
            )  # fmt: skip
    narrow = canvas.size_of(figure)[0] < _NARROW
    middles = {Band.EXCEEDS: (exceeds + 100) / 2, Band.MEETS: (meets + exceeds) / 2, Band.BELOW: meets - 9 / unit}
    for band, middle in middles.items():
        label = band.sign if narrow else f"{band.sign} {_BAND_WORDS[band]}"
        y = plot.bottom + (middle - low) * unit
        write(figure, plot.right + 8, y, label, size=_TINY, colour=tokens.band(band), up="center_baseline")


def _line(axes: Axes, points: Sequence[Point], months: Sequence[int], tokens: Tokens, running: int) -> None:
    at = {month: index for index, month in enumerate(months)}
    pale = mix(tokens.accent, tokens.surface, 0.55)
    px = canvas.POINTS
    for point in points:
        if point.low is not None and point.high is not None:
            axes.plot(
                [at[point.month]] * 2, [point.low, point.high], color=pale, linewidth=1.2 * px, zorder=2, gid="interval"
            )
    for before, after in pairwise(points):
        x = (at[before.month], at[after.month])
        y = (float(before.percent), float(after.percent))
        if x[1] - x[0] == 1:
            axes.plot(x, y, color=tokens.accent, linewidth=1.8 * px, zorder=3, gid="line")
        else:
            axes.plot(x, y, color=pale, linewidth=1.4 * px, linestyle=(0, (2, 2)), zorder=3, gid="gap")
    for point in points:
        hollow = point.hollow or point.month == running
        axes.plot(
            [at[point.month]], [float(point.percent)], "o", markersize=6.5 * px, zorder=4, clip_on=False,
            markerfacecolor=tokens.surface if hollow else tokens.accent,
            markeredgecolor=tokens.accent, markeredgewidth=1.5 * px, gid="hollow" if hollow else "point",
        )  # fmt: skip


def _counts(figure: Figure, counts: Sequence[tuple[float, int]], plot: _Box, rows: int, tokens: Tokens) -> None:
    """Write each point's n below it, where it meets neither the line nor another n."""
    y = plot.bottom - 4 - _N_ROW
    write(figure, plot.left - 8, y, "n", size=_TINY, colour=tokens.quiet, across="right")
    for index, (x, n) in enumerate(counts):
        write(figure, x, y - index % rows * _N_ROW, str(n), size=_TINY, colour=tokens.quiet, across="center")


def _months(figure: Figure, axes: Axes, months: Sequence[int], tokens: Tokens) -> None:
    """Name the months along the foot, the years among them in stronger type, and leave out what would touch those."""
    at = _centres(figure, axes, months)
    plot = _rectangle(figure, axes)
    widest = max(*(width_of(name, _SMALL) for name in SHORT.values()), width_of("2026", _SMALL, SEMIBOLD))
    labels = axis_labels(months, (plot.right - plot.left) / len(months), widest + 5)
    taken: list[tuple[float, float]] = []
    for index, label in sorted(labels.items(), key=lambda item: not item[1][-1].isdigit()):
        year = label[-1].isdigit()
        weight = SEMIBOLD if year else canvas.REGULAR
        half = width_of(label, _SMALL, weight) / 2
        x = min(max(at[months[index]], _EDGE + half), canvas.size_of(figure)[0] - _EDGE - half)
        if all(x + half + 4 <= start or end + 4 <= x - half for start, end in taken):
            taken.append((x - half, x + half))
            colour = tokens.text if year else tokens.quiet
            write(figure, x, _EDGE, label, size=_SMALL, colour=colour, weight=weight, across="center")


def _centres(figure: Figure, axes: Axes, months: Sequence[int]) -> dict[int, float]:
    plot = _rectangle(figure, axes)
    step = (plot.right - plot.left) / len(months)
    return {month: plot.left + step * (index + 0.5) for index, month in enumerate(months)}


def _rectangle(figure: Figure, axes: Axes) -> _Box:
    width, height = canvas.size_of(figure)
    box = axes.get_position()
    return _Box(box.x0 * width, box.y0 * height, box.x1 * width, box.y1 * height)
