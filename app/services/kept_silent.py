"""What stays silent in a recording after the draft that silenced it is discarded, until the next draft takes it over.

It is kept in the record, an entry for the contact each time: the newest one says all that is in force.
"""

import json

from sqlalchemy import Connection, text

from app.domain.sensitive import as_it_may_leave
from app.domain.words import MomentKind
from app.services.evaluation_sql import MOMENT
from app.services.recording_changes import enter

SUBJECT = "interaction"
KEPT, TAKEN_OVER = "kept silent", "taken over"

_NEWEST = text("""
    SELECT what, detail FROM record
    WHERE subject = :subject AND subject_id = :interaction AND what IN (:kept, :taken) ORDER BY id DESC LIMIT 1
""")
# What another evaluation silences too stays so without being kept: a revision begins as a copy.
_OWN = text("""
    SELECT m.start_ms, m.end_ms, m.comment FROM moment m
    WHERE m.evaluation_id = :id AND m.kind = 'sensitive' AND m.end_ms > m.start_ms AND NOT EXISTS (
        SELECT 1 FROM evaluation e JOIN moment o ON o.evaluation_id = e.id
        WHERE e.interaction_id = :interaction AND e.id <> :id AND o.kind = 'sensitive'
            AND o.start_ms <= m.start_ms AND o.end_ms >= m.end_ms
    )
""")

Kept = list[tuple[int, int, str]]
"""Start and end (ms), and what was said there, in the evaluator's words."""


def kept_silent(connection: Connection, interaction_id: int) -> Kept:
    """Return what discarded drafts of an interaction silenced and no later one has taken over."""
    values = {"subject": SUBJECT, "interaction": interaction_id, "kept": KEPT, "taken": TAKEN_OVER}
    newest = connection.execute(_NEWEST, values).one_or_none()
    if newest is None or newest.what == TAKEN_OVER:
        return []
    return [(start, end, comment) for start, end, comment in json.loads(newest.detail)["spans"]]


def keep(connection: Connection, interaction_id: int, evaluation_id: int, by: int | None, at: str) -> None:
    """Let what a draft about to be discarded silenced stay silent."""
    rows = connection.execute(_OWN, {"id": evaluation_id, "interaction": interaction_id})
    # The record is for ever: nothing of what is silenced may come into it.
    own = [(start, end, as_it_may_leave(comment, start, end, [(start, end)])) for start, end, comment in rows]
    if own:
        spans = sorted({*kept_silent(connection, interaction_id), *own})
        about = {"evaluation": evaluation_id, "spans": spans}
        enter(connection, at=at, by=by, what=KEPT, subject=SUBJECT, subject_id=interaction_id, detail=about)


def take_over(connection: Connection, interaction_id: int, evaluation_id: int, by: int, at: str) -> None:
    """Make what was kept silent the own moments of a draft just begun, which can adjust them or let them be heard."""
    spans = kept_silent(connection, interaction_id)
    for start, end, comment in spans:
        values = {"start_ms": start, "end_ms": end, "comment": comment, "kind": MomentKind.SENSITIVE.value, "quote": ""}
        none = dict.fromkeys(("moment", "criterion", "explained", "text_start", "text_end"))
        connection.execute(MOMENT, {**none, **values, "id": evaluation_id, "by": by, "at": at})
    if spans:
        about = {"evaluation": evaluation_id}
        enter(connection, at=at, by=by, what=TAKEN_OVER, subject=SUBJECT, subject_id=interaction_id, detail=about)
