"""A month's feedback sheets in one go: which they are, what they are called, and all of them in one PDF."""

from pathlib import Path, PureWindowsPath

import pytest

from app.domain.words import Purpose
from app.services.report_files import NotWritten
from app.services.sheet_batch import Bundle, write_sheet
from tests.a_library import EVALUATOR, SARAH, TOM, Library
from tests.reports.sheets import read_pdf

MONTH = 202610


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def about(library: Library, evaluation: int, subject: str) -> None:
    with library.file.write() as connection:
        connection.exec_driver_sql(
            "UPDATE interaction SET subject = ? WHERE id = (SELECT interaction_id FROM evaluation WHERE id = ?)",
            (subject, evaluation),
        )


def test_they_are_named_so_that_one_finds_them(library: Library) -> None:
    about(library, library.finalised(SARAH, "2026-10-14T09:31:00"), "Council tax")
    about(library, library.finalised(SARAH, "2026-10-14T09:31:30"), "Council tax")
    about(library, library.finalised(TOM, "2026-10-02T16:05:00"), 'A/B: "why?" <urgent> ' + "x" * 200)
    library.finalised(TOM, "2026-11-02T16:05:00")
    library.draft(TOM, "2026-10-03T16:05:00")
    names = [sheet.file_name for sheet in library.reporting.sheets_of(MONTH)]
    assert names[:2] == [
        "2026-10 Sarah Jones 14 Oct 0931 Council tax.pdf",
        "2026-10 Sarah Jones 14 Oct 0931 Council tax (2).pdf",
    ]
    assert len(names) == 3
    assert names[2].startswith("2026-10 Tom Öztürk 02 Oct 1605 A B why urgent xxx")
    assert all(len(name) <= 130 and PureWindowsPath(name).name == name for name in names)
    assert not set('<>:"/\\|?*') & set("".join(names))


def test_a_name_of_many_bytes_still_makes_a_file(library: Library, tmp_path: Path) -> None:
    about(library, library.finalised(SARAH, "2026-10-14T09:31:00"), "Übergröße 日本語 " * 20)
    (sheet,) = library.reporting.sheets_of(MONTH)
    (tmp_path / sheet.file_name).write_bytes(b"")
    assert sheet.file_name.startswith("2026-10 Sarah Jones 14 Oct 0931 Übergröße 日本語")


def test_only_the_latest_revisions_and_no_calibrations(library: Library) -> None:
    kept = library.finalised(SARAH, "2026-10-14T09:31:00")
    hidden = library.evaluating.begin(library.contact(TOM, "2026-10-05T10:00:00"), EVALUATOR, Purpose.CALIBRATION)
    library.mark_all(hidden)
    library.evaluating.finalise(hidden, EVALUATOR)
    old = library.finalised(TOM, "2026-10-06T10:00:00")
    with library.file.write() as connection:
        connection.exec_driver_sql("UPDATE evaluation SET superseded = 1 WHERE id = ?", (old,))
    assert [sheet.evaluation_id for sheet in library.reporting.sheets_of(MONTH)] == [kept]


def test_a_team_s_alone(library: Library) -> None:
    north = library.people.add_team("North").id
    nina = library.people.add_advisor("Nina New", north).id
    library.finalised(SARAH, "2026-10-14T09:31:00")
    mine = library.finalised(nina, "2026-10-14T09:31:00")
    assert [sheet.evaluation_id for sheet in library.reporting.sheets_of(MONTH, north)] == [mine]


def test_one_pdf_holds_them_all_each_with_its_own_page_numbers_and_a_place_in_the_contents(
    library: Library, tmp_path: Path
) -> None:
    for who, day in ((SARAH, "05"), (SARAH, "06"), (TOM, "07")):
        library.finalised(who, f"2026-10-{day}T09:31:00", not_met=(1,))
    bundle = Bundle()
    for sheet in library.reporting.sheets_of(MONTH):
        bundle.add(library.reporting.sheet_data(sheet.evaluation_id))
    bundle.write(tmp_path / "all.pdf")
    found = read_pdf((tmp_path / "all.pdf").read_bytes())
    assert found.tagged
    assert found.bookmarks == (
        "Sarah Jones, 5 October 2026, 09:31", "Sarah Jones, 6 October 2026, 09:31", "Tom Öztürk, 7 October 2026, 09:31",
    )  # fmt: skip
    assert len(found.pages) == 3
    single = tmp_path / "one.pdf"
    write_sheet(library.reporting.sheet_data(library.reporting.sheets_of(MONTH)[2].evaluation_id), single)
    assert read_pdf(single.read_bytes()).pages[0].split() == found.pages[2].split()


def test_a_folder_that_went_away_is_said_in_words(library: Library, tmp_path: Path) -> None:
    data = library.reporting.sheet_data(library.finalised(SARAH, "2026-10-14T09:31:00"))
    with pytest.raises(NotWritten, match="is not there any more"):
        write_sheet(data, tmp_path / "gone" / "sheet.pdf")
