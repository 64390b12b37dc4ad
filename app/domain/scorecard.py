"""A scorecard as frozen values: sections of criteria, the points they carry and the rule for missing opportunities."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.language import Words


class Kind(StrEnum):
    """What a criterion asks: was it done (*foundation*), or how well was it done (*finesse*)."""

    FOUNDATION = "foundation"
    FINESSE = "finesse"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _KINDS[self]


_KINDS = Words(
    "SpokenKind",
    {
        Kind.FOUNDATION: "foundation",
        Kind.FINESSE: "finesse",
    },
)


class NoOpportunity(StrEnum):
    """What a criterion nobody had the chance to show does to the score."""

    COVER = "cover"  # it counts as covered: nobody is penalised
    EXCLUDE = "exclude"  # it leaves numerator and denominator


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to listen for; ``number`` runs from 1 over the scorecard, ``key`` stays the same in every version.

    ``met`` and ``not_met`` say what an evaluator hears when it is met, and when it is not.
    """

    number: int
    key: str
    short: str
    standard: str
    kind: Kind
    met: str
    not_met: str
    points: int = 1


@dataclass(frozen=True, slots=True)
class Section:
    """A named run of criteria; ``short`` is the name where space is tight, ``about`` says what the section is for."""

    name: str
    short: str
    about: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One version of one scheme; ``meets_from`` and ``exceeds_above`` are whole per cents (the council's: 70, 90)."""

    id: str
    version: int
    name: str
    sections: tuple[Section, ...]
    meets_from: int = 70
    exceeds_above: int = 90
    no_opportunity: NoOpportunity = NoOpportunity.COVER

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Return every criterion in order, so that ``criteria[n - 1].number == n``."""
        return tuple(self._walk())

    def section_of(self, number: int) -> Section:
        """Return the section that holds criterion ``number``; KeyError when there is none."""
        for section in self.sections:
            if any(criterion.number == number for criterion in section.criteria):
                return section
        raise KeyError(number)

    def _walk(self) -> Iterator[Criterion]:
        for section in self.sections:
            yield from section.criteria
