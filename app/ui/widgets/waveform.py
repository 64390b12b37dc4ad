"""The waveform: a lane for each side of the call, what was found and marked on it, and the playhead."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tokens import Tokens
from app.ui.widgets.painted import focus_ring, painting
from app.ui.widgets.waveform_hand import Hand
from app.ui.widgets.waveform_layer import Layer
from app.ui.widgets.waveform_overlay import paint_heads, paint_stretches
from app.ui.widgets.waveform_picture import loudest
from app.ui.widgets.waveform_shown import Shown
from app.ui.widgets.waveform_values import Flag, Shape

__all__ = ["Flag", "Shape", "Waveform"]


class Waveform(Shown):
    """Paints a recording, whole or zoomed, and lets mouse and keyboard work on it."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._hover: float | None = None
        self._peak: tuple[Shape, int, float] | None = None  # the scale, of which sound, and how much was known then
        self._layer = Layer(self)
        self._kept = QPixmap()
        self._hand = Hand(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return room for two lanes and the time axis."""
        return QSize(self.px(480), self.px(150))

    def minimumSizeHint(self) -> QSize:
        """Return what two lanes need to be told apart."""
        return QSize(self.px(240), self.px(76))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same stretch over another width."""
        super().resizeEvent(event)
        self.is_stale = True
        self.show_view(self.view.resized(self.width()))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the kept picture; only selection, loop, playhead and what the mouse is over are drawn anew."""
        with painting(self) as painter:
            ratio = self.devicePixelRatioF()
            if self.is_stale or self._kept.devicePixelRatio() != ratio:
                self._kept, self.is_stale = self._layer.picture(self.content, self.view, ratio, self._fullest()), False
            part = event.rect()
            scaled = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
            painter.drawPixmap(QRectF(part), self._kept, scaled)
            if self.content.duration_ms:
                paint_stretches(painter, self)
                paint_heads(painter, self, self._hover)
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), self.tokens.accent, 4)

    def _fullest(self) -> float:
        """Return the sound that fills a lane, found out again only when more is known."""
        shape = self.content.shape
        if shape is None:
            return 1.0
        known = shape.ready_ms
        if self._peak is None or self._peak[0] is not shape or self._peak[1] != known:
            self._peak = shape, known, loudest(shape, self.content.duration_ms)
        return self._peak[2]

    # -- the mouse and the keyboard, which the hand knows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there, begin a selection with Shift, or take hold of an edge."""
        if event.button() == Qt.MouseButton.LeftButton and self.content.duration_ms:
            self._hand.press(event.position().x(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the time under the mouse, and drag along what was taken hold of."""
        self._hover = event.position().x() if self.content.duration_ms else None
        self._hand.move(event.position().x(), event.buttons())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.release(event.position().x())

    def leaveEvent(self, _event: QEvent) -> None:
        """Take the time under the mouse away."""
        self._hover = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse, or move with Shift and with a wheel that goes sideways."""
        self._hand.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, move and select; every other key goes on to the page."""
        if not self._hand.key(event):
            super().keyPressEvent(event)
