"""Pages as a PDF file: tagged, in British English, with its fonts inside, and the same bytes for the same pages."""

from datetime import datetime
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import REGULAR
from app.reports.pages import Pages

rl_config.useA85 = 0  # the bytes as they are: text armour makes a file a quarter larger and is of no use today

_painting = Lock()
"""ReportLab reads every font from one place in it at a time, whoever asks: two PDFs at once would mix their letters."""


def paint(pages: Pages, title: str, made: datetime, out: BinaryIO) -> int:
    """Write ``pages`` as a PDF called ``title`` and dated ``made`` to ``out``; return how many pages there are."""
    with _painting:
        return _paint(pages, title, made, out)


def _paint(pages: Pages, title: str, made: datetime, out: BinaryIO) -> int:
    canvas = Canvas(
        out,
        pagesize=(pages.paper.width, pages.paper.height),
        pdfVersion=(1, 7),
        lang="en-GB",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    canvas._doc.info = _Info(title, made)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    count = pages.draw(canvas)
    canvas.save()
    return count


class _Info(PDFInfo):  # type: ignore[misc]
    """What the file says about itself: its title and when what it tells was done, and no author."""

    def __init__(self, title: str, made: datetime) -> None:
        super().__init__()
        self.title = title
        self.author = ""
        self._stamp = made.strftime("D:%Y%m%d%H%M%S")

    def format(self, document: PDFDocument) -> bytes:
        entries = {
            "Title": PDFString(self.title),
            "Creator": PDFString("Fair Hearing"),
            "Producer": PDFString("Fair Hearing"),
            "CreationDate": PDFString(self._stamp),
            "ModDate": PDFString(self._stamp),
            "Trapped": PDFName("False"),
        }
        written: bytes = PDFDictionary(entries).format(document)
        return written
