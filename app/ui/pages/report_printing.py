"""A PDF of any length onto paper: page by page, so that only one is held as a picture at a time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.ui.pages.sheet_pages import page_sizes, render_page
from app.ui.pages.sheet_printing import ask_printer, dpi_of
from app.ui.tasks import Tasks

Said = Callable[[str, bool], None]
"""Says how the printing went, and whether well."""


def print_pdf(parent: QWidget, tasks: Tasks, pdf: bytes, name: str, said: Said) -> None:
    """Ask where to print to and print the pages of a PDF that were asked for; say so where there is no printer."""
    if not QPrinterInfo.availablePrinterNames():
        none = QCoreApplication.translate(
            "Printing",
            "No printer is set up on this computer. Save a PDF instead, or add a printer in the system’s settings.",
        )
        said(none, False)
        return
    sizes = page_sizes(pdf)
    printer = ask_printer(parent, name, len(sizes), sizes[0])
    if printer is not None:
        Printing(parent, tasks, pdf, printer, said).start(len(sizes))


class Printing(QObject):
    """One document on its way to the printer: each page is drawn on the lane for documents and put here."""

    def __init__(self, parent: QObject, tasks: Tasks, pdf: bytes, printer: QPrinter, said: Said) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pdf = pdf
        self._printer = printer
        self._said = said
        self._painter = QPainter()
        self._left: list[int] = []
        self._begun = False

    def start(self, pages: int) -> None:
        """Print the pages that were asked for, out of ``pages``."""
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or pages
        self._left = list(range(first - 1, min(last, pages)))
        if not self._painter.begin(self._printer):
            self._end(False)
            return
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._end(True)
            return
        pdf, number, dpi = self._pdf, self._left.pop(0), dpi_of(self._printer)
        self._tasks.work(lambda _handle: render_page(pdf, number, dpi), self._put, self._failed)

    def _put(self, picture: QImage) -> None:
        if self._begun and not self._printer.newPage():
            self._end(False)
            return
        self._begun = True
        paper = QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))
        scale = min(paper.width() / picture.width(), paper.height() / picture.height())
        self._painter.drawImage(QRectF(0, 0, picture.width() * scale, picture.height() * scale), picture)
        self._next()

    def _failed(self, error: Exception) -> None:
        self._tasks.unhandled(error)
        self._end(False)

    def _end(self, fine: bool) -> None:
        if self._painter.isActive():
            self._painter.end()
        sent = QCoreApplication.translate("Printing", "Sent to the printer.")
        refused = QCoreApplication.translate(
            "Printing", "The printer did not take it. Look whether it is on, or choose another."
        )
        self._said(sent if fine else refused, fine)
        self.deleteLater()
