"""The head of the Evaluate page: whose contact it is, how far its saving has come, and what came out of it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.domain.words import State
from app.services.evaluating import Evaluation
from app.ui.messages import TROUBLE, MessageBar
from app.ui.pages.evaluate_outcome import OutcomePanel
from app.ui.pages.evaluate_steps import StepsStrip
from app.ui.widgets.chips import STATE_TONES, Chip, state_text
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import channel_text, day_text, purpose_text

TITLE_SHARE = 45
"""Per cent of the width that the subject may take before it is shortened."""


class Head(QFrame):
    """Title, facts and the chip of the draft; below them what could not be saved, and a finished result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.chip = Chip()
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.header.add(self.chip)
        self.bar = MessageBar()
        self.outcome = OutcomePanel()
        self.steps = StepsStrip()
        self._title = ""
        self._unsaved = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.bar, self.outcome, self.steps):
            layout.addWidget(part)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show whose contact it is and when, and the result where there is one."""
        contact = evaluation.interaction
        self._title = contact.subject or self.tr("{advisor}'s interaction").format(advisor=contact.advisor)
        self.fit_title(self.width())
        when = f"{day_text(contact.started_at.date())} {contact.started_at:%H:%M}"
        facts = (contact.advisor, channel_text(contact.channel).lower(), when, purpose_text(evaluation.purpose).lower())
        self.header.describe(" · ".join(facts))
        draft = evaluation.state is State.DRAFT
        self.chip.say(state_text(evaluation.state), STATE_TONES[evaluation.state])
        if draft:
            self.outcome.hide()
        else:
            self.outcome.show_outcome(evaluation.card, evaluation.result, contact.advisor)

    def show_superseded(self) -> None:
        """Say that another evaluation counts in place of this one."""
        self.chip.say(self.tr("Superseded"), "neutral")

    def fit_title(self, width: int) -> None:
        """Show as much of the subject as leaves room for the rest."""
        title, room = self.header.title, width * TITLE_SHARE // 100
        title.setText(title.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        title.setToolTip(self._title)

    def show_saving(self) -> None:
        """Say that something is being saved."""
        self.chip.say(self.tr("Draft · saving …"), "neutral")

    def show_saved(self, at: datetime) -> None:
        """Say that everything is in the file since ``at``, local time."""
        if self._unsaved:  # something else that is said stays
            self._unsaved = False
            self.bar.hide()
        self.chip.say(self.tr("Draft · saved {time}").format(time=f"{at:%H:%M:%S}"), "neutral")

    def show_unsaved(self, count: int, why: str) -> None:
        """Say that ``count`` changes are not in the file, and why."""
        self._unsaved = True
        self.chip.say(self.tr("Draft · {n} not saved").format(n=count), "below")
        self.bar.say(self.tr("Not saved yet: {why} It is tried again every few seconds.").format(why=why), TROUBLE)
