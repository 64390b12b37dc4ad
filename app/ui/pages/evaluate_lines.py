"""The lines of the Moments tab and the flags of the waveform, from an evaluation as it stands."""

from PySide6.QtCore import QCoreApplication

from app.domain.times import span_text
from app.services.evaluating import MomentView, Note
from app.tokens import Tokens
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.widgets.moment_row import MomentLine
from app.ui.widgets.waveform import Flag


def lines(work: EvaluationDesk) -> list[MomentLine]:
    """Return the moments in the order of the recording, then the notes in the order of the scorecard."""
    sheet = work.sheet
    shown = [
        MomentLine(
            ("moment", moment.id),
            span_text(moment.start_ms, None),
            work.criterion_words(moment.number) if moment.number else "",
            words_of(moment),
            sheet.marks[moment.number - 1] if moment.number else None,
        )
        for moment in sheet.moments
    ]
    noted = sorted((number, note) for number, note in sheet.notes.items() if note.is_evidence)
    shown += [
        MomentLine(
            ("note", number),
            _say("note"),
            work.criterion_words(number),
            note_words(note),
            sheet.marks[number - 1],
            False,
        )
        for number, note in noted
    ]
    return shown


def flags(work: EvaluationDesk, tokens: Tokens) -> list[Flag]:
    """Return a flag for each moment in the colour of its criterion's mark."""
    return [
        Flag(
            moment.start_ms,
            moment.end_ms,
            _color(work, moment, tokens),
            _title(work, moment),
            key=None if work.read_only else moment.id,
            kind=moment.kind,
            explained=moment.explained,
        )
        for moment in work.sheet.moments
    ]


def words_of(moment: MomentView) -> str:
    """Return what a moment says: its comment, or what it is where it has none."""
    if moment.comment:
        return moment.comment
    return _say("evidence, {span}").format(span=span_text(moment.start_ms, moment.end_ms))


def note_words(note: Note) -> str:
    """Return a note and its system check in one run of words."""
    check = " · ".join(part for part in (note.looked_up, note.looked_where, note.seen) if part.strip())
    return "\n".join(part for part in (note.note.strip(), check and _say("system check: {0}").format(check)) if part)


def _color(work: EvaluationDesk, moment: MomentView, tokens: Tokens) -> str:
    mark = work.sheet.marks[moment.number - 1] if moment.number else None
    return tokens.mark(mark) if mark is not None else tokens.accent


def _title(work: EvaluationDesk, moment: MomentView) -> str:
    return work.criterion_words(moment.number) if moment.number else words_of(moment)


def _say(words: str) -> str:
    return QCoreApplication.translate("Moments", words)
