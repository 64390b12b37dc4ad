"""Listening on the Evaluate page, by keys and buttons, on both engines: skipping, looping, sides, loudness, events."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.words import MomentKind
from app.media.pcm import Samples
from app.media.player import EngineChoice
from app.ui.pages.evaluate_keys import shortcuts
from app.ui.pages.key_sheet import KeyboardDialog
from tests.media.ear import ENGINES, Ear, frame_of, make_player
from tests.media.recordings import hops, write_wav
from tests.ui.evaluate_room import Room, a_room

CALL = paths.resources() / "demo" / "06-parking-permit-poor.wav"
SILENCE = (14_710, 26_990)
EDGE = 350
"""How far from its true place an edge may be found in a coded call, ms."""


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, CALL) as opened:
        opened.load()
        yield opened


@pytest.fixture(params=ENGINES)
def either(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, CALL, engine=request.param) as opened:
        opened.load()
        yield opened


def play_from(room: Room, ms: int) -> None:
    """Go to a place as the mouse does, and play."""
    room.page.playback.seek(ms)
    if not room.page.playback.playing:
        room.press("Space")


def place(room: Room) -> int:
    """Return the place heard now, ms."""
    return room.page.playback.position_ms


# -- skipping silences


def test_a_silence_is_skipped_and_the_page_says_so(either: Room) -> None:
    card = either.page.recording
    either.press("S")
    assert card.transport.skip.isChecked()
    play_from(either, SILENCE[0] - 300)
    either.until(lambda: card.listening.saved_ms > 0)
    assert SILENCE[1] - 300 - EDGE <= place(either) <= SILENCE[1] + 200
    assert card.listening.saved_ms == pytest.approx(SILENCE[1] - SILENCE[0] - 600, abs=EDGE)
    assert card.chip.isVisible()
    assert card.chip.text().startswith("skipped 11.")
    assert card.transport.aside.words == "12 s saved"
    either.until(lambda: place(either) > SILENCE[1] + 300)
    assert either.page.playback.playing


def test_what_was_skipped_is_heard_after_all_by_one_key(either: Room) -> None:
    listening = either.page.recording.listening
    either.press("S")
    play_from(either, SILENCE[0] - 300)
    either.until(lambda: listening.saved_ms > 0)
    either.press("H")
    assert abs(place(either) - SILENCE[0]) < EDGE
    assert listening.saved_ms == 0
    either.until(lambda: place(either) > SILENCE[0] + 1_200)
    assert place(either) < SILENCE[1] - 2_000
    assert listening.saved_ms == 0, "it is not skipped again"


def test_a_silence_somebody_goes_into_is_heard(room: Room) -> None:
    room.press("S")
    waveform = room.page.recording.waveform
    middle = round(waveform.view.x(20_000))
    QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=QPoint(middle, waveform.height() // 2))
    room.press("Space")
    room.until(lambda: place(room) > 21_000)
    assert place(room) < 23_000
    room.press("S", "S")
    room.until(lambda: place(room) > SILENCE[1] - 300 - EDGE)
    assert room.page.recording.listening.saved_ms > 2_000, "asked anew, it is skipped from here"


def test_nothing_is_skipped_inside_a_loop_or_while_a_silence_is_selected(room: Room) -> None:
    card, listening = room.page.recording, room.page.recording.listening
    room.press("S")
    card.waveform.select((15_000, 16_000))
    assert listening.suspended
    assert "once none is selected" in card.transport.skip.toolTip()
    play_from(room, 14_500)
    room.until(lambda: place(room) > 15_500)
    assert listening.saved_ms == 0
    card.waveform.select((14_000, 16_000))
    room.press("L")
    card.waveform.select(None)
    assert not listening.suspended
    room.until(lambda: place(room) > 15_300)
    room.until(lambda: place(room) < 15_000)
    assert listening.saved_ms == 0
    room.press("L")
    assert listening.loop.span is None
    room.until(lambda: listening.saved_ms > 0)


def test_silences_not_found_yet_are_said_to_be_skipped_later(room: Room) -> None:
    card, found = room.page.recording, room.page.analysis.now
    card.listening.show_analysis(None)
    room.press("S")
    assert card.waveform.content.remark == "Silences are skipped as soon as they are found"
    assert "as soon as they are found" in card.transport.skip.toolTip()
    play_from(room, SILENCE[0] - 200)
    room.until(lambda: place(room) > SILENCE[0] + 500)
    card.listening.show_analysis(found)
    room.until(lambda: card.listening.saved_ms > 0)


def test_a_silence_kept_by_hand_is_skipped_too_explained_or_not(room: Room) -> None:
    room.page.work.add_moment(None, MomentKind.SILENCE, 30_000, 33_000, "")
    room.press("S")
    play_from(room, 29_900)
    room.until(lambda: room.page.recording.listening.saved_ms > 0)
    assert 32_700 <= place(room) < 33_500


def test_a_recording_without_a_long_silence_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with a_room(tmp_path) as room:
        room.load()
        room.press("S")
        assert room.page.recording.waveform.content.remark == "There is no long silence in this recording"


# -- speed, and what is remembered


def test_what_was_chosen_is_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    with a_room(first, CALL) as room:
        room.load()
        room.press("S", "U", ".", ".", ".")
        kept = room.settings.now
        assert (kept.skip_silence, kept.even_out, kept.speed) == (True, True, 1.75)
        room.press("S")
        assert not room.settings.now.skip_silence
        room.press("S")
    shutil.copy(first / "settings.json", second)
    with a_room(second, CALL) as again:
        again.load()
        transport = again.page.recording.transport
        assert transport.skip.isChecked()
        assert transport.volume.even.isChecked()
        assert transport.speed.text() == "1.75×"


def test_above_one_and_a_half_times_the_tone_is_said_to_be_lost(room: Room) -> None:
    aside = room.page.recording.transport.aside
    room.press(".", ".")
    assert room.page.playback.speed == 1.5
    assert aside.words == ""
    room.press(".")
    assert aside.words == "tone is lost above 1.5×"
    room.wait(1)
    assert aside.text() == aside.words, "there is room for it"
    room.press(",")
    assert aside.words == ""


# -- one side alone, and loudness


def test_one_side_is_heard_alone(room: Room) -> None:
    sides, playback = room.page.recording.transport.sides, room.page.playback
    assert [button.text() for button in sides.buttons] == ["Both", "Advisor", "Customer"]
    QTest.mouseClick(sides.buttons[1], Qt.MouseButton.LeftButton)
    assert playback.hearing.solo == 0
    assert sides.buttons[1].isChecked()
    room.page.recording.panel.sides_swapped.emit()
    room.settle()
    assert playback.hearing.solo == 1, "the advisor is on the other channel now"
    room.press("V")
    assert playback.hearing.solo == 0
    assert room.page.recording.waveform.content.remark == "Only the customer is heard"
    room.press("V")
    assert playback.hearing.solo is None
    assert sides.buttons[0].isChecked()


def test_a_mono_recording_has_no_sides_and_says_why(tmp_path: Path, qtbot: QtBot) -> None:
    with a_room(tmp_path, write_wav(tmp_path / "mono.wav", hops(8, 8000, 1), 8000)) as room:
        room.load()
        sides = room.page.recording.transport.sides
        assert not any(button.isEnabled() for button in sides.buttons)
        assert "one channel" in sides.toolTip()
        room.press("V")
        assert room.page.playback.hearing.solo is None
        assert "one channel" in room.page.recording.waveform.content.remark


def test_two_channels_that_are_the_same_have_no_sides(tmp_path: Path, qtbot: QtBot) -> None:
    same = np.repeat(hops(8, 8000, 1), 2, axis=1)
    with a_room(tmp_path, write_wav(tmp_path / "dual.wav", same, 8000)) as room:
        room.load()
        assert "are the same" in room.page.recording.transport.sides.toolTip()


def test_loudness_is_evened_out_and_never_torn(room: Room) -> None:
    room.press("U")
    playback = room.page.playback
    analysis, recording = room.page.analysis.now, playback.recording
    assert analysis is not None
    assert recording is not None
    assert playback.hearing.gains_db == analysis.gains_db
    assert any(gain != 0 for gain in analysis.gains_db)
    store = recording.store
    heard = playback.hearing.applied(store.read(0, store.frames), 0, store.rate)
    assert 20 * np.log10(np.abs(heard.astype(float)).max() / 32768) <= -1.0 + 0.05
    room.press("U")
    assert playback.hearing.gains_db == ()


# -- the loop, and from event to event


def test_a_phrase_is_looped(either: Room) -> None:
    card, playback = either.page.recording, either.page.playback
    playback.seek(3_000)
    either.press("A")
    assert card.waveform.content.loop == (3_000, None)
    playback.seek(4_000)
    either.press("B")
    assert card.waveform.content.loop == (3_000, 4_000)
    assert place(either) == 3_000
    either.press("Space")
    for _ in range(2):
        either.until(lambda: place(either) > 3_600)
        either.until(lambda: place(either) < 3_400)
    QTest.mouseClick(card.transport.loop, Qt.MouseButton.LeftButton)
    assert card.waveform.content.loop == (None, None)
    either.until(lambda: place(either) > 4_200)


def test_a_loop_to_the_very_end_begins_again(either: Room) -> None:
    playback = either.page.playback
    playback.seek(playback.duration_ms - 1_500)
    either.press("A")
    playback.seek(playback.duration_ms)
    either.press("B", "Space")
    either.until(lambda: place(either) > playback.duration_ms - 700)
    either.until(lambda: place(either) < playback.duration_ms - 900)
    either.until(lambda: playback.playing)


def test_the_button_sets_a_then_b_then_neither(room: Room) -> None:
    loop, listening = room.page.recording.transport.loop, room.page.recording.listening
    room.page.playback.seek(2_000)
    loop.click()
    assert loop.isChecked()
    assert loop.text() == "A–…"
    room.page.playback.seek(5_000)
    loop.click()
    assert listening.loop.span == (2_000, 5_000)
    loop.click()
    assert not loop.isChecked()
    assert listening.loop.a_ms is None


def test_from_event_to_event(room: Room) -> None:
    room.page.work.add_moment(None, MomentKind.COMMENT, 30_000, None, "as asked")
    seen, said = [], []
    room.page.playback.seek(0)
    for _ in range(4):
        room.press("]")
        seen.append(place(room))
        said.append(room.page.recording.waveform.content.remark)
    assert seen == pytest.approx([8_000, SILENCE[0], 30_000, 34_550], abs=EDGE)
    assert [words.split(" · ")[1] for words in said] == [
        "talk-over by the advisor",
        "silence",
        "moment",
        "talk-over by the advisor",
    ]
    room.press("]")
    assert room.page.recording.waveform.content.remark == "Nothing more to go to"
    room.press("[")
    assert place(room) == 30_000
    room.page.recording.transport.before.click()
    assert place(room) == pytest.approx(SILENCE[0], abs=EDGE)


# -- what must not be heard


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_sensitive_is_silent_from_the_first_sound_on(tmp_path: Path, qtbot: QtBot, engine: str) -> None:
    ear = Ear()
    with a_room(tmp_path, CALL) as room:
        room.desk._engine = EngineChoice(engine, "", lambda: make_player(engine, ear), has_device=True)
        room.load()
        room.page.work.add_moment(None, MomentKind.SENSITIVE, 0, 2_000, "")
        assert room.page.playback.hearing.muted == ((0, 2_000),)
        room.settle()
        room.page.playback.close()
        room.page.work = None
        room.load()
        room.press("Space")
        room.until(lambda: place(room) > 3_000)
        heard, rate = ear.sound, room.page.playback.recording.store.rate
        assert not heard[: 2 * rate].any()
        assert heard[2 * rate :].any()
        room.page.playback.seek(0)
        room.wait(300)
        listening = room.page.recording.listening
        listening.hold(True)
        assert room.page.playback.hearing.held
        mark = len(ear.blocks)
        room.until(lambda: any(block.any() for _, block in ear.blocks[mark:]))
        assert place(room) < 2_000
        listening.hold(False)
        mark = len(ear.blocks) + 1
        room.until(lambda: place(room) > 2_300)
        assert frames_heard(ear.blocks[mark:], room)
        assert min(frames_heard(ear.blocks[mark:], room)) >= 2 * rate


def frames_heard(blocks: list[tuple[float, Samples]], room: Room) -> list[int]:
    """Return where in the recording the sound of each block that sounds begins."""
    store = room.page.playback.recording.store
    whole = store.read(0, store.frames).tobytes()
    sounding = [samples[np.flatnonzero(samples.any(axis=1))[0] :] for _, samples in blocks if samples.any()]
    frames = [frame_of(samples, whole) for samples in sounding]
    return [frame for frame in frames if frame is not None]


# -- the analysis, the keys, and the room there is


def test_what_was_found_is_kept_and_looked_up_the_next_time(room: Room) -> None:
    kept = room.lane(lambda: room.services.analysing.analysis(room.interaction))
    assert kept == room.page.analysis.now
    assert kept.conversation.silences[0] == pytest.approx(SILENCE, abs=EDGE)
    assert room.page.recording.waveform.content.analysis == kept


def test_every_key_is_on_the_sheet_and_calls_one_thing(room: Room) -> None:
    called = [key for one in shortcuts() for key in one.keys]
    assert len(called) == len(set(called))
    dialog = KeyboardDialog(room.page)
    sheet = {part.text() for part in dialog.findChildren(QLabel)}
    for one in shortcuts():
        assert one.action.startswith("section-") or {one.shown, one.words} <= sheet
    for key in ("S", "H", "[", "]", "A", "B", "L", "V", "U"):
        assert key in sheet


@pytest.mark.parametrize(
    ("scale", "width", "height", "lines"), [(100, 1366, 768, 2), (150, 1366, 768, 2), (100, 1920, 1080, 1)]
)
def test_the_whole_transport_is_in_sight(
    tmp_path: Path, qtbot: QtBot, scale: int, width: int, height: int, lines: int
) -> None:
    with a_room(tmp_path, CALL, scale=scale) as room:
        room.load()
        room.page.resize(width - 160 * scale // 100, height - 30 * scale // 100)
        room.wait(50)
        assert room.page.height() == height - 30 * scale // 100, "the page does not insist on more room than there is"
        card, transport = room.page.recording, room.page.recording.transport
        tops = set()
        for part in (
            *(transport.back, transport.play, transport.on, transport.time, transport.before, transport.after),
            *(transport.speed, transport.skip, transport.loop, transport.sides, transport.volume),
        ):
            box = part.rect().translated(part.mapTo(card, QPoint(0, 0)))
            assert card.rect().contains(box)
            assert part.width() >= part.sizeHint().width()
            tops.add(round(box.center().y() / 20))
        assert len(tops) == lines
        assert card.waveform.height() >= transport.play.height()
