"""Rows of wrapped cells that stand side by side and, where a page ends, go on together on the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.pages import Pages
from app.reports.printable import printable
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_KEEP = 0.35  # of a page: what is lower than this is moved whole rather than broken
_SLACK = 0.01  # points; sums of floats
BULLETS = ("- ", "• ", "* ", "– ")
_LONE = "-•*–"


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines that begin at ``x``; ``indents`` holds points for each line, or nothing where none is indented."""

    x: float
    lines: Sequence[Line]
    tag: Element
    indents: Sequence[float] = ()


def plain(text: str, room: float, size: float, colour: str, font: str = REGULAR) -> list[Line]:
    """Return the lines of a text in one weight and colour."""
    return wrap([Span(printable(text), font, colour)], room, size)


def listed(text: str, room: float, size: float, colour: str) -> tuple[list[Line], list[float]]:
    """Return the lines of a text and their indents: a line that begins with a dash or a dot becomes a bullet.

    Blank lines at its ends are dropped, those within it kept as an empty line.
    """
    lines: list[Line] = []
    indents: list[float] = []
    hang = width("• ", SEMIBOLD, size)
    for paragraph in map(str.strip, printable(text).strip().split("\n")):
        if paragraph and paragraph in _LONE:
            continue
        if paragraph.startswith(BULLETS):
            found = wrap([Span(paragraph[2:], REGULAR, colour)], room - hang, size) or [()]
            lines += [(Span("•", SEMIBOLD, colour), *found[0]), *found[1:]]
            indents += [0.0, *[hang] * (len(found) - 1)]
        else:
            found = wrap([Span(paragraph, REGULAR, colour)], room, size) or [()]
            lines += found
            indents += [0.0] * len(found)
    return lines, indents


def height_of(cells: Sequence[Cell], leading: float) -> float:
    """Return how high a row of cells is in points."""
    return max((len(cell.lines) for cell in cells), default=0) * leading


def keep(pages: Pages, height: float) -> bool:
    """Begin a new page where ``height`` does not fit and is low enough to stay in one piece; say whether it did."""
    return height <= _KEEP * (pages.bottom - pages.top) and pages.need(height)


def draw(pages: Pages, cells: Sequence[Cell], size: float, leading: float) -> None:
    """Draw the cells from ``pages.y`` down, each as one piece of content, over as many pages as they need."""
    count = max((len(cell.lines) for cell in cells), default=0)
    done = 0
    while done < count:
        pages.need(leading)
        until = done + max(1, int((pages.left_over + _SLACK) // leading))
        for cell in cells:
            part = cell.lines[done:until]
            indents = cell.indents[done:until] or [0.0] * len(part)
            lines = [(cell.x + indent, line) for indent, line in zip(indents, part, strict=True)]
            pages.lines(lines, pages.y, size, leading, tag=cell.tag)
        pages.y += (min(until, count) - done) * leading
        done = until
