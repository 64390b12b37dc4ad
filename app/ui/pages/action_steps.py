"""What can be done with actions, each step with its dialog: agree, change, done, close, take up again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.action_values import ActionState, ActionView, NewAction
from app.ui.dialogs.action import USUAL_DAYS, ActionDialog, Choices
from app.ui.dialogs.coaching import HappenedDialog
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.ui.context import Desk


@dataclass(frozen=True, slots=True)
class _Begun:
    """An action that is being agreed: with whom, what stands in the dialog at first, and the one it changes."""

    name: str
    new: NewAction
    changes: int | None = None


class ActionSteps(QObject):
    """Takes steps with actions in dialogs over ``parent``; ``changed`` comes once one is in the library file."""

    changed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = parent

    def agree(self, name: str, begun: NewAction) -> None:
        """Ask for a new action with the advisor called ``name``; ``begun`` is what stands there at first."""
        self._look(_Begun(name, begun))

    def change(self, action: ActionView) -> None:
        """Ask what an action is to be instead."""
        begun = NewAction(
            action.advisor_id, action.what, action.criterion.key if action.criterion else None, action.owner,
            action.owner_id, action.due_on, action.agreed_on,
        )  # fmt: skip
        self._look(_Begun(action.advisor, begun, action.id))

    def done(self, action: ActionView) -> None:
        """Ask on which day an action was done, and what shows it."""
        dialog = HappenedDialog(
            self.tr("It was done"), action.what, self.tr("Enter"), action.agreed_on, self._today, self._over.window(),
            words=self.tr("What &shows it"), written=action.evidence,
        )  # fmt: skip
        actions, by = self._desk.actions, self._desk.evaluator.id

        def step() -> Callable[[], object]:
            on, said = dialog.day.day(), dialog.text()
            return lambda: actions.done(action.id, on, by, said)

        self._ask(dialog, step)

    def close(self, action: ActionView, how: ActionState) -> None:
        """Ask on which day an action is closed as worked, as not worked or as dropped."""
        titles = {
            ActionState.WORKED: self.tr("It worked"),
            ActionState.DID_NOT_WORK: self.tr("It did not work"),
            ActionState.DROPPED: self.tr("It is dropped"),
        }
        dialog = HappenedDialog(
            titles[how], action.what, self.tr("Close the action"), action.done_on or action.agreed_on, self._today,
            self._over.window(), words=self.tr("&Why") if how is ActionState.DROPPED else self.tr("What &shows it"),
            written=action.evidence,
        )  # fmt: skip
        actions, by = self._desk.actions, self._desk.evaluator.id

        def step() -> Callable[[], object]:
            on, said = dialog.day.day(), dialog.text()
            return lambda: actions.close(action.id, how, on, by, said)

        self._ask(dialog, step)

    def reopen(self, action: ActionView) -> None:
        """Take an action up again; what was closed as worked or not is followed by a new one, due in a fortnight."""
        actions, by = self._desk.actions, self._desk.evaluator.id
        due = None if action.state is ActionState.DONE else self._today + timedelta(days=USUAL_DAYS)
        self.do(lambda: actions.reopen(action.id, by, due))

    def do(self, step: Callable[[], object]) -> None:
        """Take a step on the library lane, and say why where it cannot be taken."""
        self._desk.tasks.library(step, lambda _result: self._changed(), self._refused)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()

    def _look(self, begun: _Begun) -> None:
        """Read what can be chosen, then ask."""
        actions, people = self._desk.actions, self._desk.people

        def job() -> Choices:
            here = [each for each in people.advisors() if each.left_on is None and each.id != begun.new.advisor_id]
            return Choices(actions.criteria(), people.evaluators(), here)

        self._desk.tasks.library(job, lambda choices: self._show(begun, choices))

    def _show(self, begun: _Begun, choices: Choices) -> None:
        me, actions, number = self._desk.evaluator.id, self._desk.actions, begun.changes
        dialog = ActionDialog(
            begun.name, begun.new, choices, self._today, me, self._over.window(), change=number is not None
        )

        def step() -> Callable[[], object]:
            new = dialog.answer()
            if number is None:
                return lambda: actions.agree(new, me)
            return lambda: actions.change(number, new.what, new.criterion_key, new.owner, new.owner_id, new.due_on, me)

        self._ask(dialog, step)

    def _ask(self, dialog: HappenedDialog | ActionDialog, step: Callable[[], Callable[[], object]]) -> None:
        dialog.accepted.connect(lambda: self.do(step()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _changed(self) -> None:
        self.changed.emit()
        self._desk.library_changed.emit("coaching")

    def _refused(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        else:
            self._desk.said.emit(said)
