"""After finalising: shared, acknowledged or disputed, answered by somebody else, never lower, all of it on record."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.lifecycle import StepNotOpen
from app.domain.words import Mark, State
from app.services import keeping
from app.services.answering import Answer, StepRefused
from app.services.evaluation_trail import Trail
from tests.a_library import EVALUATOR, SECOND, Library

TODAY = date(2026, 11, 21)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def disputed(library: Library, not_met: tuple[int, ...] = (7, 18), named: tuple[int, ...] = (18,)) -> int:
    """Finalise, share and have disputed an evaluation."""
    evaluation = library.finalised(not_met=not_met)
    library.answering.share(evaluation, TODAY, EVALUATOR)
    library.answering.dispute(evaluation, TODAY, "I did offer", dict.fromkeys(named, "at the end"), EVALUATOR)
    return evaluation


def records(library: Library, evaluation: int) -> list[tuple[str, dict[str, object]]]:
    """Return what the record says of an evaluation."""
    with library.file.read() as connection:
        rows = connection.execute(
            text("SELECT what, detail FROM record WHERE subject = 'evaluation' AND subject_id = :id ORDER BY id"),
            {"id": evaluation},
        ).all()
    return [(row.what, json.loads(row.detail)) for row in rows]


def test_shared_then_acknowledged_with_days_people_and_words(library: Library) -> None:
    evaluation = library.finalised()
    library.answering.share(evaluation, TODAY, EVALUATOR)
    trail = library.answering.acknowledge(evaluation, TODAY, "  Fair enough. ", SECOND)
    assert trail.here.state is State.ACKNOWLEDGED
    assert [(step.state, step.on, step.words, step.by) for step in trail.steps] == [
        (State.SHARED, TODAY, "", "Ann Lowe"),
        (State.ACKNOWLEDGED, TODAY, "Fair enough.", "Ben Achebe"),
    ]
    assert [what for what, _ in records(library, evaluation)] == ["begun", "finalised", "shared", "acknowledged"]
    assert records(library, evaluation)[-1][1] == {"on": "2026-11-21", "state": ["shared", "acknowledged"]}
    assert library.evaluating.open(evaluation).state is State.ACKNOWLEDGED


def test_steps_come_in_their_order_or_are_refused_in_words(library: Library) -> None:
    draft = library.draft()
    with pytest.raises(StepNotOpen, match="is a draft"):
        library.answering.share(draft, TODAY, EVALUATOR)
    evaluation = library.finalised()
    with pytest.raises(StepNotOpen, match="only while it is shared"):
        library.answering.acknowledge(evaluation, TODAY, "", EVALUATOR)
    with pytest.raises(StepNotOpen, match="Only a disputed"):
        library.answering.resolve(evaluation, TODAY, "", {}, SECOND)
    with pytest.raises(KeyError):
        library.answering.share(99, TODAY, EVALUATOR)
    assert library.one("SELECT count(*) FROM evaluation_step") == 0


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 11, 22), "22 November 2026 has not come yet"),
        (date(2026, 11, 20), "It was finalised on 21 November 2026; it cannot have been shared before"),
    ],
)
def test_a_step_happened_neither_tomorrow_nor_before_the_one_before(library: Library, on: date, said: str) -> None:
    with pytest.raises(StepRefused, match=said):
        library.answering.share(library.finalised(), on, EVALUATOR)


def test_a_dispute_names_criteria_and_says_why(library: Library) -> None:
    evaluation = library.finalised(not_met=(7,))
    library.answering.share(evaluation, TODAY, EVALUATOR)
    with pytest.raises(StepRefused, match="Choose the criteria"):
        library.answering.dispute(evaluation, TODAY, "no", {}, EVALUATOR)
    with pytest.raises(StepRefused, match="what the advisor says"):
        library.answering.dispute(evaluation, TODAY, " ", {7: ""}, EVALUATOR)
    with pytest.raises(StepRefused, match="no criterion 21"):
        library.answering.dispute(evaluation, TODAY, "no", {21: ""}, EVALUATOR)
    assert library.one("SELECT state FROM evaluation") == "shared"
    trail = library.answering.dispute(evaluation, TODAY, "It was noisy", {18: "", 7: "I repeated it"}, EVALUATOR)
    assert trail.dispute is not None
    assert [(each.number, each.words, each.changed) for each in trail.dispute.criteria] == [
        (7, "I repeated it", None),
        (18, "", None),
    ]


def test_an_answer_that_lets_every_mark_stand_resolves_it(library: Library) -> None:
    evaluation = disputed(library)
    trail = library.answering.resolve(evaluation, TODAY, "Heard twice", {18: Answer("It is not there")}, SECOND)
    assert (trail.evaluation_id, trail.here.state, len(trail.revisions)) == (evaluation, State.RESOLVED, 1)
    assert trail.answer is not None
    assert (trail.answer.words, trail.answer.by, trail.answer.changed_marks) == ("Heard twice", "Ben Achebe", False)
    assert trail.dispute is not None
    assert [(each.answer, each.changed) for each in trail.dispute.criteria] == [("It is not there", False)]


def test_an_answer_that_changes_a_mark_is_a_revision_that_counts(library: Library) -> None:
    evaluation = disputed(library)
    trail = library.answering.resolve(evaluation, TODAY, "", {18: Answer("You did", Mark.MET)}, SECOND)
    revision = trail.evaluation_id
    assert revision != evaluation
    assert [(each.state, each.standing, each.reason) for each in trail.revisions] == [
        (State.RESOLVED, False, ""),
        (State.RESOLVED, True, "Answer to the dispute of 21 November 2026"),
    ]
    made = library.evaluating.open(revision)
    assert (made.result.total.covered, made.evaluator.name, made.marks[17]) == (19, "Ben Achebe", Mark.MET)
    assert library.evaluating.open(evaluation).result.total.covered == 18
    assert library.one("SELECT covered FROM section_total WHERE position = 0") == 19
    assert trail.dispute is not None, "the revision that answers a dispute shows it"
    assert trail.answer is not None
    assert trail.answer.changed_marks
    (changed,) = library.history.changed(evaluation, revision)
    assert (changed.number, changed.before, changed.after, changed.by) == (18, Mark.NOT_MET, Mark.MET, "Ben Achebe")


def test_who_marked_does_not_answer_while_somebody_else_could(library: Library) -> None:
    evaluation = disputed(library)
    said = library.answering.cannot_answer(evaluation, EVALUATOR)
    assert said is not None
    assert "Ben Achebe" in said
    assert library.answering.cannot_answer(evaluation, SECOND) is None
    with pytest.raises(StepRefused, match="Ben Achebe"):
        library.answering.resolve(evaluation, TODAY, "", {18: Answer("No")}, EVALUATOR)
    with library.file.write() as connection:
        connection.execute(text("UPDATE person SET left_on = '2026-01-01' WHERE id = :id"), {"id": SECOND})
    assert library.answering.cannot_answer(evaluation, EVALUATOR) is None
    assert library.answering.resolve(evaluation, TODAY, "", {18: Answer("No")}, EVALUATOR).here.state is State.RESOLVED


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, "Criterion 18 is disputed and has no answer yet"),
        ({18: Answer(" ")}, "the answer on criterion 18 has no words yet"),
        ({18: Answer("x"), 7: Answer("x", Mark.MET)}, "Criterion 7 was not disputed"),
        ({18: Answer("x", Mark.NOT_MET)}, None),
    ],
)
def test_an_answer_is_to_what_was_asked(library: Library, answers: dict[int, Answer], said: str | None) -> None:
    evaluation = disputed(library)
    if said is None:  # the same mark is no change
        assert library.answering.resolve(evaluation, TODAY, "", answers, SECOND).evaluation_id == evaluation
        return
    with pytest.raises(StepRefused, match=said):
        library.answering.resolve(evaluation, TODAY, "", answers, SECOND)
    assert library.one("SELECT state FROM evaluation") == "disputed"


def test_a_dispute_never_lowers_a_mark(library: Library) -> None:
    evaluation = disputed(library, not_met=(7,), named=(3,))
    with pytest.raises(StepRefused, match="never lowers a mark: criterion 3"):
        library.answering.resolve(evaluation, TODAY, "", {3: Answer("x", Mark.NOT_MET)}, SECOND)
    assert library.one("SELECT count(*) FROM evaluation") == 1


def test_the_advisors_comment_comes_after_sharing_and_its_past_is_kept(library: Library) -> None:
    evaluation = library.finalised()
    seal = library.one("SELECT seal FROM evaluation")
    library.answering.share(evaluation, TODAY, EVALUATOR)
    library.answering.comment(evaluation, "Thank you", EVALUATOR)
    library.answering.comment(evaluation, "Thank you, Ann", SECOND)
    library.answering.comment(evaluation, "Thank you, Ann ", SECOND)
    assert library.evaluating.open(evaluation).texts.advisor_comment == "Thank you, Ann"
    assert [detail for what, detail in records(library, evaluation) if what == "changed"] == [
        {"advisor_comment": ["", "Thank you"]},
        {"advisor_comment": ["Thank you", "Thank you, Ann"]},
    ]
    assert library.one("SELECT seal FROM evaluation") == seal
    with pytest.raises(StepRefused, match="Feedback tab"):
        library.answering.comment(library.draft(), "x", EVALUATOR)


def test_nothing_half_is_left_when_an_answer_breaks_off(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services import sealing

    evaluation = disputed(library)
    before = snapshot(library)

    def broken(*_: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(sealing, "keep_totals", broken)
    with pytest.raises(OSError, match="disk"):
        library.answering.resolve(evaluation, TODAY, "", {18: Answer("You did", Mark.MET)}, SECOND)
    assert snapshot(library) == before


def snapshot(library: Library) -> list[object]:
    """Return all that a step may touch."""
    tables = ("evaluation", "mark", "section_total", "evaluation_step", "disputed_criterion", "record")
    with library.file.read() as connection:
        return [connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").all() for table in tables]


def test_the_history_tells_it_in_words(library: Library) -> None:
    evaluation = disputed(library)
    trail: Trail = library.answering.resolve(evaluation, TODAY, "", {18: Answer("You did", Mark.MET)}, SECOND)
    told = library.history.tell(trail.evaluation_id)
    assert [(event.what, event.more, event.by) for event in told.events] == [
        ("Begun", "", "Ann Lowe"),
        ("Finalised", "", "Ann Lowe"),
        ("Shared with the advisor", "on 21 November 2026", "Ann Lowe"),
        ("Disputed by the advisor", "on 21 November 2026; criterion 18", "Ann Lowe"),
        ("Dispute answered", "on 21 November 2026; changed: criterion 18", "Ben Achebe"),
        ("Revision begun", "revision 2: Answer to the dispute of 21 November 2026", "Ben Achebe"),
        ("Finalised", "revision 2", "Ben Achebe"),
    ]
    assert [change.number for change in told.changes[trail.evaluation_id]] == [18]
    with pytest.raises(KeyError):
        library.history.tell(99)


def test_the_list_finds_what_waits_with_the_advisor_and_what_is_disputed(library: Library) -> None:
    from app.services.interactions import Query

    waiting = disputed(library)
    library.finalised()
    answered = disputed(library)
    library.answering.resolve(answered, TODAY, "", {18: Answer("You did", Mark.MET)}, SECOND)
    interactions = {
        state: [row.id for row in library.interactions.page(Query(step=state))] for state in State if state != "draft"
    }
    first = library.evaluating.open(waiting).interaction.id
    assert interactions == {
        State.FINALISED: [first + 1],
        State.SHARED: [],
        State.ACKNOWLEDGED: [],
        State.DISPUTED: [first],
        State.RESOLVED: [first + 2],
    }
    query = Query(step=State.DISPUTED)
    assert Query.from_dict(json.loads(json.dumps(query.to_dict()))) == query


def test_a_clock_that_was_ahead_and_is_right_again_keeps_nothing_from_being_shared(library: Library) -> None:
    evaluation = library.draft()
    library.mark_all(evaluation)
    today = library.clock.now.date()
    library.clock.now += timedelta(days=400)
    library.evaluating.finalise(evaluation, EVALUATOR)
    library.clock.now -= timedelta(days=400)
    assert library.answering.share(evaluation, today, EVALUATOR).here.state is State.SHARED
    assert library.answering.acknowledge(evaluation, today, "", EVALUATOR).here.state is State.ACKNOWLEDGED
    library.file.close()
    assert keeping.check(library.path).problems == ()
