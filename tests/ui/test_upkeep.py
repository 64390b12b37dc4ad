"""While somebody works, the library is copied once a day; what goes wrong with that is said once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.services import keeping
from app.ui import upkeep
from app.ui.main_window import MainWindow
from app.ui.upkeep import Caretaker
from tests.a_library import Clock
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "Team.fairhearing"
    keeping.create(path, "Team", Clock(), evaluator=("Ann Lowe", "QA"), advisors=("Sarah Jones",)).close()
    return path


def test_a_copy_is_made_by_itself_after_the_library_was_opened(
    build: Build, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "FIRST_MS", 50)
    monkeypatch.setattr(upkeep, "AGAIN_MS", 50)
    room = WindowRoom.on(build(), own)
    backups = own.with_name("Team backups")
    room.until(lambda: list(backups.glob("Team *.fairhearing")))
    room.settle()
    room.wait(200)
    assert len(list(backups.iterdir())) == 1
    assert room.window.messages.text == ""


def test_a_copy_that_cannot_be_made_is_said_once(build: Build, own: Path) -> None:
    room = WindowRoom.on(build(), own)
    own.with_name("Team backups").write_text("in the way")
    caretaker = Caretaker(room.desk, room.workplace)
    caretaker.look()
    room.settle()
    assert "Team backups" in room.window.messages.text
    room.window.messages.hide()
    caretaker.look()
    room.settle()
    assert room.window.messages.text == ""


def test_nothing_is_done_while_something_else_is_under_way(build: Build, own: Path) -> None:
    room = WindowRoom.on(build(), own)
    room.desk.tasks.library(room.desk.people.advisors)
    Caretaker(room.desk, room.workplace).look()
    room.settle()
    assert not own.with_name("Team backups").exists()
