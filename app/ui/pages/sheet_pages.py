"""PDF pages as pictures, drawn by pdfium on the lane for documents (it wants no company either)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

POINTS_PER_INCH = 72
DESIGN_DPI = 96
"""Pixels an inch of paper takes at 100 %."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's width and height in points."""

    width: float
    height: float


def page_sizes(pdf: bytes) -> list[PageSize]:
    """Return the size of every page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [PageSize(*document.get_page_size(index)) for index in range(len(document))]
    finally:
        document.close()


def render_page(pdf: bytes, number: int, dpi: float) -> QImage:
    """Return one page (from 0) as a picture of ``dpi`` device pixels an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return _picture(document, number, dpi)
    finally:
        document.close()


def _picture(document: "PdfDocument", index: int, dpi: float) -> QImage:
    page = document[index]
    bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
    form = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
    bitmap.close()
    page.close()
    return picture
