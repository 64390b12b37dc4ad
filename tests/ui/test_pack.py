"""The one-to-one pack by the window: in one key from an advisor's page, of the one that is open, planned on the way."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.one_to_ones import OneToOneState
from app.ui.dialogs.pack import PlanForPackDialog
from app.ui.pages.advisor import AdvisorPage
from app.ui.pages.advisor_parts import ONE_TO_ONES
from app.ui.pages.pack_preview import PackPreview
from tests.reports.sheets import read_pdf
from tests.ui.window_room import WindowRoom

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PRIYA, GARETH, SARAH = "Priya Nair", "Gareth Pugh", "Sarah Bennett"


def advisor(room: WindowRoom, name: str) -> AdvisorPage:
    """Show an advisor's page."""
    person = room.desk.people.find_advisor(name)
    assert person is not None
    room.window.show_advisor(person.id)
    page = room.workplace.advisors.advisor
    room.until(lambda: page.header.title.text() == name)
    room.settle()
    page.take_focus()
    return page


def preview(room: WindowRoom, page: AdvisorPage) -> PackPreview:
    """Return the pack that is shown, once its pages are there."""
    room.until(lambda: page.packs.preview is not None and page.packs.preview.save_button.isEnabled())
    room.settle()
    assert page.packs.preview is not None
    return page.packs.preview


def close(room: WindowRoom, page: AdvisorPage) -> None:
    assert page.packs.preview is not None
    page.packs.preview.reject()
    room.until(lambda: page.packs.preview is None)
    room.window.activateWindow()


def changes(room: WindowRoom) -> int:
    """Return how many changes the record has of one-to-ones."""
    rows = [room.desk.one_to_ones.of_advisor(each.id).rows for each in room.desk.people.advisors()]
    return sum(map(len, rows))


def test_one_key_shows_the_pack_of_the_one_that_is_prepared(room: WindowRoom, tmp_path: Path) -> None:
    page = advisor(room, PRIYA)
    before = changes(room)
    assert page.pack_button.isVisible()
    assert page.pack_button.property("kind") == "main"
    room.press(Key.Key_P, modifier=CONTROL)
    shown = preview(room, page)
    assert shown.header.title.text() == PRIYA
    assert "Prepared for" in shown.header.subtitle.text()
    out = tmp_path / "pack.pdf"
    shown.save_to(out)
    room.until(lambda: "Saved as" in shown.bar.text)
    found = read_pdf(out.read_bytes())
    assert PRIYA in found.pages[0]
    assert f"{len(found.pages)} pages" in shown.header.subtitle.text()
    assert [page.accessibleName() for page in shown.view.pages] == [
        f"Page {number} of {len(found.pages)}" for number in range(1, len(found.pages) + 1)
    ]
    shown.save_to(tmp_path / "gone" / "pack.pdf")
    room.until(lambda: "is not there any more" in shown.bar.text)
    close(room, page)
    assert changes(room) == before


def test_where_none_is_planned_it_is_planned_and_prepared_in_the_same_step(room: WindowRoom) -> None:
    page = advisor(room, GARETH)
    page.pack_button.click()
    room.until(lambda: page.packs.dialog is not None)
    dialog = room.dialog
    assert isinstance(dialog, PlanForPackDialog)
    assert GARETH in dialog.windowTitle()
    day = dialog.day.day()
    assert day > room.window.clock().date()
    assert day.weekday() < 5
    room.press(Key.Key_Return)
    shown = preview(room, page)
    assert "Prepared for" in shown.header.subtitle.text()
    close(room, page)
    room.settle()
    person = room.desk.people.find_advisor(GARETH)
    assert person is not None
    newest = room.desk.one_to_ones.of_advisor(person.id).rows[0]
    assert (newest.planned_on, newest.state) == (day, OneToOneState.PREPARED)
    assert page.parts.tabs.tabText(ONE_TO_ONES).endswith(str(len(room.desk.one_to_ones.of_advisor(person.id).rows)))


def test_the_pack_of_the_last_one_can_be_had_instead_or_nothing(room: WindowRoom) -> None:
    page = advisor(room, GARETH)
    before = changes(room)
    page.pack_button.click()
    dialog = room.dialog
    room.press(Key.Key_Escape)
    room.until(lambda: page.packs.dialog is None)
    page.pack_button.click()
    room.until(lambda: page.packs.dialog is not None)
    dialog = room.dialog
    assert isinstance(dialog, PlanForPackDialog)
    dialog.last_button.click()
    shown = preview(room, page)
    assert "written up on" in shown.header.subtitle.text()
    close(room, page)
    assert changes(room) == before


def test_an_open_one_to_one_gives_its_own_pack_with_what_was_just_typed(room: WindowRoom) -> None:
    page = advisor(room, PRIYA)
    page.parts.show_part(ONE_TO_ONES)
    room.settle()
    part = page.parts.one_to_ones
    assert part.found is not None
    assert page.pack_button.property("kind") == "main"
    prepared, held = part.found.rows[:2]
    part.show_one(held.id)
    room.until(lambda: part.page.view is not None and part.page.view.id == held.id)
    assert page.pack_button.property("kind") == ""
    assert [each for each in page.findChildren(QPushButton) if _is_main(each)] == []
    page.pack_button.click()
    assert "written up on" in preview(room, page).header.subtitle.text()
    close(room, page)
    part.show_one(prepared.id)
    room.until(lambda: part.page.view is not None and part.page.view.id == prepared.id)
    room.settle()
    part.page.fields.fields["agreed"].setPlainText("A recap in each call")
    page.pack_button.click()
    shown = preview(room, page)
    assert shown.pack is not None
    assert shown.pack.agreed == "A recap in each call"
    close(room, page)


def _is_main(each: QPushButton) -> bool:
    return each.isVisible() and each.property("kind") == "main"


def test_a_pack_that_cannot_be_made_says_why(room: WindowRoom) -> None:
    page = advisor(room, SARAH)
    person = room.desk.people.find_advisor(SARAH)
    assert person is not None
    number = room.desk.one_to_ones.plan(person.id, date(2027, 6, 1), room.desk.evaluator.id)
    room.desk.one_to_ones.call_off(number, "On leave", room.desk.evaluator.id)
    page.packs.show_pack(number)
    shown = page.packs.preview
    assert shown is not None
    room.until(lambda: "was called off" in shown.bar.text)
    assert not shown.save_button.isEnabled()
    close(room, page)


@pytest.mark.parametrize("width", [900, 1600])
def test_the_tabs_stand_whole_in_the_header_or_below_it(room: WindowRoom, width: int) -> None:
    page = advisor(room, PRIYA)
    room.window.resize(width, 768)
    room.settle()
    tabs = page.parts.tabs
    assert tabs.width() >= tabs.sizeHint().width(), (tabs.parentWidget(), page.header.width())
    assert (tabs.parentWidget() is page.header) == (width == 1600)
    assert tabs.isVisible()
