"""What frames a pack: the title block, the line that heads later pages, the lines to sign on, and the feet."""

from app.language import translate
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.letterhead import small_print, small_print_height
from app.reports.pack_data import PackData
from app.reports.pack_parts import cut, half, halves
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.style import Paper, colours, date_and_time
from app.reports.wrap import Line, Span, wrap

TOP, FOOT = 34.0, 26.0
FOOT_SIZE, FOOT_LEADING = 7.6, 9.6
_SIZE, _LEADING = 8.8, 12.0
_ABOVE_LINE, _SIGNER_LEADING = 26.0, 9.5
_STATE = 256.0  # the column at the right of the title
_DATE = 118.0


def head(pages: Pages, pack: PackData) -> None:
    """Draw the title and the advisor, what state the meeting is in at their right, and a line of facts below."""
    left, right, top = pages.paper.left, pages.paper.right, pages.y
    title: Line = (Span(one_line(pack.title), BOLD, colours().text),)
    pages.text(title, left, top, 15.0, 20.0, tag=pages.root.add("H1"))
    tag, y = pages.root.add("P"), top + 4
    role = f", {one_line(pack.evaluator_role)}" if pack.evaluator_role.strip() else ""
    for words, font in ((pack.state, SEMIBOLD), (f"{one_line(pack.evaluator)}{role}", REGULAR)):
        for line in wrap([Span(one_line(words), font, colours().text)], _STATE, _SIZE):
            pages.text(line, right, y, _SIZE, _LEADING, tag=tag, right=True)
            y += _LEADING
    tag, under = pages.root.add("P"), top + 24
    for line in wrap([Span(one_line(pack.advisor), SEMIBOLD, colours().text)], right - left - _STATE - 12, 11.0):
        pages.text(line, left, under, 11.0, 14.0, tag=tag)
        under += 14.0
    y = max(y, under) + 2
    tag = pages.root.add("P")
    facts = (one_line(pack.team), translate("PackHead", "looks back on {0}").format(pack.period), pack.held_this_year)
    for line in wrap([Span(" · ".join(filter(None, facts)), REGULAR, colours().quiet)], right - left, _SIZE):
        pages.text(line, left, y, _SIZE, _LEADING, tag=tag)
        y += _LEADING
    pages.y = y + 5
    pages.rule(left, pages.y, right, colours().accent, 1.4)
    pages.y += 10


def running_head(pages: Pages, pack: PackData) -> None:
    """Draw the one line that heads every page after the first."""
    y, quiet = pages.y - 24, colours().quiet
    state: Line = (Span(one_line(pack.state), REGULAR, quiet),)
    room = pages.paper.right - pages.paper.left - width(state[0].text, REGULAR, 8.0) - 16
    words = cut(f"{one_line(pack.title)} · {one_line(pack.advisor)}", REGULAR, 8.0, room)
    name: Line = (Span(words, REGULAR, quiet),)
    pages.text(name, pages.paper.left, y, 8.0, 10.0, tag=None)
    pages.text(state, pages.paper.right, y, 8.0, 10.0, tag=None, right=True)
    pages.rule(pages.paper.left, y + 13, pages.paper.right, colours().line)


def signatures(pages: Pages, pack: PackData) -> None:
    """Draw the lines to sign on, each with room for the day."""
    height = signing(pages, pack)
    pages.need(height)
    line = pages.y + _ABOVE_LINE
    for x, words in zip(halves(pages), _signers(pages, pack), strict=True):
        end = x + half(pages)
        pages.rule(x, line, end - _DATE + 22, colours().text, 0.7)
        pages.rule(end - _DATE + 34, line, end, colours().text, 0.7)
        tag = pages.root.add("P")
        for index, name in enumerate(words):
            pages.text(name, x, line + 3 + index * _SIGNER_LEADING, 8.0, 10.0, tag=tag)
        pages.text(
            (Span(translate("Sheet", "Date"), REGULAR, colours().quiet),),
            end - _DATE + 34,
            line + 3,
            8.0,
            10.0,
            tag=tag,
        )
    pages.y += height


def signing(pages: Pages, pack: PackData) -> float:
    """Return how much room the lines to sign on take, in points."""
    return _ABOVE_LINE + 4 + max(map(len, _signers(pages, pack))) * _SIGNER_LEADING


def foot_height(pack: PackData, paper: Paper) -> float:
    """Return how high the feet are, in points."""
    return FOOT_LEADING * max(map(len, _foot(pack, paper, 99, 99))) + small_print_height(paper, kept=True)


def feet(pages: Pages, pack: PackData) -> None:
    """Draw at each page's foot how to treat it, when and from what it was made, and which page it is."""
    for index in range(pages.count):
        left, right = _foot(pack, pages.paper, index + 1, pages.count)
        above = pages.bottom + 8 + small_print(pages, index, kept=True)
        for lines, x, to_right in ((left, pages.paper.left, False), (right, pages.paper.right, True)):
            for row, line in enumerate(lines):
                y = above + row * FOOT_LEADING
                pages.text(line, x, y, FOOT_SIZE, FOOT_LEADING, tag=None, right=to_right, page=index)


def _signers(pages: Pages, pack: PackData) -> tuple[list[Line], ...]:
    room = half(pages) - _DATE + 16
    names = (
        translate("PackHead", "Advisor: {0}").format(one_line(pack.advisor)),
        translate("PackHead", "Evaluator: {0}").format(one_line(pack.evaluator)),
    )
    return tuple(wrap([Span(name, REGULAR, colours().quiet)], room, 8.0) for name in names)


def _foot(pack: PackData, paper: Paper, number: int, count: int) -> tuple[list[Line], list[Line]]:
    room, quiet = paper.right - paper.left - 16, colours().quiet
    right = translate("PackHead", "{0} · {1} · page {2} of {3}").format(
        one_line(pack.library), date_and_time(pack.made), number, count
    )
    return (
        wrap(
            [Span(one_line(paper.stationery.confidential(pack.confidentiality)), REGULAR, quiet)], room * 0.5, FOOT_SIZE
        ),
        wrap([Span(right, REGULAR, quiet)], room * 0.5, FOOT_SIZE),
    )
