"""Levels are right in dB, at every rate, however the samples come."""

import numpy as np
import pytest

from app.domain.levels import LevelMeter, active_level, extremes, largest_over, mean_over, noise_floor, smoothed
from tests.domain.calls import RATE, db, measured, noise, placed, sampled, sides, talk, tone


@pytest.mark.parametrize("rate", [8000, 11025, 12345, 16000])
def test_a_tone_has_its_level_and_note_at_its_time(rate: int) -> None:
    times = np.arange(rate * 30) / rate
    sound = db(-20) * np.sqrt(2) * np.sin(2 * np.pi * 1000 * times) * (times >= 25)
    levels = measured(sound, rate)
    assert levels.power.shape == (1, 3000 - 1) or levels.power.shape == (1, 3000)
    assert np.allclose(levels.power[0, 2502:2990], -20, atol=0.1)
    assert (levels.power[0, :2498] < -70).all()
    assert (levels.tonality[0, 2502:2990] > 0.97).all()
    assert abs(levels.notes[0, 2502:2990, 0].astype(int) - 20).max() <= 1


def test_only_the_telephone_band_counts() -> None:
    low, high, within = (float(measured(tone(2, (hertz,), -20)).power[0, 50]) for hertz in (100, 3900, 900))
    assert within == pytest.approx(-20, abs=0.1)
    assert low < -50
    assert high < -50


def test_the_size_of_the_blocks_does_not_matter() -> None:
    call = sides(talk(20, [(1, 6), (9, 15)]) + noise(20, -60), talk(20, [(6, 9)], -30, seed=4) + noise(20, -50, 3))
    one, other = measured(call, block=10**9), measured(call, block=77)
    assert np.array_equal(one.power, other.power)
    assert np.array_equal(one.notes, other.notes)
    assert np.array_equal(one.tonality, other.tonality)
    assert (one.peak, one.clipped) == (other.peak, other.clipped)
    assert one.alike == pytest.approx(other.alike)


def test_peak_clipping_and_likeness() -> None:
    clean = talk(5, [(0, 5)])
    levels = measured(sides(clean, clean * 0.5))
    assert levels.peak[0] == pytest.approx(np.abs(clean).max(), rel=1e-3)
    assert levels.peak_db[1] == pytest.approx(levels.peak_db[0] - 6.02, abs=0.05)
    assert levels.alike == pytest.approx(1, abs=1e-3)
    assert levels.clipped == (0.0, 0.0)
    torn = measured(sides(clean * 12, -clean))
    assert torn.clipped[0] > 0.01
    assert torn.clipped[1] == 0.0
    assert -1 <= torn.alike < -0.7


def test_nothing_and_less_than_a_frame() -> None:
    empty = LevelMeter(RATE, 2)
    assert empty.levels().power.shape == (2, 0)
    empty.feed(np.ones((100, 2), np.int16))
    assert empty.levels().power.shape[1] <= 1
    assert empty.levels().peak == (1 / 32768, 1 / 32768)


def test_asking_in_between_changes_nothing() -> None:
    samples = sampled(talk(8, [(1, 6)]) + noise(8, -50))
    meter = LevelMeter(RATE, 1)
    for start in range(0, len(samples), 5000):
        meter.feed(samples[start : start + 5000])
        meter.levels()
    assert np.array_equal(meter.levels().power, measured(samples[:, 0] / 32767).power)


def test_the_active_level_leaves_the_pauses_out() -> None:
    spoken = measured(tone(10, (800,), -20)).power[0]
    half = measured(placed(tone(10, (800,), -20), 40, [5])).power[0]
    assert active_level(spoken) == pytest.approx(-20, abs=0.2)
    assert active_level(half) == pytest.approx(-20, abs=0.3)


def test_the_floor_lies_under_the_speech() -> None:
    power = measured(talk(40, [(2, 20), (25, 38)]) + noise(40, -50)).power[0]
    assert np.abs(noise_floor(power) + 52.5).max() < 2
    assert noise_floor(power[:30]).shape == (30,)


def test_smoothing_is_the_mean_power() -> None:
    power = np.array([-60, -60, -30, -60, -60, -60], np.float32)
    assert smoothed(power, 3).tolist() == pytest.approx([-60, -34.76, -34.76, -34.76, -60, -60], abs=0.02)


def test_extremes_between_edges() -> None:
    line = np.array([3, -1, 5, 7, -9, 2, 100], np.int16)
    low, high = extremes(line, np.array([0, 2, 5, 6]))
    assert (low.tolist(), high.tolist()) == ([-1, -9, 2], [3, 7, 2])
    low, high = extremes(np.stack([line, -line]), np.array([0, 2, 5, 6]))
    assert (low.tolist(), high.tolist()) == ([[-1, -9, 2], [-3, -7, -2]], [[3, 7, 2], [1, 9, -2]])


@pytest.mark.parametrize("rate", [6000, 8000, 9650, 16000])
def test_the_levels_are_those_of_a_fourier_transform(rate: int) -> None:
    samples = sampled(talk(3, [(0, 3)]) + noise(3, -40))
    meter = LevelMeter(rate, 1)
    meter.feed(samples)
    levels, size = meter.levels(), round(rate / 50)
    window = np.hanning(size + 1)[:-1]
    for frame in range(40, 140):
        start = frame * rate // 100 - size // 4
        power = abs(np.fft.rfft(samples[start : start + size, 0] * window)[5:70]) ** 2
        within = power[1:-1].sum()
        assert levels.power[0, frame] == pytest.approx(
            10 * np.log10(2 * within / (size * 32768) ** 2 / 0.375), abs=0.01
        )
        first = int(levels.notes[0, frame, 0]) - 5
        assert power[first] == pytest.approx(power[1:-1].max(), rel=1e-3)
        rest = power.copy()
        rest[first - 1 : first + 2] = 0
        second = int(levels.notes[0, frame, 1]) - 5
        assert rest[second] == pytest.approx(rest[1:-1].max(), rel=1e-3)
        both = power[first - 1 : first + 2].sum() + rest[second - 1 : second + 2].sum()
        assert levels.tonality[0, frame] == pytest.approx(min(both / within, 1), abs=1e-3)


@pytest.mark.parametrize("frames", [1, 2, 3, 8, 31, 50])
def test_the_mean_and_the_largest_of_each_run(frames: int) -> None:
    values = np.random.default_rng(6).normal(size=50).astype(np.float32)
    every = [values[first : first + frames] for first in range(51 - frames)]
    assert mean_over(values, frames).tolist() == pytest.approx([float(each.mean()) for each in every], abs=1e-6)
    assert largest_over(values, frames).tolist() == [each.max() for each in every]
