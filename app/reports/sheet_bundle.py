"""Many feedback sheets in one PDF, to be printed in one go: each counts its own pages."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

from app.language import noop, translate
from app.reports import feedback_sheet
from app.reports.pages import Pages
from app.reports.pdf_file import paint
from app.reports.printable import one_line
from app.reports.sheet_data import SheetData
from app.reports.style import date_and_time

_TITLE = noop("SheetBundle", "Feedback sheets")


class SheetBundle:
    """The sheets so far."""

    def __init__(self) -> None:
        """Begin with none."""
        self._pages: Pages | None = None
        self._latest = datetime.min

    def add(self, sheet: SheetData) -> None:
        """Lay out one more sheet and put it behind the others."""
        pages = feedback_sheet.laid_out(sheet, f"{one_line(sheet.advisor)}, {date_and_time(sheet.started)}")
        self._latest = max(self._latest, sheet.evaluated)
        if self._pages is None:
            self._pages = pages
        else:
            self._pages.join(pages)

    def write(self, out: Path) -> int:
        """Write them as the PDF ``out`` and return its number of pages; ValueError where there are none, OSError."""
        if self._pages is None:
            raise ValueError(translate("SheetBundle", "there is no sheet to write"))
        data = BytesIO()
        count = paint(self._pages, translate("SheetBundle", _TITLE), self._latest, data)
        out.write_bytes(data.getvalue())
        return count
