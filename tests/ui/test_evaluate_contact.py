"""What became of the contact, answered beside the marks by the keyboard, while the recording plays on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.outcome import Outcome
from app.domain.words import Mark
from app.ui.dialogs.reasons import ReasonsDialog
from app.ui.pages.evaluate_contact import CHANGE, ContactPanel
from app.ui.pages.evaluate_panels import OUTCOME
from app.ui.widgets.checklist_row import ChecklistRow
from tests.ui.evaluate_room import Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def panel(room: Room) -> ContactPanel:
    return room.page.panels.contact


def kept(room: Room) -> Outcome:
    """Return the outcome as the library file has it."""
    room.settle()
    outcome: Outcome = room.lane(lambda: room.services.outcomes.outcome(room.evaluation_id))
    return outcome


def test_two_questions_take_three_keys_and_the_sound_never_stops(room: Room) -> None:
    room.press("Space")
    room.until(lambda: room.page.playback.position_ms > 100)
    assert room.page.foot.contact.text() == "Outcome?"
    room.press("G", "Y", "N")
    assert room.page.playback.playing
    assert room.page.panels.tabs.currentIndex() == OUTCOME
    assert kept(room) == Outcome(first_contact=True, avoidable=False)
    assert room.page.foot.contact.text() == "✓ Outcome"
    assert room.focus is panel(room).checked, "not avoidable has no reason to be asked for"
    room.press("Esc")
    assert isinstance(room.focus, ChecklistRow)
    room.press("M")
    assert room.stored().marks[0] is Mark.MET


def test_n_answers_the_question_and_marks_nothing(room: Room) -> None:
    room.press("G", "N")
    assert kept(room).first_contact is False
    assert room.stored().marks == (None,) * 20


def test_an_avoidable_contact_has_its_reason(room: Room) -> None:
    room.press("G", "Y", "Y")
    reason = panel(room).reason
    assert room.focus is reason
    room.press("Down", "Down")
    assert kept(room) == Outcome(True, True, 2)
    panel(room).avoidable.no.click()
    assert kept(room) == Outcome(True, False)
    assert not reason.isEnabled()
    assert reason.currentIndex() == 0


def test_an_answer_pressed_again_is_taken_back(room: Room) -> None:
    panel(room).first_contact.yes.click()
    assert kept(room) == Outcome(first_contact=True)
    panel(room).first_contact.yes.click()
    assert kept(room) == Outcome()
    assert room.page.checklist.rows[1].hasFocus(), "a click leaves the keyboard where it is"


def test_records_are_all_right_until_somebody_says_else(room: Room) -> None:
    side = panel(room)
    assert not side.right.isEnabled()
    side.checked.setValue(4)
    assert kept(room) == Outcome(records_checked=4, records_right=4)
    side.right.setValue(3)
    side.checked.setValue(2)
    assert kept(room) == Outcome(records_checked=2, records_right=2)
    side.right.setValue(1)
    side.checked.setValue(5)
    assert kept(room) == Outcome(records_checked=5, records_right=1)
    side.duplicates.setValue(0)
    side.checked.setValue(-1)
    assert kept(room) == Outcome(duplicates=0)


def test_it_is_there_again_and_fixed_once_finalised(room: Room) -> None:
    room.press("G", "Y", "N", "Esc")
    room.press(*["M"] * 20)
    room.press("Ctrl+Return")
    room.until(lambda: room.page.work is not None and room.page.work.read_only)
    room.settle()
    side = panel(room)
    assert side.outcome == Outcome(first_contact=True, avoidable=False)
    assert side.first_contact.yes.isChecked()
    assert not side.first_contact.no.isEnabled()
    assert side.checked.isReadOnly()
    assert side.reason.findData(CHANGE) < 0
    side.first_contact.yes.click()
    room.settle()
    assert kept(room).first_contact is True
    assert side.first_contact.yes.isChecked()


def test_the_list_of_reasons_can_be_changed_from_here(room: Room) -> None:
    room.press("G", "Y", "Y")
    reason = panel(room).reason
    reason.activated.emit(reason.findData(CHANGE))
    room.until(lambda: isinstance(QApplication.activeModalWidget(), ReasonsDialog))
    room.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonsDialog)
    assert dialog.current is not None
    assert dialog.current.name == "Service failure"
    dialog.name.setText("Website down")
    dialog.add_button.click()
    room.settle()
    dialog.retire_button.click()
    room.settle()
    item = dialog.list.item(0)
    item.setText("Website down")
    room.settle()
    assert "called “Website down” already" in dialog.problem.text()
    dialog.accept()
    room.settle()
    names = [reason.itemText(place) for place in range(reason.count())]
    assert names == [
        "Why? (not said)",
        "Poor communication",
        "Poor signposting",
        "Progress chasing",
        "Transfer to an absent colleague",
        "Website down",
        "Change the list…",
    ]
    assert panel(room).outcome == Outcome(first_contact=True, avoidable=True), "what was answered is still there"
