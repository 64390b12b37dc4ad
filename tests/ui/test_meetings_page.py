"""The register of team meetings and appraisals on the demo library."""

from collections.abc import Iterator
from datetime import date

import pytest

from app.services.meetings import MeetingKind
from app.ui.dialogs.coaching import HappenedDialog
from app.ui.dialogs.meeting import MeetingChangeDialog, MeetingDialog
from app.ui.pages.meetings import MeetingsPage
from tests.ui.coaching_room import stand
from tests.ui.window_room import WindowRoom


@pytest.fixture
def page(room: WindowRoom) -> Iterator[MeetingsPage]:
    made = stand(room, MeetingsPage)
    made.reload()
    room.settle()
    yield made
    made.close()
    made.deleteLater()


def test_it_says_how_many_were_held_against_target(page: MeetingsPage) -> None:
    said = page.header.subtitle.text()
    assert said.startswith(
        "Since April 2026: team meetings 7 of 8 (88%) · appraisals on time 4 of 5 (80%) · one-to-ones"
    )


def test_a_meeting_is_entered_and_held(room: WindowRoom, page: MeetingsPage) -> None:
    page.add_button.click()
    dialog = room.dialog
    assert isinstance(dialog, MeetingDialog)
    assert dialog.due.day() == date(2026, 11, 30)
    dialog.title.setText("Winter")
    dialog.submit()
    room.settle()
    entered = next(each for each in page.register if each.title == "Winter")
    assert (entered.kind, entered.held_on, entered.whose) == (MeetingKind.TEAM, None, "Customer Services")
    page.table.selectRow(page.register.index(entered))
    page.held_button.click()
    happened = room.dialog
    assert isinstance(happened, HappenedDialog)
    happened.words.setPlainText("Talked about holds")
    happened.submit()
    room.settle()
    held = next(each for each in page.register if each.id == entered.id)
    assert (held.held_on, held.notes) == (date(2026, 11, 21), "Talked about holds")
    assert page.not_held_button.isVisible()
    page.not_held_button.click()
    room.settle()
    assert next(each for each in page.register if each.id == entered.id).held_on is None


def test_an_appraisal_names_its_advisor_and_is_due_with_the_year(room: WindowRoom, page: MeetingsPage) -> None:
    page.add()
    dialog = room.dialog
    assert isinstance(dialog, MeetingDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(MeetingKind.APPRAISAL))
    assert dialog.due.day() == date(2027, 3, 31)
    dialog.whose.setCurrentText("Priya Nair")
    dialog.submit()
    room.settle()
    assert (page.register[0].kind, page.register[0].whose) == (MeetingKind.APPRAISAL, "Priya Nair")


def test_another_day_can_be_set(room: WindowRoom, page: MeetingsPage) -> None:
    page.table.selectRow(0)
    number = page.register[0].id
    page.change_button.click()
    dialog = room.dialog
    assert isinstance(dialog, MeetingChangeDialog)
    dialog.due.show_day(date(2027, 1, 18))
    dialog.submit()
    room.settle()
    assert next(each for each in page.register if each.id == number).due_on == date(2027, 1, 18)
