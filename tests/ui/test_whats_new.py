"""What is new is said once after an update, never on the first start, and always to be found in the guide."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import app
from app.ui import whats_new
from app.ui.dialogs.guide import GuideDialog
from app.ui.dialogs.whats_new import WhatsNewDialog
from app.ui.main_window import MainWindow
from tests.ui.test_accessible import nameless
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]
PAGE = "# What's new\n\nWords.\n\n## 1.10.0\n\n* Ten\n\n## 1.9.0 – 3 May 2027\n\n### Part\n* Nine\n\n## 1.0\n\n* One\n"


def news(room: WindowRoom) -> list[WhatsNewDialog]:
    """Return the pages that are shown once the window is at rest."""
    room.until(lambda: room.window.settings.now.last_version == app.__version__)
    room.settle()
    return [each for each in room.window.findChildren(WhatsNewDialog) if each.isVisible()]


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("1.0.0", "1.10.0", ["Ten", "Nine"]),
        ("1.0", "1.10.0", ["Ten", "Nine"]),
        ("1.9.0", "1.10.0", ["Ten"]),
        ("1.9.0rc1", "1.10.0", ["Ten"]),
        ("1.9.0", "1.9.0", []),
        ("1.10.0", "1.9.0", []),
        ("0.9", "1.9.0", ["Nine", "One"]),
    ],
)
def test_what_came_between_two_versions(
    before: str, now: str, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whats_new.guide_pages.Page("whats-new", "What's new", PAGE)
    monkeypatch.setattr(whats_new.guide_pages, "page", lambda _name: page)
    text = whats_new.since(before, now)
    assert [line[2:] for line in text.splitlines() if line.startswith("* ")] == told


def test_a_part_belongs_to_its_version() -> None:
    assert [part.version for part in whats_new.sections(PAGE)] == [(1, 10, 0), (1, 9, 0), (1, 0)]
    assert "### Part" in whats_new.sections(PAGE)[1].text


def test_on_the_very_first_start_there_is_none(room: WindowRoom) -> None:
    assert news(room) == []


def test_after_an_update_it_is_said_once(build: Build, demo_library: Path, tmp_path: Path) -> None:
    window = build()
    window.settings.change(last_version="0.0.9")
    room = WindowRoom.on_copy(window, demo_library, tmp_path)
    (shown,) = news(room)
    assert not shown.isModal()
    assert nameless(shown) == []
    assert app.__version__ in shown.windowTitle() or app.__version__ in shown.reader.toPlainText()
    assert "guided first evaluation" in shown.reader.toPlainText()
    shown.activateWindow()
    room.until(lambda: room.focus_or_none is shown.close_button)
    room.press(Qt.Key.Key_Escape)
    assert not shown.isVisible()
    room.window.close()
    again = WindowRoom.on(build(), demo_library)
    assert news(again) == []


def test_all_of_it_is_in_the_guide(build: Build, demo_library: Path, tmp_path: Path) -> None:
    window = build()
    window.settings.change(last_version="0.0.9")
    room = WindowRoom.on_copy(window, demo_library, tmp_path)
    (shown,) = news(room)
    shown.guide_button.click()
    assert not shown.isVisible()
    guide = room.window.findChild(GuideDialog)
    assert guide is not None
    assert guide.page == whats_new.PAGE
    assert guide.isVisible()
