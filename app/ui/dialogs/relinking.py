"""The window that finds moved recordings again: it looks through one folder, with a figure and Cancel."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.ui.messages import sentence
from app.ui.widgets.controls import button, column, label, row
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.relinking import Relinked
    from app.ui.context import Desk
    from app.ui.tasks import Handle

WIDTH = 460


class RelinkingDialog(QDialog):
    """Looks through ``folder`` at once and says how many were found."""

    def __init__(self, desk: "Desk", folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find moved recordings"))
        self.setMinimumWidth(WIDTH)
        self._desk = desk
        self._handle: Handle | None = None
        self.said = label(self.tr("Looking through {0}…").format(folder.name or str(folder)), wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.figure = label("0%", "quiet")
        self.close_button = button(self.tr("Cancel"), "", self.reject)
        outer = column(self, margin=20, spacing=12)
        outer.addWidget(label(self.tr("Find moved recordings"), "title"))
        outer.addWidget(self.said)
        outer.addLayout(row(self.bar, self.figure))
        outer.addLayout(row(None, self.close_button))
        self._look(folder)

    def reject(self) -> None:
        """Stop looking; what was not found stays missing."""
        if self._handle is not None:
            self._handle.cancel()
        super().reject()

    def _look(self, folder: Path) -> None:
        desk = self._desk

        def search(where: object) -> None:
            from app.services import relinking

            self._handle = desk.tasks.audio(
                lambda handle: relinking.search(where, folder, handle.report, handle.cancelled),  # type: ignore[arg-type]
                self._keep,
                self._fail,
                self._progress,
            )

        desk.tasks.library(lambda: desk.relinking.recordings(), search)  # noqa: PLW0108 - made on the lane

    def _progress(self, done: float) -> None:
        self.bar.setValue(round(100 * done))
        self.figure.setText(f"{round(100 * done)}%")

    def _keep(self, found: "Relinked") -> None:
        relinking = self._desk.relinking
        self._handle = None
        self._desk.tasks.library(lambda: relinking.keep_places(found), lambda _none: self._finish(found), self._fail)

    def _finish(self, found: "Relinked") -> None:
        self._progress(1.0)
        said = self.tr("{0} recordings were found again.").format(grouped(found.found))
        if found.missing:
            said += " " + self.tr("{0} are still missing: look in another folder.").format(grouped(found.missing))
        elif not found.found:
            said = self.tr("No recording is missing.")
        self._end(said)
        if found.found:
            self._desk.library_changed.emit("interactions")

    def _fail(self, error: Exception) -> None:
        self._handle = None
        text = sentence(error)
        if text is None:
            self._desk.tasks.unhandled(error)
        self._end(text or self.tr("The search stopped because of a mistake in the program."))

    def _end(self, words: str) -> None:
        self.said.setText(words)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
