"""Actions and the advisor's words in a pack, each kept in one piece where a page can hold it."""

from collections.abc import Iterator, Sequence

from app.language import translate
from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pack_data import PackAction, PackWords
from app.reports.pack_parts import LEADING, SIZE, SUB_HEADING, sub_heading
from app.reports.pages import Pages
from app.reports.printable import one_line, printable
from app.reports.rows import Cell, draw, keep
from app.reports.style import colours, long_date
from app.reports.wrap import Line, Span, wrap

_PAD = 3.0
_SIGN = 14.0


def actions(pages: Pages, title: str, listed: Sequence[PackAction]) -> None:
    """Draw actions under a small heading; nothing where there are none."""
    if not listed:
        return
    sub_heading(pages, title, _kept(len(list(_action(pages, listed[0])))))
    for action in listed:
        colour = colours().below if action.overdue else colours().text
        _item(pages, "▼" if action.overdue else "•", colour, list(_action(pages, action)))
    pages.y += 4


def begun_with(pages: Pages, listed: Sequence[PackAction]) -> float:
    """Return how high the small heading and the first of the actions are, in points; one line where there are none."""
    return SUB_HEADING + _kept(len(list(_action(pages, listed[0])))) if listed else LEADING


def comments(pages: Pages, said: Sequence[PackWords]) -> None:
    """Draw what the advisor said about evaluations, newest first."""
    for words in said:
        colour = colours().below if words.disputed else colours().text
        _item(pages, "▼" if words.disputed else "•", colour, list(_comment(pages, words)))
    pages.y += 4


def _action(pages: Pages, action: PackAction) -> Iterator[Line]:
    room = pages.paper.right - pages.paper.left - _SIGN
    text = "\n".join(row.strip() for row in printable(action.what).split("\n") if row.strip())
    yield from wrap([Span(text, SEMIBOLD, colours().text)], room, SIZE)
    colour = colours().below if action.overdue else colours().quiet
    yield from wrap([Span(one_line(action.facts), REGULAR, colour)], room, SIZE)
    for sentence in action.marks:
        yield from wrap([Span(one_line(sentence), REGULAR, colours().text)], room, SIZE)


def _comment(pages: Pages, words: PackWords) -> Iterator[Line]:
    room = pages.paper.right - pages.paper.left - _SIGN
    head = " · ".join(part for part in (one_line(words.about), long_date(words.on)) if part)
    spans = [Span(f"{head}:" if words.words and not words.disputed else head, REGULAR, colours().quiet)]
    if words.disputed:
        spans.append(Span(translate("PackActions", "· disputed, not answered yet"), SEMIBOLD, colours().below))
    if words.words:
        spans.append(Span(f"“{printable(words.words)}”", REGULAR, colours().text))
    yield from wrap(spans, room, SIZE)


def _kept(lines: int) -> float:
    """Return how much of an item of so many lines stays with its heading, in points."""
    return min(lines, 6) * LEADING + 2 * _PAD


def _item(pages: Pages, sign: str, colour: str, lines: list[Line]) -> None:
    keep(pages, len(lines) * LEADING + 2 * _PAD)
    pages.y += _PAD
    tag = pages.root.add("P")
    mark: Line = (Span(sign, SEMIBOLD, colour),)
    cells = (Cell(pages.paper.left, [mark], tag), Cell(pages.paper.left + _SIGN, lines, tag))
    draw(pages, cells, SIZE, LEADING)
    pages.y += _PAD
