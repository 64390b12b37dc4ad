"""The one transform between the decoded sound and both engines: what is done here is done to all that is heard."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.media.pcm import PcmStore, Samples

_FULL = 32767.0
_KNEE = 0.8 * _FULL

Span = tuple[int, int]
"""Start and end in ms."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a recording is to be heard, apart from the volume.

    ``gains_db`` is each channel's own gain (0 where none is given), ``solo`` the channel heard alone and on both ears,
    ``muted`` the spans that are silenced on every channel unless ``held`` lets them be heard for the moment.
    """

    gains_db: tuple[float, ...] = ()
    solo: int | None = None
    muted: tuple[Span, ...] = ()
    held: bool = False

    def factors(self, channels: int) -> NDArray[np.float32]:
        """Return what each of so many channels is multiplied by."""
        gains = (*self.gains_db[:channels], *[0.0] * (channels - len(self.gains_db)))
        return np.asarray([10 ** (gain / 20) for gain in gains], dtype=np.float32)

    def applied(self, samples: Samples, start: int, rate: int, gain: float = 1.0) -> Samples:
        """Return ``samples``, which begin at frame ``start`` of a recording at ``rate``, as they are to be heard."""
        channels = samples.shape[1]
        heard = amplified(samples, gain * self.factors(channels))
        if self.solo is not None and channels > 1:
            heard = np.repeat(heard[:, self.solo : self.solo + 1], channels, axis=1)
        return heard if self.held else silenced(heard, start, rate, self.muted)


class Mix:
    """Reads a store as it is to be heard; ``gain`` (1 = as recorded) and ``hearing`` are set at any time.

    Each reading goes by one ``hearing`` from its first frame to its last, whichever thread sets another meanwhile.
    """

    def __init__(self, store: PcmStore, hearing: Hearing | None = None) -> None:
        self.store = store
        self.gain = 1.0
        self.hearing = hearing or Hearing()

    def read(self, start: int, count: int) -> Samples:
        """Return up to ``count`` frames from frame ``start``, shape (n, channels)."""
        samples = self.store.read(start, count)
        return self.hearing.applied(samples, start, self.store.rate, self.gain)


def frames_of(span: Span, rate: int) -> range:
    """Return every frame that a span touches, those it only begins or ends in included."""
    start, end = span
    return range(start * rate // 1000, -(-end * rate // 1000))


def silenced(samples: Samples, start: int, rate: int, muted: tuple[Span, ...]) -> Samples:
    """Return ``samples``, which begin at frame ``start``, with digital silence wherever a muted span touches them."""
    own = False
    for span in muted:
        frames = frames_of(span, rate)
        first, last = max(frames.start - start, 0), min(frames.stop - start, len(samples))
        if first < last:
            samples, own = samples if own else samples.copy(), True
            samples[first:last] = 0
    return samples


def amplified(samples: Samples, gain: float | NDArray[np.float32]) -> Samples:
    """Return samples times ``gain``, one for all or one for each channel.

    Where it boosts, what comes above 80 % of full scale is bent towards it, so that a boost stays kind.
    """
    factors = np.asarray(gain, dtype=np.float32)
    if not len(samples) or bool(np.all(factors == 1.0)):
        return samples
    loud = samples.astype(np.float32) * factors
    if np.any(factors > 1.0):
        size = np.abs(loud)
        over = size > _KNEE
        room = _FULL - _KNEE
        loud[over] = np.sign(loud[over]) * (_KNEE + room * np.tanh((size[over] - _KNEE) / room))
    result: Samples = np.rint(loud).astype(np.int16)
    return result
