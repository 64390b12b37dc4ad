"""Recordings that are no longer where they were: which are missing, and finding them again by their fingerprint."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, text

from app.services.import_reading import find
from app.services.import_values import RefusedFile
from app.services.interaction_rows import recording_path, stored_path
from app.services.recordings_root import RootPlan, Where, is_there
from db.engine import Clock, LibraryFile

__all__ = ["Relinked", "Relinking", "Where"]

_ALL = text("""
    SELECT r.id, r.sha256, r.path, r.size, r.missing, (SELECT recordings_root FROM library_info) AS root
    FROM recording r
    WHERE EXISTS (SELECT 1 FROM interaction i WHERE i.recording_id = r.id) ORDER BY r.id
""")
_MARK = text("UPDATE recording SET missing = :missing WHERE id = :id")
_MOVE = text("UPDATE recording SET path = :path, missing = 0 WHERE id = :id")
_PLACE = text(
    "UPDATE recording SET path = :path, missing = :missing WHERE id = :id AND (path, missing) <> (:path, :missing)"
)
_ROOT = text("SELECT recordings_root FROM library_info")
_SET_ROOT = text("UPDATE library_info SET recordings_root = :root")

Progress = Callable[[float], None]
Cancelling = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Relinked:
    """How many recordings were found again, and how many are missing still."""

    found: int
    missing: int
    places: tuple[tuple[int, Path], ...] = ()
    refused: tuple[RefusedFile, ...] = ()


class Relinking:
    """Looks after where the recordings of one library are."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def root(self) -> Path | None:
        """Return the folder below which recordings are known by the rest of their path, None where there is none."""
        with self._library.read() as connection:
            root = connection.execute(_ROOT).scalar()
        return Path(root) if root else None

    def keep_root(self, plan: RootPlan) -> None:
        """Choose that folder as it was planned; recordings below it are known by the rest of their path from now on."""
        with self._library.write() as connection:
            known = self._where(connection)  # somebody may have brought in more since
            connection.execute(_SET_ROOT, {"root": None if plan.root is None else str(plan.root)})
            rows = [
                {
                    "id": each.id,
                    "path": stored_path(plan.places.get(each.id, each.path), plan.root, self._library.path),
                    "missing": each.missing and each.id not in plan.found,
                }
                for each in known
            ]
            if rows:
                connection.execute(_PLACE, rows)

    def recordings(self) -> tuple[Where, ...]:
        """Return every recording and where it should be."""
        with self._library.read() as connection:
            return self._where(connection)

    def keep_missing(self, seen: Sequence[tuple[Where, bool]]) -> int:
        """Remember which recordings were there (``looked_for``), and return how many are missing."""
        changed = [{"id": each.id, "missing": not there} for each, there in seen if each.missing is there]
        if changed:
            with self._library.write() as connection:
                connection.execute(_MARK, changed)
        return sum(not there for _, there in seen)

    def keep_places(self, found: Relinked) -> None:
        """Remember where recordings were found (``search``), all or none."""
        if found.places:
            with self._library.write() as connection:
                root = connection.execute(_ROOT).scalar()
                rows = [
                    {"id": number, "path": stored_path(path, Path(root) if root else None, self._library.path)}
                    for number, path in found.places
                ]
                connection.execute(_MOVE, rows)

    def _where(self, connection: Connection) -> tuple[Where, ...]:
        rows = connection.execute(_ALL).all()
        return tuple(
            Where(row.id, row.sha256, path, row.size, bool(row.missing))
            for row in rows
            if (path := recording_path(row.path, row.root, str(self._library.path))) is not None
        )


def looked_for(
    recordings: Sequence[Where], progress: Progress | None = None, cancelled: Cancelling | None = None
) -> tuple[tuple[Where, bool], ...]:
    """Return of each recording whether it is there now; touches no library, so it may run anywhere."""
    seen = []
    for place, each in enumerate(recordings):
        if cancelled and cancelled():
            break
        seen.append((each, is_there(each.path)))
        if progress:
            progress((place + 1) / len(recordings))
    return tuple(seen)


def search(
    recordings: Sequence[Where], folder: Path, progress: Progress | None = None, cancelled: Cancelling | None = None
) -> Relinked:
    """Return which missing recordings lie in ``folder``, whatever they are called now.

    Only files as large as a missing one are read; those of its name come first. Touches no library. Raises Cancelled.
    """
    from app.media.faults import Unreadable
    from app.media.probe import fingerprint

    missing = {each.sha256: each for each in recordings if not is_there(each.path)}
    sizes = {each.size for each in missing.values()}
    found = find([folder], True, cancelled or (lambda: False))
    likely = [(path, looked.size) for path, looked in found.files if looked.size in sizes]
    names = {each.path.name for each in missing.values()}
    likely.sort(key=lambda each: each[0].name not in names)
    whole = sum(size for _, size in likely) or 1
    places: list[tuple[int, Path]] = []
    done = 0
    for path, size in likely:
        try:
            which = missing.pop(fingerprint(path, None, cancelled), None)
        except Unreadable:
            which = None
        if which is not None:
            places.append((which.id, path))
        done += size
        if progress:
            progress(done / whole)
        if not missing:
            break
    return Relinked(len(places), len(missing), tuple(places), tuple(found.refused))
