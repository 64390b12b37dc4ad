"""A one-to-one pack in a window of its own: to look at, save as PDF and print."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.messages import INFO, TROUBLE, MessageBar, sentence
from app.ui.pages.paper_view import STEP, PaperView
from app.ui.tasks import Handle
from app.ui.widgets.controls import button, column
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.room import fitting

if TYPE_CHECKING:
    from app.reports.pack_data import PackData
    from app.ui.context import Desk

SIZE = QSize(900, 860)


class PackPreview(QDialog):
    """Makes the pack of a one-to-one and shows its pages; closed, it stops.

    The pack is held in memory alone until it is saved: it is personal data.
    """

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._making: Handle | None = None
        self.pack: PackData | None = None
        self.setWindowTitle(self.tr("One-to-one pack"))
        self.header = PageHeader(self.tr("One-to-one pack"))
        self.bar = MessageBar()
        self.view = PaperView(desk.tasks, self.tr("Making the pack …"))
        self.view.setAccessibleName(self.tr("The pack's pages"))
        self._lay_out()
        self.view.shown.connect(self._describe)
        self.view.failed.connect(self._failed)
        self.finished.connect(self._stop)

    def show_pack(self, one_to_one_id: int) -> None:
        """Make and show the pack of a one-to-one."""
        packing = self._desk.packing
        self.view.wait()
        self.open()
        self.view.setFocus()
        self._making = self._desk.tasks.library(lambda: packing.pack(one_to_one_id), self._draw, self._failed)

    def save_to(self, path: Path) -> None:
        """Save the pack as ``path``: whole, or not at all."""
        pdf, said = self.view.pdf, self.tr("Saved as {path}.")

        def save(_handle: Handle) -> Path:
            from app.services.report_files import whole

            with whole(path) as part:
                part.write_bytes(pdf)
            return path

        self._desk.tasks.work(save, lambda saved: self.bar.say(said.format(path=saved)), self._failed)

    def print_all(self) -> None:
        """Ask where to print to, and print the pack."""
        from app.ui.pages.report_printing import print_pdf

        if self.pack is not None and self.view.count:
            print_pdf(self, self._desk.tasks, self.view.pdf, self._name, self._said_of_printing)

    @property
    def _name(self) -> str:
        from app.services.packing import file_name

        assert self.pack is not None
        return file_name(self.pack.advisor, self.pack.on)

    def _draw(self, pack: "PackData") -> None:
        self.pack = pack

        def draw(_handle: Handle) -> bytes:
            from app.services.packing import as_pdf

            return as_pdf(pack)

        self._making = self._desk.tasks.work(draw, self.view.show_pdf, self._failed)

    def _describe(self) -> None:
        if self.pack is None:
            return
        for pressed in (self.print_button, self.save_button):
            pressed.setEnabled(True)
        count = self.view.count
        pages = self.tr("{n} pages").format(n=count) if count > 1 else self.tr("1 page")
        self.header.title.setText(self.pack.advisor)
        self.header.describe(f"{self.pack.state} · {pages}")

    def _save(self) -> None:
        if self.pack is None:
            return
        wanted = str(Path.home() / self._name)
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the pack"), wanted, self.tr("PDF (*.pdf)"))
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def _said_of_printing(self, words: str, fine: bool) -> None:
        self.bar.say(words, INFO if fine else TROUBLE)

    def _failed(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.view.stop_waiting()
        self.bar.say(said or self.tr("The pack could not be made."), TROUBLE)

    def _stop(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _lay_out(self) -> None:
        smaller = button("−", "", lambda: self.view.zoom_by(1 / STEP), self.tr("Smaller (−)"))
        larger = button("+", "", lambda: self.view.zoom_by(STEP), self.tr("Larger (+)"))
        fit = button(self.tr("Fit width"), "", self.view.fit, self.tr("Fit the width (0)"))
        smaller.setAccessibleName(self.tr("Smaller"))
        larger.setAccessibleName(self.tr("Larger"))
        self.close_button = button(self.tr("Close"), "", self.reject, self.tr("Esc"))
        self.print_button = button(self.tr("Print…"), "", self.print_all, self.tr("Ctrl+P"))
        self.save_button = button(self.tr("Save PDF…"), "main", self._save, self.tr("Ctrl+S"))
        self.print_button.setShortcut("Ctrl+P")
        self.save_button.setShortcut("Ctrl+S")
        for pressed in (self.print_button, self.save_button):
            pressed.setEnabled(False)
        self.header.add(smaller, fit, larger, self.close_button, self.print_button, self.save_button)
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        scale = self._desk.theme.px(100) / 100
        self.resize(fitting(self, round(SIZE.width() * scale), round(SIZE.height() * scale)))
