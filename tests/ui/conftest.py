"""The window on a copy of one demo library, and hands to work it with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services import demo
from app.settings import SettingsFile
from app.ui.app import build_window
from app.ui.main_window import MainWindow
from tests.a_library import Clock
from tests.ui.window_room import WindowRoom

Build = Callable[..., WindowRoom]


@pytest.fixture(scope="session")
def demo_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the demo library of the day the test clock stands on; copy it before you change it."""
    return demo.build(tmp_path_factory.mktemp("demo") / "demo.fairhearing", Clock())


@pytest.fixture
def build(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Return how to build windows with settings of their own; they are closed at the end."""
    made: list[MainWindow] = []

    def one() -> MainWindow:
        window = build_window(SettingsFile(tmp_path / "settings.json"), Clock())
        window.theme.prefer("light")
        window.tasks.unhandled = _raise
        made.append(window)
        return window

    yield one
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def room(build: Callable[[], MainWindow], demo_library: Path, tmp_path: Path) -> WindowRoom:
    """Return the shown window on a copy of the demo library, signed in, with nothing under way."""
    return WindowRoom.on_copy(build(), demo_library, tmp_path)


@pytest.fixture
def fresh(build: Callable[[], MainWindow]) -> WindowRoom:
    """Return the window of somebody who has never had a library."""
    room = WindowRoom(build())
    room.window.resize(1366, 768)
    room.window.show()
    room.window.activateWindow()
    assert room.window.start()
    room.settle()
    return room


def _raise(error: Exception) -> None:
    raise error
