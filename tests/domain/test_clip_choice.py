"""Three moments at most are offered for a one-to-one, each of another contact."""

from app.domain.clip_choice import Candidate, choose
from app.domain.words import Mark

MET, MISSED = Mark.MET, Mark.NOT_MET


def some(*parts: tuple[int, int, str | None, Mark | None, bool]) -> list[Candidate]:
    """Return candidates from (moment, interaction, criterion, mark, commented)."""
    return [Candidate(*part) for part in parts]


def test_one_shows_the_strength_and_two_show_what_to_develop() -> None:
    found = some(
        (1, 1, "close", MISSED, True), (2, 2, "greet", MET, True), (3, 3, "close", MISSED, True),
        (4, 4, "close", MISSED, True), (5, 5, "greet", MET, True), (6, 6, "other", MISSED, True),
    )  # fmt: skip
    assert choose(found, {"greet"}, {"close"}) == (2, 1, 3)


def test_a_met_moment_never_shows_what_to_develop_nor_the_other_way_round() -> None:
    found = some((1, 1, "close", MET, True), (2, 2, "greet", MISSED, True))
    assert choose(found, {"greet"}, {"close"}) == ()


def test_commented_ones_come_first_and_a_contact_is_heard_once() -> None:
    found = some(
        (1, 1, "close", MISSED, False), (2, 2, "close", MISSED, True), (3, 2, "close", MISSED, True),
        (4, 3, "close", MISSED, True),
    )  # fmt: skip
    assert choose(found, set(), {"close"}) == (2, 4)


def test_where_nothing_stands_out_the_first_commented_of_each_are_offered() -> None:
    found = some(
        (1, 1, "a", MISSED, False), (2, 2, "b", MISSED, True), (3, 3, None, None, True), (4, 4, "c", MET, True)
    )
    assert choose(found, set(), set()) == (4, 2)


def test_a_strength_alone_leaves_room_for_one_commented_not_met() -> None:
    found = some((1, 1, "a", MISSED, True), (2, 2, "b", MISSED, True), (3, 3, "greet", MET, False))
    assert choose(found, {"greet"}, set()) == (3, 1)
