"""What stands out in an advisor's last twelve months: strengths, what to develop, and signals, with their numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from itertools import takewhile

from app.domain.control import Limits, Signal, SignalKind, judged
from app.domain.scorecard import Scorecard
from app.domain.trends import Series, Share
from app.domain.words import Mark

MONTHS = 12
"""How many months are looked back on, the running one included."""
AT_MOST = 2
"""How many strengths are named at most, and how many criteria to develop."""
STRONG_FROM, STRONG_N = 95, 10
"""A criterion is a strength from this share on (per cent), met or not met at least so often."""
WEAK_BELOW, WEAK_N = 85, 8
"""A criterion is one to develop where its Wilson interval ends below this (per cent), with at least so many marks."""


class FindingKind(StrEnum):
    """Why something stands out."""

    STRENGTH = "strength"
    DEVELOP = "develop"
    SIGNAL = "signal"


@dataclass(frozen=True, slots=True)
class Behind:
    """Which evaluations are behind a finding: of ``months``, with this ``mark`` on ``criterion`` (a key) where given.

    ``section`` is the name of the section to look at, ``None`` for a criterion or the whole.
    """

    months: tuple[int, ...]
    section: str | None = None
    criterion: str | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that stands out; exactly one of section, criterion and the whole (neither) is meant.

    ``name`` is the section's, the criterion's short wording, or empty for the whole; ``number`` the criterion's.
    ``percent`` is exact: the pooled share or score over the period, for a signal that of its newest month. ``n`` counts
    evaluations for scores and marks met or not met for a criterion. ``low`` and ``high`` are a criterion's Wilson
    interval. ``in_a_row`` counts the latest months with evaluations in which a strong section kept above the edge.
    A signal has its ``limits`` if there are any, and ``is_over`` where later judged months are not part of it; a month
    outside is over only where every judged month since is inside.
    """

    kind: FindingKind
    name: str
    percent: Fraction
    n: int
    behind: Behind
    number: int | None = None
    low: float | None = None
    high: float | None = None
    in_a_row: int = 0
    signal: Signal | None = None
    limits: Limits | None = None
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class CriterionYear:
    """A criterion's marks of the whole period, and the months there were any in."""

    key: str
    name: str
    number: int
    share: Share
    months: tuple[int, ...]


def stands_out(
    sections: Sequence[Series],
    total: Series,
    criteria: Sequence[CriterionYear],
    months: tuple[int, ...],
    card: Scorecard,
) -> tuple[Finding, ...]:
    """Return at most two strengths, at most two criteria to develop, and the signals, newest first.

    ``months`` is the period, the running month last; older points do not count. Strengths come with the widest margin
    first, a section's above the edge of *Exceeds* and a criterion's above 95 per cent; where margins are equal, the one
    that rests on more. The criterion with the lowest share is developed first, of equal ones that with more marks.
    """
    inside = [_within(series, months) for series in (*sections, total)]
    pooled = [_section(series, card) for series in inside[:-1] if series.points]
    strong = [(found.percent - card.exceeds_above, found) for found in pooled if found.percent > card.exceeds_above]
    met = [_criterion(each, FindingKind.STRENGTH, Mark.MET) for each in criteria if each.share.n >= STRONG_N]
    strong += [(found.percent - STRONG_FROM, found) for found in met if found.percent >= STRONG_FROM]
    strong.sort(key=lambda pair: (-pair[0], -pair[1].n))
    weak = [_criterion(each, FindingKind.DEVELOP, Mark.NOT_MET) for each in criteria if _is_weak(each)]
    weak.sort(key=lambda found: (found.percent, -found.n))
    told = [found for series in inside for found in _signals(series, months[-1], is_total=series is inside[-1])]
    told.sort(key=lambda found: -found.behind.months[-1])
    return (*(found for _, found in strong[:AT_MOST]), *weak[:AT_MOST], *told)


def _within(series: Series, months: tuple[int, ...]) -> Series:
    points = tuple(point for point in series.points if months[0] <= point.month <= months[-1])
    told = tuple(each for each in series.signals if months[0] <= each.month <= months[-1])  # not what came later
    return replace(series, points=points, signals=told)


def _section(series: Series, card: Scorecard) -> Finding:
    covered, of, n = (sum(getattr(point, name) for point in series.points) for name in ("covered", "of", "n"))
    kept = takewhile(lambda point: point.percent > card.exceeds_above, reversed(series.points))
    return Finding(
        FindingKind.STRENGTH,
        series.name,
        Fraction(100 * covered, of),
        n,
        Behind(tuple(point.month for point in series.points), section=series.name),
        in_a_row=len(list(kept)),
    )


def _is_weak(each: CriterionYear) -> bool:
    return each.share.n >= WEAK_N and each.share.high is not None and each.share.high < WEAK_BELOW


def _criterion(each: CriterionYear, kind: FindingKind, mark: Mark) -> Finding:
    share = each.share
    return Finding(
        kind,
        each.name,
        Fraction(100 * share.met, share.n),
        share.n,
        Behind(each.months, criterion=each.key, mark=mark),
        number=each.number,
        low=share.low,
        high=share.high,
    )


def _signals(series: Series, running: int, *, is_total: bool) -> Iterator[Finding]:
    by_month = {point.month: point for point in series.points}
    ended = judged(((each.month, each.n, each.covered, each.of) for each in series.points), running)
    last_outside = max((each.month for each in series.signals if each.kind is SignalKind.OUTSIDE), default=0)
    for signal in series.signals:
        point = by_month[signal.month]
        yield Finding(
            FindingKind.SIGNAL,
            "" if is_total else series.name,
            point.percent,
            point.n,
            Behind(signal.months, section=None if is_total else series.name),
            signal=signal,
            limits=series.limits,
            is_over=any(month > signal.month for month, *_ in ended)
            and not (signal.kind is SignalKind.OUTSIDE and last_outside > signal.month),
        )
