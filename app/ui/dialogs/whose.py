"""The dialog that asks whose contact it is, when one is to be evaluated that came in without an advisor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.ui.dialogs.form import WIDTH, FormDialog
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import channel_text, when_text

if TYPE_CHECKING:
    from datetime import date

    from app.services.interactions import InteractionRow
    from app.services.people import Person

LETTERS = 62


class WhoseDialog(FormDialog):
    """Choose an advisor or add one; ``advisor_asked`` tells that somebody is to be added."""

    advisor_asked = Signal(str)

    def __init__(
        self, contact: "InteractionRow", people: "tuple[Person, ...]", today: "date", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Whose contact is it?"),
            self.tr("It came in without an advisor. It is kept with the one you choose, then you can mark it."),
            self.tr("Keep and begin"),
            parent,
        )
        self.setMinimumWidth(max(WIDTH, LETTERS * self.fontMetrics().averageCharWidth()))
        self.insert(label(_about(contact, today), "heading", wrap=True))
        recording = contact.recording
        self.file = ElidedLabel(recording.name.replace("\n", " ") if recording is not None else "", "quiet")
        self.file.setVisible(recording is not None)
        self.insert(self.file)
        self.advisor = QComboBox()
        self.add_button = button(self.tr("Add an advisor…"), "", lambda: self.advisor_asked.emit(""))
        beside = QWidget()
        line = row(self.advisor, self.add_button)
        line.setStretch(0, 1)
        beside.setLayout(line)
        self.advisor.setAccessibleName(self.tr("Advisor"))
        self.form.addRow(label(self.tr("&Advisor"), buddy=self.advisor), beside)
        extension = contact.extension.replace("&", "&&")
        self.remember = QCheckBox(self.tr("Remember extension {0} as theirs").format(extension))
        self.remember.setVisible(bool(contact.extension))
        self.form.addRow("", self.remember)
        self.show_advisors(people)
        (self.advisor if self.advisor.count() > 1 else self.add_button).setFocus()

    def show_advisors(self, people: "tuple[Person, ...]", chosen: int | None = None) -> None:
        """Offer these advisors, and choose one of them."""
        self.advisor.clear()
        self.advisor.addItem(self.tr("Choose an advisor…"), None)
        for person in people:
            if person.left_on is None or person.id == chosen:
                self.advisor.addItem(person.name, person.id)
        self.advisor.setCurrentIndex(max(self.advisor.findData(chosen), 0) if chosen is not None else 0)

    def check(self) -> bool:
        """Refuse nobody."""
        if self.advisor.currentData() is None:
            self.refuse(self.tr("Please choose whose contact it is, or add them."), self.advisor)
            return False
        return True


def _about(contact: "InteractionRow", today: "date") -> str:
    """Return by what somebody may know whose it is."""
    parts = (when_text(contact.started_at, today), channel_text(contact.channel), contact.service)
    return " · ".join(part for part in (*parts, contact.subject, contact.reference) if part)
