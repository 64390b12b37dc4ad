"""Every evaluation of a library with all its numbers, one after the other, for scripts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain import scoring
from app.domain.words import Channel, Mark, Purpose, State
from app.services import scorecards
from app.services.scorecards import KeptCard
from app.services.stored import from_utc
from db.engine import LibraryFile

MARKS = {1: Mark.MET, 2: Mark.NOT_MET, 3: Mark.NO_OPPORTUNITY}

_EVALUATIONS = text("""
    SELECT e.id, e.interaction_id, a.name AS advisor, i.started_at, i.channel, coalesce(s.name, '') AS service,
        i.subject, i.reference, e.purpose, e.state, v.name AS evaluator, e.scorecard_version_id, e.finalised_at,
        e.revision
    FROM evaluation e
    JOIN interaction i ON i.id = e.interaction_id
    JOIN person a ON a.id = e.advisor_id
    JOIN person v ON v.id = e.evaluator_id
    LEFT JOIN service s ON s.id = i.service_id
    WHERE e.superseded = 0 ORDER BY e.id
""")
_MARKS = text("SELECT evaluation_id, criterion_id, value FROM mark ORDER BY evaluation_id, criterion_id")


@dataclass(frozen=True, slots=True)
class Listed:
    """One evaluation that is not superseded; ``started_at`` is local and naive, ``finalised_at`` aware local time."""

    id: int
    interaction_id: int
    advisor: str
    started_at: datetime
    channel: Channel
    service: str
    subject: str
    reference: str
    purpose: Purpose
    state: State
    evaluator: str
    revision: int
    finalised_at: datetime | None
    result: scoring.Result


def evaluations(library: LibraryFile) -> Iterator[Listed]:
    """Yield all evaluations in the order in which they were begun, drafts too; superseded ones are left out."""
    with library.read() as connection:
        cards: dict[int, KeptCard] = {}
        marks = _marks(connection)
        mine: tuple[int, list[Row[Any]]] | None = next(marks, None)
        for row in connection.execute(_EVALUATIONS):
            while mine and mine[0] < row.id:
                mine = next(marks, None)
            version = row.scorecard_version_id
            if version not in cards:
                cards[version] = scorecards.read(connection, version)
            yield _listed(row, cards[version], mine[1] if mine and mine[0] == row.id else [])


def _marks(connection: Connection) -> Iterator[tuple[int, list[Row[Any]]]]:
    """Yield every evaluation's marks together, by evaluation."""
    for evaluation_id, rows in groupby(connection.execute(_MARKS), key=attrgetter("evaluation_id")):
        yield evaluation_id, list(rows)


def _listed(row: Row[Any], kept: KeptCard, marks: list[Row[Any]]) -> Listed:
    given = {mark.criterion_id: MARKS[mark.value] for mark in marks}
    return Listed(
        id=row.id,
        interaction_id=row.interaction_id,
        advisor=row.advisor,
        started_at=datetime.fromisoformat(row.started_at),
        channel=Channel(row.channel),
        service=row.service,
        subject=row.subject,
        reference=row.reference,
        purpose=Purpose(row.purpose),
        state=State(row.state),
        evaluator=row.evaluator,
        revision=row.revision,
        finalised_at=from_utc(row.finalised_at) if row.finalised_at else None,
        result=scoring.score(kept.card, [given.get(criterion) for criterion in kept.criterion_ids]),
    )
