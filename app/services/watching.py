"""Folders into which a phone system writes: looked into now and then, and what has come is offered for import.

A file is offered until it is settled: imported, found to be in the library already, or turned down. Settled files whose
place the library does not know anyway are remembered by a mark of their name, size and date, so that one that changes
is offered again.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from app.language import translate
from app.services.import_reading import find, shown
from app.services.import_values import Looked, RefusedFile
from app.services.interaction_rows import recording_path
from app.services.stored import utc_text
from db.engine import Clock, LibraryFile

_ALL = text("SELECT id, path, subfolders, options FROM watched_folder ORDER BY path")
_ADD = text("""
    INSERT INTO watched_folder (path, subfolders, options, added_at, added_by)
    VALUES (:path, :subfolders, :options, :at, :by)
    ON CONFLICT (path) DO UPDATE SET subfolders = excluded.subfolders, options = excluded.options
""")
_REMOVE = text("DELETE FROM watched_folder WHERE id = :id")
_PATHS = text("SELECT path, (SELECT recordings_root FROM library_info) AS root FROM recording")
_PRINTS = text(
    "SELECT size, sha256 FROM recording r WHERE EXISTS (SELECT 1 FROM interaction WHERE recording_id = r.id)"
)
_SETTLED = text("SELECT value FROM library_setting WHERE key = :key")
_SETTLE = text("""
    INSERT INTO library_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_UNSETTLE = text("DELETE FROM library_setting WHERE key = :key")
_MARK_BYTES = 9


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is looked into; ``copy`` and ``pattern`` (a name, empty for all) are how it is imported."""

    path: Path
    subfolders: bool = True
    copy: bool = False
    pattern: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What is not offered: where the library's recordings are, and the marks of a folder's settled files."""

    paths: frozenset[Path] = frozenset()
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Look:
    """What one look into a folder told.

    ``ready`` are new files that were the same at the look before, ``growing`` those that were not or are seen for the
    first time. ``seen`` goes into the next look; ``gone`` are the marks of settled files that are no longer there, none
    where the folder could not be read to its end.
    """

    ready: tuple[Path, ...] = ()
    growing: tuple[Path, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    seen: Mapping[Path, Looked] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


class Watching:
    """The watched folders of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def folders(self) -> tuple[WatchedFolder, ...]:
        """Return the folders by name."""
        with self._library.read() as connection:
            return tuple(
                WatchedFolder(Path(row.path), bool(row.subfolders), id=row.id, **_options(row.options))
                for row in connection.execute(_ALL)
            )

    def watch(self, folder: WatchedFolder, by: int | None) -> None:
        """Look into a folder from now on, or in another way than before."""
        values = {
            "path": str(folder.path.absolute()),
            "subfolders": folder.subfolders,
            "options": json.dumps({"copy": folder.copy, "pattern": folder.pattern}, ensure_ascii=False),
            "at": utc_text(self._clock()),
            "by": by,
        }
        with self._library.write() as connection:
            connection.execute(_ADD, values)

    def stop(self, folder: WatchedFolder) -> None:
        """Look into a folder no longer; what came from it stays."""
        with self._library.write() as connection:
            connection.execute(_REMOVE, {"id": folder.id})
            connection.execute(_UNSETTLE, {"key": _key(folder)})

    def known_paths(self) -> frozenset[Path]:
        """Return where the library's recordings are, so that they are not offered again."""
        with self._library.read() as connection:
            rows = connection.execute(_PATHS).all()
        places = (recording_path(row.path, row.root, str(self._library.path)) for row in rows)
        return frozenset(path for path in places if path is not None)

    def settled(self, folder: WatchedFolder) -> frozenset[str]:
        """Return the marks of a folder's settled files."""
        with self._library.read() as connection:
            return _settled(connection, folder)

    def known(self, folder: WatchedFolder) -> Known:
        """Return all that is not offered from a folder."""
        return Known(self.known_paths(), self.settled(folder))

    def prints(self) -> dict[int, set[str]]:
        """Return the fingerprints of the library's recordings by their size in bytes."""
        found: dict[int, set[str]] = {}
        with self._library.read() as connection:
            for row in connection.execute(_PRINTS):
                found.setdefault(row.size, set()).add(row.sha256)
        return found

    def settle(self, folder: WatchedFolder, files: Mapping[Path, Looked], gone: Collection[str] = frozenset()) -> None:
        """Offer ``files`` no longer as they are, and forget the marks that are ``gone``."""
        marks = {mark(folder, path, looked) for path, looked in files.items()}
        with self._library.write() as connection:
            value = json.dumps(sorted(_settled(connection, folder).difference(gone) | marks))
            connection.execute(_SETTLE, {"key": _key(folder), "value": value})

    def offer_again(self, folder: WatchedFolder) -> None:
        """Offer everything in a folder that the library does not have, turned down before or not."""
        with self._library.write() as connection:
            connection.execute(_UNSETTLE, {"key": _key(folder)})


def look(
    folder: WatchedFolder,
    known: Known,
    before: Look | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Look:
    """Return what has come into ``folder``; a file is ready when two looks found it the same. Touches no library.

    Known by their place, name, size and date alone, so that a look costs no reading; see ``copies_among``.
    """
    if not folder.path.is_dir():
        why = translate(
            "Watching", "The folder {0} is not there. Check the drive or the network, or stop watching it."
        ).format(shown(folder.path))
        return Look(refused=(RefusedFile(folder.path, why),))
    found = find([folder.path], folder.subfolders, cancelled or (lambda: False), known.paths)
    marks = {path: mark(folder, path, looked) for path, looked in found.files}
    seen = {path: looked for path, looked in found.files if marks[path] not in known.settled}
    earlier = before.seen if before is not None else {}
    ready = tuple(path for path, looked in seen.items() if earlier.get(path) == looked)
    growing = tuple(path for path, looked in seen.items() if earlier.get(path) != looked)
    gone = frozenset() if found.refused else known.settled.difference(marks.values())
    return Look(ready, growing, tuple(found.refused), seen, gone)


def copies_among(
    files: Mapping[Path, Looked],
    prints: Mapping[int, Collection[str]],
    cancelled: Callable[[], bool] | None = None,
) -> Iterable[Path]:
    """Yield the files that the library has already, wherever it has them from; raises Cancelled.

    Only files as large as one of its recordings are read. Touches no library.
    """
    from app.media.faults import Unreadable
    from app.media.probe import fingerprint

    for path, looked in files.items():
        try:
            if looked.size in prints and fingerprint(path, None, cancelled) in prints[looked.size]:
                yield path
        except Unreadable:
            continue  # the import says why


def mark(folder: WatchedFolder, path: Path, looked: Looked) -> str:
    """Return what tells a file of a folder as it is now."""
    place = path.relative_to(folder.path).as_posix() if path.is_relative_to(folder.path) else str(path)
    told = f"{place}\0{looked.size}\0{looked.changed_ns}".encode()
    return hashlib.blake2b(told, digest_size=_MARK_BYTES).hexdigest()


def _key(folder: WatchedFolder) -> str:
    return f"watching.settled.{folder.id}"


def _settled(connection: Connection, folder: WatchedFolder) -> frozenset[str]:
    value = connection.execute(_SETTLED, {"key": _key(folder)}).scalar()
    return frozenset(json.loads(value)) if value else frozenset()


def _options(content: str) -> dict[str, Any]:
    kept = json.loads(content)
    return {"copy": bool(kept.get("copy")), "pattern": str(kept.get("pattern", ""))}
