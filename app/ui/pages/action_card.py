"""One action in full: what was agreed, what the marks say of it, what shows it, and what can be done with it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QPushButton, QWidget

from app.services.action_values import ActionState
from app.ui.coaching_words import (
    action_state,
    due_words,
    effect_words,
    owner_words,
    share_words,
    slip_words,
    source_words,
    verdict_words,
)
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.typed import Typed, put
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.domain.before_after import BeforeAfter
    from app.services.action_values import ActionView

TEXT_LINES = 6


class ActionCard(QFrame):
    """Shows one action; the signals bring it with what is asked for, ``written`` its number and what shows it."""

    done_asked = Signal(object)
    close_asked = Signal(object, object)  # action, ActionState
    reopen_asked = Signal(object)
    change_asked = Signal(object)
    source_asked = Signal(object)
    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.action: ActionView | None = None
        self.what = label("", "heading", wrap=True)
        self.state = Chip()
        self.who = label("", "quiet", wrap=True)
        self.source = button("", "link", lambda: self.source_asked.emit(self.action))
        self.aim = label("", "", wrap=True)
        self.before, self.after = label(), label()
        self.verdict = Chip()
        self.effect = label("", "quiet", wrap=True)
        self.slipped = label("", "error", wrap=True)
        self.evidence = QPlainTextEdit()
        self._measured = QWidget()
        self._typed = Typed(lambda: self.evidence.toPlainText().strip(), "", self, esc=False)
        self._typed.written.connect(self._tell)
        self.done_button = button(self.tr("Done…"), "", lambda: self.done_asked.emit(self.action))
        self.worked_button = self._closing(self.tr("Worked…"), ActionState.WORKED)
        self.not_worked_button = self._closing(self.tr("Did not work…"), ActionState.DID_NOT_WORK)
        self.drop_button = self._closing(self.tr("Drop…"), ActionState.DROPPED)
        self.change_button = button(self.tr("Change…"), "", lambda: self.change_asked.emit(self.action))
        self.reopen_button = button(self.tr("Take up again"), "", lambda: self.reopen_asked.emit(self.action))
        self._lay_out()

    def show_action(self, action: "ActionView", today: date) -> None:
        """Show another action; what was being typed is kept first."""
        self.flush()
        typing = self.action is not None and self.action.id == action.id and self.evidence.hasFocus()
        self.action = action
        self.what.setText(action.what)
        self.state.say(*action_state(action, today))
        agreed = self.tr("agreed {0}").format(day_text(action.agreed_on, today))
        self.who.setText(" · ".join((owner_words(action), agreed, due_words(action, today))))
        self.source.setText(source_words(action, today))
        self.source.setEnabled(action.evaluation_id is not None or action.one_to_one_id is not None)
        self._show_effect(action)
        self.slipped.setVisible(action.slip is not None)
        self.slipped.setText(slip_words(action.slip) if action.slip is not None else "")
        if not typing:
            self._typed.take(action.evidence)
            put(self.evidence, action.evidence)
        self._show_buttons(action)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self._typed.flush()

    def _tell(self, text: str) -> None:
        if self.action is not None:
            self.written.emit(self.action.id, text)

    def _show_effect(self, action: "ActionView") -> None:
        effect: BeforeAfter | None = action.effect
        self._measured.setVisible(effect is not None)
        if effect is None or action.criterion is None:
            return
        self.aim.setText(self.tr("Aimed at {0}").format(action.criterion.words))
        self.before.setText(share_words(effect.before))
        self.after.setText(share_words(effect.after) if action.done_on is not None else "—")
        self.verdict.say(*verdict_words(effect))
        self.verdict.setVisible(action.done_on is not None)
        self.effect.setText(effect_words(action))

    def _show_buttons(self, action: "ActionView") -> None:
        state = action.state
        self.done_button.setVisible(state is ActionState.OPEN)
        for made in (self.worked_button, self.not_worked_button):
            made.setVisible(state is ActionState.DONE)
        self.drop_button.setVisible(not state.closed)
        self.change_button.setVisible(not state.closed)
        self.reopen_button.setVisible(state is not ActionState.OPEN and action.reopened_by is None)

    def _closing(self, words: str, how: ActionState) -> QPushButton:
        return button(words, "", lambda: self.close_asked.emit(self.action, how))

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setHorizontalSpacing(12)
        figures.setVerticalSpacing(2)
        for place, (name, value) in enumerate(
            ((self.tr("90 days before"), self.before), (self.tr("since it was done"), self.after))
        ):
            figures.addWidget(label(name, "quiet"), place, 0)
            figures.addWidget(value, place, 1)
        figures.setColumnStretch(1, 1)
        inner = column(self._measured, spacing=4)
        inner.addWidget(self.aim)
        inner.addLayout(figures)
        inner.addLayout(row(self.verdict, None))
        inner.addWidget(self.effect)
        self.evidence.setTabChangesFocus(True)
        self.evidence.setFixedHeight(self.fontMetrics().lineSpacing() * TEXT_LINES + 16)
        self.evidence.setAccessibleName(self.tr("What shows it"))
        self.evidence.textChanged.connect(self._typed.edited)
        self._typed.watch(self.evidence)
        layout = column(self, margin=16, spacing=8)
        layout.addWidget(self.what)
        layout.addLayout(row(self.state, self.source, None))
        layout.addWidget(self.who)
        layout.addWidget(self._measured)
        layout.addWidget(self.slipped)
        layout.addWidget(label(self.tr("What s&hows it"), "quiet", buddy=self.evidence))
        layout.addWidget(self.evidence)
        layout.addLayout(row(self.done_button, self.worked_button, self.not_worked_button, self.reopen_button, None))
        layout.addLayout(row(self.change_button, self.drop_button, None))
        layout.addStretch(1)
