"""What became of a contact, kept with its evaluation, and the list of reasons why one need not have been made."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.outcome import Outcome, OutcomeRefused
from app.language import translate
from app.services import evaluation_sql
from app.services.evaluation_values import NotADraft, Saved
from app.services.recording_changes import enter
from app.services.stored import name_key, utc_text
from db.engine import Clock, LibraryFile

__all__ = ["Outcome", "OutcomeRefused", "Outcomes", "Reason", "read_outcome"]

_READ = text("SELECT * FROM outcome WHERE evaluation_id = :id")
_KEEP = text("""
    INSERT INTO outcome (evaluation_id, first_contact, avoidable, avoidable_reason_id, records_checked, records_right,
        duplicates, changed_at, changed_by)
    VALUES (:id, :first_contact, :avoidable, :reason_id, :records_checked, :records_right, :duplicates, :at, :by)
    ON CONFLICT (evaluation_id) DO UPDATE SET first_contact = excluded.first_contact, avoidable = excluded.avoidable,
        avoidable_reason_id = excluded.avoidable_reason_id, records_checked = excluded.records_checked,
        records_right = excluded.records_right, duplicates = excluded.duplicates, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by
""")
_FORGET = text("DELETE FROM outcome WHERE evaluation_id = :id")
_REASONS = text("SELECT id, name, retired FROM avoidable_reason ORDER BY retired, position, id")
_REASON = text("SELECT id, name, retired FROM avoidable_reason WHERE id = :id")
_NAMED = text("SELECT id FROM avoidable_reason WHERE name_key = :key")
_ADD = text("""
    INSERT INTO avoidable_reason (name, name_key, position)
    VALUES (:name, :key, (SELECT coalesce(max(position), -1) + 1 FROM avoidable_reason))
""")
_RENAME = text("UPDATE avoidable_reason SET name = :name, name_key = :key WHERE id = :id")
_RETIRE = text("UPDATE avoidable_reason SET retired = :retired WHERE id = :id")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a contact need not have been made; a retired one is offered no more."""

    id: int
    name: str
    retired: bool


class Outcomes:
    """The outcomes of one library's contacts."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def outcome(self, evaluation_id: int) -> Outcome:
        """Return what an evaluation says of its contact; nothing answered where nobody has said."""
        with self._library.read() as connection:
            return read_outcome(connection, evaluation_id)

    def save(self, evaluation_id: int, outcome: Outcome, by: int) -> Saved:
        """Save what became of a draft's contact; NotADraft once it is finalised, OutcomeRefused for a contradiction."""
        outcome.check()
        at = utc_text(self._clock())
        with self._library.write() as connection:
            if connection.execute(evaluation_sql.TOUCH, {"id": evaluation_id, "at": at}).rowcount != 1:
                raise NotADraft(evaluation_id)
            keep_outcome(connection, evaluation_id, outcome, at, by)
        return Saved(self._clock().astimezone())

    def reasons(self) -> tuple[Reason, ...]:
        """Return every reason in the order of the list, those retired last."""
        with self._library.read() as connection:
            return tuple(_reason(row) for row in connection.execute(_REASONS))

    def add_reason(self, name: str, by: int | None) -> Reason:
        """Add a reason and return it; the one of this name, offered again, where there is one."""
        clean = _clean(name)
        with self._library.write() as connection:
            found = connection.execute(_NAMED, {"key": name_key(clean)}).scalar()
            if found is not None:
                self._retire(connection, int(found), False, by)
                return _reason(connection.execute(_REASON, {"id": found}).one())
            added = int(connection.execute(_ADD, {"name": clean, "key": name_key(clean)}).lastrowid)
            self._enter(connection, "added", added, by, {"name": clean})
        return Reason(added, clean, False)

    def rename_reason(self, reason_id: int, name: str, by: int | None) -> None:
        """Give a reason another name, for what was answered before too; OutcomeRefused where another one has it."""
        clean = _clean(name)
        with self._library.write() as connection:
            before = connection.execute(_REASON, {"id": reason_id}).one_or_none()
            if before is None:
                raise KeyError(reason_id)
            if connection.execute(_NAMED, {"key": name_key(clean)}).scalar() not in {None, reason_id}:
                raise OutcomeRefused(translate("Outcomes", "There is a reason called “{0}” already.").format(clean))
            if before.name != clean:
                connection.execute(_RENAME, {"id": reason_id, "name": clean, "key": name_key(clean)})
                self._enter(connection, "changed", reason_id, by, {"name": [before.name, clean]})

    def retire_reason(self, reason_id: int, by: int | None, *, retired: bool = True) -> None:
        """Offer a reason no more, or again; contacts that have it keep it."""
        with self._library.write() as connection:
            self._retire(connection, reason_id, retired, by)

    def _retire(self, connection: Connection, reason_id: int, retired: bool, by: int | None) -> None:
        before = connection.execute(_REASON, {"id": reason_id}).one_or_none()
        if before is None:
            raise KeyError(reason_id)
        if bool(before.retired) != retired:
            connection.execute(_RETIRE, {"id": reason_id, "retired": retired})
            self._enter(connection, "changed", reason_id, by, {"name": before.name, "retired": [not retired, retired]})

    def _enter(
        self, connection: Connection, what: str, reason_id: int, by: int | None, detail: dict[str, object]
    ) -> None:
        at = utc_text(self._clock())
        enter(connection, at=at, by=by, what=what, subject="reason", subject_id=reason_id, detail=detail)


def reason_name(connection: Connection, reason_id: int | None) -> str:
    """Return what a reason is called, empty for none."""
    row = None if reason_id is None else connection.execute(_REASON, {"id": reason_id}).one_or_none()
    return "" if row is None else str(row.name)


def read_outcome(connection: Connection, evaluation_id: int) -> Outcome:
    """Return what an evaluation says of its contact, in the transaction of ``connection``."""
    row = connection.execute(_READ, {"id": evaluation_id}).one_or_none()
    if row is None:
        return Outcome()
    return Outcome(
        first_contact=None if row.first_contact is None else bool(row.first_contact),
        avoidable=None if row.avoidable is None else bool(row.avoidable),
        reason_id=row.avoidable_reason_id,
        records_checked=row.records_checked,
        records_right=row.records_right,
        duplicates=row.duplicates,
    )


def keep_outcome(connection: Connection, evaluation_id: int, outcome: Outcome, at: str, by: int) -> None:
    """Write an outcome down as it is now; one in which nothing is answered leaves no trace."""
    if not outcome.answered:
        connection.execute(_FORGET, {"id": evaluation_id})
        return
    values = {
        "first_contact": outcome.first_contact,
        "avoidable": outcome.avoidable,
        "reason_id": outcome.reason_id,
        "records_checked": outcome.records_checked,
        "records_right": outcome.records_right,
        "duplicates": outcome.duplicates,
    }
    connection.execute(_KEEP, values | {"id": evaluation_id, "at": at, "by": by})


def _reason(row: Row[Any]) -> Reason:
    return Reason(row.id, row.name, bool(row.retired))


def _clean(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise OutcomeRefused(translate("Outcomes", "A reason needs a name."))
    return clean
