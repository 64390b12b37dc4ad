"""A step entered by mistake is taken back: how things stood before, nothing forgotten, and no way to a lower result."""

from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.words import Mark, State
from app.services.answering import Answer, StepRefused
from app.services.evaluation_values import Note
from app.services.history import History
from app.services.revising import CannotRevise
from tests.a_library import EVALUATOR, SECOND, Library
from tests.services.test_answering import TODAY, disputed, records


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_each_step_goes_back_to_the_one_before_and_the_record_keeps_both(library: Library) -> None:
    evaluation = library.finalised()
    library.answering.share(evaluation, TODAY, EVALUATOR)
    library.answering.acknowledge(evaluation, TODAY, "Fair enough.", EVALUATOR)
    trail = library.taking_back.take_back(evaluation, " It was Bob’s sheet. ", SECOND)
    assert (trail.here.state, [step.state for step in trail.steps]) == (State.SHARED, [State.SHARED])
    assert records(library, evaluation)[-1] == (
        "taken back",
        {
            "state": ["acknowledged", "shared"],
            "reason": "It was Bob’s sheet.",
            "on": "2026-11-21",
            "words": "Fair enough.",
        },
    )
    trail = library.taking_back.take_back(evaluation, "Nor was it given out", SECOND)
    assert (trail.here.state, trail.steps) == (State.FINALISED, ())
    assert [what for what, _ in records(library, evaluation)][-4:] == ["shared", "acknowledged", *["taken back"] * 2]
    told = History(library.file, library.clock).tell(evaluation).events[-1]
    assert told.more == "it was shared on 21 November 2026; Nor was it given out"
    assert library.answering.share(evaluation, TODAY, EVALUATOR).here.state is State.SHARED, "then rightly"


def test_a_dispute_taken_back_leaves_no_trace_but_in_the_record(library: Library) -> None:
    evaluation = disputed(library)
    trail = library.taking_back.take_back(evaluation, "Another call was meant", EVALUATOR)
    assert (trail.here.state, trail.dispute) == (State.SHARED, None)
    assert records(library, evaluation)[-1][1]["disputed"] == {"18": "at the end"}
    with library.file.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM disputed_criterion")).scalar() == 0


def test_an_answer_that_changed_nothing_goes_back_to_the_dispute(library: Library) -> None:
    evaluation = disputed(library)
    library.answering.resolve(evaluation, TODAY, "", {18: Answer("Not heard")}, SECOND)
    trail = library.taking_back.take_back(evaluation, "The wrong recording was heard", SECOND)
    assert trail.here.state is State.DISPUTED
    assert trail.dispute is not None
    assert [(each.answer, each.changed) for each in trail.dispute.criteria] == [("", None)]
    assert records(library, evaluation)[-1][1]["answers"] == {"18": "Not heard"}
    again = library.answering.resolve(evaluation, TODAY, "", {18: Answer("Heard", Mark.MET)}, SECOND)
    assert again.standing is not None
    assert again.standing.number == 2


def test_what_cannot_be_taken_back_is_refused_in_words(library: Library) -> None:
    evaluation = library.finalised()
    with pytest.raises(StepRefused, match="no step"):
        library.taking_back.take_back(evaluation, "A mistake", EVALUATOR)
    library.answering.share(evaluation, TODAY, EVALUATOR)
    with pytest.raises(StepRefused, match="Say why"):
        library.taking_back.take_back(evaluation, "  ", EVALUATOR)
    library.revising.revise(evaluation, "Heard again", SECOND)
    with pytest.raises(StepRefused, match="began to revise"):
        library.taking_back.take_back(evaluation, "A mistake", EVALUATOR)
    with pytest.raises(KeyError):
        library.taking_back.take_back(99, "A mistake", EVALUATOR)


def test_an_answer_that_changed_marks_stays(library: Library) -> None:
    evaluation = disputed(library)
    trail = library.answering.resolve(evaluation, TODAY, "", {18: Answer("Heard", Mark.MET)}, SECOND)
    for each in (evaluation, trail.revisions[-1].id):
        with pytest.raises(StepRefused, match="no step"):
            library.taking_back.take_back(each, "A mistake", SECOND)


def test_taking_a_dispute_back_opens_no_way_to_a_lower_result(library: Library) -> None:
    evaluation = disputed(library)
    library.taking_back.take_back(evaluation, "Another call was meant", EVALUATOR)
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    library.evaluating.mark(revision, 1, Mark.NOT_MET, None, SECOND)
    library.evaluating.note(revision, 1, Note("No greeting"), SECOND)
    with pytest.raises(CannotRevise, match="may never lower"):
        library.evaluating.finalise(revision, SECOND, edge_seen=True)
