"""A report, or any rows, as CSV that Excel opens as it is: UTF-8 with a mark, no text to be taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from app.domain.report_figures import Cell, Column, Kind, Report, Table, shown
from app.language import translate
from app.reports.spreadsheet import FORMULA_STARTS, heads

Written = tuple[str, ...]


def write(report: Report, path: Path) -> None:
    """Write every table of a report into one CSV, one below the other, each under its title; OSError when it fails."""
    with path.open("wb") as out:
        _put(out, _whole(report))


def write_each(report: Report, path: Path) -> None:
    """Write a zip with one CSV for each table, heads first; OSError when that fails."""
    when = report.made.timetuple()[:6]
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for number, table in enumerate(report.tables, start=1):
            text = StringIO(newline="")
            csv.writer(text).writerows(lines_of(table))
            name = translate("CommaSeparated", "{0:02} {1}.csv").format(number, table.name.replace("/", "-"))
            archive.writestr(ZipInfo(name, when), text.getvalue().encode("utf-8-sig"), ZIP_DEFLATED)


def write_rows(out: BinaryIO, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """Write rows under their heads to a binary stream."""
    _put(out, _lines(columns, rows))


def lines_of(table: Table) -> Iterable[Written]:
    """Return a table's heads, rows and total as they are written."""
    return _lines(table.columns, (*table.rows, table.total) if table.total else table.rows)


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before what could be one."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _whole(report: Report) -> Iterable[Written]:
    yield (guarded(report.title), guarded(report.subject))
    for label, value in (*report.about, ("", report.confidentiality)):
        yield (guarded(label), guarded(value))
    for section in report.sections:
        for words in section.words:
            yield (guarded(section.heading), guarded(words))
    for table in report.tables:
        yield ()
        yield (guarded(table.title),)
        yield from lines_of(table)
        if not table.rows:
            yield (guarded(table.empty),)
        for note in (
            *table.notes,
            *(translate("CommaSeparated", "Figure {0}").format(figure) for figure in table.figures),
        ):
            yield (guarded(note),)


def _lines(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> Iterable[Written]:
    yield tuple(head for column in columns for head in heads(column))
    for row in rows:
        yield tuple(text for column, cell in zip(columns, row, strict=True) for text in _texts(cell, column.kind))


def _texts(cell: Cell, kind: Kind) -> tuple[str, ...]:
    """Return a cell as it is printed, but empty where there is none, days as 2026-11-14 and counts without commas."""
    if kind is Kind.INTERVAL:
        return tuple(f"{end:.0f}%" for end in cell) if isinstance(cell, tuple) else ("", "")
    if cell is None:
        return ("",)
    if isinstance(cell, str):
        return (guarded(cell),)
    if isinstance(cell, date):
        return (f"{cell:%Y-%m-%d}",)
    if isinstance(cell, int):
        return (f"{cell // 100}-{cell % 100:02}",) if kind is Kind.MONTH else (str(cell),)
    return (shown(cell, kind).replace("−", "-"),)  # a sign that a spreadsheet takes for one


def _put(out: BinaryIO, lines: Iterable[Written]) -> None:
    text = TextIOWrapper(out, encoding="utf-8-sig", newline="")
    try:
        csv.writer(text).writerows(lines)
    finally:
        text.detach()  # flushes, and leaves the file to whoever opened it
