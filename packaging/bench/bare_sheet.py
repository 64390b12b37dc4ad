"""The words and the table of a feedback sheet the way ReportLab's own manual sets a page, without bars or tags."""

from html import escape
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from app.reports.fonts import BOLD, REGULAR, SEMIBOLD
from app.reports.sheet_data import SheetData, SheetSection
from app.reports.style import BAND_WORDS, MARK_WORDS, date_and_time, long_date

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=8.2, leading=10.2)
STRONG = ParagraphStyle("strong", fontName=SEMIBOLD, fontSize=8.2, leading=10.2)
TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=15, leading=20)
WIDTHS = (19, 203, 84, 205)
RULED = [("LINEBELOW", (0, 0), (-1, -1), 0.5, "#cccccc"), ("TOPPADDING", (0, 0), (-1, -1), 1)]


def write(sheet: SheetData) -> bytes:
    """Return the page as a PDF; the fonts have to be registered."""
    out = BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4, leftMargin=42, rightMargin=42, topMargin=34, bottomMargin=26)
    parts: list[Flowable] = [Paragraph(escape(sheet.title), TITLE), *map(_body, _head(sheet))]
    for section in sheet.sections:
        parts += [Paragraph(escape(section.name), STRONG), _table(section)]
    for heading, text in _texts(sheet):
        parts += [Paragraph(heading, STRONG), *map(_body, text.split("\n"))]
    parts.append(_body(f"{sheet.confidentiality} {sheet.scorecard} · page 1 of 1"))
    document.build(parts)
    return out.getvalue()


def _head(sheet: SheetData) -> list[str]:
    sections = [f"{section.name}: {section.covered} / {section.of}" for section in sheet.sections]
    return [
        sheet.advisor,
        f"Evaluated by {sheet.evaluator} {sheet.evaluator_role} · {long_date(sheet.evaluated)} · {sheet.purpose}",
        f"{sheet.service}: {sheet.subject} · {sheet.channel} · {date_and_time(sheet.started)} · {sheet.length} · "
        f"reference {sheet.reference}",
        f"{sheet.percent_text} {BAND_WORDS[sheet.band] if sheet.band else ''}",
        f"{sheet.covered} of {sheet.of} criteria covered. {sheet.met} met, {sheet.not_met} not met. "
        f"{sheet.no_opportunity} with no opportunity",
        *sections,
        f"Dashed line: {sheet.card.meets_from}%, the expected standard. Your last: {', '.join(sheet.last_scores)}.",
    ]


def _texts(sheet: SheetData) -> list[tuple[str, str]]:
    due = long_date(sheet.next_step_due) if sheet.next_step_due else ""
    return [
        ("What you did well", sheet.did_well),
        ("What to work on", sheet.work_on),
        ("Agreed next step", f"{sheet.next_step} {due}"),
        ("Your comment", sheet.advisor_comment),
        ("Advisor, date", ""),
        ("Evaluator, date", ""),
    ]


def _table(section: SheetSection) -> Table:
    rows = [
        [
            str(row.number),
            _body(row.short),
            "" if row.mark is None else MARK_WORDS[row.mark],
            [_body(line) for line in row.evidence],
        ]
        for row in section.rows
    ]
    return Table(rows, WIDTHS, style=[*RULED, ("FONT", (0, 0), (-1, -1), REGULAR, 8.2, 10.2)])


def _body(text: str) -> Paragraph:
    return Paragraph(escape(text), BODY)
