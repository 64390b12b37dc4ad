"""The notices of monitoring as read from the library's rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from app.services.people import Person, read_person
from app.services.stored import from_utc


class NoticeKind(StrEnum):
    """Whom a notice is for."""

    STAFF = "staff"
    CALLERS = "callers"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Somebody told by a staff notice: the day, and the day it was acknowledged, None while it was not."""

    person_id: int
    name: str
    told_on: date
    acknowledged_on: date | None


@dataclass(frozen=True, slots=True)
class NoticeView:
    """How people are told that contacts are monitored, from ``given_on``; ``how`` such as "greeting message".

    ``recorded_at`` is local. ``receipts`` are by name, and only for the staff.
    """

    id: int
    kind: NoticeKind
    given_on: date
    how: str
    wording: str
    recorded_at: datetime
    recorded_by: str
    receipts: tuple[Receipt, ...]

    @property
    def acknowledged(self) -> int:
        """Return how many of those told have acknowledged it."""
        return sum(each.acknowledged_on is not None for each in self.receipts)


_NOTICES = text("""
    SELECT n.id, n.kind, n.given_on, n.how, n.wording, n.recorded_at, coalesce(p.name, '') AS recorded_by
    FROM notice n LEFT JOIN person p ON p.id = n.recorded_by ORDER BY n.given_on DESC, n.id DESC
""")
_RECEIPTS = text("""
    SELECT r.notice_id, r.person_id, p.name, r.told_on, r.acknowledged_on
    FROM notice_receipt r JOIN person p ON p.id = r.person_id ORDER BY r.notice_id, p.name_key, p.id
""")
_TOLD = text(
    "SELECT DISTINCT r.person_id FROM notice_receipt r JOIN notice n ON n.id = r.notice_id WHERE n.kind = 'staff'"
)


def notices_of(connection: Connection) -> tuple[NoticeView, ...]:
    """Return the whole register, newest first."""
    receipts: dict[int, list[Receipt]] = {}
    for row in connection.execute(_RECEIPTS):
        acknowledged = date.fromisoformat(row.acknowledged_on) if row.acknowledged_on else None
        told = Receipt(row.person_id, row.name, date.fromisoformat(row.told_on), acknowledged)
        receipts.setdefault(row.notice_id, []).append(told)
    return tuple(
        NoticeView(
            id=row.id,
            kind=NoticeKind(row.kind),
            given_on=date.fromisoformat(row.given_on),
            how=row.how,
            wording=row.wording,
            recorded_at=from_utc(row.recorded_at),
            recorded_by=row.recorded_by,
            receipts=tuple(receipts.get(row.id, ())),
        )
        for row in connection.execute(_NOTICES)
    )


def without_notice(connection: Connection, people: Sequence[int]) -> tuple[Person, ...]:
    """Return those of ``people`` of whom it is not on record that they were told of monitoring, in the same order."""
    told = set(connection.execute(_TOLD).scalars())
    return tuple(read_person(connection, each) for each in people if each not in told)
