"""Revising: a change after finalising is a new evaluation beside the old one, which counts until the new one does."""

from sqlalchemy import Connection, TextClause, text

from app.domain import disputes, lifecycle
from app.domain.days import said_day
from app.language import translate
from app.services import recording_changes
from app.services.evaluation_closing import EVALUATION
from app.services.evaluation_reading import read_evaluation
from app.services.evaluation_trail import Trail, read_trail
from app.services.evaluation_values import Evaluation
from app.services.scorecards import Shelf
from app.services.stored import utc_text
from db import evaluation_tables, models
from db.engine import Clock, LibraryFile
from db.measure_tables import Outcome

_FRESH = dict.fromkeys(
    ("finalised_at", "finalised_by", "covered", "of", "met", "not_met", "no_opportunity", "band", "capped", "seal"),
    "NULL",
) | {
    "evaluator_id": ":by",
    "state": "'draft'",
    "begun_at": ":at",
    "changed_at": ":at",
    "revision": "s.revision + 1",
    "supersedes_id": "s.id",
    "superseded": "1",
    "revision_reason": ":reason",
    "cursor": "1",
    "scroll": "0",
    "active_ms": "0",
    "row_version": "1",
}
"""What a revision begins with instead of what the one before it has; it stands aside until it is finalised."""


class CannotRevise(ValueError):
    """A revision that cannot be begun, or not be finalised like this; its text is the sentence for the evaluator."""


class Revising:
    """The revisions of one library's evaluations."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)

    def revise(self, evaluation_id: int, reason: str, by: int) -> int:
        """Begin a revision of a finalised evaluation by ``by`` and return its id.

        It begins as the old one ended: with its marks, notes, moments, texts and outcome. CannotRevise where it is
        disputed, superseded or being revised, or without a reason; KeyError when there is no such evaluation.
        """
        with self._library.write() as connection:
            trail = read_trail(connection, self._shelf, evaluation_id)
            refused = refusal(trail) or (
                "" if reason.strip() else translate("Revising", "Say why it is revised: the reason stays with it.")
            )
            if refused:
                raise CannotRevise(refused)
            return begin(connection, evaluation_id, reason.strip(), by, utc_text(self._clock()))


def refusal(trail: Trail) -> str | None:
    """Return in a sentence why an evaluation cannot be revised now, None when it can."""
    here, standing, opened = trail.here, trail.standing, trail.open_revision
    if here.superseded and here.finalised_at and standing:
        day = said_day(standing.finalised_at) if standing.finalised_at else ""
        return translate("Revising", "It was revised on {0} already. Open revision {1} and revise that.").format(
            day, standing.number
        )
    if opened is not None and opened is not here:
        return being_revised(trail)
    if not lifecycle.can_be_revised(here.state):
        return lifecycle.not_revised(here.state)
    return None


def being_revised(trail: Trail) -> str | None:
    """Return who is revising the evaluation since when, in a sentence with what to do, None when nobody is."""
    opened = trail.open_revision
    if opened is None:
        return None
    begun = said_day(opened.begun_at)
    return translate(
        "Revising", "{0} began to revise this evaluation on {1}. Finalise or discard that revision first."
    ).format(opened.evaluator, begun)


def check_floor(connection: Connection, shelf: Shelf, evaluation: Evaluation) -> None:
    """Raise CannotRevise where finalising a revision would lower a result that was ever disputed."""
    if evaluation.revision == 1:
        return
    trail = read_trail(connection, shelf, evaluation.id)
    disputed = trail.was_disputed or connection.execute(_EVER_DISPUTED, {"id": evaluation.id}).scalar()
    if not disputed or trail.before is None:
        return
    earlier = read_evaluation(connection, shelf, trail.before.id)
    lower = disputes.lowered(earlier.result, evaluation.result)
    if lower:
        raise CannotRevise(
            translate("Revising", "This evaluation has been disputed, and that may never lower it. {0}").format(lower)
        )


def begin(connection: Connection, evaluation_id: int, reason: str, by: int, at: str) -> int:
    """Copy an evaluation as the draft of its next revision in the transaction of ``connection``; return its id."""
    values = {"from": evaluation_id, "at": at, "by": by, "reason": reason}
    revision = int(connection.execute(_EVALUATION, values).lastrowid)
    for copy in _CONTENTS:
        connection.execute(copy, {"from": evaluation_id, "to": revision})
    row = connection.execute(_ABOUT, {"id": revision}).one()
    recording_changes.enter(
        connection,
        at=at,
        by=by,
        what="revision begun",
        subject=EVALUATION,
        subject_id=revision,
        advisor_id=row.advisor_id,
        detail={"supersedes": evaluation_id, "revision": row.revision, "reason": reason},
    )
    return revision


def _copy(table: type[models.Base], own: dict[str, str], source: str) -> TextClause:
    """Return the statement that copies rows of ``table`` with the columns ``own`` (SQL) in place of theirs.

    A column ``id`` is given anew, in the old order.
    """
    every = [column.name for column in table.__table__.columns]
    names = [name for name in every if name != "id"]
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(own.get(name, f's."{name}"') for name in names)
    return text(
        f"INSERT INTO {table.__tablename__} ({columns}) SELECT {values} FROM {table.__tablename__} s "
        f"WHERE s.{source} = :from" + (" ORDER BY s.id" if "id" in every else "")
    )


_EVALUATION = _copy(evaluation_tables.Evaluation, _FRESH, "id")
# By the record, for a dispute that was taken back protects the advisor still.
_EVER_DISPUTED = text(f"""
    WITH RECURSIVE chain(id) AS (
        SELECT :id UNION SELECT e.supersedes_id FROM evaluation e JOIN chain ON e.id = chain.id)
    SELECT EXISTS (SELECT 1 FROM chain JOIN record r ON r.subject = '{EVALUATION}' AND r.subject_id = chain.id
        WHERE r.what = 'disputed')
""")
_ABOUT = text("SELECT advisor_id, revision FROM evaluation WHERE id = :id")
_CONTENTS = tuple(
    _copy(table, {"evaluation_id": ":to"}, "evaluation_id")
    for table in (evaluation_tables.CriterionMark, evaluation_tables.CriterionNote, evaluation_tables.Moment, Outcome)
)
