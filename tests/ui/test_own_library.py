"""A library of one's own by the keyboard in three steps: back and on, left and come back to, refused with a remedy."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import paths
from app.ui.dialogs.own_library import OwnLibraryDialog
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import WindowRoom

Key = Qt.Key


@pytest.fixture
def asked(fresh: WindowRoom) -> OwnLibraryDialog:
    """Return the dialog as the first page opens it."""
    fresh.tab_to(fresh.window.stage.first.own_button)
    fresh.press(Key.Key_Space)
    assert isinstance(fresh.dialog, OwnLibraryDialog)
    return fresh.dialog


def enter(room: WindowRoom, *texts: str) -> None:
    """Type the texts, each followed by Tab but the last, then Enter; wait until the place has been looked at."""
    for number, text in enumerate(texts):
        if number:
            room.press(Key.Key_Tab)
        room.type(text)
    room.press(Key.Key_Return)
    room.settle()


def test_three_steps_from_the_keyboard(fresh: WindowRoom, asked: OwnLibraryDialog, tmp_path: Path) -> None:
    fresh.press(Key.Key_Return)
    assert "your name" in asked.problem.text()
    assert asked.team.name.hasFocus()
    fresh.type("Maureen Lowe")
    fresh.tab_to(asked.team.team)
    enter(fresh, "Waste/Streets")
    assert asked.path() == paths.data_dir() / "Waste-Streets.fairhearing"
    assert str(asked.path()) in asked.place.text()
    assert (asked.step, asked.problem.isHidden()) == (1, True)
    fresh.type("Sarah Jones\n  Tom Öztürk \nsarah  jones\n")
    assert asked.advisors.found.text().startswith("2 advisors. There twice, and taken once: Sarah Jones.")
    fresh.press(Key.Key_Return)  # on an empty last line
    fresh.settle()
    assert asked.step == 2
    folder = tmp_path / "calls"
    asked.choose(tmp_path / "mine")
    enter(fresh, str(folder))
    assert f"There is no folder {folder}" in asked.problem.text()
    assert asked.recordings.field.hasFocus()
    asked.recordings.field.setText("~no-such-user/calls")
    fresh.press(Key.Key_Return)
    fresh.settle()
    assert "There is no folder ~no-such-user" in asked.problem.text()
    asked.recordings.field.setText(str(folder))
    folder.mkdir()
    fresh.press(Key.Key_Return)
    fresh.until(lambda: fresh.window.workplace is not None)
    fresh.settle()
    assert fresh.desk.info.path == tmp_path / "mine.fairhearing"
    assert fresh.desk.info.name == "Waste/Streets"
    assert (fresh.desk.evaluator.name, fresh.desk.evaluator.role) == ("Maureen Lowe", "Team leader")
    assert [(row.name, row.team) for row in fresh.desk.people.advisors()] == [
        ("Sarah Jones", "Waste/Streets"),
        ("Tom Öztürk", "Waste/Streets"),
    ]
    assert [each.path for each in fresh.desk.watching.folders()] == [folder]
    assert fresh.workplace.interactions.empty.action.text() == "Open a recording…"


def test_only_the_first_step_has_to_be_answered(fresh: WindowRoom, asked: OwnLibraryDialog) -> None:
    fresh.type("Ann Bell")
    fresh.tab_to(asked.team.team)
    enter(fresh, "Revenues")
    fresh.press(Key.Key_Return)
    fresh.settle()
    fresh.press(Key.Key_Return)
    fresh.until(lambda: fresh.window.workplace is not None)
    fresh.settle()
    assert fresh.desk.info.path == paths.data_dir() / "Revenues.fairhearing"
    assert fresh.desk.people.advisors() == ()
    assert fresh.desk.watching.folders() == ()


def test_nothing_typed_is_lost_by_going_back_or_leaving(fresh: WindowRoom, asked: OwnLibraryDialog) -> None:
    fresh.type("Ann Bell")
    fresh.tab_to(asked.team.team)
    enter(fresh, "Revenues")
    fresh.type("Sarah Jones")
    fresh.press(Key.Key_B, modifier=Qt.KeyboardModifier.AltModifier)
    fresh.until(lambda: asked.step == 0)
    assert (asked.team.name.text(), asked.team.team.text()) == ("Ann Bell", "Revenues")
    assert not asked.back_button.isEnabled()
    fresh.press(Key.Key_Return)
    fresh.settle()
    assert asked.step == 1
    fresh.press(Key.Key_Escape)
    assert not asked.isVisible()
    assert not asked.path().exists()
    fresh.window.questions.new_library()
    assert fresh.dialog is asked
    assert (asked.step, asked.advisors.names.names) == (1, ("Sarah Jones",))
    asked.reject()


def test_a_list_from_a_csv_file_is_added_once(asked: OwnLibraryDialog, tmp_path: Path) -> None:
    part = asked.advisors
    part.field.setPlainText("Priya Nair")
    file = tmp_path / "staff.csv"
    file.write_text("Surname;First name;Team\nAshworth;Tom;Waste\nNair;Priya;Waste\nAshworth;Tom;Waste\n", "utf-16")
    part.take_table(file)
    assert part.names.names == ("Priya Nair", "Tom Ashworth")
    assert part.found.text() == ("1 name taken from staff.csv. 2 stood there already, or twice, and came in once.")
    file.write_bytes(b"Extension,Calls\n201,14\n")
    part.take_table(file)
    assert "no column here is headed “name”" in part.found.text()
    part.take_table(tmp_path / "gone.csv")
    assert "gone.csv could not be found" in part.found.text()
    assert part.names.names == ("Priya Nair", "Tom Ashworth")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("there.fairhearing", "is already there"),
        ("OneDrive - Council/new.fairhearing", "in a synchronised folder"),
        ("missing/new.fairhearing", "does not exist. Make it first"),
    ],
)
def test_a_place_that_will_not_do_is_refused_in_the_page(
    fresh: WindowRoom, asked: OwnLibraryDialog, tmp_path: Path, place: str, words: str
) -> None:
    (tmp_path / "there.fairhearing").write_bytes(b"something")
    (tmp_path / "OneDrive - Council").mkdir()
    asked.team.name.setText("Ann Bell")
    asked.team.team.setText("Revenues")
    asked.choose(tmp_path / place)
    asked.submit()
    fresh.settle()
    assert words in asked.problem.text()
    assert asked.step == 0
    assert asked.change_button.hasFocus()
    assert (tmp_path / "there.fairhearing").read_bytes() == b"something"
    asked.choose(tmp_path / "good.fairhearing")
    assert asked.problem.isHidden()
    asked.submit()
    fresh.settle()
    assert asked.step == 1
    asked.reject()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
def test_a_full_disk_is_told_in_the_page_and_tried_again(
    fresh: WindowRoom, asked: OwnLibraryDialog, tmp_path: Path
) -> None:
    import resource

    asked.team.name.setText("Ann Bell")
    asked.team.team.setText("Revenues")
    asked.choose(tmp_path / "new.fairhearing")
    for _ in range(2):
        asked.submit()
        fresh.settle()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))
    try:
        asked.submit()
        fresh.settle()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert asked.isVisible()
    assert "disk that holds “new.fairhearing”" in asked.problem.text()
    assert list(tmp_path.glob("*.fairhearing*")) == []
    assert asked.team.name.text() == "Ann Bell"
    asked.submit()
    fresh.until(lambda: fresh.window.workplace is not None)
    fresh.settle()
    assert fresh.desk.info.path == tmp_path / "new.fairhearing"


def test_another_library_stays_open_until_the_new_one_is_made(room: WindowRoom, tmp_path: Path) -> None:
    before = room.desk.info.path
    room.window.questions.new_library()
    dialog = room.dialog
    assert isinstance(dialog, OwnLibraryDialog)
    dialog.team.name.setText("Ann Bell")
    dialog.team.team.setText("Revenues")
    dialog.choose(tmp_path / "second")
    for _ in range(2):
        dialog.submit()
        room.settle()
        assert room.desk.info.path == before
    dialog.submit()
    room.until(lambda: room.window.desk is not None and room.desk.info.path == tmp_path / "second.fairhearing")
    room.settle()


def test_every_control_of_every_step_has_a_name_and_its_turn(fresh: WindowRoom, asked: OwnLibraryDialog) -> None:
    asked.team.name.setText("Ann Bell")
    asked.team.team.setText("Revenues")
    for step in range(3):
        assert asked.step == step
        assert nameless(asked) == []
        assert tabbed(asked) <= reached(fresh, asked)
        if step < 2:
            asked.submit()
            fresh.settle()
    asked.reject()
