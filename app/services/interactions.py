"""The contacts known to the library: listing and finding them, and adding a recording."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.days import said_day
from app.domain.months import month_of
from app.domain.words import Channel
from app.language import translate
from app.services import interaction_rows
from app.services.interaction_rows import NEWEST_FIRST, InteractionRow, NoAdvisor, read_row, to_row
from app.services.queries import Query, Sort, SortBy
from app.services.stored import local_text, name_key, utc_text
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.media.probe import Facts
    from app.services.changing import Change, Changed
    from app.services.guessing import Guess
    from app.services.hand import Hand

__all__ = [
    "InteractionRow",
    "Interactions",
    "KnownRecording",
    "NewRecording",
    "NoAdvisor",
    "OtherRecording",
    "Query",
    "Sort",
    "SortBy",
    "Summary",
]


@dataclass(frozen=True, slots=True)
class NewRecording:
    """A recording to be added, with what is known of the contact; ``started_at`` is local time."""

    path: Path
    facts: "Facts"
    advisor_id: int
    started_at: datetime
    channel: Channel = Channel.TELEPHONE
    service: str = ""
    subject: str = ""
    reference: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of the first page; ``heard`` are finalised routine evaluations of this month's interactions."""

    interactions: int
    evaluated: int
    open: int
    drafts: int
    advisors: int
    heard: int


class KnownRecording(ValueError):
    """The same recording is in the library already, maybe under another name."""

    def __init__(self, row: InteractionRow) -> None:
        """Keep the interaction it belongs to."""
        super().__init__(
            translate(
                "Interactions", "This recording is in the library already: {0}, {1} at {2}. Open it there."
            ).format(row.advisor, said_day(row.started_at), f"{row.started_at:%H:%M}")
        )
        self.row = row


class OtherRecording(ValueError):
    """The file offered in place of a missing recording is not that recording."""


_SUMMARY = """
    SELECT (SELECT count(*) FROM interaction) AS interactions,
        (SELECT count(*) FROM interaction WHERE evaluated = 0) AS open,
        (SELECT count(*) FROM evaluation WHERE state = 'draft') AS drafts,
        (SELECT count(*) FROM person WHERE is_advisor = 1 AND left_on IS NULL) AS advisors,
        (SELECT count(*) FROM section_total WHERE position = 0 AND month = :month AND purpose = 'routine') AS heard
"""
_SERVICES = "SELECT name FROM service ORDER BY name_key"
_SERVICE = "SELECT id FROM service WHERE name_key = :key"
_ADD_SERVICE = "INSERT INTO service (name, name_key) VALUES (:name, :key)"
_RECORDING = "SELECT id FROM recording WHERE sha256 = :sha256"
_ADD_RECORDING = """
    INSERT INTO recording (sha256, path, size, duration_ms, channels, sample_rate, codec, raw)
    VALUES (:sha256, :path, :size, :duration_ms, :channels, :sample_rate, :codec, :raw)
"""
_ADD = """
    INSERT INTO interaction (advisor_id, channel, started_at, subject, reference, service_id, recording_id, duration_ms,
        notes, search_key, added_at, added_by)
    VALUES (:advisor, :channel, :started, :subject, :reference, :service, :recording, :duration, :notes, :search_key,
        :at, :by)
"""
_SHA256_OF = (
    "SELECT r.id, r.sha256 FROM interaction i JOIN recording r ON r.id = i.recording_id WHERE i.id = :interaction"
)
_MOVE = "UPDATE recording SET path = :path, missing = 0 WHERE id = :id"


class Interactions:
    """The interactions of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def count(self, query: Query) -> int:
        """Return how many interactions there are for ``query``."""
        statement, values = interaction_rows.count_of(query)
        with self._library.glance() as glance:
            return int(glance.one(statement, values).found)

    def page(
        self,
        query: Query,
        after: InteractionRow | None = None,
        limit: int = 100,
        sort: Sort = NEWEST_FIRST,
        offset: int = 0,
    ) -> tuple[InteractionRow, ...]:
        """Return ``limit`` interactions for ``query``, newest first or by ``sort``.

        Those that come after the row ``after``, or after the first ``offset``.
        """
        statement, values = interaction_rows.page_of(query, after, limit, sort, offset)
        with self._library.glance() as glance:
            return tuple(to_row(row) for row in glance.all(statement, values))

    def ids(self, query: Query, sort: Sort, first: int, last: int) -> tuple[int, ...]:
        """Return the ids of the rows ``first`` to ``last`` (both included, from 0) of ``query`` in this order."""
        statement, values = interaction_rows.ids_of(query, sort, first, last - first + 1)
        with self._library.glance() as glance:
            return tuple(row.id for row in glance.all(statement, values))

    def get(self, interaction_id: int) -> InteractionRow:
        """Return one interaction; KeyError when there is none."""
        with self._library.read() as connection:
            return read_row(connection, interaction_id)

    def drafts(self, evaluator_id: int | None = None) -> tuple[InteractionRow, ...]:
        """Return the unfinished evaluations, of one evaluator where given, the one last worked on first."""
        statement = interaction_rows.DRAFTS if evaluator_id is None else interaction_rows.DRAFTS_OF
        values = {} if evaluator_id is None else {"evaluator": evaluator_id}
        with self._library.glance() as glance:
            return tuple(to_row(row) for row in glance.all(statement, values))

    def summary(self) -> Summary:
        """Return the counts of the first page."""
        month = month_of(self._clock().astimezone())
        with self._library.glance() as glance:
            row = glance.one(_SUMMARY, {"month": month})
        return Summary(row.interactions, row.interactions - row.open, row.open, row.drafts, row.advisors, row.heard)

    def services(self) -> tuple[str, ...]:
        """Return the names of all services."""
        with self._library.glance() as glance:
            return tuple(row.name for row in glance.all(_SERVICES))

    def known(self, sha256: str) -> InteractionRow | None:
        """Return the interaction that a recording with this fingerprint belongs to, wherever the file is."""
        with self._library.read() as connection:
            row = connection.exec_driver_sql(interaction_rows.BY_SHA256, {"sha256": sha256}).one_or_none()
        return to_row(row) if row else None

    def guess(self, path: Path) -> "Guess":
        """Return what the name, the tags and, for want of better, the date of the file say about the call."""
        from app.services import guessing

        with self._library.read() as connection:
            return guessing.guess(connection, path)

    def add_recording(self, new: NewRecording, by: int) -> int:
        """Add the contact a recording was made of and return its id; KnownRecording when it is there already."""
        sha256 = new.facts.sha256 or _fingerprint(new.path)
        with self._library.write() as connection:
            known = connection.exec_driver_sql(interaction_rows.BY_SHA256, {"sha256": sha256}).one_or_none()
            if known:
                raise KnownRecording(to_row(known))
            recording = _keep_recording(connection, new, sha256)
            values = {
                **_values(new),
                "service": keep_service(connection, new.service),
                "recording": recording,
                "at": utc_text(self._clock()),
                "by": by,
            }
            return int(connection.exec_driver_sql(_ADD, values).lastrowid)

    def recording_path(self, interaction_id: int) -> Path | None:
        """Return where the recording of an interaction is, None where it has none; the file itself may be missing."""
        return self.get(interaction_id).recording

    def relink(self, interaction_id: int, path: Path) -> InteractionRow:
        """Remember that the recording of an interaction is now at ``path``; OtherRecording when that is another one."""
        sha256 = _fingerprint(path)
        with self._library.write() as connection:
            row = connection.exec_driver_sql(_SHA256_OF, {"interaction": interaction_id}).one()
            if row.sha256 != sha256:
                raise OtherRecording(
                    translate(
                        "Interactions", "“{0}” is another recording than the missing one. Choose the same file again."
                    ).format(path.name)
                )
            connection.exec_driver_sql(_MOVE, {"id": row.id, "path": interaction_rows.stored_path(path)})
            return read_row(connection, interaction_id)

    def change(self, ids: "Sequence[int]", wanted: "Change", by: int | None) -> "Changed":
        """Change several interactions in one transaction, by the evaluator ``by``; ``take_back`` undoes it."""
        from app.services import changing

        return changing.change(self._library, ids, wanted, keep_service, self._hand(by))

    def take_back(self, changed: "Changed", by: int | None) -> None:
        """Make everything what it was before ``changed``."""
        from app.services import changing

        changing.take_back(self._library, changed, self._hand(by))

    def _hand(self, by: int | None) -> "Hand":
        from app.services.hand import Hand

        at = self._clock()
        return Hand(by, at, at.astimezone().date())


def keep_service(connection: "Connection", name: str) -> int | None:
    """Return the id of the service called ``name``, made known when it is new, None for no name."""
    if not name.strip():
        return None
    found = connection.exec_driver_sql(_SERVICE, {"key": name_key(name)}).scalar()
    if found is not None:
        return int(found)
    return int(
        connection.exec_driver_sql(_ADD_SERVICE, {"name": " ".join(name.split()), "key": name_key(name)}).lastrowid
    )


def search_key(*noted: str) -> str:
    """Return what an interaction is searched by: its subject, reference, notes, extension and customer's number."""
    return name_key(" ".join(noted))


def _values(new: NewRecording) -> dict[str, object]:
    return {
        "advisor": new.advisor_id,
        "channel": new.channel.value,
        "started": local_text(new.started_at),
        "subject": new.subject.strip(),
        "reference": new.reference.strip(),
        "duration": new.facts.duration_ms,
        "notes": new.notes,
        "search_key": search_key(new.subject, new.reference, new.notes),
    }


def _keep_recording(connection: "Connection", new: NewRecording, sha256: str) -> int:
    found = connection.exec_driver_sql(_RECORDING, {"sha256": sha256}).scalar()
    if found is not None:
        return int(found)
    facts = new.facts
    values = {
        "sha256": sha256,
        "path": interaction_rows.stored_path(new.path),
        "size": facts.size,
        "duration_ms": facts.duration_ms,
        "channels": facts.channels,
        "sample_rate": facts.sample_rate,
        "codec": facts.codec,
        "raw": interaction_rows.raw_text(facts.raw),
    }
    return int(connection.exec_driver_sql(_ADD_RECORDING, values).lastrowid)


def _fingerprint(path: Path) -> str:
    from app.media.probe import fingerprint

    return fingerprint(path)
