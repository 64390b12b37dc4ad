"""Time on task: counted while somebody does something or something plays, and for thirty seconds after."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attention import IDLE_MS, Attention, work_text


def test_it_counts_on_for_half_a_minute_and_then_pauses() -> None:
    assert Attention().at(500_000).active_ms == 0, "nobody has done anything yet"
    assert Attention().acted(1000).at(1000 + 20_000).active_ms == 20_000
    assert Attention().acted(1000).at(1000 + 600_000).active_ms == IDLE_MS
    twice = Attention().acted(0).acted(20_000)
    assert twice.at(600_000).active_ms == 20_000 + IDLE_MS
    again = Attention().acted(0).acted(100_000).at(110_000)
    assert again.active_ms == IDLE_MS + 10_000, "the minute between does not count"


def test_listening_is_work_however_long_no_key_is_pressed() -> None:
    playing = Attention().acted(0).played(5000, True)
    assert playing.at(605_000).active_ms == 605_000
    assert playing.played(605_000, False).at(10_000_000).active_ms == 605_000 + IDLE_MS


def test_nothing_counts_after_it_was_put_away_until_it_is_taken_up_again() -> None:
    left = Attention().acted(0).played(0, True).left(40_000)
    assert left.at(900_000).active_ms == 40_000
    assert left.acted(900_000).at(905_000).active_ms == 45_000


def test_it_goes_on_from_what_was_kept() -> None:
    assert Attention(active_ms=720_000).acted(7).at(5007).active_ms == 725_000


WHAT = {
    "act": lambda kept, now: kept.acted(now),
    "play": lambda kept, now: kept.played(now, True),
    "stop": lambda kept, now: kept.played(now, False),
    "look": lambda kept, now: kept.at(now),
    "leave": lambda kept, now: kept.left(now),
}
STEPS = st.lists(st.tuples(st.integers(0, 90), st.sampled_from(sorted(WHAT))), max_size=40)


@given(STEPS)
def test_it_is_the_time_covered_by_what_was_done_and_played(steps: list[tuple[int, str]]) -> None:
    """Second by second, a plain reading of the rule comes to the same."""
    now = awake = expected = 0
    playing, kept = False, Attention()
    for seconds, what in steps:
        for _second in range(seconds):
            expected += playing or now < awake
            now += 1
        kept = WHAT[what](kept, now * 1000)
        if what == "act" or (what == "play" and not playing) or (what == "stop" and playing):
            awake = now + IDLE_MS // 1000
        elif what == "leave":
            awake = now
        playing = {"play": True, "stop": False, "leave": False}.get(what, playing)
        assert kept.active_ms == expected * 1000


def test_it_is_told_to_the_minute() -> None:
    told = {0: "under 1 min", 59_999: "under 1 min", 60_000: "1 min", 725_000: "12 min"}
    told |= {3_600_000: "1 h", 3_900_000: "1 h 5 min", 36_000_000: "10 h"}
    assert {ms: work_text(ms) for ms in told} == told
