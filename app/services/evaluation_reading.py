"""Reading one evaluation out of the library."""

from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain import scoring
from app.domain.passages import Passage
from app.domain.words import Mark, MomentKind, Purpose, State
from app.services.evaluation_values import Evaluation, MomentView, Note, Place, Texts
from app.services.interaction_rows import read_row
from app.services.kept_silent import kept_silent
from app.services.people import read_person
from app.services.scorecards import KeptCard, Shelf
from app.services.stored import day, from_utc

VALUES = {Mark.MET: 1, Mark.NOT_MET: 2, Mark.NO_OPPORTUNITY: 3}
MARKS = {value: mark for mark, value in VALUES.items()}

_EVALUATION = text("SELECT * FROM evaluation WHERE id = :id")
_MARKS = text("SELECT criterion_id, value, at_ms FROM mark WHERE evaluation_id = :id")
_NOTES = text("SELECT criterion_id, note, looked_up, looked_where, seen FROM criterion_note WHERE evaluation_id = :id")
_MOMENTS = text("SELECT * FROM moment WHERE evaluation_id = :id ORDER BY start_ms, text_start, id")
_SENSITIVE = text("""
    SELECT m.start_ms, m.end_ms FROM evaluation e JOIN moment m ON m.evaluation_id = e.id
    WHERE e.interaction_id = :interaction AND e.id <> :but AND m.kind = 'sensitive' AND m.end_ms > m.start_ms
    ORDER BY m.start_ms
""")


def read_evaluation(connection: Connection, shelf: Shelf, evaluation_id: int) -> Evaluation:
    """Return an evaluation as it stands in the transaction of ``connection``; KeyError when there is none."""
    row = connection.execute(_EVALUATION, {"id": evaluation_id}).one_or_none()
    if row is None:
        raise KeyError(evaluation_id)
    kept = shelf.fetch(connection, row.scorecard_version_id)
    marks, places = _marks(connection, kept, evaluation_id)
    return Evaluation(
        id=row.id,
        interaction=read_row(connection, row.interaction_id),
        card=kept.card,
        purpose=Purpose(row.purpose),
        state=State(row.state),
        evaluator=read_person(connection, row.evaluator_id),
        marks=marks,
        mark_at_ms=places,
        notes=_notes(connection, kept, evaluation_id),
        moments=tuple(_moment(kept, each) for each in connection.execute(_MOMENTS, {"id": evaluation_id})),
        texts=Texts(row.did_well, row.work_on, row.next_step, day(row.next_step_due), row.advisor_comment),
        place=Place(row.cursor, row.scroll, row.position_ms),
        result=scoring.score(kept.card, marks),
        revision=row.revision,
        begun_at=from_utc(row.begun_at),
        finalised_at=from_utc(row.finalised_at) if row.finalised_at else None,
        saved_at=from_utc(row.changed_at),
        active_ms=row.active_ms,
        silenced=sensitive_spans(connection, row.interaction_id, but=row.id),
    )


def sensitive_spans(connection: Connection, interaction_id: int, *, but: int = 0) -> tuple[tuple[int, int], ...]:
    """Return what any evaluation of an interaction, but for the one with id ``but``, marked as sensitive (ms).

    Those of a discarded draft count, too. They belong to the recording: whoever listens to it, and for whatever
    evaluation, must not hear them.
    """
    rows = connection.execute(_SENSITIVE, {"interaction": interaction_id, "but": but})
    kept = ((start, end) for start, end, _ in kept_silent(connection, interaction_id))
    return tuple(sorted({*((row.start_ms, row.end_ms) for row in rows), *kept}))


def _marks(
    connection: Connection, kept: KeptCard, evaluation_id: int
) -> tuple[tuple[Mark | None, ...], tuple[int | None, ...]]:
    found = {row.criterion_id: row for row in connection.execute(_MARKS, {"id": evaluation_id})}
    marks = tuple(MARKS[found[each].value] if each in found else None for each in kept.criterion_ids)
    return marks, tuple(found[each].at_ms if each in found else None for each in kept.criterion_ids)


def _notes(connection: Connection, kept: KeptCard, evaluation_id: int) -> dict[int, Note]:
    numbers = {criterion_id: number for number, criterion_id in enumerate(kept.criterion_ids, start=1)}
    rows = connection.execute(_NOTES, {"id": evaluation_id})
    notes = {numbers[row.criterion_id]: Note(row.note, row.looked_up, row.looked_where, row.seen) for row in rows}
    return dict(sorted(notes.items()))


def _moment(kept: KeptCard, row: Row[Any]) -> MomentView:
    return MomentView(
        row.id,
        kept.number_of(row.criterion_id),
        MomentKind(row.kind),
        row.start_ms,
        row.end_ms,
        row.comment,
        None if row.explained is None else bool(row.explained),
        passage_of(row),
    )


def passage_of(row: Row[Any]) -> Passage | None:
    """Return the passage of a row of moments, None where it is a place in a recording."""
    return None if row.text_start is None else Passage(row.text_start, row.text_end, row.quote)
