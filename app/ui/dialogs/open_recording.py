"""The dialog for one recording: what it is, who is heard, when, on which channel and why it is listened to."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDateTimeEdit, QLineEdit, QProgressBar, QWidget

from app.domain.words import Channel, Purpose
from app.services.guessing import Guess
from app.services.interactions import InteractionRow, NewRecording
from app.ui.dialogs.form import FormDialog
from app.ui.dialogs.raw_format import RawFormatFields
from app.ui.dialogs.reading import Read, Reader
from app.ui.widgets.controls import button, label, row
from app.ui.wording import channel_text, purpose_text, when_text

if TYPE_CHECKING:
    from app.media.raw import RawFormat
    from app.services.people import Person
    from app.ui.context import Desk

PURPOSES = (Purpose.ROUTINE, Purpose.SPOT_CHECK, Purpose.COACHING)


class OpenRecordingDialog(FormDialog):
    """Fills in what can be guessed; ``wanted()`` and ``purpose()`` have the answers after it was accepted.

    ``known_asked`` tells that the recording is in the library already and that interaction is wanted instead.
    """

    known_asked = Signal(object)
    advisor_asked = Signal(str)

    def __init__(self, desk: "Desk", path: Path, advisors: "tuple[Person, ...]", parent: QWidget | None = None) -> None:
        super().__init__(_say("Open a recording"), "", _say("Listen and mark"), parent)
        self._desk = desk
        self.path = path
        self._read: Read | None = None
        self._known: InteractionRow | None = None
        self.file = label(path.name, "heading", wrap=True)
        self.facts = label("", "quiet", wrap=True)
        self.bar = QProgressBar()
        self.known_button = button(self.tr("Open the one that is there"), "", self._open_known)
        self.raw = RawFormatFields()
        self.advisor = QComboBox()
        self.started = QDateTimeEdit()
        self.channel = QComboBox()
        self.purpose_box = QComboBox()
        self.service = QComboBox()
        self.subject = QLineEdit()
        self.reference = QLineEdit()
        self._build(advisors)
        self.reader = Reader(desk, path, self)
        self.reader.read.connect(self._show_read)
        self.reader.guessed.connect(self._show_guess)
        self.reader.services.connect(self._show_services)
        self.reader.unreadable.connect(self._show_unreadable)
        self.reader.needs_format.connect(self._ask_format)
        self.reader.progressed.connect(lambda done: self.bar.setValue(round(100 * done)))
        self.raw.changed.connect(self._read_again)
        self.finished.connect(lambda _result: self.reader.stop())
        self._read_again()
        self.reader.guess()

    def wanted(self) -> NewRecording:
        """Return what was said about the recording."""
        assert self._read is not None
        return NewRecording(
            path=self.path,
            facts=self._read.facts,
            advisor_id=self.advisor.currentData(),
            started_at=self.started_at(),
            channel=Channel(self.channel.currentData()),
            service=self.service.currentText().strip(),
            subject=self.subject.text().strip(),
            reference=self.reference.text().strip(),
        )

    def purpose(self) -> Purpose:
        """Return why it is listened to."""
        return Purpose(self.purpose_box.currentData())

    def started_at(self) -> datetime:
        """Return when the contact began, local and naive."""
        at = self.started.dateTime()
        day, time = at.date(), at.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    def show_advisors(self, people: "tuple[Person, ...]", chosen: int | None = None) -> None:
        """Offer these advisors, and take one of them."""
        self.advisor.clear()
        for person in people:
            if person.left_on is None or person.id == chosen:
                self.advisor.addItem(person.name, person.id)
        self._take_advisor(chosen)

    def check(self) -> bool:
        """Refuse what is missing, an advisor nobody knows, and a call that has not been yet."""
        typed = self.advisor.currentText().strip()
        if self._complete_advisor():
            self.action_button.setFocus()  # a name that was completed is seen before it is taken
            return False
        place = self.advisor.findText(typed) if typed else -1
        now = self._desk.clock().astimezone().replace(tzinfo=None)
        if self._read is None or self._known is not None:
            return False
        if place < 0:
            unknown = self.tr("{0} is not known here yet: choose an advisor from the list, or add one.").format(typed)
            self.refuse(unknown if typed else self.tr("Please say whose call this is."), self.advisor)
            return False
        self.advisor.setCurrentIndex(place)
        if self.started_at() > now:
            self.refuse(self.tr("This time is still to come: when was the call?"), self.started)
            return False
        return True

    def _build(self, advisors: "tuple[Person, ...]") -> None:
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading the file"))
        self.advisor.setEditable(True)
        self.advisor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.advisor.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.advisor.setCompleter(completer)
        field = self.advisor.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._complete_advisor)
        self.service.setEditable(True)
        self.started.setDisplayFormat("d MMM yyyy HH:mm")
        self.started.setCalendarPopup(True)
        now = self._desk.clock().astimezone()
        self.started.setDateTime(_qt_time(now))
        for channel in Channel:
            self.channel.addItem(channel_text(channel), channel)
        for purpose in PURPOSES:
            self.purpose_box.addItem(purpose_text(purpose), purpose)
        for part in (self.file, self.facts, self.bar, self.raw):
            self.insert(part)
        self.raw.hide()
        self.known_button.hide()
        self.buttons.insertWidget(0, self.known_button)
        add = button(self.tr("A&dd…"), "", lambda: self.advisor_asked.emit(self._unknown_name()))
        add.setAccessibleName(self.tr("Add an advisor"))
        beside = row(self.advisor, add)
        beside.setStretch(0, 1)
        caption = label(self.tr("&Advisor"), buddy=self.advisor)
        self.advisor.setAccessibleName(self.tr("Advisor"))
        self.form.addRow(caption, beside)
        self.ask(self.tr("&When it began"), self.started)
        self.ask(self.tr("&Channel"), self.channel)
        self.ask(self.tr("&Purpose"), self.purpose_box)
        self.ask(self.tr("&Service"), self.service)
        self.ask(self.tr("S&ubject"), self.subject)
        self.ask(self.tr("&Reference"), self.reference)
        self.show_advisors(advisors)

    def _unknown_name(self) -> str:
        typed = self.advisor.currentText().strip()
        return "" if self.advisor.findText(typed) >= 0 else typed

    def _complete_advisor(self) -> bool:
        """Put the one advisor whose name holds what was typed into the field; False where nothing is to complete."""
        typed = self.advisor.currentText().strip()
        names = [self.advisor.itemText(place) for place in range(self.advisor.count())]
        fitting = [place for place, name in enumerate(names) if typed.casefold() in name.casefold()]
        if not typed or typed in names or len(fitting) != 1:
            return False
        self.advisor.setCurrentIndex(fitting[0])
        self.advisor.setEditText(names[fitting[0]])
        return True

    def _take_advisor(self, advisor: int | None) -> None:
        self.advisor.setCurrentIndex(-1 if advisor is None else self.advisor.findData(advisor))
        if advisor is None:
            self.advisor.clearEditText()

    def _read_again(self) -> None:
        self._read = None
        self.clear_problem()
        self.facts.setText(self.tr("Reading the file…"))
        self.facts.show()
        self.bar.setValue(0)
        self.bar.show()
        self.action_button.setEnabled(False)
        self.reader.probe(self.raw.chosen() if not self.raw.isHidden() else None)

    def _show_read(self, found: Read) -> None:
        self._read = found
        self.bar.hide()
        self.facts.setText(found.words)
        self._known = found.known
        if found.known is not None:
            there = found.known
            today = self._desk.clock().astimezone().date()
            self.refuse(
                self.tr("This recording is already in the library: {0}, {1}.").format(
                    there.advisor, when_text(there.started_at, today)
                )
            )
            self.known_button.show()
            self.known_button.setFocus()
        self.action_button.setEnabled(found.known is None)
        if found.known is None and self.advisor.currentText():
            self.action_button.setFocus()
        self.settle()

    def _show_guess(self, guess: Guess) -> None:
        if guess.advisor_id is not None and not self.advisor.currentText():
            self._take_advisor(guess.advisor_id)
        if guess.started_at is not None:
            self.started.setDateTime(_qt_time(guess.started_at))
        for field, text in ((self.subject, guess.subject), (self.reference, guess.reference)):
            if not field.text():
                field.setText(text)
        if guess.service:
            self.service.setCurrentText(guess.service)
        if self.problem.isHidden():
            shown = self.advisor if not self.advisor.currentText() else self.action_button
            shown.setFocus()

    def _show_services(self, services: tuple[str, ...]) -> None:
        typed = self.service.currentText()
        self.service.clear()
        self.service.addItems(list(services))
        self.service.setCurrentText(typed)

    def _show_unreadable(self, sentence: str) -> None:
        self.bar.hide()
        self.facts.hide()
        self.cancel_button.setFocus()
        self.refuse(sentence)

    def _ask_format(self, sentence: str, likely: "RawFormat") -> None:
        self.bar.hide()
        self.facts.setText(sentence)
        if self.raw.isHidden():
            self.raw.propose(likely)
            self.raw.show()
            self.settle()
            self._read_again()

    def _open_known(self) -> None:
        known = self._known
        self.reject()
        self.known_asked.emit(known)


def _say(words: str) -> str:
    return QCoreApplication.translate("OpenRecordingDialog", words)


def _qt_time(at: datetime) -> QDateTime:
    return QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0)
