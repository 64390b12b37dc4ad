"""What a test needs to listen to an engine: every block that would go to the sound card, and where it comes from."""

import time
from collections.abc import Callable
from time import perf_counter

import numpy as np
import pytest

from app.media import vlc_library
from app.media.pcm import PcmStore, Samples
from app.media.player import Event, Player

ENGINES = ("vlc", "builtin")
_TELLING_FRAMES = 64
_PATIENCE_SECONDS = 20.0


class Ear:
    """Collects what an engine plays and says; ``blocks`` are (moment it sounds, samples), ``events`` in their order."""

    def __init__(self) -> None:
        self.blocks: list[tuple[float, Samples]] = []
        self.events: list[Event] = []
        self.sentences: list[str] = []

    def hear(self, samples: Samples, delay: float) -> None:
        """Keep a block."""
        self.blocks.append((perf_counter() + delay, np.array(samples)))

    def listen(self, event: Event, sentence: str) -> None:
        """Keep an event."""
        self.events.append(event)
        self.sentences.append(sentence)

    @property
    def sound(self) -> Samples:
        """Return everything heard, one after the other."""
        return np.concatenate([samples for _, samples in self.blocks])

    def loud(self) -> bool:
        """Return whether anything but silence was heard."""
        return any(samples.any() for _, samples in list(self.blocks))

    def place_after(self, mark: int, store: PcmStore) -> float | None:
        """Return the place in ms of the first sound from block ``mark`` on that does not continue the block before."""
        blocks = [samples for _, samples in list(self.blocks)]
        whole = store.read(0, store.frames).tobytes()
        before = _ending(blocks[mark - 1], whole) if mark else None
        for samples in blocks[mark:]:
            sound = _without_silence(samples)
            if len(sound) < _TELLING_FRAMES:
                continue
            frame = frame_of(sound, whole)
            if frame is not None and frame != before:
                return frame * 1000 / store.rate
            before = frame + len(sound) if frame is not None else before
        return None


def frame_of(sound: Samples, whole: bytes) -> int | None:
    """Return the frame where exactly this sound is in a recording."""
    data, width = np.ascontiguousarray(sound).tobytes(), sound.shape[1] * 2
    found = whole.find(data)
    while found >= 0 and found % width:
        found = whole.find(data, found + 1)
    return found // width if found >= 0 else None


def _ending(samples: Samples, whole: bytes) -> int | None:
    frame = frame_of(samples, whole) if samples.any() else None
    return frame + len(samples) if frame is not None else None


def _without_silence(samples: Samples) -> Samples:
    sounding = np.flatnonzero(samples.any(axis=1))
    return samples[sounding[0] :] if len(sounding) else samples[:0]


def make_player(engine: str, ear: Ear) -> Player:
    """Return an engine that plays into an ear; skips the test where libvlc is not installed."""
    if engine == "builtin":
        from app.media.pcm_player import PcmPlayer

        return PcmPlayer(ear.hear)
    found = vlc_library.find(silent=True)
    if found.instance is None:
        pytest.skip(found.reason)
    from app.media.vlc_player import VlcPlayer

    return VlcPlayer(found.instance, ear.hear)


def until(happened: Callable[[], object], what: str) -> None:
    """Wait for something that must happen."""
    end = perf_counter() + _PATIENCE_SECONDS
    while not happened():
        if perf_counter() > end:
            pytest.fail(f"never happened: {what}")
        time.sleep(0.005)


def filled(samples: Samples, rate: int) -> PcmStore:
    """Return a store that holds all of a recording."""
    store = PcmStore(rate, samples.shape[1], len(samples))
    store.append(samples)
    store.finish()
    return store
