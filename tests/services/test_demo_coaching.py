"""The demo library's coaching is believable: actions at every stage, one-to-ones held and planned, and the record."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.before_after import Verdict
from app.domain.quarters import ClockState, Quarter
from app.services import demo, keeping
from app.services.actions import Actions, ActionState, ActionView
from app.services.meetings import Meetings
from app.services.one_to_ones import OneToOnes, OneToOneState
from app.services.people import People
from db.engine import LibraryFile

TODAY = date(2026, 11, 21)


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryFile]:
    made = demo.build(tmp_path_factory.mktemp("demo") / "northdale.fairhearing", noon)
    opened = keeping.open_(made, noon)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def actions(library: LibraryFile) -> list[ActionView]:
    people = People(library, noon).advisors()
    return [each for person in people for each in Actions(library, noon).of_advisor(person.id)]


def test_there_is_an_action_of_every_kind(actions: list[ActionView]) -> None:
    assert set(ActionState) == {each.state for each in actions}
    assert any(each.overdue(TODAY) for each in actions)
    verdicts = Counter(each.effect.verdict for each in actions if each.effect is not None and each.done_on is not None)
    assert set(verdicts) == set(Verdict)
    assert sum(each.slip is not None for each in actions) == 1
    assert any(each.evaluation_id for each in actions)
    assert any(each.one_to_one_id for each in actions)


def test_what_was_closed_as_worked_did_so_by_the_marks_of_its_time(library: LibraryFile) -> None:
    aisha = next(each for each in People(library, noon).advisors() if each.name == "Aisha Malik")
    worked = next(each for each in Actions(library, noon).of_advisor(aisha.id) if each.state is ActionState.WORKED)
    assert worked.effect is not None
    assert (worked.effect.verdict, worked.slip) == (Verdict.WORKED, None)


def test_days_of_an_action_follow_each_other(actions: list[ActionView]) -> None:
    for each in actions:
        days = [each.agreed_on, each.done_on or each.agreed_on, each.closed_on or TODAY]
        assert days == sorted(days), each.what
        assert each.due_on is None or each.due_on >= each.agreed_on
        if each.interaction_on is not None:
            assert each.interaction_on <= each.agreed_on
        if each.one_to_one_on is not None:
            assert each.one_to_one_on == each.agreed_on


def test_the_clocks_show_what_an_evaluator_sees_in_the_morning(library: LibraryFile) -> None:
    meetings = OneToOnes(library, noon)
    states = {person.name: clock.state for person, clock in meetings.clocks()}
    assert states["Gareth Pugh"] is ClockState.LATE
    assert states["Sarah Bennett"] is ClockState.DONE
    assert states["Helen Foster"] is ClockState.HELD
    assert states["Priya Nair"] is ClockState.PLANNED
    priya = next(person for person, _ in meetings.clocks() if person.name == "Priya Nair")
    rows = meetings.of_advisor(priya.id).rows
    assert rows[0].state is OneToOneState.PREPARED
    view = meetings.one(rows[0].id)
    assert "evaluations)" in view.texts.summarise
    assert "Council tax refresher" in view.texts.formulate
    assert view.open_actions


def test_a_meeting_was_missed_and_an_appraisal_was_late(library: LibraryFile) -> None:
    held = Meetings(library, noon).against_target(Quarter(202604), Quarter(202610))
    assert held.team_meetings.held == held.team_meetings.due - 1
    assert held.appraisals.held == held.appraisals.due - 1


@pytest.mark.parametrize("until", [date(2026, 10, 1), date(2027, 1, 5), date(2027, 4, 12)])
def test_it_is_told_on_any_day(tmp_path: Path, until: date) -> None:
    path = demo.build(tmp_path / "other.fairhearing", noon, until=until)
    assert keeping.check(path).problems == ()


def test_every_step_is_in_the_record(library: LibraryFile) -> None:
    with library.read() as connection:
        rows = connection.exec_driver_sql("SELECT subject, what, count(*) AS n FROM record GROUP BY subject, what")
        counted = {(row.subject, row.what): row.n for row in rows}
        planned = connection.exec_driver_sql("SELECT count(*) FROM one_to_one").scalar()
        agreed = connection.exec_driver_sql("SELECT count(*) FROM action").scalar()
    assert counted["one-to-one", "planned"] == planned
    assert counted["action", "agreed"] == agreed
    assert counted["one-to-one", "held"] == counted["one-to-one", "documented"] + 1
