"""How long it takes from opening a ten-minute recording to its first sound, beside libvlc alone on the same file."""

import tempfile
import threading
import wave
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
import vlc
from bare_sound import CHANNELS, RATE, BareSound
from rows import Row, told_in_turns

from app.media.pcm_player import PcmPlayer
from app.media.player import Heard, Player
from app.media.recording import open_recording
from app.media.vlc_library import find
from app.media.vlc_player import VlcPlayer

ROUNDS = 15
SECONDS = 600
PATIENCE_S = 10.0

Make = Callable[[Heard], Player]
"""Makes an engine that hands what would be heard to a function."""


def run(rounds: int = ROUNDS, seconds: int = SECONDS) -> list[Row]:
    """Open, decode and play from the beginning with each engine; libvlc itself is up already, as in the program."""
    found = find(silent=True)
    if found.instance is None:
        raise RuntimeError(found.reason)
    instance = found.instance
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as folder:
        call = Path(folder) / "call.wav"
        write_call(call, seconds)
        ours, bare = told_in_turns(
            lambda: ours_to_sound(call, lambda heard: VlcPlayer(instance, heard)),
            lambda: bare_to_sound(call, instance),
            rounds,
        )
        builtin, again = told_in_turns(
            lambda: ours_to_sound(call, PcmPlayer),
            lambda: bare_to_sound(call, instance),
            rounds,
        )
    return [
        Row("recording to first sound / bare libvlc", ours, bare, 1.5),
        Row("recording to first sound, built-in engine", builtin, again),
    ]


def write_call(file: Path, seconds: int) -> None:
    """Write a stereo WAV at 8 kHz, 16 bit, that sounds from its first sample on."""
    times = np.arange(seconds * RATE) / RATE
    sides = [0.3 * np.cos(2 * np.pi * pitch * times) for pitch in (200, 320)]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(CHANNELS)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((np.stack(sides, axis=1) * 32767).astype("<i2").tobytes())


def ours_to_sound(file: Path, make: Make) -> float:
    """Return the seconds from opening ``file`` to its first sound, as the Evaluate page goes about it."""
    sounding = threading.Event()
    begun = perf_counter()
    recording = open_recording(file)
    player = make(lambda samples, _in: sounding.set() if samples.any() else None)
    player.open(recording.store, lambda _event, _text: None)
    loading = threading.Thread(target=recording.load)
    loading.start()
    player.play()
    took = _wait(sounding, begun)
    loading.join()
    player.close()
    recording.close()
    return took


def bare_to_sound(file: Path, instance: vlc.Instance) -> float:
    """Return the seconds from making a player of ``file`` to its first sound."""
    sounding = threading.Event()
    begun = perf_counter()
    player = BareSound(instance, file, lambda data: sounding.set() if any(data) else None)
    player.play()
    took = _wait(sounding, begun)
    player.close()
    return took


def _wait(sounding: threading.Event, begun: float) -> float:
    if not sounding.wait(PATIENCE_S):
        raise RuntimeError(f"nothing was heard in {PATIENCE_S:g} s")
    return perf_counter() - begun
