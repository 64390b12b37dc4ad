"""Reports as files: whole or not at all, in words why not, and no text that a spreadsheet takes for a formula."""

import csv
import subprocess
import sys
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.report_figures import Cell, Column, Kind, Report, Section, Table, shown
from app.services.report_files import NotWritten, may_replace, save, whole

COLUMNS = (
    Column("Name"),
    Column("Count", Kind.COUNT),
    Column("Score", Kind.SCORE),
    Column("Mean", Kind.MEAN),
    Column("Interval", Kind.INTERVAL),
    Column("Day", Kind.DATE),
    Column("Month", Kind.MONTH),
)
ROW = ("=1+1", 1234, Fraction(348, 5), Fraction(17, 4), (61.4, 80.6), date(2026, 10, 5), 202610)
FORMULAS = ("=1+1", "+44 20", "-5", "@sum", '=HYPERLINK("http://x")', "\t=1")


def report(*rows: tuple[Cell, ...]) -> Report:
    tables = (Table("Some figures", "Figures: [all]/*?", COLUMNS, rows or (ROW,), notes=("=note",), figures=("FH-X",)),)
    return Report(
        "Report", "=subject", "Northdale", datetime(2026, 11, 21, 10), (), (Section("S", tables),), "Confidential"
    )


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        (None, Kind.COUNT, "–"),
        (1234, Kind.COUNT, "1,234"),
        (Fraction(6996, 100), Kind.SCORE, "69.9%"),
        (Fraction(9004, 100), Kind.SCORE, "90.1%"),
        (Fraction(70), Kind.SCORE, "70%"),
        (Fraction(139, 2), Kind.SHARE, "70%"),
        (Fraction(795, 10), Kind.MEASURE, "79.5%"),
        (Fraction(79_949, 1000), Kind.MEASURE, "79.9%"),
        (Fraction(17, 4), Kind.MEAN, "4.3"),
        (Fraction(-100, 3), Kind.MEAN, "−33.3"),
        (Fraction(-1, 1000), Kind.MEAN, "0.0"),
        (Fraction(75, 2), Kind.POINTS, "+38"),
        (Fraction(-100, 3), Kind.POINTS, "−33"),
        (Fraction(-1, 3), Kind.POINTS, "0"),
        ((61.4, 80.6), Kind.INTERVAL, "61–81%"),
        (date(2026, 10, 5), Kind.DATE, "5 Oct 2026"),
        (202610, Kind.MONTH, "Oct 2026"),
    ],
)
def test_a_figure_is_shown_rounded_as_the_rules_say(cell: Cell, kind: Kind, text: str) -> None:
    assert shown(cell, kind) == text


def test_the_workbook_holds_numbers_with_formats_under_heads_that_stay(tmp_path: Path) -> None:
    book = load_workbook(save(report(), tmp_path / "r.xlsx"))
    assert book.sheetnames == ["About", "Figures all"]
    sheet = book["Figures all"]
    assert [cell.value for cell in sheet[1]] == [
        "Name",
        "Count",
        "Score",
        "Mean",
        "Interval from",
        "to",
        "Day",
        "Month",
    ]
    assert sheet.freeze_panes == "B2"
    cells = sheet[2]
    assert [cell.value for cell in cells[1:6]] == [
        1234,
        pytest.approx(0.696),
        4.25,
        pytest.approx(0.614),
        pytest.approx(0.806),
    ]
    assert [cell.number_format for cell in cells[1:6]] == ["#,##0", "0.0%", "0.0", "0%", "0%"]
    assert (cells[6].value, cells[7].value) == (datetime(2026, 10, 5), datetime(2026, 10, 1))
    assert sheet["A4"].value == "=note"
    assert sheet["A5"].value == "Figure FH-X"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_taken_for_a_formula(tmp_path: Path, text: str) -> None:
    found = report((text, *ROW[1:]))
    cell = load_workbook(save(found, tmp_path / "r.xlsx"))["Figures all"]["A2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, True)
    with save(found, tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert f"'{text}" in cells
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)


def test_csv_begins_with_the_mark_by_which_excel_knows_utf_8(tmp_path: Path) -> None:
    data = save(report(("Öztürk", *ROW[1:])), tmp_path / "r.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert "Öztürk,1234,69.6%,4.3,61%,81%,2026-10-05,2026-10\r\n" in data.decode("utf-8-sig")


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".csv", ".zip"])
def test_an_older_file_is_replaced_by_a_whole_one_and_nothing_is_left_beside(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"r{ending}"
    save(report(), out)
    before = out.read_bytes()
    assert may_replace(out)
    save(report(ROW, ROW), out)
    assert out.read_bytes() != before
    assert [each.name for each in tmp_path.iterdir()] == [out.name]


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".csv", ".zip"])
def test_a_folder_that_is_gone_is_said_in_words(tmp_path: Path, ending: str) -> None:
    gone = tmp_path / "gone"
    with pytest.raises(
        NotWritten, match=rf"The folder {gone} is not there any more, so “r{ending}” could not be written"
    ):
        save(report(), gone / f"r{ending}")


def test_what_goes_wrong_while_writing_leaves_the_older_file(tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    out.write_bytes(b"%PDF-old")

    def fail() -> None:
        with whole(out) as part:
            part.write_bytes(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(NotWritten, match="There is no room left in"):
        fail()
    assert out.read_bytes() == b"%PDF-old"
    assert list(tmp_path.iterdir()) == [out]


FULL = """
import resource, signal, sys
from pathlib import Path
from tests.services.test_report_files import ROW, report
from app.services.report_files import NotWritten, save
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
for ending in (".pdf", ".xlsx", ".csv", ".zip"):
    try:
        save(report(*(ROW[:1] + (number, *ROW[2:]) for number in range(3000))), Path(sys.argv[1]) / f"r{ending}")
    except NotWritten as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit on Windows")
def test_a_full_disk_is_said_in_words_and_leaves_nothing(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.stdout.count("There is no room left in") == 4, done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_another_file_is_not_written_over(tmp_path: Path) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear Ann", encoding="utf-8")
    assert not may_replace(letter)
    assert may_replace(tmp_path / "new.pdf")
    with pytest.raises(ValueError, match="ends in none of"):
        save(report(), tmp_path / "r.docx")
