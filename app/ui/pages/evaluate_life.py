"""What is done with an evaluation once it is finalised: each step asks what it needs and is kept at once."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.domain.words import State
from app.ui.messages import TROUBLE, sentence
from app.ui.widgets.chips import state_text
from app.ui.wording import day_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.services.evaluating import Evaluation
    from app.services.evaluation_trail import Trail
    from app.services.history import Told
    from app.ui.pages.evaluate import EvaluatePage

Step = Callable[[], "Trail"]


class Life(QObject):
    """Shows on the page's strip how far an evaluation has come, and takes it further."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._trail: Trail | None = None
        self.dialog: QDialog | None = None
        page.head.steps.chosen.connect(self.begin)

    def show(self, evaluation: "Evaluation") -> None:
        """Show how far an evaluation has come; nothing for a first draft."""
        if evaluation.state is State.DRAFT and evaluation.revision == 1:
            self._trail = None
            self._page.head.steps.hide()
            return
        history, here = self._page.desk.history, evaluation.id
        self._page.desk.tasks.library(lambda: history.trail(here), self._show_trail, self._refuse)

    def begin(self, what: str) -> None:
        """Do what was chosen: ask for what it needs, or go where it leads."""
        trail, page = self._trail, self._page
        if trail is None or page.work is None or page.work.id != trail.evaluation_id:
            return
        goals = {"current": trail.standing, "before": trail.before, "draft": trail.open_revision}
        if what in goals:
            goal = goals[what]
            if goal is not None:
                page.load(goal.id)
            return
        asks = {
            "share": self._share,
            "acknowledge": self._acknowledge,
            "dispute": self._dispute,
            "answer": self._answer,
            "comment": self._comment,
            "revise": self._revise,
            "take back": self._take_back,
            "history": self._history,
        }
        asks[what](page.work.sheet.evaluation, trail)

    # -- the steps

    def _share(self, evaluation: "Evaluation", trail: "Trail") -> None:
        from app.ui.dialogs.coaching import HappenedDialog

        name = evaluation.interaction.advisor
        about = self.tr("Say when the advisor was given the feedback sheet, on paper or by e-mail.")
        title, action = self.tr("Shared with {0}").format(name), self.tr("It was shared")
        dialog = HappenedDialog(title, about, action, self._since(trail), self._today, self._page.window())
        answering, here, by = self._page.desk.answering, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            on = dialog.day.day()
            return lambda: answering.share(here, on, by)

        self._ask(dialog, job)

    def _acknowledge(self, evaluation: "Evaluation", trail: "Trail") -> None:
        from app.ui.dialogs.coaching import HappenedDialog

        name = evaluation.interaction.advisor
        dialog = HappenedDialog(
            self.tr("Acknowledged by {0}").format(name), self.tr("The advisor has read it and agrees with the marks."),
            self.tr("Acknowledged"), self._since(trail), self._today, self._page.window(),
            words=self.tr("In their &words"),
        )  # fmt: skip
        answering, here, by = self._page.desk.answering, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            on, words = dialog.day.day(), dialog.text()
            return lambda: answering.acknowledge(here, on, words, by)

        self._ask(dialog, job)

    def _dispute(self, evaluation: "Evaluation", trail: "Trail") -> None:
        from app.ui.dialogs.dispute import DisputeDialog

        dialog = DisputeDialog(evaluation, self._since(trail), self._today, self._page.window())
        answering, here, by = self._page.desk.answering, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            on, words, criteria = dialog.day.day(), dialog.text(), dialog.criteria()
            return lambda: answering.dispute(here, on, words, criteria, by)

        self._ask(dialog, job)

    def _answer(self, evaluation: "Evaluation", trail: "Trail") -> None:
        answering, by = self._page.desk.answering, self._page.desk.evaluator.id

        def may(refused: str | None) -> None:
            if refused is not None:
                self._page.head.bar.say(refused)
            elif self._page.work is not None and self._page.work.id == evaluation.id:
                self._ask_answer(evaluation, trail)

        self._page.desk.tasks.library(lambda: answering.cannot_answer(evaluation.id, by), may, self._refuse)

    def _ask_answer(self, evaluation: "Evaluation", trail: "Trail") -> None:
        from app.ui.dialogs.dispute import AnswerDialog

        dispute = trail.last(State.DISPUTED)
        assert dispute is not None
        dialog = AnswerDialog(evaluation, dispute, self._today, self._page.window())
        answering, here, by = self._page.desk.answering, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            on, words, answers = dialog.day.day(), dialog.text(), dialog.answers()
            return lambda: answering.resolve(here, on, words, answers, by)

        self._ask(dialog, job)

    def _comment(self, evaluation: "Evaluation", _trail: "Trail") -> None:
        from app.ui.dialogs.comment import CommentDialog

        contact = evaluation.interaction
        dialog = CommentDialog(contact.advisor, evaluation.texts.advisor_comment, self._page.window())
        answering, here, by = self._page.desk.answering, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            words = dialog.text()
            return lambda: answering.comment(here, words, by)

        self._ask(dialog, job)

    def _revise(self, evaluation: "Evaluation", _trail: "Trail") -> None:
        from app.ui.dialogs.coaching import ReasonDialog

        about = self.tr(
            "A revision begins with the marks, notes and texts as they are, for you to change. Until it is finalised "
            "the evaluation counts as it stands; then its old marks stay readable in the history, and the sheet "
            "says “Revised” with your reason."
        )
        dialog = ReasonDialog(
            self.tr("Revise this evaluation"), about, self.tr("Begin the revision"),
            self.tr("Say why it is revised: the reason stays with it."), self._page.window(),
        )  # fmt: skip
        desk, here, by = self._page.desk, evaluation.id, self._page.desk.evaluator.id
        revising, history = desk.revising, desk.history

        def job() -> Step:
            reason = dialog.text()
            return lambda: history.trail(revising.revise(here, reason, by))

        self._ask(dialog, job)

    def _take_back(self, evaluation: "Evaluation", trail: "Trail") -> None:
        from app.services.taking_back import latest
        from app.ui.dialogs.coaching import ReasonDialog

        step = latest(trail)
        assert step is not None  # else it is not offered
        about = self.tr(
            "“{0}” on {1} was entered by mistake. The evaluation stands as before it; the history keeps what was "
            "entered, that it was taken back, by whom and why."
        )
        dialog = ReasonDialog(
            self.tr("Take a step back"), about.format(state_text(step.state), day_text(step.on)),
            self.tr("Take it back"), self.tr("Say why it is taken back: the reason stays in the record."),
            self._page.window(),
        )  # fmt: skip
        taking_back, here, by = self._page.desk.taking_back, evaluation.id, self._page.desk.evaluator.id

        def job() -> Step:
            reason = dialog.text()
            return lambda: taking_back.take_back(here, reason, by)

        self._ask(dialog, job)

    def _history(self, evaluation: "Evaluation", _trail: "Trail") -> None:
        from app.ui.dialogs.history import HistoryDialog

        history, here, page = self._page.desk.history, evaluation.id, self._page

        def show(told: "Told") -> None:
            dialog = HistoryDialog(told, page.window())
            dialog.open_asked.connect(page.load)
            self._open(dialog)

        page.desk.tasks.library(lambda: history.tell(here), show, self._refuse)

    # -- asking and keeping

    @property
    def _today(self) -> date:
        return self._page.desk.clock().astimezone().date()

    def _since(self, trail: "Trail") -> date:
        """Return the first day the next step can have happened on."""
        days = [step.on for step in trail.steps_of(trail.evaluation_id)]
        if trail.here.finalised_at is not None:
            days.append(trail.here.finalised_at.date())
        return max(days)

    def _ask(self, dialog: "QDialog", job: Callable[[], Step]) -> None:
        """Open a dialog; agreed to, its step is taken on the library lane."""
        tasks = self._page.desk.tasks
        dialog.accepted.connect(lambda: tasks.library(job(), self._taken, self._refuse))
        self._open(dialog)

    def _open(self, dialog: "QDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _taken(self, trail: "Trail") -> None:
        self._page.head.bar.hide()
        self._page.desk.library_changed.emit("evaluations")
        self._page.load(trail.evaluation_id)

    def _show_trail(self, trail: "Trail") -> None:
        work = self._page.work
        if work is not None and work.id == trail.evaluation_id:
            self._trail = trail
            self._page.head.steps.show_trail(trail, work.sheet.evaluation.interaction.advisor)
            if trail.here.superseded and trail.here.finalised_at:
                self._page.head.show_superseded()

    def _refuse(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._page.desk.tasks.unhandled(error)
        self._page.head.bar.say(said or self.tr("That could not be kept."), TROUBLE)
