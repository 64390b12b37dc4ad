"""Counting figures again from the record: which evaluations stood at a row of it, and what their marks come to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.scorecard import Scorecard
from app.domain.scoring import score
from app.domain.words import Mark

WRITTEN = {"1": Mark.MET, "2": Mark.NOT_MET, "3": Mark.NO_OPPORTUNITY}
"""How the record writes the marks of an evaluation: one digit for each criterion, in order."""


@dataclass(frozen=True, slots=True)
class Finalised:
    """A row of the record that says an evaluation was finalised, with its marks as they are written there.

    ``supersedes`` is the evaluation it revises; ``version`` is the id of its scorecard version.
    """

    row: int
    evaluation_id: int
    advisor_id: int
    month: int
    purpose: str
    version: int
    revision: int
    supersedes: int | None
    marks: str


@dataclass(frozen=True, slots=True)
class Sums:
    """``covered`` of ``of`` points; of a criterion, how often it was met of met and not met. Counts are of marks."""

    covered: int = 0
    of: int = 0
    met: int = 0
    not_met: int = 0
    no_opportunity: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        """Return both together."""
        return Sums(
            self.covered + other.covered,
            self.of + other.of,
            self.met + other.met,
            self.not_met + other.not_met,
            self.no_opportunity + other.no_opportunity,
        )

    @property
    def percent(self) -> Fraction | None:
        """Return the figure in per cent (exact, 0-100), None where there is nothing to share in."""
        return Fraction(100 * self.covered, self.of) if self.of else None


def standing(rows: Iterable[Finalised], as_of: int | None = None) -> dict[int, Finalised]:
    """Return the evaluations that stood at row ``as_of`` of the record, by id; at its end where none is given.

    ``rows`` are in the order of the record; one that revises another takes its place.
    """
    found: dict[int, Finalised] = {}
    for each in rows:
        if as_of is not None and each.row > as_of:
            break
        if each.supersedes is not None:
            found.pop(each.supersedes, None)
        found[each.evaluation_id] = each
    return found


def marks_of(written: str) -> tuple[Mark, ...]:
    """Return the marks that the record writes as "1213"; ValueError for anything else."""
    try:
        return tuple(WRITTEN[digit] for digit in written)
    except KeyError:
        raise ValueError(f"“{written}” are no marks") from None


def of_section(card: Scorecard, marks: Sequence[Mark], name: str | None) -> Sums | None:
    """Return what marks come to in the section called ``name``, in all for None; None where there is no such one."""
    result = score(card, marks)
    part = result.total if name is None else next((each for each in result.sections if each.name == name), None)
    if part is None:
        return None
    return Sums(part.covered, part.of, part.met, part.not_met, part.no_opportunity)


def of_criterion(card: Scorecard, marks: Sequence[Mark], key: str) -> Sums | None:
    """Return what the mark on the criterion with this key adds to its share; None where the scorecard has none."""
    number = next((criterion.number for criterion in card.criteria if criterion.key == key), None)
    if number is None:
        return None
    mark = marks[number - 1]
    met, not_met = mark is Mark.MET, mark is Mark.NOT_MET
    return Sums(int(met), int(met or not_met), int(met), int(not_met), int(mark is Mark.NO_OPPORTUNITY))
