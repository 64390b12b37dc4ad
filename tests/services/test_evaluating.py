"""Marking: each change is one transaction, and only what is complete and has evidence is closed, for good."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.lifecycle import StepNotOpen
from app.domain.passages import Passage
from app.domain.words import Band, Mark, MomentKind, Purpose, State
from app.services import keeping, sealing
from app.services.evaluating import MomentView, NotADraft, Note, NotReady, Place, Texts
from db import connecting
from tests.a_library import EVALUATOR, SARAH, SECOND, Clock, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def draft(library: Library) -> int:
    return library.draft()


def version(library: Library, evaluation: int) -> int:
    return int(str(library.one("SELECT row_version FROM evaluation WHERE id = :id", id=evaluation)))


def test_a_draft_begins_empty_on_the_current_scorecard(library: Library, draft: int) -> None:
    evaluation = library.evaluating.open(draft)
    assert evaluation.card.id == "quality-monitoring-2016"
    assert (evaluation.state, evaluation.purpose, evaluation.revision) == (State.DRAFT, Purpose.ROUTINE, 1)
    assert evaluation.evaluator.name == "Ann Lowe"
    assert evaluation.interaction.advisor_id == SARAH
    assert evaluation.marks == (None,) * 20
    assert evaluation.place == Place(1, 0, 0)
    assert evaluation.result.total.marked == 0
    assert evaluation.begun_at.utcoffset() is not None
    assert evaluation.finalised_at is None
    with pytest.raises(KeyError):
        library.evaluating.begin(999, EVALUATOR)
    with pytest.raises(KeyError):
        library.evaluating.open(999)


def test_every_mark_is_kept_with_its_second(library: Library, draft: int) -> None:
    saved = library.evaluating.mark(draft, 3, Mark.MET, 58_300, EVALUATOR)
    library.evaluating.mark(draft, 20, Mark.NO_OPPORTUNITY, None, EVALUATOR)
    library.evaluating.mark(draft, 3, Mark.NOT_MET, 61_000, SECOND)
    evaluation = library.evaluating.open(draft)
    assert (evaluation.marks[2], evaluation.mark_at_ms[2]) == (Mark.NOT_MET, 61_000)
    assert (evaluation.marks[19], evaluation.mark_at_ms[19]) == (Mark.NO_OPPORTUNITY, None)
    assert evaluation.result.total.marked == 2
    assert evaluation.saved_at > saved.at
    assert library.one("SELECT marked_by FROM mark WHERE value = 2") == SECOND
    library.evaluating.mark(draft, 3, None, None, EVALUATOR)
    assert library.evaluating.open(draft).marks[2] is None


def test_what_is_called_saved_is_there_for_another_reader(library: Library, draft: int) -> None:
    other = Library(library.path, keeping.open_(library.path, Clock()))
    for number in range(1, 21):
        library.evaluating.mark(draft, number, Mark.MET, number, EVALUATOR)
        assert other.evaluating.open(draft).marks[number - 1] is Mark.MET
    other.file.close()


def test_every_change_counts_the_version_up(library: Library, draft: int) -> None:
    evaluating = library.evaluating
    moment, _ = evaluating.add_moment(draft, 2, MomentKind.COMMENT, 1000, None, "hm", EVALUATOR)
    changes = [
        lambda: evaluating.mark(draft, 1, Mark.MET, 1, EVALUATOR),
        lambda: evaluating.mark(draft, 1, None, None, EVALUATOR),
        lambda: evaluating.note(draft, 1, Note("well said"), EVALUATOR),
        lambda: evaluating.note(draft, 1, Note(), EVALUATOR),
        lambda: evaluating.change_moment(draft, dataclasses.replace(moment, comment="ah"), EVALUATOR),
        lambda: evaluating.remove_moment(draft, moment.id, EVALUATOR),
        lambda: evaluating.restore_moment(draft, moment, EVALUATOR),
        lambda: evaluating.write_texts(draft, Texts("good"), EVALUATOR),
    ]
    for change in changes:
        before, saved_before = version(library, draft), evaluating.open(draft).saved_at
        saved = change()
        assert version(library, draft) == before + 1
        assert saved_before < evaluating.open(draft).saved_at <= saved.at
    before = version(library, draft)
    evaluating.keep_place(draft, Place(7, 120, 61_000))
    assert version(library, draft) == before
    assert evaluating.open(draft).place == Place(7, 120, 61_000)


def test_a_change_that_cannot_be_made_changes_nothing(library: Library, draft: int) -> None:
    before = version(library, draft)
    evaluating = library.evaluating
    for number in (0, 21, -1):
        with pytest.raises(KeyError):
            evaluating.mark(draft, number, Mark.MET, 1, EVALUATOR)
    with pytest.raises(KeyError):
        evaluating.mark(999, 1, Mark.MET, 1, EVALUATOR)
    with pytest.raises(KeyError):
        evaluating.remove_moment(draft, 999, EVALUATOR)
    with pytest.raises(KeyError):
        evaluating.change_moment(draft, MomentView(999, 1, MomentKind.COMMENT, 0, None), EVALUATOR)
    with pytest.raises(ValueError, match="cannot run from 5 to 4 ms"):
        evaluating.add_moment(draft, 1, MomentKind.EVIDENCE, 5, 4, "", EVALUATOR)
    assert version(library, draft) == before


def test_a_moment_comes_back_under_its_old_id(library: Library, draft: int) -> None:
    evaluating = library.evaluating
    first, _ = evaluating.add_moment(draft, 6, MomentKind.EVIDENCE, 48_000, 58_000, "Searched before asking", EVALUATOR)
    evaluating.remove_moment(draft, first.id, EVALUATOR)
    second, _ = evaluating.add_moment(draft, None, MomentKind.COMMENT, 9_000, None, "", EVALUATOR)
    assert second.id != first.id
    evaluating.restore_moment(draft, first, EVALUATOR)
    assert evaluating.open(draft).moments == (second, first)
    moved = dataclasses.replace(first, number=7, start_ms=50_000, kind=MomentKind.SILENCE, explained=False)
    evaluating.change_moment(draft, moved, EVALUATOR)
    assert evaluating.open(draft).moments == (second, moved)


def test_notes_and_texts_come_back_as_written(library: Library, draft: int) -> None:
    note = Note("a & b < c\n“quoted” 'n' %s :x ?", "CRM", "case 44", "nothing there")
    texts = Texts("did", "work", "next", date(2026, 12, 1), "comment")
    library.evaluating.note(draft, 11, note, EVALUATOR)
    library.evaluating.write_texts(draft, texts, EVALUATOR)
    evaluation = library.evaluating.open(draft)
    assert evaluation.notes == {11: note}
    assert evaluation.texts == texts
    library.evaluating.note(draft, 11, Note(), EVALUATOR)
    assert library.evaluating.open(draft).notes == {}


def test_finalising_waits_for_every_mark_and_for_evidence(library: Library, draft: int) -> None:
    evaluating = library.evaluating
    assert evaluating.readiness(draft).first_unmarked == 1
    for number in range(1, 21):
        evaluating.mark(draft, number, Mark.NOT_MET if number in {4, 9, 15} else Mark.MET, number, EVALUATOR)
    evaluating.mark(draft, 12, None, None, EVALUATOR)
    with pytest.raises(NotReady, match="Criterion 12 has no mark yet"):
        evaluating.finalise(draft, EVALUATOR)
    evaluating.mark(draft, 12, Mark.MET, 1, EVALUATOR)
    with pytest.raises(NotReady, match="Criterion 4 is not met but has no evidence"):
        evaluating.finalise(draft, EVALUATOR)
    evaluating.note(draft, 4, Note("   "), EVALUATOR)
    assert evaluating.readiness(draft).first_without_evidence == 4
    evaluating.note(draft, 4, Note("no offer"), EVALUATOR)
    assert evaluating.readiness(draft).first_without_evidence == 9
    evaluating.add_moment(draft, 9, MomentKind.EVIDENCE, 1000, 11_000, "", EVALUATOR)
    assert evaluating.readiness(draft).first_without_evidence == 15
    evaluating.note(draft, 15, Note(looked_up="case", looked_where="CRM", seen="not updated"), EVALUATOR)
    assert evaluating.readiness(draft).first_without_evidence is None
    assert library.one("SELECT count(*) FROM section_total") == 0
    assert evaluating.open(draft).state is State.DRAFT


def test_marks_at_a_bands_edge_want_one_look(library: Library, draft: int) -> None:
    evaluating = library.evaluating
    for number in range(1, 21):
        evaluating.mark(draft, number, Mark.NOT_MET if number <= 6 else Mark.MET, number, EVALUATOR)
    for number in range(1, 7):
        evaluating.note(draft, number, Note("seen"), EVALUATOR)
    readiness = evaluating.readiness(draft)
    assert (readiness.complete, readiness.ready) == (True, False)
    assert readiness.edge == tuple(range(7, 21))  # 14 of 20: one met mark less is below
    with pytest.raises(NotReady, match="One changed mark would change the band") as refused:
        evaluating.finalise(draft, EVALUATOR)
    assert refused.value.readiness == readiness
    closed = evaluating.finalise(draft, EVALUATOR, edge_seen=True)
    assert closed.result.total.outcome is not None
    assert closed.result.total.outcome.band is Band.MEETS


def test_finalising_stores_totals_and_seal(library: Library, draft: int) -> None:
    library.mark_all(draft, not_met=(1, 7, 8), missing=(10,))
    closed = library.evaluating.finalise(draft, SECOND)
    assert closed.state is State.FINALISED
    assert closed.finalised_at is not None
    with library.file.read() as connection:
        row = connection.execute(text("SELECT * FROM evaluation")).one()
        totals = connection.execute(text("SELECT * FROM section_total ORDER BY position")).all()
    assert (row.covered, row.of, row.met, row.not_met, row.no_opportunity) == (17, 20, 16, 3, 1)
    assert (row.band, row.capped, row.finalised_by, row.seal) == ("meets", 0, SECOND, sealing.seal_of(closed))
    assert [(each.position, each.covered, each.of, each.met, each.not_met, each.no_opportunity) for each in totals] == [
        (0, 17, 20, 16, 3, 1),
        (1, 4, 5, 4, 1, 0),
        (2, 3, 5, 2, 2, 1),
        (3, 5, 5, 5, 0, 0),
        (4, 5, 5, 5, 0, 0),
    ]
    assert {(each.advisor_id, each.month, each.purpose) for each in totals} == {(SARAH, 202611, "routine")}


def test_what_is_finalised_stays_as_it_is(library: Library) -> None:
    done = library.finalised(not_met=(2, 3, 4))
    before = library.evaluating.open(done)
    evaluating = library.evaluating
    attempts = [
        lambda: evaluating.mark(done, 1, Mark.NOT_MET, 1, EVALUATOR),
        lambda: evaluating.note(done, 1, Note("x"), EVALUATOR),
        lambda: evaluating.add_moment(done, 1, MomentKind.COMMENT, 1, None, "", EVALUATOR),
        lambda: evaluating.write_texts(done, Texts("x"), EVALUATOR),
        lambda: evaluating.discard(done),
    ]
    for attempt in attempts:
        with pytest.raises(NotADraft, match="is not a draft"):
            attempt()
    with pytest.raises(StepNotOpen):
        evaluating.finalise(done, EVALUATOR)
    evaluating.keep_place(done, Place(9, 9, 9))
    assert evaluating.open(done) == before


def test_a_discarded_draft_leaves_nothing_and_its_number_is_not_used_again(library: Library, draft: int) -> None:
    library.mark_all(draft)
    library.evaluating.add_moment(draft, 1, MomentKind.COMMENT, 1, None, "", EVALUATOR)
    library.evaluating.discard(draft)
    for table in ("evaluation", "mark", "criterion_note", "moment"):
        assert library.one(f"SELECT count(*) FROM {table}") == 0
    with pytest.raises(NotADraft):
        library.evaluating.discard(draft)
    assert library.draft() > draft


def test_an_evaluation_is_pinned_to_the_scorecard_it_was_made_with(library: Library) -> None:
    from app.services import scorecards

    old = library.draft()
    newer = scorecards.default_definition().replace("version = 1", "version = 2", 1).replace("Offers help", "Helps")
    with library.file.write() as connection:
        added = scorecards.keep(connection, newer, library.clock)
        assert scorecards.keep(connection, newer, library.clock) == added
        connection.execute(text("UPDATE evaluation SET scorecard_version_id = :v WHERE id = 0"), {"v": added})
    assert library.evaluating.open(old).card.version == 1
    assert library.evaluating.open(old).card.criteria[3].short == "Offers help"
    assert library.one("SELECT count(*) FROM scorecard_version") == 2
    assert library.one("SELECT count(*) FROM scorecard_criterion") == 40


def test_texts_begin_from_what_was_said_and_keep_what_is_written(library: Library, draft: int) -> None:
    library.evaluating.mark(draft, 1, Mark.MET, 1, EVALUATOR)
    library.evaluating.mark(draft, 7, Mark.NOT_MET, 1, EVALUATOR)
    library.evaluating.note(draft, 1, Note("Lovely good morning"), EVALUATOR)
    library.evaluating.add_moment(draft, 7, MomentKind.EVIDENCE, 58_000, 68_000, "Went ahead without asking", EVALUATOR)
    library.evaluating.write_texts(draft, Texts(next_step="My own words"), EVALUATOR)
    texts = library.evaluating.suggested_texts(draft)
    assert texts.did_well == "• Lovely good morning"
    assert texts.work_on == "• Went ahead without asking (0:58)"
    assert texts.next_step == "My own words"
    assert library.evaluating.open(draft).texts == Texts(next_step="My own words")


TAMPERED = [
    "UPDATE mark SET value = 1 WHERE evaluation_id = 1 AND value = 2",
    "UPDATE mark SET at_ms = 77 WHERE evaluation_id = 1 AND criterion_id = 9",
    "UPDATE criterion_note SET note = 'Heard nothing' WHERE evaluation_id = 1",
    "DELETE FROM mark WHERE evaluation_id = 1 AND criterion_id = 1",
    "UPDATE evaluation SET did_well = 'Everything' WHERE id = 1",
    "INSERT INTO moment (evaluation_id, kind, start_ms, created_at, created_by) VALUES (1, 'comment', 1, 'x', 1)",
]


def test_any_later_change_breaks_the_seal(library: Library) -> None:
    first, second = library.finalised(not_met=(2, 3, 4)), library.finalised()
    library.evaluating.write_texts(library.draft(), Texts("a draft has no seal"), EVALUATOR)
    library.file.close()
    assert (first, second) == (1, 2)
    assert keeping.check(library.path).problems == ()
    whole = library.path.read_bytes()
    for statement in TAMPERED:
        raw = connecting.connect(library.path)
        raw.execute(statement)
        raw.close()
        assert keeping.check(library.path).problems == ("evaluation 1 is not as it was when it was finalised",), (
            statement
        )
        library.path.write_bytes(whole)
    assert keeping.check(library.path).sound


def test_words_of_a_text_are_evidence_and_sealed(library: Library, draft: int) -> None:
    passage = Passage(10, 23, "We are sorry.")
    library.mark_all(draft, not_met=(7,))
    kept, _saved = library.evaluating.add_moment(
        draft, 7, MomentKind.EVIDENCE, 0, None, "Sorry for what?", EVALUATOR, passage=passage
    )
    assert library.evaluating.open(draft).moments == (kept,)
    assert kept.passage == passage
    library.evaluating.remove_moment(draft, kept.id, EVALUATOR)
    library.evaluating.restore_moment(draft, kept, EVALUATOR)
    closed = library.evaluating.finalise(draft, EVALUATOR, edge_seen=True)
    assert closed.moments == (kept,)
    sheet = library.reporting.sheet_data(draft)
    rows = [row for section in sheet.sections for row in section.rows]
    assert rows[6].evidence[0] == "“We are sorry.” Sorry for what?"
    library.file.close()
    assert keeping.check(library.path).problems == ()
    raw = connecting.connect(library.path)
    raw.execute("UPDATE moment SET quote = 'We are not sorry.'")
    raw.close()
    assert keeping.check(library.path).problems == ("evaluation 1 is not as it was when it was finalised",)
