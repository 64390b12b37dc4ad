"""The lines of the Moments tab and the flags of the waveform, from an evaluation as it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.silences import unjudged
from app.domain.times import span_text
from app.domain.words import Mark, MomentKind
from app.services.evaluating import MomentView, Note
from app.tokens import Tokens
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.widgets.moment_line import LineKind, MomentLine
from app.ui.widgets.waveform import Flag
from app.ui.widgets.waveform_words import seconds_text

if TYPE_CHECKING:
    from app.domain.analysis import Analysis

KINDS = {MomentKind.SILENCE: LineKind.SILENCE, MomentKind.SENSITIVE: LineKind.SENSITIVE}


def lines(work: EvaluationDesk, analysis: "Analysis | None" = None) -> list[MomentLine]:
    """Return the moments and the silences found, as they come in the call, then the notes as in the scorecard.

    The key of a line is ``("moment", id)``, ``("silence", start, end)`` of one found and not judged yet, ``("locked",
    start, end)`` of one that another evaluation silenced, or ``("note", number)``.
    """
    sheet = work.sheet
    placed = [_moment_line(work, moment, analysis) for moment in sheet.moments]
    placed += [_locked_line(start, end) for start, end in sheet.evaluation.silenced]
    placed += [_found_line(start, end, analysis) for start, end in silences_found(work, analysis)]
    noted = sorted((number, note) for number, note in sheet.notes.items() if note.is_evidence)
    notes = [
        MomentLine(
            ("note", number),
            _say("note"),
            work.criterion_words(number),
            note_words(note),
            sheet.marks[number - 1],
            LineKind.NOTE,
            number=number,
        )
        for number, note in noted
    ]
    return sorted(placed, key=lambda line: line.start_ms) + notes  # passages are all at 0 ms, in the text's order


def silences_found(work: EvaluationDesk, analysis: "Analysis | None") -> tuple[tuple[int, int], ...]:
    """Return the silences the analysis found and nobody has judged yet, ms."""
    kept = [moment for moment in work.sheet.moments if moment.kind is MomentKind.SILENCE]
    return unjudged(analysis.conversation.silences if analysis is not None else (), kept)


def flags(work: EvaluationDesk, tokens: Tokens) -> list[Flag]:
    """Return a flag for each moment in the colour of its mark, crossed for not met; others' cannot be dragged."""
    return [
        Flag(
            moment.start_ms,
            moment.end_ms,
            _color(work, moment, tokens),
            _title(work, moment),
            key=moment.id if moment.id and not work.read_only else None,
            kind=moment.kind,
            explained=moment.explained,
            crossed=_mark(work, moment) is Mark.NOT_MET,
        )
        for moment in work.sheet.heard_moments
    ]


def words_of(moment: MomentView) -> str:
    """Return what a moment says: its comment, or what it is where it has none."""
    if moment.passage is not None:
        return f"“{moment.passage.line}” {moment.comment}".strip()
    if moment.comment:
        return moment.comment
    if moment.kind is MomentKind.SENSITIVE:
        return _say("nobody hears it any more; F2 says what it was")
    return _say("evidence, {span}").format(span=span_text(moment.start_ms, moment.end_ms))


def note_words(note: Note) -> str:
    """Return a note and its system check in one run of words."""
    check = " · ".join(part for part in (note.looked_up, note.looked_where, note.seen) if part.strip())
    return "\n".join(part for part in (note.note.strip(), check and _say("system check: {0}").format(check)) if part)


def silence_title(start_ms: int, end_ms: int | None, analysis: "Analysis | None") -> str:
    """Return a silence with its length, "Silence 6.2 s", and that it is probably a hold where it is one."""
    length = seconds_text((end_ms or start_ms) - start_ms)
    hold = analysis is not None and any(
        start < (end_ms or start_ms) and end > start_ms for start, end in analysis.conversation.holds
    )
    return (_say("Silence {length}, probably a hold") if hold else _say("Silence {length}")).format(length=length)


def _moment_line(work: EvaluationDesk, moment: MomentView, analysis: "Analysis | None") -> MomentLine:
    words, title = words_of(moment), work.criterion_words(moment.number) if moment.number else ""
    if moment.kind is MomentKind.SILENCE:
        silence, found = silence_title(moment.start_ms, moment.end_ms, analysis), _say("found by the analysis")
        title, words = f"{silence} · {title}" if title else silence, moment.comment or found
    elif moment.kind is MomentKind.SENSITIVE:
        title = _say("Sensitive {span}").format(span=span_text(moment.start_ms, moment.end_ms))
    in_text = moment.passage is not None
    return MomentLine(
        ("moment", moment.id),
        _say("text") if in_text else span_text(moment.start_ms, None),
        title,
        words,
        work.sheet.marks[moment.number - 1] if moment.number else None,
        LineKind.PASSAGE if in_text else KINDS.get(moment.kind, LineKind.MOMENT),
        moment.start_ms,
        moment.end_ms,
        moment.number,
        moment.explained,
    )


def _found_line(start: int, end: int, analysis: "Analysis | None") -> MomentLine:
    return MomentLine(
        ("silence", start, end),
        span_text(start, None),
        silence_title(start, end, analysis),
        _say("found by the analysis"),
        kind=LineKind.SILENCE,
        start_ms=start,
        end_ms=end,
        kept=False,
    )


def _locked_line(start: int, end: int) -> MomentLine:
    return MomentLine(
        ("locked", start, end),
        span_text(start, None),
        _say("Sensitive {span}").format(span=span_text(start, end)),
        _say("marked in another evaluation of this call"),
        kind=LineKind.LOCKED,
        start_ms=start,
        end_ms=end,
    )


def _color(work: EvaluationDesk, moment: MomentView, tokens: Tokens) -> str:
    mark = _mark(work, moment)
    return tokens.mark(mark) if mark is not None else tokens.accent


def _mark(work: EvaluationDesk, moment: MomentView) -> Mark | None:
    """Return the mark of the criterion that a moment is pinned to."""
    return work.sheet.marks[moment.number - 1] if moment.number else None


def _title(work: EvaluationDesk, moment: MomentView) -> str:
    if moment.kind is MomentKind.SENSITIVE:
        return moment.comment or _say("Sensitive")
    return work.criterion_words(moment.number) if moment.number else words_of(moment)


def _say(words: str) -> str:
    return QCoreApplication.translate("Moments", words)
