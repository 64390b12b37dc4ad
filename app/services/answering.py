"""What follows a finalised evaluation: it is shared, acknowledged or disputed, and a dispute is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from app.domain import disputes, lifecycle
from app.domain.days import said_day
from app.domain.words import Mark, State
from app.language import translate
from app.services import evaluation_closing, evaluation_sql, recording_changes, revising
from app.services.evaluation_closing import EVALUATION
from app.services.evaluation_reading import VALUES, read_evaluation
from app.services.evaluation_trail import Revision, Trail, read_trail
from app.services.scorecards import Shelf
from app.services.stored import day_text, utc_text
from db.engine import Clock, LibraryFile


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer on one disputed criterion: why, and what the mark becomes, None where it stands."""

    words: str
    mark: Mark | None = None


class StepRefused(ValueError):
    """A step that cannot be taken like this; its text is the sentence for the evaluator."""


_ABOUT = text("SELECT advisor_id, scorecard_version_id, advisor_comment FROM evaluation WHERE id = :id")
_MOVE = text("UPDATE evaluation SET state = :state, changed_at = :at, row_version = row_version + 1 WHERE id = :id")
_COMMENT = text("""
    UPDATE evaluation SET advisor_comment = :words, changed_at = :at, row_version = row_version + 1 WHERE id = :id
""")
_STEP = text("""
    INSERT INTO evaluation_step (evaluation_id, state, happened_on, words, changed_marks, entered_at, entered_by)
    VALUES (:evaluation, :state, :on, :words, :changed, :at, :by)
""")
_DISPUTED = text("INSERT INTO disputed_criterion (step_id, criterion_id, words) VALUES (:step, :criterion, :words)")
_ANSWER = text("""
    UPDATE disputed_criterion SET answer = :answer, changed = :changed
    WHERE step_id = :step AND criterion_id = :criterion
""")
_OTHERS = text("""
    SELECT name FROM person WHERE is_evaluator = 1 AND left_on IS NULL AND id NOT IN (:marker, :closer)
    ORDER BY name_key LIMIT 1
""")


class Answering:
    """The steps after finalising in one library; each is one transaction and returns how things then stand.

    All raise KeyError when there is no such evaluation, StepNotOpen when its state does not allow the step, and
    StepRefused, each with the sentence, when something else stands against it.
    """

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)

    def share(self, evaluation_id: int, on: date, by: int) -> Trail:
        """Say that the advisor has been given the sheet ``on`` a day."""
        with self._library.write() as connection:
            self._take(connection, evaluation_id, State.SHARED, on, by)
            return read_trail(connection, self._shelf, evaluation_id)

    def acknowledge(self, evaluation_id: int, on: date, words: str, by: int) -> Trail:
        """Say that the advisor agreed ``on`` a day, in their ``words`` where they said any."""
        with self._library.write() as connection:
            self._take(connection, evaluation_id, State.ACKNOWLEDGED, on, by, words=words)
            return read_trail(connection, self._shelf, evaluation_id)

    def dispute(self, evaluation_id: int, on: date, words: str, criteria: Mapping[int, str], by: int) -> Trail:
        """Say that the advisor disputed some criteria ``on`` a day, by number with what they say of each."""
        if not criteria:
            raise StepRefused(translate("Answering", "Choose the criteria that the advisor disputes."))
        if not words.strip() and not any(said.strip() for said in criteria.values()):
            raise StepRefused(translate("Answering", "Write down what the advisor says: whoever answers has to know."))
        with self._library.write() as connection:
            ids = self._criteria(connection, evaluation_id)
            if unknown := [number for number in criteria if not 1 <= number <= len(ids)]:
                raise StepRefused(translate("Answering", "The scorecard has no criterion {0}.").format(unknown[0]))
            numbers = sorted(criteria)
            step = self._take(
                connection, evaluation_id, State.DISPUTED, on, by, words=words, detail={"criteria": numbers}
            )
            rows = [{"step": step, "criterion": ids[n - 1], "words": criteria[n].strip()} for n in numbers]
            connection.execute(_DISPUTED, rows)
            return read_trail(connection, self._shelf, evaluation_id)

    def cannot_answer(self, evaluation_id: int, by: int) -> str | None:
        """Return in a sentence why ``by`` is not the one to answer the dispute, None when they may."""
        with self._library.read() as connection:
            return _not_theirs(connection, read_trail(connection, self._shelf, evaluation_id).here, by)

    def resolve(self, evaluation_id: int, on: date, words: str, answers: Mapping[int, Answer], by: int) -> Trail:
        """Answer a dispute ``on`` a day, each criterion it names, and return the trail of what then stands.

        What is changed becomes a revision, finalised at once; nothing may come out lower than it was. Somebody else
        than who marked has to answer where the library knows another evaluator.
        """
        at = utc_text(self._clock())
        with self._library.write() as connection:
            trail = read_trail(connection, self._shelf, evaluation_id)
            lifecycle.step(trail.here.state, State.RESOLVED)
            dispute = trail.last(State.DISPUTED)
            assert dispute is not None  # no evaluation is disputed without
            refused = _not_theirs(connection, trail.here, by) or _unanswered(trail, answers)
            if refused:
                raise StepRefused(refused)
            changes = self._changes(connection, trail, answers)
            detail = {"criteria": sorted(answers), "changed": sorted(changes)}
            self._take(connection, evaluation_id, State.RESOLVED, on, by, words=words, detail=detail, changed=changes)
            ids = self._criteria(connection, evaluation_id)
            rows = [
                {"step": dispute.id, "criterion": ids[n - 1], "answer": answer.words.strip(), "changed": n in changes}
                for n, answer in answers.items()
            ]
            connection.execute(_ANSWER, rows)
            if changes:
                reason = f"Answer to the dispute of {said_day(dispute.on)}"
                evaluation_id = self._raise(connection, evaluation_id, reason, changes, at, by)
            return read_trail(connection, self._shelf, evaluation_id)

    def comment(self, evaluation_id: int, words: str, by: int) -> Trail:
        """Keep what the advisor says to a finalised evaluation; the record keeps what stood there before."""
        at = utc_text(self._clock())
        with self._library.write() as connection:
            trail = read_trail(connection, self._shelf, evaluation_id)
            if trail.here.state is State.DRAFT:
                raise StepRefused(
                    translate("Answering", "This evaluation is a draft: write the comment on its Feedback tab.")
                )
            row = connection.execute(_ABOUT, {"id": evaluation_id}).one()
            if words.strip() != row.advisor_comment:
                connection.execute(_COMMENT, {"id": evaluation_id, "words": words.strip(), "at": at})
                changed = {"advisor_comment": [row.advisor_comment, words.strip()]}
                _enter(connection, at, by, "changed", evaluation_id, row.advisor_id, changed)
            return read_trail(connection, self._shelf, evaluation_id)

    def _take(
        self,
        connection: Connection,
        evaluation_id: int,
        to: State,
        on: date,
        by: int,
        *,
        words: str = "",
        detail: Mapping[str, object] = recording_changes.NOTHING,
        changed: Mapping[int, Mark] | None = None,
    ) -> int:
        """Take one step and enter it; return the step's id."""
        trail = read_trail(connection, self._shelf, evaluation_id)
        here, now = trail.here, self._clock()
        lifecycle.step(here.state, to)
        refused = _stands_aside(trail) or _not_on(trail, to, on, now.astimezone().date())
        if refused:
            raise StepRefused(refused)
        at = utc_text(now)
        connection.execute(_MOVE, {"id": evaluation_id, "state": to.value, "at": at})
        values = {
            "evaluation": evaluation_id,
            "state": to.value,
            "on": day_text(on),
            "words": words.strip(),
            "changed": bool(changed),
            "at": at,
            "by": by,
        }
        step = int(connection.execute(_STEP, values).lastrowid)
        about = {"on": day_text(on), "state": [here.state.value, to.value], **detail}
        advisor = connection.execute(_ABOUT, {"id": evaluation_id}).one().advisor_id
        _enter(connection, at, by, to.value, evaluation_id, advisor, about)
        return step

    def _criteria(self, connection: Connection, evaluation_id: int) -> tuple[int, ...]:
        row = connection.execute(_ABOUT, {"id": evaluation_id}).one_or_none()
        if row is None:
            raise KeyError(evaluation_id)
        return self._shelf.fetch(connection, row.scorecard_version_id).criterion_ids

    def _changes(self, connection: Connection, trail: Trail, answers: Mapping[int, Answer]) -> dict[int, Mark]:
        """Return the marks that the answers really change; StepRefused where they may not."""
        evaluation = read_evaluation(connection, self._shelf, trail.evaluation_id)
        marks = [mark for mark in evaluation.marks if mark is not None]
        wanted = {n: answer.mark for n, answer in answers.items() if answer.mark is not None}
        changes = {number: mark for number, mark in wanted.items() if mark is not marks[number - 1]}
        try:
            disputes.answered(evaluation.card, marks, answers.keys(), changes)
        except ValueError as error:
            raise StepRefused(str(error)) from error
        return changes

    def _raise(  # noqa: PLR0917 - the revision and all that is changed in it
        self, connection: Connection, evaluation_id: int, reason: str, changes: Mapping[int, Mark], at: str, by: int
    ) -> int:
        """Revise an evaluation by changed marks, finalised and resolved at once; return the revision's id."""
        revision = revising.begin(connection, evaluation_id, reason, by, at)
        places = read_evaluation(connection, self._shelf, evaluation_id).mark_at_ms
        ids = self._criteria(connection, revision)
        for number, mark in changes.items():
            made = {"value": VALUES[mark], "at_ms": places[number - 1], "at": at, "by": by}
            connection.execute(evaluation_sql.MARK, {"id": revision, "criterion": ids[number - 1], **made})
        kept = self._shelf.fetch(connection, connection.execute(_ABOUT, {"id": revision}).one().scorecard_version_id)
        evaluation_closing.close(connection, read_evaluation(connection, self._shelf, revision), kept, at, by)
        connection.execute(_MOVE, {"id": revision, "state": State.RESOLVED.value, "at": at})
        return revision


def _enter(  # noqa: PLR0917 - a row of the record
    connection: Connection, at: str, by: int, what: str, subject_id: int, advisor: int, detail: Mapping[str, object]
) -> None:
    recording_changes.enter(
        connection,
        at=at,
        by=by,
        what=what,
        subject=EVALUATION,
        subject_id=subject_id,
        advisor_id=advisor,
        detail=detail,
    )


def _stands_aside(trail: Trail) -> str | None:
    """Return why nothing is done to an evaluation in whose place another stands, or is about to."""
    standing = trail.standing
    if trail.here.superseded and standing is not None:
        return translate("Answering", "This evaluation has been revised: revision {0} counts. Open that one.").format(
            standing.number
        )
    return revising.being_revised(trail)


def _not_on(trail: Trail, to: State, on: date, today: date) -> str | None:
    """Return why a step cannot have happened on a day."""
    if on > today:
        return translate("Answering", "{0} has not come yet. Choose the day it happened on.").format(said_day(on))
    earlier = [(step.on, step.state) for step in trail.steps_of(trail.evaluation_id)]
    if trail.here.finalised_at is not None:
        earlier.append((trail.here.finalised_at.date(), State.FINALISED))
    likely = [each for each in earlier if each[0] <= today]  # a day to come was written by a clock that was wrong
    day, state = max(likely, key=lambda each: each[0], default=(on, to))
    if on < day:
        return translate("Answering", "It was {0} on {1}; it cannot have been {2} before, on {3}.").format(
            state.said, said_day(day), to.said, said_day(on)
        )
    return None


def _not_theirs(connection: Connection, here: Revision, by: int) -> str | None:
    """Return why ``by`` may not answer the dispute of what they marked: somebody else can."""
    markers = {here.evaluator_id, here.finalised_by_id}
    if by not in markers:
        return None
    values = {"marker": here.evaluator_id, "closer": here.finalised_by_id or here.evaluator_id}
    other = connection.execute(_OTHERS, values).scalar()
    if other is None:
        return None
    return translate(
        "Answering", "Somebody who did not mark this call answers the dispute, such as {0}: sign in as them."
    ).format(other)


def _unanswered(trail: Trail, answers: Mapping[int, Answer]) -> str | None:
    """Return what an answer to the dispute still lacks."""
    dispute = trail.last(State.DISPUTED)
    named = [each.number for each in dispute.criteria] if dispute else []
    for number in sorted(answers):
        if number not in named:
            return translate("Answering", "Criterion {0} was not disputed. To change it, begin a revision.").format(
                number
            )
    for number in named:
        if number not in answers:
            return translate("Answering", "Criterion {0} is disputed and has no answer yet.").format(number)
        if not answers[number].words.strip():
            return translate(
                "Answering", "Say why to the advisor: the answer on criterion {0} has no words yet."
            ).format(number)
    return None
