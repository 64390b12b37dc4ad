"""The window itself: its pages, who is marking, its menus, and how it is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.domain.words import Mark
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.open_recording import OpenRecordingDialog
from app.ui.dialogs.person import EvaluatorDialog
from app.ui.main_window import SMALLEST, SMALLEST_WITH_LARGE_TEXT, MainWindow
from app.ui.pages.key_sheet import KeyboardDialog
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def action(window: MainWindow, words: str) -> QAction:
    """Return the menu entry that holds these words."""
    return next(found for found in window.findChildren(QAction) if words in found.text().replace("&", ""))


def a_draft(room: WindowRoom) -> int:
    """Return an unfinished evaluation of the demo library."""
    rows = room.workplace.interactions.model
    row = next(rows.row_at(place) for place in range(rows.rowCount()) if rows.row_at(place).state == "draft")
    assert row is not None
    assert row.evaluation_id is not None
    return row.evaluation_id


def test_only_pages_that_work_are_on_offer(room: WindowRoom) -> None:
    always = ("today", "interactions", "sample", "advisors", "measures", "reports", "settings")
    assert room.workplace.navigation.pages() == always
    room.window.open_evaluation(a_draft(room))
    room.settle()
    assert room.workplace.navigation.pages() == (*always[:3], "evaluate", *always[3:])
    assert room.workplace.page == "evaluate"


def test_the_navigation_counts(room: WindowRoom) -> None:
    names = [button.accessibleName() for button in room.workplace.navigation._buttons.values()]
    interactions = f"Interactions {room.workplace.interactions.model.total}"
    assert names == ["Today", interactions, "Sample", "Evaluate", "Advisors 7", "Measures", "Reports", "Settings"]


def test_the_pages_are_reached_by_keys_and_the_keyboard_goes_along(room: WindowRoom) -> None:
    assert room.focus is room.workplace.interactions.table
    room.press(Key.Key_5, modifier=ALT)
    assert room.workplace.page == "advisors"
    assert room.focus is room.workplace.advisors.list.table
    room.press(Key.Key_1, modifier=ALT)
    room.settle()
    assert room.focus is room.workplace.today.main_button
    room.press(Key.Key_3, modifier=ALT)
    room.settle()
    assert room.workplace.page == "sample"
    room.press(Key.Key_2, modifier=ALT)
    assert room.focus is room.workplace.interactions.table
    room.press(Key.Key_4, modifier=ALT)  # nothing is being evaluated
    assert room.workplace.page == "interactions"


def test_evaluators_are_switched_and_remembered(room: WindowRoom) -> None:
    foot = room.workplace.navigation.person
    before = room.desk.evaluator.name
    foot.menu().aboutToShow.emit()
    other = next(entry for entry in foot.menu().actions() if entry.isCheckable() and not entry.isChecked())
    other.trigger()
    assert room.desk.evaluator.name != before
    assert foot.accessibleName() == f"Signed in as {room.desk.evaluator.name}"
    kept = room.window.settings.now.evaluators
    assert kept[room.desk.info.uid] == room.desk.evaluator.id
    room.settle()


def test_an_evaluator_is_added_and_signed_in(room: WindowRoom) -> None:
    room.window.questions.add_evaluator()
    assert isinstance(room.dialog, EvaluatorDialog)
    room.press(Key.Key_Return)
    assert room.dialog.isVisible()  # without a name
    room.type("Josie O'Brien")
    room.press(Key.Key_Tab)
    room.type("Quality officer")
    room.press(Key.Key_Return)
    room.settle()
    assert (room.desk.evaluator.name, room.desk.evaluator.role) == ("Josie O'Brien", "Quality officer")
    assert "Josie O'Brien" in [person.name for person in room.workplace.evaluators]


def test_a_name_that_is_taken_is_refused_in_words(room: WindowRoom) -> None:
    room.window.tasks.unhandled = room.window.trouble
    room.window.questions.add_evaluator()
    assert isinstance(room.dialog, EvaluatorDialog)
    room.type(room.desk.evaluator.name.upper())
    room.press(Key.Key_Return)
    room.settle()
    assert "There is already an evaluator called" in room.window.messages.text


def test_theme_and_text_size_are_chosen_and_kept(room: WindowRoom) -> None:
    action(room.window, "Dark").trigger()
    assert room.desk.tokens().name == "dark"
    action(room.window, "150%").trigger()
    assert room.window.theme.scale == 150
    action(room.window, "Smaller").trigger()
    assert room.window.theme.scale == 125
    assert action(room.window, "125%").isChecked()
    now = room.window.settings.now
    assert (now.theme, now.text_scale) == ("dark", 125)
    room.settle()


def test_help_shows_every_key_and_what_is_at_work(room: WindowRoom) -> None:
    room.press(Key.Key_F1)
    assert isinstance(room.dialog, KeyboardDialog)
    room.press(Key.Key_Escape)
    action(room.window, "About").trigger()
    about = room.dialog
    assert isinstance(about, AboutDialog)
    room.settle()
    assert room.desk.engine().reason == about.engine.text()
    about.reject()


def drag(file: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    return data


def drop(window: MainWindow, data: QMimeData) -> tuple[bool, bool]:
    """Drag ``data`` over the window and drop it; return whether it was taken, and whether a hint was seen."""
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(window.rect().center(), copy, data, buttons, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    hinted = window._hint.isVisible()
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), copy, data, buttons, keys))
    return enter.isAccepted(), hinted


def test_a_recording_is_dropped_anywhere(room: WindowRoom, tmp_path: Path) -> None:
    recording = tmp_path / "call.wav"
    recording.write_bytes(b"")
    assert drop(room.window, drag(recording)) == (True, True)
    assert not room.window._hint.isVisible()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, OpenRecordingDialog)
    assert "empty" in dialog.problem.text()
    dialog.reject()


def test_what_is_no_file_is_not_taken_and_a_drag_that_leaves_is_forgotten(room: WindowRoom, tmp_path: Path) -> None:
    words = QMimeData()
    words.setText("Priya Nair")
    assert drop(room.window, words) == (False, False)
    room.window._hint.show_for([tmp_path / "call.wav"])
    QApplication.sendEvent(room.window, QDragLeaveEvent())
    assert not room.window._hint.isVisible()


def test_another_library_takes_the_place_of_the_open_one(room: WindowRoom, demo_library: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.fairhearing"
    other.write_bytes(demo_library.read_bytes())
    before = room.workplace
    room.window.open_recording(other)
    room.until(lambda: room.window.workplace not in (None, before))
    room.settle()
    assert room.desk.info.path == other
    assert not list(tmp_path.glob("*-wal"))[1:]  # only the open one has a log beside it


def test_a_second_window_on_the_same_library_raises_the_first(room: WindowRoom, build: Build) -> None:
    raised: list[bool] = []
    room.window.session.raise_asked.connect(lambda: raised.append(True))
    second = build()
    assert not second.start(room.desk.info.path)
    room.until(lambda: raised)
    assert second.workplace is None


def test_a_change_is_in_the_file_before_the_window_is_gone(room: WindowRoom, build: Build) -> None:
    evaluation = a_draft(room)
    room.window.open_evaluation(evaluation)
    room.settle()
    page = room.workplace.evaluate
    assert page is not None
    assert page.work is not None
    number = page.work.cursor
    room.press(Key.Key_N)
    path = room.desk.info.path
    room.window.close()
    again = WindowRoom.on(build(), path)
    read = again.desk.evaluating.open(evaluation)  # the lane is idle, and the file is the only witness
    assert read.marks[number - 1] is Mark.NOT_MET


def test_trouble_is_said_in_words_and_goes_when_it_is_dismissed(room: WindowRoom) -> None:
    room.window.trouble(FileNotFoundError(2, "gone", "/calls/x.wav"))
    assert room.window.messages.text.startswith("/calls/x.wav could not be found. It may have been moved")
    room.window.messages._close.click()
    assert room.window.messages.text == ""


@pytest.mark.parametrize(
    ("scale", "smallest"), [(100, SMALLEST), (150, SMALLEST_WITH_LARGE_TEXT), (200, SMALLEST_WITH_LARGE_TEXT)]
)
def test_no_page_is_larger_than_the_smallest_window_at_any_text_size(
    room: WindowRoom, scale: int, smallest: tuple[int, int]
) -> None:
    room.window.theme.set_scale(scale)
    assert room.window.minimumSize().toTuple() == smallest
    room.window.resize(*smallest)
    for page in ("today", "interactions", "sample", "advisors", "reports", "settings"):
        room.window.show_page(page)
        room.until(lambda: room.workplace.minimumSizeHint().width() <= smallest[0])  # its parts find their lines
        room.window.resize(*smallest)
        assert room.window.size().toTuple() == smallest
    room.settle()


def test_a_window_larger_than_the_screen_fills_it_instead(room: WindowRoom) -> None:
    screen = room.window.screen().availableSize()
    room.window.hide()
    room.window.resize(screen.width() * 2, screen.height() * 2)
    room.window.show_whole()
    assert room.window.isMaximized()
    room.settle()
