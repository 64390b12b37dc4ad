"""A clip of one moment saved from the Evaluate page: named without a customer, silent where something is private."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.conversation import Side
from app.domain.words import MomentKind
from app.media.recording import open_recording
from app.ui.widgets.moment_line import LineKind, MomentLine
from app.ui.widgets.moment_menu import moment_menu
from tests.ui.evaluate_room import Room, a_room

CALL = paths.resources() / "demo" / "06-parking-permit-poor.wav"


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, CALL) as opened:
        opened.load()
        yield opened


def a_line(room: Room, start_ms: int, end_ms: int) -> MomentLine:
    """Keep a stretch and return its line."""
    room.page.work.add_moment(None, MomentKind.COMMENT, start_ms, end_ms, "listen to this")
    rows = room.page.panels.moments.rows
    return next(row.line for row in rows if (row.line.start_ms, row.line.end_ms) == (start_ms, end_ms))


def sound_of(path: Path) -> np.ndarray:
    recording = open_recording(path)
    recording.load()
    samples = np.array(recording.store.read(0, recording.store.frames))
    recording.close()
    return samples


def test_a_stretch_is_saved_under_a_name_without_the_customer(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = a_line(room, 5_000, 9_000)
    offered: list[str] = []

    def choose(_parent: object, _title: str, wanted: str, kinds: str) -> tuple[str, str]:
        offered.append(wanted)
        return str(tmp_path / Path(wanted).name), kinds.split(";;", maxsplit=1)[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    moments = room.page.panels.moments
    menu = moment_menu(moments, line, (), read_only=False)
    next(action for action in menu.actions() if "clip" in action.text()).trigger()
    room.settle()
    assert Path(offered[0]).name == "Sarah Jones 2026-11-17 0-05.mp3"
    assert room.page.head.bar.text == "Clip saved as Sarah Jones 2026-11-17 0-05.mp3."
    sound = sound_of(tmp_path / "Sarah Jones 2026-11-17 0-05.mp3")
    rate = room.page.playback.recording.store.rate
    assert len(sound) / rate == pytest.approx(4.0, abs=0.2)
    assert sound.any()


@pytest.mark.parametrize(
    ("chosen", "filtered", "saved"), [("x", 1, "x.wav"), ("x.y", 0, "x.y.mp3"), ("x.WAV", 0, "x.WAV")]
)
def test_the_kind_goes_by_the_ending_or_by_what_was_chosen(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, filtered: int, saved: str
) -> None:
    line = a_line(room, 5_000, 6_000)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (str(tmp_path / chosen), given[3].split(";;")[filtered])
    )
    room.page.clips.ask(line)
    room.settle()
    assert (tmp_path / saved).exists()
    assert sound_of(tmp_path / saved).any()


def test_what_is_private_is_silent_in_it_even_while_it_is_held(room: Room, tmp_path: Path) -> None:
    line = a_line(room, 5_000, 9_000)
    room.page.work.add_moment(None, MomentKind.SENSITIVE, 6_000, 7_500, "")
    room.page.recording.listening.hold(True)
    room.page.clips.save(line, tmp_path / "clip.wav")
    room.settle()
    assert room.page.head.bar.text == "Clip saved as clip.wav. What is private in it is silent."
    rate, sound = room.page.playback.recording.store.rate, sound_of(tmp_path / "clip.wav")
    assert not sound[rate : rate * 5 // 2].any()
    assert sound[:rate].any()
    assert sound[rate * 5 // 2 :].any()


def test_the_side_that_is_heard_alone_is_saved_alone(room: Room, tmp_path: Path) -> None:
    line = a_line(room, 5_000, 9_000)
    room.page.recording.listening.hear(Side.CUSTOMER)
    room.page.clips.save(line, tmp_path / "clip.wav")
    room.settle()
    sound, store = sound_of(tmp_path / "clip.wav"), room.page.playback.recording.store
    wanted = store.read(store.frame_at(5_000), store.frame_at(9_000) - store.frame_at(5_000))
    assert np.array_equal(sound[:, 0], wanted[:, 1])


def test_a_place_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    line = a_line(room, 5_000, 9_000)
    room.page.clips.save(line, tmp_path / "nowhere" / "clip.mp3")
    room.settle()
    assert "could not be saved as clip.mp3" in room.page.head.bar.text
    assert "Choose another folder" in room.page.head.bar.text


def test_without_a_recording_there_is_nothing_to_save(room: Room, tmp_path: Path) -> None:
    line = MomentLine("key", "0:05", "", "", kind=LineKind.MOMENT, start_ms=5_000, end_ms=9_000)
    room.page.playback.close()
    room.page.clips.save(line, tmp_path / "clip.mp3")
    assert not (tmp_path / "clip.mp3").exists()
    assert "no recording" in room.page.recording.waveform.content.remark
