"""The feedback sheet inside the window: its pages, the standards, the file and the paper."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from app.ui.pages.report_printing import Printing
from tests.ui.evaluate_room import Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        yield opened


def open_sheet(room: Room) -> None:
    room.press("Ctrl+P")
    room.until(lambda: room.page.preview.pages)
    room.settle()


def words(pdf: bytes) -> list[str]:
    """Return the text of every page."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def test_the_sheet_shows_what_was_marked_a_moment_ago(room: Room, tmp_path: Path) -> None:
    room.page.playback.seek(20_000)
    room.press("N", "C")
    room.type("Says hello & no <more>")
    room.press("Return")
    open_sheet(room)
    preview = room.page.preview
    assert preview.isVisible()
    assert len(preview.pages) == 1
    picture = preview.pages[0].pixmap().toImage()
    assert picture.width() > 500
    colors = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert len(colors) > 10, "there is something on the page"
    out = tmp_path / "sheet.pdf"
    preview.save_to(out)
    room.settle()
    assert str(out) in preview.bar.text
    assert not out.with_name("sheet.pdf.part").exists()
    text = " ".join(words(out.read_bytes())[0].split())
    assert "Sarah Jones" in text
    assert "Says hello & no <more>" in text


def test_the_full_standards_are_another_page(room: Room) -> None:
    open_sheet(room)
    room.page.preview.standards.setChecked(True)
    room.until(lambda: len(room.page.preview.pages) > 1)
    room.settle()
    room.page.preview.standards.setChecked(False)
    room.until(lambda: len(room.page.preview.pages) == 1)


def test_it_zooms_and_goes_back_to_the_marks(room: Room) -> None:
    open_sheet(room)
    preview = room.page.preview
    fitted = preview.pages[0].width()
    room.press("+")
    room.until(lambda: preview.pages[0].width() > fitted)
    room.press("0")
    room.until(lambda: preview.pages[0].width() == fitted)
    room.press("Escape")
    assert not preview.isVisible()
    assert room.page.checklist.rows[1].hasFocus()
    room.press("M")
    assert room.stored().marks[0] is not None


def test_keys_of_the_marks_sleep_while_the_sheet_is_looked_at(room: Room) -> None:
    open_sheet(room)
    room.press("M", "N", "Space")
    assert room.stored().marks[:2] == (None, None)
    assert not room.page.playback.playing


def test_it_is_put_on_paper_as_large_as_the_paper_is(room: Room, tmp_path: Path) -> None:
    open_sheet(room)
    preview = room.page.preview
    pdf = tmp_path / "sheet.pdf"
    preview.save_to(pdf)
    room.settle()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    said: list[bool] = []
    Printing(preview, room.desk.tasks, pdf.read_bytes(), printer, lambda _words, fine: said.append(fine)).start(1)
    room.until(lambda: said)
    assert said == [True]
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 1
    width, height = printed.get_page_size(0)
    assert (round(width), round(height)) == (595, 842)
    printed.close()


def test_a_folder_that_takes_no_file_is_told(room: Room, tmp_path: Path) -> None:
    open_sheet(room)
    room.page.preview.save_to(tmp_path / "nowhere" / "sheet.pdf")
    room.until(lambda: room.page.preview.bar.text)
    assert "nowhere" in room.page.preview.bar.text


def test_without_a_printer_a_sentence_says_so_and_no_dialog_comes(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    open_sheet(room)
    room.press("Ctrl+P")
    room.until(lambda: room.page.preview.bar.text)
    assert "No printer is set up on this computer. Save a PDF instead" in room.page.preview.bar.text
    assert room.page.preview._save_button.isEnabled()


@pytest.mark.expects_log("QPainter::begin(): Returned false")
def test_a_printer_that_refuses_is_told(room: Room, tmp_path: Path) -> None:
    open_sheet(room)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    said: list[tuple[str, bool]] = []
    pdf = room.page.preview._view.pdf
    Printing(room.page.preview, room.desk.tasks, pdf, printer, lambda *words: said.append(words)).start(1)
    room.until(lambda: said)
    assert said == [("The printer did not take it. Look whether it is on, or choose another.", False)]
