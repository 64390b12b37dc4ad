"""Looking through a whole library file without changing it."""

from dataclasses import dataclass
from pathlib import Path

from db import connecting, header, translate


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
    found = header.look(path)
    connection = connecting.bare(path, "ro")
    try:
        connection.execute("PRAGMA busy_timeout = 5000")
        problems = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        problems += [
            f"{row[0]} row {row[1]} belongs to nothing" for row in connection.execute("PRAGMA foreign_key_check")
        ]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0]) or found.schema_version
        sqlite_version = str(connection.execute("SELECT sqlite_version()").fetchone()[0])
        return CheckReport(path, version, sqlite_version, tuple(problems), connecting.row_counts(connection))
    except Exception as failure:
        raise translate.library_error(path, failure) or failure from failure
    finally:
        connection.close()
