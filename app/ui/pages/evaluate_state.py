"""An evaluation as it stands on the screen: marks, notes and moments, changed by steps that can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain import scoring
from app.domain.scorecard import Scorecard
from app.domain.words import Mark, MomentKind
from app.services.evaluating import Evaluation, MomentView, Note
from app.ui.widgets.checklist_row import RowView

SENSITIVE = MomentKind.SENSITIVE


@dataclass(frozen=True, slots=True)
class MarkChange:
    """Criterion ``number`` gets another mark; each side is the mark and the place in the recording (ms)."""

    number: int
    before: tuple[Mark | None, int | None]
    after: tuple[Mark | None, int | None]

    def taken_back(self) -> "MarkChange":
        """Return the step that undoes this one."""
        return MarkChange(self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class NoteChange:
    """Criterion ``number`` gets another note."""

    number: int
    before: Note
    after: Note

    def taken_back(self) -> "NoteChange":
        """Return the step that undoes this one."""
        return NoteChange(self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class MomentChange:
    """A moment is added (no before), removed (no after) or changed; ids are the screen's own."""

    before: MomentView | None
    after: MomentView | None

    @property
    def number(self) -> int | None:
        """Return the criterion it belongs to."""
        side = self.after or self.before
        return side.number if side else None

    @property
    def kind(self) -> MomentKind | None:
        """Return what it is kept for."""
        side = self.after or self.before
        return side.kind if side else None

    def taken_back(self) -> "MomentChange":
        """Return the step that undoes this one."""
        return MomentChange(self.after, self.before)


Change = MarkChange | NoteChange | MomentChange


class Sheet:
    """The working copy of one evaluation; the screen shows it at once, whatever the library file is doing."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.card: Scorecard = evaluation.card
        self.marks: list[Mark | None] = list(evaluation.marks)
        self.at_ms: list[int | None] = list(evaluation.mark_at_ms)
        self.notes: dict[int, Note] = dict(evaluation.notes)
        self._moments: dict[int, MomentView] = {moment.id: moment for moment in evaluation.moments}
        self._next_id = -1

    @property
    def moments(self) -> tuple[MomentView, ...]:
        """Return the moments in the order of the recording."""
        return tuple(sorted(self._moments.values(), key=_order))

    @property
    def heard_moments(self) -> tuple[MomentView, ...]:
        """Return the recording's moments, with what other evaluations of it silenced: nobody hears that here either."""
        heard = (moment for moment in self.moments if moment.passage is None)
        return (*heard, *(MomentView(0, None, SENSITIVE, *span) for span in self.evaluation.silenced))

    @property
    def sensitive(self) -> list[tuple[int, int]]:
        """Return the spans (ms) that are silent and whose words are masked."""
        moments = (moment for moment in self.heard_moments if moment.kind is SENSITIVE)
        return [(moment.start_ms, moment.end_ms) for moment in moments if moment.end_ms is not None]

    @property
    def own_sensitive(self) -> bool:
        """Return whether this evaluation itself silences anything."""
        return any(moment.kind is SENSITIVE for moment in self._moments.values())

    def moment(self, moment_id: int) -> MomentView | None:
        """Return a moment by its id on the screen, None where it is not there any more."""
        return self._moments.get(moment_id)

    @property
    def result(self) -> scoring.Result:
        """Return the score of the marks as they are."""
        return scoring.score(self.card, self.marks)

    @property
    def evidenced(self) -> frozenset[int]:
        """Return the criteria that have evidence: a moment, a note or a system check."""
        noted = {number for number, note in self.notes.items() if note.is_evidence}
        pinned = {m.number for m in self._moments.values() if m.is_evidence and m.number is not None}
        return frozenset(noted | pinned)

    @property
    def lacking(self) -> int:
        """Return how many are marked *not met* and have no evidence yet."""
        return sum(mark is Mark.NOT_MET and n not in self.evidenced for n, mark in enumerate(self.marks, start=1))

    def note(self, number: int) -> Note:
        """Return what was written about a criterion."""
        return self.notes.get(number, Note())

    def new_id(self) -> int:
        """Return an id for a moment that the library file does not know yet: negative, never used twice."""
        self._next_id -= 1
        return self._next_id

    def apply(self, change: Change) -> None:
        """Take one step."""
        match change:
            case MarkChange(number, _, (mark, at)):
                self.marks[number - 1], self.at_ms[number - 1] = mark, at
            case NoteChange(number, _, after):
                self.notes[number] = after
            case MomentChange(before, after):
                if before is not None:
                    self._moments.pop(before.id, None)
                if after is not None:
                    self._moments[after.id] = after

    def rows(self) -> Mapping[int, RowView]:
        """Return what each row of the checklist shows."""
        evidenced = self.evidenced
        first: dict[int, int] = {}
        for moment in self.moments:
            if moment.is_evidence and moment.number is not None and moment.passage is None:
                first.setdefault(moment.number, moment.start_ms)
        return {
            number: RowView(mark, at, first.get(number), self.note(number).is_evidence, number in evidenced)
            for number, (mark, at) in enumerate(zip(self.marks, self.at_ms, strict=True), start=1)
        }


def _order(moment: MomentView) -> tuple[int, int, bool, int]:
    """Sort by place in the recording or the text, then as they were made; new ones count down from zero."""
    return moment.start_ms, moment.passage.start if moment.passage else 0, moment.id < 0, abs(moment.id)
