"""The sheet says what the evaluation says, and comes into being whole."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.domain.words import Band, Mark, MomentKind
from app.services.evaluating import Note, Texts
from app.services.report_files import NotWritten
from tests.a_library import EVALUATOR, SARAH, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_finalised_sheet(library: Library, tmp_path: Path) -> None:
    library.finalised(SARAH, "2026-11-10T10:00:00", not_met=(1, 2, 3, 4))
    evaluation = library.draft()
    library.mark_all(evaluation, not_met=(6, 9, 12), missing=(10,))
    said = "Searched <before> asking"
    library.evaluating.add_moment(evaluation, 6, MomentKind.EVIDENCE, 58_000, 68_000, said, EVALUATOR)
    library.evaluating.add_moment(evaluation, None, MomentKind.SILENCE, 90_000, 104_000, "", EVALUATOR)
    library.evaluating.add_moment(evaluation, 6, MomentKind.SENSITIVE, 70_000, 80_000, "4929 1234", EVALUATOR)
    library.evaluating.note(evaluation, 11, Note("", "Case 44", "CRM", "not closed"), EVALUATOR)
    library.evaluating.write_texts(evaluation, Texts("Warm & calm", "Confirm", "Listen", date(2026, 12, 1)), EVALUATOR)
    library.evaluating.finalise(evaluation, EVALUATOR)
    data = library.reporting.sheet_data(evaluation)
    assert (data.covered, data.of, data.percent_text, data.band, data.draft) == (17, 20, "85%", Band.MEETS, False)
    assert data.last_scores == ("80%",)
    assert data.sections[1].rows[0].evidence == ("0:58 Searched <before> asking", "Heard it: 6")
    assert data.sections[2].rows[0].evidence == ("System check: Case 44 in CRM: not closed",)
    assert data.incidents == (
        "Something confidential was said at 1:10 – the passage is silenced",
        "1:30 Silence of 14 s",
    )
    assert "4929" not in repr(data)
    out = library.reporting.sheet(evaluation, tmp_path / "sheet.pdf")
    text = text_of(out)
    for part in ("Sarah Jones", "85%", "Searched <before> asking", "Warm & calm", "Ann Lowe", "not closed"):
        assert part in text
    assert sorted(each.name for each in tmp_path.glob("sheet*")) == ["sheet.pdf"]


def test_a_draft_says_so_and_has_no_band(library: Library, tmp_path: Path) -> None:
    draft = library.draft()
    library.evaluating.mark(draft, 1, Mark.MET, 1, EVALUATOR)
    data = library.reporting.sheet_data(draft)
    assert (data.draft, data.percent_text, data.band, data.unmarked) == (True, None, None, 19)
    assert library.reporting.sheet(draft, tmp_path / "draft.pdf", standards=True).exists()


def test_a_capped_band_gives_its_reason(library: Library) -> None:
    evaluation = library.finalised(missing=tuple(range(1, 12)))
    data = library.reporting.sheet_data(evaluation)
    assert (data.percent_text, data.band) == ("100%", Band.MEETS)
    assert data.band_reason is not None
    assert "11 had no opportunity" in data.band_reason


def test_a_sheet_that_cannot_be_written_leaves_the_old_one(library: Library, tmp_path: Path) -> None:
    evaluation = library.finalised(not_met=(2, 3, 4))
    out = library.reporting.sheet(evaluation, tmp_path / "sheet.pdf")
    before = out.read_bytes()
    with pytest.raises(ValueError, match="A9"):
        library.reporting.sheet(evaluation, out, paper="A9")
    assert out.read_bytes() == before
    with pytest.raises(NotWritten, match="nowhere is not there any more"):
        library.reporting.sheet(evaluation, tmp_path / "nowhere" / "sheet.pdf")
    with pytest.raises(KeyError):
        library.reporting.sheet(999, out)
    assert [each.name for each in tmp_path.glob("sheet*")] == ["sheet.pdf"]
