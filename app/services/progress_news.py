"""Whose scores signalled in the latest month that is over: one look at everybody's added-up months."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.control import FEWEST
from app.domain.months import add_months, months_between
from app.domain.scorecard import Scorecard
from app.domain.stands_out import MONTHS, Finding, stands_out
from app.services import progress_reading
from app.services.people import Person
from app.services.progress_reading import TOTAL, Months, Row
from app.services.progress_sql import NEWS, NEWS_WHOLE


@dataclass(frozen=True, slots=True)
class News:
    """A signal whose newest month is the latest that is over; ``more`` counts the advisor's others of that month."""

    person: Person
    finding: Finding
    more: int


@dataclass(frozen=True, slots=True)
class Look:
    """What the months are looked at with: the sections' names, the running month and the newest scorecard."""

    names: Mapping[int, str]
    running: int
    card: Scorecard


def read_news(connection: Connection, people: Iterable[Person], look: Look, back: int) -> Iterator[News]:
    """Yield the advisors with a signal in the month before the running one, in the order of ``people``.

    ``back`` months hold all that limits come from, as a rule; where they do not, the advisor's whole history is read.
    """
    since, before = add_months(look.running, -back), add_months(look.running, -1)
    histories = _read(connection, NEWS, {"since": since, "last": before, "fewest": FEWEST}, look)
    shallow = [who for who, found in histories.items() if not progress_reading.is_deep(found, look.running)]
    histories |= _read(connection, NEWS_WHOLE, {"advisors": json.dumps(shallow)}, look)
    for person in people:
        told = _told(histories[person.id], look) if person.id in histories else []
        if told:
            yield News(person, told[0], len(told) - 1)


def _read(
    connection: Connection, statement: str, values: Mapping[str, object], look: Look
) -> dict[int, dict[str | None, Months]]:
    """Return the histories that ``statement`` finds, by advisor."""
    rows: dict[int, list[Row]] = {}
    for advisor, *row in connection.exec_driver_sql(statement, values):
        rows.setdefault(advisor, []).append(row)
    return {advisor: progress_reading.by_name(mine, look.names) for advisor, mine in rows.items()}


def _told(found: Mapping[str | None, Months], look: Look) -> list[Finding]:
    """Return the signals whose newest month is the one before the running one, as the advisor's page tells them."""
    months = months_between(add_months(look.running, 1 - MONTHS), look.running)
    total, *sections = (
        progress_reading.series(name or TOTAL, sums, (months[0], months[-1]), look.running)
        for name, sums in found.items()
    )
    findings = stands_out([each for each in sections if each.points], total, (), months, look.card)
    return [each for each in findings if each.signal and each.signal.month == months[-2]]
