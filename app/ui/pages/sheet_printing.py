"""Where a PDF is to be printed, by the system's own print dialog."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.ui.pages.sheet_pages import PageSize

SHARPEST_DPI = 300
"""Pages are drawn at the printer's resolution, up to this: finer costs memory and shows nothing more."""


def ask_printer(parent: QWidget, name: str, pages: int, size: PageSize) -> QPrinter | None:
    """Ask where to print ``pages`` pages of a size to, full page and upright; ``None`` when it was left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    paper = QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Point)
    upright = QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(upright)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def dpi_of(printer: QPrinter) -> int:
    """Return the resolution to draw the pages at for ``printer``."""
    return min(printer.resolution(), SHARPEST_DPI)
