"""A next step is aimed at the criterion it names, or at the only one that was not met; else nobody guesses."""

import pytest

from app.domain.action_aim import aimed_at
from app.domain.scorecard import Scorecard
from app.domain.scorecard_file import read_scorecard
from app.domain.words import Mark
from app.services.scorecards import default_definition


@pytest.fixture(scope="module")
def card() -> Scorecard:
    return read_scorecard(default_definition(), "card")


def marks(*not_met: int) -> list[Mark | None]:
    return [Mark.NOT_MET if number in not_met else Mark.MET for number in range(1, 21)]


def test_it_is_the_criterion_that_is_named(card: Scorecard) -> None:
    said = "Listen to 4:52 together and practise: next  steps EXPLAINED"
    assert aimed_at(said, card, marks(3, 16, 17)) == card.criteria[16].key


def test_it_is_the_only_one_not_met_where_none_is_named(card: Scorecard) -> None:
    assert aimed_at("Give the day and the reference", card, marks(17)) == card.criteria[16].key
    assert aimed_at("Give the day and the reference", card, marks(16, 17)) is None
    assert aimed_at("Give the day and the reference", card, marks()) is None


def test_nothing_is_guessed_for_nothing_or_for_several(card: Scorecard) -> None:
    assert aimed_at("", card, marks(17)) is None
    assert aimed_at("Practise: Next steps explained, Summarises", card, marks(16, 17)) is None
