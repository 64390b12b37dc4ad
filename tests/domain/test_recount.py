"""The record's rows, folded: what stood when, and what its marks come to."""

from fractions import Fraction

import pytest

from app.cli.scoring import council_card
from app.domain.recount import Finalised, Sums, marks_of, of_criterion, of_section, standing
from app.domain.words import Mark

CARD = council_card()


def row(number: int, evaluation: int, supersedes: int | None = None) -> Finalised:
    return Finalised(number, evaluation, 3, 202611, "routine", 1, 1 if supersedes is None else 2, supersedes, "1" * 20)


def test_a_revision_takes_the_place_of_what_it_revises_from_its_row_on() -> None:
    rows = [row(4, 1), row(6, 2), row(9, 3, supersedes=1), row(12, 5, supersedes=3)]
    assert list(standing(rows, 3)) == []
    assert list(standing(rows, 6)) == [1, 2]
    assert list(standing(rows, 9)) == [2, 3]
    assert list(standing(rows)) == [2, 5]


def test_the_records_digits_are_marks() -> None:
    assert marks_of("132") == (Mark.MET, Mark.NO_OPPORTUNITY, Mark.NOT_MET)
    with pytest.raises(ValueError, match="are no marks"):
        marks_of("104")


def test_a_section_and_a_criterion_are_counted_by_the_scoring_rules() -> None:
    marks = marks_of("12311" + "22111" + "11111" + "33333")
    assert of_section(CARD, marks, None) == Sums(17, 20, 11, 3, 6)
    assert of_section(CARD, marks, CARD.sections[0].name) == Sums(4, 5, 3, 1, 1)
    assert of_section(CARD, marks, "Elsewhere") is None
    keys = [criterion.key for criterion in CARD.criteria]
    assert of_criterion(CARD, marks, keys[0]) == Sums(1, 1, 1, 0, 0)
    assert of_criterion(CARD, marks, keys[1]) == Sums(0, 1, 0, 1, 0)
    assert of_criterion(CARD, marks, keys[2]) == Sums(0, 0, 0, 0, 1)
    assert of_criterion(CARD, marks, "elsewhere") is None


def test_sums_keep_the_exact_fraction() -> None:
    together = Sums(14, 20, 14, 6, 0) + Sums(13, 15, 10, 2, 3)
    assert together == Sums(27, 35, 24, 8, 3)
    assert together.percent == Fraction(2700, 35)
    assert Sums().percent is None
