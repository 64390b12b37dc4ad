"""A month's feedback sheets in one go beside as many bare pages, and a quarter's report on 300 advisors."""

import tempfile
from pathlib import Path
from time import process_time

import bare_sheet
import big_library
from rows import Row, told_in_turns

from app.domain.months import add_months
from app.reports import fonts
from app.services.figures import Figures
from app.services.report_files import save
from app.services.reporting import Reporting
from app.services.sheet_batch import SheetOf, write_sheet
from db.engine import open_library

SHEETS = 300
ROUNDS = 3


def run(rounds: int = ROUNDS, path: Path | None = None, sheets: int = SHEETS) -> list[Row]:
    """Write the sheets of the last month one after the other, each read from the library, then the report."""
    fonts.ready()
    library = open_library(path or big_library.path(), clock=big_library.now)
    try:
        reporting = Reporting(library, big_library.now)
        batch = reporting.sheets_of(big_library.LAST_MONTH)[:sheets]
        with tempfile.TemporaryDirectory() as folder:
            ours, bare = told_in_turns(
                lambda: _sheets(reporting, batch, Path(folder)), lambda: _bare(reporting, batch, Path(folder)), rounds
            )
            figures = Figures(library, big_library.now)
            quarter = [_quarter(figures, Path(folder)) for _ in range(rounds)]
    finally:
        library.close()
    return [
        Row(f"{len(batch)} feedback sheets in one go / as many bare ReportLab pages", ours, bare, 1.5),
        Row("a quarter's report on all advisors, as PDF, spreadsheet and CSV", sorted(quarter)[rounds // 2], most=10),
    ]


def _sheets(reporting: Reporting, batch: tuple[SheetOf, ...], folder: Path) -> float:
    """Return the seconds of one whole batch: read, laid out and written as files."""
    begun = process_time()
    for each in batch:
        write_sheet(reporting.sheet_data(each.evaluation_id), folder / each.file_name)
    return process_time() - begun


def _bare(reporting: Reporting, batch: tuple[SheetOf, ...], folder: Path) -> float:
    """Return the seconds of the same pages the way ReportLab's manual sets them; what they say is there already."""
    data = [reporting.sheet_data(each.evaluation_id) for each in batch]
    begun = process_time()
    for each, sheet in zip(batch, data, strict=True):
        (folder / f"bare {each.file_name}").write_bytes(bare_sheet.write(sheet))
    return process_time() - begun


def _quarter(figures: Figures, folder: Path) -> float:
    begun = process_time()
    report = figures.quarter(add_months(big_library.LAST_MONTH, -2))
    for ending in (".pdf", ".xlsx", ".csv"):
        save(report, folder / f"quarter{ending}")
    return process_time() - begun
