"""The waveform: lowest and highest sample of every hundredth of a second, growing while the recording is decoded."""

import threading

import numpy as np
from numpy.typing import NDArray

from app.domain.levels import extremes
from app.media.pcm import Samples

POINTS_PER_SECOND = 100
_STEPS = (1, 4, 16)
_LOW, _HIGH = 0, 1


class Peaks:
    """Min/max of each channel at 100 points a second, also reduced by 4 and 16; thread-safe."""

    def __init__(self, channels: int, rate: int) -> None:
        self.channels = channels
        self.rate = rate
        self._levels = [_Level(channels) for _ in _STEPS]
        self._rest: Samples = np.empty((0, channels), np.int16)
        self._lock = threading.Lock()

    @property
    def ready_ms(self) -> int:
        """Return how far the waveform is drawn, in ms."""
        return self._levels[0].count * 1000 // POINTS_PER_SECOND

    def append(self, samples: Samples) -> None:
        """Add decoded frames, shape (frames, channels)."""
        samples = np.concatenate([self._rest, samples]) if len(self._rest) else samples
        done = self._levels[0].count
        # Point k covers frames k*rate/100 up to the next one's first, so odd rates such as 11025 do not drift.
        offset = done * self.rate // POINTS_PER_SECOND
        points = ((offset + len(samples)) * POINTS_PER_SECOND) // self.rate - done
        if points <= 0:
            self._rest = samples
            return
        edges = np.arange(done, done + points + 1, dtype=np.int64) * self.rate // POINTS_PER_SECOND - offset
        self._extend(samples, edges)
        self._rest = samples[edges[-1] :].copy()

    def finish(self) -> None:
        """Draw what is left, less than one point, so that the last sound is seen."""
        if len(self._rest):
            self._extend(self._rest, np.array([0, len(self._rest)]))
            self._rest = self._rest[:0]

    def view(self, start_ms: float, end_ms: float, columns: int) -> NDArray[np.float32]:
        """Return the waveform between two times as shape (channels, columns, 2): low and high, −1…1.

        What is not decoded yet, or lies outside the recording, is 0.
        """
        out = np.zeros((self.channels, max(columns, 0), 2), np.float32)
        if columns <= 0 or end_ms <= start_ms:
            return out
        per_column = (end_ms - start_ms) / 1000 * POINTS_PER_SECOND / columns
        number = sum(step <= per_column for step in _STEPS[1:])
        with self._lock:
            level = self._levels[number]
            points, count = level.points, level.count
        scale = POINTS_PER_SECOND / 1000 / _STEPS[number]
        edges = (start_ms + (end_ms - start_ms) * np.arange(columns + 1) / columns) * scale
        first = np.floor(edges[:-1]).astype(np.int64)
        after = np.maximum(np.ceil(edges[1:]).astype(np.int64), first + 1)
        shown = np.flatnonzero((first >= 0) & (first < count))
        if len(shown):
            spans = np.stack([first[shown], np.minimum(after[shown], count)], axis=1).ravel()
            out[:, shown] = _reduce(points, spans)
        return out

    def _extend(self, samples: Samples, edges: NDArray[np.int64]) -> None:
        """Add the points of the frames between each two of ``edges``."""
        # One contiguous copy a channel: striding through interleaved frames costs four times as much.
        low, high = extremes(np.ascontiguousarray(samples.T), edges)
        with self._lock:
            self._levels[0].add(low, high)
            for finer, level in zip(self._levels, self._levels[1:], strict=False):
                whole = (finer.count // 4 - level.count) * 4
                if whole > 0:
                    fresh = finer.points[:, level.count * 4 : level.count * 4 + whole]
                    four = fresh.reshape(self.channels, -1, 4, 2)
                    level.add(four[..., _LOW].min(axis=2), four[..., _HIGH].max(axis=2))


class _Level:
    """Points of one resolution in an array that doubles when it is full."""

    def __init__(self, channels: int) -> None:
        self.points = np.zeros((channels, 4096, 2), np.int16)
        self.count = 0

    def add(self, low: NDArray[np.int16], high: NDArray[np.int16]) -> None:
        """Add the points of each channel, shape (channels, n)."""
        need = self.count + low.shape[1]
        if need > self.points.shape[1]:
            grown = np.zeros((self.points.shape[0], max(need, 2 * self.points.shape[1]), 2), np.int16)
            grown[:, : self.count] = self.points[:, : self.count]
            self.points = grown
        self.points[:, self.count : need, _LOW] = low
        self.points[:, self.count : need, _HIGH] = high
        self.count = need


def _reduce(points: NDArray[np.int16], spans: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return low and high over spans (first, after, first, after …) of points, as −1…1."""
    # reduceat takes every index as a start, so the gaps between spans come out at the odd places and are dropped; an
    # index equal to the length is not allowed, hence one point more at the end.
    used = points[:, : spans[-1] + 1]
    if used.shape[1] <= spans[-1]:
        used = np.concatenate([used, used[:, -1:]], axis=1)
    low = np.minimum.reduceat(used[..., _LOW], spans, axis=1)[:, ::2]
    high = np.maximum.reduceat(used[..., _HIGH], spans, axis=1)[:, ::2]
    reduced: NDArray[np.float32] = np.stack([low, high], axis=-1).astype(np.float32) / np.float32(32768)
    return reduced
