"""The notices of monitoring as read from the library's rows, with what was put right since."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from app.services.people import Person, read_person
from app.services.stored import from_utc

SUBJECT, CORRECTED, TAKEN_BACK = "notice", "corrected", "acknowledgement taken back"
"""What the record calls a notice and what was put right in it."""


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
class NoticeChange:
    """A notice *corrected*, or an *acknowledgement taken back*, at a local time.

    ``was`` and ``now`` hold the stored fields that changed; of an acknowledgement ``name`` and ``acknowledged_on``.
    """

    what: str
    at: datetime
    by: str
    was: Mapping[str, str]
    now: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NoticeView:
    """How people are told that contacts are monitored, from ``given_on``; ``how`` such as "greeting message".

    ``recorded_at`` is local. ``receipts`` are by name, and only for the staff. ``changes`` are in the order of doing.
    """

    id: int
    kind: NoticeKind
    given_on: date
    how: str
    wording: str
    recorded_at: datetime
    recorded_by: str
    receipts: tuple[Receipt, ...]
    changes: tuple[NoticeChange, ...] = ()

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
_CHANGES = text("""
    SELECT r.subject_id, r.what, r.at, coalesce(p.name, '') AS by_name, r.detail
    FROM record r LEFT JOIN person p ON p.id = r.by_id
    WHERE r.subject = :subject AND r.what IN (:corrected, :taken_back) ORDER BY r.id
""")
_TOLD = text(
    "SELECT DISTINCT r.person_id FROM notice_receipt r JOIN notice n ON n.id = r.notice_id WHERE n.kind = 'staff'"
)


def notices_of(connection: Connection) -> tuple[NoticeView, ...]:
    """Return the whole register, newest first."""
    changes = _changes(connection)
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
            changes=tuple(changes.get(row.id, ())),
        )
        for row in connection.execute(_NOTICES)
    )


def without_notice(connection: Connection, people: Sequence[int]) -> tuple[Person, ...]:
    """Return those of ``people`` of whom it is not on record that they were told of monitoring, in the same order."""
    told = set(connection.execute(_TOLD).scalars())
    return tuple(read_person(connection, each) for each in people if each not in told)


def _changes(connection: Connection) -> dict[int, list[NoticeChange]]:
    found: dict[int, list[NoticeChange]] = {}
    values = {"subject": SUBJECT, "corrected": CORRECTED, "taken_back": TAKEN_BACK}
    for row in connection.execute(_CHANGES, values):
        detail = json.loads(row.detail)
        change = NoticeChange(row.what, from_utc(row.at), row.by_name, detail["was"], detail["now"])
        found.setdefault(row.subject_id, []).append(change)
    return found
