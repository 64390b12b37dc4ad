"""Walks the Tab key through what is on the screen, and says what it finds on the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.navigation import NavButton

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit),
    *(QSlider, QTabBar),
)
COMPOUND = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QMenuBar, QScrollBar, QTabBar)
"""Controls whose inner parts are not controls of their own."""
MOST = 250
PARTS_OF_A_DAY = 5
SEEN = 3.0
"""The contrast from which on a change of look is seen (WCAG 2.2, 1.4.11)."""


def named(widget: QWidget) -> str:
    """Return how a failure calls a widget."""
    text = widget.accessibleName() or (widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else "")
    return f"{type(widget).__name__} “{text}”"


def above(widget: QWidget) -> Iterator[QWidget]:
    """Yield what holds a widget, from the inside out, up to its window."""
    holder = None if widget.isWindow() else widget.parentWidget()
    while holder is not None:
        yield holder
        holder = None if holder.isWindow() else holder.parentWidget()


def pressable(root: QWidget) -> list[QWidget]:
    """Return everything that can be seen, is enabled and does something when it is clicked."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.window() is root.window()
        and widget.isVisible()
        and widget.isEnabled()
        and _takes_clicks(widget)
        and not any(isinstance(holder, COMPOUND) for holder in above(widget))
    ]


def _takes_clicks(widget: QWidget) -> bool:
    if isinstance(widget, CONTROLS):
        return not isinstance(widget, QScrollBar)
    if isinstance(widget, QLabel):
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse
        return bool(widget.textInteractionFlags() & links) and "<a " in widget.text()
    own = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("app.")]
    return any("mousePressEvent" in vars(kind) or "mouseReleaseEvent" in vars(kind) for kind in own)


def press_tab(back: bool = False) -> None:
    """Press Tab (Shift+Tab for ``back``) as the window system delivers it, shortcuts and all."""
    window = QApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, key, shift, "" if back else "\t"))


@dataclass(slots=True)
class Stop:
    """A control with the keyboard: what it is called, where it is when it is left, where the one before was then.

    ``changed`` tells how many pixels of its look change.
    """

    widget: QWidget
    name: str
    place: QRect
    before: QRect
    changed: int = 0


@dataclass(slots=True)
class Walk:
    """The stops of one round, in order, and which one the keyboard could not get away from."""

    stops: list[Stop]
    trap: str = ""

    @property
    def widgets(self) -> list[QWidget]:
        """Return the controls that were reached."""
        return [stop.widget for stop in self.stops]

    def steps_back(self) -> list[str]:
        """Return the steps that go against the order of reading: up in the same column, or left in the same row."""
        return [
            f"{one.name} → {other.name}"
            for one, other in pairwise(self._from_the_first())
            if _against(other.before, other.place)
        ]

    def _from_the_first(self) -> list[Stop]:
        entries = [at for at, stop in enumerate(self.stops) if isinstance(stop.widget, NavButton)]
        top = min(range(len(self.stops)), key=lambda at: (self.stops[at].place.top(), self.stops[at].place.left()))
        start = entries[0] if entries else top
        return self.stops[start:] + self.stops[:start]


def walk(*, back: bool = False, looking: bool = False) -> Walk:
    """Press Tab from where the keyboard is until it is there again; ``looking`` measures what can be seen of it."""
    first = QApplication.focusWidget()
    assert first is not None, "nothing has the keyboard"
    made = Walk([Stop(first, named(first), box(first), box(first))])
    held = 0
    for _ in range(MOST):
        stop = made.stops[-1]
        ringed = _picture(stop.widget) if looking else None
        press_tab(back)
        now = QApplication.focusWidget()
        held = held + 1 if now is stop.widget else 0
        if held and isinstance(now, QDateTimeEdit) and held < PARTS_OF_A_DAY:
            continue  # Tab goes from day to month to year first
        if ringed is not None:
            stop.changed = _difference(ringed, _picture(stop.widget))
        if now is first and not held:
            return made
        if now is None or now in made.widgets:
            made.trap = stop.name
            return made
        made.stops.append(Stop(now, named(now), box(now), box(stop.widget)))
    made.trap = "more than can be"
    return made


def _picture(widget: QWidget) -> NDArray[np.uint8]:
    """Return what is seen of a control and of the ring round it, rows x columns x (blue, green, red, alpha)."""
    image = (
        widget.window().grab(box(widget).adjusted(-2, -2, 2, 2)).toImage().convertToFormat(QImage.Format.Format_RGB32)
    )
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width()].copy()


def _difference(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> int:
    """Return how many pixels stand out from what they were by at least 3:1."""
    if one.shape != other.shape:
        return one.size
    lights = [_luminance(picture) for picture in (one, other)]
    lighter, darker = np.maximum(*lights), np.minimum(*lights)
    return int(np.count_nonzero((lighter + 0.05) / (darker + 0.05) >= SEEN))


def _luminance(picture: NDArray[np.uint8]) -> NDArray[np.float64]:
    parts = picture[..., :3].astype(float) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.0722, 0.7152, 0.2126]))


def unreached(root: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """Return what can be clicked in ``root`` and is neither a stop nor in reach of the arrows from one."""
    reached = set(stops)
    return [widget for widget in pressable(root) if not _in_reach(widget, reached)]


def _in_reach(widget: QWidget, reached: set[QWidget]) -> bool:
    proxy = widget.focusProxy()
    if widget in reached or (proxy is not None and proxy in reached):
        return True
    if isinstance(widget, QAbstractButton) and (isinstance(widget, QRadioButton) or widget.autoExclusive()):
        parent = widget.parentWidget()
        return any(isinstance(stop, type(widget)) and stop.parentWidget() is parent for stop in reached)
    return any(holder in reached for holder in above(widget) if isinstance(holder, CONTROLS))


def box(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _against(one: QRect, other: QRect) -> bool:
    level = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if level > min(one.height(), other.height()) / 2:
        return other.right() <= one.left()
    return other.bottom() <= one.top() and other.left() < one.right()
