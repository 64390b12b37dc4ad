"""Which silences are left to judge, and which one the key is for."""

from types import SimpleNamespace

import pytest

from app.domain.silences import judged_next, nearest, unjudged

FOUND = ((10_000, 14_000), (30_000, 36_000), (60_000, 63_500))


def kept(start_ms: int, end_ms: int | None) -> SimpleNamespace:
    return SimpleNamespace(start_ms=start_ms, end_ms=end_ms)


def test_what_was_judged_is_not_listed_twice() -> None:
    assert unjudged(FOUND, []) == FOUND
    assert unjudged(FOUND, [kept(30_000, 36_000)]) == (FOUND[0], FOUND[2])
    assert unjudged(FOUND, [kept(29_900, 36_200)]) == (FOUND[0], FOUND[2]), "found anew a little otherwise"
    assert unjudged(FOUND, [kept(14_000, 30_000), kept(61_000, None)]) == FOUND, "touching is not the same"


@pytest.mark.parametrize(
    ("ms", "which"),
    [(0, 0), (9_999, 0), (10_000, 0), (14_000, 0), (14_001, 0), (29_999, 0), (30_001, 1), (59_000, 1), (99_000, 2)],
)
def test_the_key_is_for_the_silence_under_way_or_just_over(ms: int, which: int) -> None:
    assert nearest(FOUND, ms) == FOUND[which]


def test_without_a_silence_there_is_none() -> None:
    assert nearest((), 5000) is None


def test_the_key_goes_from_one_judgement_to_the_other() -> None:
    assert [judged_next(explained) for explained in (None, False, True)] == [False, True, False]
