"""The dialog that asks for two days."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from app.ui.dialogs.form import FormDialog


class PeriodDialog(FormDialog):
    """Asks for two days; ``days()`` has them."""

    def __init__(self, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Choose days"), "", self.tr("Show these days"), parent)
        self.first, self.last = QDateEdit(), QDateEdit()
        for field, day in ((self.first, first), (self.last, last)):
            field.setDisplayFormat("d MMM yyyy")
            field.setCalendarPopup(True)
            field.setDate(QDate(day.year, day.month, day.day))
        self.ask(self.tr("&From"), self.first)
        self.ask(self.tr("&To"), self.last)

    def days(self) -> tuple[date, date]:
        """Return the two days, both included."""
        first, last = (field.date() for field in (self.first, self.last))
        return date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())

    def check(self) -> bool:
        """Refuse days in the wrong order."""
        if self.first.date() > self.last.date():
            self.refuse(self.tr("The last day is before the first: choose a later one."), self.last)
            return False
        return True
