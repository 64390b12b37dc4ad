"""Marks to scores and bands, on whole numbers and exact fractions; the only place that knows these rules."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.scorecard import Criterion, NoOpportunity, Scorecard
from app.domain.words import Band, Mark

Marks = Sequence[Mark | None]
"""One mark or ``None`` for each criterion, in the scorecard's order."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A percentage (exact, 0-100, ``None`` where nothing was demonstrated and nothing scores) with its band.

    ``capped`` is true where the percentage alone would say *Exceeds* but too little was demonstrated.
    """

    percent: Fraction | None
    band: Band
    capped: bool


@dataclass(frozen=True, slots=True)
class Score:
    """What one section or the whole interaction came to; ``outcome`` is ``None`` while anything in it is unmarked.

    ``covered``, ``marked`` and ``of`` are points; the counts after them are criteria.
    """

    name: str
    covered: int
    marked: int
    of: int
    met: int
    not_met: int
    no_opportunity: int
    unmarked: int
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Result:
    """The interaction's score, its sections in order, and the lowest and highest result still possible."""

    total: Score
    sections: tuple[Score, ...]
    lowest: Outcome
    highest: Outcome


def score(card: Scorecard, marks: Marks) -> Result:
    """Return the scores of ``marks`` on ``card``; ValueError when their number differs."""
    raise ValueError(card, marks)  # written by the domain room


def percent_text(value: Fraction, card: Scorecard) -> str:
    """Return ``value`` rounded half up to a whole per cent, or with one decimal where that would show the wrong side of an edge."""
    raise ValueError(value, card)
