"""A person is called below expectations only where the evidence carries it."""

from fractions import Fraction

from app.domain.scorecard import Scorecard
from app.domain.standing import standing
from app.domain.words import Band

CARD = Scorecard("card", 1, "Card", ())


def stands(*scores: int) -> tuple[Fraction, Band | None]:
    found = standing(
        len(scores),
        sum(scores),
        20 * len(scores),
        sum(s * 500 for s in scores),
        sum((s * 500) ** 2 for s in scores),
        CARD,
    )
    assert found is not None
    return found.percent, found.band


def test_ten_evaluations_with_the_interval_clear_of_the_edge_are_below() -> None:
    assert stands(*[12, 13] * 5) == (Fraction(125, 2), Band.BELOW)


def test_nine_are_not_enough_evidence() -> None:
    assert stands(*[12, 13] * 4, 12)[1] is None


def test_an_interval_that_holds_the_edge_is_not_enough_evidence() -> None:
    assert stands(*[8, 19] * 10) == (Fraction(135, 2), None)


def test_equal_scores_below_the_edge_are_below() -> None:
    assert stands(*[13] * 10) == (Fraction(65), Band.BELOW)


def test_seventy_meets_and_more_than_ninety_exceeds_on_any_number() -> None:
    assert stands(14) == (Fraction(70), Band.MEETS)
    assert stands(19) == (Fraction(95), Band.EXCEEDS)


def test_nothing_scored_is_no_standing() -> None:
    assert standing(0, 0, 0, 0, 0, CARD) is None
