"""A report as a PDF: a title block, sections of charts and tables, and at every foot whose it is and which page."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.domain.report_figures import Report, Section
from app.language import translate
from app.reports import fonts
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD
from app.reports.letterhead import letterhead, small_print, small_print_height
from app.reports.pages import Pages
from app.reports.pdf_file import paint
from app.reports.printable import one_line
from app.reports.report_charts import draw_chart
from app.reports.report_table import draw_table
from app.reports.rows import Cell, draw, plain
from app.reports.style import Paper, colours, date_and_time
from app.reports.style import paper as paper_named
from app.reports.wrap import Line, Span, wrap

_TOP, _FOOT = 34.0, 26.0
_FOOT_SIZE, _FOOT_LEADING = 7.6, 9.6
_LABEL = 104.0
_SIZE, _LEADING = 8.8, 12.0


def write(report: Report, out: Path | BinaryIO, *, paper: str = "") -> int:
    """Write a report as a PDF to a file or a binary stream and return its number of pages.

    ``paper`` is A4 or Letter (ValueError for another), by default the report's own. The file is written in one go at
    the end: OSError when it cannot be.
    """
    fonts.ready()
    pages = _laid_out(report, paper_named(paper, report.stationery))
    _feet(pages, report)
    data = BytesIO()
    count = paint(pages, one_line(f"{report.title}: {report.subject}"), report.made, data)
    if isinstance(out, Path):
        out.write_bytes(data.getvalue())
    else:
        out.write(data.getvalue())
    return count


def _laid_out(report: Report, paper: Paper) -> Pages:
    foot = _FOOT_LEADING * max(map(len, _foot(report, paper, 99, 99))) + small_print_height(paper, kept=True)
    pages = Pages(paper, _TOP, paper.height - _FOOT - foot - 8)
    pages.bookmark(one_line(report.title))
    letterhead(pages)
    _head(pages, report)
    pages.top = _TOP + 16
    with pages.repeating(lambda: _running_head(pages, report)):
        for section in report.sections:
            _section(pages, section)
    return pages


def _head(pages: Pages, report: Report) -> None:
    left, right, top = pages.paper.left, pages.paper.right, pages.y
    title: Line = (Span(one_line(report.title), BOLD, colours().text),)
    pages.text(title, left, top, 15.0, 20.0, tag=pages.root.add("H1"))
    tag, y = pages.root.add("P"), top + 4
    for words in (one_line(report.library), translate("ReportPdf", "Made {0}").format(date_and_time(report.made))):
        for line in wrap([Span(words, REGULAR, colours().quiet)], 200.0, _SIZE):
            pages.text(line, right, y, _SIZE, _LEADING, tag=tag, right=True)
            y += _LEADING
    tag, under = pages.root.add("P"), top + 24
    for line in wrap([Span(one_line(report.subject), SEMIBOLD, colours().text)], right - left - 212, 11.0):
        pages.text(line, left, under, 11.0, 14.0, tag=tag)
        under += 14.0
    pages.y = max(y, under) + 4
    pages.rule(left, pages.y, right, colours().accent, 1.4)
    pages.y += 9
    for label, value in report.about:
        _fact(pages, label, value)
    pages.y += 6


def _fact(pages: Pages, label: str, value: str) -> None:
    left, tag = pages.paper.left, pages.root.add("P")
    room = pages.paper.right - left - _LABEL
    cells = (
        Cell(left, plain(one_line(label), _LABEL - 8, _SIZE, colours().quiet), tag),
        Cell(left + _LABEL, plain(one_line(value), room, _SIZE, colours().text), tag),
    )
    draw(pages, cells, _SIZE, _LEADING)


def _section(pages: Pages, section: Section) -> None:
    pages.need(90.0)
    pages.y += 3
    line: Line = (Span(one_line(section.heading), SEMIBOLD, colours().accent),)
    pages.text(line, pages.paper.left, pages.y, 11.0, 17.0, tag=pages.root.add("H2"))
    pages.y += 20.0
    for words in section.words:
        room = pages.paper.right - pages.paper.left
        cell = Cell(pages.paper.left, plain(one_line(words), room, _SIZE, colours().text), pages.root.add("P"))
        draw(pages, (cell,), _SIZE, _LEADING)
        pages.y += 5
    for chart in section.charts:
        draw_chart(pages, chart)
    for table in section.tables:
        draw_table(pages, table)


def _running_head(pages: Pages, report: Report) -> None:
    """Draw the one line that heads every page after the first."""
    y = pages.y - 24
    words = f"{one_line(report.title)} · {one_line(report.subject)}"
    line = wrap([Span(words, REGULAR, colours().quiet)], pages.paper.right - pages.paper.left, 8.0)[0]
    pages.text(line, pages.paper.left, y, 8.0, 10.0, tag=None)
    pages.rule(pages.paper.left, y + 13, pages.paper.right, colours().line)


def _foot(report: Report, paper: Paper, number: int, count: int) -> tuple[list[Line], list[Line]]:
    room = paper.right - paper.left - 16
    quiet = colours().quiet
    right = translate("ReportPdf", "{0} · page {1} of {2}").format(one_line(report.library), number, count)
    return (
        wrap(
            [Span(one_line(paper.stationery.confidential(report.confidentiality)), REGULAR, quiet)],
            room * 0.6,
            _FOOT_SIZE,
        ),
        wrap([Span(right, REGULAR, quiet)], room * 0.4, _FOOT_SIZE),
    )


def _feet(pages: Pages, report: Report) -> None:
    for index in range(pages.count):
        left, right = _foot(report, pages.paper, index + 1, pages.count)
        above = pages.bottom + 8 + small_print(pages, index, kept=True)
        for lines, x, to_right in ((left, pages.paper.left, False), (right, pages.paper.right, True)):
            for row, line in enumerate(lines):
                y = above + row * _FOOT_LEADING
                pages.text(line, x, y, _FOOT_SIZE, _FOOT_LEADING, tag=None, right=to_right, page=index)
