"""Control charts (XmR) of monthly scores: the limits that chance alone keeps within, and the signals that it does not.

Only *judged* months take part: those with 3 evaluations or more that are over. A month with fewer, and the running
month, are drawn but neither move the limits nor make a signal, nor do they break one: like a month without evaluations
they are passed over, and the judged months before and after them are neighbours. So a moving range, a run and a trend
all go on across them.

Held against the limits are the judged months they come from and, where a longer period is shown, the older ones in
it, so that every point on a chart is held against the lines it is drawn with. A run needs the centre, so there is none
before there are limits; a trend needs no limits, so it is told even before.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from math import lcm
from operator import itemgetter

FEWEST = 3
"""A month with fewer evaluations than this is drawn but not judged."""
MONTHS_FROM, MONTHS_UP_TO = 8, 24
"""From how many judged months on there are limits, and how many of the latest they come from."""
RUN = 8
"""So many judged months in a row strictly on one side of the centre are a signal."""
TREND = 6
"""So many judged months in a row, each after the first above (or each below) the one before, are a signal."""
FACTOR = Fraction(266, 100)
"""The limits lie this many mean moving ranges from the mean: 3 / 1.128, rounded as on every chart of individuals."""

Value = tuple[int, int, int]
"""A month (202611) and its score: the points covered, of so many (1 or more)."""


class SignalKind(StrEnum):
    """What chance alone hardly does."""

    OUTSIDE = "outside"
    RUN = "run"
    TREND = "trend"


@dataclass(frozen=True, slots=True)
class Limits:
    """The mean of ``months`` and what lies 2.66 mean moving ranges from it, exact per cent, clipped to 0-100."""

    centre: Fraction
    low: Fraction
    high: Fraction
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Signal:
    """A month outside the limits, or all the months of a run or a trend; ``is_up`` where it lies above or rises."""

    kind: SignalKind
    months: tuple[int, ...]
    is_up: bool

    @property
    def month(self) -> int:
        """Return the newest of its months."""
        return self.months[-1]


def judged(points: Iterable[tuple[int, int, int, int]], running: int) -> tuple[Value, ...]:
    """Return those of the points (month, n, covered, of) that are judged: enough evaluations, before ``running``."""
    return tuple((month, covered, of) for month, n, covered, of in points if n >= FEWEST and month < running)


def limits(values: Sequence[Value]) -> Limits | None:
    """Return the limits from the latest 24 of the judged months ``values`` (in order), ``None`` below 8 months."""
    if len(values) < MONTHS_FROM:
        return None
    latest = values[-MONTHS_UP_TO:]
    scale = lcm(*{of for _, _, of in latest})
    scores = _scores(latest, scale)
    centre = Fraction(sum(scores), scale * len(scores))
    ranges = [abs(after - before) for before, after in pairwise(scores)]
    reach = FACTOR * Fraction(sum(ranges), scale * len(ranges))
    low, high = max(Fraction(0), centre - reach), min(Fraction(100), centre + reach)
    return Limits(centre, low, high, tuple(month for month, _, _ in latest))


def held(values: Sequence[Value], first: int) -> Sequence[Value]:
    """Return the months of ``values`` (in order) that are held against the limits when ``first`` is the first shown."""
    older = max(len(values) - MONTHS_UP_TO, 0)
    return values[min(older, bisect_left(values, first, key=itemgetter(0))) :]


def signals(values: Sequence[Value], within: Limits | None) -> tuple[Signal, ...]:
    """Return the signals among the months ``values`` (in order) held against limits, newest first, each told whole."""
    months = [month for month, _, _ in values]
    lines = () if within is None else (within.centre, within.low, within.high)
    scale = lcm(*{of for _, _, of in values}, *(line.denominator for line in lines))
    scores = _scores(values, scale)
    found = list(_trends(months, scores))
    if lines:
        centre, low, high = (line.numerator * (scale // line.denominator) for line in lines)
        found += [*_outside(months, scores, (low, high)), *_runs(months, scores, centre)]
    order = list(SignalKind)
    return tuple(sorted(found, key=lambda signal: (-signal.month, order.index(signal.kind))))


def _scores(values: Iterable[Value], scale: int) -> list[int]:
    """Return the scores in per cent times ``scale``: whole numbers, as exact as fractions and a good deal faster."""
    return [100 * covered * (scale // of) for _, covered, of in values]


def _outside(months: Sequence[int], scores: Sequence[int], edges: tuple[int, int]) -> Iterator[Signal]:
    low, high = edges
    for month, score in zip(months, scores, strict=True):
        if not low <= score <= high:
            yield Signal(SignalKind.OUTSIDE, (month,), score > high)


def _runs(months: Sequence[int], scores: Sequence[int], centre: int) -> Iterator[Signal]:
    """Yield the runs; a point on the centre is on neither side, so it ends one."""
    for side, start, end in _stretches([(score > centre) - (score < centre) for score in scores]):
        if side and end - start >= RUN:
            yield Signal(SignalKind.RUN, tuple(months[start:end]), side > 0)


def _trends(months: Sequence[int], scores: Sequence[int]) -> Iterator[Signal]:
    """Yield the trends; two equal points end one, and where it turns one ends and the next begins at the same point."""
    for way, start, end in _stretches([(after > before) - (after < before) for before, after in pairwise(scores)]):
        if way and end - start + 1 >= TREND:
            yield Signal(SignalKind.TREND, tuple(months[start : end + 1]), way > 0)


def _stretches(ways: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield every stretch of equal values whole: the value, the place of its first, and the one after its last."""
    start = 0
    for place in range(1, len(ways) + 1):
        if place == len(ways) or ways[place] != ways[start]:
            yield ways[start], start, place
            start = place
