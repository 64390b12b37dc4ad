"""Asks for the day of a one-to-one whose pack is wanted before it was planned."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import button
from app.ui.widgets.day_field import DayField
from app.ui.wording import day_text


class PlanForPackDialog(FormDialog):
    """Offers to plan and prepare a one-to-one in one step; ``wants_last`` where the pack of the last is wanted."""

    def __init__(self, name: str, day: date, last: date | None, parent: QWidget) -> None:
        super().__init__(
            self.tr("One-to-one pack for {0}").format(name),
            self.tr(
                "No one-to-one is planned or was held this quarter. Planned for this day, it is prepared from the "
                "evaluations at once, and its pack is made."
            ),
            self.tr("Plan and make the pack"),
            parent,
        )
        self.wants_last = False
        self.day = DayField(day)
        self.ask(self.tr("&On"), self.day)
        if last is not None:
            words = self.tr("Pack of the last, {0}").format(day_text(last))
            self.last_button = button(words, "", self._take_last)
            self.buttons.insertWidget(0, self.last_button)
        self.day.setFocus()

    def _take_last(self) -> None:
        self.wants_last = True
        self.accept()
