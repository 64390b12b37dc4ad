"""Taking back a step that was entered by mistake: the evaluation stands as before it, and the record keeps both."""

from collections.abc import Mapping

from sqlalchemy import Connection, text

from app.domain.words import State
from app.language import translate
from app.services import recording_changes, revising
from app.services.answering import StepRefused
from app.services.evaluation_closing import EVALUATION
from app.services.evaluation_trail import Step, Trail, read_trail
from app.services.scorecards import Shelf
from app.services.stored import day_text, utc_text
from db.engine import Clock, LibraryFile

_BACK = text("""
    UPDATE evaluation SET state = :state, changed_at = :at, row_version = row_version + 1 WHERE id = :id
    RETURNING advisor_id
""")
_UNANSWERED = text("UPDATE disputed_criterion SET answer = '', changed = NULL WHERE step_id = :step")
_NOT_DISPUTED = text("DELETE FROM disputed_criterion WHERE step_id = :step")
_GONE = text("DELETE FROM evaluation_step WHERE id = :step")


class TakingBack:
    """Takes back the latest step of one library's evaluations."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)

    def take_back(self, evaluation_id: int, reason: str, by: int) -> Trail:
        """Take back the latest step with a ``reason`` and return how things then stand.

        The record says what was taken back, with every word of it. StepRefused, with the sentence, without a reason
        and where nothing can be taken back; KeyError when there is no such evaluation.
        """
        at = utc_text(self._clock())
        with self._library.write() as connection:
            trail = read_trail(connection, self._shelf, evaluation_id)
            step, refused = latest(trail), revising.being_revised(trail)
            if step is None or refused:
                raise StepRefused(
                    refused or translate("TakingBack", "There is no step of this evaluation to take back.")
                )
            if not reason.strip():
                raise StepRefused(translate("TakingBack", "Say why it is taken back: the reason stays in the record."))
            before = _before(trail)
            detail = {"state": [step.state.value, before.value], "reason": reason.strip(), **_said(trail, step)}
            advisor = connection.execute(_BACK, {"id": evaluation_id, "state": before.value, "at": at}).scalar_one()
            _undo(connection, trail, step)
            recording_changes.enter(
                connection,
                at=at,
                by=by,
                what="taken back",
                subject=EVALUATION,
                subject_id=evaluation_id,
                advisor_id=advisor,
                detail=detail,
            )
            return read_trail(connection, self._shelf, evaluation_id)


def latest(trail: Trail) -> Step | None:
    """Return the step that can be taken back: the latest, unless marks were changed by it or it is superseded."""
    steps = trail.steps_of(trail.evaluation_id)
    if not steps or not trail.here.standing or steps[-1].changed_marks:
        return None
    return steps[-1]


def _before(trail: Trail) -> State:
    steps = trail.steps_of(trail.evaluation_id)
    return steps[-2].state if len(steps) > 1 else State.FINALISED


def _said(trail: Trail, step: Step) -> Mapping[str, object]:
    """Return everything a step said, so that nothing is lost with it."""
    said: dict[str, object] = {"on": day_text(step.on), "words": step.words}
    dispute = trail.last(State.DISPUTED)
    if step.state is State.DISPUTED:
        said["disputed"] = {str(each.number): each.words for each in step.criteria}
    elif step.state is State.RESOLVED and dispute is not None:
        said["answers"] = {str(each.number): each.answer for each in dispute.criteria}
    return said


def _undo(connection: Connection, trail: Trail, step: Step) -> None:
    dispute = trail.last(State.DISPUTED)
    if step.state is State.RESOLVED and dispute is not None:
        connection.execute(_UNANSWERED, {"step": dispute.id})
    connection.execute(_NOT_DISPUTED, {"step": step.id})
    connection.execute(_GONE, {"step": step.id})
