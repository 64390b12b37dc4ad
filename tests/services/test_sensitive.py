"""What is sensitive belongs to the recording, silences stand on the sheet, and time on task is the evaluator's own."""

from pathlib import Path

import pypdfium2
import pytest

from app.domain.sensitive import CARD_NUMBER
from app.domain.words import Mark, MomentKind
from app.services.evaluating import NotReady
from tests.a_library import EVALUATOR, SECOND, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_what_one_evaluation_silences_is_silent_in_every_other_of_the_interaction(library: Library) -> None:
    interaction, evaluating = library.contact(), library.evaluating
    first, second = (evaluating.begin(interaction, by) for by in (EVALUATOR, SECOND))
    elsewhere = library.draft()
    number, _ = evaluating.add_moment(first, None, MomentKind.SENSITIVE, 40_000, 55_000, CARD_NUMBER, EVALUATOR)
    evaluating.add_moment(second, None, MomentKind.SENSITIVE, 5000, 9000, "", SECOND)
    evaluating.add_moment(second, 6, MomentKind.EVIDENCE, 1000, 2000, "heard", SECOND)
    assert evaluating.open(first).silenced == ((5000, 9000),)
    assert evaluating.open(second).silenced == ((40_000, 55_000),)
    assert evaluating.open(elsewhere).silenced == ()
    assert evaluating.sensitive_spans(interaction) == ((5000, 9000), (40_000, 55_000))
    library.mark_all(second)
    evaluating.finalise(second, SECOND)
    assert evaluating.open(first).silenced == ((5000, 9000),), "also when it is finalised"
    evaluating.remove_moment(first, number.id, EVALUATOR)
    assert evaluating.open(second).silenced == ()


def test_what_a_discarded_draft_silenced_stays_silent_until_the_next_one_takes_it_over(library: Library) -> None:
    interaction, evaluating = library.contact(), library.evaluating
    draft, beside = (evaluating.begin(interaction, by) for by in (EVALUATOR, SECOND))
    said = "Her card, 4111 1111 1111 1111"
    evaluating.add_moment(draft, None, MomentKind.SENSITIVE, 40_000, 55_000, said, EVALUATOR)
    evaluating.discard(draft, EVALUATOR)
    assert evaluating.sensitive_spans(interaction) == ((40_000, 55_000),)
    assert evaluating.open(beside).silenced == ((40_000, 55_000),)
    assert evaluating.sensitive_spans(library.contact()) == ()
    later = evaluating.begin(interaction, SECOND)
    [own] = evaluating.open(later).moments
    assert (own.kind, own.start_ms, own.end_ms) == (MomentKind.SENSITIVE, 40_000, 55_000)
    assert own.comment == "Her card, [silenced]"
    assert evaluating.open(later).silenced == ()
    evaluating.discard(later, SECOND)
    assert evaluating.sensitive_spans(interaction) == ((40_000, 55_000),), "also when it is discarded in its turn"
    last = evaluating.begin(interaction, SECOND)
    evaluating.remove_moment(last, evaluating.open(last).moments[0].id, SECOND)
    assert evaluating.open(beside).silenced == (), "and it is heard again when somebody says so"
    evaluating.discard(last, SECOND)
    assert evaluating.sensitive_spans(interaction) == ()


def test_words_kept_before_their_passage_was_silenced_are_on_no_sheet(library: Library) -> None:
    evaluating, draft = library.evaluating, library.draft()
    library.mark_all(draft)
    kept = "“four one double one, 4111 11” He goes on to note 4111 11"
    for criterion, start in ((15, 41_000), (16, 70_000)):
        evaluating.add_moment(draft, criterion, MomentKind.EVIDENCE, start, start + 4000, kept, EVALUATOR)
    evaluating.add_moment(draft, None, MomentKind.SENSITIVE, 40_000, 55_000, CARD_NUMBER, EVALUATOR)
    rows = [row for section in library.reporting.sheet_data(draft).sections for row in section.rows]
    assert rows[14].evidence[0] == "0:41 “[silenced]” He goes on to note [silenced]"
    assert rows[15].evidence[0] == f"1:10 {kept}"
    texts = evaluating.suggested_texts(draft)
    assert "(0:41)" in texts.did_well + texts.work_on
    assert (texts.did_well + texts.work_on).count("four one") == 1
    beside = evaluating.begin(evaluating.open(draft).interaction.id, SECOND)
    evaluating.add_moment(beside, 15, MomentKind.EVIDENCE, 54_000, None, "4111", SECOND)
    assert evaluating.open(beside).outward[0].comment == "[silenced]"


def test_a_discarded_revision_leaves_what_is_silent_to_the_evaluation_it_began_with(library: Library) -> None:
    evaluating, draft = library.evaluating, library.draft()
    evaluating.add_moment(draft, None, MomentKind.SENSITIVE, 40_000, 55_000, CARD_NUMBER, EVALUATOR)
    library.mark_all(draft)
    done = evaluating.finalise(draft, EVALUATOR)
    evaluating.discard(library.revising.revise(done.id, "Heard again", SECOND), SECOND)
    assert evaluating.sensitive_spans(done.interaction.id) == ((40_000, 55_000),)
    assert evaluating.open(evaluating.begin(done.interaction.id, SECOND)).moments == ()


def test_a_silenced_passage_is_an_incident_and_no_evidence(library: Library, tmp_path: Path) -> None:
    evaluating, draft = library.evaluating, library.draft()
    library.mark_all(draft)
    for number in range(1, 21):
        from app.services.evaluating import Note

        evaluating.note(draft, number, Note(), EVALUATOR)
    before = evaluating.open(draft)
    evaluating.add_moment(draft, 15, MomentKind.SENSITIVE, 40_920, 54_800, CARD_NUMBER, EVALUATOR)
    after = evaluating.open(draft)
    assert (after.marks, after.result, after.evidenced) == (before.marks, before.result, frozenset())
    evaluating.mark(draft, 15, Mark.NOT_MET, 60_000, EVALUATOR)
    with pytest.raises(NotReady):
        evaluating.finalise(draft, EVALUATOR, edge_seen=True)
    evaluating.add_moment(draft, 15, MomentKind.COMMENT, 55_400, None, "Read out 4111 1111 1111 1111 before", EVALUATOR)
    evaluating.finalise(draft, EVALUATOR, edge_seen=True)
    data = library.reporting.sheet_data(draft)
    assert data.incidents == ("A payment card number was read aloud at 0:40 – the passage is silenced",)
    assert data.sections[2].rows[4].evidence == ("0:55 Read out [card number left out] before",)
    text = printed(library.reporting.sheet(draft, tmp_path / "sheet.pdf"))
    assert "Also noted in the recording" in text
    assert "A payment card number was read aloud at 0:40 – the passage is silenced" in text
    assert "4111" not in text


def test_silences_stand_on_the_sheet_as_they_were_judged(library: Library, tmp_path: Path) -> None:
    evaluating, draft = library.evaluating, library.draft()
    for start, end, comment, explained in (
        (202_000, 208_200, "", False),
        (26_060, 38_260, "just checking the crew's log", True),
        (90_000, 104_000, "", None),
    ):
        evaluating.add_moment(draft, None, MomentKind.SILENCE, start, end, comment, EVALUATOR, explained=explained)
    moments = evaluating.open(draft).moments
    assert [moment.explained for moment in moments] == [True, None, False]
    evaluating.add_moment(draft, 9, MomentKind.SILENCE, 300_000, 311_000, "", EVALUATOR, explained=False)
    data = library.reporting.sheet_data(draft)
    assert data.incidents == (
        "0:26 Silence of 12 s, explained: just checking the crew's log",
        "1:30 Silence of 14 s",
        "3:22 Silence of 6 s, not explained",
        "5:00 Silence of 11 s, not explained",
    )
    assert data.sections[1].rows[3].evidence == ("5:00 Silence of 11 s, not explained",)
    assert "3:22 Silence of 6 s, not explained" in printed(library.reporting.sheet(draft, tmp_path / "sheet.pdf"))


def test_time_on_task_is_kept_with_the_draft_and_is_on_no_sheet(library: Library, tmp_path: Path) -> None:
    evaluating, draft = library.evaluating, library.draft()
    changed = library.one("SELECT changed_at || row_version FROM evaluation WHERE id = :id", id=draft)
    evaluating.keep_attention(draft, 725_000)
    evaluating.keep_attention(draft, 724_000)
    assert evaluating.open(draft).active_ms == 725_000, "a late save takes nothing away"
    assert library.one("SELECT changed_at || row_version FROM evaluation WHERE id = :id", id=draft) == changed
    library.mark_all(draft)
    evaluating.finalise(draft, EVALUATOR)
    evaluating.keep_attention(draft, 999_000)
    assert evaluating.open(draft).active_ms == 725_000
    data = library.reporting.sheet_data(draft)
    assert "725" not in repr(data)
    assert "12 min" not in printed(library.reporting.sheet(draft, tmp_path / "sheet.pdf"))
    assert "active" not in repr(library.interactions.get(library.one("SELECT max(id) FROM interaction")))  # type: ignore[arg-type]


def printed(pdf: Path) -> str:
    """Return the words of a PDF, in the order they stand in."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return text
