"""The small dialogs of coaching: a day something happened on, with words where they are wanted, and a plan."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.domain.months import add_months, month_of
from app.domain.quarters import quarter_of
from app.services.one_to_one_values import Stretch
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.day_field import DayField
from app.ui.wording import month_text

TEXT_LINES = 3


class HappenedDialog(FormDialog):
    """Asks on which day something happened, and for words about it where ``words`` names them."""

    def __init__(  # noqa: PLR0917 - what is asked
        self, title: str, about: str, action: str, since: date | None, today: date, parent: QWidget,
        *, words: str = "", written: str = "",
    ) -> None:  # fmt: skip
        super().__init__(title, about, action, parent)
        self.day = DayField(today, least=since, most=today)
        self.ask(self.tr("&On"), self.day)
        self.words = words_field(written)
        if words:
            self.ask(words, self.words)
        else:
            self.words.setParent(self)
            self.words.hide()
        self.day.setFocus()

    def text(self) -> str:
        """Return the words."""
        return self.words.toPlainText().strip()


class ReasonDialog(FormDialog):
    """Asks for a reason, and does not take none for one."""

    def __init__(self, title: str, about: str, action: str, missing: str, parent: QWidget) -> None:
        super().__init__(title, about, action, parent)
        self._missing = missing
        self.words = words_field("")
        self.ask(self.tr("&Why"), self.words)
        self.words.setFocus()

    def text(self) -> str:
        """Return the reason."""
        return self.words.toPlainText().strip()

    def check(self) -> bool:
        """Refuse an empty reason."""
        if not self.text():
            self.refuse(self._missing, self.words)
            return False
        return True


class PlanOneToOneDialog(FormDialog):
    """Asks on which day a one-to-one is, and which months it looks back on."""

    def __init__(self, name: str, day: date, period: Stretch | None, parent: QWidget) -> None:
        title = self.tr("One-to-one with {0}").format(name)
        super().__init__(title, "", self.tr("Plan") if period is None else self.tr("Change"), parent)
        self._given = period
        self.day = DayField(day)
        self.period = QComboBox()
        self.ask(self.tr("&On"), self.day)
        self.ask(self.tr("&Looks back on"), self.period)
        self._fill()
        self.day.dateChanged.connect(lambda _day: self._fill())
        self.day.setFocus()

    def stretch(self) -> Stretch | None:
        """Return the months to look back on, ``None`` for the usual ones."""
        chosen = self.period.currentData()
        assert chosen is None or isinstance(chosen, Stretch)
        return chosen

    def _fill(self) -> None:
        """Offer periods that end by the day chosen, the one that was given first."""
        place = max(self.period.currentIndex(), 0)
        day = self.day.day()
        month, quarter = month_of(day), quarter_of(day)
        self.period.clear()
        if self._given is None:
            self.period.addItem(self.tr("The last three months"), None)
        else:
            self.period.addItem(stretch_words(self._given), self._given)
        before = quarter.after(-1)
        for words, stretch in (
            (self.tr("This quarter"), Stretch(quarter.first_month, month)),
            (self.tr("Last quarter"), Stretch(before.first_month, before.last_month)),
            (self.tr("Six months"), Stretch(add_months(month, -5), month)),
            (self.tr("Twelve months"), Stretch(add_months(month, -11), month)),
        ):
            self.period.addItem(f"{words}: {stretch_words(stretch)}", stretch)
        self.period.setCurrentIndex(place)


def stretch_words(stretch: Stretch) -> str:
    """Return "Sep – Nov 2026"."""
    first, last = stretch.first_month, stretch.last_month
    if first == last:
        return month_text(first)
    return f"{month_text(first, year=first // 100 != last // 100)} – {month_text(last)}"


def words_field(written: str) -> QPlainTextEdit:
    """Return a field of a few lines that Tab leaves."""
    made = QPlainTextEdit(written)
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * TEXT_LINES + 16)
    return made
