"""``fair-hearing report`` and ``export`` from the outside: files that hold what they should, and plain refusals."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.cli import main
from tests.reports.sheets import read_pdf
from tests.test_cli import Capture, done, refused


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("cli")
    assert main(["demo", str(folder), "--until", "2026-11-21"]) == 0
    return str(folder / "northdale")


@pytest.mark.parametrize(
    ("argv", "title"),
    [
        (("team", "--month", "2026-10"), "Team report"),
        (("quarter", "--quarter", "2026-08"), "Quarterly report"),
        (("advisor", "--advisor", "priya nair", "--from", "2026-05", "--to", "2026-10"), "Advisor report"),
        (("coverage", "--month", "2026-11"), "Sampling coverage"),
        (("coaching", "--from", "2026-07", "--to", "2026-12"), "One-to-ones and actions"),
        (("measures", "--quarter", "2026-07"), "Measures"),
    ],
)
def test_every_report_is_written(
    library: str, tmp_path: Path, capsys: Capture, argv: tuple[str, ...], title: str
) -> None:
    out = tmp_path / "report.pdf"
    assert done(capsys, "report", library, *argv, str(out)).strip() == str(out)
    assert read_pdf(out.read_bytes()).text.startswith(title)


def test_either_order_and_every_kind_of_file(library: str, tmp_path: Path, capsys: Capture) -> None:
    for ending in ("pdf", "xlsx", "csv", "zip"):
        done(capsys, "report", "team", library, "--month", "2026-10", str(tmp_path / f"r.{ending}"))
    assert load_workbook(tmp_path / "r.xlsx")["Scores"]["A6"].value == "Total"
    assert "Scores by section" in (tmp_path / "r.csv").read_text(encoding="utf-8-sig")


def test_a_month_s_sheets_into_a_folder_or_one_pdf(library: str, tmp_path: Path, capsys: Capture) -> None:
    said = done(capsys, "report", library, "sheets", "--month", "2026-10", str(tmp_path / "sheets"))
    files = sorted(str(path) for path in (tmp_path / "sheets").iterdir())
    assert sorted(said.splitlines()) == files
    assert all(Path(file).read_bytes().startswith(b"%PDF-") for file in files)
    done(capsys, "report", library, "sheets", "--month", "2026-10", str(tmp_path / "all.pdf"))
    assert len(read_pdf((tmp_path / "all.pdf").read_bytes()).bookmarks) == len(files) > 40


def test_all_evaluations_are_exported_with_their_marks(library: str, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "all.xlsx"
    done(capsys, "export", library, "--xlsx", str(out))
    (written,) = done(capsys, "export", library, "--csv", str(tmp_path / "csv")).splitlines()
    with Path(written).open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    book = load_workbook(out, read_only=True)
    sheet = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    assert sheet[0] == heads
    assert len(sheet) == len(rows) + 1
    first, covered, met = heads.index("1 Greeting suits the time of day"), heads.index("Covered"), heads.index("Met")
    for row, cells in zip(rows, sheet[1:], strict=True):
        tally = Counter(row[first:])
        assert sorted(tally) != ["draft"]
        assert [cell or "" for cell in cells[first:]] == row[first:]
        if row[covered]:
            assert (int(row[covered]), int(row[met])) == (tally["met"] + tally["no opportunity"], tally["met"])
            assert (cells[covered], cells[met]) == (int(row[covered]), int(row[met]))


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("report", "LIB", "weather", "OUT.pdf"), "there is no report “weather”"),
        (("report", "LIB", "team", "OUT.docx"), "has to end in .pdf or .xlsx or .csv or .zip"),
        (("report", "LIB", "team", "/nowhere/x.pdf"), "does not exist"),
        (("report", "LIB", "advisor", "OUT.pdf"), "--advisor NAME"),
        (("report", "LIB", "team", "--team", "Nobody", "OUT.pdf"), "there is no team called “Nobody”"),
        (("report", "LIB", "team", "--month", "2026-10", "--quarter", "2026-10", "OUT.pdf"), "one way"),
        (("report", "LIB", "team", "--from", "2026-10", "--to", "2026-09", "OUT.pdf"), "comes before"),
        (("report", "LIB", "sheets", "--month", "2020-01", "OUT"), "no evaluation of a contact in that month"),
        (("report", "LIB", "sheets", "--quarter", "2026-07", "OUT"), "a month at a time"),
        (("export", "LIB", "--xlsx", "OUT.csv"), "has to end in .xlsx"),
        (("report", "LIB", "team", "LETTER.pdf"), "is something else; it is left as it is"),
    ],
)
def test_refusals_say_why(library: str, tmp_path: Path, capsys: Capture, argv: tuple[str, ...], words: str) -> None:
    letter = tmp_path / "LETTER.pdf"
    letter.write_text("Dear Ann", encoding="utf-8")
    given = [
        library if word == "LIB" else str(tmp_path / word) if word[:3] in {"OUT", "LET"} else word for word in argv
    ]
    assert words in refused(capsys, *given)
    assert [path.name for path in tmp_path.iterdir()] == ["LETTER.pdf"]
