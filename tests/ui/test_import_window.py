"""Recordings are brought in through the import's window: looked at, answered, mapped, added, and listened to."""

import math
import wave
from array import array
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from app.domain.columns import Field
from app.domain.patterns import Part
from app.domain.words import Channel
from app.services.interactions import InteractionRow, Query
from app.ui.dialogs.contact import ContactDialog
from app.ui.dialogs.import_columns import ColumnsDialog
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.dialogs.import_pattern import PatternDialog
from app.ui.dialogs.import_rows import Fate
from tests.ui.test_accessible import nameless
from tests.ui.window_room import WindowRoom

RATE = 8000
NAMES = (
    "out-07700900123-4021-20261112-101500-1794478500.1.wav",
    "12/out-07700900124-4022-20261112-111500-1794482100.2.wav",
    "12/out-07700900125-4021-20261113-121500-1794572100.3.wav",
)


def tone(path: Path, hertz: int) -> Path:
    """Write a second of a tone of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = array("h", (round(9000 * math.sin(2 * math.pi * hertz * at / RATE)) for at in range(RATE)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


@pytest.fixture
def month(tmp_path: Path) -> Path:
    """Return a folder as a phone system leaves it: calls of two extensions, a text, and a spoilt file."""
    for place, name in enumerate(NAMES):
        tone(tmp_path / "month" / name, 300 + 50 * place)
    (tmp_path / "month" / "readme.txt").write_text("not a call", encoding="utf-8")
    (tmp_path / "month" / "broken.wav").write_bytes(b"RIFF but nothing else")
    return tmp_path / "month"


def brought(room: WindowRoom, *paths: Path) -> ImportDialog:
    """Open the import on ``paths`` and wait until it has looked."""
    dialog = room.workplace.bringing_in.import_recordings(paths)
    room.until(lambda: not dialog.work.busy and dialog.isVisible())
    room.settle()
    return dialog


def newest(room: WindowRoom, text: str) -> tuple[InteractionRow, ...]:
    """Return what is found by ``text``."""
    return room.desk.interactions.page(Query(text=text))


def test_a_folder_is_looked_at_answered_added_and_listened_to(room: WindowRoom, month: Path) -> None:
    dialog = brought(room, month)
    fates = [row.fate for row in dialog.found.model.rows]
    assert (fates.count(Fate.NEW), fates.count(Fate.REFUSED)) == (3, 1)
    assert not dialog.isModal()
    assert nameless(dialog) == []
    assert dialog.action_button.text() == "Add 3 recordings"
    boxes = {box.accessibleName(): box for box in dialog.questions.findChildren(QComboBox)}
    assert set(boxes) == {"Whose is Extension 4021?", "Whose is Extension 4022?"}
    answer(boxes["Whose is Extension 4021?"], "Priya Nair")
    assert [row.advisor for row in dialog.found.model.rows if row.fate is Fate.NEW].count("Priya Nair") == 2
    assert "Without an advisor yet: 1" in dialog.said.text()
    dialog.action_button.click()
    room.settle()
    rows = newest(room, "1794478500")
    assert [(row.advisor, row.started_at) for row in rows] == [("Priya Nair", datetime(2026, 11, 12, 10, 15))]
    assert room.desk.interactions.count(Query(unassigned=True)) == 1
    room.until(lambda: room.desk.analysing.heard([rows[0].id]))
    again = brought(room, month)
    assert {row.fate for row in again.found.model.rows} == {Fate.KNOWN, Fate.REFUSED}
    assert not again.action_button.isEnabled()
    again.reject()
    room.settle()


def answer(box: QComboBox, words: str) -> None:
    """Choose what begins with ``words``."""
    place = next(at for at in range(box.count()) if box.itemText(at).startswith(words))
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_rows_are_given_an_advisor_or_left_out_by_hand(room: WindowRoom, month: Path) -> None:
    dialog = brought(room, month)
    dialog.found.table.selectRow(0)
    answer(dialog.found.advisor, "Tom Ashworth")
    assert dialog.found.model.rows[0].advisor == "Tom Ashworth"
    dialog.found.table.selectRow(1)
    dialog.found.leave_out.click()
    assert dialog.action_button.text() == "Add 2 recordings"
    dialog.choosing.subfolders.setChecked(False)
    room.until(lambda: not dialog.work.busy and len(dialog.preview.new) == 1)
    dialog.reject()
    room.settle()


def test_a_file_that_went_away_meanwhile_is_named_and_nothing_is_added(room: WindowRoom, month: Path) -> None:
    dialog = brought(room, month)
    before = room.desk.interactions.count(Query())
    (month / NAMES[0]).unlink()
    dialog.action_button.click()
    room.settle()
    assert "Nothing was added" in dialog.problem.text()
    assert room.desk.interactions.count(Query()) == before
    dialog.reject()
    room.settle()


def test_copies_stay_beside_the_library(room: WindowRoom, month: Path) -> None:
    dialog = brought(room, month)
    dialog.choosing.keep.setCurrentIndex(1)
    dialog.choosing.keep.activated.emit(1)
    dialog.action_button.click()
    room.settle()
    copy = newest(room, "1794478500")[0].recording
    assert copy is not None
    assert copy.is_file()
    assert copy.is_relative_to(room.desk.info.path.parent / f"{room.desk.info.path.stem} recordings")


def test_a_call_list_fills_in_and_its_columns_are_said_once(room: WindowRoom, tmp_path: Path) -> None:
    recording = tone(tmp_path / "0001.wav", 440)
    calls = tmp_path / "calls.csv"
    calls.write_text("Bag;Wen;Wo\n0001;20261112101500;Priya Nair\n", encoding="cp1252")
    dialog = brought(room, recording)
    dialog.choosing.take_calls(calls)
    room.until(lambda: dialog.findChild(ColumnsDialog) is not None)
    columns = dialog.findChild(ColumnsDialog)
    assert columns is not None
    assert nameless(columns) == []
    columns.submit()
    assert columns.problem.text(), "nothing was said yet"
    for box, field in zip(columns.boxes, (Field.FILE, Field.STARTED, Field.ADVISOR), strict=True):
        box.setCurrentIndex(box.findData(field.value))
    columns.submit()
    room.until(lambda: not dialog.work.busy and dialog.preview.new and dialog.preview.new[0].record_line is not None)
    room.settle()
    assert dialog.found.model.rows[0].advisor == "Priya Nair"
    assert dialog.preview.new[0].started_at == datetime(2026, 11, 12, 10, 15)
    dialog.action_button.click()
    room.settle()
    assert room.desk.importing.call_list(calls).mapping.columns == (
        (0, Field.FILE),
        (1, Field.STARTED),
        (2, Field.ADVISOR),
    )


def test_a_pattern_is_built_by_clicking_the_parts_of_a_name(room: WindowRoom, tmp_path: Path) -> None:
    dialog = brought(room, tone(tmp_path / "Cllr_20261112_101500_x4021.wav", 500))
    dialog.choosing.names_button.click()
    pattern = dialog.findChild(PatternDialog)
    assert pattern is not None
    assert nameless(pattern) == []
    for texts, part in ((("20261112",), Part.DATE), (("101500",), Part.TIME)):
        for piece, pressed in pattern.pieces:
            if piece.text in texts:
                pressed.click()
        pattern.part.setCurrentIndex(pattern.part.findData(part))
        pattern.say_button.click()
    pattern.submit()
    assert "name" in pattern.problem.text()
    pattern.name.setText("Ours")
    pattern.submit()
    room.settle()
    assert [each.name for each in room.desk.remembering.patterns()] == ["Ours"]
    assert dialog.preview.new[0].pattern == "Ours"
    assert dialog.preview.new[0].started_at == datetime(2026, 11, 12, 10, 15)
    dialog.reject()
    room.settle()


def test_several_files_are_dropped_anywhere(room: WindowRoom, month: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(month / name)) for name in NAMES])
    middle = room.window.rect().center()
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(room.window, QDragEnterEvent(middle, copy, data, left, none))
    QApplication.sendEvent(room.window, QDropEvent(QPointF(middle), copy, data, left, none))
    dialog = brought(room)
    room.until(lambda: len(dialog.preview.new) == len(NAMES))
    dialog.reject()
    room.settle()


def test_moved_recordings_are_found_again_in_one_step(room: WindowRoom, month: Path, tmp_path: Path) -> None:
    dialog = brought(room, month)
    dialog.action_button.click()
    room.settle()
    month.rename(tmp_path / "archive")
    row = newest(room, "1794478500")[0]
    assert row.recording is not None
    assert not row.recording.exists()
    room.workplace.bringing_in.relink(tmp_path / "archive")
    room.settle()
    found = newest(room, "1794478500")[0]
    assert found.recording == tmp_path / "archive" / NAMES[0]


def test_an_email_is_taken_from_its_file_and_a_visit_is_written_down(room: WindowRoom, tmp_path: Path) -> None:
    mail = tmp_path / "bins.eml"
    mail.write_text(
        "From: Ann <ann@example.org>\nTo: council\nSubject: Missed xyzzy bin\n"
        "Date: Thu, 12 Nov 2026 10:15:00 +0000\n\nNobody came.\n",
        encoding="utf-8",
    )
    room.workplace.bringing_in.record_contact()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, ContactDialog)
    assert nameless(dialog) == []
    dialog.take_file(mail)
    room.until(dialog.text.toPlainText)
    assert (dialog.subject.text(), dialog.channel.currentData()) == ("Missed xyzzy bin", Channel.EMAIL)
    dialog.submit()
    assert "whose" in dialog.problem.text()
    dialog.advisor.setCurrentIndex(1)
    dialog.submit()
    room.settle()
    row = newest(room, "Missed xyzzy bin")[0]
    written = room.desk.contacts.written(row.id)
    assert written is not None
    assert "Nobody came." in written.body
    assert (row.channel, row.body_name) == (Channel.EMAIL, "bins.eml")
    room.workplace.bringing_in.record_contact()
    room.settle()
    visit = room.dialog
    assert isinstance(visit, ContactDialog)
    visit.channel.setCurrentIndex(visit.channel.findData(Channel.VISIT))
    assert not visit.text.isVisible()
    visit.advisor.setCurrentIndex(1)
    visit.subject.setText("Asked for a permit at the desk")
    visit.submit()
    room.settle()
    assert newest(room, "permit at the desk")[0].channel is Channel.VISIT
