"""The feedback sheet as a PDF: one page where the words allow it, tagged, with its font and language inside."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.language import translate
from app.reports import fonts
from app.reports.fonts import REGULAR
from app.reports.letterhead import letterhead, small_print, small_print_height
from app.reports.pages import Pages
from app.reports.pdf_file import paint
from app.reports.printable import one_line
from app.reports.sheet_data import SheetData, SheetRow, SheetSection
from app.reports.sheet_head import head, running_head
from app.reports.sheet_marks import marks
from app.reports.sheet_score import score
from app.reports.sheet_standards import standards as draw_standards
from app.reports.sheet_texts import texts
from app.reports.style import COMFORTABLE, COMPACT, MEDIUM, Density, Paper, colours, date_and_time
from app.reports.style import paper as paper_named
from app.reports.wrap import Line, Span, wrap

__all__ = ["SheetData", "SheetRow", "SheetSection", "write"]

_TOP, _FOOT = 34.0, 26.0
_FOOT_SIZE, _FOOT_LEADING = 7.6, 9.6


def write(sheet: SheetData, out: Path | BinaryIO, *, standards: bool = False, paper: str = "") -> int:
    """Write the sheet as a PDF to a file or a binary stream and return its number of pages.

    ``standards`` adds the criteria's full standards on a page behind; ``paper`` is A4 or Letter (ValueError for
    another), by default the sheet's own. The file is written in one go at the end: OSError when it cannot be.
    """
    pages = laid_out(sheet, one_line(sheet.title), standards=standards, paper=paper)
    data = BytesIO()
    state = " (draft)" if sheet.draft else " (superseded)" if sheet.superseded else ""
    title = f"{one_line(sheet.title)}: {one_line(sheet.advisor)}, {date_and_time(sheet.started)}{state}"
    count = paint(pages, title, sheet.evaluated, data)
    if isinstance(out, Path):
        out.write_bytes(data.getvalue())
    else:
        out.write(data.getvalue())
    return count


def laid_out(sheet: SheetData, called: str, *, standards: bool = False, paper: str = "") -> Pages:
    """Return the pages of a sheet that the reader's list of contents calls ``called``; the rest as for ``write``."""
    fonts.ready()
    pages = _fitted(sheet, paper_named(paper, sheet.stationery), called)
    if standards:
        with pages.repeating(lambda: running_head(pages, sheet)):
            draw_standards(pages, sheet.card)
    _feet(pages, sheet)
    return pages


def _fitted(sheet: SheetData, paper: Paper, called: str) -> Pages:
    """Lay the sheet out as loosely as one page allows, else as loosely as the fewest pages allow.

    Most sheets are of the middle density: it is tried first, and a looser one only where it could have room.
    """
    middle = _laid_out(sheet, paper, MEDIUM, called)
    if middle.count == 1 and middle.left_over < _growth(sheet):
        return middle
    best = _laid_out(sheet, paper, COMFORTABLE, called)
    if middle.count < best.count:
        best = middle
    if best.count > 1:
        closest = _laid_out(sheet, paper, COMPACT, called)
        best = closest if closest.count < best.count else best
    return best


def _growth(sheet: SheetData) -> float:
    """Return how much higher, in points, the lines of the marks are at the least where they stand more loosely."""
    line = COMFORTABLE.leading - MEDIUM.leading + 2 * (COMFORTABLE.pad - MEDIUM.pad)
    return line * sum(len(section.rows) for section in sheet.sections)


def _laid_out(sheet: SheetData, paper: Paper, density: Density, called: str) -> Pages:
    foot = max(len(lines) for lines in _foot_lines(sheet, paper, 1, 1)) * _FOOT_LEADING
    foot += small_print_height(paper, kept=True)
    pages = Pages(paper, _TOP, paper.height - _FOOT - foot - 8)
    pages.bookmark(called)
    letterhead(pages)
    head(pages, sheet)
    score(pages, sheet)
    pages.y += density.gap
    pages.top = _TOP + 16
    with pages.repeating(lambda: running_head(pages, sheet)):
        marks(pages, sheet, density)
        pages.y += density.gap / 2
        texts(pages, sheet, density)
    return pages


def _foot_lines(sheet: SheetData, paper: Paper, number: int, count: int) -> tuple[list[Line], list[Line]]:
    room = paper.right - paper.left - 16
    quiet = colours().quiet
    page = translate("Sheet", "page {0} of {1}").format(number, count)
    right = " · ".join(part for part in (one_line(sheet.scorecard), sheet.figure, page) if part)
    return (
        wrap(
            [Span(one_line(paper.stationery.confidential(sheet.confidentiality)), REGULAR, quiet)],
            room * 0.45,
            _FOOT_SIZE,
        ),
        wrap([Span(right, REGULAR, quiet)], room * 0.55, _FOOT_SIZE),
    )


def _feet(pages: Pages, sheet: SheetData) -> None:
    for index in range(pages.count):
        left, right = _foot_lines(sheet, pages.paper, index + 1, pages.count)
        y = pages.bottom + 8 + small_print(pages, index, kept=True)
        for row, line in enumerate(left):
            pages.text(line, pages.paper.left, y + row * _FOOT_LEADING, _FOOT_SIZE, _FOOT_LEADING, tag=None, page=index)
        for row, line in enumerate(right):
            place = y + row * _FOOT_LEADING
            pages.text(line, pages.paper.right, place, _FOOT_SIZE, _FOOT_LEADING, tag=None, right=True, page=index)
