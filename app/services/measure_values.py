"""What the service's measures look like from outside: frozen values, months as year x 100 + month, times in ms."""

from dataclasses import dataclass
from datetime import date

from app.domain.measures import Figure, Measure, Measured


@dataclass(frozen=True, slots=True)
class Scope:
    """Which contacts are measured: the months ``first`` to ``last``, of one advisor, one team, or of all."""

    first: int
    last: int
    advisor_id: int | None = None
    team_id: int | None = None

    @property
    def whole(self) -> bool:
        """Return whether it is everybody's, so that the phone system's weeks belong to it."""
        return self.advisor_id is None and self.team_id is None


@dataclass(frozen=True, slots=True)
class ReasonShare:
    """How many contacts were avoidable for one reason: ``share`` of all that were answered yes or no.

    ``name`` is empty where no reason was given.
    """

    name: str
    share: Figure


@dataclass(frozen=True, slots=True)
class Duplicates:
    """How many duplicate records were found in ``n`` system checks that looked for them."""

    found: int
    n: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long customers waited: the median, ms, of the ``n`` contacts whose waiting is known, ``None`` of none."""

    median_ms: int | None
    n: int
    within_s: int


@dataclass(frozen=True, slots=True)
class Ratings:
    """How many ratings of one kind each value got."""

    kind: str
    counts: tuple[tuple[int, int], ...]

    @property
    def n(self) -> int:
        """Return how many ratings there are."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class Week:
    """A week's calls over all queues, by its Monday."""

    monday: date
    offered: int
    answered: int
    abandoned: int


@dataclass(frozen=True, slots=True)
class ServiceFigures:
    """All measures of a scope; ``measured`` in the order they are shown, without the phone system's for one person.

    ``govmetric`` are the shares of good, average and poor. ``abandoned`` is the share of the weeks' calls.
    """

    scope: Scope
    measured: tuple[Measured, ...]
    reasons: tuple[ReasonShare, ...]
    duplicates: Duplicates
    waiting: Waiting
    ratings: tuple[Ratings, ...]
    govmetric: tuple[Figure, Figure, Figure]
    abandoned: Figure
    weeks: tuple[Week, ...]

    def of(self, measure: Measure) -> Measured | None:
        """Return one measure, ``None`` where it does not belong to the scope."""
        return next((each for each in self.measured if each.measure is measure), None)

    @property
    def empty(self) -> bool:
        """Return whether nothing at all is known."""
        return not any(each.figure.n for each in self.measured)
