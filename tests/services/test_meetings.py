"""The register of team meetings and appraisals, and how many were held against target."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.quarters import Against, Quarter
from app.services.meetings import MeetingKind, MeetingRefused, Meetings, NewMeeting, usual_due
from app.services.people import People
from tests.a_library import EVALUATOR, SARAH, TOM, Library

TODAY = date(2026, 11, 21)
AUTUMN = Quarter(202610)
TEAM = 1


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def meetings(library: Library) -> Meetings:
    return Meetings(library.file, library.clock)


def whats(library: Library) -> list[str]:
    with library.file.read() as connection:
        return list(
            connection.exec_driver_sql("SELECT what FROM record WHERE subject = 'meeting' ORDER BY id").scalars()
        )


def test_meetings_are_entered_held_and_changed(library: Library, meetings: Meetings) -> None:
    team = meetings.add(NewMeeting(MeetingKind.TEAM, date(2026, 11, 30), TEAM, title=" November "), EVALUATOR)
    mine = meetings.add(NewMeeting(MeetingKind.APPRAISAL, date(2026, 12, 4), advisor_id=SARAH), EVALUATOR)
    assert [(each.id, each.whose, each.title) for each in meetings.register()] == [
        (mine, "Sarah Jones", ""), (team, "Customer Services", "November"),
    ]  # fmt: skip
    meetings.hold(team, date(2026, 11, 18), EVALUATOR, "Talked about holds")
    meetings.change(mine, date(2026, 12, 11), "Year", "", EVALUATOR)
    first, second = meetings.register()
    assert (first.due_on, first.title, first.held_on) == (date(2026, 12, 11), "Year", None)
    assert (second.held_on, second.notes) == (date(2026, 11, 18), "Talked about holds")
    assert not second.overdue(date(2027, 1, 1))
    assert first.overdue(date(2026, 12, 12))
    assert not first.overdue(date(2026, 12, 11))
    meetings.not_held(team, EVALUATOR)
    meetings.remove(mine, EVALUATOR)
    (left,) = meetings.register()
    assert left.held_on is None
    assert whats(library) == ["planned", "planned", "held", "changed", "reopened", "taken back"]


def test_what_cannot_be_is_refused(library: Library, meetings: Meetings) -> None:
    with pytest.raises(MeetingRefused, match="whose appraisal"):
        meetings.add(NewMeeting(MeetingKind.APPRAISAL, TODAY), EVALUATOR)
    with pytest.raises(MeetingRefused, match="still to come"):
        meetings.add(NewMeeting(MeetingKind.TEAM, TODAY, held_on=date(2026, 11, 22)), EVALUATOR)
    number = meetings.add(NewMeeting(MeetingKind.TEAM, TODAY), EVALUATOR)
    with pytest.raises(MeetingRefused, match="still to come"):
        meetings.hold(number, date(2026, 11, 22), EVALUATOR)
    with pytest.raises(KeyError):
        meetings.hold(99, TODAY, EVALUATOR)
    assert meetings.register()[0].held_on is None


def test_every_team_is_to_meet_monthly_from_when_the_register_was_begun(library: Library, meetings: Meetings) -> None:
    people = People(library.file, library.clock)
    people.add_advisor("Zoe Hall", people.add_team("Benefits").id)
    assert meetings.against_target(AUTUMN, AUTUMN).team_meetings == Against(0, 0)
    for day in (date(2026, 9, 9), date(2026, 10, 7)):
        meetings.add(NewMeeting(MeetingKind.TEAM, day, TEAM, held_on=day), EVALUATOR)
    assert meetings.against_target(AUTUMN, AUTUMN).team_meetings == Against(1, 2)
    meetings.add(NewMeeting(MeetingKind.TEAM, date(2026, 11, 4), None, held_on=date(2026, 11, 4)), EVALUATOR)
    assert meetings.against_target(AUTUMN, AUTUMN).team_meetings == Against(3, 4), "everybody met in November"
    assert meetings.against_target(Quarter(202607), AUTUMN).team_meetings == Against(4, 6)
    assert meetings.against_target(Quarter(202604), Quarter(202604)).team_meetings == Against(0, 0)


def test_appraisals_count_when_they_were_due(meetings: Meetings) -> None:
    for advisor, due, held in (
        (SARAH, date(2026, 10, 1), date(2026, 10, 1)), (TOM, date(2026, 10, 5), date(2026, 10, 6)),
        (SARAH, date(2026, 12, 1), None),
    ):  # fmt: skip
        meetings.add(NewMeeting(MeetingKind.APPRAISAL, due, advisor_id=advisor, held_on=held), EVALUATOR)
    assert meetings.against_target(AUTUMN, AUTUMN).appraisals == Against(1, 2)


def test_the_day_offered_is_the_end_of_the_month_or_of_the_year() -> None:
    assert usual_due(MeetingKind.TEAM, TODAY) == date(2026, 11, 30)
    assert usual_due(MeetingKind.TEAM, date(2026, 12, 2)) == date(2026, 12, 31)
    assert usual_due(MeetingKind.APPRAISAL, TODAY) == date(2027, 3, 31)
    assert usual_due(MeetingKind.APPRAISAL, date(2027, 3, 31)) == date(2027, 3, 31)
