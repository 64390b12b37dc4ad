"""An e-mail is read where a recording would be, and its words are kept as moments of the evaluation."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.passages import Passage
from app.domain.words import Channel, MomentKind
from app.services.contacts import NewContact
from app.ui.pages.evaluate import EvaluatePage
from app.ui.widgets.moment_line import LineKind
from tests.ui.window_room import WindowRoom

MAIL = "Dear Ann,\nWe are sorry."


@pytest.fixture
def page(room: WindowRoom) -> EvaluatePage:
    desk = room.desk
    advisor = desk.people.advisors()[0].id
    mail = NewContact(datetime(2026, 11, 20, 9, 0), Channel.EMAIL, advisor, body=MAIL, body_name="reply.eml")
    room.workplace.begin(desk.contacts.add(mail, desk.evaluator.id))
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.work is not None)
    room.settle()
    assert room.workplace.evaluate is not None
    return room.workplace.evaluate


def choose(page: EvaluatePage, start: int, end: int) -> None:
    assert page.recording.written.show_passage(Passage(start, end, MAIL[start:end]))


def test_the_text_stands_where_a_recording_would(page: EvaluatePage) -> None:
    written = page.recording.written
    assert written.isVisible()
    assert not page.recording.transport.isVisible()
    assert (written.name.text(), written.text.toPlainText()) == ("reply.eml", MAIL)
    assert not written.pin_button.isEnabled()
    assert not written.comment_button.isEnabled()
    assert written.text.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_chosen_words_are_pinned_as_evidence(room: WindowRoom, page: EvaluatePage) -> None:
    work = page.work
    assert work is not None
    choose(page, 10, 23)
    number = work.target
    page.recording.written.pin_button.click()
    (moment,) = work.sheet.moments
    assert (moment.number, moment.kind, moment.passage) == (
        number,
        MomentKind.EVIDENCE,
        Passage(10, 23, "We are sorry."),
    )
    assert number in work.sheet.evidenced
    room.settle()
    (kept,) = room.desk.evaluating.open(work.id).moments
    assert kept.passage == moment.passage
    assert len(page.recording.written.text.extraSelections()) == 1
    work.undo()
    room.settle()
    assert room.desk.evaluating.open(work.id).moments == ()
    assert page.recording.written.text.extraSelections() == []


def test_the_keys_work_while_the_text_has_the_keyboard(room: WindowRoom, page: EvaluatePage) -> None:
    """Words are chosen, commented on and pinned without the mouse, and marks are made meanwhile."""
    work, text = page.work, page.recording.written.text
    assert work is not None
    text.setFocus()
    for _ in range(4):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_C)
    editor = page.panels.moments.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.text, "A warm opening")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    (moment,) = work.sheet.moments
    assert (moment.comment, moment.passage) == ("A warm opening", Passage(0, 4, "Dear"))
    choose(page, 5, 8)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_E)
    assert [one.passage.quote for one in work.sheet.moments if one.passage] == ["Dear", "Ann"]
    cursor = work.cursor
    QTest.keyClick(text, Qt.Key.Key_M)
    assert work.sheet.marks[cursor - 1] is not None
    room.settle()
    assert [one.comment for one in room.desk.evaluating.open(work.id).moments] == ["A warm opening", ""]


def test_a_line_shows_its_words_in_the_text(page: EvaluatePage) -> None:
    work, written = page.work, page.recording.written
    assert work is not None
    choose(page, 10, 23)
    page.written.pin()
    choose(page, 0, 4)
    page.panels.tabs.setCurrentIndex(0)
    (row,) = page.panels.moments.rows
    assert row.line.kind is LineKind.PASSAGE
    assert "We are sorry." in row.line.words
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert written.chosen() == Passage(10, 23, "We are sorry.")


def test_nothing_is_pinned_where_nothing_is_chosen(room: WindowRoom, page: EvaluatePage) -> None:
    work = page.work
    assert work is not None
    page.written.pin()
    page.written.comment()
    assert work.sheet.moments == ()
    assert not page.panels.moments.editor.isVisible()
    room.settle()
