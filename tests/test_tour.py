"""The tour as a machine without a display takes it: the real window, played, marked by keys, finalised and printed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ("02-interactions", "03-evaluate", "06-finalised", "07-sheet", "08-advisor")
DARK = ("09-advisor-dark", "10-interactions-dark", "11-evaluate-dark")


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("tour") / "here"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--tour", str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return folder, done


def test_it_ends_well_and_says_what_happened(tour: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, done = tour
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("14 criteria marked so far", "Heard from", "18 of 20 covered", "Finalised", str(folder)):
        assert words in done.stdout


def test_the_sheet_is_the_call_it_marked(tour: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    pdf = pypdfium2.PdfDocument(tour[0] / "feedback-sheet.pdf")
    words = pdf[0].get_textpage().get_text_range()
    pdf.close()
    for text in ("Priya Nair", "Blue badge renewal", "90%", "18 met, 2 not met"):
        assert text in words
    pinned = re.search(r"Offers more help\s+.\s*Not met\s+1:(\d\d)", words)
    assert pinned, words
    assert 25 <= int(pinned[1]) <= 50  # the arrow keys took it to the close of the call, the key E pinned ten seconds


def test_the_pictures_show_the_whole_window_in_light_and_dark(
    tour: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    for name in (*PICTURES, *DARK):
        image = QImage(str(tour[0] / f"{name}.png"))
        assert (image.width(), image.height()) == (1440, 900)
        corner = image.pixelColor(4, 850).lightness()
        assert corner < 80 if name in DARK else corner > 200
        colours = {image.pixel(x, y) for x in range(0, 1440, 9) for y in range(0, 900, 9)}
        assert len(colours) > 20
    assert (tour[0] / "trend.png").stat().st_size > 10_000


def test_it_leaves_no_library_and_no_settings_behind(tour: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    assert {path.suffix for path in tour[0].iterdir()} == {".png", ".pdf", ".log"}
