"""Everything the window says is said in the reader's language, but for what people typed."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from app.domain.sampling_plan import Plan
from app.ui.dialogs.coaching import PlanOneToOneDialog
from app.ui.dialogs.edit_interactions import NameFilterDialog
from app.ui.dialogs.figure_files import FigureFilesDialog
from app.ui.dialogs.meeting import MeetingDialog
from app.ui.dialogs.open_recording import OpenRecordingDialog
from app.ui.dialogs.own_library import OwnLibraryDialog
from app.ui.dialogs.period import PeriodDialog
from app.ui.dialogs.person import AdvisorDialog, EvaluatorDialog
from app.ui.dialogs.reasons import ReasonsDialog
from app.ui.main_window import MainWindow
from app.ui.pages.key_sheet import KeyboardDialog
from app.ui.pages.notice_dialogs import NoticeDialog, TellDialog
from app.ui.pages.sample_plan import PlanDialog
from tests.ui.language import pseudo
from tests.ui.reach.places import PAGES, go
from tests.ui.window_room import WindowRoom

SAME = re.compile(
    r"Fair Hearing|CSAT|NPS|PDF|English|Cymraeg|MB|KB"  # names and units
    r"|(min |h )*\d+ (min|s)|(min|h)( \d+ (min|s))*"  # lengths
    r"|(Ctrl|Alt|Shift)\+?.*|Delete|End|Enter|Esc|Home|Menu|Page Down|Page Up|Space|Tab|↑ ↓  Enter"  # keys
    r"|.*[/\\].*|gone\.wav"  # places of files
)
"""What is the same in every language."""


@pytest.fixture(scope="module")
def typed(demo_library: Path) -> pseudo.Typed:
    return pseudo.Typed(demo_library)


@pytest.fixture
def strange(
    build: Callable[[], MainWindow],
    demo_library: Path,
    tmp_path: Path,
) -> Iterator[WindowRoom]:
    with pseudo.spoken(build) as window:
        yield WindowRoom.on_copy(window, demo_library, tmp_path)


def plain(room: WindowRoom, typed: pseudo.Typed) -> set[str]:
    """Return what the window says in no language."""
    pieces = {piece for text in pseudo.texts(room.window) for piece in pseudo.outside(text)}
    return {piece for piece in pieces if not typed.holds(piece) and not SAME.fullmatch(piece)}


def test_every_page_is_said_in_the_reader_s_language(strange: WindowRoom, typed: pseudo.Typed) -> None:
    found = {}
    for name in PAGES:
        go(strange, name)
        found[name] = plain(strange, typed)
    assert {name: pieces for name, pieces in found.items() if pieces} == {}
    strange.window.setToolTip("Nobody translates this tooltip")
    assert plain(strange, typed) == {"Nobody translates this tooltip"}


def dialogs(room: WindowRoom, folder: Path) -> Iterator[QDialog]:
    """Yield one dialog after the other that can be made out of what every library has."""
    desk, window = room.desk, room.window
    people, teams, today = desk.people.advisors(), desk.people.teams(), desk.clock().date()
    yield OwnLibraryDialog(window.tasks, desk.clock, folder, window)
    yield EvaluatorDialog(window)
    yield AdvisorDialog(teams, today, "", window)
    yield OpenRecordingDialog(desk, folder / "gone.wav", people, window)
    yield PeriodDialog(today, today, window)
    yield NameFilterDialog(window)
    yield ReasonsDialog(desk, window)
    yield FigureFilesDialog(desk, window)
    yield MeetingDialog(teams, people, today, window)
    yield NoticeDialog(people, today, window)
    yield TellDialog(people, today, window)
    yield PlanDialog(Plan(), (202611,), (), window)
    yield PlanOneToOneDialog(people[0].name, today, None, window)
    yield KeyboardDialog(window)


def test_dialogs_are_said_in_the_reader_s_language(strange: WindowRoom, typed: pseudo.Typed, tmp_path: Path) -> None:
    found = {}
    for dialog in dialogs(strange, tmp_path):
        dialog.show()
        strange.settle()
        pieces = {piece for text in pseudo.texts(dialog) for piece in pseudo.outside(text)}
        pieces |= set(pseudo.outside(dialog.windowTitle()))
        left = {piece for piece in pieces if not typed.holds(piece) and not SAME.fullmatch(piece)}
        found[type(dialog).__name__] = left
        dialog.reject()
        dialog.deleteLater()
    strange.settle()
    assert {name: pieces for name, pieces in found.items() if pieces} == {}


def test_brackets_leave_fields_markup_and_signs_as_they_are() -> None:
    assert pseudo.bracketed("✓ Met in {0:.0f} of <b>{n}</b>") == "✓ «Mét ín {0:.0f} óf <b>{n}</b>»"
    assert pseudo.outside("«Scóré: «80»» · left over, 3 Nov") == ["left over", "Nov"]
