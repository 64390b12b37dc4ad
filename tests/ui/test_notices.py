"""The register of notices on the demo library: entered, told to more people, and acknowledged."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.services.notices import NoticeKind
from app.ui.pages.notice_dialogs import DayDialog, NoticeDialog, TellDialog
from app.ui.pages.notices import NoticesPart
from tests.ui.window_room import WindowRoom


@pytest.fixture
def part(room: WindowRoom) -> NoticesPart:
    """Return the register, shown."""
    room.window.show_page("sample")
    room.workplace.sample.show_part("notices")
    room.settle()
    return room.workplace.sample.notices


def add(room: WindowRoom, part: NoticesPart, how: str, kind: NoticeKind = NoticeKind.STAFF) -> None:
    """Enter a notice."""
    part.add_button.click()
    dialog = room.dialog
    assert isinstance(dialog, NoticeDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    dialog.submit()
    assert dialog.isVisible(), "it must say how"
    dialog.how.setText(how)
    dialog.submit()
    room.settle()


def test_a_staff_notice_tells_every_advisor_unless_one_is_left_out(room: WindowRoom, part: NoticesPart) -> None:
    add(room, part, "At the team meeting")
    notice = next(each for each in part.register if each.how == "At the team meeting")
    assert notice.kind is NoticeKind.STAFF
    assert {receipt.name for receipt in notice.receipts} == {person.name for person in room.desk.people.advisors()}
    assert not part.warning.isVisible()


def test_a_notice_to_callers_names_nobody(room: WindowRoom, part: NoticesPart) -> None:
    add(room, part, "In the greeting", NoticeKind.CALLERS)
    notice = next(each for each in part.register if each.how == "In the greeting")
    assert (notice.kind, notice.receipts) == (NoticeKind.CALLERS, ())
    part.table.selectRow(part.register.index(notice))
    assert not part.people.isVisible()
    assert not part.acknowledge_button.isVisible()


def test_who_was_left_out_is_told_later_and_the_warning_goes(room: WindowRoom, part: NoticesPart) -> None:
    unnoticed = room.desk.notices.without_notice([person.id for person in room.desk.people.advisors()])
    assert unnoticed
    assert all(person.name in part.warning.text() for person in unnoticed)
    part.table.selectRow(next(n for n, each in enumerate(part.register) if each.kind is NoticeKind.STAFF))
    part.tell_button.click()
    dialog = room.dialog
    assert isinstance(dialog, TellDialog)
    dialog.people.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.submit()
    assert dialog.isVisible(), "nobody was ticked" if dialog.people.count() == 1 else ""
    dialog.people.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.submit()
    room.settle()
    assert room.desk.notices.without_notice([person.id for person in unnoticed]) == ()
    assert not part.warning.isVisible()


def test_an_acknowledgement_is_entered_with_its_day(room: WindowRoom, part: NoticesPart) -> None:
    part.table.selectRow(next(n for n, each in enumerate(part.register) if each.kind is NoticeKind.STAFF))
    receipt = part.receipt
    assert receipt is not None
    assert receipt.acknowledged_on is None, "the cursor stands on who has not acknowledged yet"
    part.acknowledge_button.click()
    dialog = room.dialog
    assert isinstance(dialog, DayDialog)
    dialog.submit()
    room.settle()
    kept = {each.person_id: each for notice in part.register for each in notice.receipts}
    assert kept[receipt.person_id].acknowledged_on == date(2026, 11, 21)
