"""Copies of a library that are proved before they count, and which of them are kept."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app import language
from db import connecting, errors, files, header, translate

if TYPE_CHECKING:
    from db.engine import Clock

DAILY, WEEKLY, MONTHLY = 7, 4, 12
_STAMP = re.compile(r" (\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2})( before version \d+)?$")
_PART = re.compile(r"\.part(-wal|-shm|-journal)?$")


def folder_of(path: Path) -> Path:
    """Return the folder beside the library where its backups are kept."""
    return path.with_name(path.stem + " backups")


def take(path: Path, clock: "Clock", *, folder: Path | None = None, note: str = "") -> Path:
    """Copy the library ``path`` into ``folder``, prove the copy, and return where it is.

    Marks may be saved meanwhile. Raises BackupFailed, DiskFull or another of ``db.errors``.
    """
    into = folder or folder_of(path)
    try:
        into.mkdir(exist_ok=True)
    except OSError as error:
        raise errors.BackupFailed(
            path, language.translate("Backup", "the folder {0} cannot be made: {1}").format(into, error.strerror)
        ) from error
    _sweep(path, into)
    target = _free(path, into, clock().astimezone(), note)
    try:
        with files.built_beside(target) as part:
            before = _copy(path, part)
            with translate.in_words(path):
                _prove(path, part, before)
    except (errors.DiskFull, errors.DiskTrouble, errors.ReadOnly) as trouble:
        raise errors.BackupFailed(path, _why(trouble, into)) from trouble
    return target


def before_migration(path: Path, version: int, clock: "Clock") -> Path:
    """Copy the library ``path`` as it is before its schema leaves ``version``; such a copy is never rotated away."""
    return take(path, clock, note=f" before version {version + 1}")


def newest(path: Path, folder: Path | None = None) -> date | None:
    """Return the day of the newest backup of the library ``path``, ``None`` where there is none."""
    stamps = (_stamp(file) for file in _backups(path, folder or folder_of(path)))
    return max((stamp.date() for stamp in stamps if stamp), default=None)


def rotate(path: Path, folder: Path | None = None, *, made: Path | None = None) -> tuple[Path, ...]:
    """Delete the backups that are no longer needed and return them; never the one just ``made``, whatever its date."""
    gone = tuple(file for file in superfluous(_backups(path, folder or folder_of(path))) if file != made)
    for file in gone:
        file.unlink()
    return gone


def superfluous(backups: Sequence[Path]) -> tuple[Path, ...]:
    """Return the ``backups`` to drop: all but the last of 7 days, 4 weeks, 12 months and those before a migration."""
    keep: set[Path] = set()
    dated = sorted(((stamp, file) for file in backups if (stamp := _stamp(file))), reverse=True)
    for shape, limit in (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        newest: dict[str, Path] = {}
        for stamp, file in dated:
            newest.setdefault(stamp.strftime(shape), file)
        keep.update(list(newest.values())[:limit])
    return tuple(file for _, file in dated if file not in keep and " before version " not in file.stem)


def _free(path: Path, folder: Path, now: datetime, note: str) -> Path:
    """Return a name with the time, a second later where one is taken: by another just made, or a clock set back."""
    while True:
        target = folder / f"{path.stem} {now:%Y-%m-%d %H-%M-%S}{note}{path.suffix}"
        if not target.exists():
            return target
        now += timedelta(seconds=1)


def _sweep(path: Path, folder: Path) -> None:
    """Delete what a backup that was cut short left in ``folder``; it is never looked at again."""
    for left in folder.glob(f"*{path.suffix}.part*"):
        if _is_of(path, folder / _PART.sub("", left.name)):
            with suppress(OSError):
                left.unlink()


def _backups(path: Path, folder: Path) -> list[Path]:
    """Return the files in ``folder`` that are backups of the library ``path`` by their names."""
    return sorted(file for file in folder.glob(f"*{path.suffix}") if _is_of(path, file))


def _is_of(path: Path, backup: Path) -> bool:
    """Return whether a backup is of the library ``path`` by its name: “Team” is not to drop those of “Team two”."""
    found = _STAMP.search(backup.stem)
    return found is not None and backup.stem[: found.start()] == path.stem


def _stamp(file: Path) -> datetime | None:
    found = _STAMP.search(file.stem)
    return datetime.strptime(found[1], "%Y-%m-%d %H-%M-%S") if found else None


def _why(trouble: errors.LibraryError, folder: Path) -> str:
    if isinstance(trouble, errors.DiskFull):
        return language.translate("Backup", "there is no room left in {0}").format(folder)
    return language.translate("Backup", "{0} cannot be written; it may be full, unplugged or read-only").format(folder)


def _copy(path: Path, part: Path) -> dict[str, int]:
    """Copy the library and return how many rows each table had before."""
    with translate.in_words(path):
        source = connecting.connect(path)
        try:
            before = connecting.row_counts(source)
            source.execute("VACUUM INTO ?", (str(part),))
            return before
        finally:
            source.close()


def _prove(path: Path, part: Path, before: dict[str, int]) -> None:
    """Open the copy and compare; where marks were saved meanwhile, it lies between what was there before and is now."""
    header.look(part)
    source, copy = connecting.read_only(path), connecting.read_only(part)
    try:
        said = copy.execute("PRAGMA quick_check").fetchone()[0]
        if said != "ok":
            raise errors.BackupFailed(path, str(said))
        version = "PRAGMA user_version"
        if source.execute(version).fetchone() != copy.execute(version).fetchone():
            raise errors.BackupFailed(path, language.translate("Backup", "the copy has another version"))
        now, copied = connecting.row_counts(source), connecting.row_counts(copy)
        if not now.keys() == copied.keys() == before.keys():
            raise errors.BackupFailed(path, language.translate("Backup", "the copy has other tables"))
        for table, rows in copied.items():
            if not min(before[table], now[table]) <= rows <= max(before[table], now[table]):
                raise errors.BackupFailed(
                    path,
                    language.translate("Backup", "the copy has {0} rows of {1} where there are {2}").format(
                        rows, table, now[table]
                    ),
                )
    finally:
        source.close()
        copy.close()
