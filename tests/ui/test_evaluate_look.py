"""What is in sight on the Evaluate page, with the mouse, for a screen reader, in large text and in both themes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.times import clock_text
from app.domain.words import Mark
from app.ui.widgets.checklist_row import ChecklistRow
from tests.ui.evaluate_room import Room, a_room
from tests.ui.waveform_room import POOR


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def test_all_twenty_rows_and_the_guidance_are_in_sight_at_1440_by_900(room: Room) -> None:
    room.page.resize(1440 - 160, 900 - 26)  # less the navigation and the menu
    room.wait(50)
    checklist = room.page.checklist
    for number in range(1, 21):
        room.page.work.point(number)
        room.wait(1)
        assert not checklist.verticalScrollBar().isVisible()
        for row in checklist.rows.values():
            assert checklist.viewport().rect().contains(row.geometry().translated(checklist.widget().pos()))
        row = checklist.rows[number]
        assert row.height() >= row.plain_height(row.width(), 20) + row.guidance_height(row.width())


def test_the_transport_is_one_line_right_under_the_waveform_at_1440_by_900(room: Room) -> None:
    room.page.resize(1440 - 172, 900 - 26)  # less the navigation and the menu
    room.wait(50)
    card = room.page.recording
    transport, play = card.transport, card.transport.play
    parts = [transport.back, transport.speed, transport.skip, transport.loop, transport.sides, transport.volume]
    places = [part.mapTo(transport, QPoint(0, 0)) for part in parts]
    for part in parts:
        middle = part.mapTo(transport, part.rect().center()).y()
        assert abs(middle - play.mapTo(transport, play.rect().center()).y()) <= 2
    assert card.waveform.mapTo(card, QPoint(0, card.waveform.height())).y() + 10 >= transport.y()
    assert transport.time.text().endswith(clock_text(room.page.playback.duration_ms))
    room.press(".", ".", ".", "S", "A")
    room.wait(50)
    assert [part.mapTo(transport, QPoint(0, 0)) for part in parts] == places, "nothing moves when it says more"
    assert transport.aside.text() == transport.aside.words != ""
    assert transport.rect().contains(transport.aside.geometry())


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 1366, 768), (150, 1366, 768), (200, 1920, 1080)])
def test_nothing_is_cut_on_a_small_screen_or_in_large_text(
    tmp_path: Path, qtbot: QtBot, scale: int, width: int, height: int
) -> None:
    with a_room(tmp_path, scale=scale) as room:
        room.load()
        beside, above = 160 * scale // 100, 30 * scale // 100  # the navigation and the menu
        room.page.resize(width - beside, height - above)
        room.wait(50)
        page = room.page
        assert page.width() == width - beside, "the page does not insist on more room than there is"
        for number in range(1, 21):
            page.work.point(number)
            room.wait(1)
            row = page.checklist.rows[number]
            seen = page.checklist.viewport().rect()
            assert seen.contains(row.geometry().translated(page.checklist.widget().pos()))
            assert row.rect().contains(row.switch.geometry())
            assert row.words_fit()
        for part in (
            page.foot.sheet,
            page.foot.finalise,
            page.recording.transport.play,
            page.recording.transport.volume,
        ):
            assert page.rect().contains(part.rect().translated(part.mapTo(page, QPoint(0, 0))))
            assert part.width() >= part.minimumSizeHint().width()


def test_the_words_of_a_silence_have_room_beside_its_switch_or_over_it(tmp_path: Path, qtbot: QtBot) -> None:
    with a_room(tmp_path, POOR, scale=150) as room:
        room.load()
        room.until(lambda: any(row.switch for row in room.page.panels.moments.rows))
        for width, is_beside in ((1920, True), (1366 - 240, False), (1920, True)):
            room.page.resize(width, 740)
            room.wait(50)
            row = next(row for row in room.page.panels.moments.rows if row.switch)
            assert row.switch is not None
            assert (row.switch.x() > row.words.x()) is is_beside
            assert row.words.width() >= 150
            assert row.rect().contains(row.switch.geometry())
            assert not row.switch.geometry().intersects(row.words.geometry())
            row.setFocus()
            tools = [tool for tool in row._tools if tool.isVisible()]
            assert tools
            assert all(row.rect().contains(tool.geometry()) for tool in tools)
            row.clearFocus()


def test_the_mouse_marks_too_and_leaves_the_keyboard_with_the_checklist(room: Room) -> None:
    rows, work = room.page.checklist.rows, room.page.work
    assert work is not None
    QTest.mouseClick(rows[12].switch.buttons[1], Qt.MouseButton.LeftButton)
    assert work.sheet.marks[11] is Mark.NOT_MET
    assert (work.cursor, work.target) == (13, 12)
    assert isinstance(room.focus, ChecklistRow)
    QTest.mouseClick(rows[12].switch.buttons[1], Qt.MouseButton.LeftButton)
    assert work.sheet.marks[11] is None, "the chosen mark again takes it back"
    QTest.mouseClick(rows[3], Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert work.cursor == 3
    for button in (room.page.recording.transport.play, room.page.recording.transport.on):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert isinstance(room.focus, ChecklistRow)
    assert room.page.playback.playing


def test_a_link_in_a_row_plays_from_its_second(room: Room) -> None:
    room.page.playback.seek(33_000)
    room.press("M")
    row = room.page.checklist.rows[1]
    assert row.link.text() == "▶ 0:33"
    room.page.playback.seek(0)
    QTest.mouseClick(row.link, Qt.MouseButton.LeftButton)
    room.until(lambda: room.page.playback.playing)
    assert 33_000 <= room.page.playback.position_ms < 38_000


def test_a_screen_reader_is_told_what_is_painted(room: Room) -> None:
    room.page.playback.seek(33_000)
    room.press("N")
    rows = room.page.checklist.rows
    first = QAccessible.queryAccessibleInterface(rows[1])
    assert first.text(QAccessible.Text.Name) == (
        "1 Greeting suits the time of day: not met, needs evidence, comments and evidence go here"
    )
    assert "Good afternoon" in rows[1].accessibleDescription() or "Good morning" in rows[1].accessibleDescription()
    room.press("E")
    assert "evidence at 0:23" in rows[1].accessibleName()
    chosen = QAccessible.queryAccessibleInterface(rows[1].switch.buttons[1])
    assert chosen.text(QAccessible.Text.Name) == "Not met"
    assert chosen.state().checked
    for button in room.page.findChildren(QAbstractButton):
        if (
            button.isVisible()
            and not button.objectName().startswith("qt_")
            and not button.objectName().startswith("Scroll")
        ):
            assert button.accessibleName() or button.text(), button


def test_tab_goes_through_the_page_in_order_and_back_to_the_marks(room: Room) -> None:
    seen = [room.focus]
    for _ in range(40):
        room.press("Tab")
        if room.focus is seen[0]:
            break
        assert room.focus not in seen, "no dead end"
        seen.append(room.focus)
    transport = room.page.recording.transport
    assert room.focus is seen[0]
    for part in (transport.play, transport.speed, room.page.foot.finalise, room.page.recording.waveform):
        assert part in seen
    assert sum(isinstance(widget, ChecklistRow) for widget in seen) == 1


def test_another_theme_is_worn_at_once(room: Room) -> None:
    room.press("N", "E")
    room.page.panels.tabs.setCurrentIndex(0)
    bright = room.page.grab().toImage()
    room.theme.prefer("dark")
    room.wait(50)
    dark = room.page.grab().toImage()
    tokens = room.desk.tokens()
    assert tokens.name == "dark"
    colors = {
        dark.pixelColor(x, y).name().upper() for x in range(2, dark.width(), 7) for y in range(2, dark.height(), 7)
    }
    assert "#FFFFFF" not in colors
    assert tokens.surface in colors
    assert bright != dark


def test_a_mark_is_never_told_by_colour_alone(room: Room) -> None:
    room.press("M", "N", "O")
    room.settle()
    rows = room.page.checklist.rows
    drawn = [rows[n].switch.buttons[n - 1].drawn_text() for n in (1, 2, 3)]
    assert drawn == ["✓ Met", "✗ Not met", "– No opportunity"]
    for label in room.page.foot.findChildren(QLabel):
        assert "▼" in label.text() or "left" in label.text()
