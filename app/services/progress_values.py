"""What progress hands out beside the trends: the list of advisors, the four cards of one of them, and their ratings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Literal

from app.domain.standing import Standing
from app.services.people import Person

RatingKind = Literal["govmetric", "csat", "nps", "effort"]


@dataclass(frozen=True, slots=True)
class AdvisorRow:
    """One advisor's last three months, ``n`` evaluations; ``standing`` is ``None`` without any.

    ``last_evaluated`` is the local time of the latest interaction that has been evaluated.
    """

    person: Person
    n: int
    standing: Standing | None
    last_evaluated: datetime | None


@dataclass(frozen=True, slots=True)
class FirstContact:
    """Of ``n`` evaluated contacts for which it was answered, ``resolved`` were resolved at first contact.

    ``low`` and ``high`` are the Wilson interval in per cent (0-100).
    """

    resolved: int
    n: int
    low: float
    high: float

    @property
    def percent(self) -> Fraction:
        """Return the share in per cent (exact, 0-100)."""
        return Fraction(100 * self.resolved, self.n)


@dataclass(frozen=True, slots=True)
class Ratings:
    """Customers' ratings of one kind; ``counts`` is how many gave each value, lowest value first."""

    kind: RatingKind
    counts: Mapping[int, int]

    @property
    def n(self) -> int:
        """Return how many ratings there are."""
        return sum(self.counts.values())

    @property
    def mean(self) -> Fraction:
        """Return the mean of the values, exact."""
        return Fraction(sum(value * count for value, count in self.counts.items()), self.n)


@dataclass(frozen=True, slots=True)
class Summary:
    """An advisor's running quarter, from the month ``first`` (202610) on, as the four cards show it.

    ``standing`` is that of the quarter's evaluations. Of ``drawn`` interactions in the quarter's samples in use,
    ``evaluated`` are done; ``left`` are still to be done in the running month's. ``first_contact`` is ``None`` where it
    was never answered, ``ratings`` where there are none; of several kinds it is the one with the most ratings.
    """

    first: int
    standing: Standing | None
    evaluated: int
    drawn: int
    left: int
    first_contact: FirstContact | None
    ratings: Ratings | None
