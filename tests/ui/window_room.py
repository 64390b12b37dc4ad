"""The whole window on a real library, worked by keys as its user works it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.context import Desk
from app.ui.main_window import MainWindow
from app.ui.workplace import Workplace

PATIENCE_MS = 20_000
STEP_MS = 10
QUIET_MS = 100
Key = Qt.Key


class WindowRoom:
    """A shown window and what is on it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @classmethod
    def on_copy(cls, window: MainWindow, library: Path, folder: Path) -> "WindowRoom":
        """Open a copy of ``library`` in ``folder`` and wait until its first page is there."""
        copy = folder / library.name
        shutil.copy(library, copy)
        return cls.on(window, copy)

    @classmethod
    def on(cls, window: MainWindow, library: Path) -> "WindowRoom":
        """Open ``library`` and wait until its first page is there."""
        made = cls(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        window.start(library)
        made.until(lambda: window.workplace is not None)
        made.settle()
        return made

    @property
    def workplace(self) -> Workplace:
        """Return the pages."""
        assert self.window.workplace is not None
        return self.window.workplace

    @property
    def desk(self) -> Desk:
        """Return the desk of the open library."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def focus(self) -> QWidget:
        """Return who has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def focus_or_none(self) -> QWidget | None:
        """Return who has the keyboard, ``None`` where nobody has."""
        return QApplication.focusWidget()

    @property
    def dialog(self) -> QDialog:
        """Return the dialog that is open, once it has the keyboard."""

        def ready() -> bool:
            shown = QApplication.activeModalWidget()
            return shown is not None and shown.isActiveWindow() and QApplication.focusWidget() is shown.focusWidget()

        self.until(ready)
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        return shown

    def until(self, true: Callable[[], object]) -> None:
        """Let the window work until ``true()``; fails when that takes unreasonably long."""
        waited = 0
        while not true():
            assert waited < PATIENCE_MS, "it never came"
            self.wait(STEP_MS)
            waited += STEP_MS

    def settle(self) -> None:
        """Wait until nothing is under way any more, timers that gather keys included."""
        quiet = 0
        while quiet < QUIET_MS:
            self.until(lambda: not self.window.tasks.busy)
            self.wait(STEP_MS)
            quiet = 0 if self.window.tasks.busy else quiet + STEP_MS

    @staticmethod
    def wait(ms: int) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other, wherever the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        """Type ``text`` wherever the keyboard is."""
        for letter in text:
            if letter == "\n":
                self.press(Key.Key_Return)
            else:  # Qt's own keyClicks knows plain letters only
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, event)

    def tab_to(self, widget: QWidget, most: int = 60) -> None:
        """Press Tab until ``widget`` has the keyboard; fails when it is never reached."""
        for _ in range(most):
            if self.focus is widget:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reached {widget.accessibleName() or widget}")
