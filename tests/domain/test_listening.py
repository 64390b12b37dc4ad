"""Which silences are skipped and where one lands, the loop, the events of a call, and what a clip is called."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversation import Conversation, TalkOver
from app.domain.listening import (
    KEPT_MS,
    WORTH_MS,
    CallEvent,
    EventKind,
    Loop,
    clip_name,
    events_of,
    gap_at,
    merged,
    next_event,
    previous_event,
    skip_at,
)

GAP = (10_000, 16_600)

spans = st.lists(
    st.tuples(st.integers(0, 60_000), st.integers(1, 9_000)).map(lambda one: (one[0], one[0] + one[1])), max_size=8
)


def test_three_tenths_are_heard_at_both_ends() -> None:
    assert skip_at([GAP], 9_999) is None
    assert skip_at([GAP], 10_299) is None
    skip = skip_at([GAP], 10_300)
    assert skip is not None
    assert (skip.to_ms, skip.saved_ms) == (16_300, 6_000)
    assert skip_at([GAP], 16_300) is None
    assert skip_at([GAP], 16_600) is None


def test_a_jump_that_saves_next_to_nothing_is_not_made() -> None:
    assert skip_at([(0, 1_000)], 300) is None
    assert skip_at([GAP], 16_300 - WORTH_MS + 1) is None


@given(spans, st.integers(0, 70_000))
def test_a_jump_never_leaves_its_silence_and_never_goes_back(found: list[tuple[int, int]], at: int) -> None:
    gaps = merged(found)
    skip = skip_at(gaps, at)
    if skip is not None:
        assert skip.gap == gap_at(gaps, at)
        assert skip.gap[0] + KEPT_MS <= skip.from_ms < skip.to_ms == skip.gap[1] - KEPT_MS
        assert skip_at(gaps, skip.to_ms) is None, "it does not skip twice"


@given(spans)
def test_merged_spans_hold_the_same_and_never_meet(found: list[tuple[int, int]]) -> None:
    whole = merged(found)
    assert all(one[1] < other[0] for one, other in pairwise(whole))
    for ms in range(0, 70_000, 97):
        assert any(start <= ms < end for start, end in found) == (gap_at(whole, ms) is not None)


def test_a_loop_is_set_by_its_ends() -> None:
    loop = Loop().from_a(4_000)
    assert loop.span is None
    loop = loop.to_b(6_000)
    assert loop.span == (4_000, 6_000)
    assert loop.to_b(1_000).span == (1_000, 4_000), "B before A: they change places"
    assert loop.from_a(5_900) == Loop(5_900), "A at B or behind it begins another loop"
    assert Loop().to_b(6_000).span == (0, 6_000)
    assert Loop(4_000).to_b(4_000).span == (4_000, 4_300), "never too short to be heard"


def test_a_loop_goes_back_when_playing_passes_its_end_and_only_then() -> None:
    loop = Loop(4_000, 6_000)
    assert loop.back_from(5_980, 6_010) == 4_000
    assert loop.back_from(5_980, 6_000) == 4_000
    assert loop.back_from(5_900, 5_990) is None
    assert loop.back_from(7_000, 7_030) is None, "somebody went behind it"
    assert loop.back_from(3_000, 6_500) is None, "and across it"
    assert Loop(4_000).back_from(5_000, 9_000) is None
    assert [loop.holds(ms) for ms in (3_999, 4_000, 5_999, 6_000)] == [False, True, True, False]


CONVERSATION = Conversation(
    speech=((), ()),
    silences=((20_000, 24_000),),
    talk_overs=(TalkOver(10_000, 11_000, 1),),
    talk_share=0.5,
    holds=(),
    levels_db=(),
    flags=(),
)


def test_events_come_in_order_whatever_they_are() -> None:
    events = events_of(CONVERSATION, [(30_000, None), (15_000, 18_000)])
    assert [event.kind for event in events] == [
        EventKind.TALK_OVER,
        EventKind.MOMENT,
        EventKind.SILENCE,
        EventKind.MOMENT,
    ]
    assert events[0] == CallEvent(10_000, 11_000, EventKind.TALK_OVER, 1)
    assert events_of(None, [(5, None)]) == (CallEvent(5, None, EventKind.MOMENT),)


def test_from_event_to_event_and_back() -> None:
    events = events_of(CONVERSATION, [(30_000, None)])
    places, at = [], 0
    while (event := next_event(events, at)) is not None:
        at = event.start_ms
        places.append(at)
    assert places == [10_000, 20_000, 30_000]
    back = []
    while (event := previous_event(events, at)) is not None:
        at = event.start_ms
        back.append(at)
    assert back == [20_000, 10_000]


def test_while_it_plays_the_one_before_is_not_the_one_just_begun() -> None:
    events = events_of(CONVERSATION)
    before = previous_event(events, 20_600, playing=True)
    assert before is not None
    assert before.start_ms == 10_000
    again = previous_event(events, 21_500, playing=True)
    assert again is not None
    assert again.start_ms == 20_000


@pytest.mark.parametrize(
    ("advisor", "start", "wanted"),
    [
        ("Priya Nair", 58_900, "Priya Nair 2026-11-14 0-58.mp3"),
        ("Seán O'Brien-Łukasz", 3_723_000, "Seán O'Brien-Łukasz 2026-11-14 1-02-03.mp3"),
        ("../..\\A: B?.", 0, "A B 2026-11-14 0-00.mp3"),
        ("", 0, "2026-11-14 0-00.mp3"),
    ],
)
def test_a_clip_is_called_after_advisor_day_and_place(advisor: str, start: int, wanted: str) -> None:
    assert clip_name(advisor, date(2026, 11, 14), start, "mp3") == wanted
