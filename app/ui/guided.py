"""The guided first evaluation: offered once, six steps on the real page with a demo call, left at any point.

It always works in the demo library. What is entered in a library stays in its record for good, so trying things out
would leave an invented call in a council's own figures; there is nothing to keep apart when it never comes in.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.domain.words import Purpose
from app.ui.widgets.coach_card import CoachCard, Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.context import Desk
    from app.ui.guided_steps import Step
    from app.ui.main_window import MainWindow
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.workplace import Workplace


class Guided(QObject):
    """Holds the card over ``window``'s pages; nothing of it is there while nobody wants a guide."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._card: CoachCard | None = None
        self._on: Callable[[], None] = self.leave
        self._evaluation: int | None = None
        self._tied: EvaluatePage | None = None
        self._step: Step | None = None
        self._number = 0
        self._home: Path | None = None
        self._expected = self._travelling = False
        window.stage.demo_asked.connect(self._expect)
        window.questions.library_made.connect(self._expect)
        window.ready.connect(self._arrived)
        window.session.refused.connect(self._stay)
        window.installEventFilter(self)

    @property
    def card(self) -> CoachCard | None:
        """Return the card while it is there."""
        return self._card

    def start(self) -> None:
        """Begin the guide, in the demo library; a library of one's own is left for it and found again at the end."""
        self.end()
        self._remember()
        desk = self._window.desk
        if desk is not None and desk.info.is_demo:
            self._choose(desk)
            return
        home = desk.info.path if desk is not None else None
        self._window.open_demo()
        if self._window.workplace is None:  # else somebody would rather stay, for something is not saved
            self._home, self._travelling = home, True

    def leave(self) -> None:
        """Put the guide away, and say once where it is found again."""
        home = self._home
        self.end()
        self._remember()
        text = self.tr("The guide is kept under Help ▸ A guided first evaluation.")
        if home is None:
            self._window.messages.say(text)
        else:
            back = self.tr("Back to {0}").format(home.stem)
            self._window.messages.say(text, action=back, do=lambda: self._window.open_library(home))

    def end(self) -> None:
        """Put the guide away without a word, as when the library is left."""
        had_keyboard = self._card is not None and self._card.isAncestorOf(self._window.focusWidget() or self._window)
        if self._step is not None:
            self._step.deleteLater()
        if self._card is not None:
            self._card.put_away()
            self._card.ring.deleteLater()
            self._card.deleteLater()
        self._card = self._step = self._evaluation = self._home = None
        self._travelling = False
        if had_keyboard and self._window.workplace is not None:
            self._window.workplace.take_focus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the guide on an Esc that nothing on the page had a use for."""
        if self._card is not None and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape and self._card.isVisible():
                self.leave()
                return True
        return False

    # -- offering

    def _expect(self) -> None:
        """Offer the guide in the library that comes, where it is somebody's first."""
        now = self._window.settings.now
        self._expected = not now.guided and not now.recent

    def _stay(self) -> None:
        self._expected = self._travelling = False

    def _arrived(self) -> None:
        desk = self._window.desk
        assert desk is not None
        self._workplace.page_changed.connect(self._page_changed)
        travelling, expected = self._travelling, self._expected
        self._stay()
        if travelling and desk.info.is_demo:
            self._choose(desk)
        elif expected:
            self._offer(desk)

    def _offer(self, desk: "Desk") -> None:
        words = self.tr("One minute and six steps on a demo call. You can leave at any point.")
        apart = self.tr("It opens the demo library, to keep practice out of your own figures, and brings you back.")
        card = self._shown_card()
        self._on = self.start
        said = Said(
            self.tr("New here? A guided first evaluation"),
            words if desk.info.is_demo else f"{words} {apart}",
            on=self.tr("&Show me"),
            leave=self.tr("&Not now"),
        )
        card.say(said, self._workplace.interactions.empty.action)
        card.on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        if not self._window.settings.now.guided:
            self._window.settings.change(guided=True)

    # -- guiding

    def _choose(self, desk: "Desk") -> None:
        """Find a demo call with little left to mark, and open its evaluation."""
        if desk.info.to_read:
            self._window.messages.say(self.tr("The guide marks a call, and the demo library is open to be read only."))
            return
        desk.tasks.library(lambda: evaluation_to_try(desk), self._open)

    def _open(self, evaluation_id: int) -> None:
        workplace = self._workplace
        self._evaluation = evaluation_id
        workplace.open_evaluation(evaluation_id)
        if self._tied is not self._page:
            self._tied = self._page
            self._page.loaded.connect(self._loaded)
            self._page.closed.connect(self._closed)

    def _loaded(self, evaluation_id: int) -> None:
        if self._evaluation is None:
            return
        if evaluation_id != self._evaluation:
            self.leave()
        elif self._step is None and self._card is None:
            self._begin(0)

    def _closed(self) -> None:
        if self._evaluation is not None:
            self.leave()

    def _begin(self, number: int, done: str = "") -> None:
        """Show step ``number``, from 0, or the end after the last; ``done`` praises the one before."""
        from app.ui.guided_steps import STEPS

        if self._step is not None:
            self._step.deleteLater()
            self._step = None
        self._number = number
        if number == len(STEPS):
            self._finish(done)
            return
        self._step = step = STEPS[number](self._page, self)
        self._on = lambda: self._begin(number + 1)
        step.done.connect(lambda: self._went_on(step))
        step.changed.connect(self._say)
        self._done = done
        step.begin()
        if self._step is step:
            self._say()

    def _went_on(self, step: "Step") -> None:
        if self._step is step:
            self._begin(self._number + 1, step.praise)

    def _say(self) -> None:
        from app.ui.guided_steps import STEPS

        step = self._step
        if step is None:
            return
        place = self.tr("Step {0} of {1}").format(self._number + 1, len(STEPS))
        said = Said(step.title, step.words, place, self._done, self.tr("&Next"), self.tr("&Leave"), step.help)
        self._shown_card().say(said, step.thing, step.sides)

    def _finish(self, done: str) -> None:
        """Say that it is over, and what comes next."""
        home = self._home
        words = self.tr(
            "Listen, mark, evidence, feedback, finalise, sheet: every evaluation goes like this. "
            "Drop a recording of your own on the window to begin; F1 names every key, Shift+F1 explains each screen."
        )
        self._on = self.end
        back = self.tr("&Back to {0}").format(home.stem) if home is not None else ""
        said = Said(self.tr("That was a whole evaluation"), words, done=done, on=self.tr("&Done"), help=back)
        self._shown_card().say(said, None)

    def _help(self) -> None:
        """Do what the card offers to do: part of a step, or going home after the last."""
        home = self._home
        if self._step is not None:
            self._step.assist()
        elif home is not None:
            self.end()
            self._window.open_library(home)

    def _page_changed(self, page: str) -> None:
        """Stand aside while another page than the guide's is shown; take that for an answer to the offer."""
        if self._card is None:
            return
        if self._step is None:  # an offer, or the end
            self.leave()
        elif page != "evaluate":
            self._card.put_away()
        else:
            self._say()

    def _shown_card(self) -> CoachCard:
        if self._card is None:
            self._card = card = CoachCard(self._window.theme, self._window.body)
            card.on_asked.connect(lambda: self._on())  # noqa: PLW0108 - what it does changes
            card.left.connect(self.leave)
            card.help_asked.connect(self._help)
        return self._card

    @property
    def _workplace(self) -> "Workplace":
        assert self._window.workplace is not None
        return self._window.workplace

    @property
    def _page(self) -> "EvaluatePage":
        assert self._workplace.evaluate is not None
        return self._workplace.evaluate


def evaluation_to_try(desk: "Desk") -> int:
    """Return a recorded call's evaluation to try things out on, on the library lane.

    That is the draft with least left to mark, else one begun on a call nobody has marked, else on any once more.
    """
    from app.services.queries import Query

    drafts = [row for row in desk.interactions.page(Query(state="draft", recorded=True)) if row.evaluation_id]
    if drafts:
        nearest = max(drafts, key=lambda row: row.marked or 0)
        assert nearest.evaluation_id is not None
        return nearest.evaluation_id
    unmarked = desk.interactions.page(Query(state="open", recorded=True), limit=1)
    if unmarked:
        return desk.evaluating.begin(unmarked[0].id, desk.evaluator.id)
    again = desk.interactions.page(Query(recorded=True), limit=1)
    return desk.evaluating.begin(again[0].id, desk.evaluator.id, Purpose.COACHING)
