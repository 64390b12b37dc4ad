"""The dialog for a contact without a recording: an e-mail, a web chat, a visit or a letter, from a file or typed."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.domain.words import Channel
from app.services.contacts import NewContact, ReadContact, read_contact
from app.ui.dialogs.form import FormDialog
from app.ui.messages import sentence
from app.ui.widgets.controls import button, label, row
from app.ui.wording import channel_text

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.context import Desk

CHANNELS = (Channel.EMAIL, Channel.CHAT, Channel.VISIT, Channel.LETTER, Channel.TELEPHONE)
KINDS = "*.eml *.msg *.txt *.pdf *.vtt *.srt *.json"
WIDTH, TEXT_HEIGHT = 620, 120


class ContactDialog(FormDialog):
    """Asks what there is to know; ``wanted()`` has the answers after it was accepted."""

    def __init__(
        self,
        desk: "Desk",
        advisors: "tuple[Person, ...]",
        services: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Record a visit, e-mail, chat or letter"),
            self.tr("Take the text from a file, or type or paste it. A visit has notes."),
            self.tr("Add to the list"),
            parent,
        )
        self._desk = desk
        self._read: ReadContact | None = None
        self.channel, self.advisor, self.service = QComboBox(), QComboBox(), QComboBox()
        self.started = QDateTimeEdit()
        self.subject, self.reference, self.customer = QLineEdit(), QLineEdit(), QLineEdit()
        self.text, self.notes = QPlainTextEdit(), QPlainTextEdit()
        self.file_button = button(self.tr("Take from a file…"), "", self._choose)
        self.file = label("", "quiet")
        self._build(advisors, services)

    def wanted(self) -> NewContact:
        """Return what was said."""
        body = self.text.toPlainText().strip()
        read = self._read
        return NewContact(
            started_at=self.started_at(),
            channel=Channel(self.channel.currentData()),
            advisor_id=self.advisor.currentData(),
            service=self.service.currentText().strip(),
            subject=self.subject.text(),
            reference=self.reference.text(),
            notes=self.notes.toPlainText().strip(),
            customer=self.customer.text(),
            body=body if body and self._is_written() else None,
            body_name=read.name if read is not None and body else "",
        )

    def started_at(self) -> datetime:
        """Return when it was, local and naive."""
        at = self.started.dateTime()
        day, time = at.date(), at.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    def take_file(self, path: Path) -> None:
        """Fill in what the file ``path`` tells."""
        self._desk.tasks.work(lambda _handle: read_contact(path), self._take, self._refuse_file)

    def check(self) -> bool:
        """Refuse a contact of nobody, one that is still to come, and one with nothing in it."""
        now = self._desk.clock().astimezone().replace(tzinfo=None)
        if self.advisor.currentData() is None:
            self.refuse(self.tr("Please say whose contact this is."), self.advisor)
        elif self.started_at() > now:
            self.refuse(self.tr("This time is still to come: when was it?"), self.started)
        elif self._is_written() and not self.text.toPlainText().strip():
            self.refuse(self.tr("Please take the text from a file, or type or paste it."), self.text)
        else:
            return True
        return False

    def _build(self, advisors: "tuple[Person, ...]", services: tuple[str, ...]) -> None:
        self.setMinimumWidth(WIDTH)
        self.scroll_form()
        for channel in CHANNELS:
            self.channel.addItem(channel_text(channel), channel)
        self.advisor.addItem(self.tr("Choose an advisor…"), None)
        for person in advisors:
            if person.left_on is None:
                self.advisor.addItem(person.name, person.id)
        self.service.setEditable(True)
        self.service.addItem("")
        self.service.addItems(list(services))
        now = self._desk.clock().astimezone()
        self.started.setDisplayFormat("d MMM yyyy HH:mm")
        self.started.setCalendarPopup(True)
        self.started.setDateTime(QDateTime(now.year, now.month, now.day, now.hour, now.minute, 0))
        self.text.setTabChangesFocus(True)
        self.notes.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_HEIGHT)
        self.notes.setFixedHeight(TEXT_HEIGHT // 2)
        self.ask(self.tr("&Channel"), self.channel)
        from_file = QWidget()
        from_file.setLayout(row(self.file_button, self.file, None))
        self.form.addRow("", from_file)
        self._from_file = from_file
        self.ask(self.tr("&Advisor"), self.advisor)
        self.ask(self.tr("&When"), self.started)
        self.ask(self.tr("S&ubject"), self.subject)
        self.ask(self.tr("&Service"), self.service)
        self.ask(self.tr("&Reference"), self.reference)
        self.ask(self.tr("C&ustomer"), self.customer)
        self._text_label = self.ask(self.tr("&Text"), self.text)
        self.ask(self.tr("&Notes"), self.notes)
        self.channel.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self.channel.setFocus()

    def _is_written(self) -> bool:
        return Channel(self.channel.currentData()) in (Channel.EMAIL, Channel.CHAT, Channel.LETTER)

    def _show_kind(self) -> None:
        """Ask for a text where there is one."""
        written = self._is_written()
        for part in (self._from_file, self.text, self._text_label):
            part.setVisible(written)
        self.settle()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Take from a file"), "", self.tr("E-mails, chats and letters ({0})").format(KINDS)
        )
        if name:
            self.take_file(Path(name))

    def _take(self, read: ReadContact) -> None:
        self._read = read
        self.clear_problem()
        self.file.setText(read.name)
        self.channel.setCurrentIndex(max(self.channel.findData(read.channel), 0))
        self.text.setPlainText(read.body)
        for field, said in ((self.subject, read.subject), (self.customer, read.customer)):
            if said and not field.text():
                field.setText(said)
        if read.started_at is not None:
            at = read.started_at
            self.started.setDateTime(QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0))
        self.advisor.setFocus()

    def _refuse_file(self, error: Exception) -> None:
        text = sentence(error)
        if text is None:
            self._desk.tasks.unhandled(error)
        else:
            self.refuse(text, self.file_button)
