"""What coaching asks for today: urgent one-to-ones first, overdue actions, disputes for somebody else to answer."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.quarters import ClockState
from app.services.actions import Actions, NewAction
from app.services.one_to_ones import OneToOnes
from app.services.today import Today
from app.services.today_coaching import CoachingDue
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def look(library: Library, evaluator: int = EVALUATOR) -> CoachingDue:
    return Today(library.file, library.clock).look(evaluator).coaching


def test_with_nothing_kept_and_weeks_left_there_is_nothing_to_see_to(library: Library) -> None:
    assert look(library) == CoachingDue()


def test_planned_ones_show_a_fortnight_before_and_ask_for_nothing(library: Library) -> None:
    meetings = OneToOnes(library.file, library.clock)
    meetings.plan(SARAH, date(2026, 12, 5), EVALUATOR)
    meetings.plan(TOM, date(2026, 12, 6), EVALUATOR)
    (found,) = look(library).one_to_ones
    assert (found[0].name, found[1].state, look(library).asks) == ("Sarah Jones", ClockState.PLANNED, 0)


def test_the_urgent_ones_come_first_and_are_counted(library: Library) -> None:
    meetings = OneToOnes(library.file, library.clock)
    meetings.plan(SARAH, date(2026, 12, 18), EVALUATOR)
    library.clock.now = datetime(2026, 12, 14, 10, 0, tzinfo=UTC)
    due = look(library)
    assert [(person.name, clock.state) for person, clock in due.one_to_ones] == [
        ("Tom Öztürk", ClockState.AMBER), ("Sarah Jones", ClockState.PLANNED),
    ]  # fmt: skip
    assert due.asks == 1


def test_overdue_actions_are_counted(library: Library) -> None:
    actions = Actions(library.file, library.clock)
    actions.agree(NewAction(SARAH, "Recap", due_on=date(2026, 11, 15), agreed_on=date(2026, 11, 1)), EVALUATOR)
    due = look(library)
    assert ([each.what for each in due.overdue], due.asks) == (["Recap"], 1)
    assert Today(library.file, library.clock).look(EVALUATOR).asks >= 1


def test_a_dispute_waits_for_who_did_not_mark_it(library: Library) -> None:
    evaluation = library.finalised(SARAH, "2026-11-03T09:42:00")
    with library.file.write() as connection:
        connection.exec_driver_sql("UPDATE evaluation SET state = 'disputed' WHERE id = ?", (evaluation,))
        connection.exec_driver_sql(
            "INSERT INTO evaluation_step (evaluation_id, state, happened_on, entered_at, entered_by)"
            " VALUES (?, 'disputed', '2026-11-10', '2026-11-10T09:00:00.000+00:00', 1)",
            (evaluation,),
        )
    assert look(library, EVALUATOR).disputes == ()
    (found,) = look(library, SECOND).disputes
    assert (found.evaluation_id, found.advisor, found.since) == (evaluation, "Sarah Jones", date(2026, 11, 10))
    with library.file.write() as connection:
        connection.exec_driver_sql("UPDATE person SET left_on = '2026-11-01' WHERE id = ?", (SECOND,))
    assert len(look(library, EVALUATOR).disputes) == 1, "nobody else is left to answer"
