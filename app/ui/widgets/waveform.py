"""The waveform: a lane for each side of the call, the moments as flags, the playhead; click or drag to go there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.times import clock_text, length_text
from app.tokens import Tokens
from app.ui.widgets.painted import Painted, focus_ring, ink, painting
from app.ui.widgets.time_axis import paint_axis
from app.ui.widgets.wave_image import wave_image


class Shape(Protocol):
    """What is known of the sound so far: lowest and highest sample between two times (ms), −1…1."""

    channels: int

    @property
    def ready_ms(self) -> int:
        """How far it is known."""
        ...

    def view(self, start_ms: float, end_ms: float, columns: int) -> NDArray[np.float32]:
        """Shape (channels, columns, 2)."""
        ...


@dataclass(frozen=True, slots=True)
class Flag:
    """A moment on the waveform: a point (no end) or span in ms, in a colour, with the words a hover shows."""

    start_ms: int
    end_ms: int | None
    color: str
    text: str


class Waveform(Painted):
    """Paints a recording between 0 and its length; ``seek_asked`` gives the ms that was clicked or dragged to."""

    seek_asked = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._shape: Shape | None = None
        self._duration = 0
        self._advisor = 0
        self._position = 0
        self._hover: int | None = None
        self._flags: Sequence[Flag] = ()
        self._remark = ""
        self._lanes_picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._describe()

    # -- what it shows

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self._lanes_picture = None
        super().set_tokens(tokens)

    def show_recording(self, shape: Shape | None, duration_ms: int, advisor: int = 0) -> None:
        """Show another recording; ``advisor`` is the channel with the advisor's voice, painted on top."""
        self._shape, self._duration, self._advisor = shape, duration_ms, advisor
        self.shape_grew()

    def shape_grew(self, duration_ms: int | None = None) -> None:
        """Paint what became known since; ``duration_ms`` where the true length turned out to be another."""
        self._duration = self._duration if duration_ms is None else duration_ms
        self._lanes_picture = None
        self._describe()
        self.update()

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """Show the moments of the evaluation."""
        self._flags = flags
        self._describe()
        self.update()

    def show_remark(self, text: str) -> None:
        """Say in words what the recording is doing; nothing while all is well."""
        if text != self._remark:
            self._remark = text
            self._describe()
            self.update()

    def show_position(self, position_ms: int) -> None:
        """Move the playhead; only the two places it leaves and enters are painted again."""
        before, self._position = self._x(self._position), position_ms
        after = self._x(position_ms)
        if round(before) != round(after):
            margin = self.px(8)
            for x in (before, after):
                self.update(QRect(round(x) - margin, 0, 2 * margin, self.height()))

    # -- places

    def sizeHint(self) -> QSize:
        """Return room for two lanes, their legend and the time axis."""
        return QSize(self.px(480), self.px(184))

    def minimumSizeHint(self) -> QSize:
        """Return what two lanes need to be told apart."""
        return QSize(self.px(240), self.px(110))

    def _lanes(self) -> QRect:
        top, bottom = self.px(34), self.px(20)
        return QRect(0, top, self.width(), max(self.height() - top - bottom, 10))

    def _x(self, ms: float) -> float:
        return ms / self._duration * self.width() if self._duration else 0.0

    def _ms(self, x: float) -> int:
        return round(min(max(x / max(self.width(), 1), 0.0), 1.0) * self._duration)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the kept picture of the lanes; only flags, playhead and hover are drawn anew."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), ink(self.tokens.surface))
            lanes = self._lanes()
            painter.drawPixmap(lanes.topLeft(), self._lanes_shown())
            self._paint_legend(painter)
            paint_axis(painter, QRect(0, lanes.bottom() + 1, self.width(), self.px(20)), self._duration, self)
            for flag in self._flags:
                self._paint_flag(painter, lanes, flag)
            if self._duration:
                self._paint_heads(painter, lanes)
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), self.tokens.accent, 4)

    def _lanes_shown(self) -> QPixmap:
        if self._lanes_picture is None:
            size, ratio = self._lanes().size(), self.devicePixelRatioF()
            self._lanes_picture = wave_image(
                self._shape, self._duration, size, ratio, lanes=self._colors(), tokens=self.tokens
            )
        return self._lanes_picture

    def _colors(self) -> list[tuple[int, str]]:
        """Return channel and colour of each lane from the top."""
        channels = self._shape.channels if self._shape else 1
        if channels < 2:
            return [(0, self.tokens.advisor)]
        return [(self._advisor, self.tokens.advisor), (1 - self._advisor, self.tokens.customer)]

    def _paint_legend(self, painter: QPainter) -> None:
        painter.setFont(self.face(0.92, bold=True))
        left, side = self.px(2), self.px(9)
        two = self._shape is not None and self._shape.channels > 1
        words = [(self.tr("Advisor"), self.tokens.advisor), (self.tr("Customer"), self.tokens.customer)]
        for word, color in words if two else [(self.tr("Both in one channel"), self.tokens.advisor)]:
            if self._shape is None:
                break
            painter.fillRect(QRect(left, self.px(5), side, side), ink(color))
            painter.setPen(ink(color))
            left += side + self.px(5)
            painter.drawText(QRect(left, 0, self.width(), self.px(19)), Qt.AlignmentFlag.AlignVCenter, word)
            left += painter.fontMetrics().horizontalAdvance(word) + self.px(16)
        self._paint_remark(painter, QRect(left, 0, self.width() - left - self.px(2), self.px(19)))

    def _paint_remark(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(self.face(0.92))
        painter.setPen(ink(self.tokens.quiet))
        said = painter.fontMetrics().elidedText(self._remark, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_flag(self, painter: QPainter, lanes: QRect, flag: Flag) -> None:
        x, size, top = self._x(flag.start_ms), self.px(5), lanes.top() - self.px(9)
        if flag.end_ms is not None and flag.end_ms > flag.start_ms:
            span = QRectF(x, lanes.top(), max(self._x(flag.end_ms) - x, 2), lanes.height())
            painter.fillRect(span, ink(flag.color, 0.12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(flag.color))
        painter.drawPolygon(QPolygonF([QPointF(x - size, top), QPointF(x + size, top), QPointF(x, top + 1.4 * size)]))

    def _paint_heads(self, painter: QPainter, lanes: QRect) -> None:
        top, bottom = lanes.top() - self.px(4), lanes.bottom()
        if self._hover is not None:
            x = self._x(self._hover)
            painter.setPen(QPen(ink(self.tokens.quiet, 0.6), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            self._paint_hover_words(painter, x)
        x = self._x(self._position)
        painter.setPen(QPen(ink(self.tokens.text), 2 if self.px(1) < 2 else self.px(2)))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_hover_words(self, painter: QPainter, x: float) -> None:
        assert self._hover is not None
        near = [flag.text for flag in self._flags if abs(self._x(flag.start_ms) - x) <= self.px(5)]
        words = "  ".join([clock_text(self._hover), *near[:1]])
        painter.setFont(self.face(0.92, figures=True))
        room = painter.fontMetrics().horizontalAdvance(words) + self.px(10)
        left = min(max(x - room / 2, 0), self.width() - room)
        box = QRectF(left, 0, room, self.px(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self.tokens.neutral_tint))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink(self.tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._duration:
            self.seek_asked.emit(self._near_flag(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the time under the mouse; drag the playhead along while the button is down."""
        self._hover = self._ms(event.position().x()) if self._duration else None
        if event.buttons() & Qt.MouseButton.LeftButton and self._hover is not None:
            self.seek_asked.emit(self._hover)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Take the time under the mouse away."""
        self._hover = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the lanes anew for another size."""
        self._lanes_picture = None
        super().resizeEvent(event)

    def _near_flag(self, x: float) -> int:
        """Return the start of a flag that was hit, else the time under ``x``."""
        hit = [flag.start_ms for flag in self._flags if abs(self._x(flag.start_ms) - x) <= self.px(3)]
        return hit[0] if hit else self._ms(x)

    def _describe(self) -> None:
        if self._shape is None or not self._duration:
            self.setAccessibleName(self.tr("Waveform: no recording yet. {remark}").format(remark=self._remark).strip())
            return
        sides = self.tr("advisor and customer apart") if self._shape.channels > 1 else self.tr("both in one channel")
        summary = self.tr("Waveform: {length}, {sides}, {n} moments").format(
            length=length_text(self._duration), sides=sides, n=len(self._flags)
        )
        self.setAccessibleName(summary)
        said = (f"{clock_text(flag.start_ms)} {flag.text}" for flag in self._flags)
        self.setAccessibleDescription("; ".join(part for part in (self._remark, *said) if part))
