"""The waveform on the Evaluate page: what was found is shown and kept, and its keys work from where one marks."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.media.player import Player
from tests.ui.evaluate_room import Room, a_room
from tests.ui.waveform_room import POOR


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, POOR) as opened:
        opened.load()
        yield opened


def test_what_was_found_is_shown_when_the_recording_has_been_read_and_kept(room: Room) -> None:
    waveform = room.page.recording.waveform
    room.until(lambda: waveform.content.analysis is not None)
    room.settle()
    said = [piece.text for piece in room.page.recording.panel.legend.pieces]
    assert said[0].startswith("Advisor ")
    assert said[2].startswith("silence 1 × 12.")
    assert said[3].startswith("talk-over 2 ×")
    assert "talk-over: 0:08" in waveform.accessibleDescription()
    kept = room.lane(lambda: room.services.analysing.analysis(room.interaction))
    assert kept == waveform.content.analysis


def test_one_click_swaps_the_sides_for_good(room: Room) -> None:
    panel = room.page.recording.panel
    room.until(lambda: panel.waveform.content.analysis is not None)
    room.settle()
    before = [piece.text.split()[1].rstrip("%") for piece in panel.legend.pieces[:2]]
    QTest.mouseClick(panel.legend.swap, Qt.MouseButton.LeftButton)
    room.settle()
    assert panel.waveform.content.advisor == 1
    assert [lane.channel for lane in panel.waveform.content.lanes] == [1, 0]
    assert [piece.text.split()[1].rstrip("%") for piece in panel.legend.pieces[:2]] == before[::-1]
    kept = room.lane(lambda: room.services.analysing.analysis(room.interaction))
    assert kept.advisor_channel == 1


def test_the_waveform_is_zoomed_while_one_marks(room: Room) -> None:
    waveform = room.page.recording.waveform
    room.press("Z", "Z", "M")
    assert waveform.view.span_ms == waveform.content.duration_ms / 4
    assert room.page.recording.panel.minimap.isVisible()
    room.press("Shift+Z")
    assert waveform.view.span_ms == waveform.content.duration_ms / 2
    room.press("0")
    assert not waveform.view.is_zoomed
    assert room.page.work is not None
    assert room.page.work.cursor == 2, "the mark was made, and nothing else moved"


def test_a_drag_over_the_call_asks_the_engine_seldom_and_ends_where_it_was_let_go(room: Room) -> None:
    waveform, playback = room.page.recording.waveform, room.page.playback
    asked: list[int] = []
    player: Player | None = playback._player
    assert player is not None
    seek = player.seek
    player.seek = lambda ms: (asked.append(ms), seek(ms))[1]  # type: ignore[method-assign]
    middle, begun = waveform.height() // 2, monotonic()
    QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    for x in range(22, 400, 2):
        QTest.mouseMove(waveform, QPoint(x, middle))
        assert abs(waveform.view.x(waveform.position_ms) - x) <= 1, "the playhead goes along at once"
    QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(398, middle))
    last = waveform.view.ms(398)
    room.until(lambda: bool(asked) and asked[-1] == last)
    assert len(asked) <= 2 + 5 * (monotonic() - begun), "five a second at most, of 189 places"
