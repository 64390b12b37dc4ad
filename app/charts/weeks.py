"""The share of calls answered, week by week, beside what is aimed at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import floor

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from app.charts import canvas
from app.charts.canvas import SEMIBOLD, width_of, write
from app.domain.days import SHORT
from app.language import noop, translate
from app.tokens import Tokens

EMPTY = noop("Weeks", "No weeks of calls in these months yet.")
TITLE = noop("Weeks", "Calls answered by week")

_EDGE, _TITLE, _SMALL, _TINY = 12.0, 13.0, 11.0, 10.0  # margin and type sizes, logical pixels
_TOP, _BOTTOM = 40.0, 34.0  # what stands above and below the plot
_LOWEST = 80  # where the axis begins unless a week or the target lies below
_MANY = 60  # weeks beyond which the points are too close together to be drawn each


@dataclass(frozen=True, slots=True)
class Week:
    """The calls ``answered`` of those ``offered`` in the week from ``monday`` on; there is at least one."""

    monday: date
    offered: int
    answered: int

    @property
    def percent(self) -> float:
        """Return the share answered, 0-100."""
        return 100 * self.answered / self.offered


@dataclass(frozen=True, slots=True)
class WeekPlace:
    """Where a week's point was drawn, in device pixels from the top left corner; ``index`` is its place in the list."""

    index: int
    x: float
    y: float


def weeks_figure(
    weeks: Sequence[Week], target: float | None, tokens: Tokens, *, size_px: tuple[int, int], dpi: float,
    title: str = "",
) -> Figure:  # fmt: skip
    """Return the chart of ``weeks``, in order; a week that is missing is a gap. ``target`` is in per cent."""
    figure = canvas.new_figure(size_px, dpi, tokens.surface)
    width, height = canvas.size_of(figure)
    write(
        figure,
        _EDGE,
        height - _EDGE - 11,
        title or translate("Weeks", TITLE),
        size=_TITLE,
        colour=tokens.text,
        weight=SEMIBOLD,
    )
    if not weeks:
        write(
            figure,
            width / 2,
            height / 2 - 8,
            translate("Weeks", EMPTY),
            size=12,
            colour=tokens.quiet,
            across="center",
            up="center",
        )
        return figure
    left = _EDGE + width_of("100%", _TINY) + 8
    right = _EDGE + (width_of("target 100%", _TINY) + 8 if target is not None else 8)
    axes = canvas.axes_at(figure, left, _BOTTOM, width - left - right, height - _TOP - _BOTTOM)
    low = _floor(weeks, target)
    axes.set_xlim(weeks[0].monday.toordinal() - 4, weeks[-1].monday.toordinal() + 4)
    axes.set_ylim(low, 100)
    _scale(figure, axes, tokens, low, target)
    _line(axes, weeks, target, tokens)
    _months(figure, axes, weeks, tokens)
    return figure


def week_places(figure: Figure, weeks: Sequence[Week]) -> tuple[WeekPlace, ...]:
    """Return where the weeks of a figure made from them are, for what is under the mouse."""
    if not figure.axes:
        return ()
    height = figure.get_size_inches()[1] * figure.dpi
    places = (figure.axes[0].transData.transform((week.monday.toordinal(), week.percent)) for week in weeks)
    return tuple(WeekPlace(index, float(x), float(height - y)) for index, (x, y) in enumerate(places))


def _floor(weeks: Sequence[Week], target: float | None) -> int:
    lowest = min(*(week.percent for week in weeks), 100.0, target if target is not None else 100.0)
    return max(0, min(_LOWEST, floor(lowest / 10) * 10))


def _scale(figure: Figure, axes: Axes, tokens: Tokens, low: int, target: float | None) -> None:
    """Draw the ends and the middle of the scale with their per cents, and the target with its word."""
    px = canvas.POINTS
    box = axes.get_position()
    width, height = canvas.size_of(figure)
    left, right, bottom = box.x0 * width, box.x1 * width, box.y0 * height
    unit = (box.y1 - box.y0) * height / (100 - low)
    for value in (low, (low + 100) // 2, 100):
        axes.axhline(value, color=tokens.line, linewidth=1 * px, clip_on=False, zorder=1)
        y = bottom + (value - low) * unit
        write(
            figure, left - 8, y, f"{value}%", size=_TINY, colour=tokens.quiet, across="right", up="center_baseline"
        )  # fmt: skip
    if target is not None:
        axes.axhline(target, color=tokens.text, linewidth=1 * px, linestyle=(0, (4, 3)), zorder=2, gid="target")
        y = bottom + (target - low) * unit
        words = translate("Weeks", "target {0:g}%").format(target)
        write(figure, right + 8, y, words, size=_TINY, colour=tokens.text, up="center_baseline")


def _line(axes: Axes, weeks: Sequence[Week], target: float | None, tokens: Tokens) -> None:
    """Draw the weeks; one below the target is a hollow triangle, so that no colour is needed to find it."""
    px = canvas.POINTS
    for before, after in pairwise(weeks):
        if after.monday - before.monday == timedelta(days=7):
            x = (before.monday.toordinal(), after.monday.toordinal())
            axes.plot(x, (before.percent, after.percent), color=tokens.accent, linewidth=1.6 * px, zorder=3, gid="line")
    size = 5.5 if len(weeks) <= _MANY else 3.5
    for week in weeks:
        short = target is not None and week.percent < target
        axes.plot(
            [week.monday.toordinal()], [week.percent], "v" if short else "o", markersize=(size + short) * px,
            markerfacecolor=tokens.surface if short else tokens.accent,
            markeredgecolor=tokens.below if short else tokens.accent, markeredgewidth=1.4 * px,
            zorder=4, clip_on=False, gid="short" if short else "point",
        )  # fmt: skip


def _months(figure: Figure, axes: Axes, weeks: Sequence[Week], tokens: Tokens) -> None:
    """Name each month below its first week, a January by its year, as many as have room."""
    box = axes.get_position()
    width = canvas.size_of(figure)[0]
    first, last = axes.get_xlim()
    unit = (box.x1 - box.x0) * width / (last - first)
    taken, named = -1.0, (0, 0)
    for week in weeks:
        month = (week.monday.year, week.monday.month)
        if month == named:
            continue
        named = month
        year = week.monday.month == 1 or taken < 0
        words = f"{SHORT[month[1]]} {month[0]}" if year else SHORT[month[1]]
        x = box.x0 * width + (week.monday.toordinal() - first) * unit
        if x >= taken and x + width_of(words, _SMALL) <= width - _EDGE:
            write(figure, x, _EDGE, words, size=_SMALL, colour=tokens.quiet)
            taken = x + width_of(words, _SMALL) + 8
