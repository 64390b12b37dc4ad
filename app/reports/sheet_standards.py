"""The page behind a feedback sheet: what each criterion asks for, in the scorecard's words, and how it is scored."""

from app.domain.scorecard import Criterion, NoOpportunity, Scorecard, Section
from app.language import translate
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD
from app.reports.pages import Pages
from app.reports.printable import one_line, printable
from app.reports.rows import Cell, draw, height_of, keep, plain
from app.reports.style import colours
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_SIZE, _LEADING, _PAD = 8.6, 11.2, 2.6
_NUMBER, _STANDARD, _KIND = 19.0, 196.0, 462.0  # where the columns begin, from the left margin
_GUTTER = 10.0


def standards(pages: Pages, card: Scorecard) -> None:
    """Draw the standards on pages of their own."""
    pages.new_page()
    pages.bookmark(translate("SheetStandards", "What each criterion asks for"))
    title: Line = (Span(translate("SheetStandards", "What each criterion asks for"), BOLD, colours().text),)
    pages.text(title, pages.paper.left, pages.y, 13.0, 18.0, tag=pages.root.add("H1"))
    pages.y += 24
    for section in card.sections:
        _section(pages, section)
        pages.y += 10
    _scoring(pages, card)


def _section(pages: Pages, section: Section) -> None:
    left, room = pages.paper.left, pages.paper.right - pages.paper.left
    about = plain(section.about.strip(), room, 8.2, colours().quiet)
    keep(pages, 16 + len(about) * 10.6 + 2 * _LEADING)
    heading: Line = (Span(one_line(section.name), SEMIBOLD, colours().text),)
    pages.text(heading, left, pages.y, 9.6, 14.0, tag=pages.root.add("H2"))
    pages.y += 14
    if about:
        draw(pages, [Cell(left, about, pages.root.add("P"))], 8.2, 10.6)
    pages.y += 3
    pages.rule(left, pages.y, pages.paper.right, colours().text, 0.8)
    table = pages.root.add("Table")
    for criterion in section.criteria:
        cells = _cells(pages, criterion, table.add("TR"))
        keep(pages, height_of(cells, _LEADING) + 2 * _PAD)
        pages.y += _PAD
        draw(pages, cells, _SIZE, _LEADING)
        pages.y += _PAD
        pages.rule(left, pages.y, pages.paper.right, colours().line)


def _cells(pages: Pages, criterion: Criterion, row: Element) -> tuple[Cell, ...]:
    left = pages.paper.left
    kind = (
        criterion.kind.said
        if criterion.points == 1
        else translate("SheetStandards", "{0}, {1} points").format(criterion.kind.said, criterion.points)
    )
    number = plain(str(criterion.number), _NUMBER, _SIZE, colours().quiet)
    short = plain(one_line(criterion.short), _STANDARD - _NUMBER - _GUTTER, _SIZE, colours().text, SEMIBOLD)
    standard = plain(one_line(criterion.standard), _KIND - _STANDARD - _GUTTER, _SIZE, colours().text)
    return (
        Cell(left, number, row.add("TD")),
        Cell(left + _NUMBER, short, row.add("TH", scope="Row")),
        Cell(left + _STANDARD, standard, row.add("TD")),
        Cell(left + _KIND, plain(kind, pages.paper.right - left - _KIND, _SIZE, colours().quiet), row.add("TD")),
    )


def _scoring(pages: Pages, card: Scorecard) -> None:
    asks = translate("SheetStandards", "Foundation asks whether it was done, finesse how well.")
    missing = (
        translate("SheetStandards", "A criterion with no opportunity is left out of the score.")
        if card.no_opportunity is NoOpportunity.EXCLUDE
        else translate(
            "SheetStandards",
            "A criterion with no opportunity counts as covered: "
            "nobody is penalised for a skill they had no chance to show.",
        )
    )
    bands = translate(
        "SheetStandards",
        "▼ below {0}%: does not meet expectations. ✓ from {0}% to {1}%: meets expectations. "
        "★ above {1}%: exceeds expectations, where at least half of the criteria were demonstrated "
        "and those alone come to more than {1}%.",
    )
    text = f"{asks} {missing} " + bands.format(card.meets_from, card.exceeds_above)
    lines = wrap([Span(printable(text), REGULAR, colours().quiet)], pages.paper.right - pages.paper.left, 8.2)
    keep(pages, len(lines) * 10.8)
    draw(pages, [Cell(pages.paper.left, lines, pages.root.add("P"))], 8.2, 10.8)
