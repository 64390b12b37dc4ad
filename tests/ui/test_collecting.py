"""What is not needed any more is thrown away on the main thread, and the thorough look waits for rest."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer

from app.ui.collecting import ENOUGH, Collector


class Loop:
    """Something that only the collector can throw away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def busy() -> list[bool]:
    return [False]


@pytest.fixture
def collector(busy: list[bool], qapp: QObject) -> Iterator[Collector]:
    made = Collector(lambda: busy[0])
    made.start()
    yield made
    made.stop()
    gc.unfreeze()


def test_python_does_not_do_it_by_itself_meanwhile(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_goes_round_in_a_circle_is_thrown_away_by_the_main_thread(collector: Collector) -> None:
    where: list[threading.Thread] = []
    lost = Loop()
    weakref.finalize(lost, lambda: where.append(threading.current_thread()))
    del lost
    kept = [Loop() for _ in range(3 * ENOUGH[0])]  # well above, for what the window frees meanwhile counts against it
    loop = QEventLoop()
    QTimer.singleShot(10_000, loop.quit)
    weakref.finalize(lost_too := Loop(), loop.quit)
    del lost_too
    loop.exec()
    assert where == [threading.main_thread()]
    assert len(kept) > 0


def test_the_thorough_look_waits_while_something_is_under_way(collector: Collector, busy: list[bool]) -> None:
    looked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(info["generation"])

    gc.callbacks.append(note)
    try:
        busy[0] = True
        for _ in range(ENOUGH[2] + 1):
            gc.collect(1)
        assert gc.get_count()[2] > ENOUGH[2]
        looked.clear()
        collector.look()
        assert 2 not in looked
        busy[0] = False
        collector.look()
        assert looked[-1] == 2
    finally:
        gc.callbacks.remove(note)
