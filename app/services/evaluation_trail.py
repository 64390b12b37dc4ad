"""An evaluation with everything that came before and after it: its revisions, and the steps each of them took."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, text

from app.domain.words import State
from app.services.scorecards import KeptCard, Shelf
from app.services.stored import from_utc


@dataclass(frozen=True, slots=True)
class Disputed:
    """A criterion that a dispute names, in the advisor's words, and the answer; ``changed`` is None until there is."""

    number: int
    words: str
    answer: str
    changed: bool | None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an evaluation to ``state`` on a local day, entered by ``by``; ``words`` are the advisor's or answer's.

    ``criteria`` are those that a dispute names; ``changed_marks`` says of the answer whether it changed any.
    """

    id: int
    evaluation_id: int
    state: State
    on: date
    words: str
    entered_at: datetime
    by: str
    changed_marks: bool
    criteria: tuple[Disputed, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """One evaluation of the chain; ``reason`` says why it revises the one before, empty for the first.

    ``standing`` is whether it is the one that counts.
    """

    id: int
    number: int
    state: State
    reason: str
    evaluator_id: int
    evaluator: str
    begun_at: datetime
    finalised_at: datetime | None
    finalised_by_id: int | None
    finalised_by: str | None
    superseded: bool

    @property
    def standing(self) -> bool:
        """Return whether this is the one that counts."""
        return self.finalised_at is not None and not self.superseded


@dataclass(frozen=True, slots=True)
class Trail:
    """All revisions, the first one first, and all their steps in the order in which they were entered.

    ``evaluation_id`` is the evaluation whose trail was asked for.
    """

    evaluation_id: int
    revisions: tuple[Revision, ...]
    steps: tuple[Step, ...]

    @property
    def here(self) -> Revision:
        """Return the evaluation whose trail it is."""
        return next(each for each in self.revisions if each.id == self.evaluation_id)

    @property
    def standing(self) -> Revision | None:
        """Return the one that counts, None while nothing is finalised."""
        return next((each for each in self.revisions if each.standing), None)

    @property
    def open_revision(self) -> Revision | None:
        """Return the revision that is being worked on."""
        return next((each for each in self.revisions if each.number > 1 and each.state is State.DRAFT), None)

    @property
    def before(self) -> Revision | None:
        """Return the revision that this one supersedes, or would."""
        return next((each for each in reversed(self.revisions) if each.number < self.here.number), None)

    @property
    def after(self) -> Revision | None:
        """Return the finalised revision that superseded this one."""
        return next((each for each in self.revisions if each.number > self.here.number and each.finalised_at), None)

    @property
    def dispute(self) -> Step | None:
        """Return the latest dispute of this evaluation, or of the one whose dispute this revision answers."""
        return self._of_dispute(State.DISPUTED)

    @property
    def answer(self) -> Step | None:
        """Return the answer to ``dispute``."""
        return self._of_dispute(State.RESOLVED)

    @property
    def was_disputed(self) -> bool:
        """Return whether any revision ever was."""
        return any(step.state is State.DISPUTED for step in self.steps)

    def steps_of(self, evaluation_id: int) -> tuple[Step, ...]:
        """Return the steps of one revision."""
        return tuple(step for step in self.steps if step.evaluation_id == evaluation_id)

    def last(self, state: State) -> Step | None:
        """Return this evaluation's latest step to ``state``."""
        return _last(self.steps_of(self.evaluation_id), state)

    def _of_dispute(self, state: State) -> Step | None:
        found = self.last(state)
        if found is None and self.here.state is State.RESOLVED and self.before is not None:
            return _last(self.steps_of(self.before.id), state)
        return found


# Up to the first one, then down to all that came of it.
_CHAIN = text("""
    WITH RECURSIVE up(id, supersedes_id) AS (
        SELECT id, supersedes_id FROM evaluation WHERE id = :id
        UNION SELECT e.id, e.supersedes_id FROM evaluation e JOIN up ON e.id = up.supersedes_id),
    chain(id) AS (
        SELECT id FROM up WHERE supersedes_id IS NULL
        UNION SELECT e.id FROM evaluation e JOIN chain ON e.supersedes_id = chain.id)
    SELECT e.id, e.revision, e.state, e.revision_reason, e.evaluator_id, v.name AS evaluator, e.begun_at,
        e.finalised_at, e.finalised_by, f.name AS finalised_name, e.superseded, e.scorecard_version_id
    FROM evaluation e JOIN chain ON chain.id = e.id
        JOIN person v ON v.id = e.evaluator_id LEFT JOIN person f ON f.id = e.finalised_by
    ORDER BY e.revision, e.id
""")
_STEPS = text("""
    SELECT s.id, s.state, s.happened_on, s.words, s.changed_marks, s.entered_at, p.name AS by
    FROM evaluation_step s JOIN person p ON p.id = s.entered_by WHERE s.evaluation_id = :id ORDER BY s.id
""")
_CRITERIA = text("SELECT criterion_id, words, answer, changed FROM disputed_criterion WHERE step_id = :id")


def read_trail(connection: Connection, shelf: Shelf, evaluation_id: int) -> Trail:
    """Return the trail of an evaluation in the transaction of ``connection``; KeyError when there is none."""
    rows = connection.execute(_CHAIN, {"id": evaluation_id}).all()
    if not rows:
        raise KeyError(evaluation_id)
    revisions = tuple(
        Revision(
            row.id,
            row.revision,
            State(row.state),
            row.revision_reason,
            row.evaluator_id,
            row.evaluator,
            from_utc(row.begun_at),
            from_utc(row.finalised_at) if row.finalised_at else None,
            row.finalised_by,
            row.finalised_name,
            bool(row.superseded),
        )
        for row in rows
    )
    steps = [
        step for row in rows for step in _steps(connection, shelf.fetch(connection, row.scorecard_version_id), row.id)
    ]
    return Trail(evaluation_id, revisions, tuple(sorted(steps, key=lambda step: step.id)))


def _steps(connection: Connection, kept: KeptCard, evaluation_id: int) -> Iterator[Step]:
    for row in connection.execute(_STEPS, {"id": evaluation_id}).all():
        disputed = [
            Disputed(
                kept.criterion_ids.index(each.criterion_id) + 1,
                each.words,
                each.answer,
                None if each.changed is None else bool(each.changed),
            )
            for each in connection.execute(_CRITERIA, {"id": row.id})
        ]
        yield Step(
            row.id,
            evaluation_id,
            State(row.state),
            date.fromisoformat(row.happened_on),
            row.words,
            from_utc(row.entered_at),
            row.by,
            bool(row.changed_marks),
            tuple(sorted(disputed, key=lambda each: each.number)),
        )


def _last(steps: Sequence[Step], state: State) -> Step | None:
    return next((step for step in reversed(steps) if step.state is state), None)
