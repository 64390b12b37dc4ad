"""Closing an evaluation: its totals as they are stored, and a seal that shows any later change."""

import hashlib
import json
from collections.abc import Sequence

from sqlalchemy import Connection, text

from app.domain import scoring
from app.domain.words import Mark
from app.services.evaluation_values import Evaluation, MomentView, Note, Texts
from app.services.scorecards import KeptCard
from app.services.stored import day_text

ADD_TOTAL = text("""
    INSERT INTO section_total (advisor_id, month, evaluation_id, position, section_id, purpose, covered, "of", met,
        not_met, no_opportunity)
    VALUES (:advisor_id, :month, :evaluation_id, :position, :section_id, :purpose, :covered, :of, :met, :not_met,
        :no_opportunity)
""")


def totals(
    kept: KeptCard, result: scoring.Result, *, advisor_id: int, month: int, evaluation_id: int, purpose: str
) -> list[dict[str, object]]:
    """Return the rows of ``section_total`` for one finalised evaluation; position 0 is the whole interaction."""
    scores: list[tuple[int, int | None, scoring.Score]] = [(0, None, result.total)]
    scores += [(place + 1, kept.section_ids[place], score) for place, score in enumerate(result.sections)]
    return [
        {
            "advisor_id": advisor_id,
            "month": month,
            "evaluation_id": evaluation_id,
            "position": position,
            "section_id": section_id,
            "purpose": purpose,
            "covered": score.covered,
            "of": score.of,
            "met": score.met,
            "not_met": score.not_met,
            "no_opportunity": score.no_opportunity,
        }
        for position, section_id, score in scores
    ]


def seal_of(evaluation: Evaluation) -> str:
    """Return the seal of an evaluation as it stands."""
    return seal(
        (evaluation.card.id, evaluation.card.version),
        evaluation.marks,
        evaluation.mark_at_ms,
        dict(evaluation.notes),
        evaluation.moments,
        evaluation.texts,
    )


def seal(  # noqa: PLR0917 - all that is sealed
    card: tuple[str, int],
    marks: Sequence[Mark | None],
    mark_at_ms: Sequence[int | None],
    notes: dict[int, Note],
    moments: Sequence[MomentView],
    texts: Texts,
) -> str:
    """Return the SHA-256, 64 hex digits, over the canonical JSON of what was finalised.

    Canonical: sorted keys, no blanks, UTF-8; notes and moments by number and place; the advisor's comment is left out,
    for it is written after finalising.
    """
    content = {
        "format": 1,
        "scorecard": list(card),
        "marks": [None if mark is None else mark.value for mark in marks],
        "at_ms": list(mark_at_ms),
        "notes": [[number, n.note, n.looked_up, n.looked_where, n.seen] for number, n in sorted(notes.items())],
        "moments": sorted((_sealed(moment) for moment in moments), key=json.dumps),
        "texts": [texts.did_well, texts.work_on, texts.next_step, day_text(texts.next_step_due)],
    }
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _sealed(moment: MomentView) -> list[object]:
    """Return what is sealed of a moment; a passage comes last, so that seals made before there were any hold."""
    place: list[object] = [moment.start_ms, moment.end_ms, moment.number, moment.kind.value]
    place += [moment.comment, moment.explained]
    passage = moment.passage
    return [*place, [passage.start, passage.end, passage.quote]] if passage else place


def keep_totals(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Store the totals that ``totals`` returned."""
    connection.execute(ADD_TOTAL, list(rows))
