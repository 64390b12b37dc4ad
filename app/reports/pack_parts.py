"""What a pack is built of: headings that never stand alone, paragraphs, and boxes that go on over the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.language import plural, translate
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.rows import Cell, draw, keep, listed
from app.reports.style import RULED, colours
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

SIZE, LEADING = 8.8, 12.0
SMALL, SMALL_LEADING = 7.8, 10.0
HEADING, SUB_HEADING = 20.0, 15.0
GAP = 9.0
GUTTER = 22.0
_INSET, _BOX_HEADING, _BOX_FOOT = 8.0, 16.0, 6.0
_FEWEST_LINES = 2
"""So many lines of a broken box stand on either page at least."""


@dataclass(frozen=True, slots=True)
class Boxed:
    """What stands in one box: its heading, a quiet word beside it, the text, and how many lines to write on."""

    heading: str
    hint: str
    text: str
    ruled: int = 0


def heading(pages: Pages, words: str, below: float) -> None:
    """Head a part of the pack that keeps at least ``below`` points of what follows with it."""
    if pages.y > pages.top:
        pages.need(3 + HEADING + below)
        pages.y += 3
    line: Line = (Span(one_line(words), SEMIBOLD, colours().accent),)
    pages.text(line, pages.paper.left, pages.y, 11.0, 17.0, tag=pages.root.add("H2"))
    pages.y += HEADING


def sub_heading(pages: Pages, words: str, below: float, colour: str | None = None) -> None:
    """Head a smaller part in the same way, over more lines where the words are long."""
    room = pages.paper.right - pages.paper.left
    lines = wrap([Span(one_line(words), SEMIBOLD, colour or colours().text)], room, 9.4)
    pages.need(len(lines) * SUB_HEADING + below)
    pages.lines([(pages.paper.left, line) for line in lines], pages.y, 9.4, SUB_HEADING, tag=pages.root.add("H3"))
    pages.y += len(lines) * SUB_HEADING


def cut(words: str, font: str, size: float, room: float) -> str:
    """Return words cut to ``room`` points, with an ellipsis where something is gone."""
    if width(words, font, size) <= room:
        return words
    while words and width(f"{words}…", font, size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def paragraph(pages: Pages, words: str, *, quiet: bool = False, small: bool = False) -> None:
    """Draw a paragraph across the page."""
    size, leading = (SMALL, SMALL_LEADING) if small else (SIZE, LEADING)
    room = pages.paper.right - pages.paper.left
    colour = colours().quiet if quiet else colours().text
    lines = wrap([Span(one_line(words), REGULAR, colour)], room, size)
    draw(pages, (Cell(pages.paper.left, lines, pages.root.add("P")),), size, leading)


def figure_ids(pages: Pages, ids: Sequence[str]) -> None:
    """Draw the numbers by which figures can be explained, small."""
    if ids:
        words = plural("PackParts", "Figure {0}", "Figures {0}", len(ids)).format(", ".join(ids))
        lines = wrap([Span(words, REGULAR, colours().quiet)], pages.paper.right - pages.paper.left, 6.4)
        draw(pages, (Cell(pages.paper.left, lines, pages.root.add("P")),), 6.4, 8.4)


def box(pages: Pages, boxed: Boxed) -> None:
    """Draw a box around its text and ruled lines; over more pages where it is long, its heading on each.

    Lines to write on are left out where a page ends before them: they are room, not words.
    """
    left, right = pages.paper.left, pages.paper.right
    lines, indents = _lines(boxed.text, right - left - 2 * _INSET)
    frame = _BOX_HEADING + _BOX_FOOT + 4
    whole = frame + len(lines) * LEADING + boxed.ruled * RULED
    if not keep(pages, whole):
        pages.need(min(whole, frame + max(_FEWEST_LINES * LEADING, min(boxed.ruled, 2) * RULED)))
    head, body = pages.root.add("H3"), pages.root.add("P")
    done, again = 0, False
    while True:
        part = _fitting(len(lines) - done, pages.left_over - frame)
        last = done + part == len(lines)
        ruled = min(boxed.ruled, int((pages.left_over - frame - part * LEADING) // RULED)) if last else 0
        height = frame + part * LEADING + max(ruled, 0) * RULED
        pages.box(left, pages.y, right - left, height, stroke=colours().line, radius=5)
        end = pages.y + height
        pages.y += 4
        _box_heading(pages, boxed, again, head if not again else None)
        cell = Cell(left + _INSET, lines[done : done + part], body, indents[done : done + part])
        draw(pages, (cell,), SIZE, LEADING)
        rules(pages, left + _INSET, right - _INSET, ruled)
        pages.y, done, again = end, done + part, True
        if last:
            break
        pages.new_page()
    pages.y += GAP - 2


def beside(pages: Pages, first: Boxed, second: Boxed) -> None:
    """Draw two short boxes side by side, or below each other where they are too high for that."""
    wide = half(pages)
    laid = [_lines(each.text, wide - 2 * _INSET) for each in (first, second)]
    height = _BOX_HEADING + _BOX_FOOT + 4 + max(
        len(lines) * LEADING + each.ruled * RULED
        for (lines, _), each in zip(laid, (first, second), strict=True)
    )  # fmt: skip
    if height > 0.35 * (pages.bottom - pages.top):
        box(pages, first)
        box(pages, second)
        return
    pages.need(height)
    top = pages.y
    for x, boxed, (lines, indents) in zip(halves(pages), (first, second), laid, strict=True):
        pages.y = top
        pages.box(x, top, wide, height, stroke=colours().line, radius=5)
        pages.y += 4
        _box_heading(pages, boxed, False, pages.root.add("H3"), x, wide)
        draw(pages, (Cell(x + _INSET, lines, pages.root.add("P"), indents),), SIZE, LEADING)
        rules(pages, x + _INSET, x + wide - _INSET, boxed.ruled)
    pages.y = top + height + GAP - 2


def rules(pages: Pages, left: float, right: float, count: int) -> None:
    """Draw ``count`` lines to write on below ``pages.y``."""
    for index in range(1, count + 1):
        pages.rule(left, pages.y + index * RULED - 4, right, colours().quiet, 0.35)


def half(pages: Pages) -> float:
    """Return the width of half a page in points."""
    return (pages.paper.right - pages.paper.left - GUTTER) / 2


def halves(pages: Pages) -> tuple[float, float]:
    """Return where the two halves of a page begin."""
    return pages.paper.left, pages.paper.left + half(pages) + GUTTER


def _lines(text: str, room: float) -> tuple[list[Line], list[float]]:
    return listed(text, room, SIZE, colours().text) if text.strip() else ([], [])


def _fitting(left: int, room: float) -> int:
    """Return how many of the lines ``left`` stand on this page, so that neither part of a box is a single line."""
    fits = max(1, int((room + 0.01) // LEADING))
    if fits >= left:
        return left
    return max(1, min(fits, left - _FEWEST_LINES))


def _box_heading(  # noqa: PLR0917 - where it is drawn
    pages: Pages, boxed: Boxed, again: bool, tag: Element | None, x: float | None = None, wide: float | None = None
) -> None:
    start = (pages.paper.left if x is None else x) + _INSET
    room = (pages.paper.right - pages.paper.left if wide is None else wide) - 2 * _INSET
    words = one_line(boxed.heading)
    if again:
        words = translate("PackParts", "{0} (continued)").format(words)
    spans = [Span(words, SEMIBOLD, colours().text)]
    hint = f"  {one_line(boxed.hint)}"
    if boxed.hint and not again and width(words, SEMIBOLD, 9.4) + width(hint, REGULAR, 9.4) <= room:
        spans.append(Span(one_line(boxed.hint), REGULAR, colours().quiet))
    pages.text(wrap(spans, room, 9.4)[0], start, pages.y, 9.4, _BOX_HEADING - 2, tag=tag)
    pages.y += _BOX_HEADING
