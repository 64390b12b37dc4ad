"""What the window asks for before it can do something: a file, a new library, one more evaluator."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app import paths

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Questions(QObject):
    """Asks, and hands the answers to ``window``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def choose_recording(self) -> None:
        """Ask for a recording's file and open it."""
        name, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Open a recording"))
        if name:
            self._window.open_recording(Path(name))

    def choose_library(self) -> None:
        """Ask for a library's file and open it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a library"), str(paths.data_dir()), self.tr("Libraries (*.fairhearing)")
        )
        if name:
            self._window.open_library(Path(name))

    def new_library(self) -> None:
        """Ask what a library of one's own needs, make it and open it."""
        from app.ui.dialogs.own_library import OwnLibraryDialog

        dialog = OwnLibraryDialog(parent=self._window)
        dialog.accepted.connect(lambda: self._window.create_library(dialog.wanted()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_evaluator(self) -> None:
        """Ask for an evaluator's name and role, make them known and sign them in."""
        from app.ui.dialogs.person import EvaluatorDialog

        dialog = EvaluatorDialog(self._window)
        dialog.accepted.connect(lambda: self._window.know_evaluator(dialog.name.text(), dialog.role.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
