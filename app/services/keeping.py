"""The library as a whole: making one, opening one, looking whether it is sound."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.language import translate
from app.services.people import People
from db import checking, engine, errors
from db.engine import SCHEMA_VERSION, Clock, LibraryFile
from db.errors import LibraryError

__all__ = [
    "CheckReport", "FileFacts", "LibraryError", "LibraryFile", "LibraryView", "back_up", "check", "check_place", "copy",
    "create", "facts", "info", "may_be_read", "open_", "open_to_read",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LibraryView:
    """Which library this is; one opened ``to_read`` cannot be changed."""

    name: str
    is_demo: bool
    path: Path
    uid: str
    to_read: bool = False


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A library's file: ``size`` in bytes, the day of its newest copy, and the folder the copies are kept in."""

    path: Path
    size: int
    copied: date | None
    copies: Path


CheckReport = checking.CheckReport

_INFO = "SELECT name, is_demo, uid FROM library_info"


def create(
    path: Path,
    name: str,
    clock: Clock,
    *,
    evaluator: tuple[str, str] | None = None,
    team: str | None = None,
    advisors: Sequence[str] = (),
    is_demo: bool = False,
    fill: Callable[[LibraryFile], None] | None = None,
) -> LibraryFile:
    """Make a library with its first evaluator (name, role), team and advisors, whole or not at all, and open it.

    ``fill`` may put in more before the file gets its name. Raises one of ``db.errors`` or NameRefused.
    """

    def begin(library: LibraryFile) -> None:
        people = People(library, clock)
        if evaluator is not None:
            people.add_evaluator(*evaluator)
        team_id = people.add_team(team).id if team else None
        for advisor in advisors:
            people.add_advisor(advisor, team_id)
        if fill is not None:
            fill(library)

    return engine.create(path, name=name, clock=clock, is_demo=is_demo, fill=begin)


def check_place(path: Path) -> None:
    """Refuse a place where no library could be made, before anything is asked; raises one of ``db.errors``."""
    engine.check_place(path)


def open_(path: Path, clock: Clock) -> LibraryFile:
    """Open a library, brought up to date after a backup where it is an older one; raises one of ``db.errors``."""
    return engine.open_library(path, clock=clock)


def open_to_read(path: Path) -> LibraryFile:
    """Open a library so that nothing at all is changed, wherever it lies; raises one of ``db.errors``."""
    from db import reading

    return reading.open_to_read(path)


def may_be_read(refused: Exception) -> bool:
    """Return whether a library that was refused for ``refused`` may still be opened to read, or copied."""
    may = errors.OnNetworkFolder | errors.ReadOnly | errors.UnsafePlace
    return isinstance(refused, may | errors.NotClosed | errors.OlderToRead | errors.ChangedMeanwhile)


def copy(path: Path, target: Path) -> Path:
    """Copy a library that cannot be worked in where it lies to ``target``, which it returns, and prove the copy.

    Raises one of ``db.errors``.
    """
    from db import reading

    return reading.copy(path, target)


def info(library: LibraryFile) -> LibraryView:
    """Return which library this is."""
    with library.glance() as glance:
        row = glance.one(_INFO)
    return LibraryView(row.name, bool(row.is_demo), library.path, row.uid, library.to_read)


def facts(path: Path) -> FileFacts:
    """Return how large a library's file is and when it was last copied; touches nothing, so it may run anywhere."""
    from db import backup

    return FileFacts(path, path.stat().st_size, backup.newest(path), backup.folder_of(path))


def check(path: Path) -> CheckReport:
    """Look through the whole file without changing anything, down to the seals and figures of what was finalised.

    Raises one of ``db.errors`` where it is no library.
    """
    from app.services.recounting import miscounted
    from app.services.unsealing import broken_seals

    report = checking.check(path)
    if not report.sound or report.schema_version != SCHEMA_VERSION:
        return report
    with engine.looking(path) as connection:
        broken = broken_seals(connection)
        wrong = miscounted(connection, but=broken)
    said = tuple(
        translate("Keeping", "evaluation {0} is not as it was when it was finalised").format(each) for each in broken
    )
    return replace(report, problems=said + wrong)


def back_up(library: LibraryFile, clock: Clock, folder: Path | None = None) -> Path:
    """Make a proved copy of an open library, drop the copies no longer needed, and return where the new one is."""
    from db import backup

    if library.to_read:
        raise errors.OnlyToRead(library.path)
    made = backup.take(library.path, clock, folder=folder)
    backup.rotate(library.path, folder, made=made)
    return made
