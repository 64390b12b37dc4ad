"""Actions on a real library: agreed, done, closed, taken up again, measured by their criterion, each in the record."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app import catalogue
from app.domain.before_after import Verdict
from app.services.actions import ActionRefused, Actions, ActionState, NewAction, Owner
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library

TODAY = date(2026, 11, 21)
STEPS = "next-steps"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def actions(library: Library) -> Actions:
    return Actions(library.file, library.clock)


def key_of(actions: Actions, number: int) -> str:
    return actions.criteria()[number - 1].key


def record(library: Library) -> list[tuple[object, ...]]:
    """Return what was entered about actions: what, by whom, about which, and the detail."""
    with library.file.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT what, by_id, subject_id, advisor_id, detail FROM record WHERE subject = 'action' ORDER BY id"
        ).all()
    return [(row.what, row.by_id, row.subject_id, row.advisor_id, json.loads(row.detail)) for row in rows]


def test_an_action_is_agreed_by_hand_and_from_an_evaluation(library: Library, actions: Actions) -> None:
    evaluation = library.finalised(SARAH, "2026-11-03T09:42:00", not_met=(17,))
    key = key_of(actions, 17)
    new = NewAction(SARAH, " Name the day ", key, due_on=date(2026, 12, 1), evaluation_id=evaluation)
    first = actions.agree(new, EVALUATOR)
    second = actions.agree(NewAction(SARAH, "Two buddy calls", owner=Owner.BUDDY, owner_id=TOM), EVALUATOR)
    found = actions.one(first)
    assert (found.what, found.state, found.owner_name, found.agreed_on) == (
        "Name the day", ActionState.OPEN, "Sarah Jones", TODAY,
    )  # fmt: skip
    assert found.criterion is not None
    assert found.criterion.words == "17 Next steps explained"
    assert (found.evaluation_id, found.interaction_on) == (evaluation, date(2026, 11, 3))
    buddy = actions.one(second)
    assert (buddy.owner_name, buddy.criterion, buddy.effect) == ("Tom Öztürk", None, None)
    assert [each.id for each in actions.of_evaluation(evaluation)] == [first]
    (entered, _) = record(library)
    assert entered[:4] == ("agreed", EVALUATOR, first, SARAH)
    assert entered[4] == {
        "advisor": SARAH, "what": "Name the day", "criterion": key, "owner": "advisor", "agreed_on": "2026-11-21",
        "due_on": "2026-12-01", "evaluation": evaluation,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("new", "says"),
    [
        (NewAction(SARAH, "  "), "what is to be done"),
        (NewAction(SARAH, "Recap", due_on=date(2026, 11, 20)), "before it was agreed"),
        (NewAction(SARAH, "Listen in", owner=Owner.BUDDY), "who the buddy is"),
        (NewAction(SARAH, "Listen in", owner=Owner.BUDDY, owner_id=SARAH), "colleague"),
    ],
)
def test_what_cannot_be_agreed_is_refused_in_words(
    library: Library, actions: Actions, new: NewAction, says: str
) -> None:
    with pytest.raises(ActionRefused, match=says):
        actions.agree(new, EVALUATOR)
    assert record(library) == []


def test_open_ones_come_first_by_their_day_then_done_then_closed(actions: Actions) -> None:
    numbers = [
        actions.agree(NewAction(SARAH, what, due_on=due, agreed_on=date(2026, 9, 1)), EVALUATOR)
        for what, due in (
            ("none", None), ("late", date(2026, 12, 9)), ("soon", date(2026, 11, 1)), ("done", None), ("shut", None),
            ("shut later", None),
        )
    ]  # fmt: skip
    actions.done(numbers[3], date(2026, 11, 2), EVALUATOR)
    for number, day in ((numbers[4], 3), (numbers[5], 5)):
        actions.close(number, ActionState.DROPPED, date(2026, 11, day), EVALUATOR)
    assert [each.what for each in actions.of_advisor(SARAH)] == ["soon", "late", "none", "done", "shut later", "shut"]


def test_overdue_are_the_open_ones_whose_day_went_by_of_everybody(library: Library, actions: Actions) -> None:
    september = date(2026, 9, 1)
    for advisor, what, due in (
        (SARAH, "yesterday", date(2026, 11, 20)), (TOM, "long", date(2026, 10, 1)), (SARAH, "today", TODAY),
        (TOM, "done", date(2026, 10, 2)),
    ):  # fmt: skip
        actions.agree(NewAction(advisor, what, due_on=due, agreed_on=september), EVALUATOR)
    actions.done(4, date(2026, 10, 5), EVALUATOR)
    assert [(each.what, each.advisor) for each in actions.overdue()] == [
        ("long", "Tom Öztürk"), ("yesterday", "Sarah Jones"),
    ]  # fmt: skip
    assert all(each.overdue(TODAY) for each in actions.overdue())


def test_done_then_worked_with_what_shows_it(library: Library, actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Recap", agreed_on=date(2026, 9, 1)), EVALUATOR)
    with pytest.raises(ActionRefused, match="on which day it was done first"):
        actions.close(number, ActionState.WORKED, TODAY, EVALUATOR)
    with pytest.raises(ActionRefused, match="still to come"):
        actions.done(number, date(2026, 11, 22), EVALUATOR)
    with pytest.raises(ActionRefused, match="before it was agreed"):
        actions.done(number, date(2026, 8, 31), EVALUATOR)
    actions.done(number, date(2026, 9, 20), EVALUATOR, "Heard it twice")
    with pytest.raises(ActionRefused, match="done already"):
        actions.done(number, TODAY, EVALUATOR)
    with pytest.raises(ActionRefused, match="before it was done"):
        actions.close(number, ActionState.WORKED, date(2026, 9, 19), EVALUATOR)
    actions.close(number, ActionState.WORKED, TODAY, SECOND)
    found = actions.one(number)
    assert (found.state, found.done_on, found.closed_on, found.evidence) == (
        ActionState.WORKED, date(2026, 9, 20), TODAY, "Heard it twice",
    )  # fmt: skip
    with pytest.raises(ActionRefused, match="closed as worked already"):
        actions.close(number, ActionState.DROPPED, TODAY, EVALUATOR)
    assert [(what, by) for what, by, *_ in record(library)] == [
        ("agreed", EVALUATOR), ("done", EVALUATOR), ("worked", SECOND),
    ]  # fmt: skip
    assert record(library)[-1][4] == {"state": ["done", "worked"], "closed_on": [None, "2026-11-21"]}


def test_an_open_action_is_agreed_otherwise_and_a_closed_one_is_not(library: Library, actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Recap", due_on=date(2026, 12, 1)), EVALUATOR)
    key = key_of(actions, 16)
    actions.change(number, "Recap each call", key, Owner.EVALUATOR, SECOND, date(2026, 12, 8), EVALUATOR)
    found = actions.one(number)
    assert found.criterion is not None
    assert (found.what, found.criterion.number, found.owner_name) == ("Recap each call", 16, "Ben Achebe")
    assert record(library)[-1][4] == {
        "what": ["Recap", "Recap each call"], "criterion_key": [None, key], "owner": ["advisor", "evaluator"],
        "owner_id": [None, SECOND], "due_on": ["2026-12-01", "2026-12-08"],
    }  # fmt: skip
    entered = len(record(library))
    actions.change(number, "Recap each call", key, Owner.EVALUATOR, SECOND, date(2026, 12, 8), EVALUATOR)
    assert len(record(library)) == entered, "nothing changed, so nothing is entered"
    actions.close(number, ActionState.DROPPED, TODAY, EVALUATOR)
    with pytest.raises(ActionRefused, match="stays as it was"):
        actions.change(number, "Other", None, Owner.ADVISOR, None, None, EVALUATOR)
    actions.write_evidence(number, "Moved to another team", EVALUATOR)
    assert actions.one(number).evidence == "Moved to another team"


def test_a_refusal_names_the_state_in_the_language_of_the_reader(actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Recap"), EVALUATOR)
    actions.close(number, ActionState.DROPPED, TODAY, EVALUATOR)
    assert catalogue.begin("cy") is not None
    try:
        with pytest.raises(ActionRefused, match="wedi’i ollwng"):
            actions.done(number, TODAY, EVALUATOR)
    finally:
        catalogue.begin("en")


def test_what_was_done_or_dropped_is_open_again_itself(actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Recap"), EVALUATOR)
    with pytest.raises(ActionRefused, match="open already"):
        actions.reopen(number, EVALUATOR)
    actions.done(number, TODAY, EVALUATOR)
    assert actions.reopen(number, EVALUATOR) == number
    actions.close(number, ActionState.DROPPED, TODAY, EVALUATOR)
    assert actions.reopen(number, EVALUATOR, date(2026, 12, 24)) == number
    found = actions.one(number)
    assert (found.state, found.done_on, found.closed_on, found.due_on) == (
        ActionState.OPEN, None, None, date(2026, 12, 24),
    )  # fmt: skip


def test_what_worked_stays_closed_and_a_new_one_follows_it(library: Library, actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Recap", key_of(actions, 16)), EVALUATOR)
    actions.done(number, TODAY, EVALUATOR)
    actions.close(number, ActionState.WORKED, TODAY, EVALUATOR)
    follower = actions.reopen(number, SECOND, date(2026, 12, 24))
    assert follower != number
    old, new = actions.one(number), actions.one(follower)
    assert (old.state, old.reopened_by) == (ActionState.WORKED, follower)
    assert (new.state, new.reopens_id, new.what, new.criterion) == (ActionState.OPEN, number, "Recap", old.criterion)
    assert record(library)[-1][:3] == ("reopened", SECOND, follower)
    with pytest.raises(ActionRefused, match="taken up again already"):
        actions.reopen(number, EVALUATOR)


def mark_days(library: Library, month: int, days: range, not_met: tuple[int, ...] = ()) -> None:
    for day in days:
        library.finalised(SARAH, f"2026-{month:02}-{day:02}T09:42:00", not_met=not_met)


def test_its_criterion_is_counted_before_and_after_in_routine_marks_alone(library: Library, actions: Actions) -> None:
    mark_days(library, 8, range(3, 9), not_met=(17,))
    mark_days(library, 8, range(9, 11))
    library.finalised(TOM, "2026-08-05T09:42:00")
    library.finalised(SARAH, "2026-08-06T12:00:00", missing=(17,))
    number = actions.agree(NewAction(SARAH, "Name the day", key_of(actions, 17), agreed_on=date(2026, 9, 1)), EVALUATOR)
    before = actions.one(number).effect
    assert before is not None
    assert (before.before.met, before.before.n, before.before.no_opportunity) == (2, 8, 1)
    assert (before.after.n, before.verdict) == (0, Verdict.TOO_EARLY)
    actions.done(number, date(2026, 9, 10), EVALUATOR)
    mark_days(library, 9, range(10, 17))
    early = actions.one(number).effect
    assert early is not None
    assert (early.after.n, early.verdict) == (7, Verdict.TOO_EARLY)
    draft = library.draft(SARAH, "2026-09-18T09:00:00")
    library.mark_all(draft)
    assert actions.one(number).effect == early, "a draft counts nowhere"
    mark_days(library, 9, range(20, 21))
    late = actions.one(number).effect
    assert late is not None
    assert (late.after.met, late.after.n, late.verdict) == (8, 8, Verdict.WORKED)


def test_a_slip_proposes_and_does_nothing_by_itself(library: Library, actions: Actions) -> None:
    number = actions.agree(NewAction(SARAH, "Name the day", key_of(actions, 17), agreed_on=date(2026, 8, 1)), EVALUATOR)
    actions.done(number, date(2026, 8, 2), EVALUATOR)
    mark_days(library, 8, range(3, 13))
    library.clock.now = datetime(2026, 8, 20, 10, 0, tzinfo=UTC)
    actions.close(number, ActionState.WORKED, date(2026, 8, 20), EVALUATOR)
    library.clock.now = datetime(2026, 10, 20, 10, 0, tzinfo=UTC)
    assert actions.one(number).slip is None
    mark_days(library, 9, range(1, 10), not_met=(17,))
    found = actions.one(number)
    assert found.slip is not None
    assert (found.slip.closed.met, found.slip.closed.n, found.slip.since.met, found.slip.since.n) == (10, 10, 0, 9)
    assert found.state is ActionState.WORKED
    actions.reopen(number, EVALUATOR)
    assert actions.one(number).slip is None, "once it was taken up again there is nothing to propose"
