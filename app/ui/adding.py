"""One recording is added to the library and marked at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.services.people import Person
    from app.ui.asking import Asking
    from app.ui.context import Desk
    from app.ui.dialogs.open_recording import OpenRecordingDialog


class Adding(QObject):
    """Asks over ``widget``'s window what there is to know about a recording, adds it and begins its evaluation.

    ``evaluation_asked`` and ``begin_asked`` bring the evaluation, or the interaction, that is there now.
    """

    evaluation_asked = Signal(int)
    begin_asked = Signal(int)

    def __init__(self, desk: "Desk", widget: QWidget, asking: Callable[[], "Asking"]) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget
        self._asking = asking

    def open_recording(self, path: Path) -> None:
        """Ask what there is to know about a recording, then add it and begin to mark."""
        self._desk.tasks.library(self._desk.people.advisors, lambda people: self._ask_about(path, people))

    def _ask_about(self, path: Path, people: "tuple[Person, ...]") -> None:
        from app.ui.dialogs.open_recording import OpenRecordingDialog

        dialog = OpenRecordingDialog(self._desk, path, people, self._widget.window())
        dialog.accepted.connect(lambda: self._add(dialog))
        dialog.known_asked.connect(self._open_known)
        dialog.advisor_asked.connect(lambda name: self._asking().new_advisor(name, dialog, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, dialog: "OpenRecordingDialog") -> None:
        new, purpose, by = dialog.wanted(), dialog.purpose(), self._desk.evaluator.id
        interactions, evaluating = self._desk.interactions, self._desk.evaluating

        def job() -> int:
            return evaluating.begin(interactions.add_recording(new, by), by, purpose)

        def done(evaluation_id: int) -> None:
            self._desk.library_changed.emit("interactions")
            self.evaluation_asked.emit(evaluation_id)

        self._desk.tasks.library(job, done)

    def _open_known(self, known: "InteractionRow") -> None:
        if known.evaluation_id is None:
            self.begin_asked.emit(known.id)
        else:
            self.evaluation_asked.emit(known.evaluation_id)
