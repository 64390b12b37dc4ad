"""A watched folder offers what has come since, once it is whole."""

import shutil
from pathlib import Path

import pytest

from app.services.watching import WatchedFolder, Watching, look
from tests.a_library import EVALUATOR
from tests.services.calls_room import Room


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
    folder = WatchedFolder(room.calls)
    done = room.call("done.wav")
    first = look(folder, watching.known())
    assert (first.ready, first.growing) == ((), (done,))
    growing = room.call("sub/growing.wav")
    second = look(folder, watching.known(), first)
    assert (second.ready, second.growing) == ((done,), (growing,))
    with growing.open("ab") as file:
        file.write(b"more")
    third = look(folder, watching.known(), second)
    assert third.growing == (growing,)
    room.importing.commit(room.importing.preview(third.ready), EVALUATOR)
    fourth = look(folder, watching.known(), third)
    assert (fourth.ready, fourth.growing) == ((growing,), ())
    assert look(WatchedFolder(room.calls, subfolders=False), watching.known(), third).ready == ()


def test_a_folder_that_is_not_there_is_told_in_words(room: Room, watching: Watching) -> None:
    shutil.rmtree(room.calls)
    told = look(WatchedFolder(room.calls), watching.known())
    assert (told.ready, told.growing) == ((), ())
    assert "The watched folder calls is not there" in told.refused[0].why
