"""Marking: beginning an evaluation, saving each change as it is made, and finalising it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from app.domain import lifecycle, scoring
from app.domain.months import month_of
from app.domain.passages import Passage
from app.domain.suggestions import begin_texts
from app.domain.words import Mark, MomentKind, Purpose, State
from app.services import evaluation_sql as sql
from app.services import kept_silent
from app.services.evaluation_closing import EVALUATION, close
from app.services.evaluation_reading import VALUES, read_evaluation, sensitive_spans
from app.services.evaluation_values import (
    Evaluation,
    MomentView,
    NotADraft,
    Note,
    NotReady,
    Place,
    Readiness,
    Saved,
    Texts,
)
from app.services.interaction_rows import read_row
from app.services.recording_changes import enter
from app.services.revising import check_floor
from app.services.scorecards import KeptCard, Shelf
from app.services.stored import day_text, utc_text
from db.engine import Clock, LibraryFile

__all__ = [
    "Evaluating",
    "Evaluation",
    "MomentView",
    "NotADraft",
    "NotReady",
    "Note",
    "Place",
    "Readiness",
    "Saved",
    "Texts",
]

Change = Callable[[Connection, str], object]


class Evaluating:
    """The evaluations of one library; every change is one transaction, and what returns ``Saved`` is on the disk."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._version: dict[int, int] = {}

    def begin(self, interaction_id: int, evaluator_id: int, purpose: Purpose = Purpose.ROUTINE) -> int:
        """Begin a draft on the current scorecard and return its id; KeyError when there is no such interaction."""
        at = utc_text(self._clock())
        with self._library.write() as connection:
            interaction = read_row(connection, interaction_id)
            kept = self._shelf.current(connection)
            values = {
                "interaction": interaction_id,
                "advisor": interaction.whose,
                "month": month_of(interaction.started_at),
                "evaluator": evaluator_id,
                "version": kept.version_id,
                "purpose": purpose.value,
                "at": at,
            }
            begun = int(connection.execute(sql.BEGIN, values).lastrowid)
            about = {"interaction": interaction_id, "purpose": purpose.value, "version": kept.version_id}
            self._enter(connection, "begun", begun, evaluator_id, interaction.whose, about)
            kept_silent.take_over(connection, interaction_id, begun, evaluator_id, at)
            return begun

    def open(self, evaluation_id: int) -> Evaluation:
        """Return an evaluation as it stands; KeyError when there is none."""
        with self._library.read() as connection:
            return read_evaluation(connection, self._shelf, evaluation_id)

    def mark(self, evaluation_id: int, number: int, mark: Mark | None, at_ms: int | None, by: int) -> Saved:
        """Save the mark on criterion ``number`` with the playback position it was made at; None takes it away."""
        values = {"id": evaluation_id, "criterion": self._criterion(evaluation_id, number)}

        def change(connection: Connection, at: str) -> None:
            if mark is None:
                connection.execute(sql.UNMARK, values)
            else:
                made = {"value": VALUES[mark], "at_ms": at_ms, "at": at, "by": by}
                connection.execute(sql.MARK, {**values, **made})

        return self._save(evaluation_id, change)

    def note(self, evaluation_id: int, number: int, note: Note, by: int) -> Saved:
        """Save what was written about criterion ``number``; an empty note takes it away."""
        values = {"id": evaluation_id, "criterion": self._criterion(evaluation_id, number)}
        written = {
            "note": note.note,
            "looked_up": note.looked_up,
            "looked_where": note.looked_where,
            "seen": note.seen,
        }

        def change(connection: Connection, at: str) -> None:
            if note == Note():
                connection.execute(sql.NO_NOTE, values)
            else:
                connection.execute(sql.NOTE, {**values, **written, "at": at, "by": by})

        return self._save(evaluation_id, change)

    def add_moment(  # noqa: PLR0917 - a moment is all of these
        self,
        evaluation_id: int,
        number: int | None,
        kind: MomentKind,
        start_ms: int,
        end_ms: int | None,
        comment: str,
        by: int,
        *,
        explained: bool | None = None,
        passage: Passage | None = None,
    ) -> tuple[MomentView, Saved]:
        """Keep a point or span of the recording and return it with its id; ValueError when it ends before it begins.

        ``explained`` is for silences: whether the advisor said what the wait was for. ``passage`` is for a contact in
        writing.
        """
        moment = MomentView(0, number, kind, start_ms, end_ms, comment, explained, passage)
        values = self._moment_values(evaluation_id, moment) | {"moment": None, "by": by}
        ids = []

        def change(connection: Connection, at: str) -> None:
            ids.append(int(connection.execute(sql.MOMENT, {**values, "at": at}).lastrowid))

        saved = self._save(evaluation_id, change)
        return replace(moment, id=ids[0]), saved

    def change_moment(self, evaluation_id: int, moment: MomentView, by: int) -> Saved:
        """Save a moment as it is now; KeyError when the evaluation has none with this id."""
        values = self._moment_values(evaluation_id, moment)

        def change(connection: Connection, _at: str) -> None:
            if connection.execute(sql.CHANGE_MOMENT, values).rowcount != 1:
                raise KeyError(moment.id)

        return self._save(evaluation_id, change)

    def remove_moment(self, evaluation_id: int, moment_id: int, by: int) -> Saved:
        """Take a moment away; KeyError when the evaluation has none with this id."""

        def change(connection: Connection, _at: str) -> None:
            if connection.execute(sql.REMOVE_MOMENT, {"id": evaluation_id, "moment": moment_id}).rowcount != 1:
                raise KeyError(moment_id)

        return self._save(evaluation_id, change)

    def restore_moment(self, evaluation_id: int, moment: MomentView, by: int) -> Saved:
        """Put a moment that was removed back under its old id."""
        values = self._moment_values(evaluation_id, moment) | {"by": by}
        return self._save(evaluation_id, lambda connection, at: connection.execute(sql.MOMENT, {**values, "at": at}))

    def write_texts(self, evaluation_id: int, texts: Texts, by: int) -> Saved:
        """Save what the sheet is to say in words."""
        values = {
            "id": evaluation_id,
            "did_well": texts.did_well,
            "work_on": texts.work_on,
            "next_step": texts.next_step,
            "due": day_text(texts.next_step_due),
            "advisor_comment": texts.advisor_comment,
        }
        return self._save(evaluation_id, lambda connection, _at: connection.execute(sql.TEXTS, values))

    def keep_place(self, evaluation_id: int, place: Place) -> None:
        """Remember where the evaluator was in a draft; nothing is kept of one that is finalised."""
        values = {
            "id": evaluation_id,
            "cursor": place.cursor,
            "scroll": place.scroll,
            "position": place.position_ms,
        }
        with self._library.write() as connection:
            connection.execute(sql.PLACE, values)

    def keep_attention(self, evaluation_id: int, active_ms: int) -> None:
        """Remember how long the evaluator has been at a draft, ms; it only grows, and stays as it was finalised."""
        with self._library.write() as connection:
            connection.execute(sql.ATTENTION, {"id": evaluation_id, "active": active_ms})

    def sensitive_spans(self, interaction_id: int) -> tuple[tuple[int, int], ...]:
        """Return what must not be heard of an interaction's recording, whichever evaluation marked it, ms."""
        with self._library.read() as connection:
            return sensitive_spans(connection, interaction_id)

    def suggested_texts(self, evaluation_id: int) -> Texts:
        """Return the texts, those still empty begun from the moments and notes; nothing is saved."""
        evaluation = self.open(evaluation_id)
        begun = begin_texts(evaluation.card, evaluation.marks, evaluation.notes, evaluation.outward)
        now = evaluation.texts
        return replace(
            now,
            did_well=now.did_well or begun.did_well,
            work_on=now.work_on or begun.work_on,
            next_step=now.next_step or begun.next_step,
        )

    def readiness(self, evaluation_id: int) -> Readiness:
        """Return what finalising waits for."""
        return _readiness(self.open(evaluation_id))

    def finalise(self, evaluation_id: int, by: int, edge_seen: bool = False) -> Evaluation:
        """Close a draft for good, with its totals and its seal, and return it.

        NotReady while a mark or evidence is missing, or while marks at the edge of a band want the look that
        ``edge_seen`` says they had; StepNotOpen when it is not a draft; CannotRevise when it revises what was disputed
        and comes out lower.
        """
        with self._library.write() as connection:
            evaluation = read_evaluation(connection, self._shelf, evaluation_id)
            lifecycle.step(evaluation.state, State.FINALISED)
            readiness = _readiness(evaluation)
            if not readiness.complete or (readiness.edge and not edge_seen):
                raise NotReady(readiness)
            check_floor(connection, self._shelf, evaluation)
            version = connection.execute(sql.VERSION_OF, {"id": evaluation_id}).scalar_one()
            close(connection, evaluation, self._shelf.fetch(connection, version), utc_text(self._clock()), by)
        return self.open(evaluation_id)

    def discard(self, evaluation_id: int, by: int | None = None) -> None:
        """Delete a draft with everything in it; NotADraft when it is none.

        What it silenced stays silent: the next draft of the interaction takes it over.
        """
        with self._library.write() as connection:
            if (interaction := connection.execute(sql.DRAFT_OF, {"id": evaluation_id}).scalar()) is None:
                raise NotADraft(evaluation_id)
            kept_silent.keep(connection, interaction, evaluation_id, by, utc_text(self._clock()))
            row = connection.execute(sql.DISCARD, {"id": evaluation_id}).one()
            about = {"interaction": row.interaction_id, "revision": row.revision, "supersedes": row.supersedes_id}
            self._enter(connection, "discarded", evaluation_id, by, row.advisor_id, about)

    def _enter(  # noqa: PLR0917 - who did what to whose
        self,
        connection: Connection,
        what: str,
        evaluation_id: int,
        by: int | None,
        advisor_id: int,
        detail: Mapping[str, object],
    ) -> None:
        enter(
            connection,
            at=utc_text(self._clock()),
            by=by,
            what=what,
            subject=EVALUATION,
            subject_id=evaluation_id,
            advisor_id=advisor_id,
            detail=detail,
        )

    def _save(self, evaluation_id: int, change: Change) -> Saved:
        """Make ``change`` and bump the draft's version in one transaction, and say when it was on the disk."""
        at = utc_text(self._clock())
        with self._library.write() as connection:
            if connection.execute(sql.TOUCH, {"id": evaluation_id, "at": at}).rowcount != 1:
                raise NotADraft(evaluation_id)
            change(connection, at)
        return Saved(self._clock().astimezone())

    def _criterion(self, evaluation_id: int, number: int) -> int:
        """Return the stored id of a criterion; KeyError for an unknown evaluation or number."""
        ids = self._card(evaluation_id).criterion_ids
        if not 1 <= number <= len(ids):
            raise KeyError(number)
        return ids[number - 1]

    def _card(self, evaluation_id: int) -> KeptCard:
        version = self._version.get(evaluation_id)
        with self._library.read() as connection:
            if version is None:
                version = connection.execute(sql.VERSION_OF, {"id": evaluation_id}).scalar()
                if version is None:
                    raise KeyError(evaluation_id)
                self._version[evaluation_id] = int(version)
            return self._shelf.fetch(connection, int(version))

    def _moment_values(self, evaluation_id: int, moment: MomentView) -> dict[str, object]:
        if moment.start_ms < 0 or (moment.end_ms is not None and moment.end_ms < moment.start_ms):
            raise ValueError(f"a moment cannot run from {moment.start_ms} to {moment.end_ms} ms")
        return {
            "moment": moment.id,
            "id": evaluation_id,
            "criterion": None if moment.number is None else self._criterion(evaluation_id, moment.number),
            "kind": moment.kind.value,
            "start_ms": moment.start_ms,
            "end_ms": moment.end_ms,
            "comment": moment.comment,
            "explained": moment.explained,
            "text_start": moment.passage and moment.passage.start,
            "text_end": moment.passage and moment.passage.end,
            "quote": moment.passage.quote if moment.passage else "",
        }


def _readiness(evaluation: Evaluation) -> Readiness:
    marks, evidenced = evaluation.marks, evaluation.evidenced
    unmarked = scoring.first_unmarked(marks)
    edge = () if unmarked is not None else scoring.edge_marks(evaluation.card, marks, evidenced)
    return Readiness(unmarked, scoring.first_without_evidence(marks, evidenced), edge)
