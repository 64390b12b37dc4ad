"""The six steps of the guided first evaluation: what each says, beside what it stands, and when it has been done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.words import Mark
from app.language import plural
from app.ui.pages.evaluate_panels import FEEDBACK, MOMENTS
from app.ui.widgets.coach_place import Side

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.evaluate_desk import EvaluationDesk


class Step(QObject):
    """One thing to do on the Evaluate page; ``done`` says it was really done, ``changed`` that it reads otherwise."""

    done = Signal()
    changed = Signal()
    sides: Sequence[Side] = (Side.LEFT, Side.RIGHT, Side.BELOW, Side.ABOVE)

    def __init__(self, page: "EvaluatePage", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = page

    @property
    def work(self) -> "EvaluationDesk":
        """Return the evaluation the guide works on."""
        assert self.page.work is not None
        return self.page.work

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """Return how it is done."""
        raise NotImplementedError

    @property
    def praise(self) -> str:
        """Return what the next card says of it once it was done."""
        return ""

    @property
    def thing(self) -> QWidget | None:
        """Return what the card stands beside."""
        return None

    @property
    def help(self) -> str:
        """Return what the guide offers to do in the person's place, nothing where it does not."""
        return ""

    def begin(self) -> None:
        """Listen for its being done."""

    def assist(self) -> None:
        """Do what ``help`` offers."""


class Listen(Step):
    """Play the recording."""

    sides = (Side.BELOW, Side.ABOVE, Side.RIGHT)

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Press Space to listen")

    @property
    def words(self) -> str:
        """Return how it is done."""
        return self.tr("The call plays on while you mark; Space pauses it. ← and → go five seconds back and on.")

    @property
    def praise(self) -> str:
        """Return what is said once it plays."""
        return self.tr("It plays.")

    @property
    def thing(self) -> QWidget | None:
        """Return the button that plays."""
        return self.page.recording.transport.play

    def begin(self) -> None:
        """Listen for the recording's playing."""
        self.page.playback.playing_changed.connect(self._heard)
        if self.page.playback.playing:
            self._heard(True)

    def _heard(self, playing: bool) -> None:
        if playing:
            self.done.emit()


class MarkOne(Step):
    """Mark a criterion by its key."""

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Mark the criterion: M, N or O")

    @property
    def words(self) -> str:
        """Return how it is done."""
        return self.tr(
            "The framed row says what you would hear. M is met, N not met, O no opportunity to show it. "
            "The next row comes by itself; ↑ and ↓ choose another."
        )

    @property
    def praise(self) -> str:
        """Return what is said once it is marked."""
        return self.tr("Marked, and saved already: there is no Save.")

    @property
    def thing(self) -> QWidget | None:
        """Return the row under the cursor."""
        return self.page.checklist.rows.get(self.work.cursor)

    def begin(self) -> None:
        """Listen for another mark than there was."""
        self._before = list(self.work.sheet.marks)
        self.work.marks_changed.connect(self._look)
        self.work.cursor_changed.connect(self.changed)

    def _look(self) -> None:
        if list(self.work.sheet.marks) != self._before:
            self.done.emit()


class Evidence(Step):
    """Pin what a mark rests on."""

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Press E: that is the evidence")

    @property
    def words(self) -> str:
        """Return how it is done."""
        return self.tr(
            "The last ten seconds are pinned to the criterion you just marked. Play a moment again with ▶ on its line; "
            "[ and ] jump from moment to moment. Not met always needs evidence."
        )

    @property
    def praise(self) -> str:
        """Return what is said once it is pinned."""
        return self.tr("Pinned: ▶ on its line plays it.")

    @property
    def thing(self) -> QWidget | None:
        """Return the waveform, where the moment will be seen."""
        return self.page.recording.panel

    def begin(self) -> None:
        """Show the moments, and listen for one more."""
        self.page.panels.tabs.setCurrentIndex(MOMENTS)
        self._before = len(self.work.sheet.moments)
        self.work.moments_changed.connect(self._look)

    def _look(self) -> None:
        if len(self.work.sheet.moments) > self._before:
            self.done.emit()


class Feedback(Step):
    """Write the advisor one line."""

    sides = (Side.RIGHT, Side.ABOVE, Side.LEFT)

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Tell the advisor, in one line")

    @property
    def words(self) -> str:
        """Return how it is done."""
        field = self.page.panels.feedback.did_well
        caption = next(each.text() for each in self.page.panels.findChildren(QLabel) if each.buddy() is field)
        name, keys = caption.replace("&", ""), QKeySequence.mnemonic(caption).toString()
        if not keys:  # some systems have no such keys
            return self.tr("Go to “{0}”. Write one line as you would say it, then press Esc.").format(name)
        said = self.tr("{0} goes to “{1}”. Write one line as you would say it, then press Esc.")
        return said.format(keys, name)

    @property
    def praise(self) -> str:
        """Return what is said once something stands there."""
        return self.tr("Kept: the sheet says it in your words.")

    @property
    def thing(self) -> QWidget | None:
        """Return the tab with the texts."""
        return self.page.panels

    def begin(self) -> None:
        """Show the texts, and listen for the fields' being left with something in them."""
        self.page.panels.tabs.setCurrentIndex(FEEDBACK)
        self.page.panels.feedback.left.connect(self._look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        feedback = self.page.panels.feedback
        if now is not None and before is not None and feedback.isAncestorOf(before) and not feedback.isAncestorOf(now):
            self._look()

    def _look(self) -> None:
        texts = self.work.texts
        if any((texts.did_well, texts.work_on, texts.next_step)):
            self.done.emit()


class Finalise(Step):
    """Mark what is left and finalise."""

    @property
    def _left(self) -> int:
        return sum(mark is None for mark in self.work.sheet.marks)

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Mark what is left") if self._left else self.tr("Press Ctrl+Enter to finalise")

    @property
    def words(self) -> str:
        """Return how it is done."""
        if self._left:
            said = plural(
                "Guided",
                "{0} criterion is left: M, N or O.",
                "{0} criteria are left: M, N or O for each.",
                self._left,
            )
            return said.format(self._left)
        if self.work.sheet.lacking:
            return self.tr(
                "One not met has no evidence yet: Ctrl+Enter goes there, E pins it, Ctrl+Enter again finalises."
            )
        return self.tr(
            "If a single mark decides the band you are asked for one look: Enter agrees. What is finalised is never "
            "overwritten, only revised with a reason."
        )

    @property
    def praise(self) -> str:
        """Return what is said once it is finalised."""
        return self.tr("Finalised.")

    @property
    def thing(self) -> QWidget | None:
        """Return the foot of the checklist, with the way to finalise."""
        return self.page.foot

    @property
    def help(self) -> str:
        """Return the offer to mark the rest: this is practice."""
        return self.tr("&Mark the rest as met") if self._left else ""

    def begin(self) -> None:
        """Listen for marks and for the end."""
        self.page.panels.tabs.setCurrentIndex(MOMENTS)
        self.work.marks_changed.connect(self.changed)
        self.work.moments_changed.connect(self.changed)
        self.page.finalised.connect(self.done)

    def assist(self) -> None:
        """Mark every criterion that is left as met."""
        for number, mark in enumerate(self.work.sheet.marks, start=1):
            if mark is None:
                self.work.mark(Mark.MET, self.page.at_ms(), number)
        self.page.checklist.take_focus()


class See(Step):
    """See the sheet."""

    sides = (Side.BELOW, Side.LEFT)

    @property
    def title(self) -> str:
        """Return the one thing to do."""
        return self.tr("Press Ctrl+P for the feedback sheet")

    @property
    def words(self) -> str:
        """Return how it is done."""
        return self.tr("It is what the advisor gets: score, evidence and your words on one page, to print or to save.")

    @property
    def praise(self) -> str:
        """Return what is said once it is seen."""
        return self.tr("That is the sheet. Ctrl+P prints it, Ctrl+S saves it, Esc goes back.")

    @property
    def thing(self) -> QWidget | None:
        """Return the button for it."""
        return self.page.outcome.sheet if self.page.outcome.isVisible() else self.page.foot.sheet

    def begin(self) -> None:
        """Listen for its being shown."""
        self.page.preview.shown.connect(self.done)


STEPS: tuple[type[Step], ...] = (Listen, MarkOne, Evidence, Feedback, Finalise, See)
