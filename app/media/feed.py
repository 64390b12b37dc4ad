"""What the built-in engine gives the sound card next: mixed sound at the wanted speed, the pitch kept."""

import threading
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import numpy as np

from app.media.mix import Hearing, Mix
from app.media.pcm import Samples

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

_CHUNK_SECONDS = Fraction(1, 25)


class Feed:
    """A tap on one store: gives exactly as many frames as asked, silence where there is no sound; thread-safe."""

    def __init__(self, mix: Mix) -> None:
        self.mix = mix
        self.ended = False
        self.waiting = False
        self._store = mix.store
        self._next = 0
        self._stretch: _Stretch | None = None
        self._rate = 1.0
        self._lock = threading.Lock()

    def go(self, ms: float, rate: float) -> None:
        """Continue from a place at a speed."""
        with self._lock:
            self._next = self._store.frame_at(ms)
            self._rate = rate
            self._stretch = _Stretch(rate, self._store.rate, self._store.channels, self._next) if rate != 1 else None
            self.ended = self.waiting = False

    def change(self, hearing: Hearing) -> None:
        """Give everything from now on as ``hearing`` says; what was read ahead is forgotten."""
        with self._lock:
            self.mix.hearing = hearing
            if self._stretch is not None and not self.ended:
                self._next = round(self._stretch.place)
                self._stretch = _Stretch(self._rate, self._store.rate, self._store.channels, self._next)

    def pull(self, count: int) -> tuple[Samples, float]:
        """Return ``count`` frames, shape (count, channels), and the place in ms where they begin in the recording."""
        with self._lock:
            place = (self._stretch.place if self._stretch else self._next) * 1000 / self._store.rate
            samples = self._stretched(self._stretch, count) if self._stretch else self._take(count)
        missing = count - len(samples)
        self.ended = missing > 0 and self._store.complete and self._next >= self._store.frames
        self.waiting = missing > 0 and not self.ended
        if missing:
            samples = np.concatenate([samples, np.zeros((missing, self._store.channels), np.int16)])
        return samples, place

    def _take(self, count: int) -> Samples:
        samples = self.mix.read(self._next, count)
        self._next += len(samples)
        return samples

    def _stretched(self, stretch: "_Stretch", count: int) -> Samples:
        chunk = int(self._store.rate * _CHUNK_SECONDS)
        while stretch.ready < count:
            samples = self._take(chunk)
            if len(samples):
                stretch.push(samples)
            elif self._store.complete and not stretch.finished:
                stretch.finish()
            else:
                break
        return stretch.take(count)


class _Stretch:
    """FFmpeg's atempo: another speed at the same pitch; ``place`` is the frame of the recording that comes out next."""

    def __init__(self, rate: float, sample_rate: int, channels: int, start: int) -> None:
        from av.filter import Graph

        self._layout = "mono" if channels == 1 else "stereo"
        self._sample_rate = sample_rate
        self._channels = channels
        self._rate = rate
        self._start = start
        self._taken = 0
        self._waiting: list[Samples] = []
        self.ready = 0
        self.finished = False
        self._graph = Graph()
        source = self._graph.add_abuffer(sample_rate=sample_rate, format="s16", layout=self._layout)
        tempo = self._graph.add("atempo", f"{rate:.4f}")
        self._graph.link_nodes(source, tempo, self._graph.add("abuffersink")).configure()

    @property
    def place(self) -> float:
        """Return the frame of the recording that comes out next."""
        return self._start + self._taken * self._rate

    def push(self, samples: Samples) -> None:
        """Put frames in."""
        from av.audio.frame import AudioFrame

        frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples).reshape(1, -1), format="s16", layout=self._layout)
        frame.sample_rate = self._sample_rate
        self._graph.push(frame)
        self._collect()

    def finish(self) -> None:
        """Say that nothing more goes in, so that the rest comes out."""
        self.finished = True
        self._graph.push(None)
        self._collect()

    def take(self, count: int) -> Samples:
        """Return up to ``count`` frames."""
        found = np.concatenate(self._waiting) if self._waiting else np.empty((0, self._channels), np.int16)
        self._waiting = [found[count:]] if len(found) > count else []
        found = found[:count]
        self.ready = max(0, self.ready - count)
        self._taken += len(found)
        return found

    def _collect(self) -> None:
        import av

        while True:
            try:
                frame = cast("AudioFrame", self._graph.pull())
            except (av.BlockingIOError, av.EOFError):
                return
            samples = cast(Samples, frame.to_ndarray()).reshape(-1, self._channels)
            self._waiting.append(samples)
            self.ready += len(samples)
