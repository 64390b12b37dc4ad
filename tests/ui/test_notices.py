"""The register of notices on the demo library: entered, told to more people, acknowledged, and put right."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt

from app.services.notices import NoticeKind
from app.ui.pages.notice_changes import ChangesDialog
from app.ui.pages.notice_dialogs import CorrectDialog, DayDialog, NoticeDialog, TakeBackDialog, TellDialog
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


def on_staff(part: NoticesPart) -> None:
    part.table.selectRow(next(n for n, each in enumerate(part.register) if each.kind is NoticeKind.STAFF))


def test_a_notice_is_corrected_by_enter_and_what_it_said_is_shown(room: WindowRoom, part: NoticesPart) -> None:
    on_staff(part)
    before = part.current
    assert before is not None
    assert not part.changes_button.isVisible()
    part.table.setFocus()
    room.press(Qt.Key.Key_Return)
    dialog = room.dialog
    assert isinstance(dialog, CorrectDialog)
    assert dialog.notice().how == before.how
    assert not dialog.kind.isEnabled(), "people were told by it"
    dialog.how.clear()
    dialog.submit()
    assert dialog.isVisible(), "it must say how"
    dialog.how.setText("At the team meeting in June")
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.submit()
    assert "Somebody acknowledged it on" in dialog.problem.text()
    day = before.given_on.replace(day=before.given_on.day - 1)
    dialog.day.setDate(QDate(day.year, day.month, day.day))
    dialog.submit()
    room.settle()
    now = next(each for each in part.register if each.id == before.id)
    assert (now.how, now.given_on, now.recorded_by) == ("At the team meeting in June", day, before.recorded_by)
    part.table.selectRow(part.register.index(now))
    part.changes_button.click()
    shown = room.dialog
    assert isinstance(shown, ChangesDialog)
    assert shown.model.index(0, 1).data() == room.desk.evaluator.name
    said = [shown.model.index(line, 2).data() for line in range(shown.model.rowCount())]
    assert said[0].startswith("day was ")
    assert said[1:] == [f"how was “{before.how}”, is “At the team meeting in June”"]
    shown.accept()
    room.settle()


def test_an_acknowledgement_entered_by_mistake_is_taken_back(room: WindowRoom, part: NoticesPart) -> None:
    on_staff(part)
    notice = part.current
    assert notice is not None
    place, receipt = next((n, each) for n, each in enumerate(notice.receipts) if each.acknowledged_on)
    part.people.selectRow(place)
    assert part.acknowledge_button.text() == "Take back…"
    part.acknowledge_button.click()
    dialog = room.dialog
    assert isinstance(dialog, TakeBackDialog)
    assert dialog.cancel_button.hasFocus(), "nothing is taken back by an Enter too many"
    dialog.submit()
    room.settle()
    now = part.current
    assert now is not None
    assert now.acknowledged == notice.acknowledged - 1
    assert [(each.what, each.was["name"]) for each in now.changes] == [("acknowledgement taken back", receipt.name)]
