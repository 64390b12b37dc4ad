"""The whole call in small under a zoomed waveform, with a frame around what is seen that can be dragged."""

from PySide6.QtCore import QLineF, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tokens import Tokens
from app.ui.widgets.painted import Painted, ink, painting
from app.ui.widgets.waveform_picture import Picture, loudest, outline
from app.ui.widgets.waveform_values import Content
from app.ui.widgets.waveform_view import View

HIGH = 22
"""Its height, design pixels."""


class Minimap(Painted):
    """Paints a whole recording and the view on it; ``view_moved`` gives the ms at which the view is to begin."""

    view_moved = Signal(float)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._content = Content()
        self._view = View.whole(0, 1)
        self._position = 0
        self._grip: float | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("The whole call in small"))

    def sizeHint(self) -> QSize:
        """Return the height of a small strip."""
        return QSize(self.px(240), self.px(HIGH))

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self._picture = None
        super().set_tokens(tokens)
        self.updateGeometry()

    def show_content(self, content: Content) -> None:
        """Show another content."""
        self._content, self._picture = content, None
        self.update()

    def show_view(self, view: View) -> None:
        """Frame what is seen now."""
        self._view = view
        self.update()

    def show_position(self, position_ms: int) -> None:
        """Move the playhead; painted again only where that moves it by a pixel."""
        whole = self._whole()
        moved = round(whole.x(position_ms)) != round(whole.x(self._position))
        self._position = position_ms
        if moved:
            self.update()

    def _whole(self) -> View:
        return View.whole(self._content.duration_ms, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the call anew for another width."""
        self._picture = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the kept picture, shade what is not seen, frame what is."""
        with painting(self) as painter:
            if self._picture is None:
                self._picture = self._drawn()
            painter.drawPixmap(0, 0, self._picture)
            whole, box = self._whole(), QRectF(self.rect())
            left, right = whole.x(self._view.start_ms), whole.x(self._view.end_ms)
            shade = ink(self.tokens.window, 0.65)
            painter.fillRect(QRectF(0, 0, left, box.height()), shade)
            painter.fillRect(QRectF(right, 0, box.width() - right, box.height()), shade)
            painter.setPen(QPen(ink(self.tokens.text), 1))
            at = whole.x(self._position)
            painter.drawLine(QLineF(at, 0, at, box.height()))
            painter.setPen(QPen(ink(self.tokens.accent), 1.5))
            painter.setBrush(ink(self.tokens.accent, 0.10))
            wide = max(right - left, self.px(5))
            frame = QRectF(min(left, box.width() - wide), 0, wide, box.height()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(frame, 3, 3)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wide, high = max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 2)
        made = QPixmap(wide, high)
        made.fill(ink(self.tokens.surface))
        shape = self._content.shape
        if shape is not None and self._content.duration_ms:
            drawn = outline(shape, self._whole(), wide) / loudest(shape, self._content.duration_ms)
            colors = (self.tokens.advisor, self.tokens.customer)
            picture, lanes = Picture(), self._content.lanes
            picture.begin(wide, high)
            for at, lane in enumerate(lanes):
                picture.lane(at, len(lanes), drawn[lane.channel], colors[at], max(round(ratio), 1))
            painter = QPainter(made)
            picture.paint(painter, QPoint(), 1.0)
            painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame where it is; elsewhere, bring it there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = self._whole().ms(event.position().x())
        if not self._view.shows(at):
            self.view_moved.emit(self._view.centred(at).start_ms)
        self._grip = at - self._view.start_ms
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the frame along."""
        if self._grip is not None:
            self.view_moved.emit(self._whole().ms(event.position().x()) - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the frame."""
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
