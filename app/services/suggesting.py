"""The first draft of what a sheet says, begun from marks, notes and moments for the evaluator to rewrite."""

from collections.abc import Iterable

from app.domain.scorecard import Criterion
from app.domain.times import clock_text
from app.domain.words import Mark
from app.services.evaluation_values import Evaluation, Texts


def suggested_texts(evaluation: Evaluation) -> Texts:
    """Return the texts of ``evaluation`` with each that is still empty begun from what was marked and written."""
    now = evaluation.texts
    return Texts(
        did_well=now.did_well or _lines(evaluation, Mark.MET),
        work_on=now.work_on or _lines(evaluation, Mark.NOT_MET),
        next_step=now.next_step or _next_step(evaluation),
        next_step_due=now.next_step_due,
        advisor_comment=now.advisor_comment,
    )


def _lines(evaluation: Evaluation, mark: Mark) -> str:
    """Return a line for each criterion marked so that something was said about; *not met* is listed in any case."""
    lines = []
    for criterion in _marked(evaluation, mark):
        said = "; ".join(_said(evaluation, criterion.number))
        if said or mark is Mark.NOT_MET:
            lines.append(f"{criterion.short}: {said}" if said else criterion.short)
    return "\n".join(lines)


def _next_step(evaluation: Evaluation) -> str:
    """Return what would have met the first criterion that was not met."""
    first = next(iter(_marked(evaluation, Mark.NOT_MET)), None)
    return f"{first.short}: {first.met}" if first else ""


def _marked(evaluation: Evaluation, mark: Mark) -> Iterable[Criterion]:
    return (criterion for criterion in evaluation.card.criteria if evaluation.marks[criterion.number - 1] is mark)


def _said(evaluation: Evaluation, number: int) -> Iterable[str]:
    note = evaluation.notes.get(number)
    if note and note.note.strip():
        yield note.note.strip()
    for moment in evaluation.moments:
        if moment.number == number and moment.comment.strip():
            yield f"{moment.comment.strip()} ({clock_text(moment.start_ms)})"
