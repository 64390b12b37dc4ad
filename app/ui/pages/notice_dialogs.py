"""The dialogs of the register: a notice, who else was told, and the day somebody acknowledged it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from app.services.notices import NoticeKind
from app.ui.dialogs.form import FormDialog

if TYPE_CHECKING:
    from app.services.people import Person

LIST_HEIGHT = 170
TEXT_HEIGHT = 70


class PeopleList(QListWidget):
    """Names to be ticked, all of them ticked at first."""

    def __init__(self, people: "Sequence[Person]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumHeight(LIST_HEIGHT)
        for person in people:
            item = QListWidgetItem(person.name, self)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        if people:
            self.setCurrentRow(0)

    def chosen(self) -> tuple[int, ...]:
        """Return who is ticked."""
        items = [self.item(place) for place in range(self.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )


class NoticeDialog(FormDialog):
    """Asks who was told, when, how and in which words."""

    def __init__(self, advisors: "Sequence[Person]", today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a notice"),
            self.tr("It stays in the register as it is entered. A later notice stands beside it."),
            self.tr("Add"),
            parent,
        )
        self.kind = QComboBox()
        self.kind.addItem(self.tr("The staff"), NoticeKind.STAFF)
        self.kind.addItem(self.tr("Callers"), NoticeKind.CALLERS)
        self.day = _day(today)
        self.how = QLineEdit()
        self.how.setPlaceholderText(self.tr("At a team meeting, in the contract, in the greeting message…"))
        self.wording = QPlainTextEdit()
        self.wording.setMaximumHeight(TEXT_HEIGHT)
        self.wording.setTabChangesFocus(True)
        self.people = PeopleList(advisors)
        self.ask(self.tr("&Who was told"), self.kind)
        self.ask(self.tr("&Since"), self.day)
        self.ask(self.tr("&How"), self.how)
        self.ask(self.tr("In these w&ords"), self.wording)
        caption = self.ask(self.tr("&Told"), self.people)
        self.kind.currentIndexChanged.connect(lambda place: self.people.setVisible(place == 0))
        self.kind.currentIndexChanged.connect(lambda place: caption.setVisible(place == 0))
        self.how.setFocus()

    def answers(self) -> tuple[NoticeKind, date, str, str, tuple[int, ...]]:
        """Return kind, day, how, wording, and who was told by a notice to the staff."""
        kind = NoticeKind(self.kind.currentData())
        told = self.people.chosen() if kind is NoticeKind.STAFF else ()
        return kind, _date(self.day), self.how.text().strip(), self.wording.toPlainText().strip(), told

    def check(self) -> bool:
        """Refuse a notice that does not say how it was given, or a staff notice that told nobody."""
        kind, _on, how, _wording, told = self.answers()
        if not how:
            self.refuse(
                self.tr("Say how they were told: at a team meeting, in the contract, in the greeting message."),
                self.how,
            )
            return False
        if kind is NoticeKind.STAFF and self.people.count() and not told:
            self.refuse(self.tr("Tick who was told."), self.people)
            return False
        return True


class TellDialog(FormDialog):
    """Asks who else was told by a notice, and when."""

    def __init__(self, people: "Sequence[Person]", today: date, parent: QWidget) -> None:
        super().__init__(self.tr("Who else was told"), "", self.tr("Enter"), parent)
        self.day = _day(today)
        self.people = PeopleList(people)
        self.ask(self.tr("&Told on"), self.day)
        self.ask(self.tr("&Who"), self.people)
        self.people.setFocus()

    def on(self) -> date:
        """Return the day."""
        return _date(self.day)

    def check(self) -> bool:
        """Refuse nobody at all."""
        if not self.people.chosen():
            self.refuse(self.tr("Tick who was told."), self.people)
            return False
        return True


class DayDialog(FormDialog):
    """Asks on which day somebody acknowledged a notice; not before they were told, nor in the future."""

    def __init__(self, name: str, told_on: date, today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("{0} acknowledged it").format(name),
            self.tr("The day stays in the register with your name; it cannot be taken back."),
            self.tr("Enter"),
            parent,
        )
        self.day = _day(today)
        self.day.setMinimumDate(QDate(told_on.year, told_on.month, told_on.day))
        self.ask(self.tr("&On"), self.day)
        self.day.setFocus()

    def on(self) -> date:
        """Return the day."""
        return _date(self.day)


def _day(today: date) -> QDateEdit:
    now = QDate(today.year, today.month, today.day)
    made = QDateEdit(now)
    made.setMaximumDate(now)
    made.setDisplayFormat("d MMM yyyy")
    made.setCalendarPopup(True)
    return made


def _date(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
