"""The feedback sheet inside the window: to look at, print and save before anybody gets it."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QWidget

from app.ui.messages import INFO, TROUBLE, MessageBar, sentence
from app.ui.pages.paper_view import STEP, PaperView
from app.ui.tasks import Handle
from app.ui.widgets.controls import button, column
from app.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from app.ui.context import Desk


class SheetPreview(QWidget):
    """Writes the sheet of an evaluation to a passing file, shows its pages, prints and saves it."""

    closed = Signal()
    shown = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._id, self._name = 0, ""
        self.standards = QCheckBox(self.tr("with the full &standards"))
        self.standards.toggled.connect(lambda _on: self._write())
        self.bar = MessageBar()
        self._view = PaperView(desk.tasks, self.tr("Writing the sheet …"))
        self._view.setAccessibleName(self.tr("The sheet's pages"))
        self._view.shown.connect(self._drawn)
        self._view.failed.connect(self._failed)
        self._make_head()
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self.bar)
        layout.addWidget(self._view, 1)

    @property
    def pages(self) -> list[QLabel]:
        """Return the pages that are shown."""
        return self._view.pages

    def show_sheet(self, evaluation_id: int, name: str) -> None:
        """Write and show the sheet of an evaluation; ``name`` is offered as the file's."""
        self._id, self._name = evaluation_id, name
        self.header.describe(name)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, print on Ctrl+P, save on Ctrl+S; the pages zoom on + and − and 0."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_P if control:
                self._print()
            case Qt.Key.Key_S if control:
                self._save()
            case _:
                super().keyPressEvent(event)

    # -- the sheet

    def _write(self) -> None:
        self._view.wait()
        self._enable(False)
        here, standards, reporting = self._id, self.standards.isChecked(), self._desk.reporting

        def write() -> bytes:
            with tempfile.TemporaryDirectory(prefix="fair-hearing-") as folder:  # personal data: gone at once
                return reporting.sheet(here, Path(folder) / "sheet.pdf", standards=standards).read_bytes()

        self._desk.tasks.library(write, lambda pdf: self._written(here, pdf), self._failed)

    def _written(self, evaluation_id: int, pdf: bytes) -> None:
        if evaluation_id != self._id:
            return
        self._view.show_pdf(pdf)

    def _drawn(self) -> None:
        self._enable(True)
        n = self._view.count
        count = self.tr("{n} pages").format(n=n) if n > 1 else self.tr("1 page")
        self.header.describe(f"{self._name} · {count} · {self._view.percent}%")
        self.shown.emit()

    def _failed(self, error: Exception) -> None:
        self._view.stop_waiting()
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.bar.say(said or self.tr("The sheet could not be written."), TROUBLE)

    # -- paper and file

    def _print(self) -> None:
        from app.ui.pages.report_printing import print_pdf

        if self._view.count:
            print_pdf(self, self._desk.tasks, self._view.pdf, self._name, self._said_of_printing)

    def _said_of_printing(self, words: str, fine: bool) -> None:
        self.bar.say(words, INFO if fine else TROUBLE)

    def _save(self) -> None:
        if not self._view.pdf:
            return
        wanted = str(Path.home() / self.tr("Feedback {name}.pdf").format(name=self._name))
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the sheet"), wanted, self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the sheet as ``path``: whole, or not at all."""
        pdf = self._view.pdf

        def save(_handle: Handle) -> Path:
            from app.services.report_files import whole

            with whole(path) as part:
                part.write_bytes(pdf)
            return path

        said = self.tr("Saved as {path}.")
        self._desk.tasks.work(save, lambda saved: self.bar.say(said.format(path=saved)), self._failed)

    def _make_head(self) -> None:
        self.header = PageHeader(self.tr("Feedback sheet"))
        self._back = button(self.tr("‹ Back"), "", self.closed.emit, self.tr("Back to the evaluation (Esc)"))
        self.header.lead(self._back)
        smaller = button("−", "", lambda: self._view.zoom_by(1 / STEP), self.tr("Smaller (−)"))
        larger = button("+", "", lambda: self._view.zoom_by(STEP), self.tr("Larger (+)"))
        fit = button(self.tr("Fit width"), "", self._view.fit, self.tr("Fit the width (0)"))
        for tool, name in ((smaller, self.tr("Smaller")), (larger, self.tr("Larger"))):
            tool.setAccessibleName(name)
        self._print_button = button(self.tr("Print …"), "", self._print, self.tr("Ctrl+P"))
        self._save_button = button(self.tr("Save PDF …"), "main", self._save, self.tr("Ctrl+S"))
        self.header.add(self.standards, smaller, fit, larger, self._print_button, self._save_button)

    def _enable(self, ready: bool) -> None:
        for pressed in (self._print_button, self._save_button):
            pressed.setEnabled(ready)
