"""What the service's measures come to: shares, means and the net promoter score, each with its n and its interval."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import sqrt
from statistics import NormalDist

from app.domain.intervals import FEWEST, student_t, wilson
from app.domain.measure_kinds import Measure

__all__ = [
    "Figure", "Measure", "Measured", "Verdict", "mean", "measured", "net_promoters", "share", "whole_share",
]  # fmt: skip

ENOUGH = 30
"""From so many on it is not for want of answers that an interval spans the target."""

_Z = NormalDist().inv_cdf(0.975)


class Verdict(StrEnum):
    """How a figure stands to its target."""

    MET = "met"
    NOT_MET = "not met"
    TOO_FEW = "too few to say"
    TOO_CLOSE = "too close to say"


@dataclass(frozen=True, slots=True)
class Figure:
    """What ``n`` answers come to: ``value`` is exact, per cent (0-100) for a share, ``None`` where n is 0.

    ``low`` and ``high`` are its 95 % interval; both ``None`` where it is not shown. A ``complete`` figure counts all
    there was, so that no chance is in it and it has no interval. ``hits`` is how many of n a share counts.
    """

    n: int
    value: Fraction | None
    low: float | None = None
    high: float | None = None
    complete: bool = False
    hits: int | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure's figure beside its target; ``verdict`` is ``None`` without a target or without data."""

    measure: Measure
    figure: Figure
    target: Fraction | None
    verdict: Verdict | None


def share(hits: int, n: int) -> Figure:
    """Return the share, in per cent, of ``hits`` among ``n``, with the Wilson interval."""
    if n == 0 and hits == 0:
        return Figure(0, None, hits=0)
    low, high = wilson(hits, n)
    return Figure(n, Fraction(100 * hits, n), low, high, hits=hits)


def whole_share(hits: int, n: int) -> Figure:
    """Return the share, in per cent, of ``hits`` among ``n`` that are all there were."""
    return Figure(n, Fraction(100 * hits, n) if n else None, complete=True, hits=hits)


def mean(counts: Mapping[int, int], lowest: int, highest: int) -> Figure:
    """Return the mean of the values given ``counts`` times, with Student's t-interval clipped to the scale.

    The interval is left out where there are fewer than 5 values or all are equal.
    """
    n = sum(counts.values())
    if not n:
        return Figure(0, None)
    total = sum(value * count for value, count in counts.items())
    squares = sum(value * value * count for value, count in counts.items())
    spread = n * squares - total * total  # n (n - 1) times the variance
    if n < FEWEST or spread == 0:
        return Figure(n, Fraction(total, n))
    half = student_t(n - 1) * sqrt(spread / (n - 1)) / n
    return Figure(n, Fraction(total, n), max(float(lowest), total / n - half), min(float(highest), total / n + half))


def net_promoters(counts: Mapping[int, int]) -> Figure:
    """Return the net promoter score, from -100 to 100: the per cent of 9-10 less that of 0-6.

    F. F. Reichheld (2003), Harvard Business Review 81(12):46-54. Interval by its variance, (p + d - (p - d)^2) / n for
    shares p of promoters and d of detractors: B. Rocks (2016), The American Statistician 70:365-372. It is left out
    where there are fewer than 5 answers or all are of one kind.
    """
    n = sum(counts.values())
    if not n:
        return Figure(0, None)
    promoters = sum(count for value, count in counts.items() if value >= 9)
    detractors = sum(count for value, count in counts.items() if value <= 6)
    net = promoters - detractors
    spread = n * (promoters + detractors) - net * net  # n^2 times the variance of one answer
    value = Fraction(100 * net, n)
    if n < FEWEST or spread == 0:
        return Figure(n, value)
    half = 100 * _Z * sqrt(spread / n) / n
    return Figure(n, value, max(-100.0, float(value) - half), min(100.0, float(value) + half))


def measured(measure: Measure, figure: Figure, target: Fraction | None) -> Measured:
    """Return a figure beside its target, with what can be said of it."""
    return Measured(measure, figure, target, None if target is None else _verdict(measure, figure, target))


def _verdict(measure: Measure, figure: Figure, target: Fraction) -> Verdict | None:
    """Say met or not met only where the whole interval lies on one side of the target.

    A target at the end of the scale, such as 100 %, has nothing beyond it: it is met where nothing missed it.
    """
    if figure.value is None:
        return None
    reached = figure.value <= target if measure.at_most else figure.value >= target
    told = Verdict.MET if reached else Verdict.NOT_MET
    if figure.complete:
        return told
    if figure.n < FEWEST:
        return Verdict.TOO_FEW
    if figure.low is None or figure.high is None or (reached and target in measure.scale):
        return told
    if not figure.low < target <= figure.high:
        return told
    return Verdict.TOO_FEW if figure.n < ENOUGH else Verdict.TOO_CLOSE
