"""Silences, talk-over and who speaks, on calls whose timeline is known, over all kinds of lines."""

from collections.abc import Callable

import numpy as np
import pytest

from app.domain.conversation import Conversation, Flag
from tests.domain.calls import Sound, beaten, db, delayed, heard, noise, placed, seconds, sides, struck, talk, tone

LENGTH = 44.0
LEFT = talk(LENGTH, [(1.5, 5), (12, 15), (20, 26), (34, 37)], seed=2)
RIGHT = talk(LENGTH, [(5.5, 8.5), (15.5, 19.6), (24, 29.5), (37.4, 40)], -26, seed=3)
QUIET = sides(noise(LENGTH, -66), noise(LENGTH, -66, 8))
CALL = sides(LEFT, RIGHT)
SILENCES = [(8.5, 12.0), (29.5, 34.0), (40.0, 44.0)]
TALK_OVER = (24.0, 26.0)
PAUSES = [(first + 0.4, last - 0.3) for first, last in SILENCES[:2]]


def hiss(level_db: float) -> Sound:
    return sides(noise(LENGTH, level_db), noise(LENGTH, level_db, 8))


def leaking(ms: float, level_db: float) -> Sound:
    return QUIET + CALL + sides(delayed(RIGHT, ms, level_db), delayed(LEFT, ms, level_db))


def shadowed() -> Sound:
    """Return the call as joint stereo leaves it: each voice on the other side too, there fainter and fainter."""
    fading = db(1) ** (-10 - 5 * (np.arange(len(CALL)) / 8000 % 4))
    return QUIET + CALL + CALL[:, ::-1] * fading[:, None]


def in_pauses(make: Callable[[float], Sound], side: int) -> Sound:
    """Return the call with another sound filling its first two silences on one side."""
    call = QUIET + CALL
    for first, last in PAUSES:
        call[:, side] += placed(make(last - first), LENGTH, [first])
    return call


def pressed(length: float) -> Sound:
    key = tone(0.11, (770, 1336), -24)
    return placed(key, length, np.arange(0.1, length - 0.3, 0.37).tolist())


def codec_noise(call: Sound) -> Sound:
    """Return a call as mu-law leaves it: noise that follows the sound."""
    size = np.log1p(255 * np.abs(np.clip(call, -1, 1))) / np.log(256)
    coarse = np.rint(size * 127) / 127
    return np.sign(call) * (256**coarse - 1) / 255


LINES = {
    "digital silence": CALL,
    "faint noise": QUIET + CALL,
    "noise": hiss(-45) + CALL,
    "hum": QUIET + CALL + sum(tone(LENGTH, (50 * k,), -38 - 3 * k) for k in range(1, 7))[:, None],
    "offset": QUIET + CALL + 0.03,
    "quiet caller": QUIET + CALL * [1, db(-18)],
    "quiet line": hiss(-80) + CALL * db(-18),
    "torn": np.clip(QUIET + CALL * db(14), -1, 1),
    "mu-law": codec_noise(QUIET + CALL),
    "side-tone": leaking(0, -30),
    "loud side-tone": leaking(0, -20),
    "echo 100 ms": leaking(100, -25),
    "echo 180 ms": leaking(180, -25),
    "echo 255 ms": leaking(255, -25),
    "coder's shadow": shadowed(),
    "noise begins": QUIET + CALL + hiss(-46) * (np.arange(len(CALL)) > len(CALL) / 2)[:, None],
    "noise in pauses": CALL + in_pauses(lambda length: noise(length, -45), 0) - QUIET - CALL + hiss(-75),
    "chords": in_pauses(lambda length: tone(length, (262, 330, 392, 523), -24), 0),
    "music with a beat": in_pauses(lambda length: beaten(length, -24), 0),
    "music from the customer": in_pauses(lambda length: beaten(length, -26), 1),
    "struck chords": in_pauses(lambda length: struck(length, -26), 0),
    "keys": in_pauses(pressed, 1),
}


@pytest.mark.parametrize("line", LINES)
def test_every_silence_and_talk_over_is_found_and_none_invented(line: str) -> None:
    told = heard(LINES[line])
    assert seconds(told.silences) == pytest.approx(np.array(SILENCES), abs=0.15)
    assert told.talk_overs is not None
    [over] = told.talk_overs
    assert (over.start_ms / 1000, over.end_ms / 1000) == pytest.approx(TALK_OVER, abs=0.15)
    assert over.by == 1
    assert told.talk_share == pytest.approx(15.5 / 30.7, abs=0.03)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("chords", 2),
        ("music with a beat", 2),
        ("music from the customer", 2),
        ("struck chords", 2),
        ("faint noise", 0),
        ("noise in pauses", 0),
    ],
)
def test_music_in_a_silence_is_probably_a_hold(line: str, holds: int) -> None:
    told = heard(LINES[line])
    assert told.holds == told.silences[:holds]


RINGING = {
    "UK": [tone(0.4, (400, 450), -20), [0.5, 1.1, 3.5, 4.1, 6.5, 7.1]],
    "US": [tone(2.0, (440, 480), -20), [0.0, 6.0]],
    "engaged": [tone(0.375, (400,), -20), [0.2 + 0.75 * k for k in range(12)]],
}


@pytest.mark.parametrize("country", RINGING)
def test_ringing_is_not_speech(country: str) -> None:
    ring, at = RINGING[country]
    before = np.stack([placed(ring, 10, at)] * 2, axis=1) + QUIET[: 10 * 8000]  # type: ignore[arg-type]
    told = heard(np.concatenate([before, QUIET + CALL]))
    assert seconds(told.silences)[0] == pytest.approx((0.0, 11.5), abs=0.15)
    assert len(told.silences) == 4
    assert told.speech[0][0][0] == pytest.approx(11_500, abs=150)


def test_a_ring_that_is_answered_is_not_speech() -> None:
    ring = placed(tone(0.4, (400, 450), -20), 10, [0.5, 1.1, 3.5, 4.1, 6.5])
    ring += placed(tone(0.22, (400, 450), -20), 10, [7.1])
    told = heard(np.concatenate([QUIET[: 10 * 8000] + ring[:, None], QUIET + CALL]))
    assert seconds(told.silences)[0] == pytest.approx((0.0, 11.5), abs=0.15)


def test_edges_are_measured_to_a_hundredth_and_lean_neither_way() -> None:
    told = heard(LINES["faint noise"])
    off = 1000 * (np.array(seconds(told.silences))[:2] - SILENCES[:2])
    assert np.abs(off.mean(axis=0)).max() <= 12


def test_the_last_t_of_a_word_belongs_to_it() -> None:
    burst = placed(noise(0.025, -38), LENGTH, [8.62, 29.62])
    told = heard(QUIET + CALL + sides(np.zeros_like(burst), burst))
    assert [start for start, _ in seconds(told.silences)[:2]] == pytest.approx([8.645, 29.645], abs=0.04)


def test_clicks_do_not_break_a_silence() -> None:
    click = noise(0.005, -12)
    told = heard(QUIET + CALL + placed(click, LENGTH, np.arange(0.3, LENGTH, 1.7).tolist())[:, None])
    assert seconds(told.silences) == pytest.approx(np.array(SILENCES), abs=0.15)


def one_sided(told: Conversation) -> None:
    assert told.talk_overs is None
    assert told.talk_share is None
    assert not told.two_sided


def test_mono_tells_silence_alone() -> None:
    told = heard(LEFT + RIGHT + QUIET[:, 0])
    one_sided(told)
    assert seconds(told.silences) == pytest.approx(np.array(SILENCES), abs=0.15)
    assert told.flags == ()
    assert len(told.speech) == 1


MIX = LEFT + RIGHT
DUAL = {
    "the same twice": sides(MIX, MIX),
    "other gain": sides(MIX, MIX * 0.7),
    "own noise": sides(MIX, MIX * 0.8) + hiss(-50),
    "a little later": sides(MIX, delayed(MIX, 0.4, -2)) + hiss(-55),
    "a frame later": sides(MIX, delayed(MIX, 10, -1)) + hiss(-60),
    "inverted": sides(MIX, -MIX * 0.9),
}


@pytest.mark.parametrize("level_db", [-15, -20, -30])
def test_a_side_on_which_only_the_other_is_heard_faintly_was_not_recorded(level_db: float) -> None:
    told = heard(sides(MIX, MIX * db(level_db)) + hiss(-75))
    one_sided(told)
    assert told.flags == (Flag.ONE_SIDE,)


@pytest.mark.parametrize("kind", DUAL)
def test_dual_mono_is_treated_as_mono(kind: str) -> None:
    told = heard(DUAL[kind])
    one_sided(told)
    assert Flag.DUAL_MONO in told.flags
    assert seconds(told.silences) == pytest.approx(np.array(SILENCES), abs=0.15)
    assert len(told.speech) == 1


DEAD = {
    "digital zero": sides(LEFT, LEFT * 0),
    "faint noise": sides(LEFT, noise(LENGTH, -75)),
    "line noise": sides(LEFT, noise(LENGTH, -58)),
    "crosstalk": sides(LEFT, LEFT * db(-30) + noise(LENGTH, -65)),
}


@pytest.mark.parametrize("kind", DEAD)
@pytest.mark.parametrize("side", [0, 1])
def test_a_side_that_is_not_recorded_is_said(kind: str, side: int) -> None:
    told = heard(DEAD[kind] if side == 1 else DEAD[kind][:, ::-1])
    one_sided(told)
    assert told.flags == (Flag.ONE_SIDE,)
    assert told.speech[side] == ()
    assert len(told.speech) == 2


@pytest.mark.parametrize("level", [-200.0, -66.0, -40.0])
def test_nobody_speaks(level: float) -> None:
    told = heard(hiss(level))
    assert Flag.NO_SPEECH in told.flags
    assert told.silences == ((0, told.length_ms),)
    assert not told.talk_overs
    assert told.talk_share is None


@pytest.mark.parametrize("samples", [0, 1, 79, 160, 400])
def test_a_moment_is_too_short_to_tell_anything(samples: int) -> None:
    told = heard(hiss(-20)[:samples])
    assert told.flags == (Flag.NO_SPEECH,)
    assert told.silences == ()
    assert not told.talk_overs


def test_flags() -> None:
    assert heard(QUIET + CALL).flags == ()
    assert Flag.CLIPPED in heard(np.clip(CALL * db(22), -1, 1)).flags
    assert Flag.NOISY in heard(hiss(-40) + CALL).flags
    assert Flag.NOISY not in heard(hiss(-50) + CALL).flags
