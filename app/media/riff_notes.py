"""What a recorder noted in a WAV file, read without FFmpeg: the INFO list and the broadcast extension (Tech 3285)."""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

_NAMES = {
    b"INAM": "title",
    b"IART": "artist",
    b"ICMT": "comment",
    b"ICRD": "date",
    b"ISBJ": "subject",
    b"IPRD": "album",
    b"IGNR": "genre",
    b"ISRC": "source",
}
_MOST_CHUNKS = 1000
_LONGEST = 1 << 16


def read(path: Path) -> Mapping[str, str] | None:
    """Return the notes of a WAV, keys as FFmpeg calls them; None when the file is anything else; raises OSError."""
    with path.open("rb") as file:
        head = file.read(12)
        if len(head) < 12 or head[:4] not in (b"RIFF", b"RF64") or head[8:] != b"WAVE":
            return None
        notes: dict[str, str] = {}
        for _ in range(_MOST_CHUNKS):
            chunk = file.read(8)
            if len(chunk) < 8:
                break
            _take(file, chunk[:4], int.from_bytes(chunk[4:], "little"), notes)
        return notes


def _take(file: BinaryIO, name: bytes, length: int, notes: dict[str, str]) -> None:
    """Read a chunk that holds notes and go to the next one."""
    end = file.tell() + length + length % 2
    if name in (b"LIST", b"bext"):
        body = file.read(min(length, _LONGEST))
        if name == b"bext":
            _broadcast(body, notes)
        elif body[:4] == b"INFO":
            _info(body[4:], notes)
    file.seek(end)


def _info(body: bytes, notes: dict[str, str]) -> None:
    place = 0
    while place + 8 <= len(body):
        name, length = body[place : place + 4], int.from_bytes(body[place + 4 : place + 8], "little")
        said = _text(body[place + 8 : place + 8 + length])
        if said and name in _NAMES:
            notes[_NAMES[name]] = said
        place += 8 + length + length % 2


def _broadcast(body: bytes, notes: dict[str, str]) -> None:
    """Description (256 bytes), originator (32), its reference (32), date (10) and time (8)."""
    for name, first, last in (("description", 0, 256), ("artist", 256, 288)):
        if said := _text(body[first:last]):
            notes.setdefault(name, said)
    day, clock = _text(body[320:330]), _text(body[330:338])
    if day and clock:
        notes["creation_time"] = f"{day.replace(':', '-').replace('/', '-')}T{clock.replace('-', ':')}"


def _text(data: bytes) -> str:
    said = data.split(b"\0", 1)[0].strip()
    try:
        return said.decode("utf-8")
    except UnicodeDecodeError:
        return said.decode("cp1252", errors="replace")
