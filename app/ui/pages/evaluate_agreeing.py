"""Making the next step of a finalised evaluation an action, in one click."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.action_aim import aimed_at
from app.domain.words import Purpose
from app.services.action_values import NewAction
from app.ui.pages.action_steps import ActionSteps
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.ui.pages.evaluate import EvaluatePage


class Agreeing(QObject):
    """Works the button beside the next step, and says how many actions were agreed from the evaluation."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._steps = ActionSteps(page.desk, page)
        self._button = page.panels.feedback.agree
        self._button.clicked.connect(lambda _checked=False: self.agree())
        self._steps.changed.connect(self._agreed)

    def show_work(self) -> None:
        """Offer what can be agreed from the evaluation on the page: nothing while it is a draft."""
        self._button.hide()
        self._look()

    def agree(self) -> None:
        """Agree the next step as it stands; where there is none, or it was agreed before, ask for an action."""
        begun = self._begun()
        if begun is None:
            return
        if self._button.property("agrees") and begun.what:
            by, actions = self._page.desk.evaluator.id, self._page.desk.actions
            self._steps.do(partial(actions.agree, begun, by))
        else:
            work = self._page.work
            assert work is not None
            name = work.sheet.evaluation.interaction.advisor
            self._steps.agree(name, NewAction(begun.advisor_id, "", evaluation_id=begun.evaluation_id))

    def _begun(self) -> NewAction | None:
        """Return the next step as an action, due on its day where that is not over."""
        work = self._page.work
        if work is None or not work.read_only:
            return None
        evaluation, texts = work.sheet.evaluation, work.texts
        advisor, due = evaluation.interaction.advisor_id, texts.next_step_due
        if advisor is None or evaluation.purpose is Purpose.CALIBRATION:
            return None
        what = " ".join(texts.next_step.split())
        return NewAction(
            advisor, what, aimed_at(what, evaluation.card, evaluation.marks),
            due_on=due if due is not None and due >= self._today else None, evaluation_id=evaluation.id,
        )  # fmt: skip

    def _agreed(self) -> None:
        self._page.say(self.tr("Agreed as an action"))
        self._look()

    def _look(self) -> None:
        begun, actions = self._begun(), self._page.desk.actions
        if begun is not None and begun.evaluation_id is not None:
            number = begun.evaluation_id
            self._page.desk.tasks.library(lambda: actions.of_evaluation(number), partial(self._show, number))

    def _show(self, number: int, agreed: "tuple[ActionView, ...]") -> None:
        begun = self._begun()
        if begun is None or begun.evaluation_id != number:
            return
        known = any(each.what == begun.what for each in agreed)
        agrees = bool(begun.what) and not known
        self._button.setProperty("agrees", agrees)
        self._button.setText(self.tr("Agree it as an action") if agrees else self.tr("Agree an action…"))
        when = [self.tr("due {0}").format(day_text(begun.due_on))] if begun.due_on is not None else []
        self._button.setToolTip(" · ".join([begun.what, *when]) if agrees else "")
        self._page.panels.feedback.agreed.setText(self._words(agreed))
        self._button.show()

    def _words(self, agreed: "tuple[ActionView, ...]") -> str:
        if not agreed:
            return ""
        return self.tr("1 action agreed") if len(agreed) == 1 else self.tr("{0} actions agreed").format(len(agreed))

    @property
    def _today(self) -> date:
        return self._page.desk.clock().astimezone().date()
