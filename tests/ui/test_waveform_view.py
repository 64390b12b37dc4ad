"""Zooming, moving and following are numbers: what stays where, and where they stop."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.waveform_axis import step_ms, tick_text, ticks
from app.ui.widgets.waveform_view import HELD_AT, SHORTEST_MS, View

LENGTH = 90 * 60_000
WHOLE = View.whole(LENGTH, 1000)

lengths = st.integers(1, 24 * 3600_000)
shares = st.floats(0, 1)
factors = st.lists(st.floats(0.05, 20), max_size=12)


@given(lengths, factors, shares, shares)
def test_a_view_never_leaves_the_recording(length: int, zooms: list[float], at: float, to: float) -> None:
    view = View.whole(length, 800)
    for factor in zooms:
        view = view.zoomed(factor, at * length).moved_to(to * length)
        assert view.start_ms >= -1e-6
        assert view.end_ms <= max(length, 1) + 1e-6
        assert view.span_ms >= min(SHORTEST_MS, length) - 1e-6


@given(lengths, factors, shares)
def test_a_place_on_the_screen_is_the_time_that_is_painted_there(length: int, zooms: list[float], at: float) -> None:
    view = View.whole(length, 800)
    for factor in zooms:
        view = view.zoomed(factor, at * length)
    x = at * 800
    assert abs(view.x(view.ms(x)) - x) <= 800 / view.span_ms + 1e-6


def test_what_is_under_the_mouse_stays_there_while_it_is_zoomed() -> None:
    view = WHOLE
    at = view.ms(400)
    for _ in range(8):
        view = view.zoomed(2, at)
        assert view.x(at) == pytest.approx(400)
    assert view.zoomed(2**-8, at) == WHOLE


def test_it_zooms_from_the_whole_call_down_to_two_seconds_and_back() -> None:
    view = WHOLE
    for _ in range(30):
        view = view.zoomed(2, 60_000)
    assert view.span_ms == SHORTEST_MS
    assert view.is_zoomed
    assert view.fitted() == WHOLE
    assert View.whole(1500, 100).zoomed(9, 700) == View.whole(1500, 100), "shorter than two seconds anyway"


def test_a_length_that_turns_out_otherwise_keeps_the_stretch_and_the_whole_stays_whole() -> None:
    assert WHOLE.of_length(LENGTH + 500) == View.whole(LENGTH + 500, 1000)
    zoomed = WHOLE.zoomed(10, 60_000)
    assert zoomed.of_length(LENGTH + 500).start_ms == zoomed.start_ms
    assert zoomed.of_length(1000) == View.whole(1000, 1000)
    end = zoomed.moved_to(LENGTH)
    assert end.of_length(LENGTH - 60_000).end_ms == LENGTH - 60_000


def test_long_stretches_are_turned_like_pages() -> None:
    view = WHOLE.zoomed(90, 0)  # a minute
    assert view.following(30_000, 30_033) is view, "it does not move while the playhead is in sight"
    turned = view.following(59_990, 60_020)
    assert turned.start_ms < 60_020 < turned.start_ms + 0.1 * turned.span_ms


def test_short_stretches_glide_with_the_sound() -> None:
    view = WHOLE.zoomed(1e6, 0)
    assert view.following(800, 833) is view
    before, now = 1600, 1633
    glided = view.following(before, now)
    assert glided.x(now) == pytest.approx(HELD_AT * 1000)
    assert glided.following(now, now + 33).start_ms == pytest.approx(glided.start_ms + 33)


def test_who_looks_elsewhere_while_it_plays_is_left_there() -> None:
    view = WHOLE.zoomed(90, 0).moved_to(600_000)
    assert view.following(30_000, 30_033) is view


@pytest.mark.parametrize("sent_to", [0, 120_000, LENGTH])
def test_a_playhead_that_was_sent_somewhere_is_shown(sent_to: int) -> None:
    view = WHOLE.zoomed(90, 0).moved_to(600_000)
    assert view.following(30_000 if sent_to else 300_000, sent_to).shows(sent_to)


def test_following_changes_nothing_where_all_is_seen() -> None:
    assert WHOLE.following(0, LENGTH) is WHOLE


@pytest.mark.parametrize(
    ("span_ms", "step", "first"),
    [(LENGTH, 600_000, "0:00"), (60_000, 5000, "0:00"), (10_000, 1000, "0:00"), (2000, 200, "0:00.0")],
)
def test_times_are_round_at_every_zoom_and_stand_apart(span_ms: int, step: int, first: str) -> None:
    view = View(LENGTH, 1000, 0, span_ms)
    assert step_ms(view, 72) == step
    times = ticks(view, 72)
    assert all(time % step == 0 for time in times)
    assert all(view.x(b) - view.x(a) >= 72 for a, b in pairwise(times))
    assert tick_text(times[0], step) == first
    assert 4 <= len(times) <= 14


def test_times_of_a_stretch_in_the_middle_are_those_that_are_seen() -> None:
    view = View(LENGTH, 1000, 3_599_500, 2000)
    assert [tick_text(time, 200) for time in ticks(view, 72)][:4] == ["59:59.6", "59:59.8", "1:00:00.0", "1:00:00.2"]
