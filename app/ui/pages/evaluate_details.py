"""The Details tab: note and system check of one criterion, and the facts of the contact."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.domain.attention import work_text
from app.domain.times import clock_text, length_text
from app.services.evaluating import Evaluation, Note
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.widgets.controls import button, clear, column, frame, label, row
from app.ui.widgets.notes import Notes
from app.ui.wording import channel_text, day_text, purpose_text


class DetailsPanel(QScrollArea):
    """Shows the facts, and takes notes about the criterion that comments and evidence go to."""

    left = Signal()
    discard_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._work: EvaluationDesk | None = None
        self.notes = Notes()
        self.notes.written.connect(self._written)
        self.notes.left.connect(self.left)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        inside = QWidget()
        layout = column(inside, margin=2, spacing=12)
        self.time = label("", "quiet", wrap=True)
        layout.addWidget(self.time)
        layout.addWidget(self.notes)
        layout.addWidget(frame("line", margins=(0, 0, 0, 0)))
        layout.addWidget(label(self.tr("The contact"), "heading"))
        layout.addLayout(self._facts)
        self.discard = button(self.tr("Discard this draft …"), "danger", self.discard_asked.emit)
        layout.addLayout(row(self.discard, None))
        layout.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_work(self, work: EvaluationDesk) -> None:
        """Show another evaluation."""
        self.notes.flush()
        self._work = work
        self.discard.setVisible(not work.read_only)
        clear(self._facts)
        for place, (name, value) in enumerate(_facts(work.sheet.evaluation)):
            self._facts.addWidget(label(name, "quiet"), place, 0, Qt.AlignmentFlag.AlignTop)
            said = label(value, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(said, place, 1)
        self.show_target()

    def show_time(self, active_ms: int | None) -> None:
        """Tell the evaluator how long they have been at it, ms; None for everybody else."""
        self.time.setVisible(active_ms is not None and self._work is not None)
        if active_ms is not None and self._work is not None:
            length = self._work.sheet.evaluation.interaction.duration_ms
            call = self.tr(" · call {length}").format(length=clock_text(length)) if length else ""
            said = self.tr("{time} at it{call}. Only you see this: it is on no sheet and in no list.")
            self.time.setText(said.format(time=work_text(active_ms), call=call))

    def show_target(self) -> None:
        """Show what is written about the criterion that notes go to now."""
        if self._work is not None:
            note, number = self._work.sheet.note(self._work.target), self._work.target
            texts = (note.note, note.looked_up, note.looked_where, note.seen)
            self.notes.show_note(number, self._work.criterion_words(number), texts, read_only=self._work.read_only)

    def _written(self, number: int, texts: tuple[str, str, str, str]) -> None:
        if self._work is not None:
            self._work.write_note(number, Note(*texts))


def _facts(evaluation: Evaluation) -> list[tuple[str, str]]:
    """Return the facts of the contact and of the evaluation that are known, named."""
    contact = evaluation.interaction
    began = evaluation.begun_at.astimezone()
    length = length_text(contact.duration_ms) if contact.duration_ms else ""
    facts = [
        (_say("Subject"), contact.subject),
        (_say("Advisor"), contact.advisor),
        (_say("Service"), contact.service),
        (_say("Channel"), channel_text(contact.channel)),
        (_say("When"), f"{day_text(contact.started_at.date())}, {contact.started_at:%H:%M}"),
        (_say("Length"), length),
        (_say("Reference"), contact.reference),
        (_say("Recording"), contact.recording.name if contact.recording else ""),
        (_say("Purpose"), purpose_text(evaluation.purpose)),
        (_say("Evaluator"), evaluation.evaluator.name),
        (_say("Begun"), f"{day_text(began.date())}, {began:%H:%M}"),
        (_say("Scorecard"), _say("{0}, version {1}").format(evaluation.card.name, evaluation.card.version)),
    ]
    return [(name, value) for name, value in facts if value]


def _say(words: str) -> str:
    return QCoreApplication.translate("DetailsPanel", words)
