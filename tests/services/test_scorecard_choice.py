"""Another scorecard is taken up from a file; evaluations stay with theirs."""

from pathlib import Path

import pytest

from app.services.scorecard_choice import ScorecardClash, ScorecardRefused, Scorecards
from app.services.scorecards import default_definition
from tests.a_library import EVALUATOR, Library

SECOND = default_definition().replace("version = 1", "version = 2").replace("exceeds_above = 90", "exceeds_above = 95")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def cards(library: Library) -> Scorecards:
    return Scorecards(library.file, library.clock)


def test_the_programs_own_is_in_use_at_first(cards: Scorecards) -> None:
    (own,) = cards.known()
    assert (own.own, own.in_use, own.used, own.version_id) == (True, True, 0, None)
    assert cards.definition(None) == default_definition()


def test_new_evaluations_are_made_with_another_and_old_ones_stay(library: Library, cards: Scorecards) -> None:
    before = library.draft()
    assert cards.take_up(SECOND, "mine.toml", EVALUATOR).version == 2
    after = library.draft(started="2026-11-18T10:00:00")
    assert library.evaluating.open(before).card.exceeds_above == 90
    assert library.evaluating.open(after).card.exceeds_above == 95
    own, mine = cards.known()
    assert (own.used, own.in_use, mine.used, mine.in_use) == (1, False, 1, True)
    assert cards.definition(mine.version_id) == SECOND
    cards.use(own.version_id, EVALUATOR)
    assert library.evaluating.open(library.draft(started="2026-11-19T10:00:00")).card.version == 1
    assert library.one("SELECT count(*) FROM record WHERE subject = 'scorecard'") == 2


def test_what_the_library_goes_by_is_what_was_chosen(library: Library, cards: Scorecards) -> None:
    cards.take_up(SECOND, "mine.toml", EVALUATOR)
    own = cards.known()[0]
    cards.use(own.version_id, EVALUATOR)
    assert [view.in_use for view in cards.known()] == [True, False]
    assert library.evaluating.open(library.draft()).card.exceeds_above == 90


def test_the_same_version_with_other_words_is_refused(cards: Scorecards, library: Library) -> None:
    cards.take_up(SECOND, "mine.toml", EVALUATOR)
    cards.take_up(SECOND, "mine.toml", EVALUATOR)
    with pytest.raises(ScorecardClash, match="version = 3 or higher"):
        cards.take_up(SECOND.replace("above = 95", "above = 96"), "mine.toml", EVALUATOR)
    assert library.one("SELECT count(*) FROM scorecard_version") == 1


def test_a_file_that_is_none_is_refused_with_its_line(cards: Scorecards) -> None:
    with pytest.raises(ScorecardRefused, match=r"mine\.toml: line 9:"):
        cards.take_up(SECOND.replace("meets_from = 70", "meets_from = 170"), "mine.toml", EVALUATOR)
    with pytest.raises(ScorecardRefused, match="larger than any scorecard"):
        cards.take_up("#" * 2_000_000, "mine.toml", EVALUATOR)
    assert len(cards.known()) == 1
