"""The tabs under the recording, moments to feedback, and the chip that says where evidence goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.times import clock_text, span_text
from app.domain.words import MomentKind
from app.services.evaluating import MomentView
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.pages.evaluate_details import DetailsPanel
from app.ui.pages.evaluate_feedback import FeedbackPanel
from app.ui.pages.evaluate_lines import lines
from app.ui.panels.transcript import TranscriptPanel
from app.ui.theme import Theme
from app.ui.widgets.moments import Moments
from app.ui.widgets.target_strip import TargetStrip

MOMENTS, TRANSCRIPT, DETAILS, FEEDBACK = range(4)


class Panels(QFrame):
    """Shows one evaluation's moments, transcript, details, feedback; ``left`` gives the keyboard back to the marks."""

    replay_asked = Signal(int)
    suggest_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._work: EvaluationDesk | None = None
        self._about: MomentView | None = None  # the moment being edited, or begun (id 0)
        self._theme = theme
        self.moments, self.details, self.feedback = Moments(theme), DetailsPanel(), FeedbackPanel()
        self.transcript = TranscriptPanel(theme)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name in (
            self.tr("Moments"),
            self.tr("Transcript"),
            self.tr("Details"),
            self.tr("Feedback for the advisor"),
        ):
            self.tabs.addTab(name)
        self.target = TargetStrip(theme.tokens)
        self._lay_out()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.moments.replay_asked.connect(self._replay)
        self.moments.edit_asked.connect(self._edit)
        self.moments.delete_asked.connect(self._delete)
        self.moments.editor.kept.connect(self._kept)
        self.moments.editor.left.connect(self.left)
        self.transcript.left.connect(self.left)
        self.transcript.sensitive_proposed.connect(self._show_suspicion)
        self.details.left.connect(self.left)
        self.feedback.left.connect(self.left)
        self.feedback.written.connect(self._texts_written)
        self.feedback.begin_asked.connect(self.suggest_asked)

    def show_work(self, work: EvaluationDesk) -> None:
        """Show another evaluation."""
        self._work = work
        self._about = None
        self.moments.editor.hide()
        self.moments.editor.show_criteria([work.criterion_words(n) for n in range(1, len(work.sheet.marks) + 1)])
        self.details.show_work(work)
        self.feedback.show_texts(work.texts, read_only=work.read_only)
        self.show_moments()
        self.show_target()

    def show_moments(self) -> None:
        """List the moments and notes as they are now."""
        if self._work is None:
            return
        shown = lines(self._work)
        empty = self.tr("Nothing kept yet. C comments on this moment, E pins the last ten seconds as evidence.")
        if self._work.read_only:
            empty = self.tr("No moments and no notes were kept.")
        self.moments.show_lines(shown, read_only=self._work.read_only, empty=empty)
        count = f" {len(shown)}" if shown else ""
        self.tabs.setTabText(MOMENTS, self.tr("Moments") + count)

    def show_target(self) -> None:
        """Say which criterion comments, evidence and notes go to."""
        if self._work is None:
            return
        self.target.setVisible(not self._work.read_only)
        number = self._work.target
        self.target.show_target(self._work.criterion_words(number), apart=number != self._work.cursor)
        self.details.show_target()

    def comment_at(self, position_ms: int) -> None:
        """Open the line for a comment at this moment; the recording plays on."""
        if self._work is None or self._work.read_only:
            return
        self.moments.editor.finish()
        self._about = MomentView(0, self._work.target, MomentKind.COMMENT, position_ms, None)
        self.tabs.setCurrentIndex(MOMENTS)
        self.moments.editor.begin(clock_text(position_ms), self._work.target)

    def search_transcript(self) -> None:
        """Give the keyboard to the search in the transcript."""
        self.tabs.setCurrentIndex(TRANSCRIPT)
        self.transcript.take_search()

    def step_hit(self, by: int) -> None:
        """Go to the next place found in the transcript, or back for -1."""
        self.tabs.setCurrentIndex(TRANSCRIPT)
        self.transcript.step_hit(by)

    def write_note(self) -> None:
        """Give the keyboard to the note on the target."""
        self.tabs.setCurrentIndex(DETAILS)
        self.details.notes.write_note()

    def write_check(self) -> None:
        """Give the keyboard to the system check on the target."""
        self.tabs.setCurrentIndex(DETAILS)
        self.details.notes.write_check()

    def flush(self) -> None:
        """Keep everything that was typed and not kept yet."""
        self.moments.editor.finish()
        self.details.notes.flush()
        self.feedback.flush()

    def _lay_out(self) -> None:
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for panel in (self.moments, self.transcript, self.details, self.feedback):
            self._pages.addWidget(panel)
        line = QFrame()
        line.setProperty("role", "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(line)
        layout.addSpacing(6)
        layout.addWidget(self.target)
        layout.addSpacing(2)
        layout.addWidget(pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the tabs as their room allows."""
        super().resizeEvent(event)
        self.tabs.setTabText(FEEDBACK, self.tr("Feedback for the advisor"))
        if self.tabs.sizeHint().width() > self.contentsRect().width() - 28:
            self.tabs.setTabText(FEEDBACK, self.tr("Feedback"))

    def _show_suspicion(self, spans: object) -> None:
        """Show on the tab that there is something in the transcript to look at."""
        icon = self._theme.icon("warning", "below") if spans else QIcon()
        self.tabs.setTabIcon(TRANSCRIPT, icon)
        self.tabs.setTabToolTip(TRANSCRIPT, self.tr("A card number seems to be read aloud") if spans else "")

    # -- what the panels ask for

    def _moment(self, key: object) -> MomentView | None:
        assert self._work is not None
        return next((moment for moment in self._work.sheet.moments if ("moment", moment.id) == key), None)

    def _replay(self, key: object) -> None:
        moment = self._moment(key)
        if moment is not None:
            self.replay_asked.emit(moment.start_ms)
        else:
            self._edit(key)

    def _edit(self, key: object) -> None:
        assert self._work is not None
        moment = self._moment(key)
        if moment is not None:
            self.moments.editor.finish()
            self._about = moment
            when = span_text(moment.start_ms, moment.end_ms)
            self.moments.editor.begin(when, moment.number, moment.comment)
        elif isinstance(key, tuple):
            self._work.point(key[1])
            self.write_note()

    def _delete(self, key: object) -> None:
        moment = self._moment(key)
        if moment is not None and self._work is not None:
            self._work.remove_moment(moment)

    def _kept(self, number: int | None, comment: str) -> None:
        about, self._about = self._about, None
        if self._work is not None and about is not None:
            if about.id:
                self._work.change_moment(about, number, comment)
            elif comment:
                self._work.add_moment(number, about.kind, about.start_ms, about.end_ms, comment)
        self.left.emit()

    def _texts_written(self, texts: object) -> None:
        if self._work is not None:
            self._work.write_texts(texts)  # type: ignore[arg-type]
