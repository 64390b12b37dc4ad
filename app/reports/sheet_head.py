"""The head of a feedback sheet: whose it is and what it is about, and on later pages one line that says so again."""

from app.domain.words import Purpose
from app.language import Words, noop, translate
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.sheet_data import SheetData
from app.reports.style import colours, date_and_time, long_date
from app.reports.wrap import Line, Span, wrap

_SIZE, _LEADING = 8.8, 12.0
_TITLE, _TITLE_LEADING = 15.0, 20.0
_RIGHT_COLUMN = 158.0
_PURPOSES = Words(
    "SheetHead",
    {
        Purpose.ROUTINE: "routine evaluation",
        Purpose.SPOT_CHECK: "spot check, not in the figures",
        Purpose.COACHING: "for coaching, not in the figures",
        Purpose.CALIBRATION: "for calibration, not in the figures",
    },
)
_DRAFT_BAND = 17.0
_DRAFT_NOTE = noop(
    "SheetHead", "Draft: this is not a result. Marks and notes may still change, and nothing has been agreed."
)


def head(pages: Pages, sheet: SheetData) -> None:
    """Draw the title and the advisor, who evaluated and when at their right, and the interaction below."""
    if sheet.draft:
        pages.behind(_no_result(sheet), BOLD, colours().neutral_tint)
        _band(pages, translate("SheetHead", _DRAFT_NOTE))
    elif sheet.superseded:
        pages.behind(_no_result(sheet), BOLD, colours().neutral_tint)
        _band(pages, one_line(sheet.superseded))
    top = pages.y
    title_tag = pages.root.add("H1")
    title: Line = (Span(one_line(sheet.title), BOLD, colours().text),)
    pages.text(title, pages.paper.left, top, _TITLE, _TITLE_LEADING, tag=title_tag)
    x = pages.paper.left + width(title[0].text, BOLD, _TITLE) + 10
    revised, disputed = (
        translate("SheetHead", "Revised ({0})").format(sheet.revision) if sheet.revision > 1 else "",
        translate("SheetHead", "Disputed") if sheet.disputed else "",
    )
    for words in filter(None, (revised, disputed)):
        x = _chip(pages, x, top + 4, words) + 6
    room = pages.paper.right - pages.paper.left
    name = wrap([Span(one_line(sheet.advisor), SEMIBOLD, colours().text)], room - _RIGHT_COLUMN - 12, 11.0)
    beside = _lines(pages, name, top + _TITLE_LEADING + 4, 11.0, 14.0)
    y = max(beside, _evaluated(pages, sheet, top)) + 2
    y = _lines(pages, wrap([Span(_details(sheet), REGULAR, colours().quiet)], room, _SIZE), y)
    if sheet.revised:
        y = _lines(pages, wrap([Span(one_line(sheet.revised), SEMIBOLD, colours().text)], room, _SIZE), y + 2)
    pages.y = y + 6
    pages.rule(pages.paper.left, pages.y, pages.paper.right, colours().accent, 1.4)
    pages.y += 10


def running_head(pages: Pages, sheet: SheetData) -> None:
    """Draw the one line that heads every page after the first, and the word that says it is no result (any more)."""
    y = pages.y - 24
    quiet = colours().quiet
    word = _no_result(sheet)
    state = f" · {word}" if word else ""
    when = f"{date_and_time(sheet.started)}{state}"
    right: Line = (Span(when, SEMIBOLD if state else REGULAR, quiet),)
    room = pages.paper.right - pages.paper.left - width(when, SEMIBOLD, 8.0) - 16
    left = wrap([Span(f"{one_line(sheet.title)} · {one_line(sheet.advisor)}", REGULAR, quiet)], room, 8.0)[0]
    pages.text(left, pages.paper.left, y, 8.0, 10.0, tag=None)
    pages.text(right, pages.paper.right, y, 8.0, 10.0, tag=None, right=True)
    pages.rule(pages.paper.left, y + 13, pages.paper.right, colours().line)
    if sheet.draft or sheet.superseded:
        pages.behind(_no_result(sheet), BOLD, colours().neutral_tint)


def _band(pages: Pages, words: str) -> None:
    left = pages.paper.left
    pages.box(left, pages.y - 8, pages.paper.right - left, _DRAFT_BAND, fill=colours().text, radius=3)
    note: Line = (Span(words, SEMIBOLD, colours().surface),)
    pages.text(note, left + 8, pages.y - 8, 8.8, _DRAFT_BAND, tag=pages.root.add("P"))
    pages.y += _DRAFT_BAND


def _chip(pages: Pages, x: float, y: float, words: str) -> float:
    """Draw a word in a frame and return where it ends."""
    w = width(words, SEMIBOLD, 8.2) + 12
    pages.box(x, y, w, 13.5, stroke=colours().text, radius=4)
    pages.text((Span(words, SEMIBOLD, colours().text),), x + 6, y, 8.2, 13.5, tag=pages.root.add("P"))
    return x + w


def _details(sheet: SheetData) -> str:
    reference = (
        translate("SheetHead", "reference {0}").format(one_line(sheet.reference)) if sheet.reference.strip() else ""
    )
    parts = (
        ": ".join(part for part in (one_line(sheet.service), one_line(sheet.subject)) if part),
        sheet.channel.said,
        date_and_time(sheet.started),
        one_line(sheet.length or ""),
        reference,
    )
    return " · ".join(part for part in parts if part)


def _evaluated(pages: Pages, sheet: SheetData, y: float) -> float:
    evaluator = one_line(sheet.evaluator)
    role = f"{one_line(sheet.evaluator_role)} · " if sheet.evaluator_role.strip() else ""
    said = (
        translate("SheetHead", "Begun by {0}") if sheet.draft else translate("SheetHead", "Evaluated by {0}")
    ).format(evaluator)
    text = f"{said}\n{role}{long_date(sheet.evaluated)}\n{_PURPOSES[sheet.purpose]}"
    y += 4
    tag = pages.root.add("P")
    for line in wrap([Span(text, REGULAR, colours().quiet)], _RIGHT_COLUMN, _SIZE):
        pages.text(line, pages.paper.right, y, _SIZE, _LEADING, tag=tag, right=True)
        y += _LEADING
    return y


def _lines(pages: Pages, lines: list[Line], y: float, size: float = _SIZE, leading: float = _LEADING) -> float:
    tag = pages.root.add("P")
    pages.lines([(pages.paper.left, line) for line in lines], y, size, leading, tag=tag)
    return y + len(lines) * leading


def _no_result(sheet: SheetData) -> str:
    """Return the word that stands across a sheet that is no result, or none any more."""
    if sheet.draft:
        return translate("SheetHead", "DRAFT")
    return translate("SheetHead", "SUPERSEDED") if sheet.superseded else ""
