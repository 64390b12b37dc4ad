"""What the window asks for before it can do something: a file, a new library, one more evaluator."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import paths


class Questions(QObject):
    """Asks over ``window``; every answer is one of the signals."""

    recording_chosen = Signal(object)  # Path
    library_chosen = Signal(object)  # Path
    library_wanted = Signal(object)  # OwnLibrary
    evaluator_named = Signal(str, str)  # name, role

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_recording(self) -> None:
        """Ask for a recording's file."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Open a recording"))
        if name:
            self.recording_chosen.emit(Path(name))

    def choose_library(self) -> None:
        """Ask for a library's file."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a library"), str(paths.data_dir()), self.tr("Libraries (*.fairhearing)")
        )
        if name:
            self.library_chosen.emit(Path(name))

    def new_library(self) -> None:
        """Ask what a library of one's own needs."""
        from app.ui.dialogs.own_library import OwnLibraryDialog

        dialog = OwnLibraryDialog(parent=self._window)
        dialog.accepted.connect(lambda: self.library_wanted.emit(dialog.wanted()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_evaluator(self) -> None:
        """Ask for an evaluator's name and role."""
        from app.ui.dialogs.person import EvaluatorDialog

        dialog = EvaluatorDialog(self._window)
        dialog.accepted.connect(lambda: self.evaluator_named.emit(dialog.name.text(), dialog.role.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
