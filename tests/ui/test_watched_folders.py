"""What comes into a watched folder is offered quietly, once, and as it is imported or turned down not again."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.services.interactions import Query
from app.services.watching import WatchedFolder
from app.ui.main_window import MainWindow
from app.ui.watch import FIRST_AGAIN_MS, Watch
from app.ui.watch_bar import WatchBar
from tests.a_library import Clock
from tests.services.calls_room import write_call
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.test_import_window import tone
from tests.ui.window_room import WindowRoom

NAMES = ("in-4021-1-20261112-101500-1.1.wav", "deep/in-4021-2-20261112-111500-2.2.wav")


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return the folder a phone system writes to, with two calls in it."""
    folder = tmp_path / "Recorder share"
    for place, name in enumerate(NAMES):
        tone(folder / name, 300 + 50 * place)
    return folder


def watch_of(room: WindowRoom) -> Watch:
    """Return what looks, once the program does so by itself."""
    room.until(lambda: room.workplace.offering is not None)
    room.settle()
    return room.workplace.bringing_in.watch


def bar_of(room: WindowRoom) -> WatchBar:
    assert room.workplace.offering is not None
    return room.workplace.offering.bar


def look(room: WindowRoom, times: int = 2) -> None:
    """Look now, and again."""
    watch, clock = watch_of(room), room.window.clock
    assert isinstance(clock, Clock)
    for _ in range(times):
        clock.now += timedelta(seconds=10)
        watch.look()
        room.settle()


def watched(room: WindowRoom, folder: Path, *, copy: bool = False) -> None:
    """Watch ``folder`` and look until what is in it is offered."""
    room.desk.watching.watch(WatchedFolder(folder, copy=copy), room.desk.evaluator.id)
    look(room)


def begun_anew(room: WindowRoom, build: Callable[[], MainWindow]) -> WindowRoom:
    """Close the program, start it again on the same library, and look as it does."""
    path = room.desk.info.path
    room.window.close()
    anew = WindowRoom.on(build(), path)
    look(anew)
    return anew


def test_nothing_is_looked_for_where_no_folder_is_watched(room: WindowRoom) -> None:
    watch = watch_of(room)
    assert not watch._timer.isActive()
    assert watch.offer is None
    assert not bar_of(room).isVisible()


def test_what_has_come_is_offered_and_brought_in(
    room: WindowRoom, share: Path, build: Callable[[], MainWindow]
) -> None:
    before = room.focus
    watched(room, share)
    bar = bar_of(room)
    assert bar.isVisible()
    assert bar.words.text() == "2 new recordings in Recorder share."
    assert nameless(bar) == []
    assert room.focus is before
    assert watch_of(room)._timer.isActive()
    room.window.open_evaluation(room.desk.interactions.drafts(None)[0].evaluation_id or 0)
    room.settle()
    assert not bar.isVisible(), "nothing moves while somebody marks"
    room.window.show_page("interactions")
    bar.import_button.click()
    room.until(lambda: room.workplace.bringing_in._import is not None)
    room.settle()
    dialog = room.workplace.bringing_in._import
    assert dialog is not None
    assert {file.path for file in dialog.preview.new} == {share / name for name in NAMES}
    dialog.found.table.selectRow(next(n for n, row in enumerate(dialog.found.model.rows) if "deep" in str(row.path)))
    dialog.found.leave_out.click()
    dialog.action_button.click()
    room.settle()
    assert not bar.isVisible()
    assert room.desk.interactions.count(Query(unassigned=True)) == 1
    anew = begun_anew(room, build)
    assert not bar_of(anew).isVisible(), "one is in the library, and the other was left out"
    tone(share / NAMES[1], 999)
    look(anew)
    assert bar_of(anew).words.text() == "One new recording in Recorder share."


def test_what_is_turned_down_is_offered_no_more_until_it_is_asked_for(
    room: WindowRoom, share: Path, build: Callable[[], MainWindow]
) -> None:
    watched(room, share)
    bar_of(room).not_these.click()
    room.settle()
    assert "brings them back" in room.window.messages.text
    assert not bar_of(room).isVisible()
    look(room)
    assert not bar_of(room).isVisible()
    anew = begun_anew(room, build)
    assert not bar_of(anew).isVisible()
    third = tone(share / "third.wav", 700)
    look(anew)
    offer = watch_of(anew).offer
    assert offer is not None
    assert set(offer.offered) == {third}
    watch_of(anew).offer_again(offer.folder)
    look(anew)
    assert bar_of(anew).words.text() == "3 new recordings in Recorder share."


def test_an_import_that_is_given_up_turns_nothing_down(room: WindowRoom, share: Path) -> None:
    watched(room, share)
    bar_of(room).import_button.click()
    room.until(lambda: room.workplace.bringing_in._import is not None)
    room.settle()
    dialog = room.workplace.bringing_in._import
    assert dialog is not None
    dialog.reject()
    look(room)
    assert bar_of(room).isVisible()


def test_a_copy_of_what_is_in_the_library_is_not_offered(
    room: WindowRoom, share: Path, build: Callable[[], MainWindow]
) -> None:
    watched(room, share, copy=True)
    bar_of(room).import_button.click()
    room.until(lambda: room.workplace.bringing_in._import is not None)
    room.settle()
    dialog = room.workplace.bringing_in._import
    assert dialog is not None
    assert dialog.choosing.keep.currentData() is True
    dialog.action_button.click()
    room.settle()
    shutil.copy(share / NAMES[0], share / "another name.wav")
    anew = begun_anew(room, build)
    assert watch_of(anew).offer is None
    (folder,) = anew.desk.watching.folders()
    watch_of(anew).offer_again(folder)
    look(anew)
    assert watch_of(anew).offer is None


def test_a_call_that_is_still_on_is_left_for_later(room: WindowRoom, share: Path) -> None:
    growing = tone(share / "growing.wav", 800)
    watch = watch_of(room)
    room.desk.watching.watch(WatchedFolder(share), room.desk.evaluator.id)
    look(room, 1)
    for _ in range(2):
        watch.look()  # at once, so that nothing can be told from it
        room.settle()
        assert watch.offer is None
        assert watch._timer.interval() == FIRST_AGAIN_MS
    with growing.open("ab") as file:
        file.write(bytes(800))
    look(room, 1)
    offer = watch_of(room).offer
    assert offer is not None
    assert growing not in offer.offered
    assert offer.look.growing == (growing,)
    look(room, 1)
    offer = watch_of(room).offer
    assert offer is not None
    assert growing in offer.offered


def test_a_folder_that_goes_away_takes_its_offer_with_it_until_it_is_back(room: WindowRoom, share: Path) -> None:
    watched(room, share)
    away = share.rename(share.with_name("away"))
    look(room, 1)
    assert not bar_of(room).isVisible()
    assert "is not there" in watch_of(room).seen[0].look.refused[0].why
    away.rename(share)
    look(room)
    assert bar_of(room).isVisible()


def test_a_name_with_two_lines_or_a_picture_is_shown_in_one(room: WindowRoom, tmp_path: Path) -> None:
    odd = tmp_path / "two\nlines ☎️"
    write_call(odd / "☎️ call\nof two lines.wav")
    watched(room, odd)
    assert bar_of(room).words.text() == "One new recording in two lines ☎️."
    bar_of(room).import_button.click()
    room.until(lambda: room.workplace.bringing_in._import is not None)
    room.settle()
    dialog = room.workplace.bringing_in._import
    assert dialog is not None
    assert "\n" not in dialog.choosing.chosen.text()
    dialog.action_button.click()
    room.settle()
    (row,) = room.desk.interactions.page(Query(unassigned=True))
    assert row.recording is not None
    assert row.recording.name == "☎️ call\nof two lines.wav"


def test_the_bar_is_reached_by_the_keyboard(room: WindowRoom, share: Path) -> None:
    watched(room, share)
    bar = bar_of(room)
    assert tabbed(bar) == {bar.import_button, bar.not_these}
    assert tabbed(bar) <= reached(room, room.window)
