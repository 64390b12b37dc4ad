"""Looking through a whole library file without changing it."""

from dataclasses import dataclass
from pathlib import Path

from db import connecting, errors, header, translate


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found; ``problems`` is empty when the library is sound. ``counts`` are rows by table."""

    path: Path
    schema_version: int
    sqlite_version: str
    problems: tuple[str, ...]
    counts: dict[str, int]

    @property
    def sound(self) -> bool:
        """Return whether nothing is wrong."""
        return not self.problems


def check(path: Path) -> CheckReport:
    """Return what the integrity and foreign key checks say; raises one of ``db.errors`` where it is no library."""
    version = header.look(path).schema_version
    sqlite_version = str(connecting.driver().sqlite_version)
    try:
        with translate.in_words(path):
            problems, counts = _look(path)
    except errors.Damaged as damage:
        problems, counts = (str(damage.__cause__),), {}
    return CheckReport(path, version, sqlite_version, problems, counts)


def _look(path: Path) -> tuple[tuple[str, ...], dict[str, int]]:
    connection = connecting.read_only(path)
    try:
        problems = _problems(connection)
        return problems, {} if problems else connecting.row_counts(connection)
    finally:
        connection.close()


def _problems(connection: connecting.Raw) -> tuple[str, ...]:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    found += [f"{table}: row {row} belongs to a row of {parent} that is not there" for table, row, parent, _ in orphans]
    return tuple(found)
