"""The list of interactions on the demo library: found, paged, resumed and begun by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.domain.words import Band, Purpose, State
from app.services.interactions import InteractionRow, Query, Sort, SortBy
from app.ui.dialogs.edit_interactions import EditInteractionsDialog, NameFilterDialog
from app.ui.pages.interactions_columns import COLUMNS, PLACES
from app.ui.pages.interactions_model import PAGE
from app.ui.pages.interactions_table import ROOMY
from app.ui.widgets.chips import STATE_TONES
from app.ui.widgets.table import CELL, Cell
from tests.ui.window_room import WindowRoom

Key = Qt.Key
SCORE = PLACES["score"]


def cells(room: WindowRoom, row: int) -> list[Cell]:
    """Return what stands in a row."""
    model = room.workplace.interactions.model
    return [model.index(row, column).data(CELL) for column in range(model.columnCount())]


def here(room: WindowRoom) -> list[InteractionRow]:
    """Return the rows that were read, in their order."""
    model = room.workplace.interactions.model
    return [row for row in map(model.row_at, range(model.rowCount())) if row is not None]


def search(room: WindowRoom, text: str) -> None:
    """Type ``text`` into the search field and wait for what it finds."""
    room.press(Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    room.type(text)
    wanted = room.workplace.interactions.search.text()
    room.until(lambda: (query := room.workplace.interactions.model.query) is not None and query.text == wanted)
    room.settle()


def test_the_newest_stand_first_and_rows_come_when_they_are_needed(room: WindowRoom) -> None:
    page = room.workplace.interactions
    assert page.model.rowCount() == page.model.total == room.desk.interactions.count(Query()) > 2 * PAGE
    assert len(here(room)) == PAGE
    last = page.model.total - 1
    room.press(Key.Key_End)
    assert page.table.current_row() == last
    room.until(lambda: page.model.row_at(last) is not None)
    for place in range(0, page.model.total, PAGE):
        page.table.scrollTo(page.model.index(place, 0))
        room.until(lambda at=place: page.model.row_at(at) is not None)
    assert [row.id for row in here(room)] == list(room.desk.interactions.ids(Query(), page.model.order, 0, last))
    times = [row.started_at for row in here(room)]
    assert times == sorted(times, reverse=True)


def test_a_score_stands_right_with_its_sign_and_a_state_on_a_chip(room: WindowRoom) -> None:
    for place, row in enumerate(here(room)):
        shown = cells(room, place)
        if row.band is None:
            assert shown[SCORE].text == ""
            continue
        assert shown[SCORE].right
        assert shown[SCORE].text.endswith(f"% {row.band.sign}")
        assert shown[SCORE].ink == row.band.value
        assert row.band.value in shown[SCORE].spoken
        assert row.state is not None
        chip = shown[PLACES["state"]]
        assert (chip.text, chip.tone) == (row.state.value.capitalize(), STATE_TONES[row.state])
    bands = {row.band for row in here(room)}
    assert bands >= set(Band)


def test_search_and_filters_narrow_the_list_and_are_undone_by_one_button(room: WindowRoom) -> None:
    page = room.workplace.interactions
    everything = page.model.total
    search(room, "priya")
    assert 0 < page.model.total < everything
    assert {row.advisor for row in here(room)} == {"Priya Nair"}
    page.state.setCurrentIndex(2)
    room.settle()
    assert {row.state for row in here(room)} == {State.DRAFT}
    search(room, "nobody is called xyzzy")
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
    assert {row.advisor for row in here(room)} == {"Tom Ashworth"}


@pytest.mark.parametrize(("state", "button"), [(None, "Evaluate"), (State.DRAFT, "Resume"), (State.FINALISED, "Open")])
def test_enter_evaluates_resumes_or_opens(room: WindowRoom, state: State | None, button: str) -> None:
    page = room.workplace.interactions
    place = next(place for place, row in enumerate(here(room)) if row.state is state)
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


def to_begin(room: WindowRoom) -> InteractionRow:
    """Put the cursor on a contact that nobody began and return it."""
    page = room.workplace.interactions
    place, row = next((place, row) for place, row in enumerate(here(room)) if row.state is None and row.advisor_id)
    page.table.selectRow(place)
    return row


@pytest.mark.expects_log("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize(("key", "purpose"), [(Key.Key_S, Purpose.SPOT_CHECK), (Key.Key_C, Purpose.COACHING)])
def test_an_evaluation_is_begun_for_another_purpose_by_two_keys(
    room: WindowRoom, key: Qt.Key, purpose: Purpose
) -> None:
    row = to_begin(room)
    room.press(Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, key)
    room.settle()
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.work is not None
    begun = room.workplace.evaluate.work.sheet.evaluation
    assert (begun.interaction.id, begun.purpose) == (row.id, purpose)


def test_the_menu_of_a_row_offers_the_purposes_only_where_nothing_is_begun(room: WindowRoom) -> None:
    page = room.workplace.interactions
    row = to_begin(room)
    purposes = next(entry for entry in page.errands.menu().actions() if entry.text() == "Evaluate as")
    assert purposes.isEnabled()
    assert page.begin_button.more.isEnabled()
    page.table.selectRow(next(place for place, each in enumerate(here(room)) if each.state is not None))
    purposes = next(entry for entry in page.errands.menu().actions() if entry.text() == "Evaluate as")
    assert not purposes.isEnabled()
    assert not page.begin_button.more.isEnabled()
    room.press(Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.activePopupWidget() is None
    page.begin_for(Purpose.CALIBRATION)
    room.settle()
    assert room.desk.interactions.get(row.id).state is None
    to_begin(room)
    menu = page.errands.menu()
    purposes = next(entry for entry in menu.actions() if entry.text() == "Evaluate as")
    purposes.menu().actions()[3].trigger()
    room.settle()
    assert room.desk.interactions.get(row.id).purpose is Purpose.CALIBRATION
    page.show_query(Query(purpose=Purpose.CALIBRATION))
    room.settle()
    assert [cells(room, 0)[PLACES["chosen"]].text] == ["calibration"]


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


def shown(room: WindowRoom) -> list[str]:
    """Return the keys of the columns that can be seen."""
    table = room.workplace.interactions.table
    return [column.key for place, column in enumerate(COLUMNS) if not table.isColumnHidden(place)]


def test_columns_give_way_before_anything_is_cut(room: WindowRoom) -> None:
    room.window.theme.set_scale(150)
    room.wait(50)
    assert shown(room)[0] == "when"
    assert shown(room)[-1] == "score"
    assert not {"talk_over", "silence"} & set(shown(room))
    assert not room.workplace.interactions.table.horizontalScrollBar().isVisible()
    room.settle()


def test_how_each_was_chosen_is_said_and_narrows_and_sorts(room: WindowRoom) -> None:
    page = room.workplace.interactions
    page.show_query(Query(sampled=True))
    room.settle()
    queue = {item.interaction_id: item for item in room.desk.sampling.queue(202611)}
    assert page.model.total == len(queue)
    for place, row in enumerate(here(room)):
        item = queue[row.id]
        said = "replacement" if item.replaces_because else f"sample {item.position}/{item.of}"
        assert cells(room, place)[PLACES["chosen"]].text == said
    page.show_query(Query())
    page.view.show_order(Sort(SortBy.CHOSEN, False))
    room.settle()
    words = [cells(room, place)[PLACES["chosen"]].text.split()[0:1] for place in range(PAGE)]
    kinds = [word[0] if word else "" for word in words]
    order = ["sample", "replacement", "spot", "coaching", "calibration", "excluded", ""]
    assert kinds == sorted(kinds, key=order.index)
    assert {"sample", "spot", "coaching", "excluded", ""} <= set(kinds)


def test_every_column_sorts(room: WindowRoom) -> None:
    page = room.workplace.interactions
    for column in COLUMNS:
        page.table.sort_by(column.key)
        room.settle()
        assert page.model.order.by is column.sort
        assert page.table.horizontalHeader().sortIndicatorSection() == PLACES[column.key]


def test_subjects_have_room_before_any_other_column_has_more_than_it_needs(room: WindowRoom) -> None:
    table = room.workplace.interactions.table
    widths = {key: table.columnWidth(place) for key, place in PLACES.items()}
    assert {"talk_over", "chosen", "state"} <= set(shown(room))
    assert widths["about"] > 140
    for column in COLUMNS:
        if column.width and column.key in shown(room):
            assert widths[column.key] == column.least, "all that is over stands where the subject is"
    room.window.resize(1900, 768)
    room.wait(50)
    assert table.columnWidth(PLACES["service"]) == COLUMNS[PLACES["service"]].width
    assert table.columnWidth(PLACES["about"]) >= ROOMY


def test_a_column_keeps_the_width_it_was_dragged_to(room: WindowRoom) -> None:
    table = room.workplace.interactions.table
    table.horizontalHeader().resizeSection(PLACES["advisor"], 200)
    room.window.resize(1440, 900)
    room.wait(50)
    assert table.columnWidth(PLACES["advisor"]) == 200
    table.choose_columns({"advisor", "service", "state"})
    assert table.columnWidth(PLACES["advisor"]) == 200
    assert sum(table.columnWidth(PLACES[key]) for key in shown(room)) > table.viewport().width() - len(COLUMNS)


def test_a_header_sorts_and_turns_round_and_is_remembered(room: WindowRoom) -> None:
    page = room.workplace.interactions
    by = PLACES["advisor"]
    for way in (False, True):
        click_header(room, by)
        names = [row.advisor.casefold() for row in here(room)]
        assert names == sorted(names, reverse=way)
        assert page.model.order == Sort(SortBy.ADVISOR, way)
    assert page.model.headerData(by, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == (
        "Advisor, sorted descending"
    )
    assert room.window.settings.now.panes["interactions.order"] == "advisor down"


def click_header(room: WindowRoom, place: int) -> None:
    """Click the header of a column and wait for its order."""
    header = room.workplace.interactions.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(place) + 12, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    room.settle()


def test_columns_are_chosen_and_remembered(room: WindowRoom) -> None:
    page = room.workplace.interactions
    menu = page.errands.menu()
    columns = next(entry.menu() for entry in menu.actions() if entry.text() == "Columns")
    next(entry for entry in columns.actions() if entry.text() == "Reference").trigger()
    next(entry for entry in columns.actions() if entry.text() == "About").trigger()
    room.wait(20)
    assert "reference" in page.table.columns
    assert "about" not in shown(room)
    assert "reference" in room.window.settings.now.panes["interactions.columns"].split(",")


def test_filters_combine_stand_on_chips_and_are_undone(room: WindowRoom) -> None:
    page = room.workplace.interactions
    service = here(room)[0].service
    choose_more(room, "Service", service)
    choose_more(room, "Purpose", "Routine")
    assert page.model.query == Query(service=service, purpose=Purpose.ROUTINE)
    assert here(room)
    assert {(row.service, row.purpose) for row in here(room)} == {(service, Purpose.ROUTINE)}
    chips = [chip for chip in page.filters.chips.findChildren(QPushButton) if chip.isVisible()]
    assert [chip.text() for chip in chips] == [f"Service: {service}  ×".replace("&", "&&"), "Purpose: Routine  ×"]
    chips[0].click()
    room.settle()
    assert page.model.query == Query(purpose=Purpose.ROUTINE)
    page.filters.clear_button.click()
    room.settle()
    assert page.model.query == Query()
    room.press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert page.model.query == Query(purpose=Purpose.ROUTINE)


def choose_more(room: WindowRoom, group: str, words: str) -> None:
    """Choose something of *More filters*."""
    menu = room.workplace.interactions.filters.more.menu()
    menu.aboutToShow.emit()
    inside = next(entry.menu() for entry in menu.actions() if entry.text() == group)
    next(entry for entry in inside.actions() if entry.text() == words.replace("&", "&&")).trigger()
    room.settle()


def test_a_filter_is_saved_under_a_name_and_chosen_again(room: WindowRoom) -> None:
    page = room.workplace.interactions
    click_header(room, PLACES["length"])
    choose_more(room, "Purpose", "Spot check")
    page.filters.save_asked.emit()
    dialog = room.dialog
    assert isinstance(dialog, NameFilterDialog)
    room.type("Spot checks")
    room.press(Key.Key_Return)
    room.settle()
    page.show_all()
    click_header(room, PLACES["when"])
    menu = page.filters.more.menu()
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == "Spot checks").trigger()
    room.settle()
    assert page.model.query == Query(purpose=Purpose.SPOT_CHECK)
    assert page.model.order == Sort(SortBy.LENGTH, True)
    page.filters.forget_asked.emit("Spot checks")
    room.settle()
    assert room.desk.remembering.filters() == ()


def test_several_are_edited_at_once_and_it_is_taken_back(room: WindowRoom) -> None:
    page = room.workplace.interactions
    before = here(room)[:4]
    room.press(*[Key.Key_Down] * 3, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert page.table.selected_count() == 4
    assert "4 chosen" in page.header.subtitle.text()
    room.press(Key.Key_F2)
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, EditInteractionsDialog)
    other = next(at for at in range(2, dialog.service.count()) if dialog.service.itemText(at) != before[0].service)
    dialog.service.setCurrentIndex(other)
    dialog.sampling.setCurrentIndex(2)
    dialog.action_button.click()
    assert dialog.isVisible(), "an exclusion needs a reason"
    dialog.reason.setText("a complaint under appeal")
    dialog.action_button.click()
    room.settle()
    assert {(row.service, row.excluded) for row in here(room)[:4]} == {
        (dialog_text(room, other), "a complaint under appeal")
    }
    assert [row.advisor for row in here(room)[:4]] == [row.advisor for row in before]
    next(entry for entry in page.errands.menu().actions() if entry.text().startswith("Take the last edit")).trigger()
    room.settle()
    assert here(room)[:4] == before


def dialog_text(room: WindowRoom, place: int) -> str:
    """Return the service that stood in the dialog at ``place``, after its two first entries."""
    return room.desk.interactions.services()[place - 2]


def test_a_missing_recording_is_shown_as_missing(room: WindowRoom) -> None:
    page = room.workplace.interactions
    row = here(room)[0]
    with room.desk._services._library.write() as connection:
        of_row = "(SELECT recording_id FROM interaction WHERE id = ?)"
        connection.exec_driver_sql(f"UPDATE recording SET path = '/nowhere/call.wav' WHERE id = {of_row}", (row.id,))
    room.desk.library_changed.emit("interactions")
    place = PLACES["length"]
    room.until(lambda: page.model.index(0, place).data(CELL).text == "missing")
    assert "missing" in page.model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole)
    room.settle()


def test_the_filter_for_missing_recordings_looks_for_them_first(room: WindowRoom) -> None:
    page = room.workplace.interactions
    row = here(room)[0]
    with room.desk._services._library.write() as connection:
        of_row = "(SELECT recording_id FROM interaction WHERE id = ?)"
        connection.exec_driver_sql(f"UPDATE recording SET path = '/nowhere/call.wav' WHERE id = {of_row}", (row.id,))
    choose_more(room, "Recording", "Recording missing")
    room.until(lambda: row.id in [each.id for each in here(room)])
    assert {str(each.recording) for each in here(room)} == {"/nowhere/call.wav"}
    assert page.filters.query() == Query(missing=True)
    room.settle()
