"""A report, or any rows, as an Excel workbook: real numbers with their formats, no text to be taken for a formula."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.domain.report_figures import Cell, Column, Kind, Report, Table, shown
from app.language import translate

if TYPE_CHECKING:  # heavy, and only writing needs it
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins with one of these could be taken for a formula by a spreadsheet."""
_FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.SCORE: "0%",
    Kind.SHARE: "0%",
    Kind.MEASURE: "0.0%",
    Kind.MEAN: "0.0",
    Kind.POINTS: "+0;−0;0",
    Kind.INTERVAL: "0%",
    Kind.DATE: "d mmm yyyy",
    Kind.MONTH: "mmm yyyy",
}
_WIDTHS = {Kind.TEXT: 24, Kind.DATE: 13}
_USUAL, _WIDEST = 11, 60  # characters
_MOST_ROWS = 1_048_575  # a sheet's, below its heads
_FORBIDDEN = str.maketrans("", "", "[]:*?/\\'")


class Workbook:
    """A workbook in the making, written row by row so that its size does not matter."""

    def __init__(self, path: Path) -> None:
        """Begin the workbook ``path``."""
        import xlsxwriter

        self._passing = TemporaryDirectory(prefix="fair-hearing-")  # rows wait there: personal data, gone at the end
        options = {
            "constant_memory": True,
            "tmpdir": self._passing.name,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        }
        self._book = xlsxwriter.Workbook(str(path), options)
        self._book.set_properties(
            {"title": path.stem, "author": "", "comments": translate("Spreadsheet", "Made by Fair Hearing")}
        )
        self._formats: dict[tuple[str, bool], Format] = {}
        self._names: set[str] = set()

    def close(self) -> None:
        """Write the file; OSError when that fails."""
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
        finally:
            self.drop()

    def drop(self) -> None:
        """Let go of what waits to be written."""
        self._book.fileclosed = True
        for sheet in self._book.worksheets():
            with suppress(OSError):  # what a full disk did not take is not wanted any more
                sheet.row_data_fh.close()
        self._passing.cleanup()

    def about(self, lines: Iterable[tuple[str, str]]) -> None:
        """Put a sheet of labels and values in front."""
        sheet = self._book.add_worksheet(self._name(translate("Spreadsheet", "About")))
        sheet.set_column(0, 0, 22)
        sheet.set_column(1, 1, 90)
        for number, (label, value) in enumerate(lines):
            self._put(sheet, number, 0, label, Kind.TEXT, bold=True)
            self._put(sheet, number, 1, value, Kind.TEXT)

    def table(self, table: Table) -> None:
        """Put a report's table on a sheet of its own, its notes and figure ids below it."""
        rows = table.rows if table.rows else ((table.empty, *[None] * (len(table.columns) - 1)),)
        below = [*table.notes, *(translate("Spreadsheet", "Figure {0}").format(figure) for figure in table.figures)]
        self.sheet(table.name, table.columns, rows, total=table.total, below=below, widths=_widths(table))

    def sheet(
        self, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], *,
        total: Sequence[Cell] | None = None, below: Sequence[str] = (), widths: Sequence[int] = (),
    ) -> None:  # fmt: skip
        """Put ``rows`` on a sheet under heads that stay in sight; more than a sheet holds goes on on the next."""
        sheet = self._begin(name, columns, widths)
        number = 1
        for row in rows:
            if number > _MOST_ROWS:
                self._finish(sheet, columns, number)
                sheet, number = self._begin(name, columns, widths), 1
            self._row(sheet, number, columns, row)
            number += 1
        self._finish(sheet, columns, number)
        if total:
            self._row(sheet, number, columns, total, bold=True)
            number += 1
        for place, words in enumerate(below, start=number + 1):
            self._put(sheet, place, 0, words, Kind.TEXT)

    def _begin(self, name: str, columns: Sequence[Column], widths: Sequence[int]) -> "Worksheet":
        sheet = self._book.add_worksheet(self._name(name))
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.repeat_rows(0)
        place = 0
        for number, column in enumerate(columns):
            wide = widths[number] if widths else _WIDTHS.get(column.kind, max(_USUAL, len(column.head) + 2))
            for head in heads(column):
                sheet.set_column(place, place, wide)
                self._put(sheet, 0, place, head, Kind.TEXT, bold=True)
                place += 1
        return sheet

    def _finish(self, sheet: "Worksheet", columns: Sequence[Column], number: int) -> None:
        across = sum(len(heads(column)) for column in columns)
        sheet.autofilter(0, 0, max(1, number - 1), across - 1)

    def _row(
        self, sheet: "Worksheet", number: int, columns: Sequence[Column], row: Sequence[Cell], *, bold: bool = False
    ) -> None:
        place = 0
        for column, cell in zip(columns, row, strict=True):
            for part in parts(cell, column.kind):
                self._put(sheet, number, place, part, column.kind, bold=bold)
                place += 1

    def _put(
        self, sheet: "Worksheet", row: int, place: int, cell: Cell | float, kind: Kind, *, bold: bool = False
    ) -> None:
        """Write one cell: text as text, all else as the number it is."""
        if cell is None:
            return
        if isinstance(cell, str):
            code = "@quoted" if cell.startswith(FORMULA_STARTS) else "@"
            sheet.write_string(row, place, cell, self._format(code, bold))
        elif isinstance(cell, date):
            sheet.write_datetime(
                row, place, datetime(cell.year, cell.month, cell.day), self._format(_FORMATS[kind], bold)
            )
        elif kind is Kind.MONTH and isinstance(cell, int):
            first = datetime(cell // 100, cell % 100, 1)
            sheet.write_datetime(row, place, first, self._format(_FORMATS[kind], bold))
        elif isinstance(cell, Fraction) and kind not in {Kind.MEAN, Kind.POINTS}:
            code = "0.0%" if "." in shown(cell, kind) else _FORMATS[kind]
            sheet.write_number(row, place, float(cell / 100), self._format(code, bold))
        elif not isinstance(cell, tuple):
            value = cell / 100 if kind is Kind.INTERVAL else cell
            sheet.write_number(row, place, float(value), self._format(_FORMATS.get(kind, "General"), bold))

    def _format(self, code: str, bold: bool) -> "Format":
        made = self._formats.get((code, bold))
        if made is None:
            how = {"num_format": "@" if code == "@quoted" else code, "bold": bold, "valign": "top"}
            made = self._formats[code, bold] = self._book.add_format(how)
            if code == "@quoted":
                made.set_quote_prefix()
        return made

    def _name(self, wanted: str) -> str:
        """Return a sheet's name that Excel takes: at most 31 characters, none of its forbidden ones, and new."""
        base = wanted.translate(_FORBIDDEN).strip()[:31] or translate("Spreadsheet", "Sheet")
        name, number = base, 2
        while name.casefold() in self._names:
            name = f"{base[: 31 - len(str(number)) - 1]} {number}"
            number += 1
        self._names.add(name.casefold())
        return name


@contextmanager
def workbook(path: Path) -> Iterator[Workbook]:
    """Give a workbook to fill; it is written as ``path`` when the block is left, OSError when that fails."""
    book = Workbook(path)
    try:
        yield book
    except BaseException:
        book.drop()
        raise
    book.close()


def write(report: Report, path: Path) -> None:
    """Write a report as a workbook with a sheet about it and a sheet for each table; OSError when that fails."""
    lines = [
        (report.title, report.subject),
        (translate("Spreadsheet", "Library"), report.library),
        (translate("Spreadsheet", "Made"), f"{shown(report.made.date(), Kind.DATE)} {report.made:%H:%M}"),
        *report.about,
        ("", report.confidentiality),
    ]
    for section in report.sections:
        lines += [(section.heading, words) for words in section.words]
    with workbook(path) as book:
        book.about(lines)
        for table in report.tables:
            book.table(table)


def heads(column: Column) -> tuple[str, ...]:
    """Return a column's head, two where it is an interval, whose ends stand side by side."""
    return (
        (translate("Spreadsheet", "{0} from").format(column.head), translate("Spreadsheet", "to"))
        if column.kind is Kind.INTERVAL
        else (column.head,)
    )


def parts(cell: Cell, kind: Kind) -> tuple[Cell | float, ...]:
    """Return what stands in a cell, two figures where it is an interval."""
    if kind is Kind.INTERVAL:
        return cell if isinstance(cell, tuple) else (cell, None)
    return (cell,)


def _widths(table: Table) -> list[int]:
    """Return how many characters wide each column is set, so that its figures are in sight."""
    return [
        min(
            _WIDEST,
            max(
                max(map(len, column.head.split()), default=0) + 4,
                *(len(shown(row[place], column.kind)) + 2 for row in (*table.rows, table.total or ()) if row),
                6,
            ),
        )
        for place, column in enumerate(table.columns)
    ]
