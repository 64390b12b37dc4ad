"""Time on task: counted while somebody is at it, told to them alone, gone on with another day."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.attention import IDLE_MS
from tests.ui.evaluate_room import Room, a_room


class HandClock:
    """A clock that stands until the test moves it on."""

    def __init__(self) -> None:
        self.ms = 1_000

    def elapsed(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, clock: HandClock) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.page.time._clock = clock  # type: ignore[assignment]
        opened.load()
        yield opened


def test_keys_and_the_mouse_count_and_idleness_does_not(room: Room, clock: HandClock) -> None:
    clock.ms += 20_000
    room.press("M")
    clock.ms += 20_000
    QTest.mouseMove(room.page.window().windowHandle(), QPoint(300, 300))
    clock.ms += 600_000
    assert room.page.time.active_ms == 40_000 + IDLE_MS


def test_listening_counts(room: Room, clock: HandClock) -> None:
    room.press("Space")
    room.until(lambda: room.page.playback.playing)
    clock.ms += 300_000
    assert room.page.time.active_ms == 300_000
    room.press("Space")
    clock.ms += 300_000
    assert room.page.time.active_ms == 300_000 + IDLE_MS


def test_it_is_kept_with_the_draft_and_gone_on_with(room: Room, clock: HandClock) -> None:
    clock.ms += 25_000
    room.press("M")
    other = room.lane(lambda: room.services.evaluating.begin(room.interaction, 1))
    room.page.load(other)
    room.until(lambda: room.page.evaluation_id == other)
    assert room.stored().active_ms == 25_000
    room.page.leave()
    clock.ms += 3_600_000
    room.load()
    assert room.page.time.active_ms == 25_000
    clock.ms += 10_000
    room.press("M")
    room.page.leave()
    assert room.stored().active_ms == 35_000


def test_only_the_evaluator_is_told(room: Room, clock: HandClock) -> None:
    said = room.page.panels.details.time
    for _ in range(26):
        clock.ms += 28_000
        room.press("Up")
    room.page.time.keep()
    room.page.panels.tabs.setCurrentIndex(2)
    assert said.isVisible()
    assert said.text().startswith("12 min at it · call 1:00.")
    other = next(person for person in room.lane(room.services.people.evaluators) if person.id != room.desk.evaluator.id)
    room.desk.sign_in(other)
    assert not said.isVisible()


def test_a_finalised_evaluation_counts_no_more(room: Room, clock: HandClock) -> None:
    clock.ms += 10_000
    room.press(*("O" * 20), "Ctrl+Return")
    room.settle()
    assert room.page.work.read_only
    clock.ms += 60_000
    room.press("Down", "Space")
    room.page.leave()
    assert room.stored().active_ms == 10_000
    assert room.page.time.active_ms == 10_000


def test_another_draft_has_a_time_of_its_own(room: Room, clock: HandClock) -> None:
    clock.ms += 15_000
    room.press("M")
    other = room.lane(lambda: room.services.evaluating.begin(room.interaction, 1))
    room.page.load(other)
    room.until(lambda: room.page.evaluation_id == other)
    assert room.page.time.active_ms == 0
    assert room.stored().active_ms == 15_000
    QTest.keyClick(room.focus, Qt.Key.Key_M)
