"""One-to-ones on a real library: planned, prepared from the evaluations, held, written up, each step in the record."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.quarters import Against, Quarter
from app.domain.words import Mark, MomentKind
from app.services.actions import Actions, NewAction
from app.services.one_to_ones import (
    ClockState,
    OneToOneRefused,
    OneToOnes,
    OneToOneState,
    Stretch,
    TalkTexts,
    usual_period,
)
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library

TODAY = date(2026, 11, 21)
NEXT = date(2026, 11, 25)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def meetings(library: Library) -> OneToOnes:
    return OneToOnes(library.file, library.clock)


def record(library: Library) -> list[tuple[str, dict[str, object]]]:
    with library.file.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT what, detail FROM record WHERE subject = 'one-to-one' ORDER BY id"
        ).all()
    return [(row.what, json.loads(row.detail)) for row in rows]


def with_recording(library: Library, evaluation: int) -> None:
    """Give the contact of an evaluation a recording."""
    with library.file.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO recording (sha256, path, size, duration_ms, channels, sample_rate, codec)"
            " VALUES (:sha, '/calls/a.wav', 1, 300000, 1, 8000, 'pcm')",
            {"sha": f"{evaluation:064}"},
        )
        connection.exec_driver_sql(
            "UPDATE interaction SET recording_id = (SELECT max(id) FROM recording)"
            " WHERE id = (SELECT interaction_id FROM evaluation WHERE id = :id)",
            {"id": evaluation},
        )


def heard(library: Library, started: str, number: int, mark: Mark, comment: str) -> int:
    """Finalise an evaluation with one moment on a criterion, and return the moment's id."""
    evaluation = library.draft(SARAH, started)
    library.mark_all(evaluation, not_met=(number,) if mark is Mark.NOT_MET else ())
    moment, _ = library.evaluating.add_moment(
        evaluation, number, MomentKind.EVIDENCE, 292_000, 302_000, comment, EVALUATOR
    )
    library.evaluating.add_moment(evaluation, None, MomentKind.SENSITIVE, 1000, 2000, "", EVALUATOR)
    library.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    with_recording(library, evaluation)
    return moment.id


def test_it_looks_back_on_the_month_of_the_meeting_and_the_two_before(meetings: OneToOnes) -> None:
    view = meetings.one(meetings.plan(SARAH, NEXT, EVALUATOR))
    assert view.period == Stretch(202609, 202611)
    assert usual_period(date(2027, 1, 7)) == Stretch(202610, 202612)
    assert usual_period(date(2027, 1, 8)) == Stretch(202611, 202701)
    assert (view.state, view.advisor.name, view.evaluator.name, view.planned_on) == (
        OneToOneState.PLANNED, "Sarah Jones", "Ann Lowe", NEXT,
    )  # fmt: skip
    assert (view.total, view.sections, view.findings, view.clips) == (None, (), (), ())


def test_it_goes_from_planned_to_written_up_and_every_step_is_in_the_record(
    library: Library, meetings: OneToOnes
) -> None:
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    meetings.move(number, date(2026, 11, 20), EVALUATOR)
    meetings.prepare(number, EVALUATOR)
    meetings.hold(number, TODAY, SECOND)
    with pytest.raises(OneToOneRefused, match="what was agreed"):
        meetings.document(number, SECOND)
    view = meetings.one(number)
    meetings.write(number, replace(view.texts, agreed="A recap in each call"))
    meetings.document(number, SECOND)
    done = meetings.one(number)
    assert (done.state, done.prepared_on, done.held_on, done.documented_on, done.evaluator.name) == (
        OneToOneState.DOCUMENTED, TODAY, TODAY, TODAY, "Ben Achebe",
    )  # fmt: skip
    entered = record(library)
    assert [what for what, _ in entered] == ["planned", "changed", "prepared", "held", "documented"]
    assert entered[1][1] == {"planned_on": ["2026-11-25", "2026-11-20"]}
    assert entered[3][1] == {"evaluator_id": [EVALUATOR, SECOND], "held_on": [None, "2026-11-21"]}
    texts = entered[4][1]["texts"]
    assert isinstance(texts, dict)
    assert texts["agreed"] == "A recap in each call"


def test_once_written_up_nothing_in_it_is_changed_until_it_is_reopened(library: Library, meetings: OneToOnes) -> None:
    number = meetings.plan(SARAH, TODAY, EVALUATOR)
    meetings.write(number, TalkTexts(agreed="Nothing"))
    meetings.hold(number, TODAY, EVALUATOR)
    meetings.document(number, EVALUATOR)
    for change in (
        lambda: meetings.write(number, TalkTexts()),
        lambda: meetings.choose_clips(number, []),
        lambda: meetings.look_back(number, Stretch(202601, 202611), EVALUATOR),
        lambda: meetings.move(number, NEXT, EVALUATOR),
        lambda: meetings.call_off(number, "ill", EVALUATOR),
    ):
        with pytest.raises(OneToOneRefused):
            change()
    assert meetings.one(number).texts.agreed == "Nothing"
    for state in (OneToOneState.HELD, OneToOneState.PLANNED):
        meetings.reopen(number, EVALUATOR)
        assert meetings.one(number).state is state
    with pytest.raises(OneToOneRefused, match="nothing to take back"):
        meetings.reopen(number, EVALUATOR)
    assert [what for what, _ in record(library)][-2:] == ["reopened", "reopened"]


def test_it_is_called_off_with_a_reason_and_can_be_taken_up_again(meetings: OneToOnes) -> None:
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    with pytest.raises(OneToOneRefused, match="Say why"):
        meetings.call_off(number, "  ", EVALUATOR)
    meetings.call_off(number, "On leave", EVALUATOR)
    view = meetings.one(number)
    assert (view.state, view.called_off_reason, view.read_only) == (OneToOneState.CALLED_OFF, "On leave", True)
    other = meetings.plan(SARAH, date(2026, 12, 2), EVALUATOR)
    with pytest.raises(OneToOneRefused, match="2 December 2026"):
        meetings.reopen(number, EVALUATOR)
    meetings.call_off(other, "Twice over", EVALUATOR)
    meetings.reopen(number, EVALUATOR)
    assert meetings.one(number).state is OneToOneState.PLANNED


def test_two_to_be_held_in_one_quarter_are_refused(meetings: OneToOnes) -> None:
    first = meetings.plan(SARAH, NEXT, EVALUATOR)
    with pytest.raises(OneToOneRefused, match="25 November 2026"):
        meetings.plan(SARAH, date(2026, 12, 2), EVALUATOR)
    meetings.plan(SARAH, date(2027, 1, 13), EVALUATOR)
    meetings.plan(TOM, NEXT, EVALUATOR)
    with pytest.raises(OneToOneRefused, match="13 January 2027"):
        meetings.move(first, date(2027, 2, 1), EVALUATOR)
    meetings.move(first, date(2026, 12, 3), EVALUATOR)
    meetings.hold(first, TODAY, EVALUATOR)
    meetings.plan(SARAH, date(2026, 12, 20), EVALUATOR)


def test_it_cannot_be_held_on_a_day_to_come(meetings: OneToOnes) -> None:
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    with pytest.raises(OneToOneRefused, match="still to come"):
        meetings.hold(number, NEXT, EVALUATOR)
    with pytest.raises(OneToOneRefused, match="Only one that was held"):
        meetings.document(number, EVALUATOR)


def test_preparing_fills_what_is_empty_and_leaves_what_was_written(library: Library, meetings: OneToOnes) -> None:
    missed = heard(library, "2026-11-03T09:42:00", 17, Mark.NOT_MET, "No date given")
    met = heard(library, "2026-11-04T09:42:00", 1, Mark.MET, "Warm greeting")
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    meetings.write(number, TalkTexts(ask="My own question"))
    meetings.prepare(number, EVALUATOR)
    view = meetings.one(number)
    assert view.total is not None
    assert (view.total.n, view.total.covered, view.total.of) == (2, 39, 40)
    assert [(each.name, each.n, each.covered) for each in view.sections][-1] == ("Close", 2, 9)
    assert view.texts.ask == "My own question"
    assert "98% of all points covered (2 evaluations)" in view.texts.summarise
    assert "17 Next steps explained): No date given" in view.texts.formulate
    assert [clip.moment_id for clip in view.clips] == [met, missed]
    clip = view.clips[1]
    assert (clip.number, clip.mark, clip.start_ms, clip.end_ms, clip.playable) == (
        17, Mark.NOT_MET, 292_000, 302_000, True,
    )  # fmt: skip
    assert clip.silenced == ((1000, 2000),)
    assert clip.recording == Path("/calls/a.wav")
    with pytest.raises(OneToOneRefused, match="prepared already"):
        meetings.prepare(number, EVALUATOR)


def test_a_clip_of_an_evaluation_revised_later_shows_the_mark_that_counts(
    library: Library, meetings: OneToOnes
) -> None:
    missed = heard(library, "2026-11-03T09:42:00", 17, Mark.NOT_MET, "No date given")
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    meetings.choose_clips(number, [missed])
    revision = library.revising.revise(1, "The date was given", EVALUATOR)
    assert meetings.one(number).clips[0].mark is Mark.NOT_MET, "a revision that is only begun counts for nothing"
    library.evaluating.mark(revision, 17, Mark.MET, 292_000, EVALUATOR)
    library.evaluating.finalise(revision, EVALUATOR, edge_seen=True)
    (clip,) = meetings.one(number).clips
    assert (clip.moment_id, clip.mark) == (missed, Mark.MET)


def test_clips_are_chosen_in_their_order_and_sensitive_ones_are_never_offered(
    library: Library, meetings: OneToOnes
) -> None:
    first = heard(library, "2026-11-03T09:42:00", 17, Mark.NOT_MET, "")
    second = heard(library, "2026-11-04T09:42:00", 1, Mark.MET, "")
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    assert [clip.moment_id for clip in meetings.clips_between(number)] == [second, first]
    saved = meetings.choose_clips(number, [first, second, first])
    assert saved.at.tzinfo is not None
    assert [clip.moment_id for clip in meetings.one(number).clips] == [first, second]
    meetings.choose_clips(number, [second])
    assert [clip.moment_id for clip in meetings.one(number).clips] == [second]
    meetings.look_back(number, Stretch(202601, 202610), EVALUATOR)
    assert meetings.clips_between(number) == ()
    with pytest.raises(OneToOneRefused, match="ends before it begins"):
        meetings.look_back(number, Stretch(202611, 202610), EVALUATOR)


def test_the_table_holds_actions_comments_and_the_year(library: Library, meetings: OneToOnes) -> None:
    actions = Actions(library.file, library.clock)
    evaluation = library.finalised(SARAH, "2026-11-03T09:42:00")
    with library.file.write() as connection:
        connection.exec_driver_sql(
            "UPDATE evaluation SET advisor_comment = 'Fair.', state = 'disputed' WHERE id = ?", (evaluation,)
        )
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    open_one = actions.agree(NewAction(SARAH, "Recap"), EVALUATOR)
    here = actions.agree(NewAction(SARAH, "Buddy call", one_to_one_id=number), EVALUATOR)
    actions.agree(NewAction(TOM, "Not hers"), EVALUATOR)
    view = meetings.one(number)
    assert [each.id for each in view.open_actions] == [open_one]
    assert [each.id for each in view.agreed_here] == [here]
    assert [(each.words, each.disputed) for each in view.comments] == [("Fair.", True)]
    assert view.year == Against(0, 4)
    assert "One evaluation is disputed" in meetings.draft(number).summarise
    (row,) = meetings.of_advisor(SARAH).rows
    assert (row.actions, row.done, row.state) == (1, 0, OneToOneState.PLANNED)


def test_the_clock_of_everybody_and_the_years_count(library: Library, meetings: OneToOnes) -> None:
    for day in (date(2026, 5, 20), date(2026, 8, 19)):
        number = meetings.plan(SARAH, day, EVALUATOR)
        meetings.write(number, TalkTexts(agreed="Go on"))
        meetings.hold(number, day, EVALUATOR)
        meetings.document(number, EVALUATOR)
    meetings.plan(SARAH, NEXT, EVALUATOR)
    found = {person.name: (clock.state, clock.on) for person, clock in meetings.clocks()}
    assert found == {"Sarah Jones": (ClockState.PLANNED, NEXT), "Tom Öztürk": (ClockState.LATE, None)}
    assert meetings.of_advisor(SARAH).year == Against(2, 4)
    against = {person.name: count for person, count in meetings.against_target(Quarter(202601), Quarter(202609))}
    assert against == {"Sarah Jones": Against(2, 2), "Tom Öztürk": Against(0, 2)}
    assert [row.held_on for row in meetings.of_advisor(SARAH).rows] == [None, date(2026, 8, 19), date(2026, 5, 20)]


def test_in_a_library_without_any_nobody_is_late(meetings: OneToOnes) -> None:
    assert {clock.state for _, clock in meetings.clocks()} == {ClockState.DUE}
    assert all(count == Against(0, 1) for _, count in meetings.against_target(Quarter(202601), Quarter(202610)))
