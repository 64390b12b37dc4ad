"""A walk over a recording's packets: how long they last, and whether sound comes out of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.media import container, opus_pages
from app.media.faults import Unreadable, not_a_recording

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

# Above this many packets the rest is reckoned: an evaluator should hear a 90-minute call within the second.
_COUNTED = 60_000
_TRIED_UNTIL_SOUND = 200
# MPEG audio has no header worth the name, so anything may look like it: most of its first packets must decode.
_LOOSE = ("mp3", "aac")
_TRIED_WHEN_LOOSE = 24
_COUNTS_ITS_SOUND = ("mov", "asf", "matroska", "flac", "aiff")
_KNOWS_ITS_END = ("ogg", "mov", "matroska")
_XING_WITHIN = 1 << 16


@dataclass(frozen=True, slots=True)
class Survey:
    """Length by packets in ms, rate in Hz and channels as decoded (headers of HE-AAC and AMR lie about these)."""

    duration_ms: int
    rate: int
    channels: int


def walk(path: Path, size: int, opened: "InputContainer", stream: "AudioStream") -> Survey:
    """Return what the packets of a stream say; raises Unreadable when no sound comes out of them.

    Opus whose pages prove how long it is needs no counting: an hour of it has 180,000 packets.
    """
    import av

    proved = opus_pages.length_ms(path) if _name(opened) == "ogg" else None
    loose = _name(opened) in _LOOSE
    trial = _Trial(container.decoder(stream), _TRIED_WHEN_LOOSE if loose else 1)
    ticks, count, position = 0, 0, 0
    try:
        for packet in opened.demux(stream):
            if not packet.size:
                continue
            if not trial.over:
                trial.decode(packet)
            ticks += packet.duration or 0
            count += 1
            position = packet.pos or position
            if count >= _COUNTED or (proved is not None and trial.over):
                break
    except (av.FFmpegError, OSError):
        pass  # It breaks off here; what came before counts.
    if not trial.rate or (loose and trial.sounding * 2 < trial.tried):
        raise Unreadable(not_a_recording(path))
    if proved is not None:
        return Survey(proved, trial.rate, trial.channels)
    length = int(ticks * stream.time_base * 1000) if stream.time_base else 0
    stated = _stated_ms(opened, stream)
    if count >= _COUNTED and position:
        length = stated if stated and _name(opened) in _KNOWS_ITS_END else int(length * size / position)
    length -= round(container.untold_delay(opened, stream) * 1000)
    return Survey(max(length, 0) or stated, trial.rate, trial.channels)


def promised_ms(path: Path, opened: "InputContainer", stream: "AudioStream") -> int | None:
    """Return the header's own length where it counts sound; other formats only guess theirs from the file size."""
    if _name(opened) == "mp3":
        with path.open("rb") as file:
            head = file.read(_XING_WITHIN)
        if b"Xing" not in head and b"Info" not in head:
            return None
    elif _name(opened) not in _COUNTS_ITS_SOUND:
        return None
    return _stated_ms(opened, stream) or None


@dataclass(slots=True)
class _Trial:
    """Decodes the first packets until it is plain whether they are sound."""

    context: "AudioCodecContext"
    wanted: int
    tried: int = field(default=0, init=False)
    sounding: int = field(default=0, init=False)
    rate: int = field(default=0, init=False)
    channels: int = field(default=0, init=False)

    @property
    def over(self) -> bool:
        """Return whether no more packets are needed."""
        return self.tried >= (self.wanted if self.rate else _TRIED_UNTIL_SOUND)

    def decode(self, packet: "Packet[AudioStream]") -> None:
        """Try one packet."""
        import av

        self.tried += 1
        try:
            frames = [frame for frame in self.context.decode(packet) if frame.samples]
        except (av.FFmpegError, ValueError):
            return
        if frames:
            self.sounding += 1
            self.rate = self.rate or frames[0].sample_rate
            self.channels = self.channels or frames[0].layout.nb_channels


def _stated_ms(opened: "InputContainer", stream: "AudioStream") -> int:
    if stream.duration and stream.time_base:
        return int(stream.duration * stream.time_base * 1000)
    return (opened.duration or 0) // 1000


def _name(opened: "InputContainer") -> str:
    return opened.format.name.split(",")[0]
