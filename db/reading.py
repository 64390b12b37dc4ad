"""A library opened only to read, wherever it lies; and a copy of one brought to this computer."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import language
from db import connecting, errors, files, header, places, translate
from db.engine import LibraryFile, check_place, stored_version
from db.header import SCHEMA_VERSION


def open_to_read(path: Path) -> LibraryFile:
    """Open the library ``path`` so that nothing is changed, neither in it nor beside it.

    On a share SQLite's locks and its log cannot be trusted, so that the file is read as it stands there. Raises one of
    ``db.errors``.
    """
    header.look(path)
    there = bool(places.why_not_local(path))
    if _log_of(path).exists() and (there or not _may_lock(path)) and _log_of(path).stat().st_size:
        raise errors.NotClosed(path)
    library = _Standing(path) if there else LibraryFile(path, connecting.read_only, to_read=True)
    try:
        if stored_version(library) != SCHEMA_VERSION:
            raise errors.OlderToRead(path)
    except BaseException:
        library.close()
        raise
    return library


def copy(path: Path, target: Path) -> Path:
    """Copy the library ``path`` with what its log holds to ``target``, prove the copy, and return where it is.

    Raises one of ``db.errors``: NoFolder, AlreadyThere, ReadOnly, OnNetworkFolder and DiskFull speak of the copy.
    """
    header.look(path)
    check_place(target)
    with files.built_beside(target) as part:
        shutil.copyfile(path, part)
        if _log_of(path).exists():
            shutil.copyfile(_log_of(path), _log_of(part))
        try:
            with translate.in_words(target):
                _prove(part)
        except errors.Damaged as damage:  # what was copied is damaged: the copy is gone, and nobody knows its name
            raise damage.of(path) from damage
    return target


class _Standing(LibraryFile):
    """A library on a share, read as it stands; where it was written meanwhile, that is said instead of damage."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, connecting.as_it_stands, to_read=True)
        self._stamp = self._now()

    def _now(self) -> tuple[int, int]:
        found = self.path.stat()
        return found.st_mtime_ns, found.st_size

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            with super()._in_words():
                yield
        except errors.Damaged as damage:
            if self._now() == self._stamp:
                raise
            raise errors.ChangedMeanwhile(self.path) from damage


def _prove(part: Path) -> None:
    """Bring the log into the copy and read all of it."""
    connection = connecting.connect(part)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        said = str(connection.execute("PRAGMA quick_check").fetchone()[0])
    finally:
        connection.close()
    if said != "ok":
        raise errors.Damaged(part, language.translate("Reading", " or was changed while it was copied"))


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _may_lock(path: Path) -> bool:
    """Return whether the log can be read with its locks: they stand in a file that is there or can be made."""
    return os.access(path.with_name(path.name + "-shm"), os.R_OK) or os.access(path.parent, os.W_OK)
