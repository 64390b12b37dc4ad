"""What is sensitive: silenced by one key in both engines, masked, locked, told on the sheet, in every evaluation."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.sensitive import CARD_NUMBER
from app.domain.words import MomentKind
from app.media.player import EngineChoice
from app.ui.widgets.moment_line import LineKind
from tests.media.ear import ENGINES, Ear, make_player
from tests.services.test_sensitive import printed
from tests.ui.evaluate_room import Room, a_room

CALL = paths.resources() / "demo" / "08-card-number-read-aloud.opus"
CARD = (40_920, 54_800)
"""Where number, expiry and code are read out, ms, as the truth beside the call says."""
HIDDEN = "•"


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path, CALL) as opened:
        opened.load()
        yield opened


def transcribed(room: Room) -> None:
    room.lane(lambda: room.services.transcribing.import_(room.interaction, CALL.with_suffix(".vtt"), 1))
    work = room.page.work
    room.page.transcript._interaction = None
    room.page.transcript.show_work(work)
    room.settle()


def listening(room: Room, engine: str) -> Ear:
    """Let the page play into an ear, on a real engine."""
    ear = Ear()
    room.page.playback._engine = lambda: EngineChoice(engine, "for the test", lambda: make_player(engine, ear), None)
    return ear


@pytest.mark.parametrize("engine", ENGINES)
def test_one_key_silences_what_was_just_said_until_a_key_is_held(tmp_path: Path, qtbot: QtBot, engine: str) -> None:
    with a_room(tmp_path, CALL) as room:
        make_player(engine, Ear()).close()
        ear = listening(room, engine)
        room.load()
        playback = room.page.playback
        playback.seek(42_000)
        room.press("Space")
        room.until(ear.loud)
        room.until(lambda: playback.position_ms > 42_600)
        room.press("P")
        start, end = room.page.work.sheet.sensitive[0]
        assert end - start == 5000
        assert playback.playing
        mark = len(ear.blocks)
        playback.seek(start + 300)
        room.until(lambda: playback.position_ms > start + 1500)
        heard = [samples for _at, samples in ear.blocks[mark + 4 :]]  # what was under way when it was asked is over
        assert heard
        assert not np.concatenate(heard[:20]).any(), "nothing of it is heard any more"
        hold(room, QEvent.Type.KeyPress)
        mark = len(ear.blocks)
        playback.seek(start + 300)
        room.until(lambda: any(samples.any() for _at, samples in ear.blocks[mark:]))
        hold(room, QEvent.Type.KeyRelease)
        assert not playback.hearing.held


def hold(room: Room, what: QEvent.Type) -> None:
    QApplication.sendEvent(room.focus, QKeyEvent(what, Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier, "w"))


def test_it_is_locked_on_the_waveform_listed_dragged_and_heard_again_once_it_is_taken_back(room: Room) -> None:
    room.page.playback.seek(50_000)
    room.press("M", "P")
    waveform = room.page.recording.waveform
    flag = next(flag for flag in waveform.content.flags if flag.kind is MomentKind.SENSITIVE)
    assert (flag.start_ms, flag.end_ms, flag.has_edges) == (45_000, 50_000, True)
    waveform.span_changed.emit(flag.key, *CARD)
    assert room.page.playback.hearing.muted == (CARD,)
    assert [(m.start_ms, m.end_ms) for m in room.stored().moments] == [CARD]
    room.press("Ctrl+Z")
    assert room.page.playback.hearing.muted == ((45_000, 50_000),)
    room.press("Ctrl+Z")
    assert room.page.playback.hearing.muted == ()
    assert room.stored().moments == ()
    room.press("Ctrl+Y")
    assert room.stored().marks == tuple(room.page.work.sheet.marks)
    row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.SENSITIVE)
    assert row.line.title == "Sensitive 0:45–0:50"
    assert "Silenced" in row.accessibleName()


def test_it_is_named_on_the_sheet_and_changes_no_mark(room: Room, tmp_path: Path) -> None:
    room.press("M", "N")
    before = room.stored()
    room.page.recording.waveform.select(CARD)
    room.press("P", "F2")
    editor = room.page.panels.moments.editor
    assert editor._criterion.isHidden()
    editor._kind.activated.emit(1)
    assert editor.text.text() == CARD_NUMBER
    room.press("Return")
    after = room.stored()
    assert (after.marks, after.result, after.evidenced) == (before.marks, before.result, before.evidenced)
    pdf = room.lane(lambda: room.services.reporting.sheet(room.evaluation_id, tmp_path / "sheet.pdf"))
    assert "A payment card number was read aloud at 0:40 – the passage is silenced" in printed(pdf)


def test_a_proposed_span_is_accepted_and_its_words_are_gone(room: Room) -> None:
    transcribed(room)
    panel = room.page.panels.transcript
    assert len(panel.proposed) == 1
    start, end = panel.proposed[0]
    assert start <= CARD[0]
    assert end >= CARD[1]
    panel.sensitive_accepted.emit(panel.proposed[0])
    room.settle()
    assert room.page.playback.hearing.muted == ((start, end),)
    shown = " ".join(cue.text for cue in panel.view.cues)
    assert "1111" not in shown
    assert panel.proposed == ()
    assert [(m.kind, m.comment) for m in room.stored().moments] == [(MomentKind.SENSITIVE, CARD_NUMBER)]
    room.press("Ctrl+Z")
    assert "1111" in " ".join(cue.text for cue in panel.view.cues)


def test_the_key_silences_all_of_a_number_that_the_transcript_tells_of(room: Room) -> None:
    transcribed(room)
    start, end = room.page.panels.transcript.proposed[0]
    room.page.playback.seek(start + 3000)
    room.press("P")
    kept = room.stored().moments
    assert [(m.start_ms, m.end_ms, m.comment) for m in kept] == [(min(start, start - 2000), end, CARD_NUMBER)]
    assert room.page.panels.transcript.proposed == ()


def test_what_a_held_key_lets_be_heard_is_silent_again_when_the_page_is_left(room: Room) -> None:
    room.page.recording.waveform.select(CARD)
    room.press("P")
    hold(room, QEvent.Type.KeyPress)
    assert room.page.playback.hearing.held
    room.page.leave()
    assert not room.page.playback.hearing.held


def test_a_refused_proposal_silences_nothing(room: Room) -> None:
    transcribed(room)
    panel = room.page.panels.transcript
    panel.sensitive_dismissed.emit(panel.proposed[0])
    room.settle()
    assert panel.proposed == ()
    assert room.page.playback.hearing.muted == ()
    assert room.stored().moments == ()


def test_it_is_silent_masked_and_locked_in_every_other_evaluation_of_the_call(room: Room) -> None:
    transcribed(room)
    room.page.recording.waveform.select(CARD)
    room.press("P")
    silent = (room.page.work.sheet.sensitive[0],)
    assert silent[0][0] <= CARD[0]
    assert silent[0][1] >= CARD[1]
    other = room.lane(lambda: room.services.evaluating.begin(room.interaction, 2))
    room.page.load(other)
    room.until(lambda: room.page.evaluation_id == other)
    room.settle()
    assert room.page.playback.hearing.muted == silent
    flag = next(flag for flag in room.page.recording.waveform.content.flags if flag.kind is MomentKind.SENSITIVE)
    assert not flag.has_edges
    assert "4111" not in " ".join(cue.text for cue in room.page.panels.transcript.view.cues)
    row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.LOCKED)
    row.setFocus()
    room.press("Delete", "F2", "X")
    room.settle()
    assert room.page.playback.hearing.muted == silent
    assert all(moment.kind is not MomentKind.SENSITIVE for moment in room.page.work.sheet.moments)


def test_it_stays_silent_when_it_is_finalised_and_opened_again(room: Room) -> None:
    room.page.recording.waveform.select(CARD)
    room.press("P", *("M" * 20), "Ctrl+Return")
    room.settle()
    if room.page.guard.isVisible():
        room.press("Return")
        room.settle()
    assert room.page.work.read_only
    assert room.page.playback.hearing.muted == (CARD,)
    second = room.lane(lambda: room.services.evaluating.begin(room.interaction, 1))
    room.page.load(second)
    room.until(lambda: room.page.evaluation_id == second)
    room.load()
    assert room.page.playback.hearing.muted == (CARD,)
    row = next(row for row in room.page.panels.moments.rows if row.line.kind is LineKind.SENSITIVE)
    assert row.line.words
