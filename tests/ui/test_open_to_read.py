"""A library that cannot be worked in is refused with the reason and the ways on: read it here, or copy it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.main_window import MainWindow
from app.ui.pages.evaluate import EvaluatePage
from app.ui.single_instance import lock_name
from db import places
from tests.ui.test_single_instance import HOLD
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]
PAGES = ("today", "interactions", "sample", "advisors", "measures", "reports", "settings")


@pytest.fixture
def share(demo_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the demo library in a folder that the table of mounts calls one of another machine."""
    folder = tmp_path / "share"
    folder.mkdir()
    table = f"/dev/vda1 / ext4 rw 0 0\n//files/quality {folder} cifs rw 0 0\n"
    monkeypatch.setattr(places, "_mounts", lambda: table)
    return Path(shutil.copy(demo_library, folder / "Team.fairhearing"))


def refused(window: MainWindow, library: Path) -> WindowRoom:
    """Start on a library and wait until it is refused on the first page."""
    room = WindowRoom(window)
    window.show()
    window.activateWindow()
    window.start(library)
    room.until(window.stage.first.problem.text)
    room.settle()
    return room


def listing(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {each.name: (each.read_bytes(), each.stat().st_mtime_ns) for each in folder.iterdir()}


def test_on_a_share_it_is_refused_opened_to_read_and_every_page_is_shown(build: Build, share: Path) -> None:
    before = listing(share.parent)
    room = refused(build(), share)
    first = room.window.stage.first
    assert "a network folder (cifs), where a library can lose marks" in first.problem.text()
    first.refused.read_button.click()
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    assert room.window.reading.isVisible()
    assert "nothing can be marked or changed" in room.window.reading.words.text()
    for page in PAGES:
        room.window.show_page(page)
        room.settle()
        assert room.window.messages.text == "", page
    advisor = room.desk.people.advisors()[0]
    room.window.show_advisor(advisor.id)
    room.settle()
    assert room.window.messages.text == ""
    assert listing(share.parent) == before


def test_a_draft_open_to_read_is_shown_and_cannot_be_marked(build: Build, share: Path) -> None:
    before = listing(share.parent)
    room = refused(build(), share)
    room.window.ways.open_to_read(share)
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    draft = room.desk.interactions.drafts(None)[0].evaluation_id
    assert draft is not None
    room.window.open_evaluation(draft)
    room.settle()
    page = room.workplace.evaluate
    assert isinstance(page, EvaluatePage)
    assert page.work is not None
    marks = page.work.sheet.marks
    room.type("nnm")
    room.settle()
    assert page.work.sheet.marks == marks
    assert page.unsaved == 0
    assert page.bar.text == ""
    assert room.window.messages.text == ""
    room.window.show_page("today")
    room.settle()
    assert listing(share.parent) == before


def test_what_is_tried_to_be_changed_is_said_in_words(build: Build, share: Path) -> None:
    room = refused(build(), share)
    room.window.ways.open_to_read(share)
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    room.window.tasks.unhandled = room.window.trouble
    room.desk.tasks.library(lambda: room.desk.people.add_team("Blue"))
    room.settle()
    assert "was opened only to read, so nothing was changed" in room.window.messages.text
    assert "Copy it to a folder of your own" in room.window.messages.text


def test_it_is_copied_to_this_computer_and_worked_in(
    build: Build, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine" / "Team 11.2026.fairhearing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target).removesuffix(".fairhearing"), ""))
    room = refused(build(), share)
    room.window.stage.first.refused.copy_button.click()
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    assert room.desk.info.path == target
    assert not room.desk.info.to_read
    assert not room.window.reading.isVisible()
    assert room.desk.people.add_team("Blue").id


@pytest.fixture
def held(demo_library: Path, tmp_path: Path) -> Iterator[Path]:
    """Return a library that a window we cannot reach has: its process looks for windows in another place."""
    library = Path(shutil.copy(demo_library, tmp_path / "Team.fairhearing"))
    (tmp_path / "other").mkdir()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(library)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path / "other"), "XDG_RUNTIME_DIR": str(tmp_path / "other")},
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    yield library
    other.kill()
    other.wait()
    other.stdout.close()


def test_a_library_somebody_has_is_not_opened_twice_but_may_be_read(build: Build, held: Path) -> None:
    room = refused(build(), held)
    assert "“Team” is open in another window of yours that does not answer" in room.window.stage.first.problem.text()
    room.window.stage.first.refused.read_button.click()
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    assert room.desk.info.to_read


def test_above_an_open_library_it_is_said_and_that_one_stays(
    build: Build, held: Path, demo_library: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    room = WindowRoom.on_copy(build(), demo_library, tmp_path / "mine")
    here = room.desk.info.path
    room.window.open_library(held)
    room.settle()
    assert "does not answer" in room.window.messages.text
    assert room.desk.info.path == here
    assert lock_name(here).exists()
    room.window.messages._action.click()
    room.until(lambda: room.window.desk is not None and room.desk.info.path == held)
    room.settle()
    assert room.desk.info.to_read
    assert not lock_name(here).exists()


def test_the_lock_goes_with_the_window_and_a_killed_ones_counts_not(
    build: Build, demo_library: Path, tmp_path: Path
) -> None:
    room = WindowRoom.on_copy(build(), demo_library, tmp_path)
    lock = lock_name(room.desk.info.path)
    assert lock.exists()
    left = lock.read_text()
    room.window.close()
    assert not lock.exists()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock.write_text("\n".join([str(gone.pid), *left.splitlines()[1:]]) + "\n")
    again = WindowRoom.on(build(), room_path(lock))
    assert not again.desk.info.to_read


def room_path(lock: Path) -> Path:
    return lock.with_name(lock.name.removeprefix(".").removesuffix(".open"))


def test_one_that_was_not_closed_on_its_share_is_copied_with_its_log(
    build: Build, share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share.with_name(share.name + "-wal").write_bytes(b"the newest changes")
    target = tmp_path / "Mine.fairhearing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    room = refused(build(), share)
    first = room.window.stage.first
    first.refused.read_button.click()
    room.until(lambda: "was not closed" in first.problem.text())
    room.settle()
    assert first.refused.copy_button.isVisible()
    first.refused.copy_button.click()
    room.until(lambda: room.window.workplace is not None)
    room.settle()
    assert room.desk.info.path == target
