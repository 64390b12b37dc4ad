"""The strip under a finalised result: how far the evaluation has come with the advisor, and what can be done next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.words import State
from app.services.evaluation_trail import Step, Trail
from app.services.taking_back import latest
from app.ui.widgets.controls import button, restyle
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import day_text

NEXT = {
    State.FINALISED: ("share", "comment", "revise"),
    State.SHARED: ("acknowledge", "dispute", "comment", "revise"),
    State.ACKNOWLEDGED: ("comment", "revise"),
    State.DISPUTED: ("answer", "comment"),
    State.RESOLVED: ("comment", "revise"),
}
"""What is offered in each state, besides the history."""
FOLDED = ("comment", "revise", "take back", "history")
"""What goes into a menu where there is no room for all."""
LEAST_WORDS = 160
"""So much room the sentence keeps before anything is folded away, pixels."""


class StepsStrip(QFrame):
    """Says the state in a sentence; ``chosen`` brings the word for what was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ElidedLabel()
        names = {
            "share": self.tr("Shared …"),
            "acknowledge": self.tr("Acknowledged …"),
            "dispute": self.tr("Disputed …"),
            "answer": self.tr("Answer the dispute …"),
            "comment": self.tr("Comment …"),
            "revise": self.tr("Revise …"),
            "take back": self.tr("Take back …"),
            "current": self.tr("Open the current one"),
            "before": self.tr("Open the one before"),
            "draft": self.tr("Open the revision"),
            "history": self.tr("History"),
        }
        tips = {
            "share": self.tr("The advisor has been given the sheet"),
            "acknowledge": self.tr("The advisor has read it and agrees"),
            "dispute": self.tr("The advisor does not agree with some of the marks"),
            "comment": self.tr("Write down what the advisor says to it"),
            "revise": self.tr("Change something after finalising, with a reason; the old marks stay readable"),
            "take back": self.tr("The latest step was entered by mistake; the record keeps both"),
            "history": self.tr("What happened to this evaluation, and what its revisions changed"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 14, 6)
        layout.setSpacing(8)
        layout.addWidget(self._said, 1)
        self.buttons: dict[str, QPushButton] = {}
        for name, text in names.items():
            made = button(text, "", lambda name=name: self.chosen.emit(name), tips.get(name, ""))  # type: ignore[misc]
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the checklist
            made.setAccessibleDescription(tips.get(name, ""))
            layout.addWidget(made)
            self.buttons[name] = made
        self.more = button(self.tr("More ▾"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setAccessibleName(self.tr("More to do with this evaluation"))
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        layout.addWidget(self.more)
        self._offered: tuple[str, ...] = ()
        self.hide()

    @property
    def said(self) -> str:
        """Return the sentence that is shown."""
        return self._said.text()

    @property
    def offered(self) -> tuple[str, ...]:
        """Return what can be pressed, in order."""
        return self._offered

    def minimumSizeHint(self) -> QSize:
        """Return the room that what is never folded away takes."""
        kept = [made for name, made in self.buttons.items() if name in self._offered and name not in FOLDED]
        return QSize(self._room([*kept, self.more]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what there is no room for, and unfold it again."""
        super().resizeEvent(event)
        self._fold()

    def show_trail(self, trail: Trail, advisor: str) -> None:
        """Show where an evaluation of ``advisor`` stands; a first draft has nothing to show."""
        here = trail.here
        if here.state is State.DRAFT and here.number == 1:
            self.hide()
            return
        offered: tuple[str, ...] = NEXT.get(here.state, ())
        if here.state is State.DRAFT:
            offered, words, tone = ("before",), self._revision_words(trail), "info"
        elif here.superseded:
            offered, words, tone = ("current",), self._superseded_words(trail), "info"
        elif trail.open_revision is not None:
            offered, words, tone = ("draft",), self._being_revised_words(trail), "info"
        else:
            words, tone = self._words(trail, advisor), "trouble" if here.state is State.DISPUTED else ""
            offered = (*offered, "take back") if latest(trail) else offered
        if here.number > 1 and not here.superseded and here.state is not State.DRAFT:
            words = self.tr("Revision {0}. {1}").format(here.number, words)
        self._said.setText(words)
        self.setAccessibleName(words)
        self._offered = tuple(name for name in self.buttons if name in offered or name == "history")
        self._fold()
        self.setProperty("role", "said" if tone else "strip")
        restyle(self, "tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self._fold()

    def _room(self, parts: list[QPushButton]) -> int:
        """Return how wide some buttons are with the margins around them."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        wide = sum(part.sizeHint().width() + layout.spacing() for part in parts)
        return wide + margins.left() + margins.right()

    def _fold(self) -> None:
        every = [made for name, made in self.buttons.items() if name in self._offered]
        fold = self.isVisible() and self._room(every) + LEAST_WORDS > self.width()
        self._menu.clear()
        for name, made in self.buttons.items():
            folded = fold and name in FOLDED
            made.setVisible(name in self._offered and not folded)
            if folded and name in self._offered:
                self._menu.addAction(made.text(), made.click)
        self.more.setVisible(fold)

    def _words(self, trail: Trail, advisor: str) -> str:
        shared, disputed, answer = trail.last(State.SHARED), trail.dispute, trail.answer
        match trail.here.state:
            case State.SHARED if shared:
                said = self.tr("Shared with {0} on {1}, who has not answered yet")
                return said.format(advisor, day_text(shared.on))
            case State.ACKNOWLEDGED if agreed := trail.last(State.ACKNOWLEDGED):
                said = self.tr("Acknowledged by {0} on {1}").format(advisor, day_text(agreed.on))
                return f"{said}: “{agreed.words}”" if agreed.words else said
            case State.DISPUTED if disputed:
                said = self.tr("⚑ Disputed by {0} on {1}: {2}")
                return said.format(advisor, day_text(disputed.on), self._disputed_words(disputed))
            case State.RESOLVED if answer:
                changed = [str(each.number) for each in disputed.criteria if each.changed] if disputed else []
                one = self.tr("criterion {0} changed") if len(changed) == 1 else self.tr("criteria {0} changed")
                became = one.format(", ".join(changed)) if changed else self.tr("every mark stands")
                return self.tr("Dispute answered on {0} by {1}: {2}").format(day_text(answer.on), answer.by, became)
        return self.tr("Not shared with {0} yet").format(advisor)

    def _disputed_words(self, step: Step) -> str:
        numbers = ", ".join(str(each.number) for each in step.criteria)
        words = step.words or next((each.words for each in step.criteria if each.words), "")
        said = self.tr("criterion {0}") if len(step.criteria) == 1 else self.tr("criteria {0}")
        return f"{said.format(numbers)} – “{words}”"

    def _revision_words(self, trail: Trail) -> str:
        said = self.tr("Revision {0}: {1}. The evaluation before it counts until this is finalised")
        return said.format(trail.here.number, trail.here.reason.rstrip("."))

    def _superseded_words(self, trail: Trail) -> str:
        after = trail.after
        if after is None or after.finalised_at is None:
            return ""
        day, by = day_text(after.finalised_at.date()), after.finalised_by or after.evaluator
        return self.tr("Revised on {0} by {1}: {2}").format(day, by, after.reason)

    def _being_revised_words(self, trail: Trail) -> str:
        opened = trail.open_revision
        assert opened is not None
        said = self.tr("{0} began to revise it on {1}: {2}")
        return said.format(opened.evaluator, day_text(opened.begun_at.date()), opened.reason)
