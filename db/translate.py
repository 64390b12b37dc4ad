"""What SQLite and the system report of file and disk, turned into the library errors that say it in words."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.language import translate
from db import connecting, errors

# SQLite's primary result codes
BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_SAID: dict[int, Callable[[Path], errors.LibraryError]] = {
    BUSY: errors.Busy,
    LOCKED: errors.Busy,
    READONLY: lambda path: errors.ReadOnly(path, translate("Translate", "the file is")),
    IOERR: errors.DiskTrouble,
    CORRUPT: errors.Damaged,
    FULL: errors.DiskFull,
    CANTOPEN: errors.DiskTrouble,
    NOTADB: errors.Damaged,
}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the driver, or SQLAlchemy for it, raises about the file ``path`` into a library error."""
    try:
        yield
    except errors.LibraryError:
        raise
    except Exception as failure:
        said = library_error(path, getattr(failure, "orig", None) or failure)
        if said is None:
            raise
        raise said from failure


def library_error(path: Path, original: BaseException) -> errors.LibraryError | None:
    """Return the library error that says what ``original`` means, None where it is a fault of the program."""
    if isinstance(original, connecting.SwitchRefused):
        return errors.UnsafePlace(path, str(original))
    code = getattr(original, "sqlite_errorcode", None)
    said = _SAID.get(code & 0xFF) if isinstance(code, int) else None
    return said(path) if said else None


def from_os(path: Path, error: OSError) -> errors.LibraryError:
    """Return the library error for a file operation of our own that failed."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return errors.ReadOnly(path, translate("Translate", "its folder is"))
    return errors.DiskTrouble(path, f" ({error.strerror})")
