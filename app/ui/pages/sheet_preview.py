"""The feedback sheet inside the window: to look at, print and save before anybody gets it."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.messages import INFO, TROUBLE, MessageBar, sentence
from app.ui.pages.sheet_pages import DESIGN_DPI, POINTS_PER_INCH, PageSize, page_sizes, render_pages
from app.ui.tasks import Handle
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from app.ui.context import Desk

STEP = 1.2
SMALLEST, LARGEST = 0.4, 3.0
WIDEST_FIT = 1.15
"""Fitting the width stops here: a sheet as wide as a wide screen is harder to read, not easier."""
REST_MS = 120
"""How long a resize must rest before the pages are drawn anew, ms."""


class SheetPreview(QWidget):
    """Writes the sheet of an evaluation to a passing file, shows its pages, prints and saves it."""

    closed = Signal()
    shown = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._id, self._name = 0, ""
        self._pdf = b""
        self._sizes: list[PageSize] = []
        self._zoom: float | None = None  # None fits the width
        self._drawing: Handle | None = None
        self.pages: list[QLabel] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._draw)
        self.standards = QCheckBox(self.tr("with the full &standards"))
        self.standards.toggled.connect(lambda _on: self._write())
        self._make_head()
        self._wait = label(self.tr("Writing the sheet …"), "quiet")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = MessageBar()
        inside = QWidget()
        inside.setProperty("role", "page")
        self._paper = QVBoxLayout(inside)
        self._paper.setContentsMargins(24, 20, 24, 20)
        self._paper.setSpacing(18)
        self._paper.addWidget(self._wait)
        self._paper.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        self._area.setAccessibleName(self.tr("The sheet's pages"))
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self.bar)
        layout.addWidget(self._area, 1)

    def show_sheet(self, evaluation_id: int, name: str) -> None:
        """Write and show the sheet of an evaluation; ``name`` is offered as the file's."""
        self._id, self._name = evaluation_id, name
        self.header.describe(name)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, print on Ctrl+P, save on Ctrl+S, zoom on + and − and 0."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_P if control:
                self._print()
            case Qt.Key.Key_S if control:
                self._save()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self._zoom_by(1 / STEP)
            case Qt.Key.Key_0:
                self._fit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to another width once it rests."""
        super().resizeEvent(event)
        if self._pdf and self._zoom is None:
            self._rest.start()

    # -- the sheet

    def _write(self) -> None:
        self._wait.show()
        self._enable(False)
        here, standards, reporting = self._id, self.standards.isChecked(), self._desk.reporting

        def write() -> bytes:
            with tempfile.TemporaryDirectory(prefix="fair-hearing-") as folder:  # personal data: gone at once
                return reporting.sheet(here, Path(folder) / "sheet.pdf", standards=standards).read_bytes()

        self._desk.tasks.library(write, lambda pdf: self._written(here, pdf), self._failed)

    def _written(self, evaluation_id: int, pdf: bytes) -> None:
        if evaluation_id != self._id:
            return
        self._pdf = pdf
        self._desk.tasks.work(lambda _handle: page_sizes(pdf), self._measured, self._failed)

    def _measured(self, sizes: list[PageSize]) -> None:
        self._sizes = sizes
        self._draw()

    def _draw(self) -> None:
        if not self._sizes:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        pdf, dpi = self._pdf, self._scale() * DESIGN_DPI * self.devicePixelRatioF()
        self._drawing = self._desk.tasks.work(lambda handle: render_pages(pdf, dpi, handle), self._drawn, self._failed)

    def _drawn(self, pictures: list[QImage]) -> None:
        self._wait.hide()
        self._enable(True)
        ratio = self.devicePixelRatioF()
        while len(self.pages) > len(pictures):
            self.pages.pop().deleteLater()
        while len(self.pages) < len(pictures):
            page = QLabel()
            page.setProperty("role", "paper")
            self._paper.insertWidget(1 + len(self.pages), page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        for number, (page, picture) in enumerate(zip(self.pages, pictures, strict=True), start=1):
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(ratio)
            page.setPixmap(pixmap)
            page.setFixedSize(QSize(round(picture.width() / ratio), round(picture.height() / ratio)))
            page.setAccessibleName(self.tr("Page {n} of {of} of the sheet").format(n=number, of=len(pictures)))
        count = self.tr("{n} pages").format(n=len(pictures)) if len(pictures) > 1 else self.tr("1 page")
        self.header.describe(f"{self._name} · {count} · {round(self._scale() * 100)}%")
        self.shown.emit()

    def _failed(self, error: Exception) -> None:
        self._wait.hide()
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.bar.say(said or self.tr("The sheet could not be written."), TROUBLE)

    # -- zoom

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom
        widest = max(size.width for size in self._sizes) / POINTS_PER_INCH * DESIGN_DPI
        return min(max((self._area.viewport().width() - 56) / widest, SMALLEST), WIDEST_FIT)

    def _zoom_by(self, factor: float) -> None:
        if self._sizes:
            self._zoom = min(max(self._scale() * factor, SMALLEST), LARGEST)
            self._draw()

    def _fit(self) -> None:
        self._zoom = None
        self._draw()

    # -- paper and file

    def _print(self) -> None:
        from app.ui.pages.sheet_printing import ask_printer, dpi_of, print_pages

        if not self._sizes:
            return
        printer = ask_printer(self, self._name, len(self._sizes))
        if printer is None:
            return
        pdf, dpi = self._pdf, dpi_of(printer)

        def put(pictures: list[QImage]) -> None:
            done = print_pages(printer, pictures)
            refused = self.tr("The printer did not take the sheet. Look whether it is on, or choose another.")
            self.bar.say(self.tr("Sent to the printer.") if done else refused, INFO if done else TROUBLE)

        self._desk.tasks.work(lambda handle: render_pages(pdf, dpi, handle), put, self._failed)

    def _save(self) -> None:
        if not self._pdf:
            return
        wanted = str(Path.home() / self.tr("Feedback {name}.pdf").format(name=self._name))
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the sheet"), wanted, self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Save the sheet as ``path``: whole, or not at all."""
        pdf = self._pdf

        def save(_handle: Handle) -> Path:
            part = path.with_name(path.name + ".part")
            part.write_bytes(pdf)
            return part.replace(path)

        said = self.tr("Saved as {path}.")
        self._desk.tasks.work(save, lambda saved: self.bar.say(said.format(path=saved)), self._failed)

    def _make_head(self) -> None:
        self.header = PageHeader(self.tr("Feedback sheet"))
        self._back = button(self.tr("‹ Back"), "", self.closed.emit, self.tr("Back to the evaluation (Esc)"))
        self.header.lead(self._back)
        smaller = button("−", "", lambda: self._zoom_by(1 / STEP), self.tr("Smaller (−)"))
        larger = button("+", "", lambda: self._zoom_by(STEP), self.tr("Larger (+)"))
        fit = button(self.tr("Fit width"), "", self._fit, self.tr("Fit the width (0)"))
        for tool, name in ((smaller, self.tr("Smaller")), (larger, self.tr("Larger"))):
            tool.setAccessibleName(name)
        self._print_button = button(self.tr("Print …"), "", self._print, self.tr("Ctrl+P"))
        self._save_button = button(self.tr("Save PDF …"), "main", self._save, self.tr("Ctrl+S"))
        self.header.add(self.standards, smaller, fit, larger, self._print_button, self._save_button)

    def _enable(self, ready: bool) -> None:
        for pressed in (self._print_button, self._save_button):
            pressed.setEnabled(ready)
