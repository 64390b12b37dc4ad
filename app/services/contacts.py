"""Contacts without a recording: e-mails, web chats, visits and letters, read from a file or written down."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text

from app.domain.words import Channel
from app.services.contact_reading import ContactRefused, ReadContact, read_contact
from app.services.interactions import keep_service, search_key
from app.services.stored import local_text, utc_text
from db.engine import Clock, LibraryFile

__all__ = ["ContactRefused", "Contacts", "NewContact", "ReadContact", "Written", "read_contact"]

_ADD = text("""
    INSERT INTO interaction (advisor_id, channel, started_at, subject, reference, service_id, duration_ms, body,
        body_name, notes, customer, direction, search_key, added_at, added_by)
    VALUES (:advisor, :channel, :started, :subject, :reference, :service, :duration, :body, :body_name, :notes,
        :customer, :direction, :key, :at, :by)
""")
_WRITTEN = text("SELECT body, body_name, notes FROM interaction WHERE id = :id")
_CHANGE = text("""
    UPDATE interaction SET advisor_id = :advisor, channel = :channel, started_at = :started, subject = :subject,
        reference = :reference, service_id = :service, body = coalesce(:body, body),
        body_name = CASE WHEN :body IS NULL THEN body_name ELSE :body_name END, notes = :notes, customer = :customer,
        direction = :direction, search_key = :key || ' ' || extension, row_version = row_version + 1
    WHERE id = :id
""")
_FIXED = text("SELECT advisor_id FROM evaluation WHERE interaction_id = :id LIMIT 1")


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to be added; ``started_at`` is local time. ``body`` is what was written, None for a visit or a call."""

    started_at: datetime
    channel: Channel
    advisor_id: int | None = None
    service: str = ""
    subject: str = ""
    reference: str = ""
    notes: str = ""
    customer: str = ""
    direction: str = ""
    duration_ms: int | None = None
    body: str | None = None
    body_name: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written in a contact, the file it came from, and the notes about it."""

    body: str
    name: str
    notes: str


class Contacts:
    """The contacts of one library that are no recordings."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def add(self, new: NewContact, by: int | None) -> int:
        """Add a contact and return its id."""
        with self._library.write() as connection:
            values = _values(new) | {
                "service": keep_service(connection, new.service),
                "at": utc_text(self._clock()),
                "by": by,
            }
            return int(connection.execute(_ADD, values).lastrowid)

    def change(self, interaction_id: int, new: NewContact) -> None:
        """Say something else of a contact, with or without a recording; a ``body`` of None leaves what was written.

        Whose it is stays as it is once somebody has begun to evaluate it. KeyError when there is none.
        """
        with self._library.write() as connection:
            fixed = connection.execute(_FIXED, {"id": interaction_id}).scalar()
            values = _values(new) | {"service": keep_service(connection, new.service), "id": interaction_id}
            if fixed is not None:
                values["advisor"] = fixed
            if not connection.execute(_CHANGE, values).rowcount:
                raise KeyError(interaction_id)

    def written(self, interaction_id: int) -> Written | None:
        """Return what was written in a contact, None where nothing was; KeyError when there is no such contact."""
        with self._library.read() as connection:
            row = connection.execute(_WRITTEN, {"id": interaction_id}).one_or_none()
        if row is None:
            raise KeyError(interaction_id)
        return None if row.body is None else Written(row.body, row.body_name, row.notes)


def _values(new: NewContact) -> dict[str, object]:
    return {
        "advisor": new.advisor_id,
        "channel": new.channel.value,
        "started": local_text(new.started_at),
        "subject": " ".join(new.subject.split()),
        "reference": new.reference.strip(),
        "duration": new.duration_ms,
        "body": new.body,
        "body_name": new.body_name,
        "notes": new.notes,
        "customer": new.customer.strip(),
        "direction": new.direction,
        "key": search_key(new.subject, new.reference, new.notes, new.customer),
    }
