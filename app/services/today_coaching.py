"""What coaching asks for today: one-to-ones that are due, actions that are overdue, and disputes to be answered."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, text

from app.domain.quarters import ClockState, QuarterClock
from app.services import action_reading, one_to_one_planning
from app.services.action_values import ActionView
from app.services.people import Person
from app.services.scorecards import Shelf
from app.services.stored import day

SOON_DAYS = 14
"""A planned one-to-one is shown from so many days before it."""

# Who marked it answers only where there is nobody else (see ``answering``).
_DISPUTES = text("""
    SELECT e.id, i.started_at, i.subject, coalesce(s.name, '') AS service, a.name AS advisor,
        (SELECT max(t.happened_on) FROM evaluation_step t WHERE t.evaluation_id = e.id AND t.state = 'disputed') AS day
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id JOIN person a ON a.id = e.advisor_id
        LEFT JOIN service s ON s.id = i.service_id
    WHERE e.state = 'disputed' AND e.superseded = 0
        AND (:evaluator NOT IN (e.evaluator_id, coalesce(e.finalised_by, e.evaluator_id))
             OR NOT EXISTS (SELECT 1 FROM person p WHERE p.is_evaluator = 1 AND p.left_on IS NULL
                AND p.id NOT IN (e.evaluator_id, coalesce(e.finalised_by, e.evaluator_id))))
    ORDER BY day, e.id
""")


@dataclass(frozen=True, slots=True)
class DisputeWaiting:
    """An evaluation that the advisor disputes and nobody has answered; ``since`` is the day they said so."""

    evaluation_id: int
    advisor: str
    about: str
    started_at: datetime
    since: date | None


@dataclass(frozen=True, slots=True)
class CoachingDue:
    """What there is to see to; one-to-ones are urgent or planned soon, the latest quarter's and nearest day first."""

    one_to_ones: tuple[tuple[Person, QuarterClock], ...] = ()
    overdue: tuple[ActionView, ...] = ()
    disputes: tuple[DisputeWaiting, ...] = ()

    @property
    def asks(self) -> int:
        """Return how many of these want something done, leaving out what is only planned."""
        return sum(clock.urgent for _, clock in self.one_to_ones) + len(self.overdue) + len(self.disputes)


def coaching_due(connection: Connection, shelf: Shelf, evaluator_id: int, today: date) -> CoachingDue:
    """Return what there is to see to, in the transaction of ``connection``."""
    near = [each for each in one_to_one_planning.clocks(connection, today) if _is_near(each[1], today)]
    overdue = action_reading.views(
        connection, shelf, action_reading.OVERDUE, {"today": today.isoformat()}, today, measured=False
    )
    disputes = tuple(
        DisputeWaiting(row.id, row.advisor, row.subject or row.service, datetime.fromisoformat(row.started_at),
                       day(row.day))
        for row in connection.execute(_DISPUTES, {"evaluator": evaluator_id})
    )  # fmt: skip
    return CoachingDue(tuple(sorted(near, key=lambda each: _urgency(each[1]))), overdue, disputes)


def _is_near(clock: QuarterClock, today: date) -> bool:
    if clock.state is ClockState.PLANNED:
        return clock.on is not None and clock.on <= today + timedelta(days=SOON_DAYS)
    return clock.urgent or clock.state is ClockState.HELD


def _urgency(clock: QuarterClock) -> tuple[int, date]:
    """Sort late before amber before what is still to be written up before what is planned, then by day."""
    order = (ClockState.LATE, ClockState.AMBER, ClockState.HELD, ClockState.PLANNED)
    return order.index(clock.state), clock.on or date.min
