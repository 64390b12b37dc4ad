"""A watched folder offers what has come since, once it is whole."""

import shutil
from pathlib import Path

import pytest

from app.services.import_copying import copied
from app.services.importing import Options
from app.services.watching import WatchedFolder, Watching, copies_among, look
from tests.a_library import EVALUATOR
from tests.services.calls_room import Room, write_call


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def watching(room: Room) -> Watching:
    return Watching(room.library.file, room.library.clock)


def test_folders_are_remembered(room: Room, watching: Watching) -> None:
    watching.watch(WatchedFolder(room.calls, copy=True, pattern="ours"), EVALUATOR)
    watching.watch(WatchedFolder(room.calls, subfolders=False), EVALUATOR)
    (only,) = watching.folders()
    assert (only.path, only.subfolders, only.copy, only.pattern) == (room.calls, False, False, "")
    watching.stop(only)
    assert watching.folders() == ()


def test_a_file_is_ready_when_two_looks_found_it_the_same(room: Room, watching: Watching) -> None:
    folder = watched(room, watching)
    done = room.call("done.wav")
    first = look(folder, watching.known(folder))
    assert (first.ready, first.growing) == ((), (done,))
    growing = room.call("sub/growing.wav")
    second = look(folder, watching.known(folder), first)
    assert (second.ready, second.growing) == ((done,), (growing,))
    with growing.open("ab") as file:
        file.write(b"more")
    third = look(folder, watching.known(folder), second)
    assert third.growing == (growing,)
    room.importing.commit(room.importing.preview(third.ready), EVALUATOR)
    fourth = look(folder, watching.known(folder), third)
    assert (fourth.ready, fourth.growing) == ((growing,), ())
    assert look(WatchedFolder(room.calls, subfolders=False), watching.known(folder), third).ready == ()


def test_what_was_settled_is_not_offered_again_until_it_changes(room: Room, watching: Watching) -> None:
    folder = watched(room, watching)
    declined, other = room.call("declined.wav"), room.call("sub/other.wav")
    seen = look(folder, watching.known(folder)).seen
    watching.settle(folder, {declined: seen[declined]})
    anew = Watching(room.library.file, room.library.clock)  # as after a restart
    assert set(look(folder, anew.known(folder)).seen) == {other}
    write_call(declined, 77, 0.5)
    assert set(look(folder, anew.known(folder)).seen) == {declined, other}
    anew.settle(folder, look(folder, anew.known(folder)).seen)
    assert look(folder, anew.known(folder)).seen == {}
    anew.offer_again(folder)
    assert set(look(folder, anew.known(folder)).seen) == {declined, other}


def test_marks_of_files_that_went_away_are_forgotten_but_not_while_the_drive_is_away(
    room: Room, watching: Watching
) -> None:
    folder = watched(room, watching)
    gone = room.call("gone.wav")
    room.call("stays.wav")
    watching.settle(folder, look(folder, watching.known(folder)).seen)
    assert len(watching.settled(folder)) == 2
    away = room.calls.rename(room.calls.with_name("away"))
    watching.settle(folder, {}, look(folder, watching.known(folder)).gone)
    assert len(watching.settled(folder)) == 2
    away.rename(room.calls)
    gone.unlink()
    watching.settle(folder, {}, look(folder, watching.known(folder)).gone)
    assert len(watching.settled(folder)) == 1
    watching.stop(folder)
    assert watching.settled(folder) == frozenset()


def test_a_copy_of_what_was_imported_is_known_by_its_sound(room: Room, watching: Watching, tmp_path: Path) -> None:
    folder = watched(room, watching)
    original, other = room.call("original.wav"), room.call("other.wav")
    preview = copied(room.importing.preview([original], Options(copy=True)), room.library.path)
    room.importing.commit(preview, EVALUATOR)
    again = Path(shutil.copy(original, room.calls / "under another name.wav"))
    seen = look(folder, watching.known(folder)).seen
    assert set(seen) == {original, other, again}
    assert set(copies_among(seen, watching.prints())) == {original, again}
    original.unlink()
    assert set(copies_among(seen, watching.prints())) == {again}


def test_a_folder_that_is_not_there_is_told_in_words(room: Room, watching: Watching) -> None:
    folder = watched(room, watching)
    shutil.rmtree(room.calls)
    told = look(folder, watching.known(folder))
    assert (told.ready, told.growing) == ((), ())
    assert "The folder calls is not there" in told.refused[0].why


def watched(room: Room, watching: Watching) -> WatchedFolder:
    """Watch the folder of calls."""
    watching.watch(WatchedFolder(room.calls), EVALUATOR)
    return watching.folders()[0]
