"""What is said and agreed on a feedback sheet; what was left empty becomes ruled lines to write on by hand."""

from collections.abc import Sequence

from app.language import translate
from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pages import Pages
from app.reports.printable import one_line, printable
from app.reports.rows import BULLETS, Cell, draw, keep, listed
from app.reports.sheet_data import SheetData
from app.reports.style import RULED, Density, colours, long_date
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, line_width, wrap

_ABOVE_LINE, _SIGNER_LEADING = 24.0, 9.5
_HEADING = 14.0
_GUTTER = 22.0
_INSET = 8.0
_MOST_RULES = 6


def texts(pages: Pages, sheet: SheetData, density: Density) -> None:
    """Draw the incidents, the two columns, the next step, a dispute, the advisor's comment and the lines to sign on."""
    if sheet.incidents:
        _incidents(pages, sheet, density)
    _columns(pages, sheet, density)
    pages.y += density.gap
    _next_step(pages, sheet, density)
    pages.y += density.gap
    if sheet.dispute:
        _dispute(pages, sheet, density)
        pages.y += density.gap
    _comment(pages, sheet, density)
    if not sheet.draft:
        _signatures(pages, sheet)


def _incidents(pages: Pages, sheet: SheetData, density: Density) -> None:
    room = pages.paper.right - pages.paper.left
    lines, indents = listed("\n".join(f"- {one_line(text)}" for text in sheet.incidents), room, density.size, _ink())
    keep(pages, _HEADING + min(len(lines), 3) * density.leading)
    _heading(
        pages, translate("SheetTexts", "Also noted in the recording"), pages.paper.left, _ink(), pages.root.add("H2")
    )
    pages.y += _HEADING
    draw(pages, [Cell(pages.paper.left, lines, pages.root.add("P"), indents)], density.size, density.leading)
    pages.y += density.gap


def _columns(pages: Pages, sheet: SheetData, density: Density) -> None:
    room, places = _half(pages), _halves(pages)
    columns = [_listed_or_none(_points(text), room, density) for text in (sheet.did_well, sheet.work_on)]
    by_hand = 2 * RULED if any(not lines for lines, _ in columns) else 0.0
    longest = max(len(lines) for lines, _ in columns)
    keep(pages, _HEADING + max(min(longest, 6) * density.leading, by_hand))
    _column_heads(pages, "", pages.root.add("H2"), pages.root.add("H2"))
    cells = [Cell(x, lines, pages.root.add("P"), indents) for x, (lines, indents) in zip(places, columns, strict=True)]
    for x, (lines, _) in zip(places, columns, strict=True):
        if not lines:
            rules(pages, x, x + room, 2)
    end_by_hand, page = pages.y + by_hand, pages.count
    with pages.repeating(lambda: _column_heads(pages, " (continued)", None, None)):
        draw(pages, cells, density.size, density.leading)
    if page == pages.count:
        pages.y = max(pages.y, end_by_hand)


def _listed_or_none(text: str, room: float, density: Density) -> tuple[list[Line], list[float]]:
    return listed(text, room, density.size, _ink()) if text.strip() else ([], [])


def _points(text: str) -> str:
    """Make every paragraph of a text a bullet: it was written as one point after the other."""
    rows = (row.strip() for row in printable(text).split("\n"))
    return "\n".join(row if row.startswith(BULLETS) else f"• {row}" for row in rows if row)


def _column_heads(pages: Pages, after: str, well: Element | None, work: Element | None) -> None:
    left, right = _halves(pages)
    _heading(pages, translate("SheetTexts", "What you did well") + after, left, colours().meets, well)
    _heading(pages, translate("SheetTexts", "What to work on") + after, right, colours().below, work)
    pages.y += _HEADING


def _next_step(pages: Pages, sheet: SheetData, density: Density) -> None:
    left, right = pages.paper.left + _INSET, pages.paper.right - _INSET
    due = long_date(sheet.next_step_due) if sheet.next_step_due else ""
    lines, indents = (
        listed(sheet.next_step, right - left, density.size, _ink()) if sheet.next_step.strip() else ([], [])
    )
    if due and lines:
        before, after = (part.strip() for part in translate("SheetTexts", "– by {0}").split("{0}"))
        said = ((before, REGULAR), (due, SEMIBOLD), (after, REGULAR))
        by: Line = tuple(Span(words, font, _ink()) for words, font in said if words)
        spare = right - left - indents[-1] - line_width((*lines[-1], *by), density.size)
        lines[-1:] = [(*lines[-1], *by)] if spare >= 0 else [lines[-1], by]
        indents = [*indents, indents[-1]][: len(lines)]
    tail = (
        "" if lines else translate("SheetTexts", "By {0}").format(due) if due else translate("SheetTexts", "By (date)")
    )
    by_hand = 0.0 if lines else 2 * RULED
    framed(pages, translate("SheetTexts", "Agreed next step"), lines, indents, density, by_hand=by_hand, tail=tail)


def _dispute(pages: Pages, sheet: SheetData, density: Density) -> None:
    room = pages.paper.right - pages.paper.left - 2 * _INSET
    first, *rest = sheet.dispute
    lines, indents = listed("\n".join((first, *(f"• {one_line(each)}" for each in rest))), room, density.size, _ink())
    framed(pages, translate("SheetTexts", "What the advisor disputed"), lines, indents, density)


def _comment(pages: Pages, sheet: SheetData, density: Density) -> None:
    room = pages.paper.right - pages.paper.left - 2 * _INSET
    signing = _signing(pages, sheet)
    said = "\n".join(part for part in (sheet.advisor_comment.strip(), sheet.acknowledged) if part)
    if said:
        lines, indents = listed(said, room, density.size, _ink())
        framed(pages, translate("SheetTexts", "Advisor’s comment"), lines, indents, density)
        pages.need(signing)
        return
    pages.need(_HEADING + 2 * RULED + 2 * _INSET + signing)
    free = pages.left_over - signing - _HEADING - 2 * _INSET
    framed(
        pages,
        translate("SheetTexts", "Advisor’s comment"),
        [],
        [],
        density,
        by_hand=min(_MOST_RULES, free // RULED) * RULED,
    )


def framed(
    pages: Pages, heading: str, lines: Sequence[Line], indents: Sequence[float], density: Density, *,
    by_hand: float = 0.0, tail: str = "",
) -> None:  # fmt: skip
    """Draw a headed box around lines, over as many pages as they need, or around ``by_hand`` points of ruled lines."""
    left, right = pages.paper.left, pages.paper.right
    body = len(lines) * density.leading + by_hand
    if not keep(pages, _HEADING + body + 2 * _INSET - 4):
        pages.need(_HEADING + 2 * _INSET + 2 * density.leading)
    tag = pages.root.add("H2")
    text = pages.root.add("P")
    done, words = 0, heading
    while True:
        fitting = int((pages.left_over - _HEADING - 2 * _INSET + 4 + 0.01) // density.leading)
        part = lines[done : done + max(1, fitting)]
        height = _HEADING + len(part) * density.leading + by_hand + 2 * _INSET - 4
        pages.box(left, pages.y, right - left, height, stroke=colours().line, radius=5)
        end = pages.y + height
        pages.y += _INSET - 3
        pages.text((Span(words, SEMIBOLD, _ink()),), left + _INSET, pages.y, 9.4, _HEADING, tag=tag)
        pages.y += _HEADING
        if by_hand:
            rules(pages, left + _INSET, right - _INSET, round(by_hand / RULED))
            _tail(pages, tail, pages.y + by_hand - 17, text)
        draw(pages, [Cell(left + _INSET, part, text, indents[done : done + len(part)])], density.size, density.leading)
        pages.y = end
        done += len(part)
        if done >= len(lines):
            return
        pages.new_page()
        words = translate("SheetTexts", "{0} (continued)").format(heading)


def rules(pages: Pages, left: float, right: float, count: int) -> None:
    """Draw ``count`` lines to write on below ``pages.y``."""
    for index in range(1, count + 1):
        pages.rule(left, pages.y + index * RULED - 4, right, colours().quiet, 0.35)


def _tail(pages: Pages, words: str, y: float, tag: Element) -> None:
    if words:
        x = pages.paper.left + (pages.paper.right - pages.paper.left) * 0.66
        pages.text((Span(words, REGULAR, colours().quiet),), x, y, 8.0, 13.0, tag=tag)


def _signatures(pages: Pages, sheet: SheetData) -> None:
    height = _signing(pages, sheet)
    pages.need(height)
    line = pages.bottom - height + _ABOVE_LINE
    for x, words in zip(_halves(pages), _signers(pages, sheet), strict=True):
        end = x + _half(pages)
        pages.rule(x, line, end, colours().text, 0.7)
        tag = pages.root.add("P")
        for index, name in enumerate(words):
            pages.text(name, x, line + 3 + index * _SIGNER_LEADING, 8.0, 10.0, tag=tag)
        pages.text(
            (Span(translate("Sheet", "Date"), REGULAR, colours().quiet),), end - 64, line + 3, 8.0, 10.0, tag=tag
        )
    pages.y = pages.bottom


def _signers(pages: Pages, sheet: SheetData) -> tuple[list[Line], list[Line]]:
    room = _half(pages) - 72
    advisor, evaluator = (
        translate("SheetTexts", "Advisor: {0}").format(one_line(sheet.advisor)),
        translate("SheetTexts", "Evaluator: {0}").format(one_line(sheet.evaluator)),
    )
    quiet = colours().quiet
    return wrap([Span(advisor, REGULAR, quiet)], room, 8.0), wrap([Span(evaluator, REGULAR, quiet)], room, 8.0)


def _signing(pages: Pages, sheet: SheetData) -> float:
    """Return how much room at the foot the lines to sign on take; none on a draft."""
    if sheet.draft:
        return 0.0
    return _ABOVE_LINE + 4 + max(map(len, _signers(pages, sheet))) * _SIGNER_LEADING


def _half(pages: Pages) -> float:
    return (pages.paper.right - pages.paper.left - _GUTTER) / 2


def _halves(pages: Pages) -> tuple[float, float]:
    return pages.paper.left, pages.paper.left + _half(pages) + _GUTTER


def _heading(pages: Pages, words: str, x: float, colour: str, tag: Element | None) -> None:
    pages.text((Span(words, SEMIBOLD, colour),), x, pages.y, 9.8, _HEADING, tag=tag)


def _ink() -> str:
    return colours().text
