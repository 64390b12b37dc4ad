"""Loudness every 10 ms: band power, tonality and strongest note of each side, its noise floor and its active level."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Notes = NDArray[np.uint8]
FRAME_MS = 10
FRAMES_A_SECOND = 1000 // FRAME_MS
QUIETEST_DB = -100.0
FLOOR_AT_LEAST_DB = -75.0
NOTE_HZ = 50
BAND_HZ = (300, 3400)
HANN_POWER = 0.375  # mean square of a Hann window
DEAF_UP_TO = 16  # of 32768: under the lowest threshold by far
FULL_SCALE = 32124  # the loudest mu-law code is the lowest full scale there is

_BATCH_SECONDS = 4
_ROWS = 8  # a larger matrix product is shared among threads, which costs more than it brings
_LOWEST, _HIGHEST = BAND_HZ[0] // NOTE_HZ, BAND_HZ[1] // NOTE_HZ


@dataclass(frozen=True, slots=True)
class Levels:
    """What was measured, one column every 10 ms: ``power`` (dBFS) and ``tonality`` (0-1), both (channels, frames).

    ``tonality`` is the share of the power within 50 Hz of the two strongest notes; ``notes`` are these two, in steps of
    50 Hz, (channels, frames, 2). ``peak`` is the largest sample of each channel (0-1), ``clipped`` the share of its
    samples (0-1) that stand at full scale beside an equal one, ``alike`` the correlation of two channels (0 for one).
    """

    power: Floats
    tonality: Floats
    notes: Notes
    peak: tuple[float, ...]
    clipped: tuple[float, ...]
    alike: float

    @property
    def peak_db(self) -> tuple[float, ...]:
        """Return the largest sample of each channel in dBFS."""
        return tuple(20 * float(np.log10(max(peak, 1e-5))) for peak in self.peak)

    def side(self, channel: int) -> "Levels":
        """Return one channel alone."""
        one = slice(channel, channel + 1)
        return Levels(
            self.power[one], self.tonality[one], self.notes[one], self.peak[one], self.clipped[one], alike=0.0
        )


class LevelMeter:
    """Collects levels from samples fed in blocks of any size, so that a recording is never held whole."""

    def __init__(self, rate: int, channels: int) -> None:
        """Measure ``channels`` sides sampled at ``rate`` Hz."""
        self._rate = rate
        self._size = round(rate / NOTE_HZ)
        self._waves = _windowed_waves(self._size)
        self._scale = np.float32(2 / (self._size**2 * HANN_POWER * 32768.0**2))
        # Half a frame of quiet in front, so that frame k is centred on its 10 ms.
        self._waiting = [np.zeros((self._size // 4, channels), np.int16)]
        self._frames, self._start, self._end = 0, 0, self._size // 4
        self._power: list[Floats] = []
        self._tonality: list[Floats] = []
        self._notes: list[Notes] = []
        self._peak = np.zeros(channels, np.int32)
        self._clipped = np.zeros(channels, np.int64)
        self._samples = 0
        self._products = np.zeros((channels, channels))
        self._sums = np.zeros(channels)

    def feed(self, samples: NDArray[np.int16]) -> None:
        """Take the next ``samples``, shaped (frames, channels)."""
        self._waiting.append(samples)
        self._end += len(samples)
        if self._end - self._start >= _BATCH_SECONDS * self._rate:
            self._measure()

    def levels(self) -> Levels:
        """Return everything measured so far."""
        self._measure()
        empty = np.zeros((len(self._peak), 0), np.float32)
        no_notes = np.zeros((len(self._peak), 0, 2), np.uint8)
        return Levels(
            np.concatenate([empty, *self._power], axis=1),
            np.concatenate([empty, *self._tonality], axis=1),
            np.concatenate([no_notes, *self._notes], axis=1),
            tuple(float(peak) / 32768 for peak in self._peak),
            tuple(float(count) / max(self._samples, 1) for count in self._clipped),
            self._alike(),
        )

    def _measure(self) -> None:
        """Measure the frames that are whole and keep the rest waiting."""
        known = len(self._waiting[0])
        sides = np.ascontiguousarray(np.concatenate(self._waiting).T)
        # Frame k begins at sample k*rate/100, so odd rates such as 11025 do not drift.
        count = max(0, ((self._end - self._size) * FRAMES_A_SECOND) // self._rate + 1 - self._frames)
        starts = np.arange(self._frames, self._frames + count + 1) * self._rate // FRAMES_A_SECOND - self._start
        real = sides.astype(np.float32)
        self._sum_up(sides[:, known:], real[:, known:])
        if count:
            self._add_levels(sides, real, starts)
        rest = min(int(starts[-1]), sides.shape[1])
        self._waiting = [np.ascontiguousarray(sides[:, rest:].T)]
        self._frames += count
        self._start += rest

    def _sum_up(self, sides: NDArray[np.int16], real: Floats) -> None:
        """Keep the books on what the whole recording tells: peaks, clipping, likeness of its sides."""
        if not sides.shape[1]:
            return
        self._samples += sides.shape[1]
        if len(sides) == 2:
            # Not the matrix product: its threads cost more than such short sums are worth.
            both = np.einsum("i,i", real[0], real[1])
            self._products += [
                [np.einsum("i,i", real[0], real[0]), both],
                [both, np.einsum("i,i", real[1], real[1])],
            ]
            self._sums += real.sum(axis=1)
        loudest = np.maximum(sides.max(axis=1).astype(np.int32), -sides.min(axis=1).astype(np.int32))
        self._peak = np.maximum(self._peak, loudest)
        if loudest.max() >= FULL_SCALE:
            self._clipped += _flat_tops(sides)

    def _alike(self) -> float:
        if len(self._sums) < 2 or not self._samples:
            return 0.0
        covariance = self._products / self._samples - np.outer(self._sums, self._sums) / self._samples**2
        both = float(np.sqrt(covariance[0, 0] * covariance[1, 1]))
        return float(covariance[0, 1]) / both if both > 0 else 0.0

    def _add_levels(self, sides: NDArray[np.int16], real: Floats, starts: NDArray[np.int64]) -> None:
        """Add the levels of the frames that begin at ``starts``, whose last one only ends another."""
        shape = (len(sides), len(starts) - 1)
        power, tonality = np.full(shape, FLOOR_AT_LEAST_DB, np.float32), np.zeros(shape, np.float32)
        notes = np.zeros((*shape, 2), np.uint8)
        low, high = extremes(sides, np.append(starts, starts[-1] + self._size // 2))
        # Half of a call is nearly nothing: it is not worth looking into.
        loud = np.maximum(high, -low) > DEAF_UP_TO
        found = np.nonzero(loud[:, :-1] | loud[:, 1:])
        if len(found[0]):
            power[found], tonality[found], notes[found] = self._heard(real, found[0], starts[found[1]])
        self._power.append(power)
        self._tonality.append(tonality)
        self._notes.append(notes)

    def _heard(self, real: Floats, side: NDArray[np.int64], start: NDArray[np.int64]) -> tuple[Floats, Floats, Notes]:
        """Return power (dBFS), tonality and notes of the frames of each ``side`` that begin at each ``start``."""
        whole = -(-len(side) // _ROWS) * _ROWS
        every = np.lib.stride_tricks.sliding_window_view(real, self._size, axis=1)
        frames = every[np.resize(side, whole), np.resize(start, whole)]
        power = _spectra(frames, self._waves)[: len(side)]
        total = power[:, 1:-1].sum(axis=1)
        first = power[:, 1:-1].argmax(axis=1)
        tones = _taken(power, first)
        second = power[:, 1:-1].argmax(axis=1)
        tones += _taken(power, second)
        notes = (np.stack([first, second], axis=1) + _LOWEST).astype(np.uint8)
        decibels = 10 * np.log10(total * self._scale + np.float32(10 ** (QUIETEST_DB / 10)))
        return decibels, np.minimum(tones / np.maximum(total, 1e-3), 1), notes


def _windowed_waves(size: int) -> Floats:
    """Return the cosines, then the sines, of the notes of the band and of one beside each end, under a Hann window.

    A frame of ``size`` samples times these, shape (size, 2 * notes), is the part of its Fourier transform that counts:
    as quick as the quickest whole transform, and always so, which numpy's is not.
    """
    notes = np.arange(_LOWEST - 1, min(_HIGHEST + 1, size // 2) + 1)
    turns = np.outer(np.arange(size), notes) * (2 * np.pi / size)
    waves = np.concatenate([np.cos(turns), np.sin(turns)], axis=1)
    waves *= np.hanning(size + 1)[:-1, np.newaxis]
    return waves.astype(np.float32)


def _spectra(frames: Floats, waves: Floats) -> Floats:
    """Return the power of each note in frames, one a row, of which there is a multiple of ``_ROWS``."""
    parts = np.matmul(frames.reshape(-1, _ROWS, frames.shape[1]), waves).reshape(len(frames), 2, -1)
    np.square(parts, out=parts)
    power: Floats = parts[:, 0] + parts[:, 1]
    return power


def extremes(lines: NDArray[np.int16], edges: NDArray[np.int64]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """Return each line's lowest and highest sample between each two of ``edges``; none may lie beyond the lines."""
    inner = lines[..., : edges[-1]]
    return np.minimum.reduceat(inner, edges[:-1], axis=-1), np.maximum.reduceat(inner, edges[:-1], axis=-1)


def _taken(power: Floats, strongest: NDArray[np.int64]) -> Floats:
    """Take the strongest note and its neighbours out of each row of ``power`` and return how much that was."""
    flat = power.reshape(-1)
    places = np.arange(len(power)) * power.shape[1] + strongest
    taken: Floats = flat[places] + flat[places + 1] + flat[places + 2]
    for beside in range(3):
        flat[places + beside] = 0
    return taken


def noise_floor(power: Floats) -> Floats:
    """Return the floor under each frame (dBFS): the 10th percentile of each second, least within 15 s either side."""
    seconds = -(-len(power) // FRAMES_A_SECOND)
    padded = np.pad(power, (0, seconds * FRAMES_A_SECOND - len(power)), mode="edge")
    tenth = np.partition(padded.reshape(seconds, FRAMES_A_SECOND), FRAMES_A_SECOND // 10, axis=1)
    around = np.pad(tenth[:, FRAMES_A_SECOND // 10], 15, mode="edge")
    least = np.lib.stride_tricks.sliding_window_view(around, 31).min(axis=1)
    return np.repeat(np.maximum(least, FLOOR_AT_LEAST_DB), FRAMES_A_SECOND)[: len(power)].astype(np.float32)


def smoothed(power: Floats, frames: int) -> Floats:
    """Return the mean power (dBFS) of ``frames`` frames, an odd number, around each."""
    mean = mean_over(np.pad(_linear(power), frames // 2, mode="edge"), frames)
    np.log10(np.maximum(mean, 1e-12 / frames, out=mean), out=mean)
    mean *= 10
    return mean.astype(np.float32)


def mean_over(values: NDArray[np.floating[Any]], frames: int) -> NDArray[np.float64]:
    """Return the mean of each run of ``frames`` values that lies within them."""
    sums = np.zeros(len(values) + 1)
    np.cumsum(values, out=sums[1:])
    means: NDArray[np.float64] = sums[frames:] - sums[:-frames]
    means /= frames
    return means


def largest_over(values: Floats, frames: int) -> Floats:
    """Return the largest of each run of ``frames`` values that lies within them."""
    reach, largest = 1, values
    while reach < frames:
        step = min(reach, frames - reach)
        largest = np.maximum(largest[:-step], largest[step:])
        reach += step
    return largest


def active_level(power: Floats) -> float:
    """Return the level in dBFS while somebody speaks: the mean of frames within 15.9 dB below it (after ITU-T P.56)."""
    linear = _linear(power)
    level = 10 * np.log10(linear.mean())
    for _ in range(50):
        new = 10 * np.log10(linear[power > level - 15.9].mean())
        if abs(new - level) < 0.01:
            break
        level = new
    return float(level)


def _linear(power: Floats) -> NDArray[np.float64]:
    """Return ``power`` (dBFS) as a share of full scale."""
    linear = power.astype(np.float64)
    linear /= 10
    return np.power(10, linear, out=linear)


def _flat_tops(sides: NDArray[np.int16]) -> NDArray[np.int64]:
    """Count samples that stand at the block's full scale beside an equal one: a clipped wave has flat tops."""
    full = np.maximum(np.abs(sides.astype(np.int32)).max(axis=1, keepdims=True), FULL_SCALE)
    at_top = np.abs(sides.astype(np.int32)) >= full
    counts: NDArray[np.int64] = (at_top[:, 1:] & at_top[:, :-1]).sum(axis=1)
    return counts
