"""Everything the window says is said in the reader's language, but for what people typed."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.ui.main_window import MainWindow
from tests.ui.language import pseudo
from tests.ui.reach.places import PAGES, go
from tests.ui.window_room import WindowRoom

SAME = re.compile(
    r"Fair Hearing|CSAT|NPS|PDF|English|Cymraeg|MB|KB"  # names and units
    r"|(min |h )*\d+ (min|s)|(min|h)( \d+ (min|s))*"  # lengths
    r"|(Ctrl|Alt|Shift)\+?.*|Delete|End|Enter|Esc|Home|Menu|Page Down|Page Up|Space|Tab|↑ ↓  Enter"  # keys
    r"|.*[/\\].*"  # places of files
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


def test_brackets_leave_fields_markup_and_signs_as_they_are() -> None:
    assert pseudo.bracketed("✓ Met in {0:.0f} of <b>{n}</b>") == "✓ «Mét ín {0:.0f} óf <b>{n}</b>»"
    assert pseudo.outside("«Scóré: «80»» · left over, 3 Nov") == ["left over", "Nov"]
