"""The place heard now: measured now and then by an engine, interpolated in between."""

import threading
from time import perf_counter

_EARLY_MS, _LATE_MS = 300.0, 400.0
_TRUST_SECONDS = 2.0
_LONGEST_GUESS_SECONDS = 0.6


class Position:
    """Anchored at measurements, running at the rate between them, never backwards but by ``seek``; thread-safe."""

    def __init__(self, rate: float = 1.0) -> None:
        self._rate = rate
        self._base = 0.0
        self._anchor: tuple[float, float] | None = None
        self._sought_at: float | None = None
        self._running = False
        self.ended = False
        self._lock = threading.RLock()

    @property
    def rate(self) -> float:
        """Return the speed, 1 = as recorded."""
        return self._rate

    def now(self) -> int:
        """Return the place in ms."""
        with self._lock:
            if self._anchor is not None:
                place, moment = self._anchor
                # Without a measurement for longer than engines leave between two, nothing sounds: do not run on alone.
                since = min(perf_counter() - moment, _LONGEST_GUESS_SECONDS)
                self._base = max(self._base, place + since * 1000 * self._rate)
            return int(self._base)

    def measured(self, ms: float, moment: float) -> bool:
        """Take a measurement made at ``moment`` (perf_counter); False if it still belongs to before a seek."""
        with self._lock:
            if not self._running:
                return False
            if self._sought_at is not None:
                since = moment - self._sought_at
                near = self._base - _EARLY_MS <= ms <= self._base + _LATE_MS + since * 1000 * self._rate
                if not near and since < _TRUST_SECONDS:
                    return False
                self._sought_at = None
            self._anchor = (ms, moment)
            return True

    def seek(self, ms: float) -> None:
        """Stand at a place until sound from there is measured."""
        with self._lock:
            self._base, self._anchor, self.ended = ms, None, False
            self._sought_at = perf_counter()

    @property
    def measured_since_start(self) -> bool:
        """Return whether sound has been measured since the last start, stop or seek."""
        return self._anchor is not None

    def start(self) -> None:
        """Stand still until the next measurement, as after a pause, and run from there."""
        with self._lock:
            self.now()
            self._anchor, self._running = None, True

    def stop(self) -> None:
        """Stand still; measurements that come late are not taken."""
        with self._lock:
            self.now()
            self._anchor, self._running = None, False

    def end(self, ms: float) -> None:
        """Stand at the end."""
        with self._lock:
            self._base, self._anchor, self._running, self.ended = ms, None, False, True

    def set_rate(self, rate: float) -> None:
        """Run at another speed from here."""
        with self._lock:
            if self._anchor is not None:
                self._anchor = (self.now(), perf_counter())
            self._rate = rate
