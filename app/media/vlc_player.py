"""Playing through libvlc, which gets our decoded sound and so cannot seek wrongly in anything."""

import ctypes
from collections.abc import Callable
from time import perf_counter
from typing import Any

import numpy as np
import vlc

from app.language import translate
from app.media.mix import Hearing, Mix
from app.media.pcm import WIDTH, PcmStore
from app.media.player import HIGHEST_GAIN, HIGHEST_RATE, LOWEST_RATE, Event, Heard, Listener
from app.media.position import Position
from app.media.virtual_wav import VirtualWav

# A small prefetch: first sound after 10 ms instead of 100, and no stale sound after a seek nearby.
_MEDIA_OPTIONS = (":prefetch-buffer-size=4", ":prefetch-read-size=1024", ":demux=wav")
# Somewhat more than libvlc keeps of what it has read.
_KEPT_BYTES = 2 * 4096
# A sound card under libvlc swallows 100–150 ms after every seek, so that much silence is played before the place
# asked for: whether it is swallowed or not, the first sound is the one asked for.
_LEAD_MS = 150
# libvlc says how far it has read, which is one block of its WAV reader further than what is heard.
_DEMUX_BLOCK_MS = 50
_HIGHEST_VOLUME = 159

Foreign = Any
"""What ctypes and the untyped binding hand over."""


class VlcPlayer:
    """The libvlc engine; ``heard`` gets the samples instead of the sound card."""

    name = "vlc"

    def __init__(self, instance: vlc.Instance, heard: Heard | None = None) -> None:
        self._vlc = instance
        self._heard = heard
        self._player: Any = None
        self._wav: VirtualWav | None = None
        self._store: PcmStore | None = None
        self._listener: Listener = _nobody
        self._position = Position()
        self._playing = False
        self._fresh = True
        self._awaited = -1
        self._gain = 1.0
        self._hearing = Hearing()
        self._volume_due = False
        # ctypes callbacks that libvlc may still call must stay referenced as long as the player lives.
        self._kept: list[object] = []

    @property
    def playing(self) -> bool:
        """Return whether sound is running or will as soon as it is decoded."""
        return self._playing

    @property
    def rate(self) -> float:
        """Return the speed, 1 = as recorded."""
        return self._position.rate

    @property
    def gain(self) -> float:
        """Return the gain, 1 = as recorded."""
        return self._gain

    def open(self, store: PcmStore, listener: Listener) -> None:
        """Take a store, at its beginning and paused; what was open before is let go."""
        self.close()
        self._store, self._listener = store, listener
        self._position = Position(self._position.rate)
        self._wav = VirtualWav(Mix(store, self._hearing), lambda: listener(Event.WAITING, ""))
        self._player = self._vlc.media_player_new()
        self._kept = [self._set_media(self._wav), self._attach(store), self._tap(store) if self._heard else None]
        self._fresh, self._awaited = True, -1

    def play(self) -> None:
        """Play from where it stands; from the beginning after the end."""
        if self._player is None or self._store is None or self._playing:
            return
        self._playing = True
        if self._fresh:
            self._begin(0 if self._position.ended else self._position.now())
        else:
            self._position.start()
            self._player.set_pause(0)
        self._listener(Event.PLAYING, "")

    def pause(self) -> None:
        """Stop where it is."""
        if not self._playing:
            return
        self._playing = False
        self._position.stop()
        if self._player.can_pause():
            self._player.set_pause(1)
        else:
            # Paused before libvlc had opened the stream; it would give up, so begin anew when asked to play.
            self._halt()
        self._listener(Event.PAUSED, "")

    def seek(self, ms: float) -> None:
        """Go to a place, also while paused; beyond what is decoded it waits there."""
        if self._player is None or self._store is None or self._wav is None:
            return
        ms = min(max(0.0, ms), float(self._store.duration_ms))
        held_up = self._store.frames <= self._awaited and not self._store.complete
        self._awaited = self._store.frame_at(ms)
        self._position.seek(ms)
        if self._fresh:
            return
        lead = max(0, round(ms) - _LEAD_MS)
        if self._playing and not held_up and not self._wav.has_lately_read(lead, ms, _KEPT_BYTES):
            self._wav.hush(lead, ms)
            self._player.set_time(lead)
            return
        # libvlc cannot leave a reading that waits, while paused it may forget where to go, and what it has read lately
        # it does not read again, so that the lead would be heard: begin anew from there.
        self._halt()
        if self._playing:
            self._begin(ms)

    def position_ms(self) -> int:
        """Return the place heard now, interpolated; it never runs back between two seeks."""
        if self._store is None:
            return 0
        if self._volume_due and self._position.measured_since_start:
            self._volume_due = False
            self._set_volume()
        return min(self._position.now(), self._store.duration_ms)

    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.5–2, the pitch kept."""
        rate = min(max(rate, LOWEST_RATE), HIGHEST_RATE)
        self._position.set_rate(rate)
        if self._player is not None:
            self._player.set_rate(rate)

    def set_gain(self, gain: float) -> None:
        """Set the loudness, 0–4, where 1 is as recorded and more is a boost."""
        self._gain = min(max(gain, 0.0), HIGHEST_GAIN)
        self._set_volume()

    def set_hearing(self, hearing: Hearing) -> None:
        """Let it be heard so from where it stands; call it before ``open`` for what must never sound otherwise."""
        if hearing == self._hearing:
            return
        self._hearing = hearing
        if self._wav is None:
            return
        self._wav.mix.hearing = hearing
        if not self._fresh:
            # What libvlc has read ahead was mixed otherwise, and a seek might find some of it again: begin anew.
            here = self._position.now()
            self._halt()
            self._position.seek(here)
            if self._playing:
                self._begin(here)

    def close(self) -> None:
        """Fall silent and let the store go."""
        if self._player is None:
            return
        self._halt()
        self._player.release()
        self._player = self._store = self._wav = None
        self._playing = False
        self._kept = []

    def _begin(self, ms: float) -> None:
        """Start the stream anew and go to a place of it."""
        assert self._wav is not None
        self._halt()
        self._wav.reopen()
        # libvlc reads a little of the beginning before it goes elsewhere; none of that shall be heard.
        self._wav.hush(0, ms)
        self._position.seek(ms)
        self._position.start()
        self._player.play()
        self._player.set_rate(self.rate)
        # Some outputs forget a volume set before they sound, and a callback may not set it: see position_ms.
        self._set_volume()
        self._volume_due = True
        if ms:
            self._player.set_time(max(0, round(ms) - _LEAD_MS))
        self._fresh = False

    def _set_volume(self) -> None:
        if self._player is not None:
            # libvlc's volume is cubic.
            self._player.audio_set_volume(min(round(100 * self._gain ** (1 / 3)), _HIGHEST_VOLUME))

    def _halt(self) -> None:
        """Stop libvlc; a reading that waits for decoding is let go first, or stopping would wait for it."""
        if self._wav is not None:
            self._wav.close()
        self._player.stop()
        self._fresh = True

    def _set_media(self, wav: VirtualWav) -> object:
        """Give libvlc the four callbacks it reads the sound through; returns what has to stay referenced."""

        def opened(_: Foreign, data: Foreign, size: Foreign) -> int:
            data[0], size[0] = None, ctypes.c_uint64(-1).value
            return 0

        def read(_: Foreign, buffer: Foreign, length: int) -> int:
            found = wav.read(length)
            ctypes.memmove(buffer, found, len(found))
            return len(found)

        def seek(_: Foreign, offset: int) -> int:
            wav.seek(offset)
            return 0

        kinds = vlc.CallbackDecorators
        kept = (
            kinds.MediaOpenCb(opened),
            kinds.MediaReadCb(read),
            kinds.MediaSeekCb(seek),
            kinds.MediaCloseCb(_ignore),
        )
        media = self._vlc.media_new_callbacks(*kept, None)
        for option in _MEDIA_OPTIONS:
            media.add_option(option)
        self._player.set_media(media)
        media.release()
        return kept

    def _attach(self, store: PcmStore) -> object:
        """Hear of libvlc's events, on its thread: note the moment, tell the listener, nothing else."""
        position, listener = self._position, self._listener

        def moved(event: Foreign) -> None:
            if position.measured(event.u.new_time - _DEMUX_BLOCK_MS * position.rate, perf_counter()):
                listener(Event.POSITION, "")

        def ended(_: Foreign) -> None:
            self._playing, self._fresh = False, True
            position.end(store.duration_ms)
            listener(Event.ENDED, "")

        def failed(_: Foreign) -> None:
            self._playing, self._fresh = False, True
            position.stop()
            listener(
                Event.FAILED,
                translate("VlcPlayer", "VLC could not play the sound. Choose the built-in engine in the settings."),
            )

        handlers: dict[Any, Callable[[Any], None]] = {
            vlc.EventType.MediaPlayerTimeChanged: moved,
            vlc.EventType.MediaPlayerEndReached: ended,
            vlc.EventType.MediaPlayerEncounteredError: failed,
        }
        events = self._player.event_manager()
        for kind, handler in handlers.items():
            events.event_attach(kind, handler)
        return events, handlers

    def _tap(self, store: PcmStore) -> object:
        """Hand the samples to ``heard`` instead of a sound card; returns what has to stay referenced."""
        heard, channels = self._heard, store.channels
        assert heard is not None

        def play(_: Foreign, samples: int, count: int, when: int) -> None:
            data = np.frombuffer(ctypes.string_at(samples, count * channels * WIDTH), np.int16).reshape(-1, channels)
            if count:
                heard(data, (when - vlc.libvlc_clock()) / 1_000_000)

        kinds = vlc.CallbackDecorators
        events = (kinds.AudioPauseCb, kinds.AudioResumeCb, kinds.AudioFlushCb, kinds.AudioDrainCb)
        kept = (kinds.AudioPlayCb(play), *(kind(_ignore) for kind in events))
        self._player.audio_set_callbacks(*kept, None)
        self._player.audio_set_format("S16N", store.rate, channels)
        return kept


def _nobody(_: Event, __: str) -> None:
    """Hear nothing."""


def _ignore(*_: Foreign) -> None:
    """Do nothing when libvlc closes a stream, or pauses, resumes, flushes or drains its output."""
