"""The dialogs of the register: a notice new or corrected, who else was told, who acknowledged it, and mistakes."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from app.services.notices import NoticeKind, NoticeText
from app.ui.dialogs.form import FormDialog
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.notices import NoticeView, Receipt
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


class NoticeForm(FormDialog):
    """The fields of a notice: who was told, when, how and in which words."""

    def __init__(self, title: str, about: str, action: str, today: date, parent: QWidget) -> None:
        super().__init__(title, about, action, parent)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("The staff"), NoticeKind.STAFF)
        self.kind.addItem(self.tr("Callers"), NoticeKind.CALLERS)
        self.day = _day(today)
        self.how = QLineEdit()
        self.how.setPlaceholderText(self.tr("At a team meeting, in the contract, in the greeting message…"))
        self.wording = QPlainTextEdit()
        self.wording.setMaximumHeight(TEXT_HEIGHT)
        self.wording.setTabChangesFocus(True)
        self.ask(self.tr("&Who was told"), self.kind)
        self.ask(self.tr("&Since"), self.day)
        self.ask(self.tr("&How"), self.how)
        self.ask(self.tr("In these w&ords"), self.wording)
        self.how.setFocus()

    def notice(self) -> NoticeText:
        """Return what was answered."""
        kind = NoticeKind(self.kind.currentData())
        return NoticeText(kind, _date(self.day), self.how.text().strip(), self.wording.toPlainText().strip())

    def check(self) -> bool:
        """Refuse a notice that does not say how it was given."""
        if self.notice().how:
            return True
        self.refuse(
            self.tr("Say how they were told: at a team meeting, in the contract, in the greeting message."), self.how
        )
        return False


class NoticeDialog(NoticeForm):
    """Asks for a new notice, and for one to the staff who was told by it."""

    def __init__(self, advisors: "Sequence[Person]", today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Add a notice"),
            self.tr("A later notice stands beside it. What is corrected later stays on record."),
            self.tr("Add"),
            today,
            parent,
        )
        self.people = PeopleList(advisors)
        caption = self.ask(self.tr("&Told"), self.people)
        self.kind.currentIndexChanged.connect(lambda place: self.people.setVisible(place == 0))
        self.kind.currentIndexChanged.connect(lambda place: caption.setVisible(place == 0))

    def told(self) -> tuple[int, ...]:
        """Return who was told by a notice to the staff."""
        return self.people.chosen() if self.notice().kind is NoticeKind.STAFF else ()

    def check(self) -> bool:
        """Refuse a staff notice that told nobody, too."""
        if not super().check():
            return False
        if self.notice().kind is NoticeKind.STAFF and self.people.count() and not self.told():
            self.refuse(self.tr("Tick who was told."), self.people)
            return False
        return True


class CorrectDialog(NoticeForm):
    """Asks what a notice should have said; one that people were told by stays a notice to the staff."""

    def __init__(self, notice: "NoticeView", today: date, parent: QWidget) -> None:
        about = self.tr("What it says now stays on record, with your name and the day.")
        if notice.receipts:
            about += " " + self.tr("Who was told on its day was told on the new one.")
        super().__init__(self.tr("Correct the notice"), about, self.tr("Correct"), today, parent)
        self.kind.setCurrentIndex(self.kind.findData(notice.kind))
        self.kind.setEnabled(not notice.receipts)
        self.day.setDate(QDate(notice.given_on.year, notice.given_on.month, notice.given_on.day))
        self.how.setText(notice.how)
        self.wording.setPlainText(notice.wording)
        self.how.selectAll()
        self._earliest = min((each.acknowledged_on for each in notice.receipts if each.acknowledged_on
                              and each.told_on == notice.given_on), default=None)  # fmt: skip

    def check(self) -> bool:
        """Refuse a day after somebody acknowledged it, too."""
        if not super().check():
            return False
        if self._earliest is not None and self.notice().given_on > self._earliest:
            said = self.tr("Somebody acknowledged it on {0}. Take that back first, or choose an earlier day.")
            self.refuse(said.format(day_text(self._earliest)), self.day)
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
            self.tr("It stands in the register. If it turns out to be a mistake, it can be taken back."),
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


class TakeBackDialog(FormDialog):
    """Asks whether an acknowledgement was entered by mistake."""

    def __init__(self, receipt: "Receipt", parent: QWidget) -> None:
        day = day_text(receipt.acknowledged_on) if receipt.acknowledged_on else ""
        super().__init__(
            self.tr("Take the acknowledgement back"),
            self.tr(
                "It is entered that {0} acknowledged the notice on {1}. If that is a mistake, take it back: that it "
                "was entered and taken back stays on record, with your name and the day."
            ).format(receipt.name, day),
            self.tr("Take back"),
            parent,
        )
        self.cancel_button.setFocus()


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
