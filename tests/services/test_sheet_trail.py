"""The sheet says what became of an evaluation: acknowledged, disputed, answered, revised, superseded."""

from pathlib import Path

import pypdfium2
import pytest

from app.domain.words import Mark
from app.services.answering import Answer
from app.services.evaluating import Note
from tests.a_library import EVALUATOR, SECOND, Library
from tests.services.test_answering import TODAY, disputed


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def printed(library: Library, evaluation: int) -> str:
    """Return the words of an evaluation's sheet, with single blanks."""
    out = library.reporting.sheet(evaluation, library.path.with_name("sheet.pdf"))
    document = pypdfium2.PdfDocument(out)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(words.split())


def test_a_first_sheet_says_nothing_of_a_past_and_how_its_result_is_explained(library: Library) -> None:
    evaluation = library.finalised()
    data = library.reporting.sheet_data(evaluation)
    assert (data.revised, data.superseded, data.acknowledged, data.dispute, data.disputed) == ("", "", "", (), False)
    assert data.figure == f"FH-E{evaluation}-R2"
    assert data.figure in printed(library, evaluation)
    assert library.reporting.sheet_data(library.draft()).figure == ""


def test_an_acknowledged_one_has_the_day_and_the_advisors_words(library: Library) -> None:
    evaluation = library.finalised()
    library.answering.share(evaluation, TODAY, EVALUATOR)
    library.answering.comment(evaluation, "I was new then", EVALUATOR)
    library.answering.acknowledge(evaluation, TODAY, "Fair enough, my card is 4111 1111 1111 1111", EVALUATOR)
    text = printed(library, evaluation)
    assert "I was new then Acknowledged on 21 November 2026: “Fair enough, my card is" in text
    assert "4111" not in text


def test_a_disputed_one_says_so_and_in_which_words(library: Library) -> None:
    evaluation = disputed(library)
    text = printed(library, evaluation)
    for part in (
        "Disputed",
        "What the advisor disputed",
        "Disputed on 21 November 2026: “I did offer”",
        "18 Offers more help: “at the end”",
        "Waits for an answer by somebody who did not mark it.",
    ):
        assert part in text


def test_the_answer_is_on_the_sheet_whether_or_not_it_changes_a_mark(library: Library) -> None:
    evaluation = disputed(library)
    library.answering.resolve(evaluation, TODAY, "Heard twice", {18: Answer("It is not there")}, SECOND)
    text = printed(library, evaluation)
    assert "18 Offers more help: “at the end” – the mark stands: It is not there" in text
    assert "Answered on 21 November 2026 by Ben Achebe: “Heard twice”" in text
    assert "Waits for" not in text


def test_a_revision_says_revised_and_why_and_the_old_sheet_that_it_is_superseded(library: Library) -> None:
    evaluation = disputed(library)
    revision = library.answering.resolve(evaluation, TODAY, "", {18: Answer("You did", Mark.MET)}, SECOND).evaluation_id
    new = printed(library, revision)
    for part in (
        "Revised (2)",
        "Revised on 21 November 2026 by Ben Achebe: Answer to the dispute of 21 November 2026. First evaluated by Ann",
        "the mark was changed: You did",
        f"FH-E{revision}-R7",
        "95%",
    ):
        assert part in new
    old = printed(library, evaluation)
    assert "Superseded: revised on 21 November 2026. Revision 2 counts, not this sheet." in old
    assert "SUPERSEDED" in old
    assert "90%" in old


def test_a_draft_of_a_revision_is_a_draft_that_says_what_it_revises(library: Library) -> None:
    evaluation = library.finalised()
    revision = library.revising.revise(evaluation, "Heard again.", SECOND)
    library.evaluating.mark(revision, 3, Mark.NOT_MET, None, SECOND)
    library.evaluating.note(revision, 3, Note("Flat"), SECOND)
    data = library.reporting.sheet_data(revision)
    assert (data.draft, data.superseded) == (True, "")
    assert data.revised.startswith("Revised on 21 November 2026 by Ben Achebe: Heard again. First evaluated by")
    assert library.reporting.sheet_data(evaluation).superseded == ""
