"""Whether some bytes are a whole PNG picture of a size that a letterhead can bear (ISO/IEC 15948)."""

import struct
import zlib

BEGINNING = b"\x89PNG\r\n\x1a\n"
LARGEST_SIDE = 4000  # pixels


def is_picture(data: bytes) -> bool:
    """Return whether ``data`` is a PNG from its header to its end, every part whole, up to 4000 pixels a side."""
    if not data.startswith(BEGINNING):
        return False
    at, begun, packed = len(BEGINNING), False, b""
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        if len(body) < length or data[at + 8 + length : at + 12 + length] != struct.pack(">I", zlib.crc32(kind + body)):
            return False
        if not begun and (kind != b"IHDR" or length != 13 or not _fits(body)):
            return False
        begun = True
        packed += body if kind == b"IDAT" else b""
        at += 12 + length
        if kind == b"IEND":
            return _unpacks(packed)
    return False


def _fits(header: bytes) -> bool:
    return all(0 < side <= LARGEST_SIDE for side in struct.unpack_from(">II", header))


def _unpacks(packed: bytes) -> bool:
    """Return whether the pixels' stream ends where it should; no more than a picture's worth of it is unpacked."""
    stream = zlib.decompressobj()
    try:
        stream.decompress(packed, LARGEST_SIDE * LARGEST_SIDE * 8)
    except zlib.error:
        return False
    return stream.eof
