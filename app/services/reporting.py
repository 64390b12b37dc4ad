"""Putting an evaluation on paper."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.scoring import Score, percent_text
from app.domain.times import length_text
from app.domain.words import Band, State
from app.language import noop, translate
from app.services.evaluating import Evaluating, Evaluation
from app.services.history import History
from app.services.progress import Progress
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.reports.sheet_data import SheetData, SheetRow, SheetSection
    from app.services.sheet_batch import SheetOf
    from app.services.sheet_trail import TrailWords

_CAPPED = noop(
    "Reporting",
    "Exceeds expectations needs more than {edge}% of what was demonstrated, and half of "
    "all criteria demonstrated; {missing} had no opportunity.",
)


class Reporting:
    """The papers of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._evaluating = Evaluating(library, clock)
        self._history = History(library, clock)
        self._progress = Progress(library, clock)

    def sheet(self, evaluation_id: int, out: Path, *, standards: bool = False, paper: str = "") -> Path:
        """Write the feedback sheet of an evaluation as the PDF ``out`` and return that.

        An older ``out`` is replaced, but only by a whole sheet. NotWritten says why it cannot be.
        """
        from app.reports import feedback_sheet
        from app.services.report_files import whole

        data = self.sheet_data(evaluation_id)
        with whole(out) as part:
            feedback_sheet.write(data, part, standards=standards, paper=paper)
        return out

    def sheets_of(self, month: int, team_id: int | None = None) -> "tuple[SheetOf, ...]":
        """Return which sheets a month has, of everybody or a team, and what each file is called."""
        from app.services.sheet_batch import sheets_of

        return sheets_of(self._library, month, team_id)

    def sheet_data(self, evaluation_id: int) -> "SheetData":
        """Return what the sheet of an evaluation says; KeyError when there is none."""
        from app.services.figure_ids import printed_sheet
        from app.services.sheet_trail import trail_words
        from app.services.stationery import read_stationery

        evaluation = self._evaluating.open(evaluation_id)
        last = self._progress.last_scores(evaluation.interaction.whose, before=evaluation_id)
        past = trail_words(self._history.trail(evaluation_id), evaluation.card)
        with self._library.read() as connection:
            figure, stationery = printed_sheet(connection, evaluation_id), read_stationery(connection)
            outcome = _outcome(connection, evaluation_id)
        return replace(sheet_data(evaluation, last, past, figure), stationery=stationery, outcome=outcome)


def sheet_data(
    evaluation: Evaluation, last_scores: tuple[str, ...] = (), past: "TrailWords | None" = None, figure: str = ""
) -> "SheetData":
    """Return what a sheet says about ``evaluation`` after the advisor's ``last_scores``, oldest first.

    ``past`` is what became of it, ``figure`` the number by which its result can be explained.
    """
    from app.domain.sensitive import without_card_numbers
    from app.reports.sheet_data import SheetData
    from app.services.sheet_trail import TrailWords
    from app.services.sheet_words import incidents

    past = past or TrailWords()
    about, total, texts = evaluation.interaction, evaluation.result.total, evaluation.texts
    outcome = total.outcome
    return SheetData(
        advisor=about.advisor,
        channel=about.channel,
        service=about.service,
        subject=about.subject,
        started=about.started_at,
        length=None if about.duration_ms is None else length_text(about.duration_ms),
        reference=about.reference,
        evaluator=evaluation.evaluator.name,
        evaluator_role=evaluation.evaluator.role,
        evaluated=(evaluation.finalised_at or evaluation.saved_at).replace(tzinfo=None),
        purpose=evaluation.purpose,
        percent_text=percent_text(outcome.percent, evaluation.card)
        if outcome and outcome.percent is not None
        else None,
        band=outcome.band if outcome else None,
        band_reason=_band_reason(evaluation),
        covered=total.covered,
        of=total.of,
        met=total.met,
        not_met=total.not_met,
        no_opportunity=total.no_opportunity,
        sections=_sections(evaluation),
        last_scores=last_scores,
        did_well=without_card_numbers(texts.did_well),
        work_on=without_card_numbers(texts.work_on),
        next_step=without_card_numbers(texts.next_step),
        next_step_due=texts.next_step_due,
        advisor_comment=without_card_numbers(texts.advisor_comment),
        scorecard=translate("Reporting", "{0}, version {1}").format(evaluation.card.name, evaluation.card.version),
        revision=evaluation.revision,
        draft=evaluation.state is State.DRAFT,
        card=evaluation.card,
        incidents=incidents(evaluation.outward),
        revised=past.revised,
        superseded=past.superseded,
        acknowledged=past.acknowledged,
        dispute=past.dispute,
        disputed=evaluation.state is State.DISPUTED,
        figure=figure,
    )


def _sections(evaluation: Evaluation) -> "tuple[SheetSection, ...]":
    from app.reports.sheet_data import SheetSection

    return tuple(
        SheetSection(
            name=section.name,
            covered=score.covered,
            of=score.of,
            band=_band(score),
            rows=tuple(_row(evaluation, criterion.number) for criterion in section.criteria),
        )
        for section, score in zip(evaluation.card.sections, evaluation.result.sections, strict=True)
    )


def _row(evaluation: Evaluation, number: int) -> "SheetRow":
    from app.reports.sheet_data import SheetRow
    from app.services.sheet_words import evidence

    criterion = evaluation.card.criteria[number - 1]
    pinned = tuple(moment for moment in evaluation.outward if moment.number == number)
    said = evidence(pinned, evaluation.notes.get(number))
    return SheetRow(number, criterion.short, criterion.standard, evaluation.marks[number - 1], said)


def _outcome(connection: "Connection", evaluation_id: int) -> str:
    from app.services.outcomes import read_outcome, reason_name
    from app.services.sheet_words import outcome_words

    outcome = read_outcome(connection, evaluation_id)
    return outcome_words(outcome, reason_name(connection, outcome.reason_id))


def _band(score: Score) -> Band | None:
    return score.outcome.band if score.outcome else None


def _band_reason(evaluation: Evaluation) -> str | None:
    """Return why a score above the edge is not *Exceeds*, None where that is not so."""
    total = evaluation.result.total
    if total.outcome is None or not total.outcome.capped:
        return None
    return translate("Reporting", _CAPPED).format(edge=evaluation.card.exceeds_above, missing=total.no_opportunity)
