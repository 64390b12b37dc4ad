"""The one transform between the decoded sound and both engines: what is done here is done to all that is heard."""

import numpy as np

from app.media.pcm import PcmStore, Samples

_FULL = 32767.0
_KNEE = 0.8 * _FULL


class Mix:
    """Reads a store as it is to be heard; set its options at any time, from any thread.

    ``gain`` multiplies the sound (1 = as recorded); above full scale it is rounded off instead of torn.
    """

    def __init__(self, store: PcmStore) -> None:
        self.store = store
        self.gain = 1.0

    def read(self, start: int, count: int) -> Samples:
        """Return up to ``count`` frames from frame ``start``, shape (n, channels)."""
        return amplified(self.store.read(start, count), self.gain)


def amplified(samples: Samples, gain: float) -> Samples:
    """Return samples times ``gain``; above 80 % of full scale they are bent towards it, so that a boost stays kind."""
    if gain == 1.0 or not len(samples):
        return samples
    loud = samples.astype(np.float32) * np.float32(gain)
    if gain > 1.0:
        size = np.abs(loud)
        over = size > _KNEE
        room = _FULL - _KNEE
        loud[over] = np.sign(loud[over]) * (_KNEE + room * np.tanh((size[over] - _KNEE) / room))
    result: Samples = np.rint(loud).astype(np.int16)
    return result
