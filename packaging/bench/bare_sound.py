"""libvlc alone playing a file, its samples handed to a function instead of a sound card."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vlc

RATE, CHANNELS = 8000, 2
Foreign = Any
"""What ctypes and the untyped binding hand over."""


class BareSound:
    """Plays a file from its beginning; ``heard`` is called with each block of sound."""

    def __init__(self, instance: vlc.Instance, file: Path, heard: Callable[[bytes], object]) -> None:
        def play(_: Foreign, samples: int, count: int, _when: int) -> None:
            heard(ctypes.string_at(samples, count * CHANNELS * 2))

        kinds = vlc.CallbackDecorators
        others = (kinds.AudioPauseCb, kinds.AudioResumeCb, kinds.AudioFlushCb, kinds.AudioDrainCb)
        self._kept = (kinds.AudioPlayCb(play), *(kind(_ignore) for kind in others))
        self._player = instance.media_player_new()
        media = instance.media_new_path(str(file))
        self._player.set_media(media)
        media.release()
        self._player.audio_set_callbacks(*self._kept, None)
        self._player.audio_set_format("S16N", RATE, CHANNELS)

    def play(self) -> None:
        """Play."""
        self._player.play()

    def close(self) -> None:
        """Stop and let everything go."""
        self._player.stop()
        self._player.release()


def _ignore(*_: Foreign) -> None:
    """Do nothing when libvlc pauses, resumes, flushes or drains its output."""
