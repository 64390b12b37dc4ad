"""Which marks an action is judged by, and when one that was closed as worked seems to have slipped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.before_after import (
    DAYS_BEFORE,
    ENOUGH_AFTER,
    BeforeAfter,
    before_after,
    days_before,
    days_share,
)
from app.domain.intervals import newcombe
from app.domain.trends import Share


@dataclass(frozen=True, slots=True)
class DayMarks:
    """How a criterion was marked in the contacts of one day."""

    day: date
    met: int
    not_met: int
    no_opportunity: int


@dataclass(frozen=True, slots=True)
class Slip:
    """A criterion that fell back: its share when the action was closed, and over the latest days since.

    ``low`` and ``high`` are the Newcombe interval of the fall, *since* less *closed*, in percentage points; both < 0.
    """

    closed: Share
    since: Share
    low: float
    high: float


def share_of(marks: Iterable[DayMarks], first: date, last: date) -> Share:
    """Return the share over the days ``first`` to ``last``, both included."""
    within = [each for each in marks if first <= each.day <= last]
    return days_share(
        sum(each.met for each in within),
        sum(each.not_met for each in within),
        sum(each.no_opportunity for each in within),
    )


def effect(marks: Sequence[DayMarks], agreed_on: date, done_on: date | None, today: date) -> BeforeAfter:
    """Return the share over the 90 days before it was agreed beside the days since it was done.

    The contacts of the day it was done count as after it; nothing is after while it is not done.
    """
    before = share_of(marks, *days_before(agreed_on))
    after = days_share(0, 0, 0) if done_on is None else share_of(marks, done_on, today)
    return before_after(before, after)


def slip(marks: Sequence[DayMarks], done_on: date, closed_on: date, today: date) -> Slip | None:
    """Return how far a criterion fell back since its action was closed as worked, ``None`` where it did not.

    It fell back when the Newcombe interval of the difference lies below 0, of the share since the day after closing (at
    most the latest 90 days) less the share from the day it was done to the day it was closed. On fewer than 8 marks met
    or not met on either side nothing is said. It is a proposal to take the action up again and does nothing by itself.
    """
    closed = share_of(marks, done_on, closed_on)
    first = max(closed_on + timedelta(days=1), today - timedelta(days=DAYS_BEFORE - 1))
    since = share_of(marks, first, today)
    if min(closed.n, since.n) < ENOUGH_AFTER:
        return None
    low, high = newcombe((since.met, since.n), (closed.met, closed.n))
    return Slip(closed, since, low, high) if high < 0 else None
