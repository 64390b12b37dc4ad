"""Quarters of the council's year, and how each stands: the one-to-one of an advisor, team meetings, appraisals.

Quarters run Apr–Jun, Jul–Sep, Oct–Dec and Jan–Mar; a year is four of them from April on. Days are local.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.domain.days import SHORT
from app.domain.months import add_months, month_of, months_between

AMBER_DAYS = 21
"""With fewer days than this left in the quarter, today included, a one-to-one that nobody planned is urgent."""
SETTLING_DAYS = 42
"""Who joins with fewer days than this left in the quarter is not due a one-to-one in it."""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months from ``first_month`` (202610) on."""

    first_month: int

    @property
    def last_month(self) -> int:
        """Return the last of the three months."""
        return add_months(self.first_month, 2)

    @property
    def months(self) -> tuple[int, ...]:
        """Return the three months."""
        return months_between(self.first_month, self.last_month)

    @property
    def first(self) -> date:
        """Return the first day."""
        return date(*divmod(self.first_month, 100), 1)

    @property
    def last(self) -> date:
        """Return the last day."""
        return self.after(1).first - timedelta(days=1)

    @property
    def name(self) -> str:
        """Return "Oct–Dec 2026"."""
        year, month = divmod(self.first_month, 100)
        return f"{SHORT[month]}–{SHORT[month + 2]} {year}"

    def after(self, count: int) -> "Quarter":
        """Return the quarter ``count`` quarters later, or earlier where it is negative."""
        return Quarter(add_months(self.first_month, 3 * count))

    def holds(self, day: date | None) -> bool:
        """Return whether ``day`` lies in it; no day does not."""
        return day is not None and self.first <= day <= self.last

    def days_left(self, day: date) -> int:
        """Return how many days are left with ``day`` itself, 0 where it is over."""
        return max((self.last - day).days + 1, 0)


def quarter_of(day: date) -> Quarter:
    """Return the quarter that ``day`` lies in."""
    return Quarter(add_months(month_of(day), -((day.month - 1) % 3)))


def year_of(day: date) -> tuple[Quarter, ...]:
    """Return the four quarters, from April on, of the year that ``day`` lies in."""
    april = Quarter((day.year if day.month >= 4 else day.year - 1) * 100 + 4)
    return tuple(april.after(count) for count in range(4))


@dataclass(frozen=True, slots=True)
class Served:
    """When somebody was an advisor; ``None`` where it is not known, and not over."""

    joined: date | None = None
    left: date | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A one-to-one that was not called off: the day it is planned for, was held on and was written up on."""

    planned_on: date
    held_on: date | None = None
    documented_on: date | None = None


class ClockState(StrEnum):
    """How the one-to-one of a quarter stands."""

    NOT_DUE = "not due"
    DONE = "done"  # held and written up
    HELD = "held"  # held, still to be written up
    PLANNED = "planned"
    DUE = "due"
    AMBER = "amber"  # hardly any days left and none planned, or the day it was planned for has gone by
    LATE = "late"  # the quarter is over


@dataclass(frozen=True, slots=True)
class QuarterClock:
    """An advisor's one-to-one in a quarter; ``on`` is the day it was held on or is planned for, ``left`` days."""

    quarter: Quarter
    state: ClockState
    on: date | None
    left: int

    @property
    def urgent(self) -> bool:
        """Return whether somebody should see to it now."""
        return self.state in {ClockState.AMBER, ClockState.LATE}


def expected(quarter: Quarter, served: Served) -> bool:
    """Return whether a one-to-one is due: not to who had left by its last day, nor to who joined close before it."""
    if served.left is not None and served.left <= quarter.last:
        return False
    return served.joined is None or quarter.days_left(served.joined) >= SETTLING_DAYS


def clock(quarter: Quarter, today: date, meetings: Iterable[Planned], served: Served) -> QuarterClock:
    """Return how the one-to-one of ``quarter`` stands ``today``; one held in it counts whether it was due or not."""
    all_of = tuple(meetings)
    held = sorted((one for one in all_of if quarter.holds(one.held_on)), key=lambda one: one.documented_on is None)
    open_days = sorted(one.planned_on for one in all_of if one.held_on is None and quarter.holds(one.planned_on))
    ahead = [day for day in open_days if day >= today]
    left = quarter.days_left(today)
    if held:
        state = ClockState.HELD if held[0].documented_on is None else ClockState.DONE
        return QuarterClock(quarter, state, held[0].held_on, left)
    if ahead:
        return QuarterClock(quarter, ClockState.PLANNED, ahead[0], left)
    on = open_days[0] if open_days else None
    if not expected(quarter, served):
        state = ClockState.NOT_DUE
    elif not left:
        state = ClockState.LATE
    else:
        state = ClockState.AMBER if open_days or left < AMBER_DAYS else ClockState.DUE
    return QuarterClock(quarter, state, on, left)


def standing_now(today: date, begun: date, meetings: Sequence[Planned], served: Served) -> QuarterClock:
    """Return the clock to show today: the last quarter's while it is late and none was held since, else this one's.

    Nothing before the quarter of ``begun``, when the first one-to-one was kept, is called late.
    """
    now = clock(quarter_of(today), today, meetings, served)
    last = clock(now.quarter.after(-1), today, meetings, served)
    made_up = now.state in {ClockState.DONE, ClockState.HELD} or not expected(now.quarter, served)
    if last.state is ClockState.LATE and not made_up and last.quarter >= quarter_of(begun):
        return last if now.state is not ClockState.PLANNED else QuarterClock(last.quarter, last.state, now.on, now.left)
    return now


@dataclass(frozen=True, slots=True)
class Against:
    """How many were held of those that were to be."""

    held: int
    due: int

    @property
    def percent(self) -> Fraction | None:
        """Return the share held in per cent (exact, 0-100), ``None`` where nothing was due."""
        return Fraction(100 * self.held, self.due) if self.due else None

    def __add__(self, other: "Against") -> "Against":
        """Return both together."""
        return Against(self.held + other.held, self.due + other.due)


def one_to_ones_held(quarters: Iterable[Quarter], meetings: Sequence[Planned], served: Served, today: date) -> Against:
    """Return in how many of ``quarters`` an advisor's one-to-one was held and written up, of those it is due in.

    One a quarter counts, so four a year. A quarter still to come or running is due like the others, unless the advisor
    has left; one in which a one-to-one was held though none was due counts on both sides.
    """
    total = Against(0, 0)
    for quarter in quarters:
        done = clock(quarter, today, meetings, served).state is ClockState.DONE
        total += Against(int(done), int(done or expected(quarter, served)))
    return total


def team_meetings_held(months: Iterable[int], held: Iterable[date], today: date) -> Against:
    """Return in how many of ``months`` a team met; one is due in each that is over, and where they met before that."""
    met = {month_of(day) for day in held}
    due = [month for month in months if month < month_of(today) or month in met]
    return Against(sum(month in met for month in due), len(due))


def appraisals_held(appraisals: Iterable[tuple[date, date | None]], first: date, last: date, today: date) -> Against:
    """Return how many appraisals (due on, held on) were held on time, of those due from ``first`` to ``last``.

    One whose day has not come yet is due only where it was held already.
    """
    due = [(day, held) for day, held in appraisals if first <= day <= last and (day < today or held is not None)]
    return Against(sum(held is not None and held <= day for day, held in due), len(due))
