"""The recording on the Evaluate page: read, drawn and played, or in words why not."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.words import Mark
from tests.ui.evaluate_room import CALL, Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def test_both_sides_are_drawn_and_the_length_is_told(room: Room) -> None:
    waveform = room.page.recording.waveform
    assert "Waveform: 1 min," in waveform.accessibleName()
    assert "advisor and customer apart" in waveform.accessibleName()
    picture = waveform.grab().toImage()
    colors = {
        picture.pixelColor(x, y).name().upper() for x in range(0, picture.width(), 2) for y in range(picture.height())
    }
    tokens = room.desk.tokens()
    assert {tokens.advisor, tokens.customer} <= colors


@pytest.mark.parametrize("engine", ["builtin", "vlc"])
def test_the_playhead_moves_and_a_click_goes_there(tmp_path: Path, qtbot: QtBot, engine: str) -> None:
    with a_room(tmp_path, engine=engine) as room:
        room.load()
        playback, waveform = room.page.playback, room.page.recording.waveform
        room.page.recording.transport.play.click()
        room.until(lambda: playback.position_ms > 500)
        assert room.page.recording.transport.time.text().endswith("/ 1:00")
        middle = QPoint(waveform.width() // 2, waveform.height() // 2)
        QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=middle)
        half = playback.duration_ms // 2
        assert abs(playback.position_ms - half) < 1_000
        room.until(lambda: playback.position_ms > half + 500)
        room.press("Space")
        assert not playback.playing
        still = playback.position_ms
        room.wait(200)
        assert abs(playback.position_ms - still) < 100


def test_dragging_the_playhead_ends_where_the_mouse_ends(room: Room) -> None:
    waveform, playback = room.page.recording.waveform, room.page.playback
    y = waveform.height() // 2
    QTest.mousePress(waveform, Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    for x in range(20, 301, 20):
        QTest.mouseMove(waveform, QPoint(x, y))
        room.wait(5)
    QTest.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=QPoint(300, y))
    room.wait(300)
    assert abs(playback.position_ms - 300 / waveform.width() * playback.duration_ms) < 400


def test_the_end_is_told_and_playing_again_begins_anew(room: Room) -> None:
    playback, said = room.page.playback, []
    playback.state_changed.connect(said.append)
    playback.seek(playback.duration_ms - 400)
    room.press("Space")
    room.until(lambda: not playback.playing)
    assert said[-1] == "End of the recording"
    room.press("Space")
    room.until(lambda: playback.playing and 0 < playback.position_ms < 5_000)
    assert said[-1] != "End of the recording"


def test_a_recording_that_is_not_there_is_found_again(tmp_path: Path, qtbot: QtBot) -> None:
    here = tmp_path / "calls" / "call.wav"
    here.parent.mkdir()
    shutil.copy(CALL, here)
    with a_room(tmp_path, recording=here) as room:
        here.rename(tmp_path / "moved.wav")
        room.load(ready=False)
        card = room.page.recording
        assert "is not where it was" in card.fault_text
        assert str(here) in card.fault_text
        assert not card.transport.play.isEnabled()
        room.press("Space", "E", "Return", "M")
        assert room.stored().marks[0] is Mark.MET, "marks are made without the sound too"
        assert room.stored().mark_at_ms[0] is None
        card.found.emit(paths.resources() / "demo" / "06-parking-permit-poor.wav")
        room.until(lambda: room.page.bar.text)
        assert "another recording" in room.page.bar.text
        card.found.emit(tmp_path / "moved.wav")
        room.until(lambda: room.page.playback.ready)
        room.settle()
        assert card.waveform.isVisible()
        assert room.stored().interaction.recording == tmp_path / "moved.wav"


@pytest.mark.parametrize("damage", [b"", b"RIFF\x00\x00\x00\x00nothing here", b"\x7fELF" + bytes(5000)])
def test_a_recording_that_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, qtbot: QtBot, damage: bytes) -> None:
    here = tmp_path / "call.wav.broken"
    here.write_bytes(damage)
    with a_room(tmp_path, recording=here) as room:
        room.load(ready=False)
        room.until(lambda: room.page.recording.fault_text)
        assert here.name in room.page.recording.fault_text
        assert not room.page.playback.ready
        room.press("M", "Space")
        assert room.stored().marks[0] is Mark.MET


def test_a_recording_cut_off_is_played_and_told(tmp_path: Path, qtbot: QtBot) -> None:
    here = tmp_path / "cut.wav"
    whole = CALL.read_bytes()
    here.write_bytes(whole[: len(whole) // 2])
    with a_room(tmp_path, recording=here) as room:
        said: list[str] = []
        room.page.playback.state_changed.connect(said.append)
        room.load()
        assert "cut off" in said[-1]
        assert 29_000 < room.page.playback.duration_ms < 31_000


def test_moments_are_flags_that_are_played_from_the_list(room: Room) -> None:
    room.page.playback.seek(25_000)
    room.press("M", "E", "C")
    room.type("as asked")
    room.press("Return")
    room.settle()
    rows = room.page.panels.moments.rows
    assert [row.line.when for row in rows] == ["0:15", "0:25"]
    assert "2 moments" in room.page.recording.waveform.accessibleName()
    assert "0:15–0:25 1 Greeting" in room.page.recording.waveform.accessibleDescription()
    rows[0].setFocus()
    room.press("Return")
    room.until(lambda: room.page.playback.playing)
    assert 15_000 <= room.page.playback.position_ms < 20_000


def test_closing_while_it_is_read_leaves_nothing_behind(tmp_path: Path, qtbot: QtBot) -> None:
    with a_room(tmp_path) as room:
        room.page.load(room.evaluation_id)
        room.until(lambda: room.page.work is not None)
        room.page.playback.close()
        room.settle()
        assert not room.page.playback.ready
        assert room.page.playback.recording is None


def test_without_a_recording_the_card_is_as_high_as_its_sentence_and_grows_again(room: Room) -> None:
    card = room.page.recording
    tall = card.height()
    card.open(None, None)
    room.until(lambda: card.height() < tall / 2)
    words = card._fault_text
    assert words.height() >= words.heightForWidth(words.width())
    card.open(CALL, None)
    room.until(lambda: room.page.playback.ready)
    room.settle()
    assert card.height() == tall


def test_without_a_folder_for_temporary_files_the_recording_is_not_called_missing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_room(tmp_path) as room:
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
        room.load(ready=False)
        room.until(lambda: room.page.recording.fault_text)
        assert "there is no folder for temporary files to be written in" in room.page.recording.fault_text
        assert "Make room" in room.page.recording.fault_text
