"""A report's table on paper: over as many pages as it needs, its heads on each, no row broken."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.domain.report_figures import Table
from app.language import plural, translate
from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.report_widths import Words, fitted, words_of
from app.reports.style import colours
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, line_width, wrap

_PAD = 1.6
_TITLE, _TITLE_LEADING = 9.4, 15.0
_NOTE, _NOTE_LEADING = 7.8, 10.0
_FIGURE, _FIGURE_LEADING = 6.4, 8.4
_GAP = 9.0
_FEW = 6  # so many ids are written out
_KEEP = 0.3  # of a page: a table lower than this is not broken


@dataclass(frozen=True, slots=True)
class _Setting:
    """A table's type size and line step, where each column begins and ends, in points, and which hold figures."""

    size: float
    leading: float
    edges: tuple[tuple[float, float], ...]
    figures: tuple[bool, ...]


def draw_table(pages: Pages, table: Table) -> None:
    """Draw a table with its title, notes and figure ids from ``pages.y`` down, no more of it than is for paper."""
    table = table.on_paper
    rows, total = words_of(table)
    if not rows:
        _title(pages, table.title, 2 * _NOTE_LEADING)
        _small(pages, table.empty, _NOTE, _NOTE_LEADING)
    else:
        _rows(pages, table, rows, total)
    for note in table.notes:
        _small(pages, note, _NOTE, _NOTE_LEADING)
    if table.figures:
        words = plural("ReportTable", "Figure {0}", "Figures {0}", len(table.figures))
        _small(pages, words.format(_ids(table.figures)), _FIGURE, _FIGURE_LEADING)
    pages.y += _GAP


def _ids(figures: Sequence[str]) -> str:
    """Return the ids of figures; of more than a few, what all have in common once, with what differs at the star."""
    if len(figures) <= _FEW:
        return ", ".join(figures)
    head, tail = _shared(figures), _shared([each[::-1] for each in figures])[::-1]
    head, tail = head[: max(head.rfind("-"), head.rfind(".")) + 1], tail[tail.find("-") :]
    differing = ", ".join(each[len(head) : len(each) - len(tail)] for each in figures)
    said = translate("ReportTable", "{0} with, for the star, line by line: {1}")
    return said.format(f"{head}*{tail}", differing)


def _shared(words: Sequence[str]) -> str:
    """Return what all words begin with."""
    return "".join(letters[0] for letters in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False)))


def _rows(pages: Pages, table: Table, rows: Sequence[Words], total: Words | None) -> None:
    setting = _setting(pages, table, [*rows, total] if total else rows)
    heads = _wrapped(tuple(one_line(column.head) for column in table.columns), setting, REGULAR, colours().quiet)
    _title(pages, table.title, _height(heads, setting) + _begun_with(pages, rows, setting))
    tag = pages.root.add("Table")
    _heads(pages, heads, setting, tag.add("TR"))
    with pages.repeating(lambda: _again(pages, table.title, heads, setting)):
        for place, row in enumerate(rows):
            last = total is not None and place == len(rows) - 1
            _row(pages, _wrapped(row, setting, REGULAR, colours().text), setting, tag.add("TR"), with_next=last)
        if total:
            pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().text, 0.8)
            _row(pages, _wrapped(total, setting, SEMIBOLD, colours().text), setting, tag.add("TR"))


def _begun_with(pages: Pages, rows: Sequence[Words], setting: _Setting) -> float:
    """Return the height of the rows that stay with the heads: all of a low table, else the first two."""
    line = setting.leading + 2 * _PAD
    whole = (len(rows) + 2) * line
    return whole if whole <= _KEEP * (pages.bottom - pages.top) else 2 * line


def _setting(pages: Pages, table: Table, rows: Sequence[Words]) -> _Setting:
    size, edges = fitted(table, rows, pages.paper.left, pages.paper.right)
    return _Setting(size, size * 1.3, tuple(edges), tuple(column.is_figure for column in table.columns))


def _wrapped(words: Words, setting: _Setting, font: str, colour: str) -> list[list[Line]]:
    return [
        wrap([Span(word, font, colour)], end - start, setting.size)
        for word, (start, end) in zip(words, setting.edges, strict=True)
    ]


def _height(cells: Sequence[Sequence[Line]], setting: _Setting) -> float:
    return max((len(lines) for lines in cells), default=1) * setting.leading


def _heads(pages: Pages, cells: Sequence[Sequence[Line]], setting: _Setting, row: Element | None) -> None:
    """Draw the heads, all ending on one line; ``row`` is None where they are repeated."""
    height = _height(cells, setting)
    for place, lines in enumerate(cells):
        tag = row.add("TH", scope="Column") if row else None
        _cell(pages, place, lines, pages.y + height - len(lines) * setting.leading, setting, tag)
    pages.y += height + 1
    pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().text, 0.8)


def _again(pages: Pages, title: str, heads: Sequence[Sequence[Line]], setting: _Setting) -> None:
    line: Line = (Span(translate("ReportTable", "{0} (continued)").format(one_line(title)), SEMIBOLD, colours().text),)
    pages.text(line, pages.paper.left, pages.y, _TITLE, _TITLE_LEADING, tag=None)
    pages.y += _TITLE_LEADING
    _heads(pages, heads, setting, None)


def _row(
    pages: Pages, cells: Sequence[Sequence[Line]], setting: _Setting, row: Element, *, with_next: bool = False
) -> None:
    """Draw one row and the line below it; ``with_next`` keeps it together with a total."""
    height = _height(cells, setting) + 2 * _PAD
    pages.need(height + (setting.leading + 2 * _PAD if with_next else 0))
    pages.y += _PAD
    for place, lines in enumerate(cells):
        tag = row.add("TH", scope="Row") if place == 0 else row.add("TD")
        _cell(pages, place, lines, pages.y, setting, tag)
    pages.y += height - _PAD
    pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().line)


def _cell(  # noqa: PLR0917 - a cell is all of these
    pages: Pages, place: int, lines: Sequence[Line], y: float, setting: _Setting, tag: Element | None
) -> None:
    start, end = setting.edges[place]
    xs = [end - line_width(line, setting.size) if setting.figures[place] else start for line in lines]
    pages.lines(list(zip(xs, lines, strict=True)), y, setting.size, setting.leading, tag=tag)


def _title(pages: Pages, words: str, below: float) -> None:
    pages.need(_TITLE_LEADING + below)
    line: Line = (Span(one_line(words), SEMIBOLD, colours().text),)
    pages.text(line, pages.paper.left, pages.y, _TITLE, _TITLE_LEADING, tag=pages.root.add("H3"))
    pages.y += _TITLE_LEADING


def _small(pages: Pages, words: str, size: float, leading: float) -> None:
    """Draw a quiet line or more below a table."""
    pages.y += 2.0
    lines = wrap([Span(one_line(words), REGULAR, colours().quiet)], pages.paper.right - pages.paper.left, size)
    tag = pages.root.add("P")
    for line in lines:
        pages.need(leading)
        pages.text(line, pages.paper.left, pages.y, size, leading, tag=tag)
        pages.y += leading
