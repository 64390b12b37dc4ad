"""The key sheet and the keys: what it tells is what there is, and what there is it tells."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.pages.evaluate_help import page_groups, part_groups
from app.ui.pages.evaluate_keys import action_of, shortcuts
from app.ui.pages.evaluate_panels import TRANSCRIPT
from app.ui.pages.key_sheet import KeyboardDialog
from tests.ui.evaluate_room import Room, a_room
from tests.ui.window_room import WindowRoom

SIGNS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "−": "-", "Enter": "Return"}


@pytest.fixture
def marking(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def test_every_key_of_the_page_does_something_and_nothing_else_does(marking: Room) -> None:
    assert {one.action for one in shortcuts()} == set(marking.page._actions._do)


def test_every_key_stands_on_the_sheet_once_as_it_is_pressed() -> None:
    told = [line for group in page_groups() for line in group.lines]
    single = [one for one in shortcuts() if not one.action.startswith("section-")]
    assert sorted(told) == sorted([(one.shown, one.words) for one in single] + [("1 – 9", "Jump to a section")])
    assert all(words for _keys, words in told)
    for one in single:
        assert action_of(as_pressed(one.shown)) == one.action
    sections = [one.shown for one in shortcuts() if one not in single]
    assert sections == [str(n) for n in range(1, 10)]


def test_one_key_does_one_thing() -> None:
    keys = [key for one in shortcuts() for key in one.keys]
    assert len(keys) == len(set(keys))
    assert len({one.action for one in shortcuts()}) == len(shortcuts())


def test_no_key_of_the_page_is_taken_by_a_menu_before_it_gets_there(room: WindowRoom) -> None:
    room.window.open_evaluation(room.desk.evaluating.begin(1, room.desk.evaluator.id))
    room.settle()
    page = room.workplace.evaluate
    assert page is not None
    taken = menu_keys(room)
    for one in shortcuts():
        for key, modifiers in one.keys:
            name = QKeySequence(key.value | modifiers.value).toString()
            assert name not in taken or one.action == "find", f"{one.action} never comes"


def test_find_searches_the_transcript_of_an_open_evaluation_and_the_list_elsewhere(room: WindowRoom) -> None:
    room.window.open_evaluation(room.desk.evaluating.begin(1, room.desk.evaluator.id))
    room.settle()
    page = room.workplace.evaluate
    assert page is not None
    room.press(Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert room.workplace.page == "evaluate"
    assert page.panels.tabs.currentIndex() == TRANSCRIPT
    room.window.show_page("advisors")
    room.press(Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert room.workplace.page == "interactions"


def test_the_keys_of_the_menus_stand_on_the_sheet(room: WindowRoom) -> None:
    room.press(Qt.Key.Key_F1)
    sheet = room.dialog
    assert isinstance(sheet, KeyboardDialog)
    told = {part.text() for part in sheet.findChildren(QLabel) if part.property("role") == "heading"}
    for group in (*page_groups(), *part_groups()):
        assert {keys for keys, _words in group.lines} <= told
    alone = {name for line in told for name in line.replace("−", "-").split(", ")}
    pages = {f"Alt+{n}" for n in range(1, 10)}
    for name in menu_keys(room) - pages:
        assert name in alone, f"{name} is not told"
    numbers = sorted(int(name[-1]) for name in menu_keys(room) & pages)
    assert f"Alt+1 – Alt+{numbers[-1]}" in told
    sheet.reject()


def test_the_keys_of_the_waveform_do_what_the_sheet_says(marking: Room) -> None:
    waveform = marking.page.recording.waveform
    waveform.setFocus()
    lines = dict(next(group for group in part_groups() if "waveform" in group.title).lines)
    assert list(lines) == ["+  −", "0", "Page Up, Page Down", "Shift+← →", "Esc"]
    marking.press("+", "+")
    assert waveform.view.span_ms == waveform.content.duration_ms / 4
    before = waveform.view.start_ms
    marking.press("PgDown")
    assert waveform.view.start_ms > before
    marking.press("PgUp", "-")
    assert waveform.view.span_ms == waveform.content.duration_ms / 2
    marking.press("0", "Shift+Right")
    assert not waveform.view.is_zoomed
    assert waveform.selection is not None
    marking.press("Esc")
    assert waveform.selection is None


def menu_keys(room: WindowRoom) -> set[str]:
    """Return the keys of every menu, as they are written."""
    actions = room.window.findChildren(QAction)
    names = {keys.toString() for action in actions for keys in action.shortcuts()}
    return {name for name in names if "Zoom" not in name and not name.startswith(("Open", "New", "Find", "Search"))}


def as_pressed(shown: str) -> QKeyEvent:
    """Return the key that a line of the sheet names."""
    *with_these, key = shown.split("+") if shown not in ("+",) else ("+",)
    name = "+".join([*with_these, SIGNS.get(key, key)])
    pressed = QKeySequence(name)[0]
    return QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), "")
