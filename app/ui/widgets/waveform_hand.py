"""What the mouse, the wheel and the keyboard do on a waveform: seek, select, drag an edge, zoom, move."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from app.ui.widgets.waveform_shown import Shown
from app.ui.widgets.waveform_values import Content, Flag
from app.ui.widgets.waveform_view import View

NOTCH = 120
"""What one click of a wheel turns it by, eighths of a degree."""
WHEEL_FACTOR = 2**0.5
KEY_FACTOR = 2.0
EDGE = 4
"""How near the mouse has to be to an edge to take hold of it, design pixels."""
ROOMY = 3
"""A span is this many times as wide as an edge's reach before its edges can be taken hold of: else a click seeks."""
STEPS = 100
"""Shift and an arrow select a hundredth of what is seen, in steps of at least ``FINEST_MS``."""
FINEST_MS = 50

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge of a span that can be dragged."""

    flag: Flag
    at_end: bool


def edge_at(content: Content, view: View, x: float, reach: float) -> Edge | None:
    """Return the nearest edge within ``reach`` pixels of ``x``; none of spans too narrow to be taken hold of."""
    found: list[tuple[float, Edge]] = []
    for flag in content.flags:
        if not flag.has_edges or flag.end_ms is None:
            continue
        left, right = view.x(flag.start_ms), view.x(flag.end_ms)
        if right - left >= ROOMY * reach:
            found += [(abs(left - x), Edge(flag, False)), (abs(right - x), Edge(flag, True))]
    near = [(far, edge) for far, edge in found if far <= reach]
    return min(near, key=lambda one: one[0])[1] if near else None


def step_of(view: View) -> int:
    """Return by how much one key changes a selection, ms."""
    return max(round(view.span_ms / STEPS / FINEST_MS), 1) * FINEST_MS


class Hand:
    """Carries out what is done to one waveform; holds what is being dragged."""

    def __init__(self, on: Shown) -> None:
        self._on = on
        self._seeking = False
        self._asked: int | None = None
        self._selecting_from: int | None = None
        self._edge: Edge | None = None
        self._cursor_ms = 0  # the end of the selection that the keyboard moves

    # -- the mouse

    def press(self, x: float, modifiers: Qt.KeyboardModifier) -> None:
        """Take hold of what is under the mouse; the sound goes there when it is nothing else."""
        on = self._on
        on.is_held = True
        if modifiers & Modifier.ShiftModifier:
            self._selecting_from, on.is_selecting = on.view.ms(x), True
            return
        self._edge = edge_at(on.content, on.view, x, on.px(EDGE))
        if self._edge is None:
            self._seeking, self._asked = True, None
            hit = [flag.start_ms for flag in on.content.flags if abs(on.view.x(flag.start_ms) - x) <= on.px(3)]
            self._ask(hit[0] if hit else on.view.ms(x))

    def move(self, x: float, buttons: Qt.MouseButton) -> None:
        """Drag along what is held; show by the pointer what could be taken hold of."""
        on = self._on
        if not buttons & Qt.MouseButton.LeftButton:
            near = edge_at(on.content, on.view, x, on.px(EDGE))
            on.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        elif self._edge is not None:
            self._drag_edge(on.view.ms(x))
        elif self._selecting_from is not None:
            self._select_to(on.view.ms(x))
        elif self._seeking:
            self._ask(on.view.ms(x))

    def release(self, x: float) -> None:
        """Let go of what is held, and say what came of it."""
        on = self._on
        if self._edge is not None:
            flag = self._edge.flag
            self._edge = None
            if flag.key is not None and flag.end_ms is not None:
                on.span_changed.emit(flag.key, flag.start_ms, flag.end_ms)
        elif self._selecting_from is not None:
            self._select_to(on.view.ms(x))
            self._selecting_from = None
            on.tell_selection()
        self._seeking = on.is_held = on.is_selecting = False

    def _ask(self, ms: int) -> None:
        if ms != self._asked:
            self._asked = ms
            self._on.seek_asked.emit(ms)

    def _select_to(self, ms: int) -> None:
        start = self._selecting_from
        assert start is not None
        self._cursor_ms = ms
        self._on.paint_selection((min(start, ms), max(start, ms)) if ms != start else None)

    def _drag_edge(self, ms: int) -> None:
        on, held = self._on, self._edge
        assert held is not None
        moved = held.flag.with_edge(held.at_end, ms, on.content.duration_ms)
        on.show_flags([moved if flag.key == moved.key else flag for flag in on.content.flags])
        self._edge = Edge(moved, held.at_end)

    # -- the wheel

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom around the mouse; move with Shift, or with a wheel that goes sideways."""
        turned = event.angleDelta()
        sideways = turned.x() if abs(turned.x()) > abs(turned.y()) else 0
        if event.modifiers() & Modifier.ShiftModifier:
            sideways = sideways or turned.y()
        if sideways:
            self._on.move_view_by(-sideways / NOTCH * self._on.width() / 8)
        elif turned.y():
            at = self._on.view.ms(event.position().x())
            self._on.zoom(WHEEL_FACTOR ** (turned.y() / NOTCH), at)
        event.accept()

    # -- the keyboard

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; return whether it is for anything here."""
        on, key = self._on, event.key()
        shift = bool(event.modifiers() & Modifier.ShiftModifier)
        if event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier):
            return False
        if key in (Key.Key_Plus, Key.Key_Equal):
            on.zoom(KEY_FACTOR)
        elif key in (Key.Key_Minus, Key.Key_Underscore):
            on.zoom(1 / KEY_FACTOR)
        elif key == Key.Key_0:
            on.fit()
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            on.move_view_by(on.width() * (0.9 if key == Key.Key_PageDown else -0.9))
        elif shift and key in (Key.Key_Left, Key.Key_Right):
            self._extend(step_of(on.view) * (1 if key == Key.Key_Right else -1))
        elif key == Key.Key_Escape and on.selection is not None:
            on.select(None)
        else:
            return False
        return True

    def _extend(self, by_ms: int) -> None:
        """Move the end of the selection that moves; the other one stays, at first where the sound is."""
        on = self._on
        if on.selection is None:
            fixed = self._cursor_ms = on.position_ms
        else:
            fixed = on.selection[0] if self._cursor_ms != on.selection[0] else on.selection[1]
        self._cursor_ms = min(max(self._cursor_ms + by_ms, 0), on.content.duration_ms)
        now = self._cursor_ms
        on.select((min(fixed, now), max(fixed, now)) if now != fixed else None)
        on.bring_into_view(now)
