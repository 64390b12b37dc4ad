"""Leaving with something unsaved: the window waits for it, asks before it would be lost, and loses nothing unasked."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.words import Mark
from app.ui import main_window
from app.ui.pages.evaluate import EvaluatePage
from tests.ui.test_evaluate_saving import HOLD
from tests.ui.window_room import WindowRoom

Build = Callable[..., WindowRoom]
Key = Qt.Key


@pytest.fixture
def page(room: WindowRoom, monkeypatch: pytest.MonkeyPatch) -> EvaluatePage:
    monkeypatch.setattr(main_window, "SAVING_MS", 300)
    begun = room.desk.evaluating.begin(1, room.desk.evaluator.id)
    room.window.open_evaluation(begun)
    room.settle()
    assert room.workplace.evaluate is not None
    return room.workplace.evaluate


@pytest.fixture
def held(room: WindowRoom, page: EvaluatePage) -> Iterator[Callable[[], None]]:
    """Let another program write in the library, so that nothing is saved, until what is given is called."""
    command = [sys.executable, "-c", HOLD, str(room.desk.info.path)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == b"held"
    yield lambda: other.communicate(b"enough")[0] and None
    if other.poll() is None:
        other.communicate(b"enough")


def answering(words: str, asked: list[str]) -> QTimer:
    """Press the button with ``words`` as soon as a question is there."""
    timer = QTimer()

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            asked.append(box.text())
            next(button for button in box.buttons() if words in button.text()).click()

    timer.timeout.connect(look)
    timer.start(20)
    return timer


def test_the_window_asks_before_a_change_is_lost_and_stays(
    room: WindowRoom, page: EvaluatePage, held: Callable[[], None]
) -> None:
    asked: list[str] = []
    room.press(Key.Key_N)
    room.until(lambda: page.bar.text)
    timer = answering("Cancel", asked)
    assert not room.window.close()
    assert asked == ["One change could not be saved."]
    assert room.window.isVisible()
    assert room.workplace.evaluate is page
    timer.stop()
    held()
    room.until(lambda: page.unsaved == 0)
    assert page.work is not None
    evaluation = page.work.id
    assert room.desk.evaluating.open(evaluation).marks[0] is Mark.NOT_MET
    assert room.window.close(), "nothing is left to ask about"


def test_another_library_is_not_opened_over_a_change_that_is_not_saved(
    room: WindowRoom, page: EvaluatePage, held: Callable[[], None], demo_library: Path, tmp_path: Path
) -> None:
    here, asked = room.desk.info.path, []
    room.press(Key.Key_N)
    room.until(lambda: page.bar.text)
    timer = answering("Cancel", asked)
    other = tmp_path / "other.fairhearing"
    other.write_bytes(demo_library.read_bytes())
    room.window.open_library(other)
    assert len(asked) == 1
    assert room.desk.info.path == here
    assert page.unsaved == 1
    timer.stop()
    held()
    room.until(lambda: page.unsaved == 0)
    room.window.open_library(other)
    room.until(lambda: room.window.desk is not None and room.desk.info.path == other)
    room.settle()


def test_a_change_under_way_is_waited_for_without_a_question(room: WindowRoom, page: EvaluatePage) -> None:
    import threading

    gate = threading.Event()
    room.window.tasks.library(lambda: gate.wait(20))
    room.press(Key.Key_N)
    assert page.unsaved == 1
    assert page.work is not None
    evaluation, path = page.work.id, room.desk.info.path
    QTimer.singleShot(100, gate.set)
    assert room.window.close()
    from app.services import keeping
    from app.services.evaluating import Evaluating
    from tests.a_library import Clock

    library = keeping.open_(path, Clock())
    assert Evaluating(library, Clock()).open(evaluation).marks[0] is Mark.NOT_MET
    library.close()
