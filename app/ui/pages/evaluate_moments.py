"""The Moments tab at work: comments written, criteria chosen, silences judged, each kept as a step to be undone."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.passages import Passage
from app.domain.silences import judged_next, nearest
from app.domain.times import clock_text, span_text
from app.domain.words import MomentKind
from app.services.evaluating import MomentView
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.pages.evaluate_lines import lines
from app.ui.widgets.moment_line import LineKind, MomentLine
from app.ui.widgets.moments import Moments

if TYPE_CHECKING:
    from app.domain.analysis import Analysis

Span = tuple[int, int]


class MomentsWork(QObject):
    """Ties the list of moments to the evaluation; ``listed`` brings how many lines there are.

    ``replay_asked`` brings start and end (ms, or None), ``clip_asked`` a line, ``passage_asked`` a passage to be seen
    in the text, ``note_asked`` a criterion whose note is to be opened, ``wanted`` that the list is to be seen, ``left``
    that the keyboard goes back to the marks.
    """

    listed = Signal(int)
    replay_asked = Signal(int, object)
    clip_asked = Signal(object)
    passage_asked = Signal(object)
    note_asked = Signal(int)
    wanted = Signal()
    left = Signal()
    said = Signal(str)

    def __init__(self, panel: Moments, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._work: EvaluationDesk | None = None
        self._analysis: Analysis | None = None
        self._lines: list[MomentLine] = []
        self._about: MomentView | None = None  # the moment being edited, or begun (id 0)
        panel.replay_asked.connect(self._replay)
        panel.edit_asked.connect(self._edit)
        panel.delete_asked.connect(self._delete)
        panel.clip_asked.connect(self._clip)
        panel.judged.connect(self.judge)
        panel.criterion_chosen.connect(self._choose)
        panel.named.connect(self._name)
        panel.editor.kept.connect(self._kept)
        panel.editor.left.connect(self.left)

    # -- what is shown

    def show_work(self, work: EvaluationDesk) -> None:
        """Show another evaluation."""
        self._work, self._about = work, None
        self._panel.editor.hide()
        self._panel.show_criteria([work.criterion_words(n) for n in range(1, len(work.sheet.marks) + 1)])
        self.show_moments()

    def show_analysis(self, analysis: "Analysis | None") -> None:
        """List the silences found too, or none while nothing is known."""
        self._analysis = analysis
        self.show_moments()

    def show_moments(self) -> None:
        """List moments, silences and notes as they are now."""
        work = self._work
        if work is None:
            return
        empty = self.tr("Nothing kept yet. C comments on this moment, E pins the last ten seconds, R marks a stretch.")
        if work.sheet.evaluation.interaction.recording is None:
            empty = self.tr("Nothing kept yet. Choose words in the text: E pins them, C comments on them.")
        if work.read_only:
            empty = self.tr("No moments and no notes were kept.")
        self._lines = lines(work, None if work.read_only else self._analysis)
        self._panel.show_lines(self._lines, read_only=work.read_only, empty=empty)
        self.listed.emit(len(self._lines))

    # -- writing

    def comment_at(self, position_ms: int) -> None:
        """Open the line for a comment at this moment; the recording plays on."""
        if self._work is not None and not self._work.read_only:
            self._begin(MomentView(0, self._work.target, MomentKind.COMMENT, position_ms, None))

    def comment_on(self, passage: Passage) -> None:
        """Open the line for a comment on words of the text."""
        if self._work is not None and not self._work.read_only:
            self._begin(MomentView(0, self._work.target, MomentKind.COMMENT, 0, None, passage=passage))

    def edit_newest(self) -> None:
        """Open the line for what there is to say of the moment kept last."""
        moment = self._work.newest_moment if self._work is not None and not self._work.read_only else None
        if moment is None:
            self.said.emit(self.tr("Nothing has been kept just now: C comments on this moment"))
        else:
            self._begin(moment)

    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        self._panel.editor.finish()

    def _begin(self, moment: MomentView) -> None:
        self._panel.editor.finish()
        self._about = moment
        self.wanted.emit()
        when = span_text(moment.start_ms, moment.end_ms) if moment.passage is None else self.tr("Words of the text")
        sensitive = moment.kind is MomentKind.SENSITIVE
        self._panel.editor.begin(when, moment.number, moment.comment, sensitive=sensitive)

    def _kept(self, number: int | None, comment: str) -> None:
        about, self._about = self._about, None
        if self._work is not None and about is not None:
            if about.id:
                now = self._work.sheet.moment(about.id) or about
                self._work.change_moment(now, replace(now, number=number, comment=comment))
            elif comment or about.passage:
                where = (about.start_ms, about.end_ms)
                self._work.add_moment(number, about.kind, *where, comment, passage=about.passage)
        self.left.emit()

    # -- silences

    def judge_here(self, position_ms: int, selection: Span | None) -> None:
        """Judge the silence that has the keyboard, is selected, or is nearest to where the sound is."""
        if self._work is None or self._work.read_only:
            return
        silences = [line for line in self._lines if line.kind is LineKind.SILENCE and line.end_ms is not None]
        line = self._panel.focused_line
        if line not in silences:
            spans = [(one.start_ms, one.end_ms or one.start_ms) for one in silences]
            over = [span for span in spans if selection and span[0] < selection[1] and span[1] > selection[0]]
            span = nearest(over or spans, position_ms)
            line = next((one for one in silences if (one.start_ms, one.end_ms) == span), None)
        if line is None:
            self.said.emit(self.tr("No silence has been found in this recording"))
        else:
            self.judge(line.key, judged_next(line.explained))

    def judge(self, key: object, explained: bool | None) -> None:
        """Keep whether a silence was explained; None takes the judgement back."""
        work, line = self._work, self._line(key)
        if work is None or line is None or work.read_only:
            return
        moment = self._moment(key)
        if moment is None and explained is not None:
            work.add_moment(None, MomentKind.SILENCE, line.start_ms, line.end_ms, "", explained=explained)
        elif moment is not None and explained is None and not moment.comment and moment.number is None:
            work.remove_moment(moment)
        elif moment is not None:
            work.change_moment(moment, replace(moment, explained=explained))
        words = {True: self.tr("explained"), False: self.tr("not explained"), None: self.tr("not judged")}[explained]
        self.said.emit(self.tr("Silence at {time}: {words}").format(time=clock_text(line.start_ms), words=words))
        self._panel.bring_into_view(next((one.key for one in self._lines if one.start_ms == line.start_ms), None))

    # -- what a line asks for

    def _line(self, key: object) -> MomentLine | None:
        return next((line for line in self._lines if line.key == key), None)

    def _moment(self, key: object) -> MomentView | None:
        match key:
            case ("moment", int(moment_id)) if self._work is not None:
                return self._work.sheet.moment(moment_id)
        return None

    def _replay(self, key: object) -> None:
        line, moment = self._line(key), self._moment(key)
        if line is not None and line.played:
            self.replay_asked.emit(line.start_ms, line.end_ms)
        elif moment is not None and moment.passage is not None:
            self.passage_asked.emit(moment.passage)
        else:
            self._edit(key)

    def _edit(self, key: object) -> None:
        line, moment = self._line(key), self._moment(key)
        if moment is not None:
            self._begin(moment)
        elif line is not None and line.kind is LineKind.SILENCE:
            self._begin(MomentView(0, None, MomentKind.SILENCE, line.start_ms, line.end_ms))
        elif line is not None and line.kind is LineKind.NOTE and line.number is not None:
            self.note_asked.emit(line.number)

    def _delete(self, key: object) -> None:
        moment = self._moment(key)
        if moment is not None and self._work is not None:
            self._work.remove_moment(moment)

    def _clip(self, key: object) -> None:
        line = self._line(key)
        if line is not None:
            self.clip_asked.emit(line)

    def _choose(self, key: object, number: int | None) -> None:
        line, moment, work = self._line(key), self._moment(key), self._work
        if moment is not None and work is not None:
            work.change_moment(moment, replace(moment, number=number))
        elif line is not None and work is not None and number is not None:
            work.add_moment(number, MomentKind.SILENCE, line.start_ms, line.end_ms, "")

    def _name(self, key: object, what: str) -> None:
        moment = self._moment(key)
        if moment is not None and self._work is not None:
            self._work.change_moment(moment, replace(moment, comment=what))
