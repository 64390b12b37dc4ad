"""The Reports page on the demo library: chosen, looked at, saved and printed; a month's sheets written or cancelled."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox

from app.services import keeping
from app.ui.dialogs.sheets_of_month import SheetsOfMonth
from app.ui.main_window import MainWindow
from app.ui.pages.report_choice import ADVISOR, COVERAGE, QUARTER
from app.ui.pages.report_printing import Printing
from app.ui.pages.reports import ReportsPage
from tests.a_library import Clock
from tests.reports.sheets import read_pdf
from tests.ui.conftest import Build
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import WindowRoom


def reports(room: WindowRoom) -> ReportsPage:
    """Go to the reports and wait for the first one."""
    room.workplace.show_page("reports")
    page = room.workplace.reports
    room.until(page.pdf_button.isEnabled)
    room.settle()
    return page


def choose(room: WindowRoom, box: QComboBox, value: object) -> None:
    """Choose as a hand does, and wait for the report."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    room.settle()


def test_the_last_whole_month_is_shown_at_first_as_it_will_be_printed(room: WindowRoom) -> None:
    page = reports(room)
    assert page.report is not None
    assert page.report.title == "Team report"
    assert page.report.subject.endswith("Oct 2026")
    assert page.view.count == len(read_pdf(page.view.pdf).pages) == 2
    assert not page.view.pages[0].pixmap().isNull()
    assert page.header.subtitle.text().startswith(page.report.subject)
    assert room.focus is page.choice.kind


def test_another_report_is_chosen_by_its_boxes(room: WindowRoom) -> None:
    page = reports(room)
    choose(room, page.choice.kind, QUARTER)
    assert page.report is not None
    assert (page.report.title, page.report.subject) == ("Quarterly report", "Customer Services · Jul–Sep 2026")
    assert not page.choice.last.isVisible()
    choose(room, page.choice.first, 202604)
    assert page.report.subject.endswith("Apr–Jun 2026")
    choose(room, page.choice.kind, ADVISOR)
    choose(room, page.choice.advisor, next(p.id for p in room.desk.people.advisors() if p.name == "Priya Nair"))
    assert page.report.subject == "Priya Nair · Nov 2025 to Oct 2026"
    choose(room, page.choice.first, 202611)
    assert page.report.subject == "Priya Nair · Nov 2026", "the last month is never before the first"
    choose(room, page.choice.kind, COVERAGE)
    assert page.report.title == "Sampling coverage"


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".csv", ".zip"])
def test_what_is_shown_is_saved(room: WindowRoom, tmp_path: Path, ending: str) -> None:
    page = reports(room)
    out = tmp_path / f"october{ending}"
    page.save_to(out)
    room.settle()
    assert str(out) in page.bar.text
    if ending == ".pdf":
        assert out.read_bytes() == page.view.pdf
    elif ending == ".xlsx":
        assert load_workbook(out)["About"]["A1"].value == "Team report"


def test_a_place_that_is_gone_is_said_in_words(room: WindowRoom, tmp_path: Path) -> None:
    page = reports(room)
    page.save_to(tmp_path / "gone" / "r.pdf")
    room.settle()
    assert "is not there any more" in page.bar.text


def test_a_report_is_printed_page_by_page(room: WindowRoom, tmp_path: Path) -> None:
    page = reports(room)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    said: list[tuple[str, bool]] = []
    Printing(page, room.desk.tasks, page.view.pdf, printer, lambda words, fine: said.append((words, fine))).start(2)
    room.until(lambda: said)
    assert said == [("Sent to the printer.", True)]
    assert len(read_pdf((tmp_path / "printed.pdf").read_bytes()).pages) == 2


def test_a_long_report_draws_only_the_pages_in_sight(room: WindowRoom) -> None:
    page = reports(room)
    choose(room, page.choice.kind, ADVISOR)
    page.view.zoom_by(2)
    room.settle()
    drawn = [not each.pixmap().isNull() for each in page.view.pages]
    assert drawn[0]
    assert not drawn[-1]
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    room.until(lambda: not page.view.pages[-1].pixmap().isNull())


def test_a_library_without_evaluations_says_what_to_do_first(build: Build, tmp_path: Path) -> None:
    keeping.create(tmp_path / "n.fairhearing", "Northdale", Clock(), evaluator=("Ann Lowe", "Team leader")).close()
    window = build()
    assert isinstance(window, MainWindow)
    room = WindowRoom.on(window, tmp_path / "n.fairhearing")
    room.workplace.show_page("reports")
    room.settle()
    page = room.workplace.reports
    assert page.empty.isVisible()
    assert not page.pdf_button.isEnabled()
    page.empty.action.click()
    assert room.workplace.page == "interactions"


def asked(room: WindowRoom, page: ReportsPage) -> SheetsOfMonth:
    page.sheets_button.click()
    dialog = room.dialog
    room.settle()
    assert isinstance(dialog, SheetsOfMonth)
    return dialog


def closed(room: WindowRoom) -> None:
    """Wait until the dialog has gone."""
    room.until(lambda: QApplication.activeModalWidget() is None)
    room.settle()


def test_a_month_s_sheets_are_written_for_everyone(room: WindowRoom, tmp_path: Path) -> None:
    page = reports(room)
    dialog = asked(room, page)
    assert dialog.count.text().startswith(f"{len(dialog.sheets)} sheets, such as “2026-10 Aisha Malik")
    out, names = tmp_path / "sheets", sorted(sheet.file_name for sheet in dialog.sheets)
    out.mkdir()
    dialog.write_to(out)
    closed(room)
    assert sorted(path.name for path in out.iterdir()) == names
    assert page.bar.text == f"{len(names)} sheets are written: {out}"


def test_cancelled_it_leaves_whole_files_only(room: WindowRoom, tmp_path: Path) -> None:
    dialog = asked(room, reports(room))
    of = len(dialog.sheets)
    out = tmp_path / "sheets"
    out.mkdir()
    dialog.write_to(out)
    assert dialog.run is not None
    dialog.run.told.connect(lambda done: dialog.reject() if done else None)
    closed(room)
    files = list(out.iterdir())
    assert 0 < len(files) < of
    assert all(path.suffix == ".pdf" and read_pdf(path.read_bytes()).pages for path in files)
    assert f"{len(files)} of {of} sheets are written, whole" in room.workplace.reports.bar.text


def test_one_pdf_of_a_team_is_whole_or_not_at_all(room: WindowRoom, tmp_path: Path) -> None:
    page = reports(room)
    dialog = asked(room, page)
    dialog.together.setChecked(True)
    dialog.write_to(tmp_path / "all")
    assert dialog.run is not None
    dialog.reject()
    closed(room)
    assert page.bar.text == "Cancelled; nothing was written."
    again = asked(room, page)
    again.together.setChecked(True)
    again.write_to(tmp_path / "all.pdf")
    closed(room)
    assert len(read_pdf((tmp_path / "all.pdf").read_bytes()).bookmarks) == len(again.sheets)
    assert [path.name for path in tmp_path.glob("all*")] == ["all.pdf"]


def test_a_folder_that_goes_away_stops_it_in_words(room: WindowRoom, tmp_path: Path) -> None:
    dialog = asked(room, reports(room))
    dialog.write_to(tmp_path / "gone")
    room.until(dialog.problem.isVisible)
    assert "is not there any more" in dialog.problem.text()
    assert dialog.action_button.isEnabled()
    dialog.reject()
    closed(room)


def test_every_control_is_named_and_reached_by_tab(room: WindowRoom) -> None:
    page = reports(room)
    choose(room, page.choice.kind, ADVISOR)
    assert nameless(page) == []
    assert tabbed(page) <= reached(room, page)
