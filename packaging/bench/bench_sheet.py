"""How long a feedback sheet takes from its values to the PDF, beside a bare ReportLab page of the same words."""

from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import bare_sheet
import big_library
from rows import Row, in_turns

from app.reports import feedback_sheet, fonts
from app.reports.sheet_data import SheetData
from app.services.interactions import Interactions, Query
from app.services.reporting import Reporting
from db.engine import open_library

T = TypeVar("T")
ROUNDS = 60
SHEETS = 20


def run(rounds: int = ROUNDS, path: Path | None = None) -> list[Row]:
    """Set the newest sheets one after the other, each both ways; then also with reading from the library."""
    fonts.ready()
    library = open_library(path or big_library.path(), clock=big_library.now)
    try:
        reporting = Reporting(library, big_library.now)
        newest = Interactions(library, big_library.now).page(Query(state="done"), limit=SHEETS)
        ids = [row.evaluation_id for row in newest if row.evaluation_id is not None]
        sheets = [reporting.sheet_data(each) for each in ids]
        ours, bare = in_turns(_each(sheets, _sheet), _each(sheets, bare_sheet.write), rounds)
        whole, again = in_turns(
            _each(ids, lambda each: _sheet(reporting.sheet_data(each))), _each(sheets, bare_sheet.write), rounds
        )
    finally:
        library.close()
    return [
        Row("a sheet / bare ReportLab page of the same text and table", ours, bare, 2),
        Row("the same, read from the library", whole, again),
    ]


def _sheet(data: SheetData) -> bytes:
    out = BytesIO()
    feedback_sheet.write(data, out)
    return out.getvalue()


def _each(things: Iterable[T], job: Callable[[T], object]) -> Callable[[], object]:
    """Return what does ``job`` to the next of ``things``, over and over."""
    turns = cycle(things)
    return lambda: job(next(turns))
