"""The dialog for one recording: guesses, refusals, headerless files, duplicates, and what is kept at the end."""

import math
import shutil
import struct
import wave
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt

from app import paths
from app.domain.words import Channel, Purpose, State
from app.media.probe import fingerprint
from app.services.interactions import InteractionRow, Query
from app.ui.dialogs.open_recording import OpenRecordingDialog
from app.ui.dialogs.person import AdvisorDialog
from tests.ui.window_room import WindowRoom

Key = Qt.Key
DEMO_CALL = paths.resources() / "demo" / "04-pothole-report.wav"


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Return a stereo call of three seconds that nobody has heard, named as a recorder names it."""
    file = tmp_path / "Priya Nair_20261118_140500.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(
            b"".join(
                struct.pack("<hh", round(9000 * math.sin(at / 9)), round(4000 * math.sin(at / 5)))
                for at in range(24_000)
            )
        )
    return file


def ask(room: WindowRoom, file: Path) -> OpenRecordingDialog:
    """Open ``file`` and wait until all that can be known of it is there."""
    room.window.open_recording(file)
    dialog = room.dialog
    assert isinstance(dialog, OpenRecordingDialog)
    room.settle()
    return dialog


def newest(room: WindowRoom) -> tuple[InteractionRow, ...]:
    return room.desk.interactions.page(Query(), None, 1000)


def test_what_can_be_guessed_is_filled_in_and_enter_begins_to_mark(room: WindowRoom, recording: Path) -> None:
    dialog = ask(room, recording)
    assert dialog.facts.text() == "3 s · two channels · PCM"
    assert dialog.advisor.currentText() == "Priya Nair"
    assert dialog.started_at() == datetime(2026, 11, 18, 14, 5)
    assert Channel(dialog.channel.currentData()) is Channel.TELEPHONE
    assert dialog.purpose() is Purpose.ROUTINE
    assert room.focus is dialog.action_button
    room.press(Key.Key_Return)
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.work is not None)
    room.settle()
    assert room.workplace.evaluate is not None
    evaluation = room.desk.evaluating.open(room.workplace.evaluate.evaluation_id or 0)
    assert evaluation.state is State.DRAFT
    assert evaluation.purpose is Purpose.ROUTINE
    assert evaluation.evaluator == room.desk.evaluator
    assert evaluation.interaction.advisor == "Priya Nair"
    assert evaluation.interaction.recording == recording
    assert evaluation.interaction.started_at == datetime(2026, 11, 18, 14, 5)
    known = room.desk.interactions.known(fingerprint(recording))
    assert known is not None
    assert known.id == evaluation.interaction.id


def test_everything_that_was_typed_is_kept(room: WindowRoom, recording: Path) -> None:
    dialog = ask(room, recording)
    dialog.advisor.setEditText("tom ash")
    dialog.submit()
    assert dialog.isVisible()  # the name was completed, and is shown before it is taken
    assert dialog.advisor.currentText() == "Tom Ashworth"
    dialog.purpose_box.setCurrentIndex(1)
    dialog.service.setCurrentText("Libraries & archives")
    dialog.subject.setText("Überfällige Bücher <late>")
    dialog.reference.setText("L-77")
    dialog.submit()
    room.settle()
    row = next(row for row in newest(room) if row.recording == recording)
    assert (row.advisor, row.purpose) == ("Tom Ashworth", Purpose.SPOT_CHECK)
    assert (row.service, row.subject, row.reference) == ("Libraries & archives", "Überfällige Bücher <late>", "L-77")


def test_an_unknown_advisor_is_refused_and_can_be_added_on_the_way(room: WindowRoom, recording: Path) -> None:
    dialog = ask(room, recording)
    dialog.advisor.setCurrentText("Zoë Quill")
    dialog.submit()
    assert dialog.isVisible()
    assert "Zoë Quill is not known here yet" in dialog.problem.text()
    assert dialog.advisor.hasFocus()
    dialog.advisor_asked.emit(dialog._unknown_name())
    room.settle()
    adding = room.dialog
    assert isinstance(adding, AdvisorDialog)
    assert adding.name.text() == "Zoë Quill"
    assert adding.team_name() == "Customer Services"
    adding.submit()
    room.settle()
    assert dialog.advisor.currentText() == "Zoë Quill"
    dialog.submit()
    room.settle()
    assert next(row for row in newest(room) if row.recording == recording).advisor == "Zoë Quill"


def test_a_call_that_has_not_been_yet_and_no_advisor_are_refused(room: WindowRoom, recording: Path) -> None:
    dialog = ask(room, recording)
    before = len(newest(room))
    dialog.advisor.setCurrentText("")
    dialog.submit()
    assert "whose call" in dialog.problem.text()
    dialog.advisor.setCurrentText("Priya Nair")
    later = room.window.clock().astimezone() + timedelta(days=1)
    dialog.started.setDateTime(QDateTime(later.year, later.month, later.day, 12, 0, 0))
    dialog.submit()
    assert "still to come" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()
    room.settle()
    assert len(newest(room)) == before


def test_a_recording_that_is_there_already_is_opened_instead(room: WindowRoom, tmp_path: Path) -> None:
    copy = tmp_path / "another name.wav"
    shutil.copy(DEMO_CALL, copy)
    known = room.desk.interactions.known(fingerprint(DEMO_CALL))
    assert known is not None
    before = len(newest(room))
    dialog = ask(room, copy)
    assert f"already in the library: {known.advisor}" in dialog.problem.text()
    assert not dialog.action_button.isEnabled()
    assert room.focus is dialog.known_button
    room.press(Key.Key_Space)
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.work is not None)
    room.settle()
    assert room.workplace.evaluate is not None
    opened = room.desk.evaluating.open(room.workplace.evaluate.evaluation_id or 0)
    assert opened.interaction.id == known.id
    assert len(newest(room)) == before


def test_a_headerless_file_asks_how_it_is_coded(room: WindowRoom, tmp_path: Path) -> None:
    file = tmp_path / "Priya Nair 2026-11-18.ul"
    file.write_bytes(bytes((at * 7) % 256 for at in range(32_000)))
    dialog = ask(room, file)
    assert dialog.raw.isVisible()
    assert dialog.facts.text() == "4 s · one channel · µ-law"
    dialog.raw.channels.setCurrentIndex(1)
    dialog.raw.channels.activated.emit(1)
    room.settle()
    assert dialog.facts.text() == "2 s · two channels · µ-law"
    assert dialog.action_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.wav", b"", "is empty"),
        ("notes.mp3", b"just some words " * 99, "notes.mp3"),
        ("gone.wav", None, "not found"),
    ],
)
def test_what_cannot_be_played_is_refused_in_one_sentence(
    room: WindowRoom, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    dialog = ask(room, file)
    assert words in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert not dialog.action_button.isEnabled()
    room.press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_leaving_the_dialog_stops_the_reading(room: WindowRoom, recording: Path) -> None:
    room.window.open_recording(recording)
    dialog = room.dialog
    dialog.reject()
    room.settle()
    assert not [row for row in newest(room) if row.recording == recording]
