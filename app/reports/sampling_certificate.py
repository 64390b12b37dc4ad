"""The sampling certificate as a PDF of one page; the JSON beside it holds what a page cannot."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from app.domain.sampling_certificate import Certificate
from app.domain.stationery import PLAIN, Stationery
from app.language import translate
from app.reports import fonts
from app.reports.certificate_facts import Facts, Table, facts_of
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.letterhead import letterhead, small_print, small_print_height
from app.reports.pages import Pages
from app.reports.pdf_file import paint
from app.reports.printable import one_line
from app.reports.rows import Cell, draw, plain
from app.reports.style import Paper, colours
from app.reports.style import paper as paper_named
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_TOP, _FOOT = 34.0, 56.0
_LABEL, _GUTTER = 92.0, 10.0


class _Setting(NamedTuple):
    """How closely a page is set, in points, and how many rows of a table it shows."""

    size: float
    leading: float
    gap: float
    rows: int


_SETTINGS = tuple(
    _Setting(size, leading, gap, rows)
    for size, leading, gap, rows in (
        (8.6, 11.4, 11.0, 24), (8.3, 10.6, 8.0, 24), (8.0, 10.0, 6.0, 18), (8.0, 10.0, 6.0, 12), (7.8, 9.6, 5.0, 7),
        (7.6, 9.3, 4.0, 4), (7.6, 9.3, 4.0, 2),
    )
)  # fmt: skip


def write(certificate: Certificate, out: Path | BinaryIO, *, paper: str = "", stationery: Stationery = PLAIN) -> int:
    """Write a certificate as a PDF to a file or a binary stream and return its number of pages.

    Lists that are too long for one page end with how many more the JSON file holds. ``paper`` is A4 or Letter
    (ValueError for another), by default the stationery's own. The file is written in one go at the end:
    OSError when it cannot be.
    """
    fonts.ready()
    sheet = paper_named(paper, stationery)
    facts = facts_of(certificate)
    for setting in _SETTINGS:
        pages = _laid_out(facts, sheet, setting)
        if pages.count == 1:
            break
    data = BytesIO()
    count = paint(pages, f"{facts.title}: {one_line(facts.subject)}", facts.issued, data)
    if isinstance(out, Path):
        out.write_bytes(data.getvalue())
    else:
        out.write(data.getvalue())
    return count


def _laid_out(facts: Facts, paper: Paper, setting: _Setting) -> Pages:
    pages = Pages(paper, _TOP, paper.height - _FOOT - small_print_height(paper))
    pages.bookmark(facts.title)
    letterhead(pages)
    _head(pages, facts)
    for label, value in facts.told:
        _fact(pages, label, value, setting)
    for table in facts.tables:
        if table.rows:
            _table(pages, table, setting)
    for heading, lines in facts.lists:
        _list(pages, heading, lines, setting)
    _foot(pages, facts)
    return pages


def _head(pages: Pages, facts: Facts) -> None:
    left, right, quiet = pages.paper.left, pages.paper.right, colours().quiet
    top = pages.y
    title: Line = (Span(facts.title, BOLD, colours().text),)
    pages.text(title, left, top, 15.0, 20.0, tag=pages.root.add("H1"))
    if facts.chip:
        x = left + width(facts.title, BOLD, 15.0) + 10
        w = width(facts.chip, SEMIBOLD, 8.2) + 12
        pages.box(x, top + 4, w, 13.5, stroke=colours().below, radius=4)
        chip: Line = (Span(facts.chip, SEMIBOLD, colours().below),)
        pages.text(chip, x + 6, top + 4, 8.2, 13.5, tag=pages.root.add("P"))
    tag = pages.root.add("P")
    y = top + 4
    for words in facts.signed:
        for line in wrap([Span(one_line(words), REGULAR, quiet)], 190.0, 8.8):
            pages.text(line, right, y, 8.8, 12.0, tag=tag, right=True)
            y += 12.0
    tag = pages.root.add("P")
    under = top + 24
    for line in wrap([Span(one_line(facts.subject), SEMIBOLD, colours().text)], right - left - 200, 11.0):
        pages.text(line, left, under, 11.0, 14.0, tag=tag)
        under += 14.0
    pages.y = max(y, under) + 4
    pages.rule(left, pages.y, right, colours().accent, 1.4)
    pages.y += 9


def _fact(pages: Pages, label: str, value: str, setting: _Setting) -> None:
    left, size = pages.paper.left, setting.size
    room = pages.paper.right - left - _LABEL - _GUTTER
    tag = pages.root.add("P")
    cells = (
        Cell(left, plain(label, _LABEL, size, colours().quiet), tag),
        Cell(left + _LABEL + _GUTTER, plain(value, room, size, colours().text), tag),
    )
    draw(pages, cells, size, setting.leading)
    pages.y += 2.0


def _table(pages: Pages, table: Table, setting: _Setting) -> None:
    shown = table.rows if len(table.rows) <= setting.rows else table.rows[: max(1, setting.rows - 1)]
    pages.y += setting.gap
    _heading(pages, table.heading, setting)
    tag = pages.root.add("Table")
    _row(pages, table, table.heads, tag.add("TR"), setting, kind="TH")
    pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().text, 0.8)
    for row in shown:
        pages.y += 1.0
        _row(pages, table, row, tag.add("TR"), setting, kind="TD")
        pages.y += 1.0
        pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().line)
    if left := len(table.rows) - len(shown):
        _quiet(pages, translate("SamplingCertificate", "and {0:,} more in the JSON file").format(left), setting)
    if table.total:
        pages.y += 1.0
        _row(pages, table, table.total, tag.add("TR"), setting, kind="TD", font=SEMIBOLD)


def _row(
    pages: Pages, table: Table, words: Sequence[str], tag: Element, setting: _Setting, *, kind: str, font: str = REGULAR
) -> None:
    """Draw one row: texts from their column's left edge, figures up to its right one."""
    left, size = pages.paper.left, setting.size
    colour = colours().quiet if kind == "TH" else colours().text
    room = pages.paper.right - left
    edges = [sum(table.shares[:place]) / sum(table.shares) * room for place in range(len(table.shares) + 1)]
    most = 1
    for place, word in enumerate(words):
        cell = tag.add(kind, scope="Column" if kind == "TH" else "")
        space = edges[place + 1] - edges[place] - _GUTTER
        lines = wrap([Span(one_line(word), font, colour)], space, size)
        most = max(most, len(lines))
        for number, line in enumerate(lines):
            y = pages.y + number * setting.leading
            if table.figures[place]:
                pages.text(line, left + edges[place + 1], y, size, setting.leading, tag=cell, right=True)
            else:
                pages.text(line, left + edges[place], y, size, setting.leading, tag=cell)
    pages.need(most * setting.leading)
    pages.y += most * setting.leading


def _list(pages: Pages, heading: str, lines: Sequence[str], setting: _Setting) -> None:
    shown = lines if len(lines) <= setting.rows else lines[: max(1, setting.rows - 1)]
    pages.y += setting.gap
    _heading(pages, heading, setting)
    room = pages.paper.right - pages.paper.left
    for words in shown:
        found = plain(one_line(words), room, setting.size, colours().text)
        draw(pages, (Cell(pages.paper.left, found, pages.root.add("P")),), setting.size, setting.leading)
    if left := len(lines) - len(shown):
        _quiet(pages, translate("SamplingCertificate", "and {0:,} more in the JSON file").format(left), setting)


def _heading(pages: Pages, words: str, setting: _Setting) -> None:
    pages.need(3 * setting.leading)
    line: Line = (Span(words, SEMIBOLD, colours().text),)
    pages.text(line, pages.paper.left, pages.y, setting.size + 0.8, 14.0, tag=pages.root.add("H2"))
    pages.y += 14.0


def _quiet(pages: Pages, words: str, setting: _Setting) -> None:
    line: Line = (Span(words, REGULAR, colours().quiet),)
    pages.need(setting.leading)
    pages.text(line, pages.paper.left, pages.y, setting.size, setting.leading, tag=pages.root.add("P"))
    pages.y += setting.leading


def _foot(pages: Pages, facts: Facts) -> None:
    room = pages.paper.right - pages.paper.left
    y = pages.bottom + 8 + small_print(pages, 0)
    for line in wrap([Span(facts.foot, REGULAR, colours().quiet)], room, 7.6):
        pages.text(line, pages.paper.left, y, 7.6, 9.6, tag=None)
        y += 9.6
