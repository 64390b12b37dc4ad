"""The waveform under the mouse and the keyboard, on a real call."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.words import MomentKind
from app.ui.widgets.waveform import Flag, Waveform
from app.ui.widgets.waveform_panel import WaveformPanel
from app.ui.widgets.waveform_view import SHORTEST_MS
from tests.ui.waveform_room import PaintWatch, a_panel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SPAN = Flag(20_000, 30_000, "#0B6E69", "7 Repeats it back", 5, MomentKind.EVIDENCE)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[WaveformPanel]:
    made = a_panel()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def waveform(panel: WaveformPanel) -> Waveform:
    return panel.waveform


def at(waveform: Waveform, ms: float) -> QPoint:
    return QPoint(round(waveform.view.x(ms)), waveform.height() // 2)


def pixel_ms(waveform: Waveform) -> float:
    return waveform.view.span_ms / waveform.width()


def drag(waveform: Waveform, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(waveform, LEFT, modifiers, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(waveform, QPoint(round(start.x() + share * (end.x() - start.x())), start.y()))
    QTest.mouseRelease(waveform, LEFT, modifiers, end)


def turn(waveform: Waveform, x: float, by: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = QPointF(x, waveform.height() / 2)
    event = QWheelEvent(
        place,
        waveform.mapToGlobal(place),
        QPoint(),
        by,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(waveform, event)


def listen(signal) -> list:  # noqa: ANN001
    said: list = []
    signal.connect(lambda *values: said.append(values))
    return said


def test_a_click_goes_to_what_was_clicked_at_every_zoom(waveform: Waveform) -> None:
    asked = listen(waveform.seek_asked)
    for _ in range(3):
        QTest.mouseClick(waveform, LEFT, NONE, at(waveform, 33_000))
        assert abs(asked[-1][0] - 33_000) <= pixel_ms(waveform)
        waveform.zoom(4, 33_000)
    assert len(asked) == 3


def test_a_drag_goes_along_and_ends_where_it_was_let_go(waveform: Waveform) -> None:
    asked = listen(waveform.seek_asked)
    drag(waveform, at(waveform, 10_000), at(waveform, 50_000))
    times = [ms for (ms,) in asked]
    assert times == sorted(times)
    assert abs(times[-1] - 50_000) <= pixel_ms(waveform)
    assert not waveform.selection


def test_a_click_on_a_flag_goes_to_its_very_beginning(waveform: Waveform) -> None:
    waveform.show_flags([SPAN])
    asked = listen(waveform.seek_asked)
    waveform.show_flags([Flag(20_017, None, "#0B6E69", "1 Greeting", 4)])
    QTest.mouseClick(waveform, LEFT, NONE, at(waveform, 20_017) + QPoint(2, 0))
    assert asked == [(20_017,)]


def test_shift_and_a_drag_select_and_say_so_once_at_the_end(waveform: Waveform) -> None:
    asked, selected = listen(waveform.seek_asked), listen(waveform.selection_changed)
    drag(waveform, at(waveform, 40_000), at(waveform, 30_000), SHIFT)
    assert not asked
    assert len(selected) == 1
    start, end = selected[0]
    assert waveform.selection == (start, end)
    assert abs(start - 30_000) <= pixel_ms(waveform)
    assert abs(end - 40_000) <= pixel_ms(waveform)


def test_shift_and_a_click_or_escape_take_the_selection_away(waveform: Waveform) -> None:
    cleared = listen(waveform.selection_cleared)
    waveform.select((10_000, 12_000))
    QTest.mouseClick(waveform, LEFT, SHIFT, at(waveform, 50_000))
    assert waveform.selection is None
    waveform.select((10_000, 12_000))
    QTest.keyClick(waveform, Qt.Key.Key_Escape)
    assert waveform.selection is None
    assert len(cleared) == 2


def test_shift_and_arrows_select_from_where_the_sound_is_and_turn_round(waveform: Waveform) -> None:
    waveform.show_position(30_000)
    selected = listen(waveform.selection_changed)
    for _ in range(3):
        QTest.keyClick(waveform, Qt.Key.Key_Right, SHIFT)
    step = waveform.selection[1] - 30_000 if waveform.selection else 0
    assert step == 3 * round(waveform.view.span_ms / 100 / 50) * 50
    for _ in range(5):
        QTest.keyClick(waveform, Qt.Key.Key_Left, SHIFT)
    assert waveform.selection == (30_000 - step * 2 // 3, 30_000)
    assert len(selected) == 7, "nothing is selected where both ends meet"


@pytest.mark.parametrize(
    ("at_end", "to", "expected"), [(False, 15_000, (15_000, 30_000)), (True, 36_000, (20_000, 36_000))]
)
def test_an_edge_of_a_moment_is_dragged(waveform: Waveform, at_end: bool, to: int, expected: tuple[int, int]) -> None:
    waveform.show_flags([SPAN])
    asked, changed = listen(waveform.seek_asked), listen(waveform.span_changed)
    drag(waveform, at(waveform, 30_000 if at_end else 20_000), at(waveform, to))
    assert not asked, "an edge is not a place to go to"
    assert [values[0] for values in changed] == [5], "said once, when it was let go"
    assert changed[0][1:] == pytest.approx(expected, abs=pixel_ms(waveform))
    assert waveform.content.flags[0].start_ms == changed[0][1]


def test_an_edge_never_passes_the_other_one_nor_leaves_the_recording(waveform: Waveform) -> None:
    waveform.show_flags([SPAN])
    changed = listen(waveform.span_changed)
    drag(waveform, at(waveform, 20_000), at(waveform, 45_000))
    assert changed[-1] == (5, 29_900, 30_000)
    waveform.show_flags([SPAN])
    drag(waveform, at(waveform, 30_000), QPoint(waveform.width() + 500, 20))
    assert changed[-1] == (5, 20_000, waveform.content.duration_ms)


@pytest.mark.parametrize(
    "flag",
    [
        Flag(20_000, 30_000, "#0B6E69", "read only", None, MomentKind.EVIDENCE),
        Flag(20_000, 30_000, "#0B6E69", "a silence", 3, MomentKind.SILENCE),
        Flag(20_000, 20_400, "#0B6E69", "too narrow to take hold of", 3),
    ],
    ids=lambda flag: flag.text,
)
def test_what_has_no_edges_is_a_place_to_go_to(waveform: Waveform, flag: Flag) -> None:
    waveform.show_flags([flag])
    asked, changed = listen(waveform.seek_asked), listen(waveform.span_changed)
    drag(waveform, at(waveform, flag.end_ms or 0), at(waveform, 50_000))
    assert asked
    assert not changed


def test_the_pointer_shows_where_an_edge_can_be_taken_hold_of(waveform: Waveform) -> None:
    waveform.show_flags([SPAN])
    QTest.mouseMove(waveform, at(waveform, 30_000))
    assert waveform.cursor().shape() == Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(waveform, at(waveform, 40_000))
    assert waveform.cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("modifiers", [NONE, CONTROL])
def test_the_wheel_zooms_around_the_mouse(waveform: Waveform, modifiers: Qt.KeyboardModifier) -> None:
    there = waveform.view.ms(200)
    for _ in range(40):
        turn(waveform, 200, QPoint(0, 120), modifiers)
    assert waveform.view.span_ms == SHORTEST_MS
    assert abs(waveform.view.x(there) - 200) < 1
    for _ in range(40):
        turn(waveform, 200, QPoint(0, -120), modifiers)
    assert not waveform.view.is_zoomed


@pytest.mark.parametrize(
    ("by", "modifiers"), [(QPoint(0, -120), SHIFT), (QPoint(-120, 0), NONE), (QPoint(-120, 0), SHIFT)]
)
def test_the_wheel_scrolls_sideways(waveform: Waveform, by: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    waveform.zoom(4, 0)
    before = waveform.view
    turn(waveform, 200, by, modifiers)
    assert waveform.view.span_ms == before.span_ms
    assert waveform.view.start_ms == pytest.approx(before.start_ms + before.span_ms / 8, rel=0.01)


def test_keys_zoom_around_the_playhead_move_and_fit(waveform: Waveform) -> None:
    waveform.show_position(30_000)
    x = waveform.view.x(30_000)
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    QTest.keyClick(waveform, Qt.Key.Key_Plus)
    assert waveform.view.span_ms == waveform.content.duration_ms / 4
    assert waveform.view.x(30_000) == pytest.approx(x)
    QTest.keyClick(waveform, Qt.Key.Key_PageDown)
    assert waveform.view.start_ms > 30_000
    QTest.keyClick(waveform, Qt.Key.Key_Minus)
    assert waveform.view.span_ms == waveform.content.duration_ms / 2
    QTest.keyClick(waveform, Qt.Key.Key_0)
    assert not waveform.view.is_zoomed


def test_keys_that_are_not_for_it_go_on_to_the_page(panel: WaveformPanel) -> None:
    pressed: list[int] = []
    panel.keyPressEvent = lambda event: pressed.append(event.key())  # type: ignore[method-assign]
    for key in (Qt.Key.Key_M, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        QTest.keyClick(panel.waveform, key)
    QTest.keyClick(panel.waveform, Qt.Key.Key_Plus, CONTROL)
    pressed.remove(Qt.Key.Key_Control)
    assert pressed == [Qt.Key.Key_M, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Plus]
    assert not panel.waveform.view.is_zoomed


def test_only_the_strip_under_the_playhead_is_painted_while_it_plays(waveform: Waveform, qtbot: QtBot) -> None:
    waveform.show_position(10_000)
    QApplication.processEvents()
    watch = PaintWatch(waveform)
    for ms in range(10_200, 14_000, 200):
        waveform.show_position(ms)
        QApplication.processEvents()
    assert watch.painted
    assert max(sum(part.width() for part in region) for region in watch.painted) <= 4 * waveform.px(8)
    watch.painted.clear()
    waveform.show_position(13_801)
    QApplication.processEvents()
    assert not watch.painted, "nothing moved by a pixel"


def test_a_zoomed_waveform_follows_what_plays_but_not_while_it_is_held(waveform: Waveform) -> None:
    waveform.zoom(3, 0)
    for ms in range(0, 50_000, 500):
        waveform.show_position(ms)
        assert waveform.view.shows(ms)
    waveform.fit()
    waveform.show_position(0)
    waveform.zoom(3, 0)
    view = waveform.view
    QTest.mousePress(waveform, LEFT, NONE, QPoint(waveform.width() - 1, 40))
    waveform.show_position(waveform.content.duration_ms - 10)
    assert waveform.view == view
    QTest.mouseRelease(waveform, LEFT, NONE, QPoint(waveform.width() - 1, 40))


def test_the_call_in_small_is_there_while_it_is_zoomed_and_moves_the_view(panel: WaveformPanel, qtbot: QtBot) -> None:
    waveform, minimap = panel.waveform, panel.minimap
    assert not minimap.isVisible()
    waveform.zoom(4, 0)
    assert minimap.isVisible()
    QApplication.processEvents()
    middle = minimap.height() // 2
    QTest.mousePress(minimap, LEFT, NONE, QPoint(minimap.width() // 2, middle))
    centre = waveform.view.start_ms + waveform.view.span_ms / 2
    assert centre == pytest.approx(waveform.content.duration_ms / 2, rel=0.01)
    QTest.mouseMove(minimap, QPoint(minimap.width() * 3 // 4, middle))
    QTest.mouseRelease(minimap, LEFT, NONE, QPoint(minimap.width() * 3 // 4, middle))
    moved = waveform.view.start_ms + waveform.view.span_ms / 2
    assert moved == pytest.approx(waveform.content.duration_ms * 3 / 4, rel=0.01)
    waveform.fit()
    assert not minimap.isVisible()


def test_one_click_says_that_the_sides_are_the_other_way_round(panel: WaveformPanel) -> None:
    swapped = listen(panel.sides_swapped)
    QTest.mouseClick(panel.legend.swap, LEFT)
    panel.legend.swap.setFocus()
    QTest.keyClick(panel.legend.swap, Qt.Key.Key_Space)
    assert len(swapped) == 2
    assert panel.legend.swap.accessibleName() == "Swap advisor and customer"


def test_a_search_hit_that_is_looked_at_comes_into_view(waveform: Waveform) -> None:
    waveform.zoom(6, 0)
    waveform.show_hits([1000, 40_000], 40_000)
    assert waveform.view.shows(40_000)


def test_another_recording_is_shown_whole_and_with_nothing_of_the_last(waveform: Waveform) -> None:
    waveform.zoom(6, 0)
    waveform.select((1000, 2000))
    waveform.show_loop(1000, 2000)
    waveform.show_recording(None, 5000)
    assert waveform.content.analysis is None
    assert waveform.content.loop == (None, None)
    assert waveform.selection is None
    assert (waveform.view.span_ms, waveform.view.is_zoomed) == (5000, False)
