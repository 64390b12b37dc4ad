"""The clips of a pack as a table: where to find each, what it is about, and what was said about it."""

from app.language import noop, translate
from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pack_data import PackClip
from app.reports.pack_parts import LEADING, SIZE
from app.reports.pages import Pages
from app.reports.printable import one_line, printable
from app.reports.rows import Cell, draw, height_of, keep
from app.reports.style import MARK_WORDS, colours, long_date
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_PLACE, _CONTACT, _CRITERION, _SAID = 16.0, 84.0, 222.0, 346.0  # where the columns begin, from the left margin
_BETWEEN = 10.0
_PAD = 2.2
_HEADS = (
    (_PLACE, noop("PackClips", "Play from")),
    (_CONTACT, noop("PackClips", "Contact")),
    (_CRITERION, noop("PackClips", "Criterion")),
    (_SAID, noop("PackClips", "What to listen for")),
)
_HEAD = 13.0


def clip_table(pages: Pages, clips: tuple[PackClip, ...]) -> None:
    """Draw a row for each clip; a page that begins within them repeats the heads."""
    tag = pages.root.add("Table")
    _heads(pages, tag.add("TR"))
    with pages.repeating(lambda: _heads(pages, None)):
        for number, clip in enumerate(clips, start=1):
            cells = _cells(pages, number, clip, tag.add("TR"))
            keep(pages, height_of(cells, LEADING) + 2 * _PAD)
            pages.y += _PAD
            draw(pages, cells, SIZE, LEADING)
            pages.y += _PAD
            pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().line)


def first_row(pages: Pages, clips: tuple[PackClip, ...]) -> float:
    """Return how high the heads and the first row are, in points."""
    cells = _cells(pages, 1, clips[0], Element("TR"))
    return _HEAD + min(height_of(cells, LEADING), 8 * LEADING) + 2 * _PAD


def _heads(pages: Pages, row: Element | None) -> None:
    for x, words in ((x, translate("PackClips", each)) for x, each in _HEADS):
        line: Line = (Span(words, REGULAR, colours().quiet),)
        tag = None if row is None else row.add("TH", scope="Column")
        pages.text(line, pages.paper.left + x, pages.y, 7.8, _HEAD - 1, tag=tag)
    pages.y += _HEAD
    pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().text, 0.8)


def _cells(pages: Pages, number: int, clip: PackClip, row: Element) -> tuple[Cell, ...]:
    left, text, quiet = pages.paper.left, colours().text, colours().quiet
    said: list[Line] = []
    room = pages.paper.right - left - _SAID
    if clip.quote:
        said += wrap([Span(f"“{printable(clip.quote).strip()}”", SEMIBOLD, text)], room, SIZE)
    said += wrap([Span(_lines(clip.comment), REGULAR, text)], room, SIZE)
    if clip.note:
        said += wrap([Span(one_line(clip.note), REGULAR, quiet)], room, SIZE)
    about = wrap([Span(one_line(clip.contact), REGULAR, text)], _CRITERION - _CONTACT - _BETWEEN, SIZE)
    about += wrap([Span(long_date(clip.on), REGULAR, quiet)], _CRITERION - _CONTACT - _BETWEEN, SIZE)
    criterion = wrap([Span(one_line(clip.criterion), REGULAR, text)], _SAID - _CRITERION - _BETWEEN, SIZE)
    if clip.mark is not None:
        criterion += wrap([Span(MARK_WORDS[clip.mark], SEMIBOLD, colours().mark(clip.mark))], _SAID - _CRITERION, SIZE)
    place = wrap(
        [Span(clip.place or translate("PackClips", "read out"), SEMIBOLD, text)], _CONTACT - _PLACE - _BETWEEN, SIZE
    )
    return (
        Cell(left, wrap([Span(str(number), REGULAR, quiet)], _PLACE, SIZE), row.add("TD")),
        Cell(left + _PLACE, place, row.add("TH", scope="Row")),
        Cell(left + _CONTACT, about, row.add("TD")),
        Cell(left + _CRITERION, criterion, row.add("TD")),
        Cell(left + _SAID, said, row.add("TD")),
    )


def _lines(text: str) -> str:
    return "\n".join(row.strip() for row in printable(text).split("\n") if row.strip())
