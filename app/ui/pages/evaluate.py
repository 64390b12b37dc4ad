"""The Evaluate page: the recording left, the checklist right, and the keyboard over both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from app.domain.words import Mark, State
from app.ui.analysis import RecordingAnalysis
from app.ui.pages.evaluate_actions import Actions
from app.ui.pages.evaluate_agreeing import Agreeing
from app.ui.pages.evaluate_clip import Clips
from app.ui.pages.evaluate_contact_work import ContactWork
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.pages.evaluate_errands import Errands
from app.ui.pages.evaluate_finalising import Finalising
from app.ui.pages.evaluate_foot import EdgeGuard, FinishBar
from app.ui.pages.evaluate_halves import Halves
from app.ui.pages.evaluate_head import Head
from app.ui.pages.evaluate_life import Life
from app.ui.pages.evaluate_panels import Panels
from app.ui.pages.evaluate_recording import RecordingCard
from app.ui.pages.evaluate_showing import Showing
from app.ui.pages.evaluate_spans import SpanKeys
from app.ui.pages.evaluate_time import TimeOnTask
from app.ui.pages.evaluate_transcript import TranscriptWork
from app.ui.pages.evaluate_wiring import connect_page, connect_work
from app.ui.pages.evaluate_written import WrittenWork
from app.ui.pages.sheet_preview import SheetPreview
from app.ui.playback import Playback
from app.ui.replay import Replay
from app.ui.widgets.checklist import Checklist
from app.ui.widgets.controls import column
from app.ui.widgets.score_bar import ScoreBar
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.evaluating import Evaluation
    from app.ui.context import Desk

PLACE_MS = 3000
"""How often the place in list and recording is remembered while something moves, ms."""


class EvaluatePage(QWidget):
    """One evaluation on the screen: a draft to be worked on, or a finalised one to be read.

    ``loaded`` and ``finalised`` bring the evaluation's id, ``advisor_asked`` the advisor's, ``closed`` says the page
    may be left.
    """

    loaded = Signal(int)
    finalised = Signal(int)
    advisor_asked = Signal(int)
    closed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.desk = desk
        self.work: EvaluationDesk | None = None
        self.playback = Playback(desk.tasks, desk.engine, self)
        theme = desk.theme
        self.head = Head()
        self.header, self.chip, self.bar, self.outcome = (
            self.head.header,
            self.head.chip,
            self.head.bar,
            self.head.outcome,
        )
        self.analysis = RecordingAnalysis(desk, self.playback, self)
        self.recording = RecordingCard(theme, self.playback, desk.settings)
        self.panels = Panels(theme)
        self.score = ScoreBar(theme.tokens)
        self.checklist = Checklist(theme.tokens)
        self.guard = EdgeGuard()
        self.foot = FinishBar()
        self.preview = SheetPreview(desk)
        self.replayed = Replay(self.playback, self)
        self.time = TimeOnTask(self)
        self.showing = Showing(self)
        self.errands = Errands(self)
        self.clips = Clips(self)
        self.spans = SpanKeys(self)
        self.finalising = Finalising(self)
        self.life = Life(self)
        self.agreeing = Agreeing(self)
        self.transcript = TranscriptWork(desk, self.panels.transcript, self.say, self)
        self.written = WrittenWork(self)
        self.contact = ContactWork(desk, self.panels.contact, self)
        self._actions = Actions(self)
        self._place = QTimer(self)
        self._place.setInterval(PLACE_MS)
        self._place.timeout.connect(self.keep_place)
        self._kept_place: tuple[int, int, int] | None = None
        self._lay_out()
        connect_page(self)

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
            tasks.library(lambda: evaluating.open(evaluation_id), self.show_evaluation, self.errands.refuse)

        if self.work is None:
            read()
        else:
            self.work.saver.when_empty(read)

    def leave(self) -> None:
        """Keep what was typed and the place, and stop the sound; called before another page or the end."""
        if self.work is not None:
            self.panels.flush()
            self.playback.pause()
            self.recording.listening.hold(False)
            self.keep_place()
            self.time.leave()

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
        self.spans.forget()
        self.head.show_evaluation(evaluation)
        self.checklist.show_card(work.sheet.card)
        self.checklist.set_read_only(work.read_only)
        connect_work(self, work)
        self.time.show_work(work)
        self.panels.show_work(work)
        self.transcript.show_work(work)
        self.contact.show_work(work)
        self.showing.marks()
        self.showing.cursor()
        if not again:
            self._open_recording(work)
        self.showing.moments()
        self.checklist.verticalScrollBar().setValue(evaluation.place.scroll)
        self.checklist.bring_into_view(work.cursor)
        self.checklist.take_focus()
        self._show_state(evaluation)
        self.life.show(evaluation)
        self.loaded.emit(evaluation.id)

    def put_away(self) -> None:
        """Show nothing any more: the draft is gone."""
        self._place.stop()
        self.playback.close()
        self.work = None

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

    def _open_recording(self, work: EvaluationDesk) -> None:
        contact = work.sheet.evaluation.interaction
        # before it is opened: what is sensitive must be silent from the first sound
        self.recording.listening.show_moments(work.sheet.heard_moments)
        self.analysis.show_interaction(contact.id)
        position = work.sheet.evaluation.place.position_ms
        self.recording.open(contact.recording, contact.duration_ms, position, contact.raw)
        self.written.show(work)

    def _show_state(self, evaluation: "Evaluation") -> None:
        self.showing.time()
        if evaluation.state is State.DRAFT:
            self._kept_place = None
            self._place.start()
            return
        self._place.stop()
        ended = evaluation.finalised_at.astimezone() if evaluation.finalised_at else None
        when = f"{day_text(ended.date())}, {ended:%H:%M}" if ended else ""
        self.foot.show_final(self.tr("{name} · {when}").format(name=evaluation.evaluator.name, when=when))

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        halves = Halves(
            [(self.recording, 0), (self.panels, 3)],  # the recording says itself how much it wants
            [(self.score, 0), (line, 0), (self.checklist, 1), (self.guard, 0), (self.foot, 0)],
        )
        work = QWidget()
        page = column(work)
        page.addWidget(self.head)
        page.addWidget(halves, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.preview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title its share of the width."""
        super().resizeEvent(event)
        self.head.fit_title(self.width())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard to work on the checklist."""
        super().focusInEvent(event)
        if self._stack.currentIndex() == 0:
            self.checklist.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time from here on."""
        super().showEvent(event)
        self.time.watch()
        self.time.act()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep everything when another page is shown; a window made small plays on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    def changeEvent(self, event: QEvent) -> None:
        """Silence again what a held key lets be heard when another window takes the keyboard: its end never comes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.recording.listening.hold(False)

    # -- the keyboard and the mouse

    def search(self) -> bool:
        """Search the transcript of the evaluation that is open; return whether there is one to search in."""
        if self.work is None or self._stack.currentIndex():
            return False
        self.panels.search_transcript()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for; a text field that has the keyboard keeps its letters to itself."""
        if self.work is None or self._stack.currentIndex() or not self._actions.do(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Silence again what was heard only while a key was held."""
        if not self._actions.let_go(event):
            super().keyReleaseEvent(event)

    def mark(self, number: int, mark: object) -> None:
        """Give a criterion a mark by the mouse."""
        if self.work is not None and (mark is None or isinstance(mark, Mark)):
            self.work.mark(mark, self.at_ms(), number)
            self.checklist.take_focus()

    def point(self, number: int) -> None:
        """Move the cursor to a criterion."""
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
            if view.moment_ms is not None:
                moments = (one for one in self.work.sheet.moments if one.number == number and one.is_evidence)
                first = next(moments)
                self.replayed.play(first.start_ms, first.end_ms)
            elif view.at_ms is not None:
                self.replayed.play(view.at_ms)

    def look_again(self, number: int) -> None:
        """Leave the question at the band's edge and go to a criterion."""
        self.guard.hide()
        self.point(number)

    # -- the sheet

    def show_sheet(self) -> None:
        """Show the feedback sheet over the page, with everything done so far on it."""
        if self.work is not None:
            self.panels.flush()
            work, contact = self.work, self.work.sheet.evaluation.interaction
            self._stack.setCurrentWidget(self.preview)
            name = f"{contact.advisor}, {contact.started_at:%Y-%m-%d %H.%M}"
            work.saver.when_empty(lambda: self.preview.show_sheet(work.id, name))

    def hide_sheet(self) -> None:
        """Go back from the sheet to the marks."""
        self._stack.setCurrentIndex(0)
        self.checklist.take_focus()
