"""The one-to-one pack as a PDF: the figures, what to play, the actions, the talk, and lines to write and sign on."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.language import translate
from app.reports import fonts
from app.reports.letterhead import letterhead
from app.reports.pack_actions import actions, begun_with, comments
from app.reports.pack_charts import charts_height, trend_charts
from app.reports.pack_clips import clip_table, first_row
from app.reports.pack_data import PackData, PackFinding, Stage
from app.reports.pack_head import FOOT, TOP, feet, foot_height, head, running_head, signatures, signing
from app.reports.pack_parts import (
    GAP,
    LEADING,
    Boxed,
    beside,
    box,
    figure_ids,
    heading,
    paragraph,
    sub_heading,
)
from app.reports.pages import Pages
from app.reports.pdf_file import paint
from app.reports.printable import one_line
from app.reports.report_table import draw_table
from app.reports.style import RULED, Paper, colours
from app.reports.style import paper as paper_named

__all__ = ["PackData", "write"]

_TALK_LINES, _EMPTY_LINES, _TEXT_LINES, _AGREED_LINES = 2, 4, 3, 5
"""Lines to write on: below what is written in a box of the talk, in an empty one, in another, for what is agreed."""


def write(pack: PackData, out: Path | BinaryIO, *, paper: str = "") -> int:
    """Write the pack as a PDF to a file or a binary stream and return its number of pages.

    ``paper`` is A4 or Letter (ValueError for another), by default the pack's own. The file is written in one go at the
    end: OSError when it cannot be.
    """
    fonts.ready()
    pages = _laid_out(pack, paper_named(paper, pack.stationery))
    feet(pages, pack)
    data = BytesIO()
    title = f"{one_line(pack.title)}: {one_line(pack.advisor)}, {one_line(pack.state)}"
    count = paint(pages, title, pack.made, data)
    if isinstance(out, Path):
        out.write_bytes(data.getvalue())
    else:
        out.write(data.getvalue())
    return count


def _laid_out(pack: PackData, paper: Paper) -> Pages:
    pages = Pages(paper, TOP, paper.height - FOOT - foot_height(pack, paper) - 8)
    pages.bookmark(one_line(pack.title))
    letterhead(pages)
    head(pages, pack)
    pages.top = TOP + 16
    with pages.repeating(lambda: running_head(pages, pack)):
        _figures(pages, pack)
        _findings(pages, pack)
        _clips(pages, pack)
        _actions(pages, pack)
        _said(pages, pack)
        _talk(pages, pack)
        _agreed(pages, pack)
        signatures(pages, pack)
    return pages


def _figures(pages: Pages, pack: PackData) -> None:
    heading(pages, translate("OneToOnePack", "The period in figures"), 60.0)
    draw_table(pages, pack.figures)
    if not any(series.points for series in (pack.trends.total, *pack.trends.sections)):
        paragraph(
            pages,
            translate("OneToOnePack", "{0}: no routine evaluations, so there is no trend to draw.").format(
                pack.trend_months
            ),
            quiet=True,
        )
        pages.y += GAP
        return
    heading(pages, pack.trend_months, charts_height(pack.trends))
    trend_charts(pages, pack.trends, pack.edges)
    pages.y += GAP


def _findings(pages: Pages, pack: PackData) -> None:
    heading(pages, translate("OneToOnePack", "Strengths, and one thing to work on"), 4 * LEADING)
    if not pack.strengths and pack.focus is None:
        words = translate(
            "OneToOnePack", "Nothing stands out clearly enough yet to be called a strength or something to work on."
        )
        paragraph(pages, words, quiet=True)
    elif not pack.strengths:
        paragraph(
            pages,
            translate("OneToOnePack", "No section or criterion is clearly a strength over the twelve months."),
            quiet=True,
        )
        pages.y += 3
    for number, strength in enumerate(pack.strengths, start=1):
        _finding(
            pages,
            translate("OneToOnePack", "Strength {0}").format(number)
            if len(pack.strengths) > 1
            else translate("OneToOnePack", "Strength"),
            strength,
            colours().meets,
        )
    if pack.focus is not None:
        _finding(pages, translate("OneToOnePack", "Focus"), pack.focus, colours().accent)
    figure_ids(pages, pack.finding_ids)
    pages.y += GAP


def _finding(pages: Pages, kind: str, found: PackFinding, colour: str) -> None:
    sub_heading(pages, f"{kind}: {found.name}", 2 * LEADING, colour)
    paragraph(pages, found.sentence)
    pages.y += 3


def _clips(pages: Pages, pack: PackData) -> None:
    if not pack.clips:
        if pack.stage is Stage.BEFORE:
            heading(pages, translate("OneToOnePack", "Clips to play"), LEADING)
            paragraph(pages, translate("OneToOnePack", "None is chosen."), quiet=True)
            pages.y += GAP
        return
    heading(pages, translate("OneToOnePack", "Clips to play"), first_row(pages, pack.clips))
    clip_table(pages, pack.clips)
    pages.y += GAP


def _actions(pages: Pages, pack: PackData) -> None:
    heading(pages, translate("OneToOnePack", "Actions"), begun_with(pages, pack.open_actions or pack.closed_actions))
    if not (pack.open_actions or pack.closed_actions):
        paragraph(pages, translate("OneToOnePack", "None is open, and none was closed in the period."), quiet=True)
        pages.y += 4
    actions(pages, translate("OneToOnePack", "Open"), pack.open_actions)
    actions(pages, translate("OneToOnePack", "Closed in the period"), pack.closed_actions)
    pages.y += GAP - 4


def _said(pages: Pages, pack: PackData) -> None:
    if pack.comments:
        heading(pages, translate("OneToOnePack", "What the advisor said about evaluations of the period"), 3 * LEADING)
        comments(pages, pack.comments)
        pages.y += GAP - 4


def _talk(pages: Pages, pack: PackData) -> None:
    before = pack.stage is Stage.BEFORE
    shown = [each for each in pack.boxes if each.text.strip() or pack.by_hand]
    if not shown:
        return
    heading(pages, translate("OneToOnePack", "The talk"), 5 * LEADING)
    if any(each.begun for each in shown):
        paragraph(
            pages,
            translate("OneToOnePack", "Begun from the evaluations: a draft to be put into one’s own words."),
            quiet=True,
        )
        pages.y += 4
    for each in shown:
        more = _TALK_LINES if before else 0
        box(pages, Boxed(each.heading, each.hint, each.text, more if each.text.strip() else _EMPTY_LINES))


def _agreed(pages: Pages, pack: PackData) -> None:
    """Draw training needs, the advisor's own words and what was agreed; once written up, only what there is."""
    needs = (
        (
            translate("OneToOnePack", "Training needs"),
            translate("OneToOnePack", "as the evaluator sees them"),
            pack.training_evaluator,
        ),
        (
            translate("OneToOnePack", "Training needs"),
            translate("OneToOnePack", "as the advisor sees them"),
            pack.training_advisor,
        ),
    )
    wanted = [_boxed(pack, *each, _TEXT_LINES) for each in needs if each[2].strip() or pack.by_hand]
    if len(wanted) == 2:
        beside(pages, *wanted)
    elif wanted:
        box(pages, wanted[0])
    if pack.advisor_words.strip() or pack.by_hand:
        box(
            pages,
            _boxed(pack, translate("OneToOnePack", "In the advisor’s words"), "", pack.advisor_words, _TEXT_LINES),
        )
    if pack.agreed_actions:
        actions(pages, translate("OneToOnePack", "Actions agreed here"), pack.agreed_actions)
    what = (
        translate("OneToOnePack", "What was agreed")
        if pack.stage is not Stage.BEFORE
        else translate("OneToOnePack", "What we agree")
    )
    agreed = _boxed(pack, what, translate("OneToOnePack", "what, who and by when"), pack.agreed, _AGREED_LINES)
    if agreed.text.strip() or agreed.ruled:
        pages.need(2 * RULED + 40 + signing(pages, pack))
        box(pages, agreed)


def _boxed(pack: PackData, title: str, hint: str, text: str, empty: int) -> Boxed:
    """Return a box with lines to write on where it is empty, and a few more before the meeting."""
    written = bool(text.strip())
    ruled = 0 if not pack.by_hand else empty if not written else (_TALK_LINES if pack.stage is Stage.BEFORE else 0)
    return Boxed(title, hint, text, ruled)
