"""An e-mail is read where a recording would be, and its words become evidence for a criterion."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.domain.words import Channel
from app.services.contacts import NewContact
from tests.ui.window_room import WindowRoom


def test_chosen_words_of_an_email_are_pinned_to_the_criterion(room: WindowRoom) -> None:
    desk = room.desk
    advisor = desk.people.advisors()[0].id
    mail = NewContact(
        datetime(2026, 11, 20, 9, 0), Channel.EMAIL, advisor, body="Dear Ann,\nWe are sorry.", body_name="reply.eml"
    )
    room.workplace.begin(desk.contacts.add(mail, desk.evaluator.id))
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.work is not None)
    room.settle()
    page = room.workplace.evaluate
    assert page is not None
    assert page.work is not None
    written = page.recording.written
    assert written.isVisible()
    assert not page.recording.transport.isVisible()
    assert (written.name.text(), written.text.toPlainText()) == ("reply.eml", "Dear Ann,\nWe are sorry.")
    assert not written.pin_button.isEnabled()
    cursor = written.text.textCursor()
    cursor.setPosition(10)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    written.text.setTextCursor(cursor)
    written.pin_button.click()
    number = page.work.target
    assert page.work.sheet.note(number).note == "“We are sorry.”"
    room.settle()
    assert desk.evaluating.open(page.work.id).notes[number].note == "“We are sorry.”"
    page.work.undo()
    assert page.work.sheet.note(number).note == ""
    assert written.text.focusPolicy() & Qt.FocusPolicy.TabFocus
    room.settle()
