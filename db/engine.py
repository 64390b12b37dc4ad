"""The library file as the services see it: reading, writing in one transaction, making a new one and opening one."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import QueuePool

from db import backup, connecting, errors, files, header, places, translate
from db.header import APPLICATION_ID, SCHEMA_VERSION

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "Clock", "LibraryFile", "Schema", "create", "open_library", "utc_text"]

_ADD_INFO = text("INSERT INTO library_info (id, uid, name, created_at, is_demo) VALUES (1, :uid, :name, :at, :demo)")

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
    """An open library; ``read`` and ``write`` hand out connections, each for one transaction."""

    def __init__(self, path: Path, connect: connecting.Connect = connecting.connect) -> None:
        """Make ready to use the existing, up-to-date file ``path``; it is opened at the first use."""
        self.path = path
        self.broken: errors.LibraryError | None = None
        self._engine = _engine(path, connect)
        self._writing = self._engine.execution_options(begin="BEGIN IMMEDIATE")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the library."""
        with self._in_words(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are on the disk when the block has been left, or not made at all."""
        if self.broken:
            raise self.broken
        with self._in_words(), self._writing.begin() as connection:
            yield connection

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
            self._engine.dispose()

    def _checkpoint(self, mode: str) -> None:
        raw = self._engine.raw_connection()
        try:
            raw.cursor().execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        finally:
            raw.close()

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
    _check_place(path)
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
            library.close()
            backup.before_migration(path, version, clock)
            migrate(path, schema)
    except BaseException:
        library.close()
        raise
    return library


@contextmanager
def looking(path: Path) -> Iterator[Connection]:
    """Give a connection to a library that changes nothing at all, neither in the file nor beside it."""
    engine = _engine(path, connecting.read_only)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def stored_version(library: LibraryFile) -> int:
    """Return the schema version as SQLite sees it, which a log not yet played back may have moved on."""
    with library.read() as connection:
        return int(connection.execute(text("PRAGMA user_version")).scalar_one())


def migrate(path: Path, schema: Schema = CURRENT) -> None:
    """Bring the file ``path`` to ``schema`` in one transaction, or leave it as it was."""
    from db import upgrade

    with translate.in_words(path):
        raw = connecting.connect(path)
        try:
            upgrade.run(raw, path, schema.version, schema.migrations)
        finally:
            raw.close()


def _check_place(path: Path) -> None:
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
    with translate.in_words(part):
        connecting.bare(part, "rwc").close()
    migrate(part)
    library = LibraryFile(part)
    try:
        with library.write() as connection:
            connection.execute(
                _ADD_INFO,
                {"uid": uuid.uuid4().hex, "name": name, "at": utc_text(clock()), "demo": is_demo},
            )
    finally:
        library.close()


def _engine(path: Path, connect: connecting.Connect) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=connecting.driver(),
        creator=lambda: connect(path),
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine
