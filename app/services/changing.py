"""Changes to several interactions at once, and the same taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.words import Channel
from app.services.hand import Hand
from app.services.sampling_excluding import exclude, is_drawn
from db.engine import LibraryFile

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of interactions; ``None`` leaves a thing as it is.

    An empty ``service`` takes it away; ``excluded`` says why they are not to be sampled, empty that they may be.
    """

    advisor_id: int | None = None
    channel: Channel | None = None
    service: str | None = None
    excluded: str | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """How one interaction was before a change."""

    id: int
    advisor_id: int | None
    channel: str
    service_id: int | None
    excluded: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change did: how everything was before, and what was left as it was.

    ``kept_advisor`` are those evaluated or drawn in their advisor's name; ``kept_drawn`` those in a sample, which are
    excluded on its page alone, where another is drawn instead.
    """

    before: tuple[Before, ...]
    kept_advisor: int
    kept_drawn: int = 0


_READ = """
    SELECT i.id, i.advisor_id, i.channel, i.service_id, i.excluded,
        EXISTS (SELECT 1 FROM evaluation e WHERE e.interaction_id = i.id)
            OR EXISTS (SELECT 1 FROM sample_item m WHERE m.interaction_id = i.id) AS fixed
    FROM interaction i WHERE i.id = :id
"""
_WRITE = """
    UPDATE interaction SET advisor_id = :advisor, channel = :channel, service_id = :service,
        row_version = row_version + 1
    WHERE id = :id
"""


def change(
    library: LibraryFile,
    ids: Sequence[int],
    wanted: Change,
    service_id: Callable[["Connection", str], int | None],
    hand: Hand,
) -> Changed:
    """Change the interactions ``ids`` in one transaction; ``service_id`` returns the id of a service by its name.

    Whose contact it is stays as it is where it was evaluated or drawn: marks and samples carry that name already. What
    is excluded or let in again is entered in the record.
    """
    before: list[Before] = []
    kept_advisor = kept_drawn = 0
    reason = None if wanted.excluded is None else wanted.excluded.strip()
    with library.write() as connection:
        service = None if wanted.service is None else service_id(connection, wanted.service)
        for number in ids:
            row = connection.exec_driver_sql(_READ, {"id": number}).one_or_none()
            if row is None:
                continue
            old = Before(row.id, row.advisor_id, row.channel, row.service_id, row.excluded)
            new = replace(
                old,
                advisor_id=row.advisor_id if wanted.advisor_id is None else wanted.advisor_id,
                channel=row.channel if wanted.channel is None else wanted.channel.value,
                service_id=row.service_id if wanted.service is None else service,
                excluded=row.excluded if reason is None else reason,
            )
            if row.fixed and new.advisor_id != old.advisor_id:
                new, kept_advisor = replace(new, advisor_id=old.advisor_id), kept_advisor + 1
            if new.excluded and new.excluded != old.excluded and is_drawn(connection, number):
                new, kept_drawn = replace(new, excluded=old.excluded), kept_drawn + 1
            if new != old:
                before.append(old)
                _put(connection, new, hand)
    return Changed(tuple(before), kept_advisor, kept_drawn)


def take_back(library: LibraryFile, changed: Changed, hand: Hand) -> None:
    """Make everything what it was before ``changed``, in one transaction."""
    with library.write() as connection:
        for old in changed.before:
            _put(connection, old, hand)


def _put(connection: "Connection", wanted: Before, hand: Hand) -> None:
    exclude(connection, wanted.id, wanted.excluded, hand)
    values = {
        "id": wanted.id,
        "advisor": wanted.advisor_id,
        "channel": wanted.channel,
        "service": wanted.service_id,
    }
    connection.exec_driver_sql(_WRITE, values)
