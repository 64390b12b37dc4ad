"""Do our marks mean anything? Scores and single criteria beside what customers said and what became of the contact."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.correlation import Correlation, correlation


class Against(StrEnum):
    """What marks are held against: a customer's rating, or what became of the contact."""

    CSAT = "csat"
    NPS = "nps"
    EFFORT = "effort"
    GOVMETRIC = "govmetric"
    FIRST_CONTACT = "first contact"
    AVOIDABLE = "avoidable contact"


@dataclass(frozen=True, slots=True)
class Pair:
    """One contact that has both: its ``score`` (share of the points, 0-1), the other ``value``, and its marks.

    ``met`` says for each criterion, by its key, whether it was met; one without an opportunity is left out.
    """

    interaction_id: int
    score: float
    value: float
    met: Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Every contact, newest first, that has a score and something ``against`` it."""

    against: Against
    pairs: tuple[Pair, ...]
    criteria: tuple[tuple[str, int, str], ...]
    """Key, number and name of each criterion, in the order of the newest scorecard."""


@dataclass(frozen=True, slots=True)
class CriterionLink:
    """How one criterion, met (1) or not (0), goes together with the other value; ``met`` of the n had it met."""

    key: str
    number: int
    name: str
    met: int
    correlation: Correlation


@dataclass(frozen=True, slots=True)
class Linked:
    """How marks go together with one thing: the whole score, and each criterion by itself."""

    against: Against
    score: Correlation
    criteria: tuple[CriterionLink, ...]


def linked(found: Pairs) -> Linked:
    """Return what the rank correlations of ``found`` say; takes up to a few seconds for thousands of pairs."""
    score = correlation([each.score for each in found.pairs], [each.value for each in found.pairs])
    return Linked(found.against, score, tuple(_criterion(found, *each) for each in found.criteria))


def _criterion(found: Pairs, key: str, number: int, name: str) -> CriterionLink:
    marked = [(each.met[key], each.value) for each in found.pairs if key in each.met]
    met = [float(was_met) for was_met, _ in marked]
    values = [value for _, value in marked]
    return CriterionLink(key, number, name, sum(was_met for was_met, _ in marked), correlation(met, values))
