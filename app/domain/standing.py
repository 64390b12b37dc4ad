"""Where a person stands over a period, said only where the evidence carries it."""

from dataclasses import dataclass
from fractions import Fraction

from app.domain.intervals import t_interval
from app.domain.scorecard import Scorecard
from app.domain.scoring import band_of
from app.domain.words import Band

ENOUGH = 10
"""On fewer evaluations than this nobody is called below expectations."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's pooled score over ``n`` evaluations: ``percent`` exact, ``low`` and ``high`` its interval, all 0-100.

    ``band`` is ``None`` where the score lies below what is expected but there is not enough evidence to say so.
    """

    n: int
    percent: Fraction
    low: float | None
    high: float | None
    band: Band | None


def standing(n: int, covered: int, of: int, sum_bp: int, sum_bp2: int, card: Scorecard) -> Standing | None:  # noqa: PLR0917 - a row's columns
    """Return where a person stands, ``None`` where nothing was scored.

    The sums over the evaluations' scores are in basis points, as for ``trends.point``. Equal scores have no interval;
    they are clear of the edge if they lie below it.
    """
    if not of:
        return None
    percent = Fraction(100 * covered, of)
    low, high = t_interval(n, sum_bp, sum_bp2) or (None, None)
    band: Band | None = band_of(percent, card)
    clear = high is None or high < card.meets_from
    if band is Band.BELOW and not (n >= ENOUGH and clear):
        band = None
    return Standing(n, percent, low, high, band)
