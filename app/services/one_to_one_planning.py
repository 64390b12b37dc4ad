"""Planning one-to-ones: a new one together with its record, the period looked back on, and everybody's clock."""

from datetime import date

from sqlalchemy import Connection

from app.domain.months import add_months, month_of
from app.domain.quarters import QuarterClock, Served, standing_now
from app.services import one_to_one_reading as reading
from app.services import one_to_one_sql as sql
from app.services.one_to_one_values import Stretch
from app.services.people import Person, read_advisors
from app.services.recording_changes import enter


def plan(  # noqa: PLR0917 - a plan is all of these
    connection: Connection, advisor_id: int, on: date, by: int, at: str, period: Stretch
) -> int:
    """Plan a one-to-one in the transaction of ``connection``; see ``OneToOnes.plan``."""
    values = {
        "advisor": advisor_id, "evaluator": by, "planned_on": on.isoformat(), "first": period.first_month,
        "last": period.last_month,
    }  # fmt: skip
    planned = int(connection.execute(sql.PLAN, values | {"at": at, "by": by}).lastrowid)
    enter(
        connection, at=at, by=by, what="planned", subject="one-to-one", subject_id=planned, advisor_id=advisor_id,
        detail=values,
    )  # fmt: skip
    return planned


def clocks(connection: Connection, today: date) -> tuple[tuple[Person, QuarterClock], ...]:
    """Return how the one-to-one of everybody who is an advisor now stands, in the transaction of ``connection``."""
    kept, begun = reading.kept(connection), reading.begun(connection, today)
    here = (person for person in read_advisors(connection) if person.left_on is None or person.left_on > today)
    return tuple((person, standing_now(today, begun, kept.get(person.id, ()), served(person))) for person in here)


def served(person: Person) -> Served:
    """Return when somebody was an advisor."""
    return Served(person.started_on, person.left_on)


def usual_period(on: date) -> Stretch:
    """Return the period to look back on by itself: the month of the meeting and the two before it.

    In the first week of a month hardly anything of it was heard, so it is the three months before.
    """
    last = month_of(on) if on.day > 7 else add_months(month_of(on), -1)
    return Stretch(add_months(last, -2), last)
