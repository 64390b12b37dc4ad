"""What the page calls saved is in the library file; what is not, it says so and keeps trying."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.words import Mark
from tests.a_library import EVALUATOR
from tests.ui.evaluate_room import Room, a_room

HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""
"""Another program that writes in the library: in a process of its own, for locks do not count within one."""


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def test_it_says_saved_only_after_the_commit(room: Room) -> None:
    gate = threading.Event()
    room.tasks.library(lambda: gate.wait(20))
    room.press("M")
    room.wait(100)
    assert room.page.work is not None
    assert room.page.work.sheet.marks[0] is Mark.MET, "the mark is on the screen at once"
    assert room.page.checklist.rows[1].switch.buttons[0].isChecked()
    assert "saved" not in room.page.chip.text()
    assert room.page.unsaved == 1
    gate.set()
    room.settle()
    assert room.page.unsaved == 0
    assert room.page.chip.text() == f"Draft · saved {room.clock.now.astimezone():%H:%M:%S}"
    assert room.stored().marks[0] is Mark.MET


def test_a_save_that_fails_is_told_and_tried_again(room: Room) -> None:
    other = subprocess.Popen([sys.executable, "-c", HOLD, room.library], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == b"held"
    room.press("M", "N")
    room.until(lambda: room.page.bar.text)
    assert "Not saved yet" in room.page.bar.text
    assert "2 not saved" in room.page.chip.text()
    assert room.page.checklist.rows[2].view.mark is Mark.NOT_MET, "what was done stays on the screen"
    other.communicate(b"enough")
    room.until(lambda: room.page.unsaved == 0)
    assert "saved" in room.page.chip.text()
    assert room.page.bar.text == ""
    assert room.stored().marks[:2] == (Mark.MET, Mark.NOT_MET)


def test_what_cannot_be_saved_any_more_is_never_called_saved(room: Room) -> None:
    room.press("M")
    room.settle()
    room.lane(lambda: room.services.evaluating.discard(room.evaluation_id))
    room.press("M")
    room.until(lambda: room.page.bar.text)
    assert "not a draft" in room.page.bar.text
    assert "1 not saved" in room.page.chip.text()
    assert room.page.unsaved == 1


def test_a_draft_is_gone_on_with_where_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    with a_room(tmp_path) as room:
        room.load()
        room.page.resize(1280, 500)
        room.page.playback.seek(31_000)
        room.press("M", "M", "N", "End")
        room.wait(50)
        scroll = room.page.checklist.verticalScrollBar().value()
        assert scroll > 0
        room.page.leave()
        room.page.hide()
        stored = room.stored()
        assert (stored.place.cursor, stored.place.scroll, stored.place.position_ms) == (20, scroll, 31_000)
        room.page.show()
        room.page.activateWindow()
        room.load()
        assert room.page.work is not None
        assert room.page.work.cursor == 20
        assert room.page.playback.position_ms == 31_000
        assert room.page.checklist.verticalScrollBar().value() == scroll
        assert [m for m in room.page.work.sheet.marks if m] == [Mark.MET, Mark.MET, Mark.NOT_MET]
        assert not room.page.playback.playing


def test_texts_are_kept_when_typing_rests_and_when_the_page_is_left(room: Room) -> None:
    panels = room.page.panels
    panels.tabs.setCurrentIndex(2)
    panels.feedback.did_well.setFocus()
    room.type("You listened")
    room.until(lambda: room.page.work.texts.did_well == "You listened")
    panels.feedback.next_step.setFocus()
    room.type("Two buddy calls")
    panels.feedback.due_set.setChecked(True)
    due = panels.feedback.due.date()
    room.page.leave()
    texts = room.stored().texts
    assert (texts.did_well, texts.next_step) == ("You listened", "Two buddy calls")
    assert texts.next_step_due == date(due.year(), due.month(), due.day())


def test_a_comment_begun_is_kept_when_the_page_is_left(room: Room) -> None:
    room.press("C")
    room.type("half a thou")
    room.page.leave()
    assert [moment.comment for moment in room.stored().moments] == ["half a thou"]


def test_feedback_is_begun_from_the_moments_and_never_over_what_was_written(room: Room) -> None:
    panels = room.page.panels
    room.page.playback.seek(20_000)
    room.press("N", "C")
    room.type("Says hello and nothing else")
    room.press("Return")
    panels.feedback.did_well.setPlainText("Kind throughout")
    panels.feedback.begin.click()
    room.settle()
    assert panels.feedback.did_well.toPlainText() == "Kind throughout"
    assert "Says hello and nothing else" in panels.feedback.work_on.toPlainText()
    assert room.stored().texts.work_on == panels.feedback.work_on.toPlainText()


def test_moments_are_edited_deleted_and_brought_back(room: Room) -> None:
    room.page.playback.seek(20_000)
    room.press("N", "E")
    work, moments = room.page.work, room.page.panels.moments
    assert work is not None
    line = moments.rows[0]
    line.edit_asked.emit(line.line.key)
    room.type("No greeting & no <name>")
    room.press("Return")
    room.settle()
    assert "No greeting &amp; no &lt;name&gt;" in moments.rows[0].words.text()
    moments.rows[0].setFocus()
    room.press("Delete")
    room.settle()
    assert work.sheet.moments == ()
    assert room.stored().moments == ()
    room.page.checklist.take_focus()
    room.press("Ctrl+Z")
    kept = room.stored().moments
    assert [(m.number, m.comment) for m in kept] == [(1, "No greeting & no <name>")]


def test_another_evaluation_is_opened_only_when_the_first_is_in_the_file(room: Room) -> None:
    second = room.lane(lambda: room.services.evaluating.begin(room.interaction, EVALUATOR))
    gate = threading.Event()
    room.tasks.library(lambda: gate.wait(20))
    room.press("M", "M", "M")
    room.page.load(second)
    gate.set()
    room.until(lambda: room.page.evaluation_id == second)
    assert room.stored().marks[:3] == (Mark.MET,) * 3


def test_the_evaluation_wanted_next_is_opened_once_a_save_that_failed_works_again(room: Room) -> None:
    second = room.lane(lambda: room.services.evaluating.begin(room.interaction, EVALUATOR))
    other = subprocess.Popen([sys.executable, "-c", HOLD, room.library], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == b"held"
    room.press("M", "N")
    room.page.load(second)
    room.until(lambda: "Not saved yet" in room.page.bar.text)
    assert room.page.evaluation_id == room.evaluation_id
    other.communicate(b"enough")
    room.until(lambda: room.page.evaluation_id == second)
    assert room.stored().marks[:2] == (Mark.MET, Mark.NOT_MET)
