"""Files that come into being whole: built under another name beside their place, on the disk, then renamed."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db import errors, translate


@contextmanager
def built_beside(path: Path) -> Iterator[Path]:
    """Give the ``.part`` name to build under; what is there afterwards becomes ``path``, which must not exist yet.

    After an exception nothing is left. Raises AlreadyThere, DiskFull, ReadOnly, DiskTrouble.
    """
    part = path.with_name(path.name + ".part")
    _clear(part)
    try:
        yield part
        flush(part)
        _rename(part, path)
        flush_folder(path.parent)
    except OSError as error:
        raise translate.from_os(path, error) from error
    finally:
        _clear(part)


def flush(path: Path) -> None:
    """Return when the content of ``path`` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Return when the names in ``folder`` are on the disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network folders cannot be asked
            raise
    finally:
        os.close(handle)


def _rename(part: Path, path: Path) -> None:
    """Give ``part`` its name without ever replacing a file that came there meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise errors.AlreadyThere(path) from None
    except OSError:  # a disk without hard links, such as a memory stick
        if path.exists():
            raise errors.AlreadyThere(path) from None
        part.rename(path)


def _clear(part: Path) -> None:
    for leftover in ("", "-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            part.with_name(part.name + leftover).unlink()
