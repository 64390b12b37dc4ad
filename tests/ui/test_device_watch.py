"""What is pulled out or taken away while a recording plays is said, and nothing of the work is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.words import Mark
from app.media import devices, vlc_library
from app.ui import device_watch
from app.ui.pages.evaluate import EvaluatePage
from tests.ui.evaluate_room import CALL, Room, a_room

GONE = "The sound device has gone, so playing was paused. Plug it in or choose another"


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return the one answer to whether there is a sound device; looked at often, so that the test is short."""
    answer = [True]
    monkeypatch.setattr(device_watch, "LOOK_MS", 30)
    monkeypatch.setattr(devices, "has_playback", lambda: answer[0])
    return answer


@pytest.fixture
def room(tmp_path: Path, there: list[bool], qtbot: QtBot) -> Iterator[Room]:
    assert there == [True]
    with a_room(tmp_path, engine="vlc") as opened:
        opened.load()
        yield opened


def state(page: EvaluatePage) -> str:
    return page.recording.waveform.accessibleDescription() + page.recording._state


@pytest.mark.skipif(vlc_library.find(silent=True).instance is None, reason="libvlc, which needs no device, is missing")
def test_a_headset_pulled_out_pauses_and_is_said_and_plays_on(room: Room, there: list[bool]) -> None:
    page = room.page
    room.press("Space")
    room.until(lambda: page.playback.position_ms > 500)
    there[0] = False
    room.until(lambda: not page.playback.playing)
    assert GONE in state(page)
    stood = page.playback.position_ms
    room.press("N")
    room.wait(150)
    assert page.playback.position_ms == stood
    assert room.stored().marks[0] is Mark.NOT_MET, "marking goes on"
    there[0] = True
    room.press("Space")
    room.until(lambda: page.playback.position_ms > stood + 300)
    assert GONE not in state(page)
    room.press("Space")


def test_a_recording_taken_away_while_it_plays_is_heard_on_and_missed_the_next_time(
    tmp_path: Path, qtbot: QtBot
) -> None:
    call = Path(shutil.copy(CALL, tmp_path / "call.wav"))
    with a_room(tmp_path, call) as room:
        room.load()
        room.press("Space")
        room.until(lambda: room.page.playback.position_ms > 200)
        call.rename(tmp_path / "moved.wav")
        here = room.page.playback.position_ms
        room.until(lambda: room.page.playback.position_ms > here + 300)
        room.press("M", "Space")
        assert room.stored().marks[0] is Mark.MET
        room.page.load(room.evaluation_id)
        room.page.recording.open(call, None)
        room.until(lambda: room.page.recording.fault_text)
        assert room.page.recording.fault_text == f"The recording is not where it was: {call}"
        assert room.page.recording._choose.isVisible()
        room.settle()
