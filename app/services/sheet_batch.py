"""A month's feedback sheets for everyone: which they are and what each file is called."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, text

from app.domain.days import SHORT
from app.services.report_files import whole
from db.engine import LibraryFile

if TYPE_CHECKING:
    from app.reports.sheet_data import SheetData

_LONGEST = 120  # characters of a file's name, so that a deep folder holds it on Windows too
_MOST_BYTES = 230  # of it in UTF-8: Linux takes 255, endings included
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_SHEETS = text("""
    SELECT e.id, p.name AS advisor, i.started_at, coalesce(nullif(s.name, ''), i.subject, '') AS about
    FROM person p CROSS JOIN evaluation e ON e.advisor_id = p.id AND e.month = :month
    JOIN interaction i ON i.id = e.interaction_id LEFT JOIN service s ON s.id = i.service_id
    WHERE e.state <> 'draft' AND e.superseded = 0 AND e.purpose <> 'calibration'
        AND (:team IS NULL OR p.team_id = :team)
    ORDER BY p.name_key, p.id, i.started_at, e.id
""")


@dataclass(frozen=True, slots=True)
class SheetOf:
    """A sheet to be written: of which evaluation, and as which file."""

    evaluation_id: int
    file_name: str


def sheets_of(library: LibraryFile, month: int, team_id: int | None = None) -> tuple[SheetOf, ...]:
    """Return the sheets of a month's finalised evaluations in their latest revision, by advisor and time.

    Calibrations have none: they are nobody's feedback. The month is that of the contact, as 202610.
    """
    with library.read() as connection:
        rows = connection.execute(_SHEETS, {"month": month, "team": team_id}).all()
    return tuple(_named(rows))


def write_sheet(sheet: "SheetData", out: Path) -> None:
    """Write one sheet as the PDF ``out``, whole or not at all; NotWritten says why it cannot be."""
    from app.reports import feedback_sheet

    with whole(out) as part:
        feedback_sheet.write(sheet, part)


class Bundle:
    """Many sheets as one PDF; each begins on a page of its own and is named in the reader's list of contents."""

    def __init__(self) -> None:
        """Begin with none."""
        from app.reports.sheet_bundle import SheetBundle

        self._sheets = SheetBundle()

    def add(self, sheet: "SheetData") -> None:
        """Lay out one more sheet."""
        self._sheets.add(sheet)

    def write(self, out: Path) -> None:
        """Write all of them as ``out``, whole or not at all; NotWritten says why it cannot be."""
        with whole(out) as part:
            self._sheets.write(part)


def _named(rows: Iterable[Row[Any]]) -> Iterator[SheetOf]:
    taken: set[str] = set()
    for row in rows:
        name = _file_name(row.advisor, datetime.fromisoformat(row.started_at), row.about)
        unique, number = name, 2
        while unique.casefold() in taken:
            unique, number = f"{name} ({number})", number + 1
        taken.add(unique.casefold())
        yield SheetOf(row.id, f"{unique}.pdf")


def _file_name(advisor: str, started: datetime, about: str) -> str:
    """Return "2026-10 Priya Nair 04 Oct 0931 council tax", with nothing that Windows takes ill, and not too long.

    An advisor's names sort in the order of time.
    """
    name = f"{started:%Y-%m} {advisor} {started:%d} {SHORT[started.month]} {started:%H%M} {about}"
    plain = " ".join(_UNSAFE.sub(" ", name).split())[:_LONGEST]
    return plain.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(" .")
