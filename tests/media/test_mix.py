"""The transform between the decoded sound and what is heard."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.media.mix import Hearing, Mix, amplified, frames_of
from tests.media.ear import filled
from tests.media.recordings import hops

SOUND = hops(2, 8000)


def test_untouched_sound_stays_exactly_as_decoded() -> None:
    store = filled(SOUND, 8000)
    assert np.array_equal(Mix(store).read(100, 500), SOUND[100:600])
    store.close()


def test_gain_multiplies_what_is_read() -> None:
    store = filled(np.array([[1000, -2000], [3, 0]], np.int16), 8000)
    mix = Mix(store)
    mix.gain = 2.0
    assert mix.read(0, 2).tolist() == [[2000, -4000], [6, 0]]
    mix.gain = 0.0
    assert not mix.read(0, 2).any()
    store.close()


def test_a_boost_bends_towards_full_scale_without_wrapping() -> None:
    ramp = np.arange(-32768, 32768, dtype=np.int32).astype(np.int16)[:, None]
    loud = amplified(ramp, 4.0)[:, 0].astype(int)
    assert (np.diff(loud) >= 0).all()
    assert loud.max() <= 32767
    assert loud.min() >= -32768
    assert np.abs(loud[32768 - 5000 : 32768 + 5000] - 4 * np.arange(-5000, 5000)).max() <= 1


def test_each_channel_has_its_own_gain() -> None:
    sound = Hearing(gains_db=(6.0206, -6.0206)).applied(np.array([[1000, 1000]], np.int16), 0, 8000)
    assert sound.tolist() == [[2000, 500]]
    assert Hearing(gains_db=(20.0,)).applied(np.array([[100, 100]], np.int16), 0, 8000).tolist() == [[1000, 100]]


def test_one_side_alone_is_heard_on_both_ears() -> None:
    alone = Hearing(solo=1).applied(SOUND, 0, 8000)
    assert np.array_equal(alone[:, 0], SOUND[:, 1])
    assert np.array_equal(alone[:, 1], SOUND[:, 1])
    mono = SOUND[:, :1]
    assert np.array_equal(Hearing(solo=1).applied(mono, 0, 8000), mono), "a mono recording has no sides"


@pytest.mark.parametrize("rate", [8000, 11025, 16000])
@given(
    start=st.integers(0, 900),
    length=st.integers(0, 900),
    block=st.integers(50, 2000),
    held=st.booleans(),
    solo=st.sampled_from([None, 0, 1]),
)
def test_a_muted_span_is_silent_to_the_sample_in_whatever_pieces_it_is_read(
    rate: int, start: int, length: int, block: int, held: bool, solo: int | None
) -> None:
    sound = np.full((rate, 2), 7000, np.int16)
    hearing = Hearing(gains_db=(3.0, -3.0), solo=solo, muted=((start, start + length), (950, 960)), held=held)
    pieces = [hearing.applied(sound[at : at + block], at, rate) for at in range(0, rate, block)]
    heard = np.concatenate(pieces)
    silent = np.zeros(rate, np.bool_)
    if not held:
        for span in hearing.muted:
            silent[span[0] * rate // 1000 : -(-span[1] * rate // 1000)] = True
    assert not heard[silent].any()
    assert heard[~silent].all()
    assert (sound == 7000).all(), "the recording itself stays as it is"


def test_a_span_takes_in_every_frame_it_touches() -> None:
    assert frames_of((1, 2), 11025) == range(11, 23)
    assert frames_of((1000, 1001), 8000) == range(8000, 8008)
