"""A disk whose power can be cut: SQLite writes through it, and what was not synchronised may be lost or half there."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
_names = count()


@dataclass
class OneFile:
    """What surely survives of a file, and the writes since, any sectors of which may survive or not."""

    safe: bytearray
    exists: bool = False
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def synchronised(self) -> None:
        for change in self.pending:
            _apply(self.safe, change)
        self.pending.clear()
        self.exists = True

    def after_a_cut(self, luck: Callable[[], bool]) -> bytes | None:
        """Return what is found after the power came back, None where the file itself was lost."""
        if not self.exists and not luck():
            return None
        content = bytearray(self.safe)
        for offset, data in self.pending:
            if data is None:
                if luck():
                    _apply(content, (offset, None))
                continue
            for start in range(0, len(data), SECTOR):
                if luck():
                    _apply(content, (offset + start, data[start : start + SECTOR]))
        return bytes(content)


class Disk(apsw.VFS):
    """SQLite's own way to files with each write, truncation and synchronisation noted; ``tick`` is called before it."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self.name = f"power{next(_names)}"
        self.files: dict[str, OneFile] = {}
        self.tick = tick
        super().__init__(self.name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - apsw's name
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path is None:
            return super().xOpen(name, flags)
        if path not in self.files:
            here = Path(path)
            self.files[path] = OneFile(bytearray(here.read_bytes() if here.exists() else b""), here.exists())
        return File(self, self.files[path], name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802 - apsw's name
        super().xDelete(name, sync)
        self.files.pop(name, None)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files by their names as they are found after the power came back."""
        share = chance.choice((0.0, 0.5, chance.random(), 1.0))
        found = {path: one.after_a_cut(lambda: chance.random() < share) for path, one in self.files.items()}
        return {Path(path).name: content for path, content in found.items() if content is not None}


class File(apsw.VFSFile):
    """One open file on a ``Disk``."""

    def __init__(self, disk: Disk, one: OneFile, name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.one = one
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - apsw's name
        self.disk.tick()
        self.one.pending.append((offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802 - apsw's name
        self.disk.tick()
        self.one.pending.append((size, None))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802 - apsw's name
        self.disk.tick()
        super().xSync(flags)
        self.one.synchronised()


class Connection:
    """An apsw connection that SQLAlchemy takes for one of its own driver's."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self.own = apsw.Connection(str(path), vfs=disk.name, flags=apsw.SQLITE_OPEN_READWRITE)

    def cursor(self) -> "Cursor":
        return Cursor(self.own)

    def execute(self, sql: str, parameters: Any = ()) -> "Cursor":
        return self.cursor().execute(sql, parameters)

    def commit(self) -> None:
        if self.own.in_transaction:
            self.own.execute("COMMIT")

    def rollback(self) -> None:
        if self.own.in_transaction:
            self.own.execute("ROLLBACK")

    def create_function(self, name: str, arguments: int, function: Any, deterministic: bool = False) -> None:
        self.own.create_scalar_function(name, function, arguments, deterministic=deterministic)

    def close(self) -> None:
        self.own.close()


class Cursor:
    """A cursor that has read all its rows at once."""

    arraysize = 1

    def __init__(self, own: apsw.Connection) -> None:
        self.own = own
        self.description: tuple[Any, ...] | None = None
        self.rows: Iterator[Any] = iter(())
        self.rowcount = -1
        self.lastrowid = 0

    def execute(self, sql: str, parameters: Any = ()) -> "Cursor":
        cursor = self.own.cursor()
        self.description = None

        def columns(about: apsw.Cursor, _sql: str, _values: Any) -> bool:
            described = about.get_description()
            self.description = tuple((name, kind, *[None] * 5) for name, kind in described) or None
            return True

        cursor.exec_trace = columns
        self.rows = iter(cursor.execute(sql, parameters).fetchall())
        self.rowcount, self.lastrowid = self.own.changes(), self.own.last_insert_rowid()
        return self

    def executemany(self, sql: str, rows: Any) -> "Cursor":
        for row in rows:
            self.execute(sql, row)
        return self

    def fetchone(self) -> Any:
        return next(self.rows, None)

    def fetchmany(self, size: int = 1) -> list[Any]:
        return [row for row, _ in zip(self.rows, range(size), strict=False)]

    def fetchall(self) -> list[Any]:
        return list(self.rows)

    def close(self) -> None:
        self.rows = iter(())


def _apply(content: bytearray, change: tuple[int, bytes | None]) -> None:
    offset, data = change
    if data is None:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
