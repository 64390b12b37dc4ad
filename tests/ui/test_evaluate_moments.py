"""Moments on the Evaluate page: stretches marked while it plays, silences judged, edges dragged; each undone again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.words import Mark, MomentKind
from app.services.reporting import Reporting
from app.ui.widgets.moment_line import LineKind
from app.ui.widgets.moment_menu import moment_menu
from tests.ui.evaluate_room import Room, a_room

HEATING = paths.resources() / "demo" / "05-heating-repair-poor.opus"
SILENCE = (26_060, 38_260)
"""Where nobody speaks in that call, ms, as the truth beside it says."""
NEAR = 350


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, HEATING) as opened:
        opened.load()
        opened.until(lambda: opened.page.analysis.now is not None)
        opened.settle()
        yield opened


def lines(room: Room) -> list[tuple[str, str, str]]:
    return [(row.line.when, row.line.title, row.line.words) for row in room.page.panels.moments.rows]


def row_of(room: Room, kind: LineKind):  # noqa: ANN201 - a row
    return next(row for row in room.page.panels.moments.rows if row.line.kind is kind)


def test_what_was_found_is_listed_and_kept_for_the_next_opening(room: Room) -> None:
    assert lines(room) == [("0:26", "Silence 12.2 s", "found by the analysis")]
    assert room.page.panels.tabs.tabText(0) == "Moments 1"
    kept = room.lane(lambda: room.services.analysing.analysis(room.interaction))
    assert kept == room.page.analysis.now
    start, end = kept.conversation.silences[0]
    assert abs(start - SILENCE[0]) <= NEAR
    assert abs(end - SILENCE[1]) <= NEAR
    room.page.load(room.evaluation_id)
    assert room.stored().moments == (), "what was found is no moment until somebody says something of it"


def test_one_key_says_what_a_silence_was_and_takes_it_back(room: Room) -> None:
    room.page.playback.seek(40_000)
    room.press("M", "X")
    silence = row_of(room, LineKind.SILENCE)
    assert [segment.isChecked() for segment in silence.switch.segments] == [False, True]
    kept = room.stored().moments
    assert [(m.kind, m.explained, m.number) for m in kept] == [(MomentKind.SILENCE, False, None)]
    assert (kept[0].start_ms, kept[0].end_ms) == room.page.analysis.now.conversation.silences[0]
    assert "not explained" in room.page.recording.waveform.accessibleDescription()
    room.press("X")
    assert room.stored().moments[0].explained is True
    assert len(lines(room)) == 1, "it is one line, found or judged"
    room.press("Ctrl+Z")
    assert room.stored().moments[0].explained is False
    room.press("Ctrl+Z")
    assert room.stored().moments == ()
    assert lines(room) == [("0:26", "Silence 12.2 s", "found by the analysis")]
    room.press("Ctrl+Y", "Ctrl+Y")
    assert [m.explained for m in room.stored().moments] == [True]
    assert room.stored().marks[0] is Mark.MET, "marks are left alone"


def test_a_silence_is_judged_by_the_mouse_on_its_line_and_by_its_key_there(room: Room) -> None:
    explained = row_of(room, LineKind.SILENCE).switch.segments[0]
    QTest.mouseClick(explained, Qt.MouseButton.LeftButton)
    assert [m.explained for m in room.stored().moments] == [True]
    assert not room.page.playback.playing, "a click on the switch is no click on the line"
    explained = row_of(room, LineKind.SILENCE).switch.segments[0]
    QTest.mouseClick(explained, Qt.MouseButton.LeftButton)
    assert room.stored().moments == (), "the chosen one again takes it back"
    row_of(room, LineKind.SILENCE).setFocus()
    room.press("X")
    assert row_of(room, LineKind.SILENCE).hasFocus(), "the keyboard stays on the line"
    room.press("X")
    assert [m.explained for m in room.stored().moments] == [True]
    room.press("F2")
    room.type("just looking")
    room.press("Return")
    moment = room.stored().moments[0]
    assert (moment.comment, moment.explained) == ("just looking", True)
    row_of(room, LineKind.SILENCE).setFocus()
    room.press("Delete")
    assert room.stored().moments == ()
    assert len(lines(room)) == 1


def test_what_was_said_of_silences_is_on_the_sheet(room: Room, tmp_path: Path) -> None:
    room.press("X")
    room.stored()
    reporting: Reporting = room.services.reporting
    data = room.lane(lambda: reporting.sheet_data(room.evaluation_id))
    assert data.incidents == ("0:26 Silence of 12 s, not explained",)


def test_a_stretch_is_begun_and_ended_by_one_key_while_it_plays(room: Room) -> None:
    playback, waveform = room.page.playback, room.page.recording.waveform
    playback.seek(7_000)
    room.press("N", "Space")
    room.until(lambda: playback.position_ms > 7_300)
    room.press("R")
    begun = playback.position_ms
    room.until(lambda: playback.position_ms > begun + 800)
    assert waveform.selection is not None, "it is seen growing"
    room.press("R")
    ended = playback.position_ms
    assert playback.playing
    assert waveform.selection is None
    moment = room.stored().moments[0]
    assert (moment.number, moment.kind) == (1, MomentKind.EVIDENCE)
    assert abs(moment.start_ms - begun) < 150
    assert abs((moment.end_ms or 0) - ended) < 150
    room.press("F2")
    room.type("Talks over her")
    room.press("Return", "M")
    stored = room.stored()
    assert stored.moments[0].comment == "Talks over her"
    assert stored.marks[:2] == (Mark.NOT_MET, Mark.MET), "the keyboard is back with the marks"


def test_what_is_selected_on_the_waveform_is_kept_by_the_same_key(room: Room) -> None:
    room.page.recording.waveform.select((50_000, 55_000))
    room.press("R")
    moment = room.stored().moments[0]
    assert (moment.start_ms, moment.end_ms) == (50_000, 55_000)
    assert room.page.recording.waveform.selection is None


def test_another_evaluation_knows_nothing_of_a_stretch_begun(room: Room) -> None:
    room.press("R")
    other = room.lane(lambda: room.services.evaluating.begin(room.interaction, 2))
    room.page.load(other)
    room.until(lambda: room.page.evaluation_id == other)
    room.press("R")
    room.settle()
    assert room.page.work.sheet.moments == ()


def test_an_edge_is_dragged_saved_and_undone(room: Room) -> None:
    waveform = room.page.recording.waveform
    waveform.select((46_000, 56_000))
    room.press("R")
    room.wait(50)
    y, grip = waveform.height() // 2, QPoint(round(waveform.view.x(56_000)), waveform.height() // 2)
    QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(waveform, QPoint(round(waveform.view.x(60_000)), y))
    QTest.mouseMove(waveform, QPoint(round(waveform.view.x(61_000)), y))
    QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(round(waveform.view.x(61_000)), y))
    moment = room.stored().moments[0]
    assert moment.start_ms == 46_000
    assert abs((moment.end_ms or 0) - 61_000) < 300
    room.page.checklist.take_focus()
    room.press("Ctrl+Z")
    assert room.stored().moments[0].end_ms == 56_000
    assert [flag.end_ms for flag in waveform.content.flags] == [56_000]


def test_one_key_brings_the_nearest_edge_here_and_it_is_undone(room: Room) -> None:
    waveform, playback = room.page.recording.waveform, room.page.playback
    waveform.select((46_000, 56_000))
    room.press("R")
    room.page.checklist.take_focus()
    playback.seek(58_500)
    room.press("D")
    assert [(one.start_ms, one.end_ms) for one in room.stored().moments] == [(46_000, 58_500)]
    assert waveform.content.remark == "0:46–0:58: it ends here now"
    playback.seek(44_000)
    room.press("D")
    assert [(one.start_ms, one.end_ms) for one in room.stored().moments] == [(44_000, 58_500)]
    playback.seek(20_000)
    room.press("D")
    assert waveform.content.remark == "No stretch begins or ends near here"
    room.press("Ctrl+Z", "Ctrl+Z")
    assert [(one.start_ms, one.end_ms) for one in room.stored().moments] == [(46_000, 56_000)]


@pytest.mark.parametrize("engine", ["builtin", "vlc"])
def test_a_stretch_is_replayed_to_its_end_and_no_further(tmp_path: Path, qtbot: QtBot, engine: str) -> None:
    with a_room(tmp_path, HEATING, engine) as room:
        room.load()
        room.page.recording.waveform.select((9_000, 10_200))
        room.press("R")
        row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.MOMENT)
        row.setFocus()
        room.press("Return")
        room.until(lambda: room.page.playback.playing)
        room.until(lambda: not room.page.playback.playing)
        assert 10_100 <= room.page.playback.position_ms < 10_700
        room.press("Return")
        room.until(lambda: room.page.playback.playing)
        room.page.playback.seek(20_000)
        room.until(lambda: room.page.playback.position_ms > 20_500)
        assert room.page.playback.playing, "whoever goes elsewhere listens on"


def test_a_line_gets_another_criterion_from_its_menu(room: Room) -> None:
    room.page.recording.waveform.select((46_000, 49_000))
    room.press("N", "R")
    row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.MOMENT)
    panel = room.page.panels.moments
    menu = moment_menu(panel, row.line, panel._criteria, read_only=False)
    criteria = next(action.menu() for action in menu.actions() if action.text() == "Criterion")
    assert [action.text() for action in criteria.actions() if action.isChecked()] == [
        "1 Greeting suits the time of day"
    ]
    next(action for action in criteria.actions() if action.text().startswith("14 ")).trigger()
    assert room.stored().moments[0].number == 14
    assert room.page.work.sheet.evidenced == {14}
    row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.MOMENT)
    row.setFocus()
    room.press("F2")
    room.page.panels.moments.editor._criterion.setCurrentIndex(0)
    room.press("Return")
    assert room.stored().moments[0].number is None


def test_the_sides_are_swapped_by_one_click_and_stay_so(room: Room) -> None:
    assert room.page.analysis.now.advisor_channel == 0
    room.page.recording.panel.legend.swap.click()
    room.settle()
    assert room.page.analysis.now.advisor_channel == 1
    again = room.lane(lambda: room.services.analysing.analysis(room.interaction))
    assert again.advisor_channel == 1
    assert "Advisor 66%" in room.page.recording.waveform.accessibleDescription()


def test_a_finalised_evaluation_shows_what_was_kept_and_asks_for_nothing(room: Room) -> None:
    room.press("X", *("O" * 20))
    room.press("Ctrl+Return")
    room.settle()
    assert room.page.work.read_only
    silence = row_of(room, LineKind.SILENCE)
    assert silence.switch is None
    assert silence._chip.text() == "✗ Not explained"
    silence.setFocus()
    room.press("X", "R", "P", "Delete", "F2")
    assert [m.explained for m in room.stored().moments] == [False]
