"""The printed sheet, read back as a reader of the PDF finds it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scorecard import NoOpportunity
from app.domain.words import Purpose
from app.reports.feedback_sheet import SheetData, write
from tests.reports.sheets import MARKS, Box, M, N, O, card, printed, sheet

TWO_THOUSAND = ("Łódź café <b>&amp; “quoted”</b> & Tŷ Gŵyr said she’d call back; zażółć gęślą jaźń. " * 30)[:2000]
LONG_WORD = "W" * 300

SHEETS = {
    "usual": sheet(),
    "empty": sheet(
        evidence={}, did_well="", work_on="", next_step="", next_step_due=None, last_scores=(), reference="",
        subject="", service="", length=None,
    ),
    "capped": sheet([M] * 9 + [O] * 11),
    "draft": sheet([*MARKS[:12], *[None] * 8], revision=2, did_well="", next_step=""),
    "names": sheet(
        advisor="Wilhelmina Aleksandra Brzęczyszczykiewicz-Llanfairpwllgwyn Ŵynne-Ŷork de la Fontaine",
        evaluator="M" * 80, reference="R" * 80, subject="s" * 300, scorecard="S" * 80, confidentiality="private " * 40,
    ),
    "long": sheet(
        evidence={7: (TWO_THOUSAND, "0:58 short"), 19: (LONG_WORD,)}, did_well=TWO_THOUSAND,
        work_on=f"- {LONG_WORD}\n- {TWO_THOUSAND}", next_step=TWO_THOUSAND, advisor_comment=TWO_THOUSAND,
        incidents=("Card number read aloud at 2:14", LONG_WORD),
    ),
    "endless": sheet(evidence=dict.fromkeys((1, 20), (TWO_THOUSAND * 5,)), advisor_comment=TWO_THOUSAND * 5),
}  # fmt: skip


def overlap(one: Box, other: Box) -> float:
    """Return the area two boxes share, in square points."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.bottom, other.bottom)
    return max(0.0, wide) * max(0.0, high)


def check_layout(data: SheetData, paper: str = "A4") -> None:
    """Assert that all text of a sheet is inside its margins and none stands on other text."""
    found = printed(data, standards=True, paper=paper)
    for (width, height), boxes in zip(found.sizes, found.boxes, strict=True):
        level = [box for box in boxes if box.top - box.bottom < 60]  # all but the slanting word on a draft
        for box in level:
            assert box.left >= 41, box
            assert box.right <= width - 41, box
            assert box.bottom >= 20, box
            assert box.top <= height - 20, box
        clashes = [(one, other) for one, other in combinations(level, 2) if overlap(one, other) > 0.6]
        assert not clashes


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_nothing_overlaps_or_is_cut_off(name: str, paper: str) -> None:
    check_layout(SHEETS[name], paper)


@settings(max_examples=25)
@given(st.text(max_size=400), st.text(max_size=120), st.text(max_size=600))
def test_any_text_at_all_is_laid_out(notes: str, name: str, evidence: str) -> None:
    check_layout(sheet(evidence={3: (evidence,)}, did_well=notes, advisor=name, next_step=notes, subject=name))


def test_usual_sheet_is_one_a4_page_that_says_everything() -> None:
    found = printed(sheet())
    assert [tuple(map(round, size)) for size in found.sizes] == [(595, 842)]
    for words in (
        "Feedback on a customer interaction", "Priya Nair", "Evaluated by M. Lowe", "16 November 2026",
        "routine evaluation", "14 November 2026, 10:32", "6 min 42 s", "reference C-2041", "Waste: Missed assisted bin",
        "80%", "✓ Meets expectations", "16 of 20 criteria covered", "14 met, 4 not met",
        "2 with no opportunity (not penalised)", "3 / 5", "▼", "★", "70%, the expected standard",
        "Your last six: 75%, 80%, 85%, 70%, 80%, 80%.", "0:58 Searched before confirming",
        "What you did well", "• You named how she felt", "What to work on", "Agreed next step",
        "– by 28 November 2026", "Advisor’s comment", "Advisor: Priya Nair", "Evaluator: M. Lowe",
        "Confidential: personal data. Keep for 12 months, then destroy.", "Quality Monitoring 2016, version 1",
        "page 1 of 1",
    ):  # fmt: skip
        assert words in found.text, words
    for criterion in card().criteria:
        assert criterion.short in found.text
    assert found.text.count("✓ Met") == 14 + 0
    assert found.text.count("Not met") == 4
    assert found.text.count("– No opportunity") == 2
    assert "Draft" not in found.text
    assert "Revised" not in found.text


def test_file_says_what_it_is_and_names_no_author() -> None:
    found = printed(sheet(), standards=True)
    assert found.about["Title"] == "Feedback on a customer interaction: Priya Nair, 14 November 2026, 10:32"
    assert found.about["Author"] == ""
    assert "M. Lowe" not in str(found.about)
    assert found.about["CreationDate"] == "D:20261116150400"
    assert found.language == "en-GB"
    assert found.tagged
    assert found.bookmarks == ("Feedback on a customer interaction", "What each criterion asks for")


@pytest.mark.parametrize("name", SHEETS)
def test_only_the_shipped_font_is_used_and_it_is_inside(name: str) -> None:
    found = printed(SHEETS[name], standards=True)
    assert found.fonts
    assert all(found.fonts.values()), found.fonts
    assert {font.split("+")[-1] for font in found.fonts} <= {"Inter-Regular", "Inter-SemiBold", "Inter-Bold"}
    out = BytesIO()
    write(SHEETS[name], out)
    assert b"Helvetica" not in out.getvalue()


def test_same_sheet_is_the_same_file() -> None:
    one, other = BytesIO(), BytesIO()
    write(sheet(), one)
    write(sheet(), other)
    assert one.getvalue() == other.getvalue()


def test_headings_and_tables_can_be_walked() -> None:
    out = BytesIO()
    write(sheet(), out)
    data = out.getvalue()
    for kind in (
        b"/S /H1",
        b"/S /H2",
        b"/S /Table",
        b"/S /TR",
        b"/S /TH",
        b"/S /TD",
        b"/ParentTree",
        b"/StructParents",
    ):
        assert kind in data, kind
    assert data.count(b"/S /TR") == 20 + len(card().sections)


def test_full_standards_stand_on_a_page_behind() -> None:
    found = printed(sheet(), standards=True)
    assert len(found.pages) == 2
    assert "What each criterion asks for" in found.pages[1]
    assert "page 2 of 2" in found.pages[1]
    behind = " ".join(found.pages[1].split())
    for criterion in card().criteria:
        assert criterion.standard in behind
    assert "finesse" in behind
    assert "counts as covered" in behind


def test_capped_band_says_why() -> None:
    found = printed(sheet([M] * 9 + [O] * 11))
    assert "100%" in found.text
    assert "✓ Meets expectations" in found.text
    assert "Above 90%, but too little was demonstrated." in found.text


def test_below_and_exceeds_carry_their_signs() -> None:
    assert "▼ Does not meet expectations" in printed(sheet([N] * 7 + [M] * 13)).text
    assert "★ Exceeds expectations" in printed(sheet([M] * 20)).text


def test_draft_says_so_on_every_page_and_shows_no_score() -> None:
    found = printed(sheet([*MARKS[:12], *[None] * 8], did_well=TWO_THOUSAND, advisor_comment=TWO_THOUSAND * 3))
    assert len(found.pages) > 1
    assert "Draft: this is not a result." in found.pages[0]
    assert "8 still to mark" in found.pages[0]
    assert found.text.count("○ Not marked yet") == 8
    for page in found.pages:
        assert "DRAFT" in page
    for words in ("Meets expectations", "★", "Advisor: Priya Nair"):
        assert words not in found.text
    assert found.about["Title"].endswith("(draft)")


def test_complete_draft_shows_no_score_either() -> None:
    found = printed(sheet(draft=True))
    assert "80%" not in found.pages[0].split("Dashed line")[0]
    assert "Meets expectations" not in found.text


def test_revision_is_named() -> None:
    assert "Revised (3)" in printed(sheet(revision=3)).text


@pytest.mark.parametrize(
    ("scores", "words"), [((), None), (("70%",), "Your last: 70%."), (("70%", "75%"), "Your last two: 70%, 75%.")]
)
def test_earlier_scores_are_shown_only_where_there_are_any(scores: tuple[str, ...], words: str | None) -> None:
    text = printed(sheet(last_scores=scores)).text
    assert ("Your last" in text) is (words is not None)
    assert words is None or words in text


def test_purpose_outside_the_figures_is_said() -> None:
    assert "for coaching, not in the figures" in printed(sheet(purpose=Purpose.COACHING)).text


def test_excluded_opportunities_are_called_left_out() -> None:
    found = printed(sheet(on=replace(card(), no_opportunity=NoOpportunity.EXCLUDE)), standards=True)
    assert "14 of 18 criteria covered" in found.text
    assert "2 with no opportunity (left out)" in found.text
    assert "is left out of the score" in found.text


def test_marks_on_text_are_printed_as_they_are_written() -> None:
    text = 'Łódź & <b>“Tŷ Gŵyr”</b> "R&D" > é < ß €5 — naïve &amp; 100%'
    found = printed(sheet(did_well=text, next_step=text, next_step_due=None, advisor_comment=text, subject=text))
    assert found.text.count(text) >= 3


def test_every_character_of_a_long_note_is_printed() -> None:
    found = printed(SHEETS["long"])
    squeezed = "".join(found.text.split())
    assert squeezed.count("W") >= 2 * 300
    for letter in "ŷŵęąźŁ“&":
        assert squeezed.count(letter) == 5 * TWO_THOUSAND.count(letter)
    assert f"page {len(found.pages)} of {len(found.pages)}" in found.pages[-1]
    assert all("Feedback on a customer interaction · Priya Nair" in page for page in found.pages[1:])
    assert "(continued)" in found.text


def test_empty_texts_leave_lines_to_write_on() -> None:
    written, bare = BytesIO(), BytesIO()
    found = printed(SHEETS["empty"])
    assert len(found.pages) == 1
    assert "What to work on" in found.text
    assert "By (date)" in found.text
    write(sheet(advisor_comment="I agree."), written)
    write(sheet(advisor_comment=""), bare)
    assert ruled(bare) > ruled(written)


def ruled(out: BytesIO) -> int:
    """Return how many thin horizontal lines the first page has."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    document = pypdfium2.PdfDocument(out.getvalue())
    page = document[0]
    thin = 0
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = item.get_bounds()
        thin += right - left > 150 and top - bottom < 1.2
    document.close()
    return thin


def test_paragraphs_of_the_columns_become_points() -> None:
    found = printed(sheet(did_well="First thing\n\n* second thing", work_on="One thing"))
    for words in ("• First thing", "• second thing", "• One thing"):
        assert words in found.text


def test_line_breaks_and_a_lone_bullet() -> None:
    found = printed(sheet(advisor_comment="First line\r\nsecond line\n\n- \n- a point", did_well="•"))
    page = found.pages[0]
    assert "First line\r\nsecond line" in page
    assert "• a point" in page


def test_signs_the_font_lacks_are_spelt_out() -> None:
    found = printed(
        sheet(did_well="Great 😀😀 👍🏽 ✕", advisor="José 李小龙", work_on="محمد علی said so", next_step="ok ⚑")
    )
    for words in (
        "Great [grinning face ×2] [thumbs up sign] ×",
        "José [Chinese text]",
        "[Arabic text] said so",
        "ok [black flag]",
    ):
        assert words in found.text, words


def test_due_date_alone_is_printed() -> None:
    assert "By 28 November 2026" in printed(sheet(next_step="", next_step_due=date(2026, 11, 28))).text


def test_incidents_are_named() -> None:
    found = printed(sheet(incidents=("Card number read aloud at 2:14",)))
    assert "Also noted in the recording • Card number read aloud at 2:14" in found.text


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf.part"
    assert write(sheet(), path) == 1
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")


def test_sheets_written_side_by_side_are_the_same() -> None:
    def written(_: int) -> bytes:
        out = BytesIO()
        write(SHEETS["long"], out)
        return out.getvalue()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(written, range(8)))) == 1


def test_paper_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="take A4 or Letter"):
        write(sheet(), BytesIO(), paper="B5")


def test_letter_paper() -> None:
    assert printed(sheet(), paper="letter").sizes == ((612.0, 792.0),)
