"""Closing an evaluation inside a transaction: its result, totals and seal, what it supersedes, and the record of it."""

from collections.abc import Mapping

from sqlalchemy import Connection, text

from app.domain import scoring
from app.services import evaluation_sql as sql
from app.services import recording_changes, sealing
from app.services.evaluation_values import Evaluation
from app.services.scorecards import KeptCard

EVALUATION = "evaluation"
"""What the record calls the subject."""

# What the migration entered for the evaluations of an older library, too; the marks stand by the criteria's numbers.
MARKS = """(SELECT group_concat(m.value, '' ORDER BY c.number) FROM mark m
    JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE m.evaluation_id = evaluation.id)"""
_MARKS = text(f"SELECT {MARKS} FROM evaluation WHERE id = :id")
_OUTCOME = text("SELECT * FROM outcome WHERE evaluation_id = :id")
_ANSWERS = (
    ("first_contact", bool),
    ("avoidable", bool),
    ("avoidable_reason_id", int),
    ("records_checked", int),
    ("records_right", int),
    ("duplicates", int),
)
_TRUE = "CASE o.{0} WHEN 1 THEN json('true') WHEN 0 THEN json('false') END"
_TOLD = ", ".join(f"'{name}', {_TRUE.format(name) if kind is bool else f'o.{name}'}" for name, kind in _ANSWERS)
# A patch leaves out what is null, so only what was answered stands there.
ENTER_ALL = f"""
    INSERT INTO record (at, by_id, what, subject, subject_id, advisor_id, detail)
    SELECT finalised_at, finalised_by, 'finalised', '{EVALUATION}', id, advisor_id, json_patch(json_object(
        'interaction', interaction_id, 'month', month, 'purpose', purpose, 'version', scorecard_version_id,
        'revision', revision, 'supersedes', supersedes_id, 'marks', {MARKS}),
        coalesce((SELECT json_object('outcome', json_object({_TOLD})) FROM outcome o
            WHERE o.evaluation_id = evaluation.id), '{{}}'))
    FROM evaluation WHERE finalised_at IS NOT NULL AND id >= ? ORDER BY finalised_at, id
"""
"""Enters every finalised evaluation from an id on that was put into its table without the services: for libraries
made up in one go."""


def close(connection: Connection, evaluation: Evaluation, kept: KeptCard, at: str, by: int) -> None:
    """Finalise a complete draft on ``kept`` in the transaction of ``connection``; what it revises is superseded."""
    values = {"id": evaluation.id, "at": at, "by": by, "seal": sealing.seal_of(evaluation)}
    row = connection.execute(sql.FINALISE, {**values, **_stored_result(evaluation.result)}).one()
    rows = sealing.totals(
        kept,
        evaluation.result,
        advisor_id=row.advisor_id,
        month=row.month,
        evaluation_id=evaluation.id,
        purpose=evaluation.purpose.value,
    )
    if row.supersedes_id is not None:
        connection.execute(sql.SUPERSEDE, {"id": row.supersedes_id})
        connection.execute(sql.FORGET_TOTALS, {"id": row.supersedes_id})
    sealing.keep_totals(connection, rows)
    connection.execute(sql.EVALUATED, {"id": row.interaction_id})
    detail = {
        "interaction": row.interaction_id,
        "month": row.month,
        "purpose": row.purpose,
        "version": row.scorecard_version_id,
        "revision": row.revision,
        "supersedes": row.supersedes_id,
        "marks": connection.execute(_MARKS, {"id": evaluation.id}).scalar_one(),
    }
    outcome = answered(connection, evaluation.id)
    recording_changes.enter(
        connection,
        at=at,
        by=by,
        what="finalised",
        subject=EVALUATION,
        subject_id=evaluation.id,
        advisor_id=row.advisor_id,
        detail=detail | ({"outcome": outcome} if outcome else {}),
    )


def answered(connection: Connection, evaluation_id: int) -> dict[str, object]:
    """Return what an evaluation answers about its contact beside the marks; only what was answered is in it."""
    row = connection.execute(_OUTCOME, {"id": evaluation_id}).mappings().one_or_none()
    if row is None:
        return {}
    return {name: kind(row[name]) for name, kind in _ANSWERS if row[name] is not None}


def _stored_result(result: scoring.Result) -> Mapping[str, object]:
    total = result.total
    if total.outcome is None:
        raise ValueError("only a complete evaluation has a result")
    return {
        "covered": total.covered,
        "of": total.of,
        "met": total.met,
        "not_met": total.not_met,
        "no_opportunity": total.no_opportunity,
        "band": total.outcome.band.value,
        "capped": total.outcome.capped,
    }
