"""Folders into which a phone system writes: looked into now and then, and what has come is offered for import."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from app.services.import_reading import find
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


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is looked into; ``copy`` and ``pattern`` (a name, empty for all) are how it is imported."""

    path: Path
    subfolders: bool = True
    copy: bool = False
    pattern: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What one look into a folder told.

    ``ready`` are new files that were the same at the look before, ``growing`` those that were not or are seen for the
    first time. ``seen`` goes into the next look.
    """

    ready: tuple[Path, ...] = ()
    growing: tuple[Path, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    seen: Mapping[Path, Looked] = field(default_factory=dict)


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

    def known(self) -> frozenset[Path]:
        """Return where the library's recordings are, so that they are not offered again."""
        with self._library.read() as connection:
            return _known(connection, self._library.path)


def look(
    folder: WatchedFolder,
    known: frozenset[Path],
    before: Look | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Look:
    """Return what has come into ``folder``; a file is ready when two looks found it the same. Touches no library.

    Known by their place alone, so that a look costs no reading: an import tells those that came under another name.
    """
    found = find([folder.path], folder.subfolders, cancelled or (lambda: False))
    seen = {path: looked for path, looked in found.files if path not in known}
    earlier = before.seen if before is not None else {}
    ready = tuple(path for path, looked in seen.items() if earlier.get(path) == looked)
    growing = tuple(path for path in seen if path not in set(ready))
    refused = list(found.refused)
    if not folder.path.is_dir():
        why = (
            f"The watched folder {folder.path.name} is not there. Check the drive or the network, or stop watching it."
        )
        refused = [RefusedFile(folder.path, why)]
        ready = growing = ()
    return Look(ready, growing, tuple(refused), seen)


def _known(connection: Connection, library: Path) -> frozenset[Path]:
    rows = connection.execute(_PATHS).all()
    return frozenset(path for row in rows if (path := recording_path(row.path, row.root, str(library))) is not None)


def _options(content: str) -> dict[str, Any]:
    kept = json.loads(content)
    return {"copy": bool(kept.get("copy")), "pattern": str(kept.get("pattern", ""))}
