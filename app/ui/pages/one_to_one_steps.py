"""The steps of a one-to-one, each with its dialog: plan, move, prepare, held, written up, called off, reopened."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.dialogs.coaching import HappenedDialog, PlanOneToOneDialog, ReasonDialog
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.services.one_to_one_values import OneToOneView
    from app.services.people import Person
    from app.ui.context import Desk

OFFERED_DAYS = 7
"""The day offered for a new one-to-one lies so far ahead."""


class OneToOneSteps(QObject):
    """Takes steps with dialogs over ``parent``; ``changed`` comes once one is in the file, ``refused`` with why not.

    ``planned`` brings the number of a new one-to-one.
    """

    changed = Signal()
    planned = Signal(int)
    refused = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = parent

    def plan(self, person: "Person") -> None:
        """Ask on which day a new one is, and which months it looks back on."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        dialog = PlanOneToOneDialog(person.name, self._today + timedelta(days=OFFERED_DAYS), None, self._over.window())

        def keep() -> None:
            on, period = dialog.day.day(), dialog.stretch()
            self._desk.tasks.library(lambda: meetings.plan(person.id, on, by, period), self._planned, self._say_why)

        self._ask(dialog, keep)

    def move(self, view: "OneToOneView") -> None:
        """Ask for another day, or another period to look back on."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        dialog = PlanOneToOneDialog(view.advisor.name, view.planned_on, view.period, self._over.window())

        def keep() -> None:
            on, period = dialog.day.day(), dialog.stretch()

            def step() -> None:
                meetings.move(view.id, on, by)
                if period is not None:
                    meetings.look_back(view.id, period, by)

            self._do(step)

        self._ask(dialog, keep)

    def prepare(self, view: "OneToOneView") -> None:
        """Fill what is empty from the evaluations, and call it prepared."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        self._do(lambda: meetings.prepare(view.id, by))

    def hold(self, view: "OneToOneView") -> None:
        """Ask on which day it was held."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        dialog = HappenedDialog(
            self.tr("The one-to-one was held"), self.tr("It counts for the quarter of this day."), self.tr("Enter"),
            None, self._today, self._over.window(),
        )  # fmt: skip
        dialog.day.show_day(min(view.planned_on, self._today))

        def keep() -> None:
            on = dialog.day.day()
            self._do(lambda: meetings.hold(view.id, on, by))

        self._ask(dialog, keep)

    def document(self, view: "OneToOneView") -> None:
        """Keep that it is written up."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        self._do(lambda: meetings.document(view.id, by))

    def call_off(self, view: "OneToOneView") -> None:
        """Ask why it is called off."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        dialog = ReasonDialog(
            self.tr("Call the one-to-one off"), self.tr("It stays in the list with the reason."), self.tr("Call off"),
            self.tr("Say why it is called off."), self._over.window(),
        )  # fmt: skip

        def keep() -> None:
            why = dialog.text()
            self._do(lambda: meetings.call_off(view.id, why, by))

        self._ask(dialog, keep)

    def reopen(self, view: "OneToOneView") -> None:
        """Take the last step back."""
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id
        self._do(lambda: meetings.reopen(view.id, by))

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()

    def _ask(self, dialog: QDialog, keep: Callable[[], None]) -> None:
        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, step: Callable[[], object]) -> None:
        self._desk.tasks.library(step, lambda _result: self._tell(), self._say_why)

    def _planned(self, number: int) -> None:
        self._tell()
        self.planned.emit(number)

    def _tell(self) -> None:
        self.changed.emit()
        self._desk.library_changed.emit("coaching")

    def _say_why(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        else:
            self.refused.emit(said)
