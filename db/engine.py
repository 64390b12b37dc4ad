"""The library file as the services see it: reading, writing in one transaction, making a new one and opening one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from db import connecting, errors, files, header, places, translate
from db.glance import Glance
from db.header import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "Clock", "LibraryFile", "Schema", "create", "open_library", "utc_text"]

_ADD_INFO = "INSERT INTO library_info (id, uid, name, created_at, is_demo) VALUES (1, :uid, :name, :at, :demo)"

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Schema:
    """The form that libraries are to have: its version and the folder of the migrations that lead there."""

    version: int
    migrations: Path


CURRENT = Schema(SCHEMA_VERSION, Path(__file__).parent / "migrations")


def utc_text(moment: datetime) -> str:
    """Return an aware time as it is stored: UTC, ISO 8601 to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


class LibraryFile:
    """An open library; ``glance``, ``read`` and ``write`` hand out connections, each for one transaction.

    ``writes`` counts the transactions that changed it, ``broken`` is what was found damaged. One ``to_read`` refuses
    every change and is never touched.
    """

    def __init__(self, path: Path, connect: connecting.Connect = connecting.connect, *, to_read: bool = False) -> None:
        """Make ready to use the existing, up-to-date file ``path``; it is opened at the first use."""
        self.path = path
        self.to_read = to_read
        self.broken: errors.LibraryError | None = None
        self.writes = 0
        self._connect = connect
        self._idle: list[connecting.Raw] = []
        self._engines: tuple[Engine, Engine] | None = None
        self._making = Lock()

    @contextmanager
    def glance(self) -> Iterator[Glance]:
        """Give what reads one unchanging state of the library without SQLAlchemy, for what must be there at once."""
        with self._in_words(), self._raw() as raw:
            raw.execute("BEGIN")
            yield Glance(raw)
            raw.execute("COMMIT")

    @contextmanager
    def read(self) -> "Iterator[Connection]":
        """Give a connection that sees one unchanging state of the library."""
        with self._in_words(), self._made()[0].connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> "Iterator[Connection]":
        """Give a connection whose changes are on the disk when the block has been left, or not made at all."""
        if self.to_read:
            raise errors.OnlyToRead(self.path)
        if self.broken:
            raise self.broken
        with self._in_words(), self._made()[1].begin() as connection:
            yield connection
        self.writes += 1

    def checkpoint(self) -> None:
        """Move what is in the write-ahead log into the file itself, as far as nobody is reading."""
        with self._in_words():
            self._checkpoint("PASSIVE")

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        try:
            if not self.broken:
                with self._in_words():
                    self._checkpoint("TRUNCATE")
        finally:
            while self._idle:
                self._idle.pop().close()
            if self._engines is not None:
                self._engines[0].dispose()

    def _checkpoint(self, mode: str) -> None:
        if self.to_read:
            return
        with self._raw() as raw:
            raw.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()

    @contextmanager
    def _raw(self) -> Iterator[connecting.Raw]:
        """Give a connection that nobody else uses meanwhile; one that something went wrong on is not used again."""
        raw = self._idle.pop() if self._idle else self._connect(self.path)
        try:
            yield raw
        except BaseException:
            raw.close()
            raise
        self._idle.append(raw)

    def _made(self) -> "tuple[Engine, Engine]":
        """Return SQLAlchemy's engine for reading and its double for writing, made when they are first needed."""
        with self._making:
            if self._engines is None:
                from db import alchemy

                engine = alchemy.engine(self.path, self._connect)
                self._engines = (engine, engine.execution_options(begin="BEGIN IMMEDIATE"))
            return self._engines

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            with translate.in_words(self.path):
                yield
        except errors.Damaged as damage:
            self.broken = damage
            raise


def create(
    path: Path,
    *,
    name: str,
    clock: Clock,
    is_demo: bool = False,
    fill: Callable[[LibraryFile], None] | None = None,
) -> LibraryFile:
    """Make the library ``path`` called ``name`` and open it.

    It is built beside its place under another name and gets its own only when whole, after ``fill`` has put in what it
    is to begin with. Raises AlreadyThere, NoFolder, ReadOnly, OnNetworkFolder, DiskFull.
    """
    check_place(path)
    with files.built_beside(path) as part:
        try:
            _lay_out(part, name, clock, is_demo)
            if fill is not None:
                _fill(part, fill)
        except errors.LibraryError as trouble:
            raise (trouble.of(path) if trouble.path == part else trouble) from trouble
    return LibraryFile(path)


def open_library(path: Path, *, clock: Clock, schema: Schema = CURRENT) -> LibraryFile:
    """Open the library ``path``, brought up to date after a backup where an older version wrote it.

    Nothing is touched before the file's header has been read; raises one of ``db.errors``.
    """
    header.inspect(path, schema.version)
    if why := places.why_not_local(path):
        raise errors.OnNetworkFolder(path, why)
    library = LibraryFile(path)
    try:
        version = stored_version(library)
        if version > schema.version:
            raise errors.Newer(path)
        if version < schema.version:
            from db import backup

            library.close()
            backup.before_migration(path, version, clock)
            migrate(path, schema)
    except BaseException:
        library.close()
        raise
    return library


@contextmanager
def looking(path: Path) -> "Iterator[Connection]":
    """Give a connection to a library that changes nothing at all, neither in the file nor beside it."""
    from db import alchemy

    engine = alchemy.engine(path, connecting.read_only)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def stored_version(library: LibraryFile) -> int:
    """Return the schema version as SQLite sees it, which a log not yet played back may have moved on."""
    with library.glance() as glance:
        return int(glance.one("PRAGMA user_version").user_version)


def migrate(path: Path, schema: Schema = CURRENT) -> None:
    """Bring the file ``path`` to ``schema`` in one transaction, or leave it as it was."""
    from db import upgrade

    with translate.in_words(path):
        raw = connecting.connect(path)
        try:
            upgrade.run(raw, path, schema.version, schema.migrations)
        finally:
            raw.close()


def check_place(path: Path) -> None:
    """Refuse a place where no library can be made; raises AlreadyThere, NoFolder, ReadOnly, OnNetworkFolder."""
    if not path.parent.is_dir():
        raise errors.NoFolder(path)
    if path.exists() or path.is_symlink():
        raise errors.AlreadyThere(path)
    if why := header.why_read_only(path):
        raise errors.ReadOnly(path, why)
    if why := places.why_not_local(path):
        raise errors.OnNetworkFolder(path, why)


def _fill(part: Path, fill: Callable[[LibraryFile], None]) -> None:
    library = LibraryFile(part)
    try:
        fill(library)
    finally:
        library.close()


def _lay_out(part: Path, name: str, clock: Clock, is_demo: bool) -> None:
    from uuid import uuid4

    with translate.in_words(part):
        connecting.bare(part, "rwc").close()
    migrate(part)
    library = LibraryFile(part)
    try:
        with library.write() as connection:
            connection.exec_driver_sql(
                _ADD_INFO,
                {"uid": uuid4().hex, "name": name, "at": utc_text(clock()), "demo": is_demo},
            )
    finally:
        library.close()
