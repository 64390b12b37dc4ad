"""A passage is found again where it stood, or nearest to that, and said to be gone where it is not there."""

import pytest

from app.domain.passages import Passage

TEXT = "We are sorry.\nYou waited.\nWe are sorry."


def test_a_passage_is_found_in_its_old_place() -> None:
    assert Passage(26, 39, "We are sorry.").within(TEXT) == (26, 39)


def test_one_that_moved_is_found_nearest_to_where_it_was() -> None:
    assert Passage(30, 43, "We are sorry.").within(TEXT) == (26, 39)
    assert Passage(4, 17, "We are sorry.").within("Dear Ann: " + TEXT) == (10, 23)


def test_one_that_is_gone_is_nowhere() -> None:
    assert Passage(0, 7, "Dear Jo").within(TEXT) is None


def test_a_passage_is_quoted_on_one_line() -> None:
    assert Passage(7, 25, "sorry.\nYou waited.").line == "sorry. You waited."


@pytest.mark.parametrize(("start", "end", "quote"), [(-1, 3, "a"), (3, 3, "a"), (0, 3, " \n")])
def test_nothing_is_no_passage(start: int, end: int, quote: str) -> None:
    with pytest.raises(ValueError, match="is no passage"):
        Passage(start, end, quote)
