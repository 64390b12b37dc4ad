"""A chart on the screen: drawn away from the main thread, sharp on any screen, walked through like a list."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.tokens import Tokens
from app.ui.tasks import Handle, Tasks
from app.ui.theme import Theme

SETTLE_MS = 60
REACH = 14.0
BASE_DPI = 96.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a chart that stands for something: ``x`` and ``y`` in image pixels, what it says, and its key."""

    x: float
    y: float
    text: str
    key: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished picture: RGBA bytes of ``width`` x ``height`` image pixels, with its spots from left to right."""

    width: int
    height: int
    rgba: bytes
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a chart is drawn for: its colours, its size in image pixels, dots an inch with the text scale in it."""

    tokens: Tokens
    width: int
    height: int
    dpi: float


Draw = Callable[[Canvas], Drawing]
Save = Callable[[Canvas, str], bytes]
"""Returns the file of a chart as ``png``, ``svg`` or ``pdf``."""


class ChartView(QWidget):
    """Shows what a ``Draw`` makes; ``chosen`` tells the key of the spot that was clicked, or chosen with Enter.

    ``menu_asked`` brings where on the screen everything else that can be done with it is to be offered.
    """

    chosen = Signal(int)
    menu_asked = Signal(object)
    drawn = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._theme = theme
        self._draw: Draw | None = None
        self._image: QImage | None = None
        self._spots: tuple[Spot, ...] = ()
        self._current: int | None = None
        self._table = ""
        self._save: Save | None = None
        self._drawing: Handle | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._redraw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self._settle.start)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Return the places that can be chosen, from left to right; none until it is drawn."""
        return self._spots

    @property
    def image(self) -> QImage | None:
        """Return the picture shown, ``None`` until it is drawn."""
        return self._image

    @property
    def table(self) -> str:
        """Return the figures, a line each, tabs between."""
        return self._table

    @property
    def save(self) -> Save | None:
        """Return what makes a file of the chart; ``None`` where nothing does."""
        return self._save

    def show_chart(self, draw: Draw, name: str, table: str, save: Save | None = None) -> None:
        """Show a chart; ``name`` and ``table`` (its figures by line and tab) are what a screen reader says."""
        self._draw = draw
        self._table = table
        self._save = save
        self._current = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(table.replace("\t", ", ").replace("\n", "; "))
        self._settle.start()

    def choose(self, key: int | None) -> None:
        """Mark the spot with this key, without telling anybody."""
        self._current = next((place for place, spot in enumerate(self._spots) if spot.key == key), None)
        self.update()

    # -- drawing

    def _redraw(self) -> None:
        if self._draw is None or self.width() < 8 or self.height() < 8:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        ratio = self.devicePixelRatioF()
        canvas = Canvas(
            self._theme.tokens,
            round(self.width() * ratio),
            round(self.height() * ratio),
            BASE_DPI * ratio * self._theme.px(1000) / 1000,
        )
        draw = self._draw
        self._drawing = self._tasks.work(lambda _handle: (draw(canvas), ratio), self._take)

    def _take(self, made: tuple[Drawing, float]) -> None:
        drawing, ratio = made
        image = QImage(
            drawing.rgba, drawing.width, drawing.height, drawing.width * 4, QImage.Format.Format_RGBA8888
        ).copy()
        image.setDevicePixelRatio(ratio)
        self._drawing = None
        self._image = image
        key = None if self._current is None or not self._spots else self._spots[self._current].key
        self._spots = drawing.spots
        self.choose(key)
        self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when the size has settled."""
        super().resizeEvent(event)
        self._settle.start()

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen with other pixels; say what is under the mouse."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._near(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else self._spots[place].text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, the ring round the spot of the cursor, and the focus."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        if self._image is not None:
            painter.drawImage(QPointF(0, 0), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current is not None and self._current < len(self._spots):
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawEllipse(self._at(self._spots[self._current]), self._theme.px(7), self._theme.px(7))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def sizeHint(self) -> QSize:
        """Return a size at which four charts stand side by side in pairs."""
        return QSize(self._theme.px(320), self._theme.px(120))

    # -- mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a spot can be pressed."""
        near = self._near(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if near is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the spot under the mouse."""
        place = self._near(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(place)
            self.chosen.emit(self._spots[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter, copy the figures with Ctrl+C."""
        keys = Qt.Key
        last = len(self._spots) - 1
        now = self._current
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._table)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and now is not None:
            self.chosen.emit(self._spots[now].key)
        elif last >= 0 and event.key() in (keys.Key_Left, keys.Key_Right, keys.Key_Home, keys.Key_End):
            left = last if now is None else max(now - 1, 0)
            right = 0 if now is None else min(now + 1, last)
            self._go({keys.Key_Left: left, keys.Key_Right: right, keys.Key_Home: 0}.get(keys(event.key()), last))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it, under the mouse or, by keyboard, at its upper left corner."""
        self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, place: int) -> None:
        self._current = place
        spot = self._spots[place]
        self.setAccessibleDescription(spot.text)
        at = self.mapToGlobal(self._at(spot).toPoint())
        if self.hasFocus():
            QToolTip.showText(at, spot.text, self)
        self.update()

    def _at(self, spot: Spot) -> QPointF:
        ratio = self._image.devicePixelRatio() if self._image is not None else 1.0
        return QPointF(spot.x / ratio, spot.y / ratio)

    def _near(self, at: QPointF) -> int | None:
        """Return the spot within reach of ``at`` that is nearest."""

        def away(place: int) -> float:
            gap = self._at(self._spots[place]) - at
            return math.hypot(gap.x(), gap.y())

        nearest = min(range(len(self._spots)), key=away, default=None)
        return nearest if nearest is not None and away(nearest) <= REACH else None
