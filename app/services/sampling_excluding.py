"""Single interactions kept out of every frame by hand, and let in again; each time is entered in the record."""

import json
from datetime import datetime

from sqlalchemy import Connection, text

from app.domain.sampling_certificate import ByHand
from app.language import translate
from app.services.hand import Hand
from app.services.recording_changes import enter
from app.services.sampling_reading import span_of
from app.services.sampling_values import ExcludedView, SamplingRefused
from app.services.stored import utc_text

SUBJECT, EXCLUDED, LET_IN = "interaction", "excluded", "let in again"
BECAUSE = "Excluded: {reason}"
"""Why an interaction that was drawn already is replaced."""

_READ = text("SELECT advisor_id, excluded FROM interaction WHERE id = :id")
_EXCLUDE = text("UPDATE interaction SET excluded = :reason, row_version = row_version + 1 WHERE id = :id")
_DRAWN = text("""
    SELECT m.id FROM sample_item m JOIN sample d ON d.id = m.sample_id
    WHERE m.interaction_id = :id AND m.replaced_at IS NULL AND d.abandoned_at IS NULL
""")
_NOW = text(f"""
    SELECT i.id, i.started_at, coalesce(a.name, '') AS advisor, i.subject, coalesce(s.name, '') AS service, i.excluded,
        coalesce((SELECT p.name FROM record r JOIN person p ON p.id = r.by_id
            WHERE r.subject = '{SUBJECT}' AND r.subject_id = i.id AND r.what = '{EXCLUDED}'
            ORDER BY r.id DESC LIMIT 1), '') AS by_name
    FROM interaction i LEFT JOIN person a ON a.id = i.advisor_id LEFT JOIN service s ON s.id = i.service_id
    WHERE i.started_at >= :first AND i.started_at < :after AND i.excluded <> '' ORDER BY i.started_at, i.id
""")
_DONE = text(f"""
    SELECT r.subject_id, r.what, r.at, coalesce(p.name, '') AS by_name, r.detail
    FROM record r JOIN interaction i ON i.id = r.subject_id LEFT JOIN person p ON p.id = r.by_id
    WHERE r.subject = '{SUBJECT}' AND r.what IN ('{EXCLUDED}', '{LET_IN}')
        AND i.started_at >= :first AND i.started_at < :after ORDER BY r.id
""")


def exclude(connection: Connection, interaction_id: int, reason: str, hand: Hand) -> int | None:
    """Keep an interaction out of every frame from now on, or let it in again where ``reason`` is empty.

    Returns the item of the sample that it is in, which is to be replaced. SamplingRefused where there is no such
    interaction.
    """
    row = connection.execute(_READ, {"id": interaction_id}).one_or_none()
    if row is None:
        raise SamplingRefused(translate("SamplingExcluding", "This interaction is in the library no longer."))
    if row.excluded == reason:
        return None
    connection.execute(_EXCLUDE, {"id": interaction_id, "reason": reason})
    enter(
        connection,
        at=utc_text(hand.at),
        by=hand.by,
        what=EXCLUDED if reason else LET_IN,
        subject=SUBJECT,
        subject_id=interaction_id,
        advisor_id=row.advisor_id,
        detail={"reason": reason or row.excluded},
    )
    drawn = connection.execute(_DRAWN, {"id": interaction_id}).scalar() if reason else None
    return None if drawn is None else int(drawn)


def is_drawn(connection: Connection, interaction_id: int) -> bool:
    """Return whether an interaction is in a sample that is in use."""
    return connection.execute(_DRAWN, {"id": interaction_id}).first() is not None


def excluded_in(connection: Connection, period: int) -> tuple[ExcludedView, ...]:
    """Return the interactions of a month that are kept out by hand, in time order."""
    return tuple(
        ExcludedView(
            row.id,
            datetime.fromisoformat(row.started_at),
            row.advisor,
            row.subject or row.service,
            row.excluded,
            row.by_name,
        )
        for row in connection.execute(_NOW, span_of(period))
    )


def by_hand(connection: Connection, period: int) -> tuple[ByHand, ...]:
    """Return every exclusion of a month's interactions and every time one was let in again, in the order of doing."""
    return tuple(
        ByHand(row.subject_id, row.what == EXCLUDED, json.loads(row.detail)["reason"], row.at, row.by_name)
        for row in connection.execute(_DONE, span_of(period))
    )
