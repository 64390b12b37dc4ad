"""Where the middle half of the advisors lies each month: something to compare with that names and ranks nobody.

An advisor counts in the months in which they have 3 evaluations or more (``control.FEWEST``).
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

Score = tuple[int, int, int]
"""Points covered, of how many, and how many advisors have this score."""
FEWEST_ADVISORS = 3
"""A band of fewer would name somebody: of two, each could tell the other's score from the band and their own."""


@dataclass(frozen=True, slots=True)
class BandPoint:
    """The 25th and the 75th percentile of the scores of ``advisors`` advisors in a month, exact per cent (0-100)."""

    month: int
    low: Fraction
    high: Fraction
    advisors: int


@dataclass(frozen=True, slots=True)
class BandSeries:
    """A section's band, or the whole interaction's, in the order of the months; one of too few advisors has none."""

    name: str
    points: tuple[BandPoint, ...]


@dataclass(frozen=True, slots=True)
class TeamBand:
    """The bands of the sections and of the total; names are those of the trends."""

    sections: tuple[BandSeries, ...]
    total: BandSeries


def band_point(month: int, scores: Sequence[Score]) -> BandPoint | None:
    """Return the band of the advisors' scores in any order; ``None`` below 3 advisors.

    They are put in order by the nearest floating-point number, which for points in any number there can be (below
    2 ** 26) puts different fractions in their true order; what comes of them is exact.
    """
    advisors = sum(count for _, _, count in scores)
    if advisors < FEWEST_ADVISORS:
        return None
    ordered = sorted(scores, key=lambda score: score[0] / score[1])
    ends = list(accumulate(count for _, _, count in ordered))
    low, high = (_percentile(ordered, ends, quarters) for quarters in (1, 3))
    return BandPoint(month, low, high, advisors)


def _percentile(ordered: Sequence[Score], ends: Sequence[int], quarters: int) -> Fraction:
    """Return the percentile at so many ``quarters``, in per cent; ``ends[i]`` advisors have ``ordered[i]`` or less.

    Linear between the two nearest, both ends included: definition 7 of R. J. Hyndman and Y. Fan (1996), The American
    Statistician 50:361-365, as Excel's PERCENTILE.INC and numpy reckon.
    """
    below, part = divmod(quarters * (ends[-1] - 1), 4)
    low, high = (ordered[bisect_right(ends, place)] for place in (below, below + (part > 0)))
    return Fraction(4 - part, 4) * Fraction(100 * low[0], low[1]) + Fraction(part, 4) * Fraction(100 * high[0], high[1])
