"""Where the middle half of the advisors lies each month: something to compare with that names and ranks nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

FEWEST_ADVISORS = 3
"""A band of fewer would name somebody: of two, each could tell the other's score from the band and their own."""
FEWEST = 3
"""An advisor counts in the months in which they have so many evaluations."""


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


def band_point(month: int, scores: Sequence[Fraction]) -> BandPoint | None:
    """Return the band of the advisors' ``scores`` in a month, in any order; ``None`` where there are fewer than 3."""
    if len(scores) < FEWEST_ADVISORS:
        return None
    ordered = sorted(scores)
    return BandPoint(
        month, percentile(ordered, Fraction(1, 4)), percentile(ordered, Fraction(3, 4)), advisors=len(scores)
    )


def percentile(ordered: Sequence[Fraction], share: Fraction) -> Fraction:
    """Return the percentile ``share`` (0-1) of values in order; ValueError where there are none.

    Linear between the two nearest, both ends included: definition 7 of R. J. Hyndman and Y. Fan (1996), The American
    Statistician 50:361-365, as Excel's PERCENTILE.INC and numpy reckon.
    """
    if not ordered or not 0 <= share <= 1:
        raise ValueError(f"{len(ordered)} values have no percentile {share}")
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
