"""Headerless telephony files: nothing in them says how they are coded, so a person must."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class RawCodec(StrEnum):
    """The codings phone systems write without a header."""

    MULAW = "mulaw"
    ALAW = "alaw"
    GSM = "gsm"
    G722 = "g722"


@dataclass(frozen=True, slots=True)
class RawFormat:
    """How a headerless file is to be read; ``rate`` in samples a second."""

    codec: RawCodec
    rate: int = 8000
    channels: int = 1


GSM_FRAME_BYTES, GSM_FRAME_SAMPLES = 33, 160
GSM_SIGNATURE = 0xD0

_BY_SUFFIX = {
    ".ul": RawFormat(RawCodec.MULAW),
    ".ulaw": RawFormat(RawCodec.MULAW),
    ".mulaw": RawFormat(RawCodec.MULAW),
    ".pcmu": RawFormat(RawCodec.MULAW),
    ".al": RawFormat(RawCodec.ALAW),
    ".alaw": RawFormat(RawCodec.ALAW),
    ".pcma": RawFormat(RawCodec.ALAW),
    ".gsm": RawFormat(RawCodec.GSM),
    ".g722": RawFormat(RawCodec.G722, 16000),
}
_MAGIC = (b"RIFF", b"RF64", b"OggS", b"fLaC", b"ID3", b"FORM", b".snd", b"#!AMR", b"caff", b"Creative")


def guess(path: Path, head: bytes) -> RawFormat | None:
    """Return the likely coding of a headerless file by its name, or None if its first bytes carry a header."""
    if head.startswith(_MAGIC) or head[4:8] == b"ftyp":
        return None
    return _BY_SUFFIX.get(path.suffix.lower())


def frames_in(raw: RawFormat, size: int) -> int:
    """Return how many samples a channel a headerless file of ``size`` bytes holds."""
    if raw.codec is RawCodec.GSM:
        return size // GSM_FRAME_BYTES * GSM_FRAME_SAMPLES
    if raw.codec is RawCodec.G722:
        return size * 2
    return size // raw.channels
