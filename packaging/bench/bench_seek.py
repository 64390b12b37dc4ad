"""How far from the place asked for a seek is heard: both engines, in the formats that other players seek wrongly in."""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rows import Row

from app.media.pcm_player import PcmPlayer
from app.media.player import Heard, Player
from app.media.recording import Recording, open_recording
from app.media.vlc_library import find
from app.media.vlc_player import VlcPlayer
from tests.media.ear import Ear
from tests.media.recordings import CODINGS, Coding, shift_ms

SEEKS = 60
SECONDS = 60
MOST = {"libvlc": 0.120, "built-in": 0.050}
"""How far off the 99th percentile may be, s."""
NAMES = ("pcm.wav", "cbr.mp3", "vbr-no-index.mp3", "vbr-silences.mp3", "call.opus")
SHARED = Path(os.environ.get("FAIR_HEARING_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data/formats"
"""Where there is a recording in GSM, which nothing here can write, and the same sound in PCM."""
MARGIN_MS = 2_000
PATIENCE_S = 10.0
QUIET_SECONDS = range(3, 6)
"""Where the recording with silences has them, of every ten seconds."""

Make = Callable[[Heard], Player]
Shift = Callable[[float], float]
"""By how many ms the decoded time has run away from the recorded one, at a place in ms."""


@dataclass(frozen=True)
class Call:
    """A loaded recording, where it sounds, and how true its own time is."""

    name: str
    recording: Recording
    shift: Shift
    silences: bool = False

    def places(self, count: int) -> Iterator[int]:
        """Yield places to seek to (ms), the same ones every time, none where nothing sounds."""
        chance = random.Random(7)
        last = self.recording.duration_ms - MARGIN_MS
        while count:
            place = chance.randrange(MARGIN_MS, last)
            if not self.silences or place // 1000 % 10 not in QUIET_SECONDS:
                count -= 1
                yield place


def run(seeks: int = SEEKS, seconds: int = SECONDS) -> list[Row]:
    """Seek while it plays and compare the first sound heard with what was recorded at the place asked for."""
    found = find(silent=True)
    if found.instance is None:
        raise RuntimeError(found.reason)
    instance = found.instance
    engines: dict[str, Make] = {"libvlc": lambda heard: VlcPlayer(instance, heard), "built-in": PcmPlayer}
    rows = []
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as folder:
        for opened in calls(Path(folder), seconds):
            with opened as call:
                for engine, make in engines.items():
                    off = np.abs(errors(make, call, seeks))
                    worst = float(np.percentile(off, 99)) / 1000
                    rows.append(Row(f"heard seek error p99, {engine}, {call.name}", worst, most=MOST[engine]))
    return rows


def calls(folder: Path, seconds: int) -> Iterator[AbstractContextManager[Call]]:
    """Yield each recording to be opened in its turn."""
    for coding in CODINGS:
        if coding.name in NAMES:
            yield made(coding, folder, seconds)
    if (SHARED / "gsm610.wav").exists():
        yield shared("gsm610.wav", "pcm16.wav")
    else:
        print(f"no GSM recording in {SHARED}: that format is not measured", file=sys.stderr)


@contextmanager
def made(coding: Coding, folder: Path, seconds: int) -> Iterator[Call]:
    """Write and load a recording whose sound tells its place."""
    recording = _loaded(coding.write(folder, seconds))
    rate = recording.store.rate
    as_stored = Coding(coding.name, coding.codec, rate, coding.channels, silences=coding.silences)
    yield Call(coding.name, recording, _shift(recording, as_stored.sound(seconds)[:, 0]), coding.silences)
    recording.close()


@contextmanager
def shared(name: str, same: str) -> Iterator[Call]:
    """Load a recording of a sound that is there in PCM too."""
    recording, original = _loaded(SHARED / name), _loaded(SHARED / same)
    sound = original.store.read(0, original.store.frames).mean(axis=1)
    yield Call(name, recording, _shift(recording, sound))
    recording.close()
    original.close()


def errors(make: Make, call: Call, seeks: int) -> list[float]:
    """Return by how many ms each seek was heard too late (or, negative, too early)."""
    ear = Ear()
    player, store = make(ear.hear), call.recording.store
    player.open(store, ear.listen)
    player.play()
    _wait(lambda: ear.loud() or None, "no sound")
    found = []
    for place in call.places(seeks):
        mark = len(ear.blocks)
        player.seek(place)
        heard = _wait(partial(ear.place_after, mark, store), f"{place} ms is never heard")
        found.append(heard - call.shift(place) - place)
    player.close()
    return found


def _loaded(path: Path) -> Recording:
    recording = open_recording(path)
    recording.load()
    return recording


def _shift(recording: Recording, original: NDArray[Any]) -> Shift:
    """Measure every ten seconds how far the decoded time runs away from the recorded one.

    What a coder puts before its first sample counts for nothing: it is in the file, and every player has it.
    """
    store = recording.store
    sound, rate = store.read(0, store.frames)[:, 0], store.rate
    at = np.arange(1, max(len(original) // rate - 2, 2), 10)
    late = [shift_ms(sound, original.astype(np.int16), rate, float(second)) for second in at]
    return lambda ms: float(np.interp(ms, at * 1000, late)) - late[0]


def _wait(heard: Callable[[], float | None], otherwise: str) -> float:
    until = perf_counter() + PATIENCE_S
    while (found := heard()) is None:
        if perf_counter() > until:
            raise RuntimeError(otherwise)
        time.sleep(0.005)
    return found
