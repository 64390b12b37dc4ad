"""What the window asks for before it can do something: a file, a new library, one more evaluator."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import paths
from app.ui.context import Clock
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.ui.dialogs.own_library import OwnLibraryDialog


class Questions(QObject):
    """Asks over ``window``; every answer is one of the signals."""

    recording_chosen = Signal(object)  # Path
    library_chosen = Signal(object)  # Path
    library_made = Signal(object)  # Path
    evaluator_named = Signal(str, str)  # name, role
    copy_wanted = Signal(object, object)  # Path, Path: the library and where its copy is to be

    def __init__(self, window: QWidget, tasks: Tasks, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._clock = clock
        self._own: OwnLibraryDialog | None = None

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

    def where_to_copy(self, path: Path) -> None:
        """Ask where a library that cannot be worked in where it lies is to be copied to."""
        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Copy the library to this computer"),
            str(paths.data_dir() / path.name),
            self.tr("Libraries (*.fairhearing)"),
        )
        if name:
            self.copy_wanted.emit(path, paths.library_file(Path(name)))

    def new_library(self) -> None:
        """Ask in three steps for a library of one's own and make it; who left before finds what was typed."""
        if self._own is None:
            from app.ui.dialogs.own_library import OwnLibraryDialog

            self._own = OwnLibraryDialog(self._tasks, self._clock, parent=self._window)
            self._own.made.connect(self._made)
        self._own.open()

    def _made(self, path: Path) -> None:
        if self._own is not None:
            self._own.deleteLater()
            self._own = None
        self.library_made.emit(path)

    def add_evaluator(self) -> None:
        """Ask for an evaluator's name and role."""
        from app.ui.dialogs.person import EvaluatorDialog

        dialog = EvaluatorDialog(self._window)
        dialog.accepted.connect(lambda: self.evaluator_named.emit(dialog.name.text(), dialog.role.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
