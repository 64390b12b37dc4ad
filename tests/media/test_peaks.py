"""The waveform shows the lowest and highest sample of every stretch, at every zoom and while it grows."""

import numpy as np
import pytest

from app.media.pcm import Samples
from app.media.peaks import Peaks
from tests.media.recordings import hops


def drawn(samples: Samples, rate: int, block: int) -> Peaks:
    """Return the waveform of samples that came in blocks."""
    peaks = Peaks(samples.shape[1], rate)
    for start in range(0, len(samples), block):
        peaks.append(samples[start : start + block])
    peaks.finish()
    return peaks


@pytest.mark.parametrize("rate", [8000, 11025, 16000])
@pytest.mark.parametrize("block", [37, 4000, 1_000_000])
def test_every_point_is_the_lowest_and_highest_of_its_hundredth(rate: int, block: int) -> None:
    samples = hops(3, rate)
    shown = drawn(samples, rate, block).view(0, 3000, 300)
    assert shown.shape == (2, 300, 2)
    for point in range(300):
        part = samples[point * rate // 100 : (point + 1) * rate // 100]
        assert np.allclose(shown[:, point, 0], part.min(axis=0) / 32768)
        assert np.allclose(shown[:, point, 1], part.max(axis=0) / 32768)


@pytest.mark.parametrize("columns", [1, 7, 100, 640, 1999])
def test_zoomed_out_nothing_loud_is_lost(columns: int) -> None:
    samples = np.zeros((8000 * 120, 1), np.int16)
    samples[8000 * 77 + 33] = 30000
    samples[8000 * 13 + 5] = -20000
    shown = drawn(samples, 8000, 16000).view(0, 120_000, columns)
    assert shown[0, int(columns * (77 + 33 / 8000) / 120), 1] == pytest.approx(30000 / 32768)
    assert shown[0, int(columns * (13 + 5 / 8000) / 120), 0] == pytest.approx(-20000 / 32768)
    # A column may take the reduced point that crosses its edge, so a spike shows in two at most.
    assert 1 <= np.count_nonzero(shown[0, :, 1]) <= 2


def test_zoomed_in_each_column_shows_its_point() -> None:
    samples = hops(3, 8000, 1)
    shown = drawn(samples, 8000, 8000).view(1000, 1100, 100)
    part = samples[8000 : 8000 + 80]
    assert np.allclose(shown[0, :10, 0], part.min() / 32768)


def test_what_is_not_decoded_yet_is_flat() -> None:
    peaks = Peaks(2, 8000)
    peaks.append(hops(1))
    shown = peaks.view(-1000, 3000, 400)
    assert peaks.ready_ms == 1000
    assert not shown[:, :100].any()
    assert shown[:, 100:200].any(axis=2).all()
    assert not shown[:, 200:].any()


def test_senseless_views_are_empty() -> None:
    peaks = Peaks(1, 8000)
    assert not peaks.view(0, 1000, 10).any()
    assert peaks.view(0, 1000, 0).shape == (1, 0, 2)
    assert not peaks.view(1000, 1000, 10).any()


def test_a_ninety_minute_view_is_whole() -> None:
    quarter = hops(15 * 60, 8000, 1)
    peaks = Peaks(1, 8000)
    for _ in range(6):
        peaks.append(quarter)
    peaks.finish()
    assert peaks.ready_ms == 90 * 60 * 1000
    shown = peaks.view(0, 90 * 60 * 1000, 1200)
    assert (shown[0, :, 1] > 0.2).all()
    assert (shown[0, :, 0] < -0.2).all()
