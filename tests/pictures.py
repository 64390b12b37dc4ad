"""Pictures for a letterhead, made by hand."""

import struct
import zlib

from app.domain.png import BEGINNING


def png(width: int = 60, height: int = 20, colour: bytes = b"\x1d\x5f\xb8") -> bytes:
    """Return a PNG of one colour."""
    rows = (b"\0" + colour * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return BEGINNING + _part(b"IHDR", header) + _part(b"IDAT", zlib.compress(rows)) + _part(b"IEND", b"")


def _part(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
