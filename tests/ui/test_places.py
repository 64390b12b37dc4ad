"""“Where recordings are”: folders are watched and left, the recordings' folder is chosen, answers are changed."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from app.domain.columns import ColumnMapping, Field
from app.domain.patterns import Pattern
from app.services.identifying import Clue, Identifier
from app.services.import_values import Options
from app.services.interactions import Query
from app.services.recordings_root import plan_root
from app.ui.dialogs.places import PlacesDialog
from tests.services.calls_room import write_call
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.test_watched_folders import look, watch_of
from tests.ui.window_room import WindowRoom


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return a folder with three calls in it, of two months."""
    folder = tmp_path / "Recorder share"
    for number, month in enumerate(("10", "11", "11")):
        name = f"in-4021-0770090012{number}-2026{month}12-101500-179447850{number}.{number}.wav"
        write_call(folder / "2026" / month / name, number + 1)
    return folder


def opened(room: WindowRoom) -> PlacesDialog:
    watch_of(room)
    room.workplace.bringing_in.show_places()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, PlacesDialog)
    return dialog


def brought_in(room: WindowRoom, folder: Path) -> None:
    importing = room.desk.importing
    importing.commit(importing.preview([folder], Options()), room.desk.evaluator.id)


def places(room: WindowRoom) -> set[Path]:
    return {row.recording for row in room.desk.interactions.page(Query(unassigned=True)) if row.recording}


def test_it_is_in_the_file_menu_and_in_the_import(room: WindowRoom) -> None:
    (file,) = [menu for menu in room.window.menuBar().findChildren(QMenu) if menu.title() == "&File"]
    (asked,) = [action for action in file.actions() if "Where recordings are" in action.text()]
    asked.trigger()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, PlacesDialog)
    dialog.close_button.click()
    room.settle()
    started = room.workplace.bringing_in.import_recordings()
    room.settle()
    started.choosing.places_button.click()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, PlacesDialog)
    assert dialog.parent() is started
    dialog.reject()
    started.reject()
    room.settle()


def test_each_part_says_first_what_to_do_and_all_of_it_is_named_and_reached(room: WindowRoom, share: Path) -> None:
    dialog = opened(room)
    for filled in (False, True):
        if filled:
            fill(room, dialog, share)
        for place in range(dialog.tabs.count()):
            dialog.tabs.setCurrentIndex(place)
            room.settle()
            assert nameless(dialog) == []
            dialog.tabs.tabBar().setFocus()
            assert tabbed(dialog) <= reached(room, dialog)
    assert dialog.watched.empty.action.text() == "Watch a folder…"


def fill(room: WindowRoom, dialog: PlacesDialog, share: Path) -> None:
    """Let there be something in each part."""
    room.desk.identifiers.keep(Identifier(Clue.EXTENSION, "4021"), None)
    room.desk.identifiers.keep(Identifier(Clue.LOGIN, "tash"), None)
    room.desk.remembering.keep_pattern(Pattern("Ours", "{date:YYYYMMDD}_x{extension}"))
    mapping = ColumnMapping("kind", ("Beginn", "Nst"), ((0, Field.STARTED), (1, Field.EXTENSION)), 1)
    room.desk.remembering.keep_mapping(mapping)
    dialog.watched.take_folder(share)
    relinking = room.desk.relinking
    relinking.keep_root(plan_root(relinking.recordings(), relinking.root(), share))
    for part in (dialog.root, dialog.people, dialog.names):
        part.reload()
    room.settle()


def test_a_folder_is_watched_looked_into_changed_and_left(room: WindowRoom, share: Path) -> None:
    dialog = opened(room)
    part = dialog.watched
    part.take_folder(share)
    room.settle()
    assert [cell(part, row, 3) for row in range(1)] == ["3 to be looked at once more"]
    look(room, 1)
    assert cell(part, 0, 3) == "3 new"
    part.subfolders.click()
    part.keep.setCurrentIndex(1)
    part.keep.activated.emit(1)
    room.settle()
    (kept,) = room.desk.watching.folders()
    assert (kept.path, kept.subfolders, kept.copy) == (share, False, True)
    look(room)
    assert cell(part, 0, 3) == "nothing new"
    part.subfolders.click()
    room.settle()
    look(room)
    empty = share.with_name("empty")
    empty.mkdir()
    part.take_folder(empty)
    look(room)
    assert not part.import_button.isEnabled(), "it is that of the cursor"
    part.table.selectRow(next(place for place, each in enumerate(part.folders) if each.path == share))
    part.import_button.click()
    room.until(lambda: room.workplace.bringing_in._import is not None)
    room.settle()
    started = room.workplace.bringing_in._import
    assert started is not None
    assert len(started.preview.new) == 3
    started.reject()
    again = opened(room)
    again.watched.table.selectRow(next(n for n, each in enumerate(again.watched.folders) if each.path == empty))
    again.watched.stop_button.click()
    room.settle()
    away = share.rename(share.with_name("away"))
    look(room, 1)
    assert cell(again.watched, 0, 3) == "cannot be read"
    assert "Check the drive or the network" in again.watched.said.text()
    away.rename(share)
    again.watched.stop_button.click()
    room.settle()
    assert room.desk.watching.folders() == ()
    assert again.watched.empty.action.isVisible()
    again.reject()
    room.settle()


def cell(part: object, row: int, column: int) -> str:
    """Return what stands in a table."""
    model = part.model  # type: ignore[attr-defined]
    return str(model.index(row, column).data())


def test_the_recordings_folder_is_chosen_with_its_effect_in_words(
    room: WindowRoom, share: Path, tmp_path: Path
) -> None:
    brought_in(room, share)
    before = places(room)
    dialog = opened(room)
    root = dialog.root
    dialog.tabs.setCurrentIndex(1)
    assert "No folder is chosen" in root.now.text()
    root.look_at(share)
    room.settle()
    assert "3 recordings lie in it" in root.effect.text()
    assert "No file is moved" in root.effect.text()
    root.leave_button.click()
    assert room.desk.relinking.root() is None
    root.look_at(share)
    room.settle()
    root.use_button.click()
    room.settle()
    assert root.now.text() == str(share)
    assert root.counts.text().startswith("3 of ")
    assert places(room) == before
    moved = tmp_path / "archive"
    shutil.move(share, moved)
    root.reload()
    room.settle()
    assert "The folder is not there now" in root.counts.text()
    next((moved / "2026" / "10").glob("*.wav")).unlink()
    root.look_at(moved)
    room.settle()
    assert "2 were found there" in root.effect.text()
    assert "1 are found neither there nor where they were" in root.effect.text()
    root.use_button.click()
    room.settle()
    assert places(room) == {moved / path.relative_to(share) for path in before}
    root.none_button.click()
    room.settle()
    root.use_button.click()
    room.settle()
    assert room.desk.relinking.root() is None
    assert places(room) == {moved / path.relative_to(share) for path in before}
    dialog.reject()
    room.settle()


def test_whose_an_extension_is_can_be_changed_and_forgotten(room: WindowRoom, share: Path) -> None:
    started = room.workplace.bringing_in.import_recordings([share])
    room.until(lambda: not started.work.busy and started.preview.new)
    extension, login = Identifier(Clue.EXTENSION, "4021"), Identifier(Clue.LOGIN, "tash")
    priya = next(person for person in room.desk.people.advisors() if person.name == "Priya Nair")
    room.desk.identifiers.keep(login, None)
    room.desk.identifiers.keep(extension, None)
    dialog = opened(room)
    people = dialog.people
    assert {(each.identifier, each.person) for each in people.known} == {(extension, ""), (login, "")}
    people.table.selectAll()
    place = people.advisor.findData(priya.id)
    people.advisor.setCurrentIndex(place)
    people.advisor.activated.emit(place)
    room.settle()
    assert {each.person for each in room.desk.identifiers.all()} == {"Priya Nair"}
    room.until(lambda: not started.work.busy)
    assert {file.advisor_id for file in started.preview.new} == {priya.id}, "the open import knows it at once"
    people.table.selectRow([each.identifier for each in people.known].index(extension))
    people.forget_button.click()
    room.settle()
    assert [each.identifier for each in room.desk.identifiers.all()] == [login]
    dialog.reject()
    started.reject()
    room.settle()


def test_patterns_and_columns_are_seen_in_words_and_forgotten(room: WindowRoom, share: Path) -> None:
    dialog = opened(room)
    fill(room, dialog, share)
    names = dialog.names
    assert [(each.name, each.told) for each in names.known] == [
        ("Ours", "‹Date›_x‹Extension›"),
        ("Beginn, Nst", "Beginn: Date and time · Nst: Extension"),
    ]
    names.table.selectRow(1)
    names.forget_button.click()
    room.settle()
    assert room.desk.remembering.mappings() == ()
    names.forget_button.click()
    room.settle()
    assert room.desk.remembering.patterns() == ()
    dialog.tabs.setCurrentIndex(3)
    names.empty.action.click()
    room.settle()
    started = room.workplace.bringing_in._import
    assert started is not None
    assert started.isVisible()
    started.reject()
    room.settle()
