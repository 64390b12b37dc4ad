"""The Evaluate page: the recording left, the checklist right, and the keyboard over both."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.words import State
from app.ui.analysis import RecordingAnalysis
from app.ui.messages import TROUBLE, MessageBar, ask, sentence
from app.ui.pages.evaluate_actions import Actions
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.pages.evaluate_finalising import Finalising
from app.ui.pages.evaluate_foot import EdgeGuard, FinishBar
from app.ui.pages.evaluate_keys import action_of
from app.ui.pages.evaluate_lines import flags
from app.ui.pages.evaluate_outcome import OutcomePanel
from app.ui.pages.evaluate_panels import Panels
from app.ui.pages.evaluate_recording import RecordingCard
from app.ui.pages.evaluate_transcript import TranscriptWork
from app.ui.pages.sheet_preview import SheetPreview
from app.ui.playback import Playback
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.chips import Chip
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.painted import Painted
from app.ui.widgets.score_bar import ScoreBar
from app.ui.wording import channel_text, day_text, purpose_text

if TYPE_CHECKING:
    from app.services.evaluating import Evaluation
    from app.services.interactions import InteractionRow
    from app.ui.context import Desk

PLACE_MS = 3000
"""How often the place in list and recording is remembered while something moves, ms."""


class EvaluatePage(QWidget):
    """One evaluation on the screen: a draft to be worked on, or a finalised one to be read.

    ``finalised`` brings the evaluation's id, ``advisor_asked`` the advisor's, ``closed`` says the page may be left.
    """

    finalised = Signal(int)
    advisor_asked = Signal(int)
    closed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.desk = desk
        self.work: EvaluationDesk | None = None
        self._title = ""
        self.playback = Playback(desk.tasks, desk.engine, self)
        theme = desk.theme
        self.header = PageHeader()
        self.chip = Chip()
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.header.add(self.chip)
        self.bar = MessageBar()
        self.outcome = OutcomePanel()
        self.analysis = RecordingAnalysis(desk, self.playback, self)
        self.recording = RecordingCard(theme, self.playback, desk.settings)
        self.panels = Panels(theme)
        self.score = ScoreBar(theme.tokens)
        self.checklist = Checklist(theme.tokens)
        self.guard = EdgeGuard()
        self.foot = FinishBar()
        self.preview = SheetPreview(desk)
        self.finalising = Finalising(self)
        self.transcript = TranscriptWork(desk, self.panels.transcript, self.say, self)
        self._actions = Actions(self)
        self._place = QTimer(self)
        self._place.setInterval(PLACE_MS)
        self._place.timeout.connect(self.keep_place)
        self._kept_place: tuple[int, int, int] | None = None
        self._lay_out()
        self._connect()

    @property
    def evaluation_id(self) -> int | None:
        """Return which evaluation is on the page."""
        return self.work.id if self.work is not None else None

    # -- opening and leaving

    def load(self, evaluation_id: int) -> None:
        """Open an evaluation where it was left; what was open before is kept first."""
        self.leave()
        evaluating, tasks = self.desk.evaluating, self.desk.tasks

        def read() -> None:
            tasks.library(lambda: evaluating.open(evaluation_id), self.show_evaluation, self._not_opened)

        if self.work is None:
            read()
        else:
            self.work.saver.when_empty(read)

    def leave(self) -> None:
        """Keep what was typed and the place, and stop the sound; called before another page or the end."""
        if self.work is not None:
            self.panels.flush()
            self.playback.pause()
            self.keep_place()

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        return self.work.saver.unsaved if self.work is not None else 0

    def show_evaluation(self, evaluation: "Evaluation") -> None:
        """Show an evaluation as it came from the library file."""
        again = self.work is not None and self.work.id == evaluation.id
        if self.work is not None:
            self.work.saver.when_empty(self.work.deleteLater)
        self.work = work = EvaluationDesk(self.desk, evaluation, self)
        self._stack.setCurrentIndex(0)
        self.guard.hide()
        self._show_head(evaluation)
        self.checklist.show_card(work.sheet.card)
        self.checklist.set_read_only(work.read_only)
        self._connect_work(work)
        self.panels.show_work(work)
        self.transcript.show_work(work)
        self._show_marks()
        self._show_cursor()
        if not again:
            contact = evaluation.interaction
            # before it is opened: what is sensitive must be silent from the first sound
            self.recording.listening.show_moments(work.sheet.moments)
            self.analysis.show_interaction(contact.id)
            self.recording.open(contact.recording, contact.duration_ms, evaluation.place.position_ms)
        self._show_moments()
        self.checklist.verticalScrollBar().setValue(evaluation.place.scroll)
        self.checklist.bring_into_view(work.cursor)
        self.checklist.take_focus()
        self._show_state(evaluation)

    def keep_place(self) -> None:
        """Remember cursor, scroll and playback position where they changed."""
        if self.work is None or self.work.read_only:
            return
        scroll, position = self.checklist.verticalScrollBar().value(), self.playback.position_ms
        if not self.playback.ready:
            position = self.work.sheet.evaluation.place.position_ms
        place = (self.work.cursor, scroll, position)
        if place != self._kept_place:
            self._kept_place = place
            self.work.keep_place(scroll, position)

    def say(self, text: str) -> None:
        """Say something short that a screen reader hears too; the recording plays on."""
        self.recording.say(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # -- showing

    def _show_head(self, evaluation: "Evaluation") -> None:
        contact, purpose = evaluation.interaction, evaluation.purpose
        self._title = contact.subject or self.tr("{advisor}'s interaction").format(advisor=contact.advisor)
        self._show_title()
        when = f"{day_text(contact.started_at.date())} {contact.started_at:%H:%M}"
        facts = (contact.advisor, channel_text(contact.channel).lower(), when, purpose_text(purpose).lower())
        self.header.describe(" · ".join(facts))
        self.chip.say(self.tr("Draft"), "neutral")

    def _show_title(self) -> None:
        """Show as much of the subject as leaves room for the rest of the header."""
        title = self.header.title
        title.setText(
            title.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width() * 45 // 100)
        )
        title.setToolTip(self._title)

    def _show_state(self, evaluation: "Evaluation") -> None:
        if evaluation.state is State.DRAFT:
            self.outcome.hide()
            self._kept_place = None
            self._place.start()
            return
        self._place.stop()
        ended = evaluation.finalised_at.astimezone() if evaluation.finalised_at else None
        self.chip.say(str(evaluation.state).capitalize(), "meets")
        when = f"{day_text(ended.date())}, {ended:%H:%M}" if ended else ""
        self.foot.show_final(self.tr("{name} · {when}").format(name=evaluation.evaluator.name, when=when))
        self.outcome.show_outcome(evaluation.card, evaluation.result, evaluation.interaction.advisor)

    def _show_marks(self) -> None:
        if self.work is None:
            return
        sheet, final = self.work.sheet, self.work.read_only
        result = sheet.result
        self.checklist.show_rows(sheet.rows())
        self.checklist.show_scores(result.sections)
        self.score.show_result(sheet.card, result, final=final)
        if not final:
            self.foot.show_draft(sheet.card, result, sheet.lacking)

    def _show_moments(self) -> None:
        if self.work is not None:
            self.panels.show_moments()
            self.recording.waveform.show_flags(flags(self.work, self.desk.tokens()))
            self.recording.listening.show_moments(self.work.sheet.moments)

    def _show_cursor(self) -> None:
        if self.work is not None:
            self.checklist.show_cursor(self.work.cursor, self.work.target, self.work.notice)
            self.panels.show_target()

    def _show_saving(self) -> None:
        self.chip.say(self.tr("Draft · saving …"), "neutral")

    def _show_saved(self, at: datetime) -> None:
        self.bar.hide()
        self.chip.say(self.tr("Draft · saved {time}").format(time=f"{at:%H:%M:%S}"), "neutral")

    def _show_unsaved(self, why: str) -> None:
        self.finalising.give_up()
        n = self.unsaved
        self.chip.say(self.tr("Draft · {n} not saved").format(n=n), "below")
        self.bar.say(self.tr("Not saved yet: {why} It is tried again every few seconds.").format(why=why), TROUBLE)

    def _not_opened(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self.desk.tasks.unhandled(error)
        self.bar.say(said or self.tr("The evaluation could not be opened."), TROUBLE)

    # -- wiring

    def _connect(self) -> None:
        self.checklist.mark_chosen.connect(self._mark_chosen)
        self.checklist.pointed.connect(self._pointed)
        self.checklist.replay_asked.connect(self.replay)
        self.panels.replay_asked.connect(self.playback.play_from)
        self.panels.transcript.jump_asked.connect(self.playback.seek)
        self.panels.transcript.hits_changed.connect(self.recording.waveform.show_hits)
        self.playback.moved.connect(self.panels.transcript.show_position)
        self.panels.left.connect(self.checklist.take_focus)
        self.panels.details.discard_asked.connect(self._discard)
        self.panels.suggest_asked.connect(self.finalising.suggest)
        self.recording.found.connect(self._relink)
        self.recording.panel.sides_swapped.connect(self.analysis.swap_sides)
        self.analysis.changed.connect(lambda: self.recording.show_analysis(self.analysis))
        self.analysis.failed.connect(lambda why: self.bar.say(why, TROUBLE))
        for part in (self.foot, self.outcome):
            part.sheet_pressed.connect(self.show_sheet)
        self.foot.finalise_pressed.connect(self.finalising.begin)
        self.guard.agreed.connect(self.finalising.confirmed)
        self.guard.left.connect(self.checklist.take_focus)
        self.guard.look_asked.connect(self._look_again)
        self.outcome.advisor_pressed.connect(self._ask_advisor)
        self.preview.closed.connect(self._hide_sheet)
        self.desk.theme.changed.connect(self._tint)

    def _connect_work(self, work: EvaluationDesk) -> None:
        work.marks_changed.connect(self._show_marks)
        work.moments_changed.connect(self._show_moments)
        work.cursor_changed.connect(self._show_cursor)
        work.note_changed.connect(self.panels.show_target)
        work.said.connect(self.say)
        work.saver.saving.connect(self._show_saving)
        work.saver.saved.connect(self._show_saved)
        work.saver.failed.connect(self._show_unsaved)

    def _tint(self) -> None:
        tokens = self.desk.tokens()
        for painted in self.findChildren(Painted):
            painted.set_tokens(tokens)
        self.checklist.set_tokens(tokens)
        self._show_moments()

    def _lay_out(self) -> None:
        listening = QWidget()
        left = QVBoxLayout(listening)
        left.setContentsMargins(16, 16, 16, 16)
        left.setSpacing(12)
        left.addWidget(self.recording, 2)
        left.addWidget(self.panels, 3)
        self._side = QFrame()
        self._side.setProperty("role", "side")
        right = QVBoxLayout(self._side)
        right.setContentsMargins(1, 0, 0, 0)
        right.setSpacing(0)
        line = QFrame()
        line.setProperty("role", "line")
        for part, stretch in ((self.score, 0), (line, 0), (self.checklist, 1), (self.guard, 0), (self.foot, 0)):
            right.addWidget(part, stretch)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(0)
        for half in (listening, self._side):  # their shares of the width are given by their stretch alone
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._halves.addWidget(half)
        work = QWidget()
        page = QVBoxLayout(work)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part in (self.header, self.bar, self.outcome):
            page.addWidget(part)
        page.addLayout(self._halves, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the checklist what its words need, the recording the rest."""
        super().resizeEvent(event)
        self._show_title()
        wanted = max(self.width() * 46 // 100, self.checklist.px(590))
        side = min(wanted, self.width() * 54 // 100)
        self._halves.setStretch(0, self.width() - side)
        self._halves.setStretch(1, side)

    def _discard(self) -> None:
        work = self.work
        if work is None:
            return
        question = self.tr("Discard this draft?")
        detail = self.tr("Its marks, notes and moments are deleted and cannot be brought back. The recording stays.")
        if ask(self, question, detail, self.tr("Discard the draft")):
            evaluating = self.desk.evaluating
            work.saver.when_empty(
                lambda: self.desk.tasks.library(lambda: evaluating.discard(work.id), self._discarded, self._not_opened)
            )

    def _discarded(self, _nothing: None) -> None:
        self._place.stop()
        self.playback.close()
        self.work = None
        self.desk.library_changed.emit("evaluations")
        self.closed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard to work on the checklist."""
        super().focusInEvent(event)
        if self._stack.currentIndex() == 0:
            self.checklist.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep everything when another page is shown; a window made small plays on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    # -- the keyboard and the mouse

    def event(self, event: QEvent) -> bool:
        """Take the keys of the page before the window's menu does."""
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key and self.work is not None and not self._stack.currentIndex() and action_of(key) == "find":
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for; a text field that has the keyboard keeps its letters to itself."""
        if self.work is None or self._stack.currentIndex() or not self._actions.do(event):
            super().keyPressEvent(event)

    def _mark_chosen(self, number: int, mark: object) -> None:
        if self.work is not None:
            self.work.mark(mark, self.at_ms(), number)  # type: ignore[arg-type]
            self.checklist.take_focus()

    def _pointed(self, number: int) -> None:
        if self.work is not None:
            self.work.point(number)
            self.checklist.take_focus()

    def at_ms(self) -> int | None:
        """Return the place in the recording a mark is made at, ``None`` without one."""
        return self.playback.position_ms if self.playback.ready else None

    def replay(self, number: int) -> None:
        """Play the first moment of a criterion, or from where it was marked."""
        if self.work is not None:
            view = self.work.sheet.rows()[number]
            start = view.moment_ms if view.moment_ms is not None else view.at_ms
            if start is not None:
                self.playback.play_from(start)

    def _look_again(self, number: int) -> None:
        self.guard.hide()
        self._pointed(number)

    def _ask_advisor(self) -> None:
        if self.work is not None:
            self.advisor_asked.emit(self.work.sheet.evaluation.interaction.advisor_id)

    # -- sheet and recording

    def show_sheet(self) -> None:
        """Show the feedback sheet over the page, with everything done so far on it."""
        if self.work is not None:
            self.panels.flush()
            work, contact = self.work, self.work.sheet.evaluation.interaction
            self._stack.setCurrentWidget(self.preview)
            name = f"{contact.advisor}, {contact.started_at:%Y-%m-%d %H.%M}"
            work.saver.when_empty(lambda: self.preview.show_sheet(work.id, name))

    def _hide_sheet(self) -> None:
        self._stack.setCurrentIndex(0)
        self.checklist.take_focus()

    def _relink(self, path: Path) -> None:
        if self.work is None:
            return
        contact = self.work.sheet.evaluation.interaction
        interactions, position = self.desk.interactions, self.work.sheet.evaluation.place.position_ms

        def found(row: "InteractionRow") -> None:
            self.recording.open(row.recording, row.duration_ms, position)
            self.desk.library_changed.emit("interactions")

        self.desk.tasks.library(lambda: interactions.relink(contact.id, path), found, self._not_opened)
