"""The marks on a feedback sheet: a table for each section with every criterion, its mark and its evidence."""

import re

from app.language import noop, translate
from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pages import Pages
from app.reports.printable import one_line, printable
from app.reports.rows import Cell, draw, height_of, keep
from app.reports.sheet_data import SheetData, SheetRow, SheetSection
from app.reports.style import MARK_WORDS, Density, colours
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_NUMBER, _MARK, _EVIDENCE = 19.0, 204.0, 286.0  # where the columns begin, from the left margin
_GUTTER = 10.0
_TIME = re.compile(
    r"(?P<time>\d{1,3}(?::\d\d){1,2}(?:\s?[–-]\s?\d{1,3}(?::\d\d){1,2})?)(?:\s+(?P<rest>\S.*))?", re.DOTALL
)
_SECTION_LEADING = 15.0
_NOT_MARKED = noop("SheetMarks", "○ Not marked yet")


def marks(pages: Pages, sheet: SheetData, density: Density) -> None:
    """Draw the sections one below the other; a page that begins within one repeats its name."""
    for index, section in enumerate(sheet.sections):
        _section(pages, section, density, headed=index == 0)
        pages.y += density.pad + 2


def _section(pages: Pages, section: SheetSection, density: Density, *, headed: bool) -> None:
    name = one_line(section.name)
    heading, table = pages.root.add("H2"), pages.root.add("Table")
    first = _cells(pages, section.rows[0], density, Element("TR")) if section.rows else ()
    keep(pages, _SECTION_LEADING + 2 * density.pad + height_of(first, density.leading))
    _heading(pages, name, density, heading, headed=headed or pages.y <= pages.top)
    with pages.repeating(
        lambda: _heading(pages, translate("SheetMarks", "{0} (continued)").format(name), density, None, headed=True)
    ):
        for row in section.rows:
            cells = _cells(pages, row, density, table.add("TR"))
            keep(pages, height_of(cells, density.leading) + 2 * density.pad)
            pages.y += density.pad
            draw(pages, cells, density.size, density.leading)
            pages.y += density.pad
            pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().line)


def _heading(pages: Pages, name: str, density: Density, tag: Element | None, *, headed: bool) -> None:
    left = pages.paper.left
    for line in wrap([Span(name, SEMIBOLD, colours().text)], _MARK - _GUTTER, 9.4):
        pages.text(line, left, pages.y, 9.4, _SECTION_LEADING, tag=tag)
        pages.y += _SECTION_LEADING
    if headed:
        for x, word in ((_MARK, translate("SheetMarks", "Mark")), (_EVIDENCE, translate("SheetMarks", "Evidence"))):
            column: Line = (Span(word, REGULAR, colours().quiet),)
            pages.text(column, left + x, pages.y - _SECTION_LEADING, 8.0, _SECTION_LEADING, tag=None)
    pages.y += density.pad / 2
    pages.rule(left, pages.y, pages.paper.right, colours().text, 0.8)


def _cells(pages: Pages, row: SheetRow, density: Density, tag: Element) -> tuple[Cell, ...]:
    left, size = pages.paper.left, density.size
    words = MARK_WORDS[row.mark] if row.mark is not None else translate("SheetMarks", _NOT_MARKED)
    colour = colours().mark(row.mark) if row.mark is not None else colours().quiet
    number = wrap([Span(str(row.number), REGULAR, colours().quiet)], _NUMBER, size)
    short = wrap([Span(one_line(row.short), REGULAR, colours().text)], _MARK - _NUMBER - _GUTTER, size)
    mark = wrap([Span(words, SEMIBOLD, colour)], _EVIDENCE - _MARK, size)
    room = pages.paper.right - left - _EVIDENCE
    evidence = [line for text in row.evidence for line in wrap(_evidence(text), room, size)]
    return (
        Cell(left, number, tag.add("TD")),
        Cell(left + _NUMBER, short, tag.add("TH", scope="Row")),
        Cell(left + _MARK, mark, tag.add("TD", actual_text=words.split(" ", 1)[1])),
        Cell(left + _EVIDENCE, evidence, tag.add("TD")),
    )


def _evidence(text: str) -> list[Span]:
    """Split a leading time off, so that it can be found at a glance."""
    text = "\n".join(row.strip() for row in printable(text).split("\n") if row.strip())
    timed = _TIME.fullmatch(text)
    if timed is None:
        return [Span(text, REGULAR, colours().text)]
    return [Span(timed["time"], SEMIBOLD, colours().text), Span(timed["rest"] or "", REGULAR, colours().text)]
