"""The result on a feedback sheet: the percentage and its band on the left, a bar for each section on the right."""

from app.domain.pace import number_word
from app.domain.scorecard import NoOpportunity
from app.domain.words import Band
from app.language import plural, translate
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.sheet_data import SheetData, SheetSection
from app.reports.style import BAND_WORDS, colours
from app.reports.tagged import Element
from app.reports.wrap import Line, Span, wrap

_SIZE, _LEADING = 8.8, 12.0
_LEFT_COLUMN = 184.0
_BAR_WIDTH, _BAR_HEIGHT = 150.0, 6.4
_TALLY = 62.0  # the column of "4 / 5 ✓"


def score(pages: Pages, sheet: SheetData) -> None:
    """Draw the score block and leave ``pages.y`` below it."""
    top = pages.y
    below_words = _result(pages, sheet, top)
    below_bars = _bars(pages, sheet, top)
    pages.y = max(below_words, below_bars)
    if sheet.outcome:
        _outcome(pages, sheet)


def _outcome(pages: Pages, sheet: SheetData) -> None:
    """Say what became of the contact in a quiet line across the page."""
    lines = wrap([Span(one_line(sheet.outcome), REGULAR, colours().quiet)], pages.paper.right - pages.paper.left, _SIZE)
    tag = pages.root.add("P")
    pages.y += 2
    pages.lines([(pages.paper.left, line) for line in lines], pages.y, _SIZE, _LEADING, tag=tag)
    pages.y += len(lines) * _LEADING


def _result(pages: Pages, sheet: SheetData, y: float) -> float:
    big, colour = _big_word(sheet)
    x = pages.paper.left
    size = 34.0 if len(big) <= 5 else 30.0
    pages.text((Span(big, BOLD, colour),), x - 1, y - 4, size, 38.0, tag=pages.root.add("P"))
    y += 35
    lines: list[tuple[str, str, str]] = []
    if sheet.band is not None and not sheet.draft:
        lines.append((f"{sheet.band.sign} {BAND_WORDS[sheet.band]}", SEMIBOLD, colour))
    lines += [(text, REGULAR, colours().quiet) for text in _counted(sheet)]
    if sheet.band_reason and not sheet.draft:
        lines.append((one_line(sheet.band_reason), REGULAR, colours().text))
    for text, font, ink in lines:
        tag = pages.root.add("P")
        found = wrap([Span(text, font, ink)], _LEFT_COLUMN, _SIZE)
        pages.lines([(x, line) for line in found], y, _SIZE, _LEADING, tag=tag)
        y += len(found) * _LEADING
    return y


def _big_word(sheet: SheetData) -> tuple[str, str]:
    if sheet.draft:
        return translate("SheetScore", "Draft"), colours().quiet
    colour = colours().band(sheet.band) if sheet.band is not None else colours().text
    return sheet.percent_text or translate("SheetScore", "No score"), colour


def _counted(sheet: SheetData) -> list[str]:
    points = any(criterion.points != 1 for criterion in sheet.card.criteria)
    if sheet.draft and sheet.unmarked:
        yet = translate("SheetScore", "{0} still to mark").format(sheet.unmarked)
        return [
            (
                translate("SheetScore", "{0} points covered so far")
                if points
                else translate("SheetScore", "{0} criteria covered so far")
            ).format(sheet.covered),
            yet,
            translate("SheetScore", "No score before all are marked"),
        ]
    said = (
        translate("SheetScore", "{0} of {1} points covered")
        if points
        else translate("SheetScore", "{0} of {1} criteria covered")
    )
    counted = [said.format(sheet.covered, sheet.of)]
    counted.append(translate("SheetScore", "{0} met, {1} not met").format(sheet.met, sheet.not_met))
    if sheet.no_opportunity:
        excluded = sheet.card.no_opportunity is NoOpportunity.EXCLUDE
        counted.append(
            translate("SheetScore", "{0} with no opportunity ({1})").format(
                sheet.no_opportunity,
                translate("SheetScore", "left out") if excluded else translate("SheetScore", "not penalised"),
            )
        )
    return counted


def _bars(pages: Pages, sheet: SheetData, y: float) -> float:
    right = pages.paper.right
    bar_x = right - _TALLY - _BAR_WIDTH
    name_x = pages.paper.left + _LEFT_COLUMN + 20
    room = bar_x - name_x - 12
    edge = bar_x + _BAR_WIDTH * sheet.card.meets_from / 100
    label = f"{sheet.card.meets_from}%"
    label_line: Line = (Span(label, REGULAR, colours().quiet),)
    pages.text(label_line, edge - width(label, REGULAR, 7.4) / 2, y - 4, 7.4, 9.0, tag=None)
    y += 6
    first = y
    table = pages.root.add("Table")
    shorts = {section.name: section.short for section in sheet.card.sections}
    for section in sheet.sections:
        row = table.add("TR")
        names = wrap([Span(one_line(shorts.get(section.name) or section.name), REGULAR, colours().text)], room, _SIZE)
        tag = row.add("TH", scope="Row")
        pages.lines([(name_x, line) for line in names], y + 1, _SIZE, 11.0, tag=tag)
        middle = y + 6.5
        _bar(pages, sheet, section, bar_x, middle - _BAR_HEIGHT / 2)
        _tally(pages, section, None if sheet.draft else section.band, y, row)
        y += 15.5 + max(0, len(names) - 1) * 11.0
    pages.dashed(edge, first - 1, y - 1, colours().text)
    return _caption(pages, sheet, name_x, y + 2)


def _bar(pages: Pages, sheet: SheetData, section: SheetSection, x: float, y: float) -> None:
    pages.box(x, y, _BAR_WIDTH, _BAR_HEIGHT, fill=colours().neutral_tint, stroke=colours().line, radius=2.4)
    share = min(1.0, section.covered / section.of) if section.of else 0.0
    if share > 0:
        known = section.band is not None and not sheet.draft
        colour = colours().band(section.band) if known and section.band is not None else colours().neutral
        pages.box(x, y, _BAR_WIDTH * share, _BAR_HEIGHT, fill=colour, radius=2.4)


def _tally(pages: Pages, section: SheetSection, band: Band | None, y: float, row: Element) -> None:
    right = pages.paper.right
    tag = row.add("TD", actual_text=_spoken(section, band))
    numbers = f"{section.covered} / {section.of}" if section.of else translate("SheetScore", "none shown")
    sign_width = 13.0
    pages.text((Span(numbers, REGULAR, colours().text),), right - sign_width - 3, y, _SIZE, 13.0, tag=tag, right=True)
    if band is not None:
        pages.text((Span(band.sign, SEMIBOLD, colours().band(band)),), right, y, _SIZE, 13.0, tag=tag, right=True)


def _spoken(section: SheetSection, band: Band | None) -> str:
    words = translate("SheetScore", "{0} of {1}").format(section.covered, section.of)
    return f"{words}, {BAND_WORDS[band].lower()}" if band is not None else words


def _caption(pages: Pages, sheet: SheetData, x: float, y: float) -> float:
    text = translate("SheetScore", "Dashed line: {0}%, the expected standard.").format(sheet.card.meets_from)
    if sheet.last_scores:
        count = len(sheet.last_scores)
        said = plural("SheetScore", "Your last: {1}.", "Your last {0}: {1}.", count)
        text += "\n" + said.format(number_word(count), ", ".join(map(one_line, sheet.last_scores)))
    tag = pages.root.add("P")
    lines = wrap([Span(text, REGULAR, colours().quiet)], pages.paper.right - x, 8.0)
    pages.lines([(x, line) for line in lines], y, 8.0, 10.5, tag=tag)
    return y + len(lines) * 10.5
