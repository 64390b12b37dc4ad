"""The built-in engine: decoded sound straight to the sound card through miniaudio, everywhere, without VLC."""

from collections.abc import Generator
from time import perf_counter

import miniaudio

from app.language import translate
from app.media import devices
from app.media.feed import Feed
from app.media.mix import Hearing, Mix
from app.media.pcm import PcmStore, Samples
from app.media.player import HIGHEST_GAIN, HIGHEST_RATE, LOWEST_RATE, Event, Heard, Listener
from app.media.position import Position

_PERIOD_MS, _PERIODS = 30, 3
# What is handed over now is heard when the periods queued before it have been.
_LATENCY_SECONDS = _PERIOD_MS * (_PERIODS - 1) / 1000
_TELL_SECONDS = 0.25


class PcmPlayer:
    """The miniaudio engine; ``heard`` gets the samples too. Without a sound device it keeps time in silence."""

    name = "builtin"

    def __init__(self, heard: Heard | None = None) -> None:
        self._heard = heard
        self._device: miniaudio.PlaybackDevice | None = None
        self._feed: Feed | None = None
        self._store: PcmStore | None = None
        self._listener: Listener = _nobody
        self._position = Position()
        self._playing = False
        self._gain = 1.0
        self._hearing = Hearing()
        self._told = 0.0

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
        self._feed = Feed(Mix(store, self._hearing))
        self._feed.mix.gain = self._gain

    def play(self) -> None:
        """Play from where it stands; from the beginning after the end."""
        if self._feed is None or self._store is None or self._playing:
            return
        try:
            device = self._ready_device(self._store)
            if self._position.ended:
                self._position.seek(0)
            self._feed.go(self._position.now(), self.rate)
            self._position.start()
            self._told = 0.0
            self._playing = True
            supply = self._supply(self._feed)
            next(supply)
            device.start(supply)
        except miniaudio.MiniaudioError as error:
            self._playing = False
            self._position.stop()
            self._forget_device()  # the next one is asked for anew: this may have been pulled out
            self._listener(
                Event.FAILED,
                translate(
                    "PcmPlayer", "The sound device could not be started ({0}). Check it, then play again."
                ).format(error.args[0]),
            )
            return
        self._listener(Event.PLAYING, "")

    def pause(self) -> None:
        """Stop where it is."""
        if not self._playing:
            return
        self._playing = False
        self._position.stop()
        self._silence()
        self._listener(Event.PAUSED, "")

    def seek(self, ms: float) -> None:
        """Go to a place, also while paused; beyond what is decoded it waits there."""
        if self._feed is None or self._store is None:
            return
        ms = min(max(0.0, ms), float(self._store.duration_ms))
        self._position.seek(ms)
        self._told = 0.0
        self._feed.go(ms, self.rate)

    def position_ms(self) -> int:
        """Return the place heard now, interpolated; it never runs back between two seeks."""
        if self._store is None:
            return 0
        return min(self._position.now(), self._store.duration_ms)

    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.5–2, the pitch kept."""
        rate = min(max(rate, LOWEST_RATE), HIGHEST_RATE)
        if rate == self.rate:
            return
        self._position.set_rate(rate)
        if self._feed is not None and not self._position.ended:
            self._feed.go(self._position.now(), rate)

    def set_gain(self, gain: float) -> None:
        """Set the loudness, 0–4, where 1 is as recorded and more is a boost."""
        self._gain = min(max(gain, 0.0), HIGHEST_GAIN)
        if self._feed is not None:
            self._feed.mix.gain = self._gain

    def set_hearing(self, hearing: Hearing) -> None:
        """Let it be heard so from where it stands; call it before ``open`` for what must never sound otherwise."""
        self._hearing = hearing
        if self._feed is not None:
            self._feed.change(hearing)

    def close(self) -> None:
        """Fall silent and let the store go."""
        self._playing = False
        self._forget_device()
        self._feed = self._store = None

    def _forget_device(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None

    def _ready_device(self, store: PcmStore) -> miniaudio.PlaybackDevice:
        """Return the sound device, stopped; a null device where there is none, which only keeps time."""
        if self._device is None:
            silent = [miniaudio.Backend.NULL] if devices.has_playback() is False else []
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=store.channels,
                sample_rate=store.rate,
                buffersize_msec=_PERIOD_MS,
                callback_periods=_PERIODS,
                backends=silent,
                app_name="Fair Hearing",
            )
        self._silence()
        return self._device

    def _silence(self) -> None:
        if self._device is not None:
            self._device.stop()

    def _supply(self, feed: Feed) -> Generator[Samples, int, None]:
        """Give the device what it asks for, on its thread, until the end."""
        count = yield feed.pull(0)[0]
        waiting = False
        while not feed.ended:
            samples, place = feed.pull(count)
            moment = perf_counter()
            if feed.waiting and not waiting:
                self._listener(Event.WAITING, "")
            waiting = feed.waiting
            if not waiting:
                self._measured(place, moment)
            if self._heard is not None:
                self._heard(samples, _LATENCY_SECONDS)
            count = yield samples
        self._playing = False
        self._position.end(feed.mix.store.duration_ms)
        self._listener(Event.ENDED, "")

    def _measured(self, place: float, moment: float) -> None:
        taken = self._position.measured(place - _LATENCY_SECONDS * 1000 * self.rate, moment)
        if taken and moment - self._told >= _TELL_SECONDS:
            self._told = moment
            self._listener(Event.POSITION, "")


def _nobody(_: Event, __: str) -> None:
    """Hear nothing."""
