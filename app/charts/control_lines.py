"""What a trend is held against: its usual range, the team's middle half, and the points that chance hardly explains."""

from collections.abc import Sequence
from itertools import pairwise

from matplotlib.axes import Axes

from app.charts import canvas
from app.charts.colour import mix
from app.domain.control import Limits, Signal, SignalKind
from app.domain.team_band import BandPoint
from app.domain.trends import Point
from app.tokens import Tokens

_SIGNAL_SIZE, _LINE_WIDTH = 9.0, 3.2  # logical pixels


def draw_limits(axes: Axes, limits: Limits, tokens: Tokens) -> None:
    """Draw the centre as a line and the limits dotted, across the whole chart."""
    colour = mix(tokens.quiet, tokens.surface, 0.35)
    width = 1 * canvas.POINTS
    axes.axhline(float(limits.centre), color=colour, linewidth=width, zorder=1.5, gid="centre")
    for edge in (limits.low, limits.high):
        axes.axhline(
            float(edge), color=colour, linewidth=1.2 * width, linestyle=(0, (1, 2)), zorder=1.5, clip_on=False,
            gid="limit",
        )  # fmt: skip


def draw_band(axes: Axes, band: Sequence[BandPoint], months: Sequence[int], tokens: Tokens) -> None:
    """Fill the middle half of the team from month to month; a month alone is as wide as its place."""
    colour = mix(tokens.quiet, tokens.surface, 0.86)
    at = {month: float(index) for index, month in enumerate(months)}
    points = [point for point in band if point.month in at]
    for point in points:  # half a place to either side, so that a month without neighbours shows, too
        span = [at[point.month] - 0.5, at[point.month] + 0.5]
        axes.fill_between(span, float(point.low), float(point.high), color=colour, linewidth=0, zorder=0.5, gid="band")


def draw_signals(
    axes: Axes, points: Sequence[Point], signals: Sequence[Signal], at: dict[int, int], tokens: Tokens
) -> None:
    """Draw a signal's newest point as a diamond, and the line of a run or a trend thicker over its months.

    What rose has the colour of meeting expectations, what fell that of not meeting them; the diamond alone says that it
    is a signal.
    """
    shown = {point.month: point for point in points}
    for signal in signals:
        colour = tokens.meets if signal.is_up else tokens.below
        run = [shown[month] for month in signal.months if month in shown]
        if signal.kind is not SignalKind.OUTSIDE:
            for before, after in pairwise(run):
                x, y = (at[before.month], at[after.month]), (float(before.percent), float(after.percent))
                axes.plot(x, y, color=colour, linewidth=_LINE_WIDTH * canvas.POINTS, alpha=0.5, zorder=2.5, gid="run")
        if run and run[-1].month == signal.month:
            axes.plot(
                [at[signal.month]], [float(run[-1].percent)], "D", markersize=_SIGNAL_SIZE * canvas.POINTS, zorder=5,
                clip_on=False, markerfacecolor=colour, markeredgecolor=tokens.surface,
                markeredgewidth=1.2 * canvas.POINTS, gid="signal",
            )  # fmt: skip
