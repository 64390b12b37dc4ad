"""Cues are found by their time, searched as people type, and nothing of a masked word is left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversation import Side
from app.domain.transcript import MASK, Cue, Word, cue_at, masked, search, span_of
from app.domain.transcript_kept import Kept, from_json, to_json

secret_words = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)
spans = st.tuples(st.integers(0, 60_000), st.integers(1, 20_000)).map(lambda one: (one[0], one[0] + one[1]))


@st.composite
def cues(draw: st.DrawFn, *, worded: bool | None = None) -> tuple[Cue, ...]:
    """Draw cues in order, with or without times of words; every word is in the call only once."""
    made, at, number = [], 0, 0
    for _ in range(draw(st.integers(1, 6))):
        texts = draw(st.lists(secret_words, min_size=1, max_size=8))
        own = draw(st.booleans()) if worded is None else worded
        start, words = at, []
        for text in texts:
            at += draw(st.integers(0, 500))
            end = at + draw(st.integers(0, 900))
            words.append(Word(at, end, f"{text}x{number}y"))
            at, number = end, number + 1
        made.append(
            Cue(
                start,
                at,
                draw(st.sampled_from(("A", "B"))),
                " ".join(word.text for word in words),
                None,
                tuple(words) if own else (),
            )
        )
        at += draw(st.integers(0, 3000))
    return tuple(made)


@given(cues(worded=True), st.lists(spans, max_size=4))
def test_no_word_that_touches_a_hidden_span_survives_and_no_other_is_lost(call: tuple[Cue, ...], hidden: list) -> None:
    shown = masked(call, hidden)
    text = " ".join(cue.text for cue in shown)
    kept = {word for cue in shown for word in cue.words}
    for cue in call:
        for word in cue.words:
            touched = any(a < max(word.end_ms, word.start_ms + 1) and b > word.start_ms for a, b in hidden)
            assert (word.text in text) != touched
            assert (word in kept) != touched


@given(cues(worded=False), st.lists(spans, min_size=1, max_size=4))
def test_without_times_of_words_no_digit_survives_in_a_cue_that_is_touched(call: tuple[Cue, ...], hidden: list) -> None:
    for before, after in zip(call, masked(call, hidden), strict=True):
        touched = any(a < max(before.end_ms, before.start_ms + 1) and b > before.start_ms for a, b in hidden)
        assert not (touched and re.search(r"\d", after.text))
        assert touched or after == before
        if any(a <= before.start_ms and b >= before.end_ms and a < b for a, b in hidden) and touched:
            assert set(after.text.split()) == {MASK}


@given(cues(), st.lists(spans, max_size=4))
def test_masking_changes_neither_cues_nor_times_and_masking_again_changes_nothing(call, hidden) -> None:  # noqa: ANN001
    shown = masked(call, hidden)
    assert [(one.start_ms, one.end_ms, one.speaker) for one in shown] == [
        (one.start_ms, one.end_ms, one.speaker) for one in call
    ]
    assert masked(shown, hidden) == shown
    assert all(len(a.text.split()) == len(b.text.split()) for a, b in zip(call, shown, strict=True))


@given(cues())
def test_words_are_said_in_the_order_of_the_text_within_their_cue(call: tuple[Cue, ...]) -> None:
    for cue in call:
        places = [span_of(cue, *found.span()) for found in re.finditer(r"\S+", cue.text)]
        assert places == sorted(places)
        assert all(cue.start_ms <= start <= end <= cue.end_ms for start, end in places)
        assert span_of(cue, 0, len(cue.text)) == (cue.words[0].start_ms if cue.words else cue.start_ms, cue.end_ms)


@given(cues(), st.lists(st.integers(0, 80_000), min_size=2, max_size=9))
def test_time_goes_on_from_cue_to_cue(call: tuple[Cue, ...], places: list[int]) -> None:
    found = [-1 if (index := cue_at(call, ms)) is None else index for ms in sorted(places)]
    assert found == sorted(found)
    for ms, index in zip(sorted(places), found, strict=True):
        assert index < 0 or call[index].start_ms <= ms
        assert index + 1 == len(call) or call[index + 1].start_ms > ms


@given(cues())
def test_what_is_kept_in_the_library_is_what_comes_back(call: tuple[Cue, ...]) -> None:
    kept = Kept((*call, Cue(1, 2, "Zoë", "“naïve”", Side.CUSTOMER)), ((1, 2), (30, 40)))
    assert from_json(to_json(kept)) == kept


def test_a_later_version_of_what_is_kept_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match="version 2"):
        from_json('{"version": 2, "cues": [], "dismissed": []}')


CALL = (
    Cue(0, 4000, "Ann", "Hello, I’d like to renew my Café licence."),
    Cue(4000, 6000, "Bob", "A café licence? Certainly."),
    Cue(6000, 10_000, "Ann", "Yes.", None, (Word(6500, 7000, "Yes"),)),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("café", [(0, 28), (1, 2)]),
        ("CAFE LICENCE", [(0, 28), (1, 2)]),
        ("i'd", [(0, 7)]),
        ("  licence? ", [(1, 7)]),
        ("yes", [(2, 0)]),
        ("", []),
        ("   ", []),
        ("no such", []),
        (".", [(0, 40), (1, 25), (2, 3)]),
        ("[a-z]", []),
    ],
)
def test_search_knows_no_case_no_accents_and_no_patterns(wanted: str, found: list[tuple[int, int]]) -> None:
    assert [(hit.cue, hit.first) for hit in search(CALL, wanted)] == found


def test_a_hit_tells_when_it_was_said() -> None:
    assert search(CALL, "yes")[0].at_ms == 6500
    assert 2000 < search(CALL, "café")[0].at_ms < 4000


def test_digits_written_as_one_take_the_time_between_the_words_around_them() -> None:
    words = tuple(
        Word(ms, ms + 300, text)
        for ms, text in ((0, "it"), (400, "is"), (800, "four"), (1200, "one"), (2000, "thanks"))
    )
    cue = Cue(0, 2300, "C", "It is 41, thanks.", None, words)
    assert span_of(cue, 6, 8) == (700, 2000)
    assert masked([cue], [(1300, 1400)])[0].text == f"It is {MASK} thanks."


def test_a_digit_counts_as_much_as_a_short_word_where_there_are_no_times_of_words() -> None:
    cue = Cue(0, 10_000, "C", "thank you 4111111111111111 thank you")
    start, end = span_of(cue, 10, 26)
    assert end - start > 7500


def test_spoken_digits_are_masked_with_the_cue_they_stand_in() -> None:
    cue = Cue(0, 20_000, "C", "well then double-four, Oh and so it goes on and on with twenty more words")
    assert masked([cue], [(19_900, 21_000)])[0].text.startswith(f"well then {MASK} {MASK} and so it goes")


def test_nothing_hidden_nothing_masked() -> None:
    assert masked(CALL, ()) == CALL
    assert masked(CALL, [(50_000, 60_000)]) == CALL
