"""The list of interactions as SQL: which rows, in which order, and each as a frozen value."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, Row, TextClause, text

from app import paths
from app.domain.words import Band, Channel, Purpose, State
from app.services.stored import from_utc, local_text, name_key

DEMO = "demo:"
"""What a recording's stored path begins with when it ships with the program, wherever that is installed."""


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction with the latest evaluation of it that is not superseded, if there is any.

    ``started_at`` is local and naive, ``changed_at`` aware local time. ``marked`` counts criteria, ``covered`` and
    ``of`` are points and ``None`` while it is a draft, like ``band``.
    """

    id: int
    started_at: datetime
    advisor_id: int
    advisor: str
    channel: Channel
    service: str
    subject: str
    reference: str
    duration_ms: int | None
    recording: Path | None
    evaluation_id: int | None
    state: State | None
    purpose: Purpose | None
    evaluator: str | None
    marked: int | None
    covered: int | None
    of: int | None
    band: Band | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Query:
    """What the list is narrowed to; every word of ``text`` must be found. *Open* is without a finalised evaluation."""

    text: str = ""
    advisor_id: int | None = None
    state: Literal["all", "draft", "done", "open"] = "all"


_COLUMNS = """
    SELECT i.id, i.started_at, i.advisor_id, a.name AS advisor, i.channel, coalesce(s.name, '') AS service, i.subject,
        i.reference, coalesce(i.duration_ms, r.duration_ms) AS duration_ms, r.path, e.id AS evaluation_id, e.state,
        e.purpose, v.name AS evaluator, e.covered, e.of, e.band, coalesce(e.changed_at, i.added_at) AS changed_at,
        CASE WHEN e.state = 'draft' THEN (SELECT count(*) FROM mark m WHERE m.evaluation_id = e.id)
             ELSE e.met + e.not_met + e.no_opportunity END AS marked
"""
_TABLES = """
    LEFT JOIN person a ON a.id = i.advisor_id
    LEFT JOIN service s ON s.id = i.service_id
    LEFT JOIN recording r ON r.id = i.recording_id
"""
_LATEST = """
    LEFT JOIN evaluation e
        ON e.id = (SELECT max(l.id) FROM evaluation l WHERE l.interaction_id = i.id AND l.superseded = 0)
    LEFT JOIN person v ON v.id = e.evaluator_id
"""
_LIST = _COLUMNS + "FROM interaction i" + _TABLES + _LATEST
_BY_EVALUATION = (
    _COLUMNS + "FROM evaluation e JOIN interaction i ON i.id = e.interaction_id" + _TABLES
    + "LEFT JOIN person v ON v.id = e.evaluator_id "
)  # fmt: skip
ONE = text(_LIST + "WHERE i.id = :id")
BY_SHA256 = text(
    _LIST + "WHERE i.recording_id = (SELECT id FROM recording WHERE sha256 = :sha256) ORDER BY i.id DESC LIMIT 1"
)
DRAFTS = text(_BY_EVALUATION + "WHERE e.state = 'draft' ORDER BY e.changed_at DESC, e.id DESC")
DRAFTS_OF = text(
    _BY_EVALUATION + "WHERE e.state = 'draft' AND e.evaluator_id = :evaluator ORDER BY e.changed_at DESC, e.id DESC"
)
COUNTED = text(
    _BY_EVALUATION
    + """WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
         AND e.purpose = 'routine' ORDER BY i.started_at DESC, e.id DESC"""
)

_NARROWED = {
    "all": "",
    "draft": "i.id IN (SELECT d.interaction_id FROM evaluation d WHERE d.state = 'draft' AND d.superseded = 0)",
    "done": "i.evaluated = 1",
    "open": "i.evaluated = 0",
}
_WORD = """(instr(i.search_key, :word{n}) > 0
    OR i.advisor_id IN (SELECT p.id FROM person p WHERE instr(p.name_key, :word{n}) > 0)
    OR i.service_id IN (SELECT c.id FROM service c WHERE instr(c.name_key, :word{n}) > 0))"""
_AFTER = "(i.started_at, i.id) < (:after_at, :after_id)"


def page_of(query: Query, after: InteractionRow | None, limit: int) -> tuple[TextClause, dict[str, Any]]:
    """Return the statement for the next ``limit`` rows of ``query`` after the row ``after``, newest first."""
    conditions, values = _conditions(query)
    if after is not None:
        conditions.append(_AFTER)
        values |= {"after_at": local_text(after.started_at), "after_id": after.id}
    statement = text(_LIST + _where(conditions) + " ORDER BY i.started_at DESC, i.id DESC LIMIT :limit")
    return statement, values | {"limit": limit}


def count_of(query: Query) -> tuple[TextClause, dict[str, Any]]:
    """Return the statement that counts the rows of ``query``."""
    conditions, values = _conditions(query)
    return text("SELECT count(*) FROM interaction i" + _where(conditions)), values


def to_row(row: Row[Any]) -> InteractionRow:
    """Return one result row as a value."""
    return InteractionRow(
        id=row.id,
        started_at=datetime.fromisoformat(row.started_at),
        advisor_id=row.advisor_id,
        advisor=row.advisor,
        channel=Channel(row.channel),
        service=row.service,
        subject=row.subject,
        reference=row.reference,
        duration_ms=row.duration_ms,
        recording=recording_path(row.path),
        evaluation_id=row.evaluation_id,
        state=State(row.state) if row.state else None,
        purpose=Purpose(row.purpose) if row.purpose else None,
        evaluator=row.evaluator,
        marked=row.marked,
        covered=row.covered,
        of=row.of,
        band=Band(row.band) if row.band else None,
        changed_at=from_utc(row.changed_at),
    )


def read_row(connection: Connection, interaction_id: int) -> InteractionRow:
    """Return one interaction in the transaction of ``connection``; KeyError when there is none."""
    row = connection.execute(ONE, {"id": interaction_id}).one_or_none()
    if row is None:
        raise KeyError(interaction_id)
    return to_row(row)


def recording_path(stored: str | None) -> Path | None:
    """Return where a recording is now."""
    if stored is None:
        return None
    if stored.startswith(DEMO):
        return paths.resources() / "demo" / stored.removeprefix(DEMO)
    return Path(stored)


def stored_path(path: Path) -> str:
    """Return a recording's place as it is stored, for one that ships with the program by its name alone."""
    shipped = paths.resources() / "demo"
    return DEMO + path.name if path.absolute().parent == shipped else str(path.absolute())


def _conditions(query: Query) -> tuple[list[str], dict[str, Any]]:
    conditions = [_NARROWED[query.state]] if query.state != "all" else []
    values: dict[str, Any] = {}
    if query.advisor_id is not None:
        conditions.append("i.advisor_id = :advisor")
        values["advisor"] = query.advisor_id
    for n, word in enumerate(name_key(query.text).split()):
        conditions.append(_WORD.format(n=n))
        values[f"word{n}"] = word
    return conditions, values


def _where(conditions: list[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""
