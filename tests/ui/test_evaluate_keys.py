"""A call is evaluated with the keyboard alone, and the keys do what the help says, where they should."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.words import Mark, MomentKind, State
from app.ui.widgets.checklist_row import ChecklistRow
from tests.ui.evaluate_room import Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


@pytest.mark.parametrize("engine", ["builtin", "vlc"])
def test_a_whole_call_takes_the_keyboard_alone_and_the_sound_never_stops(
    tmp_path: Path, qtbot: QtBot, engine: str
) -> None:
    with a_room(tmp_path, engine=engine) as room:
        room.load()
        assert isinstance(room.focus, ChecklistRow)
        room.press("Space")
        room.until(lambda: room.page.playback.position_ms > 300)
        keys = 0
        for number in range(1, 21):
            room.press("N" if number in (7, 16) else "M")
            keys += 1
            if number in (7, 16):
                room.press("E")  # each piece of evidence is one key more
            assert room.page.playback.playing
            assert isinstance(room.focus, ChecklistRow)
        room.press("Ctrl+Return")
        keys += 1
        if room.page.guard.isVisible():
            room.press("Return")
            keys += 1
        room.until(lambda: room.page.work.read_only)
        stored = room.stored()
        assert keys <= 25
        assert stored.state is State.FINALISED
        assert [n for n, mark in enumerate(stored.marks, start=1) if mark is Mark.NOT_MET] == [7, 16]
        assert {moment.number for moment in stored.moments} == {7, 16}
        assert all(moment.kind is MomentKind.EVIDENCE for moment in stored.moments)
        assert all(at is not None and at >= 300 for at in stored.mark_at_ms)
        assert room.page.outcome.isVisible()


def test_a_mark_keeps_the_second_it_was_made_at(room: Room) -> None:
    room.page.playback.seek(12_000)
    room.press("M")
    room.press("Right", "Shift+Right", "M")
    assert room.stored().mark_at_ms[:2] == (12_000, 18_000)


def test_the_seek_keys_go_by_five_seconds_and_by_one(room: Room) -> None:
    playback = room.page.playback
    room.press("Right", "Right", "Shift+Right", "Left", "Shift+Left", "Shift+Left")
    assert playback.position_ms == 4_000
    room.press("Left", "Left")
    assert playback.position_ms == 0
    for _ in range(20):
        room.press("Right")
    assert playback.position_ms == playback.duration_ms


def test_speed_and_volume_go_in_steps_and_are_remembered(room: Room) -> None:
    room.press(".", ".", ",", "+", "+", "-")
    assert room.page.playback.speed == 1.25
    assert room.page.recording.transport.speed.text() == "1.25×"
    assert room.page.playback.volume == 110
    assert (room.settings.now.speed, room.settings.now.volume) == (1.25, 110)
    for _ in range(10):
        room.press(".", "+")
    assert (room.page.playback.speed, room.page.playback.volume) == (2.0, 200)


def test_the_cursor_moves_by_rows_and_by_sections(room: Room) -> None:
    work = room.page.work
    assert work is not None
    room.press("Down", "Down", "Up")
    assert work.cursor == 2
    room.press("3")
    assert work.cursor == 11
    room.press("M", "3")
    assert work.cursor == 12, "a section already begun is gone on with where it is not marked"
    room.press("End")
    assert work.cursor == 20
    room.press("Down")
    assert work.cursor == 20
    room.press("Home", "Up")
    assert work.cursor == 1
    assert room.page.checklist.rows[1].hasFocus()


def test_comments_and_evidence_go_to_the_criterion_just_marked_until_the_cursor_is_moved(room: Room) -> None:
    room.page.playback.seek(30_000)
    room.press("N")
    work, strip = room.page.work, room.page.panels.target
    assert work is not None
    assert (work.cursor, work.target) == (2, 1)
    assert "1 Greeting" in strip.accessibleName()
    assert room.page.checklist.rows[1].target
    room.press("E", "E")
    room.press("Down")
    assert (work.cursor, work.target) == (3, 3)
    assert "3 Upbeat" in strip.accessibleName()
    room.press("E", "Up", "C")
    room.type("says it well")
    room.press("Return")
    moments = room.stored().moments
    assert [(m.number, m.start_ms, m.end_ms, m.comment) for m in moments] == [
        (1, 20_000, 30_000, ""),
        (1, 20_000, 30_000, ""),
        (3, 20_000, 30_000, ""),
        (2, 30_000, None, "says it well"),
    ]


def test_letters_sleep_while_text_is_written(room: Room) -> None:
    room.press("M", "C")
    editor = room.page.panels.moments.editor
    assert room.focus is editor.text
    room.press("Space")
    room.type("Mono means one, EKT. 1234 ,.+-")
    room.press("Left", "Home", "End", "Up", "Down", "Delete")
    assert not room.page.playback.playing
    room.press("Return")
    assert isinstance(room.focus, ChecklistRow)
    room.press("T")
    room.type("no MENU of tones")
    room.press("Escape", "K")
    assert isinstance(room.focus, QLineEdit)
    room.type("the bin's day, on 1 May")
    room.press("Escape")
    assert isinstance(room.focus, ChecklistRow)
    stored = room.stored()
    assert [mark for mark in stored.marks if mark] == [Mark.MET]
    assert [moment.comment for moment in stored.moments] == ["Mono means one, EKT. 1234 ,.+-"]
    assert stored.notes[1].note == "no MENU of tones"
    assert stored.notes[1].looked_up == "the bin's day, on 1 May"


def test_escape_leaves_a_comment_unsaid(room: Room) -> None:
    room.press("C")
    room.type("never mind")
    room.press("Escape")
    assert isinstance(room.focus, ChecklistRow)
    assert room.page.panels.moments.editor.isHidden()
    assert room.stored().moments == ()


def test_playback_goes_on_while_a_comment_is_written(room: Room) -> None:
    room.press("Space")
    room.until(lambda: room.page.playback.position_ms > 200)
    room.press("C")
    before = room.page.playback.position_ms
    room.type("and on it plays")
    room.until(lambda: room.page.playback.position_ms > before + 200)
    room.press("Return")
    assert room.page.playback.playing
    assert room.stored().moments[0].start_ms <= before


def test_steps_are_taken_back_and_done_again(room: Room) -> None:
    work = room.page.work
    assert work is not None
    room.page.playback.seek(20_000)
    room.press("M", "N", "E", "T")
    room.type("no team")
    room.press("Escape")
    whole = room.stored()
    assert (whole.marks[:2], len(whole.moments), whole.notes[2].note) == ((Mark.MET, Mark.NOT_MET), 1, "no team")
    room.press("Ctrl+Z")
    assert room.stored().notes == {}
    room.press("Ctrl+Z")
    assert room.stored().moments == ()
    room.press("Ctrl+Z", "Ctrl+Z")
    assert room.stored().marks[:2] == (None, None)
    assert work.cursor == 1
    room.press("Ctrl+Z")
    room.press("Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y")
    again = room.stored()
    assert (again.marks, again.notes) == (whole.marks, whole.notes)
    assert [(m.number, m.start_ms, m.end_ms) for m in again.moments] == [(2, 10_000, 20_000)]


def test_a_step_after_undo_forgets_what_was_undone(room: Room) -> None:
    room.press("M", "Ctrl+Z", "N", "Ctrl+Y")
    assert room.stored().marks[:2] == (Mark.NOT_MET, None)


def test_delete_takes_a_mark_away_and_a_held_key_marks_once(room: Room) -> None:
    room.press("M", "Up", "Delete")
    assert room.stored().marks[0] is None
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m", True)
        QApplication.sendEvent(room.focus, held)
    assert room.stored().marks[0] is None


def test_enter_plays_the_evidence_of_a_criterion(room: Room) -> None:
    room.page.playback.seek(40_000)
    room.press("N", "E", "Home", "Return")
    room.until(lambda: room.page.playback.playing)
    assert 30_000 <= room.page.playback.position_ms < 39_000


def test_letters_alone_may_be_kept_to_the_list_of_criteria(room: Room) -> None:
    room.settings.change(letters="list")
    room.page.panels.tabs.setFocus()
    room.press("M", "N", "E", "1")
    assert room.stored().marks[:2] == (None, None)
    assert room.stored().moments == ()
    room.press("Ctrl+Z", "Space")
    assert room.page.playback.playing, "what writes nothing works all over the page"
    room.press("Space")
    room.page.checklist.take_focus()
    room.press("M", "N")
    assert room.stored().marks[:2] == (Mark.MET, Mark.NOT_MET)
