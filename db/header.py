"""What the first hundred bytes of a file say about it, read before SQLite may touch it.

Offsets are those of the SQLite file format, section 1.3 "The Database Header".
"""

import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from app.language import translate
from db import errors

APPLICATION_ID = 0x46484552  # "FHER"
SCHEMA_VERSION = 5
MAGIC = b"SQLite format 3\x00"
SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The fields that matter; ``page_size`` in bytes, ``pages`` 0 where the file does not say."""

    page_size: int
    pages: int
    schema_version: int
    application_id: int


def inspect(path: Path, newest: int = SCHEMA_VERSION) -> Header:
    """Return the header of the library at ``path``, of version ``newest`` at most; raises one of ``db.errors``."""
    header = look(path, newest)
    if why := why_read_only(path):
        raise errors.ReadOnly(path, why)
    return header


def look(path: Path, newest: int = SCHEMA_VERSION) -> Header:
    """Return the header like ``inspect``, but of a library that is only to be read."""
    first = _first_bytes(path)
    if not first:
        raise errors.Empty(path)
    if len(first) < SIZE or not first.startswith(MAGIC):
        raise errors.NotALibrary(path)
    header = _parse(first)
    if header.application_id != APPLICATION_ID:
        raise errors.Foreign(path)
    if header.schema_version > newest:
        raise errors.Newer(path)
    if flaw := _flaw(path, header, first):
        raise errors.Damaged(path, flaw)
    return header


def why_read_only(path: Path) -> str:
    """Return "the file is" or "its folder is" where changing is not allowed, else nothing.

    Mode bits are looked at too: the administrator may write everywhere, but should not where the owner said no.
    """
    for place, words in (
        (path, translate("Header", "the file is")),
        (path.parent, translate("Header", "its folder is")),
    ):
        if place.exists() and not (os.access(place, os.W_OK) and place.stat().st_mode & 0o222):
            return words
    return ""


def _first_bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise errors.NotALibrary(path)
        with path.open("rb") as file:
            return file.read(SIZE)
    except (FileNotFoundError, NotADirectoryError):
        raise errors.Missing(path) from None
    except PermissionError:
        raise errors.NotReadable(path) from None
    except OSError as error:
        raise errors.DiskTrouble(path, f" ({error.strerror})") from error


def _parse(first: bytes) -> Header:
    (page_size,) = struct.unpack_from(">H", first, 16)
    changes, pages = struct.unpack_from(">II", first, 24)
    (schema_version,) = struct.unpack_from(">i", first, 60)
    (application_id,) = struct.unpack_from(">I", first, 68)
    (valid_for,) = struct.unpack_from(">I", first, 92)
    return Header(
        65536 if page_size == 1 else page_size, pages if changes == valid_for else 0, schema_version, application_id
    )


def _flaw(path: Path, header: Header, first: bytes) -> str:
    """Return in words what is broken; a length is not judged while a write-ahead log waits to be played back."""
    size = header.page_size
    if header.schema_version < 1 or size < 512 or size & (size - 1) or first[21:24] != b"\x40\x20\x20":
        return translate("Header", ": its first bytes are wrong")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return ""
    length = path.stat().st_size
    return translate("Header", ": its end is missing") if length % size or length < header.pages * size else ""
