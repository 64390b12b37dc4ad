"""Jobs run away from the main thread, in order where they must be, and every result comes back."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.tasks import Handle, Tasks

MANY = 2000


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, failures: list[Exception]) -> Iterator[Tasks]:
    made = Tasks(failures.append)
    yield made
    made.shutdown()


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)


def test_every_one_of_many_results_comes_back(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[int] = []
    for number in range(MANY):
        tasks.audio(lambda _handle, number=number: number, got.append)
    idle(qtbot, tasks)
    assert sorted(got) == list(range(MANY))


def test_the_library_lane_keeps_the_order_and_one_thread(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[int] = []
    threads: set[int] = set()

    def job(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    for number in range(200):
        tasks.library(lambda number=number: job(number), got.append)
    idle(qtbot, tasks)
    assert got == list(range(200))
    assert len(threads) == 1
    assert threads != {threading.get_ident()}


def test_a_folder_on_a_slow_drive_keeps_nothing_else_waiting(qtbot: QtBot, tasks: Tasks) -> None:
    drive = threading.Event()
    came: list[str] = []
    tasks.folders(lambda _handle: drive.wait(20), lambda _done: came.append("folder"))
    tasks.library(lambda: None, lambda _none: came.append("library"))
    tasks.audio(lambda _handle: None, lambda _none: came.append("audio"))
    tasks.work(lambda _handle: None, lambda _none: came.append("work"))
    qtbot.waitUntil(lambda: len(came) == 3)
    drive.set()
    qtbot.waitUntil(lambda: len(came) == 4)
    assert came[-1] == "folder"


def test_results_and_errors_come_back_on_the_main_thread(qtbot: QtBot, tasks: Tasks) -> None:
    where: list[int] = []
    tasks.work(lambda _handle: None, lambda _result: where.append(threading.get_ident()))
    tasks.work(lambda _handle: 1 // 0, None, lambda _error: where.append(threading.get_ident()))
    idle(qtbot, tasks)
    assert where == [threading.get_ident()] * 2


def test_an_error_goes_to_its_own_listener_or_else_to_the_general_one(
    qtbot: QtBot, tasks: Tasks, failures: list[Exception]
) -> None:
    own: list[Exception] = []
    tasks.library(lambda: 1 // 0, None, own.append)
    tasks.library(lambda: int("x"))
    idle(qtbot, tasks)
    assert [type(error) for error in own] == [ZeroDivisionError]
    assert [type(error) for error in failures] == [ValueError]


def test_progress_is_told_in_order_and_ends_with_the_last(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[float] = []

    def job(handle: Handle) -> str:
        for step in range(1, 1001):
            handle.report(step / 1000)
        return "done"

    tasks.audio(job, lambda _result: told.append(99), progress=told.append)
    idle(qtbot, tasks)
    assert told == sorted(told)
    assert told[-2:] == [1.0, 99]
    assert len(told) <= 103


def test_a_cancelled_job_is_told_so_and_says_nothing_more(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[object] = []
    begun, ended = threading.Event(), threading.Event()

    def job(handle: Handle) -> str:
        begun.set()
        while not handle.cancelled():
            handle.report(0.5)
        ended.set()
        return "too late"

    handle = tasks.audio(job, got.append)
    assert begun.wait(10)
    handle.cancel()
    idle(qtbot, tasks)
    assert ended.is_set()
    assert got == []


def test_a_widget_that_is_gone_is_not_called(qtbot: QtBot, tasks: Tasks) -> None:
    class Page(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.got: list[int] = []

        def take(self, value: int) -> None:
            self.got.append(value)
            self.objectName()  # would fail on a deleted object

    page, kept = Page(), Page()
    hold = threading.Event()
    tasks.library(lambda: hold.wait(10))
    tasks.library(lambda: 1, page.take)
    tasks.library(lambda: 2, kept.take)
    page.deleteLater()
    page.destroyed.connect(hold.set)
    idle(qtbot, tasks)
    assert (page.got, kept.got) == ([], [2])


def test_leaving_a_library_silences_readers_and_loses_no_save(
    qtbot: QtBot, tasks: Tasks, failures: list[Exception]
) -> None:
    saved: list[int] = []
    shown: list[object] = []
    hold = threading.Event()
    tasks.library(lambda: hold.wait(10))
    tasks.library(lambda: saved.append(1), shown.append)
    tasks.library(lambda: saved.append(1 // 0), shown.append, shown.append)
    tasks.silence()
    hold.set()
    idle(qtbot, tasks)
    assert saved == [1]
    assert shown == []
    assert [type(error) for error in failures] == [ZeroDivisionError]


def test_the_end_waits_for_the_library_and_stops_the_rest(qtbot: QtBot) -> None:
    tasks = Tasks()
    saved: list[int] = []
    stopped = threading.Event()

    def endless(handle: Handle) -> None:
        while not handle.cancelled():
            pass
        stopped.set()

    tasks.audio(endless)
    for number in range(50):
        tasks.library(lambda number=number: saved.append(number))
    tasks.shutdown()
    assert saved == list(range(50))
    assert stopped.is_set()
    assert tasks.library(lambda: saved.append(-1)).cancelled()
    assert -1 not in saved
