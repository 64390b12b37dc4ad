"""One connection to a library file, with every safety switch set and read back."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol
from urllib.parse import quote

from db import places

SWITCHES: tuple[tuple[str, str, object], ...] = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("busy_timeout", "5000", 5000),
    ("trusted_schema", "OFF", 0),
    ("secure_delete", "ON", 1),
)
_TABLES = """
    SELECT name FROM sqlite_master JOIN pragma_table_list l USING (name, type)
    WHERE type = 'table' AND l.schema = 'main' AND name NOT IN ('section_month', 'criterion_month') ORDER BY name
"""
MACOS_SWITCHES: tuple[tuple[str, str, object], ...] = (("fullfsync", "ON", 1), ("checkpoint_fullfsync", "ON", 1))


class Raw(Protocol):
    """What is asked of a driver's connection; it begins no transaction by itself."""

    def execute(self, sql: str, parameters: tuple[Any, ...] | Mapping[str, Any] = ..., /) -> Any:  # noqa: ANN401 - a driver has no types
        """Run one statement and return its cursor."""

    def close(self) -> None:
        """Let go of the file."""


Connect = Callable[[Path], Raw]
"""Opens an existing file with all switches set."""


class SwitchRefused(RuntimeError):
    """SQLite did not take a setting that no mark may be saved without."""


def connect(path: Path) -> Raw:
    """Return a new connection to the existing file ``path``, its switches set."""
    connection = bare(path, "rw")
    try:
        set_switches(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def read_only(path: Path) -> Raw:
    """Return a connection that changes nothing, not even the names in the folder, which may be one for reading only.

    SQLite's own read-only mode would leave two files behind where there is no log yet.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists():
        mode = "ro"
    else:
        writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        mode = "rw" if writable and not places.why_not_local(path) else "ro&immutable=1"
    connection = bare(path, mode)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    return connection


def as_it_stands(path: Path) -> Raw:
    """Return a connection that reads the file alone, without its log and without a lock; nobody must change it."""
    connection = bare(path, "ro&immutable=1")
    connection.execute("PRAGMA query_only = ON")
    return connection


def bare(path: Path, mode: str) -> Raw:
    """Return a connection without switches; ``mode`` is rw, rwc (make the file) or ro."""
    connection: Raw = driver().connect(
        f"{_uri(path)}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    return connection


def _uri(path: Path) -> str:
    """Return ``path`` as SQLite reads it; a Windows share has four slashes there, for no host is allowed."""
    return "file:///" + quote(path.absolute().as_posix().removeprefix("/"))


def driver() -> ModuleType:
    """Return the SQLite that comes with the program; the system's and Python's own have faults that lose data."""
    from sqlcipher3 import dbapi2

    module: ModuleType = dbapi2
    return module


def set_switches(connection: Raw, platform: str = sys.platform) -> None:
    """Set every switch on ``connection`` and read it back; SwitchRefused when one did not take."""
    for name, value, wanted in SWITCHES + (MACOS_SWITCHES if platform == "darwin" else ()):
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        got = connection.execute(f"PRAGMA {name}").fetchone()
        if got is None or got[0] != wanted:
            raise SwitchRefused(f"PRAGMA {name} is {got}, not {wanted}")


def row_counts(connection: Raw) -> dict[str, int]:
    """Return how many rows each table has; what is derived (db.searching, db.month_totals) does not count."""
    names = [row[0] for row in connection.execute(_TABLES)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
