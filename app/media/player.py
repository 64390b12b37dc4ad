"""What every engine can do, and which one is taken: one interface, two engines, one decoded sound."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

from app.language import translate
from app.media.mix import Hearing
from app.media.pcm import PcmStore, Samples

LOWEST_RATE, HIGHEST_RATE = 0.5, 2.0
HIGHEST_GAIN = 4.0


class Event(StrEnum):
    """What an engine tells its listener."""

    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    WAITING = "waiting"
    """The place asked for is not decoded yet; sound follows when it is, said by POSITION."""
    POSITION = "position"
    """The position was measured anew; between two of these it is interpolated."""
    FAILED = "failed"
    """Playback stopped; the text says why and what to do."""


Listener = Callable[[Event, str], None]
"""Gets an event and a sentence (mostly empty), often on a foreign thread: hand it on and return at once."""

Heard = Callable[[Samples, float], None]
"""Gets what would go to the sound card, shape (n, channels), and how many seconds from now it sounds."""


class Player(Protocol):
    """Plays one store at a time. Call it from one thread; positions are ms on the recording's own time base."""

    name: str

    @property
    def playing(self) -> bool:
        """Return whether sound is running or will as soon as it is decoded."""

    @property
    def rate(self) -> float:
        """Return the speed, 1 = as recorded."""

    @property
    def gain(self) -> float:
        """Return the gain, 1 = as recorded."""

    def open(self, store: PcmStore, listener: Listener) -> None:
        """Take a store, at its beginning and paused; what was open before is let go."""

    def play(self) -> None:
        """Play from where it stands; from the beginning after the end."""

    def pause(self) -> None:
        """Stop where it is."""

    def seek(self, ms: float) -> None:
        """Go to a place, also while paused; beyond what is decoded it waits there."""

    def position_ms(self) -> int:
        """Return the place heard now, interpolated; it never runs back between two seeks."""

    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.5–2, the pitch kept."""

    def set_gain(self, gain: float) -> None:
        """Set the loudness, 0–4, where 1 is as recorded and more is a boost."""

    def set_hearing(self, hearing: Hearing) -> None:
        """Let it be heard so from where it stands; call it before ``open`` for what must never sound otherwise."""

    def close(self) -> None:
        """Fall silent and let the store go."""


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """The engine taken and why; ``has_device`` is False where there is nothing to hear sound with, None if unknown."""

    name: str
    reason: str
    make: Callable[[], Player]
    has_device: bool | None


def choose(preference: Literal["auto", "vlc", "builtin"] = "auto") -> EngineChoice:
    """Return the engine to play with and why: libvlc where it is whole, else (or by choice) the built-in one."""
    from app.media import devices, vlc_library

    has_device = devices.has_playback()
    if preference == "builtin":
        return EngineChoice(
            "builtin",
            translate("Player", "The built-in engine plays, as chosen in the settings."),
            _builtin,
            has_device,
        )
    found = vlc_library.find(silent=has_device is False)
    if found.instance is None:
        return EngineChoice(
            "builtin", translate("Player", "The built-in engine plays: {0}").format(found.reason), _builtin, has_device
        )
    return EngineChoice("vlc", found.reason, lambda: _vlc(found), has_device)


def _builtin() -> Player:
    from app.media.pcm_player import PcmPlayer

    return PcmPlayer()


def _vlc(found: object) -> Player:
    from app.media.vlc_library import Found
    from app.media.vlc_player import VlcPlayer

    assert isinstance(found, Found)
    return VlcPlayer(found.instance)
