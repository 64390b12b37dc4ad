"""The transform between the decoded sound and what is heard."""

import numpy as np

from app.media.mix import Mix, amplified
from tests.media.ear import filled
from tests.media.recordings import hops


def test_untouched_sound_stays_exactly_as_decoded() -> None:
    samples = hops(1)
    store = filled(samples, 8000)
    assert np.array_equal(Mix(store).read(100, 500), samples[100:600])
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
