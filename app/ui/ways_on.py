"""What is done with a library that cannot be worked in where it lies: said why, opened to read, or copied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.messages import TROUBLE
from app.ui.refused import Refusal

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class WaysOn(QObject):
    """Does it for ``window``; ``leave`` takes the open library's pages away, and is False where somebody stays."""

    def __init__(self, window: "MainWindow", leave: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        window.session.refused.connect(self.refuse)
        window.stage.reading_asked.connect(self.open_to_read)
        window.stage.copy_asked.connect(window.questions.where_to_copy)
        window.reading.copy_asked.connect(self._ask_where_to_copy)
        window.questions.copy_wanted.connect(self.copy)

    def refuse(self, refusal: Refusal) -> None:
        """Say why a library was not opened: above the pages of another that is open, else on the first page."""
        path = refusal.path
        if self._window.workplace is None:
            self._window.stage.refuse(refusal)
        elif path is None:
            self._window.messages.say(refusal.text, TROUBLE)
        else:
            read = self.tr("Open to read")
            self._window.messages.say(refusal.text, TROUBLE, read, lambda: self.open_to_read(path))

    def open_to_read(self, path: Path) -> None:
        """Open a library so that nothing in it is changed."""
        if self._leave():
            self._window.session.open_to_read(path)

    def copy(self, path: Path, target: Path) -> None:
        """Copy a library to this computer, and open the copy."""
        if self._leave():
            self._window.session.copy(path, target)

    def _ask_where_to_copy(self) -> None:
        if self._window.session.current is not None:
            self._window.questions.where_to_copy(self._window.session.current.path)
