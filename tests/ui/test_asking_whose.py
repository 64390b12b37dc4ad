"""A contact without an advisor is asked about once, kept, and then marked: from wherever it is begun."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.services.changing import Change
from app.services.importing import Options
from app.services.interactions import InteractionRow, Query
from app.ui.dialogs.person import AdvisorDialog
from app.ui.dialogs.whose import WhoseDialog
from tests.services.calls_room import write_call
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import Key, WindowRoom

NAME = "in-4021-07700900123-20261120-101500-1794478500.1.wav"


@pytest.fixture
def contact(room: WindowRoom, tmp_path: Path) -> InteractionRow:
    """Return a call that came in and is nobody's yet, the first of the list."""
    path = write_call(tmp_path / NAME)
    importing = room.desk.importing
    (added,) = importing.commit(importing.preview([path], Options()), room.desk.evaluator.id).interactions
    room.desk.library_changed.emit("interactions")
    room.settle()
    return room.desk.interactions.get(added)


def asked(room: WindowRoom) -> WhoseDialog:
    dialog = room.dialog
    assert isinstance(dialog, WhoseDialog)
    return dialog


def is_begun(room: WindowRoom, contact: InteractionRow) -> InteractionRow:
    """Return the contact, whose draft is on the page now."""
    room.settle()
    row = room.desk.interactions.get(contact.id)
    assert room.workplace.page == "evaluate"
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.evaluation_id == row.evaluation_id
    assert room.window.messages.text == ""
    return row


def test_from_the_list_by_keyboard(room: WindowRoom, contact: InteractionRow) -> None:
    page = room.workplace.interactions
    page.show_query(Query(unassigned=True))
    room.settle()
    room.press(Key.Key_Return)
    dialog = asked(room)
    assert dialog.file.text() == NAME
    assert nameless(dialog) == []
    assert tabbed(dialog) <= reached(room, dialog)
    dialog.advisor.setFocus()
    room.press(Key.Key_Return)
    assert "choose whose" in dialog.problem.text()
    room.type("Tom")
    room.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space, Key.Key_Return)
    row = is_begun(room, contact)
    assert row.advisor == "Tom Ashworth"
    known = {each.identifier.value: each.person for each in room.desk.identifiers.all()}
    assert known["4021"] == "Tom Ashworth"


def test_somebody_new_is_added_on_the_way(room: WindowRoom, contact: InteractionRow) -> None:
    room.workplace.begin(contact.id)
    dialog = asked(room)
    dialog.add_button.click()
    room.settle()
    person = room.dialog
    assert isinstance(person, AdvisorDialog)
    person.name.setText("Zelda Quist")
    person.submit()
    room.settle()
    assert dialog.advisor.currentText() == "Zelda Quist"
    dialog.submit()
    assert is_begun(room, contact).advisor == "Zelda Quist"
    assert all(each.identifier.value != "4021" for each in room.desk.identifiers.all())


def test_from_what_is_out_of_the_ordinary_today(room: WindowRoom, contact: InteractionRow) -> None:
    from app.media.recording import listen_to

    assert contact.recording is not None
    room.desk.analysing.keep(contact.id, listen_to(contact.recording))
    room.window.show_page("today")
    room.desk.library_changed.emit("interactions")
    room.settle()
    card = room.workplace.today.odd
    lines = [each for each in card.findChildren(QPushButton) if each.text() == "Listen"]
    assert lines, "a call without speech is out of the ordinary"
    lines[0].click()
    dialog = asked(room)
    dialog.advisor.setCurrentIndex(1)
    dialog.submit()
    assert is_begun(room, contact).advisor_id is not None


def test_who_has_the_extension_since_is_chosen_already_and_nothing_is_begun_without_an_answer(
    room: WindowRoom, contact: InteractionRow
) -> None:
    from app.services.identifying import Clue, Identifier

    someone = next(person for person in room.desk.people.advisors() if person.left_on is None)
    room.desk.identifiers.keep(Identifier(Clue.EXTENSION, "4021"), someone.id)
    room.workplace.begin(contact.id)
    dialog = asked(room)
    assert dialog.advisor.currentData() == someone.id
    dialog.reject()
    room.settle()
    assert room.workplace.page == "interactions"
    row = room.desk.interactions.get(contact.id)
    assert (row.advisor_id, row.evaluation_id) == (None, None)
    room.desk.interactions.change([contact.id], Change(advisor_id=someone.id), room.desk.evaluator.id)
    room.workplace.begin(contact.id)
    assert is_begun(room, contact).advisor == someone.name
