"""The list of interactions on the demo library: found, paged, resumed and begun by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.words import Band, Purpose, State
from app.services.interactions import Query
from app.ui.pages.interactions_model import COLUMNS, PAGE
from app.ui.widgets.table import CELL, Cell
from tests.ui.window_room import WindowRoom

Key = Qt.Key
SCORE = len(COLUMNS) - 1


def cells(room: WindowRoom, row: int) -> list[Cell]:
    """Return what stands in a row."""
    model = room.workplace.interactions.model
    return [model.index(row, column).data(CELL) for column in range(model.columnCount())]


def search(room: WindowRoom, text: str) -> None:
    """Type ``text`` into the search field and wait for what it finds."""
    room.press(Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    room.type(text)
    wanted = room.workplace.interactions.search.text()
    room.until(lambda: (query := room.workplace.interactions.model.query) is not None and query.text == wanted)
    room.settle()


def test_the_newest_stand_first_and_rows_come_when_they_are_needed(room: WindowRoom) -> None:
    page = room.workplace.interactions
    assert page.model.rowCount() == PAGE
    assert page.model.total == room.desk.interactions.count(Query())
    while page.model.canFetchMore():
        page.table.scrollToBottom()
        room.settle()
    rows = [page.model.row_at(place) for place in range(page.model.rowCount())]
    assert len({row.id for row in rows if row}) == page.model.total
    times = [row.started_at for row in rows if row]
    assert times == sorted(times, reverse=True)


def test_a_score_stands_right_with_its_sign_and_a_state_on_a_chip(room: WindowRoom) -> None:
    model = room.workplace.interactions.model
    for place in range(model.rowCount()):
        row, shown = model.row_at(place), cells(room, place)
        assert row is not None
        if row.band is None:
            assert shown[SCORE].text == ""
            continue
        assert shown[SCORE].right
        assert shown[SCORE].text.endswith(f"% {row.band.sign}")
        assert shown[SCORE].ink == row.band.value
        assert row.band.value in shown[SCORE].spoken
        assert (shown[SCORE - 1].text, shown[SCORE - 1].tone) == ("Finalised", "meets")
    bands = {row.band for row in map(model.row_at, range(model.rowCount())) if row}
    assert bands >= set(Band)


def test_search_and_filters_narrow_the_list_and_are_undone_by_one_button(room: WindowRoom) -> None:
    page = room.workplace.interactions
    everything = page.model.total
    search(room, "priya")
    assert 0 < page.model.total < everything
    assert {page.model.row_at(place).advisor for place in range(page.model.rowCount())} == {"Priya Nair"}  # type: ignore[union-attr]
    page.state.setCurrentIndex(2)
    room.settle()
    assert {page.model.row_at(place).state for place in range(page.model.rowCount())} == {State.DRAFT}  # type: ignore[union-attr]
    search(room, "nobody of this name")
    assert page.empty.isVisible()
    assert "0 found" in page.header.subtitle.text()
    page.empty.action.click()
    room.settle()
    assert page.model.total == everything
    assert (page.search.text(), page.state.currentIndex(), page.advisor.currentIndex()) == ("", 0, 0)


def test_one_advisor_alone(room: WindowRoom) -> None:
    page = room.workplace.interactions
    page.advisor.setCurrentIndex(page.advisor.findText("Tom Ashworth"))
    page.advisor.activated.emit(page.advisor.currentIndex())
    room.settle()
    assert {page.model.row_at(place).advisor for place in range(page.model.rowCount())} == {"Tom Ashworth"}  # type: ignore[union-attr]


@pytest.mark.parametrize(("state", "button"), [(None, "Evaluate"), (State.DRAFT, "Resume"), (State.FINALISED, "Open")])
def test_enter_evaluates_resumes_or_opens(room: WindowRoom, state: State | None, button: str) -> None:
    page = room.workplace.interactions
    place = next(place for place in range(page.model.rowCount()) if page.model.row_at(place).state is state)  # type: ignore[union-attr]
    row = page.model.row_at(place)
    assert row is not None
    room.press(*[Key.Key_Down] * place)
    assert page.current() == row
    assert page.main_button.text() == button
    room.press(Key.Key_Return)
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.work is not None)
    room.settle()
    assert room.workplace.page == "evaluate"
    opened = room.workplace.evaluate.evaluation_id if room.workplace.evaluate else None
    evaluation = room.desk.evaluating.open(opened or 0)
    assert evaluation.interaction.id == row.id
    if state is None:
        assert evaluation.purpose is Purpose.ROUTINE
        assert evaluation.evaluator == room.desk.evaluator
    else:
        assert evaluation.id == row.evaluation_id


def test_what_one_began_is_offered_first_and_only_ones_own(room: WindowRoom) -> None:
    strip = room.workplace.interactions.drafts
    mine = room.desk.interactions.drafts(room.desk.evaluator.id)
    assert mine
    assert strip.isVisible()
    words = " ".join(label.text() for label in strip.findChildren(QLabel))
    assert all(draft.advisor in words and f"{draft.marked} marked so far" in words for draft in mine)
    resume = next(found for found in strip.findChildren(QPushButton) if mine[0].advisor in found.accessibleName())
    room.tab_to(resume)
    room.press(Key.Key_Space)
    room.settle()
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.evaluation_id == mine[0].evaluation_id
    other = next(person for person in room.workplace.evaluators if person != room.desk.evaluator)
    room.desk.sign_in(other)
    room.workplace.show_page("interactions")
    room.settle()
    assert room.desk.interactions.drafts(other.id) == ()
    assert not strip.isVisible()


def test_the_cursor_stays_where_it_was_when_something_changes(room: WindowRoom) -> None:
    page = room.workplace.interactions
    room.press(*[Key.Key_Down] * 5)
    here = page.current()
    room.desk.library_changed.emit("evaluations")
    room.settle()
    assert page.current() == here
    assert room.focus is page.table


def test_columns_give_way_before_anything_is_cut(room: WindowRoom, tmp_path: Path) -> None:
    table = room.workplace.interactions.table
    assert not any(table.isColumnHidden(column) for column in range(len(COLUMNS)))
    room.window.theme.set_scale(150)
    room.wait(50)
    assert [COLUMNS[column][0] for column in range(len(COLUMNS)) if table.isColumnHidden(column)] == [
        "Channel",
        "Length",
        "Purpose",
    ]
    assert not table.horizontalScrollBar().isVisible()
    room.settle()
