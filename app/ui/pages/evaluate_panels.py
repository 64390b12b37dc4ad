"""The tabs under the recording, moments to feedback, and the chip that says where evidence goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.ui.pages.evaluate_contact import ContactPanel
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.pages.evaluate_details import DetailsPanel
from app.ui.pages.evaluate_feedback import FeedbackPanel
from app.ui.pages.evaluate_moments import MomentsWork
from app.ui.panels.transcript import TranscriptPanel
from app.ui.theme import Theme
from app.ui.widgets.controls import restyle
from app.ui.widgets.moments import Moments
from app.ui.widgets.target_strip import TargetStrip

MOMENTS, TRANSCRIPT, DETAILS, FEEDBACK, OUTCOME = range(5)


class Panels(QFrame):
    """Shows one evaluation's moments, transcript, details, feedback; ``left`` gives the keyboard back to the marks."""

    suggest_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._work: EvaluationDesk | None = None
        self._theme = theme
        self.moments, self.details, self.feedback = Moments(theme), DetailsPanel(), FeedbackPanel()
        self.contact = ContactPanel()
        self.listed = MomentsWork(self.moments, self)
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
            self.tr("Outcome"),
        ):
            self.tabs.addTab(name)
        self.target = TargetStrip(theme.tokens)
        self._lay_out()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.listed.wanted.connect(lambda: self.tabs.setCurrentIndex(MOMENTS))
        self.listed.listed.connect(self._show_count)
        self.listed.note_asked.connect(self._open_note)
        self.listed.left.connect(self.left)
        self.transcript.left.connect(self.left)
        self.transcript.sensitive_proposed.connect(self._show_suspicion)
        self.details.left.connect(self.left)
        self.feedback.left.connect(self.left)
        self.contact.left.connect(self.left)
        self.feedback.written.connect(self._texts_written)
        self.feedback.begin_asked.connect(self.suggest_asked)

    def show_work(self, work: EvaluationDesk) -> None:
        """Show another evaluation."""
        self._work = work
        self.listed.show_work(work)
        self.details.show_work(work)
        self.feedback.show_texts(work.texts, read_only=work.read_only)
        self.show_target()

    def show_target(self) -> None:
        """Say which criterion comments, evidence and notes go to."""
        if self._work is None:
            return
        self.target.setVisible(not self._work.read_only)
        number = self._work.target
        self.target.show_target(self._work.criterion_words(number), apart=number != self._work.cursor)
        self.details.show_target()

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

    def answer_outcome(self) -> None:
        """Give the keyboard to what became of the contact."""
        self.tabs.setCurrentIndex(OUTCOME)
        self.contact.take_focus()

    def flush(self) -> None:
        """Keep everything that was typed and not kept yet."""
        self.listed.flush()
        self.details.notes.flush()
        self.feedback.flush()

    def _lay_out(self) -> None:
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for panel in (self.moments, self.transcript, self.details, self.feedback, self.contact):
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
        room = self.contentsRect().width() - 28
        restyle(self.tabs, "room", "")
        self.tabs.setTabText(FEEDBACK, self.tr("Feedback for the advisor"))
        if self.tabs.sizeHint().width() > room:
            self.tabs.setTabText(FEEDBACK, self.tr("Feedback"))
            restyle(self.tabs, "room", "tight" if self.tabs.sizeHint().width() > room else "")
        self.tabs.setUsesScrollButtons(self.tabs.sizeHint().width() > room)

    def _show_suspicion(self, spans: object) -> None:
        """Show on the tab that there is something in the transcript to look at."""
        icon = self._theme.icon("warning", "below") if spans else QIcon()
        self.tabs.setTabIcon(TRANSCRIPT, icon)
        self.tabs.setTabToolTip(TRANSCRIPT, self.tr("A card number seems to be read aloud") if spans else "")

    # -- what the panels ask for

    def _show_count(self, count: int) -> None:
        self.tabs.setTabText(MOMENTS, f"{self.tr('Moments')} {count}" if count else self.tr("Moments"))

    def _open_note(self, number: int) -> None:
        if self._work is not None:
            self._work.point(number)
            self.write_note()

    def _texts_written(self, texts: object) -> None:
        if self._work is not None:
            self._work.write_texts(texts)  # type: ignore[arg-type]
