"""Sheets to print, made from the shipped scorecard, and what can be read back from a printed one."""

import ctypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium

from app import paths
from app.domain.scorecard import Scorecard
from app.domain.scorecard_file import read_scorecard
from app.domain.scoring import percent_text, score
from app.domain.words import Channel, Mark, Purpose
from app.reports.feedback_sheet import SheetData, SheetRow, SheetSection, write

M, N, O = Mark.MET, Mark.NOT_MET, Mark.NO_OPPORTUNITY  # noqa: E741 - as the keys of the Evaluate page
MARKS = (M, M, M, M, O, M, N, M, M, M, M, M, M, N, N, M, M, M, N, O)
EVIDENCE = {
    7: ("0:58 Searched before confirming the address or the collection day",),
    14: ("2:51 Talked over for 1.4 s",),
    15: ("Collection day not entered on the record",),
    19: ("Not used after 0:20",),
}


@cache
def card() -> Scorecard:
    path = paths.resources() / "scorecards" / "quality-monitoring-2016.toml"
    return read_scorecard(path.read_text(encoding="utf-8"), path.name)


def sheet(
    marks: Sequence[Mark | None] = MARKS,
    evidence: Mapping[int, tuple[str, ...]] = EVIDENCE,
    on: Scorecard | None = None,
    **changes: object,
) -> SheetData:
    """Return a sheet as the services fill it, with ``changes`` to any of its fields."""
    used = on or card()
    result = score(used, marks)
    total, outcome = result.total, result.total.outcome
    sections = []
    for section, found in zip(used.sections, result.sections, strict=True):
        rows = tuple(
            SheetRow(c.number, c.short, c.standard, marks[c.number - 1], evidence.get(c.number, ()))
            for c in section.criteria
        )
        band = found.outcome.band if found.outcome else None
        sections.append(SheetSection(section.name, found.covered, found.of, band, rows))
    made = SheetData(
        advisor="Priya Nair",
        channel=Channel.TELEPHONE,
        service="Waste",
        subject="Missed assisted bin",
        started=datetime(2026, 11, 14, 10, 32),
        length="6 min 42 s",
        reference="C-2041",
        evaluator="M. Lowe",
        evaluated=datetime(2026, 11, 16, 15, 4),
        purpose=Purpose.ROUTINE,
        percent_text=percent_text(outcome.percent, used) if outcome and outcome.percent is not None else None,
        band=outcome.band if outcome else None,
        band_reason="Above 90%, but too little was demonstrated." if outcome and outcome.capped else None,
        covered=total.covered,
        of=total.of,
        met=total.met,
        not_met=total.not_met,
        no_opportunity=total.no_opportunity,
        sections=tuple(sections),
        last_scores=("75%", "80%", "85%", "70%", "80%", "80%"),
        did_well="- You named how she felt before solving the problem (1:12)\n- Re-collection booked (3:40)",
        work_on="- Let the customer finish (2:51)\n- Say the request back before you search (0:58)",
        next_step="Two buddy calls on letting the customer finish",
        next_step_due=date(2026, 11, 28),
        advisor_comment="",
        scorecard=f"{used.name}, version {used.version}",
        revision=1,
        draft=outcome is None,
        card=used,
    )
    return replace(made, **changes)


@dataclass(frozen=True)
class Box:
    """Where a run of text stands on its page, in points from the bottom left corner."""

    left: float
    bottom: float
    right: float
    top: float
    words: str


@dataclass(frozen=True)
class Printed:
    """What a reader finds in a PDF."""

    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    boxes: tuple[tuple[Box, ...], ...]
    fonts: Mapping[str, bool]  # name: embedded
    about: Mapping[str, str]
    language: str
    tagged: bool
    bookmarks: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return all text, with line ends as spaces."""
        return " ".join(" ".join(self.pages).split())


def printed(data: SheetData, *, standards: bool = False, paper: str = "A4") -> Printed:
    """Write a sheet and read it back."""
    out = BytesIO()
    count = write(data, out, standards=standards, paper=paper)
    found = read_pdf(out.getvalue())
    assert count == len(found.pages)
    return found


def read_pdf(data: bytes) -> Printed:
    """Return what a reader finds in a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        return _read(document)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> Printed:
    texts, boxes, fonts, sizes = [], [], {}, []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        found = [text.get_rect(index) for index in range(text.count_rects())]
        boxes.append(tuple(Box(*rect, text.get_text_bounded(*rect)) for rect in found))
        sizes.append(page.get_size())
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            name, embedded = _font(item)
            fonts[name] = embedded
        text.close()
        page.close()
    return Printed(
        tuple(texts),
        tuple(sizes),
        tuple(boxes),
        fonts,
        document.get_metadata_dict(),
        _language(document),
        bool(pdfium.FPDFCatalog_IsTagged(document)),
        tuple(mark.get_title() for mark in document.get_toc()),
    )


def _font(item: pypdfium2.PdfObject) -> tuple[str, bool]:
    font = pdfium.FPDFTextObj_GetFont(item)
    name = ctypes.create_string_buffer(200)
    pdfium.FPDFFont_GetBaseFontName(font, name, 200)
    return name.value.decode(), pdfium.FPDFFont_GetIsEmbedded(font) == 1


def _language(document: pypdfium2.PdfDocument) -> str:
    words = (ctypes.c_ushort * 40)()
    size = pdfium.FPDFCatalog_GetLanguage(document, words, ctypes.sizeof(words))
    return bytes(words)[: max(size - 2, 0)].decode("utf-16-le")
