"""How long an Opus recording is by the headers of its pages, where these prove it, so that no packet need be read.

A page of an Ogg file begins with "OggS", a version, flags, the position of the sound at its end (granule, in samples of
48 kHz), the stream's number, the page's own number, a check sum, and how long its pieces are (RFC 3533, section 6); a
packet ends with a piece shorter than 255 bytes. The first two packets are headers, and the first of them says how much
of the sound is run-in (RFC 7845, section 5.1); every other one says with its first bytes how long it sounds (RFC 6716,
section 3.1).
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

RATE = 48_000
_HEADER = struct.Struct("<4sBBqIIIB")
_MOST_PIECES = 255
_BEGINS, _ENDS = 2, 4
_NO_POSITION = -1
_HEADERS = 2
_COUNTED = 200_000
_RUN_IN = slice(10, 12)
_SILK, _HYBRID, _CELT = (480, 960, 1920, 2880), (480, 960), (120, 240, 480, 960)


@dataclass(frozen=True, slots=True)
class _Page:
    """The header of a page: where its body begins and ends in the file, and how many packets end on it."""

    body: int
    end: int
    flags: int
    position: int
    stream: int
    number: int
    packets: int


def length_ms(path: Path) -> int | None:
    """Return the length in ms, None where the pages do not prove it or it is no Opus: then the packets must be asked.

    Proved is that page follows page without a gap, in one stream, to the one marked as the last, with which the file
    ends, and that the position grows on each by as much as its packets sound. So a recorder that died, a copy that
    broke off, a hole, pauses that were left out and streams put one after the other all go the long way.
    """
    try:
        with path.open("rb", buffering=0) as file:
            samples = _samples(file, os.fstat(file.fileno()).st_size)
    except (OSError, struct.error, IndexError):
        return None
    return None if samples is None else samples * 1000 // RATE


def _samples(file: BinaryIO, size: int) -> int | None:
    run_in = each = position = packets = stream = 0
    for number, page in enumerate(islice(_pages(file, size), _COUNTED)):
        if not number:
            head = _at(file, page.body, 19)
            run_in, stream = int.from_bytes(head[_RUN_IN], "little"), page.stream
            if head[:8] != b"OpusHead":
                return None
        if (page.stream, page.number, bool(page.flags & _BEGINS)) != (stream, number, not number):
            return None
        if packets < _HEADERS:
            packets += page.packets
            continue
        each = each or sounding(_at(file, page.body, 2))
        if page.position != _NO_POSITION:
            grown, told = page.position - position, each * page.packets
            if page.flags & _ENDS:  # the last packet may be cut to what was recorded
                return page.position - run_in if 0 <= grown <= told and page.end == size else None
            if grown != told:
                return None
            position = page.position
    return None


def _pages(file: BinaryIO, size: int) -> Iterator[_Page]:
    place = 0
    while place < size:
        head = _at(file, place, _HEADER.size + _MOST_PIECES)
        mark, version, flags, position, stream, number, _sum, pieces = _HEADER.unpack_from(head)
        if (mark, version) != (b"OggS", 0):
            return
        lengths = head[_HEADER.size : _HEADER.size + pieces]
        body = place + _HEADER.size + pieces
        place = body + sum(lengths)
        yield _Page(body, place, flags, position, stream, number, pieces - lengths.count(255))


def sounding(packet: bytes) -> int:
    """Return how many samples of 48 kHz a packet holds by its first two bytes."""
    kind, count = packet[0] >> 3, packet[0] & 3
    frames = (1, 2, 2)[count] if count < 3 else packet[1] & 63
    length = _SILK[kind % 4] if kind < 12 else _HYBRID[kind % 2] if kind < 16 else _CELT[kind % 4]
    return frames * length


def _at(file: BinaryIO, place: int, count: int) -> bytes:
    file.seek(place)
    return file.read(count)
