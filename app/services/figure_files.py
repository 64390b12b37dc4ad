"""Bringing in customers' ratings and the weeks' calls from tables, and taking a file back as a whole.

A preview only reads; adding a file, and taking it back, is one transaction with its entry in the record.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, text

from app import paths
from app.domain import ratings, weeks_of_calls
from app.domain.days import said_day
from app.domain.figure_columns import FigureColumns, guess
from app.domain.misread import Misread
from app.domain.ratings import RefusedRow
from app.domain.table_file import read_table
from app.language import translate
from app.services.figure_values import (
    CallsPreview,
    FigureFile,
    FigureImport,
    FiguresRefused,
    NewRating,
    Preview,
    RatingsPreview,
)
from app.services.import_reading import one_line, shown
from app.services.rating_import import add_ratings, match
from app.services.recording_changes import enter
from app.services.stored import day, from_utc, utc_text
from db.engine import Clock, LibraryFile

__all__ = [
    "CALLS",
    "RATINGS",
    "CallsPreview",
    "FigureColumns",
    "FigureFile",
    "FigureFiles",
    "FigureImport",
    "FiguresRefused",
    "NewRating",
    "Preview",
    "RatingsPreview",
    "RefusedRow",
]

RATINGS, CALLS = "ratings", "calls"
_BIGGEST = 64 << 20
_MAPPING = text("SELECT content FROM remembered WHERE kind = 'mapping' AND name_key = :key")
_KEEP_MAPPING = text("""
    INSERT INTO remembered (kind, name, name_key, content, changed_at) VALUES ('mapping', :key, :key, :content, :at)
    ON CONFLICT (kind, name_key) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
""")
_BEFORE = text("SELECT imported_at FROM figure_import WHERE sha256 = :sha256")
_ADD = text("""
    INSERT INTO figure_import (kind, name, sha256, imported_at, imported_by)
    VALUES (:kind, :name, :sha256, :at, :by)
""")
_WEEKS_THERE = text("""
    SELECT w.week_from, w.queue, coalesce(f.name, '') AS name
    FROM week_of_calls w LEFT JOIN figure_import f ON f.id = w.figure_import_id
""")
_ADD_WEEK = text("""
    INSERT INTO week_of_calls (figure_import_id, week_from, queue, offered, answered, abandoned)
    VALUES (:import, :monday, :queue, :offered, :answered, :abandoned)
""")
_IMPORTS = text("""
    SELECT f.id, f.kind, f.name, f.imported_at, coalesce(p.name, '') AS by,
        coalesce(g.n, w.n, 0) AS n, coalesce(g.first, w.first) AS first, coalesce(g.last, w.last) AS last
    FROM figure_import f LEFT JOIN person p ON p.id = f.imported_by
    LEFT JOIN (SELECT figure_import_id, count(*) AS n, min(given_on) AS first, max(given_on) AS last
        FROM rating GROUP BY figure_import_id) g ON g.figure_import_id = f.id
    LEFT JOIN (SELECT figure_import_id, count(*) AS n, min(week_from) AS first, max(week_from) AS last
        FROM week_of_calls GROUP BY figure_import_id) w ON w.figure_import_id = f.id
    ORDER BY f.imported_at DESC, f.id DESC
""")
_ONE = text("SELECT kind, name FROM figure_import WHERE id = :id")
_TAKE_BACK = (
    text("DELETE FROM rating WHERE figure_import_id = :id"),
    text("DELETE FROM week_of_calls WHERE figure_import_id = :id"),
    text("DELETE FROM figure_import WHERE id = :id"),
)


class FigureFiles:
    """The files of figures of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def ratings(self, path: Path, columns: FigureColumns | None = None) -> RatingsPreview:
        """Return what bringing in a file of ratings would do; without ``columns`` those remembered or guessed count.

        FiguresRefused where it is no table at all. Without usable columns everything is refused in the preview.
        """
        file = self._read(path, RATINGS, columns)
        if not ratings.usable(file.columns):
            return RatingsPreview(file, (), (), 0, ())
        rows, refused = ratings.read_ratings(file.table, file.columns)
        with self._library.read() as connection:
            new, unmatched, known, strangers = match(connection, rows, self._today)
        return RatingsPreview(file, new, _sorted((*refused, *unmatched)), known, strangers)

    def calls(self, path: Path, columns: FigureColumns | None = None) -> CallsPreview:
        """Return what bringing in a file of weekly calls would do; see ``ratings``."""
        file = self._read(path, CALLS, columns)
        if not weeks_of_calls.usable(file.columns):
            return CallsPreview(file, (), ())
        rows, refused = weeks_of_calls.read_weeks(file.table, file.columns)
        with self._library.read() as connection:
            there = {(row.week_from, row.queue.casefold()): row.name for row in connection.execute(_WEEKS_THERE)}
        keys = [(row.monday.isoformat(), row.queue.casefold()) for row in rows]
        new = []
        for row, key in zip(rows, keys, strict=True):
            if key in there:
                why = translate("FigureFiles", "this week came in before, with {0}").format(
                    there[key] or translate("FigureFiles", "another file")
                )
                refused = (*refused, RefusedRow(row.line, why))
            elif row.monday > self._today:
                refused = (
                    *refused,
                    RefusedRow(
                        row.line,
                        translate("FigureFiles", "the week of {0} has not come yet").format(said_day(row.monday)),
                    ),
                )
            else:
                new.append(row)
        return CallsPreview(file, tuple(new), _sorted(refused))

    def commit(self, preview: Preview, by: int | None) -> int:
        """Add what a preview says in one transaction, remember its columns, and return the import's number.

        FiguresRefused where there is nothing to add, or where the same file was brought in before.
        """
        if not preview.new:
            raise FiguresRefused(_nothing(preview))
        kind, at = (RATINGS if isinstance(preview, RatingsPreview) else CALLS), utc_text(self._clock())
        file = preview.file
        with self._library.write() as connection:
            if connection.execute(_BEFORE, {"sha256": file.sha256}).scalar() is not None:
                raise FiguresRefused(
                    translate("FigureFiles", "{0} was brought in before, so nothing was added.").format(
                        shown(file.path)
                    )
                )
            values = {"kind": kind, "name": file.path.name, "sha256": file.sha256, "at": at, "by": by}
            number = int(connection.execute(_ADD, values).lastrowid)
            if isinstance(preview, RatingsPreview):
                add_ratings(connection, number, preview.new)
            else:
                _add_weeks(connection, number, preview)
            key = file.columns.signature
            connection.execute(_KEEP_MAPPING, {"key": key, "content": file.columns.to_json(), "at": at})
            detail = {"file": file.path.name, "sha256": file.sha256, "n": len(preview.new)}
            enter(connection, at=at, by=by, what="imported", subject=kind, subject_id=number, detail=detail)
        return number

    def imports(self) -> tuple[FigureImport, ...]:
        """Return every file that was brought in and not taken back, newest first."""
        with self._library.read() as connection:
            return tuple(
                FigureImport(
                    row.id, row.kind, row.name, row.n, day(row.first), day(row.last), from_utc(row.imported_at), row.by
                )
                for row in connection.execute(_IMPORTS)
            )

    def take_back(self, import_id: int, by: int | None) -> None:
        """Take everything that came with a file out again, in one transaction; KeyError when there is none."""
        at = utc_text(self._clock())
        with self._library.write() as connection:
            row = connection.execute(_ONE, {"id": import_id}).one_or_none()
            if row is None:
                raise KeyError(import_id)
            taken = sum(connection.execute(each, {"id": import_id}).rowcount for each in _TAKE_BACK) - 1
            detail = {"file": row.name, "n": taken}
            enter(
                connection,
                at=at,
                by=by,
                what="taken back",
                subject=row.kind,
                subject_id=import_id,
                detail=detail,
            )

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _read(self, path: Path, kind: str, columns: FigureColumns | None) -> FigureFile:
        data = _bytes(path)
        try:
            table = read_table(data)
        except Misread as error:
            raise FiguresRefused(
                translate("FigureFiles", "{0}: line {1}: {2}.").format(shown(path), error.line, one_line(error.reason))
            ) from error
        sha256 = hashlib.sha256(data).hexdigest()
        taken = columns or guess(kind, _names()[kind], table.rows)
        with self._library.read() as connection:
            if columns is None:
                taken = _remembered(connection, taken)
            before = connection.execute(_BEFORE, {"sha256": sha256}).scalar()
        return FigureFile(path, sha256, table, taken, from_utc(before) if before else None)


def fields(kind: str) -> tuple[str, ...]:
    """Return what the columns of a table of ``kind`` can hold."""
    return tuple(_names()[kind])


@lru_cache(maxsize=1)
def _names() -> Mapping[str, Mapping[str, Sequence[str]]]:
    file = paths.resources() / "figures" / "columns.toml"
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return {kind: read[kind] for kind in (RATINGS, CALLS)}


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _BIGGEST:
            raise FiguresRefused(
                translate("FigureFiles", "{0} is too large for a table of figures. Export a shorter time.").format(
                    shown(path)
                )
            )
        data = path.read_bytes()
    except OSError as error:
        raise FiguresRefused(
            translate("FigureFiles", "{0} cannot be read ({1}).").format(shown(path), error.strerror)
        ) from error
    if data.startswith(b"PK\x03\x04"):
        raise FiguresRefused(
            translate("FigureFiles", "{0} is a spreadsheet. Save it as CSV there, then bring that in.").format(
                shown(path)
            )
        )
    return data


def _nothing(preview: Preview) -> str:
    """Return in a sentence why nothing in a file can be added."""
    said, columns = (
        translate("FigureFiles", "Nothing in {0} can be added").format(shown(preview.file.path)),
        preview.file.columns,
    )
    known = preview.known if isinstance(preview, RatingsPreview) else None
    if not (weeks_of_calls.usable(columns) if known is None else ratings.usable(columns)):
        wanted = (
            translate("FigureFiles", "the week, and two of the counts of calls")
            if known is None
            else translate("FigureFiles", "a rating, and its day or reference")
        )
        return translate(
            "FigureFiles", "{0}: no columns are known to hold {1}. Say in the window what they hold; it is remembered."
        ).format(said, wanted)
    if preview.refused:
        return translate("FigureFiles", "{0}: line {1}: {2}.").format(
            said, preview.refused[0].line, preview.refused[0].why
        )
    return f"{said}: " + (
        translate("FigureFiles", "every row is in the library.")
        if known
        else translate("FigureFiles", "it has no rows.")
    )


def _remembered(connection: Connection, guessed: FigureColumns) -> FigureColumns:
    content = connection.execute(_MAPPING, {"key": guessed.signature}).scalar()
    try:
        return guessed if content is None else FigureColumns.from_json(content)
    except (ValueError, KeyError, TypeError):
        return guessed  # of another version: it is guessed anew


def _sorted(refused: Sequence[RefusedRow]) -> tuple[RefusedRow, ...]:
    return tuple(sorted(refused, key=lambda each: each.line))


def _add_weeks(connection: Connection, number: int, preview: CallsPreview) -> None:
    connection.execute(
        _ADD_WEEK,
        [
            {
                "import": number,
                "monday": row.monday.isoformat(),
                "queue": row.queue,
                "offered": row.offered,
                "answered": row.answered,
                "abandoned": row.abandoned,
            }
            for row in preview.new
        ],
    )


def first_and_last(preview: Preview) -> tuple[date, date] | None:
    """Return the first and the last day of what would be added, ``None`` where nothing would."""
    days = [each.given_on if isinstance(each, NewRating) else each.monday for each in preview.new]
    return (min(days), max(days)) if days else None
