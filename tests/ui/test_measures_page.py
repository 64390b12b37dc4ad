"""The Measures page on the demo library and on an empty one: figures, files, targets and links."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.links import Against
from app.domain.measures import Measure
from app.services import keeping
from app.services.figure_files import RatingsPreview
from app.services.measures import Scope
from app.ui.dialogs.figure_files import FigureFilesDialog
from app.ui.dialogs.figures_import import FiguresDialog
from app.ui.dialogs.reasons import ReasonsDialog
from app.ui.dialogs.targets import TargetsDialog
from app.ui.pages.measures import MeasuresPage
from tests.a_library import Clock
from tests.ui.conftest import Build
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import WindowRoom


@pytest.fixture
def page(room: WindowRoom) -> MeasuresPage:
    """Return the page, shown."""
    room.window.show_page("measures")
    room.settle()
    return room.workplace.measures


def choose(page: MeasuresPage, room: WindowRoom, months: tuple[int, int]) -> None:
    """Choose a period by its months."""
    place = [page.period.itemData(each) for each in range(page.period.count())].index(months)
    page.period.setCurrentIndex(place)
    page.period.activated.emit(place)
    room.settle()


def test_the_tiles_say_what_the_service_says(room: WindowRoom, page: MeasuresPage) -> None:
    assert page.figures is not None
    assert page.figures.scope == Scope(202604, 202611)
    tiles = {tile.caption.text(): tile for tile in (*page.service.tiles, *page.rated.tiles)}
    assert len(tiles) == 10
    first = page.figures.of(Measure.FIRST_CONTACT)
    assert first is not None
    assert first.figure.value is not None
    tile = tiles["Resolved at first contact"]
    assert tile.figure.text() == f"{float(first.figure.value):.1f}%"
    assert f"n = {first.figure.n}" in tile.below.text()
    assert "target 80%" in tile.beside.text()
    assert tile.chip.text()[0] in "✓▼○", "a colour never carries a meaning alone"
    assert "Resolved at first contact" in tile.accessibleName()
    assert not tiles["Net promoter score"].chip.isVisible(), "without a target nothing is said of one"


def test_another_period_and_one_advisor(room: WindowRoom, page: MeasuresPage) -> None:
    choose(page, room, (202610, 202612))
    assert page.figures is not None
    assert page.figures.scope == Scope(202610, 202612)
    advisor = room.desk.people.advisors()[0]
    place = next(each for each in range(page.scope.count()) if page.scope.itemData(each) == ("advisor", advisor.id))
    page.scope.setCurrentIndex(place)
    page.scope.activated.emit(place)
    room.settle()
    assert page.figures.scope == Scope(202610, 202612, advisor_id=advisor.id)
    assert page.scope.currentText() == advisor.name, "the choice stays when the list is read again"
    assert not page.week_card.isVisible()
    assert [tile.isVisible() for tile in page.service.tiles] == [True] * 4 + [False]


def test_the_weeks_are_drawn_with_their_table(page: MeasuresPage) -> None:
    assert page.figures is not None
    assert page.weeks.image is not None
    assert len(page.weeks.spots) == len(page.figures.weeks)
    assert page.weeks.spots[0].text.startswith("week of 6 Apr 2026: ")
    assert page.weeks.accessibleDescription().count(";") == len(page.figures.weeks)


@pytest.mark.parametrize(("kind", "first"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_weeks_are_saved_as_a_picture(
    room: WindowRoom, page: MeasuresPage, tmp_path: Path, kind: str, first: bytes
) -> None:
    page.week_card.errands.save(tmp_path / f"weeks.{kind}", kind)
    room.settle()
    assert (tmp_path / f"weeks.{kind}").read_bytes().startswith(first)


def test_the_weeks_table_has_the_share_of_each(page: MeasuresPage) -> None:
    assert page.figures is not None
    head, *lines = page.weeks.table.split("\n")
    assert head.split("\t")[-1] == "Share answered"
    for line, week in zip(lines, page.figures.weeks, strict=True):
        assert line.split("\t")[-1] == f"{100 * week.answered / week.offered:.1f}%"
    assert "Calls answered by week" in page.week_card.more.accessibleName()


def test_the_reasons_add_up_to_the_avoidable_contacts(page: MeasuresPage) -> None:
    assert page.figures is not None
    avoidable = page.figures.of(Measure.AVOIDABLE)
    assert avoidable is not None
    assert sum(each.share.hits or 0 for each in page.figures.reasons) == avoidable.figure.hits
    assert not page.reasons.none.isVisible()


def test_marks_are_held_against_ratings_one_at_a_time(room: WindowRoom, page: MeasuresPage) -> None:
    card = page.links
    assert card.linked is not None
    assert card.linked.against is Against.CSAT, "the rating most contacts have comes first"
    assert card.sentence.text().startswith("The higher the score, the more satisfied customers are: a ")
    assert card.model.rowCount() == 20
    assert card.table.height() >= 20 * room.desk.theme.px(34)
    place = card.against.findData(Against.AVOIDABLE)
    card.against.setCurrentIndex(place)
    card.against.activated.emit(place)
    room.settle()
    assert card.linked.against is Against.AVOIDABLE
    spoken = {card.model.data(card.model.index(row, 5)) for row in range(20)}
    assert "no link found" in spoken


def test_targets_are_changed_and_shown(room: WindowRoom, page: MeasuresPage) -> None:
    page.targets_button.click()
    dialog = room.dialog
    assert isinstance(dialog, TargetsDialog)
    assert dialog.fields[Measure.NPS].text() == "no target"
    dialog.fields[Measure.FIRST_CONTACT].setValue(60)
    dialog.fields[Measure.ACCURACY].setValue(-1)
    dialog.within.setValue(30)
    dialog.submit()
    room.settle()
    tiles = {tile.caption.text(): tile for tile in page.service.tiles}
    assert tiles["Resolved at first contact"].beside.text() == "target 60%"
    assert tiles["Resolved at first contact"].chip.text() == "✓ met"
    assert tiles["Data accuracy"].beside.text() == ""
    assert "within 30 s" in tiles["Answered in time"].more.text()


def test_ratings_are_looked_at_corrected_and_added(room: WindowRoom, page: MeasuresPage, tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("When,Who,Mark out of five\n20/11/2026,Priya Nair,5\n20/11/2026,Zoë Quill,9\n", encoding="utf-8")
    page.errands.look_at_ratings(file)
    dialog = room.dialog
    assert isinstance(dialog, FiguresDialog)
    assert not dialog.action_button.isEnabled()
    assert "Say which column holds a rating" in dialog.problem.text()
    for box, held in zip(dialog.boxes, ("given", "advisor", "csat"), strict=True):
        box.setCurrentIndex(box.findData(held))
    dialog.boxes[0].activated.emit(0)
    room.settle()
    assert dialog.summary.text() == "1 rating would be added, 1 row is left out"
    assert dialog.model.rows[0].why == "“9” is not on the CSAT scale of 1 to 5"
    dialog.action_button.click()
    room.settle()
    assert QApplication.activeModalWidget() is None
    page.errands.look_at_ratings(file)
    again = room.dialog
    assert isinstance(again, FiguresDialog)
    assert isinstance(again.preview, RatingsPreview)
    assert [box.currentData() for box in again.boxes] == ["given", "advisor", "csat"], "what was said is remembered"
    assert "was brought in before" in again.problem.text()
    assert not again.action_button.isEnabled()
    again.reject()


def test_a_file_is_taken_back_after_a_question(
    room: WindowRoom, page: MeasuresPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.errands.show_files()
    dialog = room.dialog
    assert isinstance(dialog, FigureFilesDialog)
    room.settle()
    assert [each.kind for each in dialog.model.rows] == ["calls", "ratings"]
    monkeypatch.setattr("app.ui.dialogs.figure_files.ask", lambda *_words: False)
    dialog.back_button.click()
    room.settle()
    assert len(dialog.model.rows) == 2
    monkeypatch.setattr("app.ui.dialogs.figure_files.ask", lambda *_words: True)
    dialog.back_button.click()
    room.settle()
    assert [each.kind for each in dialog.model.rows] == ["ratings"]
    dialog.accept()
    room.settle()
    assert page.figures is not None
    assert page.figures.weeks == ()
    tiles = {tile.caption.text(): tile for tile in page.service.tiles}
    assert (tiles["Calls answered"].figure.text(), tiles["Calls answered"].below.text()) == (
        "–",
        "nothing in these months",
    )


def test_a_file_that_is_no_table_is_refused_above_the_page(
    room: WindowRoom, page: MeasuresPage, tmp_path: Path
) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    file = tmp_path / "book.xlsx"
    file.write_bytes(b"PK\x03\x04")
    page.errands.look_at_calls(file)
    room.settle()
    assert said == ["book.xlsx is a spreadsheet. Save it as CSV there, then bring that in."]


def test_an_empty_library_says_what_to_do_first(build: Build, tmp_path: Path) -> None:
    path = tmp_path / "new.fairhearing"
    keeping.create(path, "New", Clock(), evaluator=("Ann Lowe", "Team leader"), advisors=["Sarah Jones"]).close()
    room = WindowRoom.on(build(), path)  # type: ignore[arg-type]
    room.window.show_page("measures")
    room.settle()
    page = room.workplace.measures
    choose(page, room, (202412, 202611))
    assert page.empty.isVisible()
    assert page.empty.action.text() == "Bring in ratings…"


def test_the_page_is_reached_and_left_by_the_keyboard(room: WindowRoom, page: MeasuresPage) -> None:
    assert room.focus is page.period
    room.tab_to(page.targets_button)
    room.tab_to(page.links.against)
    room.press(Qt.Key.Key_Tab)
    assert room.focus is page.links.table


def test_every_control_has_a_name_and_its_turn(room: WindowRoom, page: MeasuresPage, tmp_path: Path) -> None:
    assert nameless(room.window) == []
    missed = tabbed(room.window) - reached(room, room.window)
    assert [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed] == []
    file = tmp_path / "ratings.csv"
    file.write_text("Date,CSAT\n20/11/2026,5\n20/11/2026,9\n", encoding="utf-8")
    shown = room.desk.figure_files.ratings(file)
    for dialog in (
        TargetsDialog(room.desk.measures.targets(), room.window),
        FiguresDialog(room.desk, shown, room.window),
        FigureFilesDialog(room.desk, room.window),
        ReasonsDialog(room.desk, room.window),
    ):
        dialog.show()
        dialog.activateWindow()
        room.settle()
        assert nameless(dialog) == [], type(dialog).__name__
        assert tabbed(dialog) <= reached(room, dialog), type(dialog).__name__
        dialog.reject()
        dialog.deleteLater()
    room.settle()
