"""A field for one day, with a calendar that folds out."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget


class DayField(QDateEdit):
    """Shows a day as "14 Nov 2026"; ``least`` and ``most`` bound what can be chosen."""

    def __init__(
        self, shown: date, *, least: date | None = None, most: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(_qdate(shown), parent)
        if least is not None:
            self.setMinimumDate(_qdate(least))
        if most is not None:
            self.setMaximumDate(_qdate(most))
        self.setDisplayFormat("d MMM yyyy")
        self.setCalendarPopup(True)

    def day(self) -> date:
        """Return the day that is chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(_qdate(day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
