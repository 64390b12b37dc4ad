"""What marks come to over the months: pooled scores and shares, each with its n and its interval."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from app.domain.control import Limits, Signal
from app.domain.intervals import FEWEST, t_interval, wilson
from app.domain.months import add_months, month_of, months_between
from app.domain.standing import Standing

__all__ = [
    "CriterionShares",
    "Point",
    "Series",
    "Share",
    "Trends",
    "add_months",
    "month_of",
    "months_between",
    "point",
    "share",
    "t_interval",
    "wilson",
]


class Point(NamedTuple):
    """A month's score: ``covered`` of ``of`` points pooled over ``n`` evaluations.

    A tuple with names, for they are made by the hundred for every page and a dataclass takes three times as long.
    ``low`` and ``high`` are the interval over the evaluations in per cent; both ``None`` where it is not shown.
    """

    month: int
    n: int
    covered: int
    of: int
    low: float | None
    high: float | None

    @property
    def percent(self) -> Fraction:
        """Return the score in per cent (exact, 0-100); its band goes by it alone (``scoring.band_of``)."""
        return Fraction(100 * self.covered, self.of)

    @property
    def hollow(self) -> bool:
        """Return whether there are too few evaluations for the point to be drawn filled."""
        return self.n < FEWEST


@dataclass(frozen=True, slots=True)
class Series:
    """A section's points, or the interaction's, in the order of their months; a month without evaluations has none.

    ``limits`` come from the latest 24 judged months of the whole history, whatever points are shown, and are ``None``
    below 8 (see app.domain.control). ``signals`` are those whose newest month is among the months shown, newest first.
    """

    name: str
    points: tuple[Point, ...]
    limits: Limits | None = None
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True)
class Trends:
    """The sections' series and the total over ``months``, the span asked for, and where the person stands in it.

    ``disputed`` is how many of a month's evaluations are disputed now; months without any are not in it. ``running`` is
    the running month, which is drawn hollow and not judged.
    """

    months: tuple[int, ...]
    sections: tuple[Series, ...]
    total: Series
    standing: Standing | None = None
    disputed: Mapping[int, int] = field(default_factory=dict)
    running: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """How often a criterion was met in a month, ``met`` of ``n`` met or not met; missing opportunities stand beside.

    ``month`` is 0 where it is of other days than those of one month.
    ``low`` and ``high`` are the Wilson interval in per cent (0-100); both ``None`` where n is 0.
    """

    month: int
    met: int
    n: int
    no_opportunity: int
    low: float | None
    high: float | None

    @property
    def percent(self) -> Fraction | None:
        """Return the share in per cent (exact, 0-100), or ``None`` where n is 0."""
        return Fraction(100 * self.met, self.n) if self.n else None

    @property
    def hollow(self) -> bool:
        """Return whether there are too few marks for the share to be drawn filled."""
        return self.n < FEWEST


@dataclass(frozen=True, slots=True)
class CriterionShares:
    """A criterion's shares in the order of their months; a month without marks has none."""

    key: str
    name: str
    number: int
    shares: tuple[Share, ...]


def point(month: int, n: int, covered: int, of: int, sum_bp: int, sum_bp2: int) -> Point:  # noqa: PLR0917 - a row's columns
    """Return the point of ``month`` from sums over its ``n`` evaluations; ValueError where they can score no points.

    ``sum_bp`` is the sum of the evaluations' scores in basis points (10,000 = 100 %), ``sum_bp2`` that of the squares.
    """
    if n < 1 or not 0 <= covered <= of or of == 0:
        raise ValueError(f"{covered} of {of} points in {n} evaluations is not a score")
    low, high = t_interval(n, sum_bp, sum_bp2) or (None, None)
    return Point(month, n, covered, of, low, high)


def share(month: int, met: int, not_met: int, no_opportunity: int) -> Share:
    """Return the share of ``month`` from the numbers of its marks; ValueError where one is negative."""
    if met < 0 or not_met < 0 or no_opportunity < 0:
        raise ValueError(f"{met} met, {not_met} not met and {no_opportunity} without opportunity are no marks")
    n = met + not_met
    low, high = wilson(met, n) if n else (None, None)
    return Share(month, met, n, no_opportunity, low, high)
