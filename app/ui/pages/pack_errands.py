"""The errands of a one-to-one pack: find which one-to-one it is of, plan one where there is none, and show the pack."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.services.packing import ToPack
    from app.services.people import Person
    from app.ui.context import Desk
    from app.ui.dialogs.pack import PlanForPackDialog
    from app.ui.pages.pack_preview import PackPreview

OFFERED_DAYS = 7
"""The day offered for a new one-to-one lies so far ahead, on a working day."""


class PackErrands(QObject):
    """Makes packs over ``parent``; ``planned`` brings the number of a one-to-one that was planned on the way."""

    planned = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._over = parent
        self.dialog: PlanForPackDialog | None = None
        self.preview: PackPreview | None = None

    def begin(self, person: "Person") -> None:
        """Show the pack of an advisor's one-to-one of this quarter, or offer to plan one."""
        packing = self._desk.packing
        self._desk.tasks.library(
            lambda: packing.to_pack(person.id), lambda found: self._found(person, found), self._say_why
        )

    def show_pack(self, one_to_one_id: int) -> None:
        """Show the pack of a one-to-one."""
        from app.ui.pages.pack_preview import PackPreview

        self.preview = preview = PackPreview(self._desk, self._over.window())
        preview.finished.connect(self._put_away)
        preview.show_pack(one_to_one_id)

    def _found(self, person: "Person", found: "ToPack") -> None:
        if found.row is not None and found.is_current:
            self.show_pack(found.row.id)
        else:
            self._offer(person, found)

    def _offer(self, person: "Person", found: "ToPack") -> None:
        """Ask for the day of a new one-to-one; the pack of the last one can be had instead."""
        from app.ui.dialogs.pack import PlanForPackDialog

        row = found.row
        last = None if row is None else row.held_on or row.planned_on
        self.dialog = dialog = PlanForPackDialog(person.name, self._offered_day, last, self._over.window())

        def go() -> None:
            if row is not None and dialog.wants_last:
                self.show_pack(row.id)
            else:
                self._plan(person, dialog.day.day())

        dialog.accepted.connect(go)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _plan(self, person: "Person", on: date) -> None:
        meetings, by = self._desk.one_to_ones, self._desk.evaluator.id

        def plan() -> int:
            number = meetings.plan(person.id, on, by)
            meetings.prepare(number, by)
            return number

        self._desk.tasks.library(plan, self._planned, self._say_why)

    def _planned(self, number: int) -> None:
        self._desk.library_changed.emit("coaching")
        self.planned.emit(number)
        self.show_pack(number)

    @property
    def _offered_day(self) -> date:
        day = self._desk.clock().astimezone().date() + timedelta(days=OFFERED_DAYS)
        return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _put_away(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = None

    def _say_why(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        else:
            self._desk.said.emit(said)
