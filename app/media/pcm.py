"""Decoded sound in a temporary file that nobody else can open and that vanishes with the program."""

import tempfile
import threading
from time import monotonic

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
"""16-bit samples, shape (frames, channels)."""

WIDTH = 2


class PcmStore:
    """Growing PCM of one recording: one thread appends, others read or wait; every method is thread-safe.

    ``rate`` is in frames a second, ``expected_frames`` is the estimate made before decoding.
    """

    def __init__(self, rate: int, channels: int, expected_frames: int) -> None:
        self.rate = rate
        self.channels = channels
        self._expected = expected_frames
        self._frames = 0
        self._complete = False
        # TemporaryFile is unlinked at once on POSIX and opened delete-on-close on Windows.
        self._file = tempfile.TemporaryFile(prefix="fair-hearing-", buffering=0)  # noqa: SIM115
        self._changed = threading.Condition()

    @property
    def frames(self) -> int:
        """Return how many frames can be read now."""
        return self._frames

    @property
    def complete(self) -> bool:
        """Return whether no more frames will come."""
        return self._complete

    @property
    def closed(self) -> bool:
        """Return whether the sound has been thrown away."""
        return self._file.closed

    @property
    def expected(self) -> int:
        """Return the best known length in frames: the estimate while decoding, then what was decoded."""
        return self._frames if self._complete else max(self._expected, self._frames)

    @property
    def ready_ms(self) -> int:
        """Return how far decoding has come, in ms."""
        return self._frames * 1000 // self.rate

    @property
    def duration_ms(self) -> int:
        """Return the best known length in ms."""
        return self.expected * 1000 // self.rate

    def frame_at(self, ms: float) -> int:
        """Return the frame that sounds at ``ms``."""
        return int(ms * self.rate / 1000)

    def append(self, samples: Samples) -> None:
        """Add frames at the end, shape (frames, channels), unless closed; raises OSError when the disk is full."""
        data = memoryview(np.ascontiguousarray(samples).data).cast("B")
        with self._changed:
            if self._file.closed:
                return
            self._file.seek(self._frames * self.channels * WIDTH)
            while len(data):
                data = data[self._file.write(data) :]
            self._frames += len(samples)
            self._changed.notify_all()

    def finish(self) -> None:
        """Say that no more frames will come."""
        with self._changed:
            self._complete = True
            self._changed.notify_all()

    def read(self, start: int, count: int) -> Samples:
        """Return up to ``count`` frames from frame ``start``; fewer where decoding has not come so far."""
        with self._changed:
            count = max(0, min(count, self._frames - start)) if not self._file.closed else 0
            data = b""
            if count:
                self._file.seek(start * self.channels * WIDTH)
                data = self._file.read(count * self.channels * WIDTH)
        return np.frombuffer(data, dtype=np.int16).reshape(-1, self.channels)

    def wait_for(self, frame: int, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds until ``frame`` can be read or never will; return whether that came."""
        until = monotonic() + timeout
        with self._changed:
            while self._frames <= frame and not self._complete and not self._file.closed:
                if not self._changed.wait(max(0.0, until - monotonic())) and monotonic() >= until:
                    return False
        return True

    def wake(self) -> None:
        """Let everyone who waits look again."""
        with self._changed:
            self._changed.notify_all()

    def close(self) -> None:
        """Throw the sound away."""
        with self._changed:
            self._file.close()
            self._complete = True
            self._changed.notify_all()
