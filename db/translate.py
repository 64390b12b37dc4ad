"""What SQLite reports about the file and the disk, turned into the library errors that say it in words."""

import errno
from pathlib import Path

from db import errors

BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def library_error(path: Path, original: BaseException | None) -> errors.LibraryError | None:
    """Return the library error that says what SQLite's ``original`` means, None where it is a fault of the program."""
    code = getattr(original, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else 0
    if primary in (BUSY, LOCKED):
        return errors.Busy(path)
    if primary == FULL:
        return errors.DiskFull(path)
    if primary in (CORRUPT, NOTADB):
        return errors.Damaged(path)
    if primary == READONLY:
        return errors.ReadOnly(path, "the file is")
    if primary in (IOERR, CANTOPEN):
        return errors.DiskTrouble(path)
    return None


def from_os(path: Path, error: OSError) -> errors.LibraryError:
    """Return the library error for a file operation of our own that failed."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return errors.ReadOnly(path, "its folder is")
    return errors.DiskTrouble(path, f" ({error.strerror})")
