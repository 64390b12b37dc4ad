"""The first minutes: a demo library or one's own from nothing, who is marking, and files that cannot be opened."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt

from app.services import keeping
from app.services.people import People
from app.ui.dialogs.person import EvaluatorDialog
from app.ui.first_start import FirstStart
from app.ui.main_window import MainWindow
from app.ui.session import demo_path
from app.ui.sign_in import SignIn
from tests.a_library import Clock
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]
Key = Qt.Key


def test_nothing_is_opened_and_enter_makes_the_demo(fresh: WindowRoom) -> None:
    first = fresh.window.stage.first
    assert first.isVisible()
    assert not demo_path().exists()
    doing: list[str] = []
    done: list[float] = []
    fresh.window.session.began.connect(doing.append)
    fresh.window.session.progressed.connect(done.append)
    first.demo_button.setFocus()
    fresh.press(Key.Key_Space)
    assert not first.demo_button.isEnabled()
    assert first.bar.isVisible()
    fresh.until(lambda: fresh.window.workplace is not None)
    assert demo_path().is_file()
    assert len(doing) == 2  # made, then opened
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert fresh.desk.evaluator.is_evaluator
    fresh.settle()
    assert fresh.workplace.interactions.model.total > 600
    assert fresh.window.settings.now.recent == (str(demo_path()),)


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b"notes about a call" * 40, "not a Fair Hearing library"), (None, "There is no library")],
)
def test_a_file_that_is_no_library_is_refused_in_words_with_a_next_step(
    build: Build, tmp_path: Path, content: bytes | None, words: str
) -> None:
    file = tmp_path / "calls.fairhearing"
    if content is not None:
        file.write_bytes(content)
    room = WindowRoom(build())
    room.window.show()
    room.window.start(file)
    room.settle()
    assert room.window.workplace is None
    assert words in room.window.stage.first.problem.text()
    assert room.window.stage.first.open_button.isEnabled()
    assert room.window.settings.now.recent == ()
    assert content is None or file.read_bytes() == content


def test_a_newer_library_is_left_alone(build: Build, demo_library: Path, tmp_path: Path) -> None:
    file = tmp_path / "newer.fairhearing"
    shutil.copy(demo_library, file)
    content = bytearray(file.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")  # the schema version in SQLite's header
    file.write_bytes(content)
    room = WindowRoom(build())
    room.window.show()
    room.window.start(file)
    room.settle()
    assert "newer version" in room.window.stage.first.problem.text()
    assert file.read_bytes() == bytes(content)


def own(path: Path, *evaluators: str) -> Path:
    """Make an empty library that knows these evaluators."""
    clock = Clock()
    library = keeping.create(path, "Own", clock, team="Team", advisors=("Sarah Jones",))
    for name in evaluators:
        People(library, clock).add_evaluator(name, "")
    library.close()
    return path


def test_where_several_may_mark_one_says_who_one_is_and_is_known_next_time(build: Build, tmp_path: Path) -> None:
    file = own(tmp_path / "own.fairhearing", "Ann Bell", "Carl Dean")
    room = WindowRoom(build())
    room.window.show()
    room.window.activateWindow()
    room.window.start(file)
    room.until(lambda: isinstance(room.window.stage.currentWidget(), SignIn))
    assert room.window.workplace is None
    room.press(Key.Key_Tab, Key.Key_Space)
    assert room.desk.evaluator.name == "Carl Dean"
    room.settle()
    room.window.close()
    again = WindowRoom.on(build(), file)
    assert again.desk.evaluator.name == "Carl Dean"


def test_where_nobody_may_mark_yet_one_is_asked_for(build: Build, tmp_path: Path) -> None:
    room = WindowRoom(build())
    room.window.show()
    room.window.activateWindow()
    room.window.start(own(tmp_path / "own.fairhearing"))
    room.until(lambda: isinstance(room.window.stage.currentWidget(), SignIn))
    assert isinstance(room.dialog, EvaluatorDialog)
    room.type("Ann Bell")
    room.press(Key.Key_Return)
    room.until(lambda: room.window.workplace is not None)
    assert room.desk.evaluator.name == "Ann Bell"
    room.settle()


def test_a_slow_opening_is_spoken_of_and_a_quick_one_is_not(build: Build, demo_library: Path, tmp_path: Path) -> None:
    quick = WindowRoom.on_copy(build(), demo_library, tmp_path)
    assert quick.window.stage.findChild(FirstStart) is None
    slow, busy = WindowRoom(build()), Event()
    slow.window.show()
    slow.window.tasks.library(busy.wait)
    slow.window.start(Path(shutil.copy(demo_library, tmp_path / "slow.fairhearing")))
    slow.until(lambda: isinstance(slow.window.stage.currentWidget(), FirstStart))
    assert "slow" in slow.window.stage.first.doing.text()
    assert not slow.window.stage.first.demo_button.isEnabled()
    busy.set()
    slow.until(lambda: slow.window.workplace is not None)
    slow.settle()
    assert slow.window.stage.currentWidget() is slow.window.workplace


def test_the_last_library_is_opened_next_time(build: Build, demo_library: Path, tmp_path: Path) -> None:
    room = WindowRoom.on_copy(build(), demo_library, tmp_path)
    path = room.desk.info.path
    room.window.close()
    again = build()
    again.show()
    assert again.start()
    room = WindowRoom(again)
    room.until(lambda: again.workplace is not None)
    room.settle()
    assert room.desk.info.path == path
