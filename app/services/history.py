"""What happened to an evaluation: its revisions and steps, what each revision changed, and its record in words."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, text

from app.domain.days import said_day
from app.domain.words import Mark, State
from app.language import Words, plural, translate
from app.services.evaluation_closing import EVALUATION
from app.services.evaluation_reading import MARKS
from app.services.evaluation_trail import Trail, read_trail
from app.services.scorecards import Shelf
from app.services.stored import from_utc
from db.engine import Clock, LibraryFile


@dataclass(frozen=True, slots=True)
class ChangedMark:
    """Criterion ``number`` ("Empathy") was ``before`` in one revision and ``after`` in another, made by ``by``."""

    number: int
    short: str
    before: Mark | None
    after: Mark | None
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the record about an evaluation: what, when it was entered (local), by whom, and more in words."""

    record_id: int
    evaluation_id: int
    at: datetime
    by: str
    what: str
    more: str


@dataclass(frozen=True, slots=True)
class Told:
    """An evaluation's trail, what happened in the order of the record, and what each revision changed, by its id."""

    trail: Trail
    events: tuple[Event, ...]
    changes: Mapping[int, tuple[ChangedMark, ...]]


_EVENTS = text(f"""
    SELECT r.id, r.subject_id, r.at, r.what, r.detail, coalesce(p.name, '') AS by
    FROM record r LEFT JOIN person p ON p.id = r.by_id
    WHERE r.subject = '{EVALUATION}' AND r.subject_id = :id ORDER BY r.id
""")
_SIDE = text("""
    SELECT m.criterion_id, m.value, m.marked_at, p.name AS by FROM mark m JOIN person p ON p.id = m.marked_by
    WHERE m.evaluation_id = :id
""")
_VERSION = text("SELECT scorecard_version_id FROM evaluation WHERE id = :id")
_WORDS = Words(
    "History",
    {
        "begun": "Begun",
        "revision begun": "Revision begun",
        "finalised": "Finalised",
        "shared": "Shared with the advisor",
        "acknowledged": "Acknowledged by the advisor",
        "disputed": "Disputed by the advisor",
        "resolved": "Dispute answered",
        "changed": "Changed",
        "taken back": "Taken back, for it was a mistake",
    },
)


class History:
    """The past of one library's evaluations; nothing here changes anything."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._shelf = Shelf(clock)

    def trail(self, evaluation_id: int) -> Trail:
        """Return an evaluation's revisions and steps; KeyError when there is none."""
        with self._library.read() as connection:
            return read_trail(connection, self._shelf, evaluation_id)

    def tell(self, evaluation_id: int) -> Told:
        """Return everything that happened to an evaluation and its revisions; KeyError when there is none."""
        with self._library.read() as connection:
            trail = read_trail(connection, self._shelf, evaluation_id)
            events = [event for each in trail.revisions for event in _events(connection, each.id)]
            pairs = zip(trail.revisions, trail.revisions[1:], strict=False)
            changes = {after.id: self._changed(connection, before.id, after.id) for before, after in pairs}
        return Told(trail, tuple(sorted(events, key=lambda event: event.record_id)), changes)

    def changed(self, before_id: int, after_id: int) -> tuple[ChangedMark, ...]:
        """Return the marks in which one evaluation differs from another on the same scorecard version."""
        with self._library.read() as connection:
            return self._changed(connection, before_id, after_id)

    def _changed(self, connection: Connection, before_id: int, after_id: int) -> tuple[ChangedMark, ...]:
        kept = self._shelf.fetch(connection, connection.execute(_VERSION, {"id": after_id}).scalar_one())
        before, after = (
            {row.criterion_id: row for row in connection.execute(_SIDE, {"id": each})} for each in (before_id, after_id)
        )
        found = []
        for criterion_id, criterion in zip(kept.criterion_ids, kept.card.criteria, strict=True):
            old, new = before.get(criterion_id), after.get(criterion_id)
            marks = [None if side is None else MARKS[side.value] for side in (old, new)]
            if marks[0] is not marks[1]:
                by, at = (new.by, from_utc(new.marked_at)) if new else ("", None)
                found.append(ChangedMark(criterion.number, criterion.short, marks[0], marks[1], by, at))
        return tuple(found)


def _events(connection: Connection, evaluation_id: int) -> Iterator[Event]:
    for row in connection.execute(_EVENTS, {"id": evaluation_id}):
        detail = json.loads(row.detail)
        what = _WORDS.get(row.what, row.what.capitalize())
        yield Event(row.id, row.subject_id, from_utc(row.at), row.by, what, "; ".join(_more(row.what, detail)))


def _more(what: str, detail: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the record's detail adds to the word for what happened."""
    if what == "taken back":
        yield translate("History", "it was {0} on {1}; {2}").format(
            State(detail["state"][0]).said, said_day(date.fromisoformat(detail["on"])), detail["reason"]
        )
        return
    if detail.get("on"):
        yield translate("History", "on {0}").format(said_day(date.fromisoformat(detail["on"])))
    if what == "revision begun":
        yield translate("History", "revision {0}: {1}").format(detail["revision"], detail["reason"])
    if what == "finalised" and detail.get("revision", 1) > 1:
        yield translate("History", "revision {0}").format(detail["revision"])
    if what == "resolved":
        changed = detail.get("changed", [])
        yield (
            translate("History", "changed: {0}").format(_numbers(changed))
            if changed
            else translate("History", "every mark stands")
        )
    elif detail.get("criteria"):
        yield _numbers(detail["criteria"])
    if "advisor_comment" in detail:
        before, after = detail["advisor_comment"]
        yield (
            translate("History", "the advisor’s comment, from “{0}” to “{1}”").format(before, after)
            if before
            else translate("History", "the advisor’s comment: “{0}”").format(after)
        )


def _numbers(numbers: list[int]) -> str:
    return plural("History", "criterion {0}", "criteria {0}", len(numbers)).format(", ".join(map(str, numbers)))
