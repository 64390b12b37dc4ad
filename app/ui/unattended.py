"""The window worked by nobody: keys pressed, things waited for, pictures taken; for the self-test and the tour."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

POLL_MS = 20
QUIET_MS = 120
"""The window has settled when nothing was under way for so long."""
PATIENCE_S = 30.0

Keys = Qt.KeyboardModifier


class GaveUp(Exception):
    """Something that was waited for did not come in time."""


class Hand:
    """Works one window, as somebody at the keyboard would."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window

    def wait(self, what: str, until: Callable[[], object], seconds: float = PATIENCE_S) -> None:
        """Let the window work until ``until`` is true; GaveUp, naming ``what`` did not come, after ``seconds``."""
        loop, poll, limit = QEventLoop(), QTimer(), QTimer()
        poll.setInterval(POLL_MS)
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        limit.setSingleShot(True)
        limit.setInterval(round(seconds * 1000))
        limit.timeout.connect(loop.quit)
        if until():
            return
        poll.start()
        limit.start()
        loop.exec()
        poll.stop()
        limit.stop()
        if not until():
            raise GaveUp(f"waited {seconds:g} s in vain for {what}")

    def settle(self) -> None:
        """Wait until the window has nothing under way any more, so that a picture shows what is there to see."""
        quiet = 0

        def nothing_to_do() -> bool:
            nonlocal quiet
            quiet = 0 if self.window.tasks.busy else quiet + POLL_MS
            return quiet >= QUIET_MS

        self.wait("the window to come to rest", nothing_to_do)

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Keys.NoModifier) -> None:
        """Press and release one key; it goes where the keyboard is, through the window itself."""
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, key, modifiers, text))

    def picture(self, path: Path) -> Path:
        """Write what the window shows as PNG and return where it is."""
        self.settle()
        if not self.window.grab().save(str(path), "PNG"):
            raise GaveUp(f"the picture {path.name} could not be written")
        return path

    def close(self) -> None:
        """Close the window; what it was saving is saved."""
        self.window.close()


class Mishaps:
    """Keeps what goes wrong inside the window's own calls, where nobody can catch it."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self._before = sys.excepthook

    def __enter__(self) -> "Mishaps":
        self._before, sys.excepthook = sys.excepthook, self._keep
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def check(self) -> None:
        """Raise the first thing that went wrong."""
        if self.errors:
            raise self.errors[0]

    def _keep(self, kind: type[BaseException], error: BaseException, way: TracebackType | None) -> None:
        self.errors.append(error)


def no_display() -> bool:
    """Return whether a window could not be shown here."""
    return sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def off_the_screen() -> None:
    """Let the window be drawn without a screen; to be called before there is an application."""
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"


@contextmanager
def at_most(seconds: float, give_up: Callable[[], None]) -> Iterator[None]:
    """End the whole process with 1 after ``seconds``, having called ``give_up``: an unattended run must never hang."""

    def end() -> None:
        try:
            give_up()
        finally:
            os._exit(1)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
