"""The work on one evaluation: cursor, marks, moments and notes, undo, and the saving of each step."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain import scoring
from app.domain.passages import Passage
from app.domain.words import Mark, MomentKind, State
from app.services.evaluating import Evaluation, MomentView, Note, Place, Saved, Texts
from app.ui.pages.evaluate_saving import Saver
from app.ui.pages.evaluate_state import Change, MarkChange, MomentChange, NoteChange, Sheet

if TYPE_CHECKING:
    from app.ui.context import Desk

LAST_MS = 10_000
"""How much of what was just heard E pins as evidence, ms."""


class EvaluationDesk(QObject):
    """Holds the evaluation on the screen; every step is shown at once, saved in order, and can be taken back.

    ``target`` is the criterion that comments, evidence and notes go to: the one just marked until the cursor is moved
    by hand, else the one under the cursor.
    """

    marks_changed = Signal()
    moments_changed = Signal()
    note_changed = Signal(int)
    cursor_changed = Signal()
    said = Signal(str)

    def __init__(self, desk: "Desk", evaluation: Evaluation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sheet = Sheet(evaluation)
        self.texts = evaluation.texts
        self.saver = Saver(desk.tasks, self)
        self.cursor = min(max(evaluation.place.cursor, 1), len(self.sheet.marks))
        self.notice = ""
        self._just_marked: int | None = None
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._stored: dict[int, int] = {}

    @property
    def _by(self) -> int:
        """Return who makes the change: the person at the keyboard now."""
        return self._desk.evaluator.id

    @property
    def id(self) -> int:
        """Return the evaluation's id."""
        return self.sheet.evaluation.id

    @property
    def read_only(self) -> bool:
        """Return whether it is shown and not changed: it is finalised, or the library is only open to read."""
        return self._desk.info.to_read or self.sheet.evaluation.state is not State.DRAFT

    @property
    def target(self) -> int:
        """Return the criterion that comments, evidence and notes go to."""
        return self.cursor if self._just_marked is None else self._just_marked

    def criterion_words(self, number: int) -> str:
        """Return a criterion as it is called everywhere: "7 Repeats it back to confirm"."""
        return f"{number} {self.sheet.card.criteria[number - 1].short}"

    # -- the cursor

    def point(self, number: int, notice: str = "") -> None:
        """Move the cursor by hand to criterion ``number``; ``notice`` says why the page sent one there."""
        self._just_marked = None
        self._move(number, notice)

    def step(self, by: int) -> None:
        """Move the cursor by hand some rows down, or up for a negative number."""
        self.point(min(max(self.cursor + by, 1), len(self.sheet.marks)))

    def jump(self, section: int) -> None:
        """Move the cursor to the first unmarked criterion of a section (0 is the first), or else to its first."""
        if section < len(self.sheet.card.sections):
            numbers = [criterion.number for criterion in self.sheet.card.sections[section].criteria]
            self.point(next((n for n in numbers if self.sheet.marks[n - 1] is None), numbers[0]))

    def _move(self, number: int, notice: str = "") -> None:
        self.cursor, self.notice = number, notice
        self.cursor_changed.emit()

    # -- steps

    def mark(self, mark: Mark | None, at_ms: int | None, number: int | None = None) -> None:
        """Give criterion ``number`` (the one under the cursor) a mark made at ``at_ms``, and go on to the next.

        Taking a mark away (``None``) leaves the cursor where it is.
        """
        if self.read_only:
            return
        number = number or self.cursor
        before = (self.sheet.marks[number - 1], self.sheet.at_ms[number - 1])
        if mark is None:
            if before[0] is not None:
                self._take(MarkChange(number, before, (None, None)))
            self.point(number)
            return
        self._take(MarkChange(number, before, (mark, at_ms)))
        self._just_marked = number
        self._move(min(number + 1, len(self.sheet.marks)))

    def pin(self, position_ms: int) -> None:
        """Pin the last ten seconds before ``position_ms`` to the target as evidence."""
        start = max(position_ms - LAST_MS, 0)
        self.add_moment(self.target, MomentKind.EVIDENCE, start, max(position_ms, start), "")

    def pin_passage(self, passage: Passage) -> None:
        """Pin chosen words of a contact in writing to the target as evidence."""
        self.add_moment(self.target, MomentKind.EVIDENCE, 0, None, "", passage=passage)

    def add_moment(
        self,
        number: int | None,
        kind: MomentKind,
        start_ms: int,
        end_ms: int | None,
        comment: str,
        *,
        explained: bool | None = None,
        passage: Passage | None = None,
    ) -> None:
        """Keep a moment of the recording or a passage of the text, pinned to criterion ``number`` or to none."""
        if not self.read_only:
            moment = MomentView(self.sheet.new_id(), number, kind, start_ms, end_ms, comment, explained, passage)
            self._take(MomentChange(None, moment))

    def change_moment(self, moment: MomentView, after: MomentView) -> None:
        """Give a moment another criterion, comment, place or judgement."""
        if not self.read_only and after != moment:
            self._take(MomentChange(moment, after))

    def remove_moment(self, moment: MomentView) -> None:
        """Take a moment away; it can be brought back."""
        if not self.read_only:
            self._take(MomentChange(moment, None))

    @property
    def newest_moment(self) -> MomentView | None:
        """Return the moment touched last, if it is still there."""
        touched = (change.after for change in reversed(self._done) if isinstance(change, MomentChange))
        return next((self.sheet.moment(moment.id) for moment in touched if moment is not None), None)

    def write_note(self, number: int, note: Note) -> None:
        """Keep what was written about a criterion; typing on in the same note is one step."""
        before = self.sheet.note(number)
        if self.read_only or note == before:
            return
        last = self._done[-1] if self._done else None
        if isinstance(last, NoteChange) and last.number == number and last.after == before:
            self._done.pop()
            before = last.before
        self._take(NoteChange(number, before, note))

    def keep_attention(self, active_ms: int) -> None:
        """Remember how long the evaluator has been at it."""
        if not self.read_only:
            save = self._desk.evaluating.keep_attention
            self.saver.push(lambda: save(self.id, active_ms), "attention", quiet=True)

    def write_texts(self, texts: Texts) -> None:
        """Keep the feedback for the advisor (its fields have an undo of their own)."""
        if not self.read_only and texts != self.texts:
            self.texts = texts
            evaluating, by = self._desk.evaluating, self._by
            self.saver.push(lambda: evaluating.write_texts(self.id, texts, by), "texts")

    def keep_place(self, scroll: int, position_ms: int) -> None:
        """Remember where the evaluator is, to go on from there another time."""
        if not self.read_only:
            place = Place(self.cursor, scroll, position_ms)
            self.saver.push(lambda: self._desk.evaluating.keep_place(self.id, place), "place", quiet=True)

    # -- taking back

    def undo(self) -> None:
        """Take the last step back and go where it was made."""
        if self._done and not self.read_only:
            change = self._done.pop()
            self._undone.append(change)
            self._show_step(change.taken_back(), self.tr("Undone: {step}"), change)

    def redo(self) -> None:
        """Take the last undone step again."""
        if self._undone and not self.read_only:
            change = self._undone.pop()
            self._done.append(change)
            self._show_step(change, self.tr("Done again: {step}"), change)

    def _show_step(self, step: Change, words: str, named: Change) -> None:
        self._apply(step)
        if step.number is not None:
            self.point(step.number)
        self.said.emit(words.format(step=self._step_words(named)))

    def _step_words(self, change: Change) -> str:
        what = {MarkChange: self.tr("mark"), NoteChange: self.tr("note"), MomentChange: self.tr("moment")}[type(change)]
        if isinstance(change, MomentChange) and change.kind is MomentKind.SENSITIVE:
            what = self.tr("silenced passage")
        elif isinstance(change, MomentChange) and change.kind is MomentKind.SILENCE:
            what = self.tr("silence")
        return what if change.number is None else f"{what}, {self.criterion_words(change.number)}"

    def _take(self, change: Change) -> None:
        self._done.append(change)
        self._undone.clear()
        self._apply(change)

    def _apply(self, change: Change) -> None:
        self.sheet.apply(change)
        self.saver.push(self._save_of(change))
        self.notice = ""
        self.marks_changed.emit()
        if isinstance(change, NoteChange):
            self.note_changed.emit(change.number)
        if not isinstance(change, MarkChange) or self._has_moments(change.number):
            self.moments_changed.emit()

    def _has_moments(self, number: int) -> bool:
        return any(moment.number == number for moment in self.sheet.moments)

    # -- saving

    def _save_of(self, change: Change) -> Callable[[], Saved]:
        evaluating, by, here = self._desk.evaluating, self._by, self.id
        match change:
            case MarkChange(number, _, (mark, at_ms)):
                return lambda: evaluating.mark(here, number, mark, at_ms, by)
            case NoteChange(number, _, note):
                return lambda: evaluating.note(here, number, note, by)
            case MomentChange(before, after):
                return lambda: self._save_moment(before, after)

    def _save_moment(self, before: MomentView | None, after: MomentView | None) -> Saved:
        """Save one step of a moment; runs on the library lane, after every earlier step has ended there."""
        evaluating, by, here = self._desk.evaluating, self._by, self.id
        if after is None:
            assert before is not None
            return evaluating.remove_moment(here, self._known(before).id, by)
        if before is not None:
            return evaluating.change_moment(here, self._known(after), by)
        if after.id > 0 or after.id in self._stored:
            return evaluating.restore_moment(here, self._known(after), by)
        made, saved = evaluating.add_moment(
            here,
            after.number,
            after.kind,
            after.start_ms,
            after.end_ms,
            after.comment,
            by,
            explained=after.explained,
            passage=after.passage,
        )
        self._stored[after.id] = made.id
        return saved

    def _known(self, moment: MomentView) -> MomentView:
        """Return the moment under the id that the library file gave it."""
        from dataclasses import replace

        return replace(moment, id=self._stored.get(moment.id, moment.id))

    # -- finalising

    def hindrance(self) -> tuple[int, str] | None:
        """Return the first criterion that keeps it from being finalised and why, or ``None``; goes by the screen."""
        marks, evidenced = self.sheet.marks, self.sheet.evidenced
        number = scoring.first_unmarked(marks)
        if number is not None:
            return number, self.tr("Not marked yet: M met, N not met, O no opportunity.")
        number = scoring.first_without_evidence(marks, evidenced)
        if number is not None and self.sheet.evaluation.interaction.recording is None:
            return number, self.tr(
                "Not met needs evidence: E pins words chosen in the text, T writes a note, K a system check."
            )
        if number is not None:
            return number, self.tr(
                "Not met needs evidence: E pins the last ten seconds, C comments, T writes a note, K a system check."
            )
        return None
