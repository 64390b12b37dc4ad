"""Finalising: it goes to what is missing, asks for a look at a band's edge, and shows what came of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.words import Band, Mark, State
from app.ui.widgets.checklist_row import ChecklistRow
from tests.ui.evaluate_room import Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        opened.page.playback.seek(20_000)
        yield opened


def evaluate(room: Room, not_met: int, *, evidence: bool = True) -> None:
    """Mark the last ``not_met`` criteria not met and the others met."""
    for number in range(1, 21):
        room.press("N" if number > 20 - not_met else "M")
        if number > 20 - not_met and evidence:
            room.press("E")


def finish(room: Room) -> None:
    """Finalise, with the look at the edge where it is asked for."""
    room.press("Ctrl+Return")
    if room.page.guard.isVisible():
        room.press("Return")


def test_it_goes_to_the_first_criterion_that_is_not_marked(room: Room) -> None:
    room.press("M", "M", "Down", "M", "End", "Ctrl+Return")
    work = room.page.work
    assert work is not None
    assert work.cursor == 3
    assert "Not marked yet" in room.page.checklist.rows[3].notice
    assert "Not marked yet" in room.page.checklist.rows[3].accessibleDescription()
    assert room.page.checklist.rows[3].hasFocus()
    assert room.stored().state is State.DRAFT
    room.press("M")
    assert room.page.checklist.rows[3].notice == "", "the notice goes when it is heeded"


def test_it_goes_to_the_first_not_met_without_evidence_and_one_key_heals_it(room: Room) -> None:
    evaluate(room, 2, evidence=False)
    room.press("Home")
    room.page.foot.finalise.click()
    work = room.page.work
    assert work is not None
    assert work.cursor == work.target == 19
    assert "needs evidence" in room.page.checklist.rows[19].notice
    room.press("E", "Ctrl+Return")
    assert work.cursor == 20
    room.press("T")
    room.type("Looked in the system: no survey was offered")
    room.press("Escape")
    room.settle()
    assert work.hindrance() is None
    room.press("Ctrl+Return")
    room.until(lambda: room.page.guard.isVisible() or room.page.work.read_only)


def test_what_is_left_and_still_possible_is_in_sight(room: Room) -> None:
    room.press("M", "M", "N")
    foot = room.page.foot
    assert foot.left_text == "17 left · 1 without evidence"
    assert foot.possible_text == "Still possible: 10% ▼ – 95% ★"
    assert "2 / 3 so far" in room.page.score.accessibleName()


def test_one_confirming_look_at_the_edge_of_a_band(room: Room) -> None:
    evaluate(room, 6)  # 14 of 20: exactly 70 %
    room.press("Ctrl+Return")
    guard = room.page.guard
    assert guard.isVisible()
    assert "Meets" in guard.title_text
    assert len(guard.links) == 14
    assert room.stored().state is State.DRAFT
    room.press("Escape")
    assert guard.isHidden()
    assert isinstance(room.focus, ChecklistRow)
    room.press("Ctrl+Return")
    guard.links[2].click()
    work = room.page.work
    assert work is not None
    assert (work.cursor, guard.isHidden()) == (3, True)
    room.press("Ctrl+Return", "Return")
    room.until(lambda: room.page.work.read_only)
    stored = room.stored()
    assert stored.state is State.FINALISED
    assert stored.result.total.outcome is not None
    assert stored.result.total.outcome.band is Band.MEETS


def test_a_finalised_evaluation_is_read_and_not_changed(room: Room) -> None:
    told: list[int] = []
    room.page.finalised.connect(told.append)
    evaluate(room, 2)
    finish(room)
    room.until(lambda: room.page.work.read_only)
    room.settle()
    assert told == [room.evaluation_id]
    assert "90%" in room.page.outcome.figure_text
    assert room.page.chip.text() == "Finalised"
    assert "90% ✓" in room.page.score.accessibleName()
    before = room.stored()
    room.page.checklist.take_focus()
    room.press("Home", "N", "Delete", "E", "C", "Ctrl+Z")
    room.page.checklist.rows[4].switch.buttons[1].click()
    assert isinstance(room.focus, ChecklistRow)
    assert room.stored() == before
    assert room.page.panels.feedback.work_on.isReadOnly()
    assert room.page.panels.feedback.work_on.toPlainText() != "", "the empty texts were begun from the moments"
    assert room.page.panels.details.notes.note.isReadOnly()
    room.load()
    assert room.page.work is not None
    assert room.page.work.read_only
    assert room.page.outcome.isVisible()


def test_the_advisors_trends_are_one_press_away(room: Room) -> None:
    asked: list[int] = []
    room.page.advisor_asked.connect(asked.append)
    evaluate(room, 1)
    finish(room)
    room.until(lambda: room.page.work.read_only)
    room.page.outcome.advisor.click()
    assert asked == [room.stored().interaction.advisor_id]


def test_marks_that_never_met_the_file_are_not_finalised(room: Room) -> None:
    evaluate(room, 1)
    room.settle()
    room.lane(lambda: room.services.evaluating.mark(room.evaluation_id, 5, None, None, 1))
    finish(room)
    room.settle()
    work = room.page.work
    assert work is not None
    assert work.cursor == 5, "the library file has the last word"
    assert room.stored().state is State.DRAFT
    assert room.stored().marks[4] is None
    assert work.sheet.marks[4] is Mark.MET
