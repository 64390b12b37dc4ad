"""The part of a waveform that changes while it plays or the mouse moves: selection, loop, playhead and hover."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.times import clock_text
from app.ui.widgets.painted import ink
from app.ui.widgets.waveform_layer import places
from app.ui.widgets.waveform_shown import Shown
from app.ui.widgets.waveform_words import seconds_text, under

NEAR = 5
"""How near the mouse has to be to a moment to mean it, design pixels."""
FINE_MS = 60_000
"""Where less than this is seen, the time under the mouse has tenths of a second."""


def paint_stretches(painter: QPainter, on: Shown) -> None:
    """Paint the selection and the loop."""
    a, b = on.content.loop
    if a is not None and b is not None:
        painter.fillRect(_over(on, a, b), ink(on.tokens.accent, 0.08))
    if on.selection is not None:
        box = _over(on, *on.selection)
        painter.fillRect(box, ink(on.tokens.accent, 0.22))
        painter.setPen(QPen(ink(on.tokens.accent), 1))
        for x in (box.left(), box.right()):
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
    for letter, ms in (("A", a), ("B", b)):
        if ms is not None and on.view.shows(ms):
            _paint_end(painter, on, letter, on.view.x(ms))


def paint_heads(painter: QPainter, on: Shown, hover: float | None) -> None:
    """Paint the playhead, and a line with words where the mouse is (``hover``, pixels)."""
    lanes = places(on).lanes
    top, bottom = lanes.top() - on.px(4), lanes.bottom()
    if hover is not None:
        painter.setPen(QPen(ink(on.tokens.quiet, 0.6), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(hover, top, hover, bottom))
    x = on.view.x(on.position_ms)
    painter.setPen(QPen(ink(on.tokens.text), max(on.px(1), 1.5)))
    painter.drawLine(QLineF(x, top, x, bottom))
    if hover is not None:
        _paint_words(painter, on, hover)


def hover_words(on: Shown, at: float) -> str:
    """Return the time at ``at`` pixels and what there is, or how long the selection being made is."""
    ms, near = on.view.ms(at), on.px(NEAR) / on.width() * on.view.span_ms
    clock = clock_text(ms) if on.view.span_ms > FINE_MS else f"{clock_text(ms)}.{ms % 1000 // 100}"
    if on.is_selecting and on.selection is not None:
        return f"{clock}  ·  {seconds_text(on.selection[1] - on.selection[0])}"
    return "  ·  ".join([clock, *under(on.content, ms, near)])


def _paint_words(painter: QPainter, on: Shown, at: float) -> None:
    painter.setFont(on.face(0.92))
    measure = painter.fontMetrics()
    words = measure.elidedText(hover_words(on, at), Qt.TextElideMode.ElideRight, on.width() - on.px(10))
    room = measure.horizontalAdvance(words) + on.px(10)
    box = QRectF(min(max(at - room / 2, 0), on.width() - room), 0, room, on.px(18))
    painter.setPen(QPen(ink(on.tokens.line), 1))
    painter.setBrush(ink(on.tokens.neutral_tint))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink(on.tokens.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _paint_end(painter: QPainter, on: Shown, letter: str, x: float) -> None:
    """Paint one end of the loop: a line with a small tab that bears its letter."""
    lanes, side = places(on).lanes, on.px(13)
    painter.setPen(QPen(ink(on.tokens.accent), 1.5))
    painter.drawLine(QLineF(x, lanes.top() - on.px(2), x, lanes.bottom()))
    tab = QRectF(x if letter == "A" else x - side, lanes.bottom() - side, side, side)
    painter.fillRect(tab, ink(on.tokens.accent))
    painter.setFont(on.face(0.78, bold=True))
    painter.setPen(ink(on.tokens.accent_text))
    painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, letter)


def _over(on: Shown, start_ms: float, end_ms: float) -> QRectF:
    lanes = places(on).lanes
    left, right = on.view.x(start_ms), on.view.x(end_ms)
    return QRectF(left, lanes.top(), right - left, lanes.height())
