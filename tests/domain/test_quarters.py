"""The council's quarters, and how an advisor's one-to-one stands in them: amber before it is late."""

from datetime import date
from fractions import Fraction

import pytest

from app.domain.quarters import (
    AMBER_DAYS,
    Against,
    ClockState,
    Planned,
    Quarter,
    Served,
    appraisals_held,
    clock,
    expected,
    one_to_ones_held,
    quarter_of,
    standing_now,
    team_meetings_held,
    year_of,
)

AUTUMN = Quarter(202610)
SUMMER = Quarter(202607)
NOVEMBER = date(2026, 11, 21)
ALWAYS = Served()


@pytest.mark.parametrize(
    ("day", "first", "name"),
    [
        (date(2026, 4, 1), 202604, "Apr–Jun 2026"),
        (date(2026, 6, 30), 202604, "Apr–Jun 2026"),
        (date(2026, 7, 1), 202607, "Jul–Sep 2026"),
        (date(2026, 12, 31), 202610, "Oct–Dec 2026"),
        (date(2027, 1, 1), 202701, "Jan–Mar 2027"),
        (date(2028, 2, 29), 202801, "Jan–Mar 2028"),
    ],
)
def test_quarters_begin_in_january_april_july_and_october(day: date, first: int, name: str) -> None:
    quarter = quarter_of(day)
    assert (quarter.first_month, quarter.name) == (first, name)
    assert quarter.first <= day <= quarter.last


def test_a_quarter_knows_its_days_and_its_neighbours() -> None:
    assert (AUTUMN.first, AUTUMN.last) == (date(2026, 10, 1), date(2026, 12, 31))
    assert AUTUMN.months == (202610, 202611, 202612)
    assert (AUTUMN.after(1), AUTUMN.after(-3)) == (Quarter(202701), Quarter(202601))
    assert AUTUMN.days_left(date(2026, 12, 31)) == 1
    assert AUTUMN.days_left(date(2027, 1, 1)) == 0
    assert not AUTUMN.holds(None)


def test_the_year_runs_from_april() -> None:
    assert [each.first_month for each in year_of(NOVEMBER)] == [202604, 202607, 202610, 202701]
    assert year_of(date(2027, 3, 31)) == year_of(NOVEMBER)
    assert year_of(date(2027, 4, 1))[0] == Quarter(202704)


def state(*meetings: Planned, today: date = NOVEMBER, served: Served = ALWAYS, quarter: Quarter = AUTUMN) -> ClockState:
    """Return the state of a quarter's clock."""
    return clock(quarter, today, meetings, served).state


def test_none_planned_is_due_then_amber_with_fewer_than_21_days_left_then_late() -> None:
    assert state(today=date(2026, 10, 1)) is ClockState.DUE
    on_the_edge = date(2026, 12, 11)
    assert AUTUMN.days_left(on_the_edge) == AMBER_DAYS
    assert state(today=on_the_edge) is ClockState.DUE
    assert state(today=date(2026, 12, 12)) is ClockState.AMBER
    assert state(today=date(2026, 12, 31)) is ClockState.AMBER
    assert state(today=date(2027, 1, 1)) is ClockState.LATE


def test_planned_is_planned_to_its_very_day_and_amber_when_that_went_by() -> None:
    on = Planned(date(2026, 11, 21))
    assert state(on, today=date(2026, 11, 21)) is ClockState.PLANNED
    gone = clock(AUTUMN, date(2026, 11, 22), [on], ALWAYS)
    assert (gone.state, gone.on, gone.urgent) == (ClockState.AMBER, date(2026, 11, 21), True)
    late_in_the_quarter = Planned(date(2026, 12, 30))
    assert state(late_in_the_quarter, today=date(2026, 12, 29)) is ClockState.PLANNED


def test_held_is_not_done_before_it_is_written_up() -> None:
    held = Planned(date(2026, 11, 10), date(2026, 11, 12))
    assert state(held) is ClockState.HELD
    assert state(held, today=date(2027, 2, 1)) is ClockState.HELD
    done = Planned(date(2026, 11, 10), date(2026, 11, 12), date(2027, 1, 4))
    assert state(held, done) is ClockState.DONE
    assert clock(AUTUMN, NOVEMBER, [held, done], ALWAYS).on == date(2026, 11, 12)


def test_the_day_it_was_held_on_decides_the_quarter_not_the_day_it_was_planned_for() -> None:
    moved = Planned(date(2026, 9, 28), date(2026, 10, 2), date(2026, 10, 2))
    assert state(moved) is ClockState.DONE
    assert state(moved, quarter=SUMMER) is ClockState.LATE


@pytest.mark.parametrize(
    ("served", "due"),
    [
        (Served(), True),
        (Served(joined=date(2026, 11, 20)), True),  # 42 days left with that day
        (Served(joined=date(2026, 11, 21)), False),
        (Served(joined=date(2027, 2, 1)), False),
        (Served(left=date(2026, 12, 31)), False),
        (Served(left=date(2026, 8, 1)), False),
        (Served(left=date(2027, 1, 1)), True),
    ],
)
def test_who_joins_or_leaves_within_the_quarter_is_not_called_late(served: Served, due: bool) -> None:
    assert expected(AUTUMN, served) is due
    after = date(2027, 1, 5)
    assert state(today=after, served=served) is (ClockState.LATE if due else ClockState.NOT_DUE)


def test_one_held_with_somebody_it_was_not_due_from_counts_all_the_same() -> None:
    done = Planned(date(2026, 12, 20), date(2026, 12, 20), date(2026, 12, 20))
    new = Served(joined=date(2026, 12, 1))
    assert state(done, served=new, today=date(2026, 12, 21)) is ClockState.DONE
    assert one_to_ones_held([AUTUMN], [done], new, NOVEMBER) == Against(1, 1)
    assert one_to_ones_held([AUTUMN], [], new, NOVEMBER) == Against(0, 0)


def test_last_quarters_is_shown_as_long_as_it_is_late_and_none_was_held_since() -> None:
    begun = date(2026, 7, 2)
    now = standing_now(NOVEMBER, begun, [], ALWAYS)
    assert (now.quarter, now.state) == (SUMMER, ClockState.LATE)
    planned = standing_now(NOVEMBER, begun, [Planned(date(2026, 11, 25))], ALWAYS)
    assert (planned.quarter, planned.state, planned.on) == (SUMMER, ClockState.LATE, date(2026, 11, 25))
    held = standing_now(NOVEMBER, begun, [Planned(NOVEMBER, NOVEMBER)], ALWAYS)
    assert (held.quarter, held.state) == (AUTUMN, ClockState.HELD)


def test_nothing_before_the_first_one_to_one_in_the_library_is_late() -> None:
    assert standing_now(NOVEMBER, NOVEMBER, [], ALWAYS).state is ClockState.DUE
    assert standing_now(NOVEMBER, date(2026, 9, 30), [], ALWAYS).state is ClockState.LATE


def test_one_a_quarter_counts_so_four_a_year() -> None:
    days = [date(2026, 5, 20), date(2026, 8, 19), date(2026, 8, 26), date(2026, 11, 18)]
    meetings = [Planned(day, day, day) for day in days]
    assert one_to_ones_held(year_of(NOVEMBER), meetings, ALWAYS, NOVEMBER) == Against(3, 4)
    joined = Served(joined=date(2026, 7, 10))
    assert one_to_ones_held(year_of(NOVEMBER), meetings[1:], joined, NOVEMBER) == Against(2, 3)
    assert Against(3, 4).percent == Fraction(75)
    assert Against(0, 0).percent is None
    assert Against(1, 2) + Against(2, 3) == Against(3, 5)


def test_a_running_month_is_due_a_team_meeting_only_once_they_met() -> None:
    held = [date(2026, 9, 9), date(2026, 10, 14), date(2026, 10, 28)]
    months = (202608, 202609, 202610, 202611, 202612)
    assert team_meetings_held(months, held, NOVEMBER) == Against(2, 3)
    assert team_meetings_held(months, [*held, date(2026, 11, 4)], NOVEMBER) == Against(3, 4)


def test_an_appraisal_held_late_is_held_but_not_on_time() -> None:
    first, last = AUTUMN.first, AUTUMN.last
    appraisals = [
        (date(2026, 10, 31), date(2026, 10, 31)),
        (date(2026, 11, 1), date(2026, 11, 2)),
        (date(2026, 11, 20), None),
        (NOVEMBER, None),  # its day is not over yet
        (date(2026, 12, 20), date(2026, 11, 18)),
        (date(2026, 9, 30), None),
    ]
    assert appraisals_held(appraisals, first, last, NOVEMBER) == Against(2, 4)
