"""Bringing recordings in: a look at what would be added, and one transaction that adds it.

A preview only reads, so it may run beside the lane that writes to the library; the rest belongs on that lane.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, bindparam, text

from app.domain.callrecords import Records, read_records
from app.domain.columns import ColumnMapping
from app.domain.misread import Misread
from app.domain.patterns import Pattern
from app.domain.table_file import Table, read_table
from app.language import plural, translate
from app.services import import_knowing, import_reading, interaction_rows
from app.services.identifying import keep_identifiers, read_whose
from app.services.import_copying import take_away
from app.services.import_knowing import Sources
from app.services.import_reading import Found, Read, one_line, shown
from app.services.import_values import (
    CallList,
    Imported,
    ImportRefused,
    KnownFile,
    Looked,
    Options,
    Preview,
    RefusedFile,
)
from app.services.import_writing import write
from app.services.interaction_rows import InteractionRow, to_row
from app.services.known_systems import columns, system_patterns
from app.services.remembering import Remembering
from app.services.remembering import read_patterns as own_patterns
from db.engine import Clock, LibraryFile

__all__ = ["CallList", "ImportRefused", "Imported", "Importing", "Options", "Preview"]

Progress = Callable[[float], None]
Cancelling = Callable[[], bool]

SETTLES_S = 1.0
"""How long it is waited for files changed this moment, to see whether somebody still writes them."""

_FRESH_NS = 3 * 10**9
_AT_ONCE = 500
_SERVICES = text("SELECT name FROM service ORDER BY length(name) DESC")
_KNOWN = text("SELECT sha256 FROM recording WHERE sha256 IN :all").bindparams(bindparam("all", expanding=True))
_BIGGEST_LIST = 256 << 20


class Importing:
    """Brings recordings into one library."""

    def __init__(self, library: LibraryFile, clock: Clock, *, settles_s: float = SETTLES_S) -> None:
        """Work on ``library``; ``settles_s`` is how long fresh files are watched, in seconds."""
        self._library = library
        self._clock = clock
        self._settles_s = settles_s
        self._remembering = Remembering(library, clock)

    def patterns(self) -> tuple[Pattern, ...]:
        """Return every known file-name pattern, one's own before those of telephone systems."""
        return (*self._remembering.patterns(), *system_patterns())

    def call_list(self, path: Path, mapping: ColumnMapping | None = None) -> CallList:
        """Return a phone system's list of calls; without a ``mapping`` the one remembered or guessed is taken.

        Raises ImportRefused in words where the file is no such list.
        """
        table = _table(path)
        taken = mapping
        if taken is None:
            guessed = columns().guess(table.rows)
            taken = self._remembering.mapping(guessed.signature) or guessed
        if not taken.usable:
            raise ImportRefused(
                translate(
                    "Importing",
                    "{0}: no column tells the name of a recording or when a call began. Say which columns hold these.",
                ).format(shown(path))
            )
        records, skipped = read_records(table, taken, _local)
        return CallList(path, taken, records, skipped)

    def table(self, path: Path) -> tuple[Table, ColumnMapping]:
        """Return the rows of an export and what its columns are taken for, so that somebody can say it better."""
        table = _table(path)
        guessed = columns().guess(table.rows)
        return table, self._remembering.mapping(guessed.signature) or guessed

    def preview(
        self,
        given: Sequence[Path],
        options: Options | None = None,
        progress: Progress | None = None,
        cancelled: Cancelling | None = None,
    ) -> Preview:
        """Return what bringing in these files and folders would do; nothing is changed by it.

        ``progress`` is told the share (0-1) of the bytes that were looked at. Raises media.probe.Cancelled.
        """
        wanted = options or Options()
        stop = cancelled or _never
        found = import_reading.find(given, wanted.subfolders, stop)
        read, refused = self._read(found, wanted, progress or _silent, stop)
        with self._library.read() as connection:
            sources = _sources(connection, wanted)
            known = _known(connection, read)
        fresh, twice = _once([each for each in read if each.sha256 not in known])
        new = tuple(import_knowing.know(each, sources) for each in fresh)
        there = [_known_file(each.path, known[each.sha256]) for each in read if each.sha256 in known]
        return Preview(
            new=new,
            known=(*there, *twice),
            refused=(*found.refused, *refused),
            questions=import_knowing.questions(new, sources.whose),
            passed_over=found.passed_over,
            options=wanted,
        )

    def again(self, preview: Preview) -> Preview:
        """Return a preview's questions anew, by what the library knows now."""
        with self._library.read() as connection:
            whose = read_whose(connection)
        asked = [each.identifier for each in preview.questions]
        said = {each: whose.person(each) for each in asked}
        return preview.answered({each: who for each, who in said.items() if who is not None or whose.asked(each)})

    def commit(self, preview: Preview, by: int | None) -> Imported:
        """Add everything new in one transaction, remember the answers and the mapping, and return what was added.

        Files to be copied are copied before, see ``import_copying``. Raises ImportRefused, with nothing added and no
        copy left, when a file has gone or changed since the preview.
        """
        try:
            _check_unchanged(preview)
            with self._library.write() as connection:
                keep_identifiers(connection, preview.answers)
                added, known = write(connection, preview, self._library.path, self._clock(), by)
        except BaseException:
            take_away(preview.copies.values())
            raise
        take_away(preview.copies[path] for path in known if path in preview.copies)
        if preview.options.calls is not None:
            self._remembering.keep_mapping(preview.options.calls.mapping)
        return Imported(added, known)

    def _read(
        self, found: Found, options: Options, progress: Progress, cancelled: Cancelling
    ) -> tuple[list[Read], list[RefusedFile]]:
        read: list[Read] = []
        refused: list[RefusedFile] = []
        whole, done = found.size or 1, 0

        def tell(part: float, size: int) -> None:
            progress((done + part * size) / whole)

        for path, looked in found.files:
            told = import_reading.read(path, looked, options, partial(tell, size=looked.size), cancelled)
            done += looked.size
            if isinstance(told, Read):
                read.append(told)
            else:
                refused.append(told)
        progress(1.0)
        return self._settled(read, refused, cancelled), refused

    def _settled(self, read: list[Read], refused: list[RefusedFile], cancelled: Cancelling) -> list[Read]:
        """Look once more at files changed this very moment: a call that is still on grows slowly."""
        now_ns = int(self._clock().timestamp() * 1e9)
        fresh = [each for each in read if abs(now_ns - each.looked.changed_ns) < _FRESH_NS]
        if not fresh or cancelled():
            return read
        time.sleep(self._settles_s)
        written = {each.path for each in fresh if _look(each.path) != each.looked}
        refused += [RefusedFile(path, import_reading.still_being_written(shown(path))) for path in sorted(written)]
        return [each for each in read if each.path not in written]


def _sources(connection: Connection, options: Options) -> Sources:
    patterns = options.patterns
    if patterns is None:
        patterns = (*own_patterns(connection), *system_patterns())
    calls = Records(options.calls.records) if options.calls is not None else None
    services = connection.execute(_SERVICES).scalars().all()
    return Sources(options, patterns, calls, read_whose(connection), services)


def _table(path: Path) -> Table:
    try:
        if path.stat().st_size > _BIGGEST_LIST:
            raise ImportRefused(
                translate("Importing", "{0} is too large for a list of calls. Export a shorter time.").format(
                    shown(path)
                )
            )
        return read_table(path.read_bytes())
    except Misread as error:
        raise ImportRefused(
            translate("Importing", "{0}: line {1}: {2}.").format(shown(path), error.line, one_line(error.reason))
        ) from error
    except OSError as error:
        raise ImportRefused(
            translate("Importing", "{0} cannot be read ({1}).").format(shown(path), error.strerror)
        ) from error


def _known(connection: Connection, read: Iterable[Read]) -> dict[str, InteractionRow]:
    """Return the interactions that have a recording of the same fingerprint, wherever the file is."""
    known: dict[str, InteractionRow] = {}
    prints = iter([each.sha256 for each in read])
    while some := list(islice(prints, _AT_ONCE)):
        for sha256 in connection.execute(_KNOWN, {"all": some}).scalars():
            row = connection.exec_driver_sql(interaction_rows.BY_SHA256, {"sha256": sha256}).one_or_none()
            if row is not None:
                known[sha256] = to_row(row)
    return known


def _known_file(path: Path, row: InteractionRow) -> KnownFile:
    elsewhere = row.recording is not None and row.recording != path
    return KnownFile(path, row, was_missing=elsewhere and row.recording is not None and not row.recording.exists())


def _once(read: Sequence[Read]) -> tuple[list[Read], list[KnownFile]]:
    """Return each recording once, and those that come again under another name."""
    first: dict[str, Read] = {}
    twice = [
        KnownFile(each.path, None, first[each.sha256].path)
        for each in read
        if first.setdefault(each.sha256, each) is not each
    ]
    return list(first.values()), twice


def _check_unchanged(preview: Preview) -> None:
    gone, other = [], []
    for each in preview.new:
        copy = preview.copies.get(each.path)
        now = _look(copy or each.path)
        if now is None:
            gone.append(each.path)
        elif copy is None and now != each.looked:
            other.append(each.path)
    if gone:
        more = len(gone) - 1
        said = plural(
            "Importing",
            "{0} is gone since the preview. Nothing was added; look again.",
            "{0} and {1} more are gone since the preview. Nothing was added; look again.",
            len(gone),
        )
        raise ImportRefused(said.format(shown(gone[0]), more))
    if other:
        more = len(other) - 1
        said = plural(
            "Importing",
            "{0} is changed since the preview. Nothing was added; look again.",
            "{0} and {1} more are changed since the preview. Nothing was added; look again.",
            len(other),
        )
        raise ImportRefused(said.format(shown(other[0]), more))


def _look(path: Path) -> Looked | None:
    try:
        return import_reading.look(path)
    except OSError:
        return None


def _local(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)


def _never() -> bool:
    return False


def _silent(_done: float) -> None:
    return None
