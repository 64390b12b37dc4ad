"""Loudness every 10 ms: band power and tonality of each side, its noise floor and its active level."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
FRAME_MS = 10
FRAMES_A_SECOND = 1000 // FRAME_MS
QUIETEST_DB = -100.0
FLOOR_AT_LEAST_DB = -75.0
BAND_HZ = (300, 3400)
HANN_POWER = 0.375  # mean square of a Hann window


@dataclass(frozen=True, slots=True)
class Levels:
    """What was measured, one column every 10 ms: ``power`` in dBFS and ``tonality`` 0-1, both (channels, frames).

    ``peak`` is the largest sample of each channel (0-1), ``clipped`` the share of its samples (0-1) that stand at full
    scale beside an equal one, ``alike`` the correlation of two channels (0 for one channel).
    """

    power: Floats
    tonality: Floats
    peak: tuple[float, ...]
    clipped: tuple[float, ...]
    alike: float

    @property
    def peak_db(self) -> tuple[float, ...]:
        """Return the largest sample of each channel in dBFS."""
        return tuple(20 * float(np.log10(max(peak, 1e-5))) for peak in self.peak)


class LevelMeter:
    """Collects levels from samples fed in blocks of any size, so that a recording is never held whole."""

    def __init__(self, rate: int, channels: int) -> None:
        """Measure ``channels`` sides sampled at ``rate`` Hz."""
        self._hop = rate // FRAMES_A_SECOND
        self._size = 2 * self._hop
        self._window = np.hanning(self._size + 1)[:-1].astype(np.float32)
        bin_hz = rate / self._size
        self._bins = slice(int(np.ceil(BAND_HZ[0] / bin_hz)) - 1, int(BAND_HZ[1] // bin_hz) + 2)
        self._scale = np.float32(2 / (self._size**2 * HANN_POWER * 32768.0**2))
        # Half a frame of quiet in front, so that frame k is centred on its 10 ms.
        self._rest = np.zeros((channels, self._hop // 2 + self._hop % 2), np.float32)
        self._power: list[Floats] = []
        self._tonality: list[Floats] = []
        self._peak = np.zeros(channels, np.int32)
        self._clipped = np.zeros(channels, np.int64)
        self._samples = 0
        self._products = np.zeros((channels, channels))
        self._sums = np.zeros(channels)

    def feed(self, samples: NDArray[np.int16]) -> None:
        """Take the next ``samples``, shaped (frames, channels)."""
        if not len(samples):
            return
        sides = np.ascontiguousarray(samples.T)
        real = sides.astype(np.float32)
        self._samples += len(samples)
        self._products += real @ real.T
        self._sums += real.sum(axis=1)
        loudest = np.maximum(sides.max(axis=1).astype(np.int32), -sides.min(axis=1).astype(np.int32))
        self._peak = np.maximum(self._peak, loudest)
        if loudest.max() >= 32124:  # the loudest mu-law code is the lowest full scale there is
            self._clipped += _flat_tops(sides)
        block = np.concatenate([self._rest, real], axis=1)
        count = (block.shape[1] - self._size) // self._hop + 1
        if count > 0:
            pairs = [self._measure(side, count) for side in block]
            self._power.append(np.stack([power for power, _ in pairs]))
            self._tonality.append(np.stack([tonality for _, tonality in pairs]))
            block = block[:, count * self._hop :]
        self._rest = block

    def levels(self) -> Levels:
        """Return everything measured so far."""
        empty = np.zeros((len(self._peak), 0), np.float32)
        return Levels(
            np.concatenate(self._power, axis=1) if self._power else empty,
            np.concatenate(self._tonality, axis=1) if self._tonality else empty,
            tuple(float(peak) / 32768 for peak in self._peak),
            tuple(float(count) / max(self._samples, 1) for count in self._clipped),
            self._alike(),
        )

    def _alike(self) -> float:
        if len(self._sums) < 2 or not self._samples:
            return 0.0
        covariance = self._products / self._samples - np.outer(self._sums, self._sums) / self._samples**2
        both = float(np.sqrt(covariance[0, 0] * covariance[1, 1]))
        return float(covariance[0, 1]) / both if both > 0 else 0.0

    def _measure(self, side: Floats, count: int) -> tuple[Floats, Floats]:
        frames = np.lib.stride_tricks.sliding_window_view(side, self._size)[:: self._hop][:count]
        spectrum = np.fft.rfft(frames * self._window, axis=1)[:, self._bins]
        power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
        total = power[:, 1:-1].sum(axis=1)
        strongest = power[:, 1:-1].argmax(axis=1)
        rows = np.arange(count)
        near = power[rows, strongest] + power[rows, strongest + 1] + power[rows, strongest + 2]
        decibels = 10 * np.log10(total * self._scale + 10 ** (QUIETEST_DB / 10))
        return decibels.astype(np.float32), (near / np.maximum(total, 1e-3)).astype(np.float32)


def noise_floor(power: Floats) -> Floats:
    """Return the floor under each frame (dBFS): the 10th percentile of each second, least within 15 s either side."""
    seconds = -(-len(power) // FRAMES_A_SECOND)
    padded = np.pad(power, (0, seconds * FRAMES_A_SECOND - len(power)), mode="edge")
    tenth = np.percentile(padded.reshape(seconds, FRAMES_A_SECOND), 10, axis=1)
    around = np.lib.stride_tricks.sliding_window_view(np.pad(tenth, 15, mode="edge"), 31).min(axis=1)
    return np.repeat(np.maximum(around, FLOOR_AT_LEAST_DB), FRAMES_A_SECOND)[: len(power)].astype(np.float32)


def active_level(power: Floats) -> float:
    """Return the level in dBFS while somebody speaks: the mean of frames within 15.9 dB below it (after ITU-T P.56)."""
    linear = 10 ** (power.astype(np.float64) / 10)
    level = 10 * np.log10(linear.mean())
    for _ in range(50):
        new = 10 * np.log10(linear[power > level - 15.9].mean())
        if abs(new - level) < 0.01:
            break
        level = new
    return float(level)


def _flat_tops(sides: NDArray[np.int16]) -> NDArray[np.int64]:
    """Count samples that stand at the block's full scale beside an equal one: a clipped wave has flat tops."""
    full = np.maximum(np.abs(sides.astype(np.int32)).max(axis=1, keepdims=True), 32124)
    at_top = np.abs(sides.astype(np.int32)) >= full
    counts: NDArray[np.int64] = (at_top[:, 1:] & at_top[:, :-1]).sum(axis=1)
    return counts
