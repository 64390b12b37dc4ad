"""Scores pooled over evaluations: covered of points, with the sums from which the interval comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.domain.intervals import t_interval
from app.domain.trends import Point, point


@dataclass(frozen=True, slots=True)
class Pooled:
    """``covered`` of ``of`` points over ``n`` evaluations.

    ``sum_bp`` is the sum of the evaluations' scores in basis points (10,000 = 100 %), ``sum_bp2`` that of the squares.
    """

    n: int = 0
    covered: int = 0
    of: int = 0
    sum_bp: int = 0
    sum_bp2: int = 0

    def __add__(self, other: "Pooled") -> "Pooled":
        """Return both together."""
        return Pooled(
            self.n + other.n,
            self.covered + other.covered,
            self.of + other.of,
            self.sum_bp + other.sum_bp,
            self.sum_bp2 + other.sum_bp2,
        )

    @property
    def percent(self) -> Fraction | None:
        """Return the score in per cent (exact, 0-100), ``None`` where nothing was scored."""
        return Fraction(100 * self.covered, self.of) if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Return the 95 % interval over the evaluations in per cent, ``None`` where it is not shown."""
        return t_interval(self.n, self.sum_bp, self.sum_bp2) if self.n else None

    def at(self, month: int) -> Point:
        """Return the point of a chart; ValueError where nothing was scored."""
        return point(month, self.n, self.covered, self.of, self.sum_bp, self.sum_bp2)


def pooled(parts: Iterable[Pooled]) -> Pooled:
    """Return all ``parts`` together."""
    return sum(parts, Pooled())
