"""A revision: the old one counts and stays readable until the new one is finalised, and nothing else is lost."""

from pathlib import Path

import pytest

from app.domain.words import Mark, MomentKind, State
from app.services import keeping
from app.services.evaluating import NotADraft, Note, Texts
from app.services.revising import CannotRevise
from tests.a_library import EVALUATOR, SARAH, SECOND, Library
from tests.services.test_answering import TODAY, disputed, records


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_a_revision_begins_as_the_old_one_ended(library: Library) -> None:
    evaluation = library.draft()
    library.mark_all(evaluation, not_met=(7,))
    library.evaluating.add_moment(evaluation, 7, MomentKind.EVIDENCE, 1000, 9000, "not repeated", EVALUATOR)
    library.evaluating.write_texts(evaluation, Texts("Warm", "Repeat", "Practise", None, "Yes"), EVALUATOR)
    before = library.evaluating.finalise(evaluation, EVALUATOR)
    revision = library.revising.revise(evaluation, " Heard again ", SECOND)
    after = library.evaluating.open(revision)
    assert (after.marks, after.mark_at_ms, after.notes, after.texts) == (
        before.marks,
        before.mark_at_ms,
        before.notes,
        before.texts,
    )
    assert [(m.number, m.start_ms, m.comment) for m in after.moments] == [(7, 1000, "not repeated")]
    assert after.moments[0].id != before.moments[0].id
    assert (after.state, after.revision, after.evaluator.name) == (State.DRAFT, 2, "Ben Achebe")
    assert library.one("SELECT count(DISTINCT marked_by) FROM mark") == 1, "each mark keeps who made it"
    assert records(library, revision) == [
        ("revision begun", {"supersedes": evaluation, "revision": 2, "reason": "Heard again"})
    ]


def test_the_old_one_counts_until_the_new_one_is_finalised(library: Library) -> None:
    evaluation = library.finalised(not_met=(7,))
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    library.evaluating.mark(revision, 8, Mark.NOT_MET, 5, SECOND)

    def counting() -> list[int | None]:
        return [row.evaluation_id for row in library.progress.evaluations(SARAH, 202601, 202612)]

    assert counting() == [evaluation]
    assert library.interactions.get(1).evaluation_id == evaluation, "the list shows what counts"
    assert library.one("SELECT covered FROM section_total WHERE position = 0") == 19
    library.evaluating.finalise(revision, SECOND, edge_seen=True)
    assert counting() == [revision]
    assert library.interactions.get(1).evaluation_id == revision
    assert library.one("SELECT covered FROM section_total WHERE position = 0") == 18
    old = library.evaluating.open(evaluation)
    assert (old.result.total.covered, old.state) == (19, State.FINALISED), "the old marks stay readable"
    (changed,) = library.history.changed(evaluation, revision)
    assert (changed.short, changed.before, changed.after) == (
        "Listens; uses name; builds rapport",
        Mark.MET,
        Mark.NOT_MET,
    )
    trail = library.history.trail(evaluation)
    assert trail.after is not None
    assert (trail.after.id, trail.after.reason, trail.here.superseded) == (revision, "Heard again", True)
    assert keeping.check(library.path).problems == ()


def test_only_one_revision_at_a_time_and_each_with_a_reason(library: Library) -> None:
    evaluation = library.finalised()
    with pytest.raises(CannotRevise, match="Say why"):
        library.revising.revise(evaluation, "  ", EVALUATOR)
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    with pytest.raises(CannotRevise, match="Ben Achebe began to revise this evaluation on 21 November 2026"):
        library.revising.revise(evaluation, "Me too", EVALUATOR)
    with pytest.raises(CannotRevise, match="is a draft"):
        library.revising.revise(revision, "Again", EVALUATOR)
    with pytest.raises(ValueError, match="Finalise or discard that revision first"):
        library.answering.share(evaluation, TODAY, EVALUATOR)
    library.evaluating.finalise(revision, SECOND)
    with pytest.raises(CannotRevise, match="Open revision 2 and revise that"):
        library.revising.revise(evaluation, "Late", EVALUATOR)
    with pytest.raises(ValueError, match="revision 2 counts"):
        library.answering.share(evaluation, TODAY, EVALUATOR)
    assert library.revising.revise(revision, "Third", EVALUATOR)


def test_a_discarded_revision_leaves_the_old_one_as_it_was(library: Library) -> None:
    evaluation = library.finalised()
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    library.evaluating.discard(revision, SECOND)
    assert library.history.trail(evaluation).open_revision is None
    assert records(library, revision)[-1] == (
        "discarded",
        {"interaction": 1, "revision": 2, "supersedes": evaluation},
    )
    with pytest.raises(NotADraft):
        library.evaluating.discard(evaluation, SECOND)
    assert library.revising.revise(evaluation, "Once more", SECOND) > revision, "no number is given twice"


def test_what_is_disputed_is_answered_and_not_revised(library: Library) -> None:
    with pytest.raises(CannotRevise, match="Answer the dispute"):
        library.revising.revise(disputed(library), "No", SECOND)


def test_what_was_ever_disputed_is_not_lowered_by_a_revision(library: Library) -> None:
    from app.services.answering import Answer

    evaluation = disputed(library)
    library.answering.resolve(evaluation, TODAY, "", {18: Answer("It is not there")}, SECOND)
    revision = library.revising.revise(evaluation, "Found more", SECOND)
    library.evaluating.mark(revision, 1, Mark.NOT_MET, 5, SECOND)
    library.evaluating.note(revision, 1, Note("x"), SECOND)
    with pytest.raises(CannotRevise, match=r"never lower it\. It would lower the score from 18 of 20 to 17 of 20"):
        library.evaluating.finalise(revision, SECOND, edge_seen=True)
    assert library.evaluating.open(revision).state is State.DRAFT
    library.evaluating.mark(revision, 1, Mark.MET, 5, SECOND)
    library.evaluating.mark(revision, 7, Mark.MET, 5, SECOND)
    assert library.evaluating.finalise(revision, SECOND, edge_seen=True).result.total.covered == 19
