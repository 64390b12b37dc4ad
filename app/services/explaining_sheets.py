"""The result on a feedback sheet, worked out again from the record."""

from dataclasses import dataclass

from sqlalchemy import text

from app.domain import recount
from app.domain.scorecard import Scorecard
from app.domain.words import Mark
from app.language import translate
from app.services.evaluation_closing import EVALUATION
from app.services.people import read_person
from app.services.recorded import NoSuchFigure, end, finalised, moment
from app.services.scorecards import Shelf
from db.engine import Clock, LibraryFile


@dataclass(frozen=True, slots=True)
class ExplainedSheet:
    """The result of one evaluation from its marks in the record: ``superseded_by`` is what revised it since."""

    evaluation_id: int
    row: int
    at: str
    by: str
    advisor: str
    revision: int
    supersedes: int | None
    superseded_by: int | None
    card: Scorecard
    marks: tuple[Mark, ...]
    stored: tuple[Mark | None, ...]


_ONE = text(f"""
    SELECT r.id, r.subject_id, r.advisor_id, r.at, coalesce(p.name, '') AS by, r.detail
    FROM record r LEFT JOIN person p ON p.id = r.by_id
    WHERE r.what = 'finalised' AND r.subject = '{EVALUATION}' AND r.subject_id = :id AND r.id <= :row
    ORDER BY r.id DESC LIMIT 1
""")
_AFTER = text(f"""
    SELECT subject_id FROM record WHERE what = 'finalised' AND subject = '{EVALUATION}' AND advisor_id = :advisor
        AND id > :row AND json_extract(detail, '$.supersedes') = :id
""")
_MARKS = text("SELECT criterion_id, value FROM mark WHERE evaluation_id = :id")


def explain_sheet(library: LibraryFile, clock: Clock, evaluation_id: int, as_of: int | None = None) -> ExplainedSheet:
    """Return the result of an evaluation as of a row of the record, or of its end; NoSuchFigure without any."""
    with library.read() as connection:
        if as_of is not None:
            moment(connection, as_of)
        row = connection.execute(
            _ONE, {"id": evaluation_id, "row": end(connection) if as_of is None else as_of}
        ).one_or_none()
        if row is None:
            raise NoSuchFigure(
                translate(
                    "ExplainingSheets", "The record of this library does not say that an evaluation {0} was finalised"
                ).format(evaluation_id)
                + (translate("ExplainingSheets", " by row {0}.").format(as_of) if as_of is not None else ".")
            )
        found = finalised(row.id, row.subject_id, row.advisor_id, row.detail)
        kept = Shelf(clock).fetch(connection, found.version)
        held = {each.criterion_id: each.value for each in connection.execute(_MARKS, {"id": evaluation_id})}
        written = [str(held[each]) if each in held else "" for each in kept.criterion_ids]
        after = connection.execute(_AFTER, {"advisor": row.advisor_id, "row": row.id, "id": evaluation_id}).scalar()
        return ExplainedSheet(
            evaluation_id=evaluation_id,
            row=row.id,
            at=row.at,
            by=row.by,
            advisor=read_person(connection, row.advisor_id).name,
            revision=found.revision,
            supersedes=found.supersedes,
            superseded_by=after,
            card=kept.card,
            marks=recount.marks_of(found.marks),
            stored=tuple(recount.WRITTEN.get(each) for each in written),
        )
