"""Libraries to report on, and reports read back from what was written: PDF, spreadsheet and CSV."""

import csv
import io
import zipfile
from fractions import Fraction
from pathlib import Path

from openpyxl import load_workbook

from app.domain.report_figures import Cell, Kind, Report, Table, shown
from app.services.report_files import save
from tests.a_library import Library
from tests.reports.sheets import Printed, read_pdf

LONG = "Aleksandra-Magdalena Kowalczyk-Featherstonehaugh"
_COPIED = {
    "interaction": ("id", "advisor_id"),
    "evaluation": ("id", "interaction_id", "advisor_id"),
    "mark": ("evaluation_id",),
    "section_total": ("evaluation_id", "advisor_id"),
}


def team_of(library: Library, count: int) -> None:
    """Leave ``count`` advisors with one evaluation each: the first's is marked, the others' are copies of it."""
    team = library.people.teams()[0].id
    with library.file.write() as connection:
        connection.exec_driver_sql("UPDATE person SET is_advisor = 0")
    people = [library.people.add_advisor(f"{LONG} {number:03}", team).id for number in range(count)]
    if not people:
        return
    library.finalised(people[0], "2026-10-05T09:30:00", not_met=(2, 7), missing=(10,))
    with library.file.write() as connection:
        for table, own in _COPIED.items():
            names = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
            columns = ", ".join(f'"{name}"' for name in names)
            values = ", ".join("p.id" if name in own else f's."{name}"' for name in names)
            source = "advisor_id" if "advisor_id" in names else "evaluation_id"
            first = people[0] if source == "advisor_id" else "(SELECT id FROM evaluation ORDER BY id LIMIT 1)"
            connection.exec_driver_sql(
                f"INSERT INTO {table} ({columns}) SELECT {values} FROM person p JOIN {table} s ON s.{source} = {first} "
                f"WHERE p.is_advisor = 1 AND p.id > {people[0]}"
            )


def pdf_of(report: Report, folder: Path) -> Printed:
    """Return what a reader finds in the report's PDF."""
    return read_pdf(save(report, folder / "report.pdf").read_bytes())


def said(cell: Cell, kind: Kind) -> tuple[str, ...]:
    """Return a cell as a spreadsheet holds it in words: an interval's ends apart, nothing for none."""
    if kind is Kind.INTERVAL:
        return tuple(f"{end:.0f}%" for end in cell) if isinstance(cell, tuple) else ("", "")
    return ("",) if cell is None else (shown(cell, kind),)


def in_words(table: Table) -> list[tuple[str, ...]]:
    """Return a table's rows and total as words."""
    kinds = [column.kind for column in table.columns]
    rows = [*table.rows, *([table.total] if table.total else [])]
    return [tuple(word for cell, kind in zip(row, kinds, strict=True) for word in said(cell, kind)) for row in rows]


def sheet_in_words(path: Path, table: Table, name: str) -> list[tuple[str, ...]]:
    """Return the rows of a sheet as words, each number rounded from the value in its cell."""
    sheet = load_workbook(path)[name]
    kinds = [part for column in table.columns for part in [column.kind] * (2 if column.kind is Kind.INTERVAL else 1)]
    count = len(table.rows) + bool(table.total)
    found = []
    for row in sheet.iter_rows(min_row=2, max_row=1 + count, max_col=len(kinds)):
        found.append(tuple(_word(cell.value, kind) for cell, kind in zip(row, kinds, strict=True)))
    return found


def _word(value: object, kind: Kind) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if kind is Kind.INTERVAL:
        return f"{float(value) * 100:.0f}%"  # type: ignore[arg-type]
    if kind in {Kind.SCORE, Kind.SHARE, Kind.MEASURE}:
        return shown(Fraction(value).limit_denominator(10**6) * 100, kind)  # type: ignore[arg-type]
    if kind in {Kind.MEAN, Kind.POINTS}:
        return shown(Fraction(value).limit_denominator(10**6), kind)  # type: ignore[arg-type]
    if kind is Kind.MONTH:
        return f"{value:%b %Y}"
    return f"{value:%d %b %Y}".lstrip("0") if kind is Kind.DATE else f"{value:,}"


def csv_tables(path: Path) -> list[list[list[str]]]:
    """Return the tables of a zip of CSV files, heads first."""
    with zipfile.ZipFile(path) as archive:
        return [
            list(csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")))
            for name in sorted(archive.namelist())
        ]
