"""The time axis under a waveform: round times, as many as fit, down to tenths of a second."""

from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from app.domain.times import clock_text
from app.ui.widgets.painted import Painted, ink
from app.ui.widgets.waveform_view import View

STEPS_MS = (100, 200, 500, *(s * 1000 for s in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)))
INSET = 3
"""How far the words keep from the ends, design pixels."""


def step_ms(view: View, apart: int) -> int:
    """Return the smallest round step, ms, whose ticks stand at least ``apart`` pixels apart."""
    for step in STEPS_MS:
        if step / view.span_ms * view.width >= apart:
            return step
    return STEPS_MS[-1]


def ticks(view: View, apart: int) -> list[int]:
    """Return the round times, ms, that are seen and stand at least ``apart`` pixels apart."""
    step = step_ms(view, apart)
    first = -(-int(view.start_ms) // step) * step
    return list(range(first, min(int(view.end_ms), view.length_ms) + 1, step))


def tick_text(ms: int, step: int) -> str:
    """Return a tick's words: "4:52", with tenths where ticks are less than a second apart."""
    return clock_text(ms) if step >= 1000 else f"{clock_text(ms)}.{ms % 1000 // 100}"


def paint_axis(painter: QPainter, box: QRect, view: View, owner: Painted) -> None:
    """Paint the times of a view along ``box`` in the owner's quiet colour; the whole recording ends with its length."""
    if not view.length_ms:
        return
    painter.setFont(owner.face(0.85, figures=True))
    measure, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
    free = box.right() + 1
    words_pen, line_pen = QPen(ink(owner.tokens.quiet)), QPen(ink(owner.tokens.quiet, 0.5), 1)
    if not view.is_zoomed:
        last = clock_text(view.length_ms)
        painter.setPen(words_pen)
        painter.drawText(box.adjusted(0, 0, -owner.px(INSET), 0), middle | Qt.AlignmentFlag.AlignRight, last)
        free -= owner.px(INSET) + measure.horizontalAdvance(last) + owner.px(10)
    apart = owner.px(72)
    step = step_ms(view, apart)
    for time in ticks(view, apart):
        words, x = tick_text(time, step), view.x(time)
        painter.setPen(line_pen)
        painter.drawLine(QLineF(box.left() + x, box.top(), box.left() + x, box.top() + owner.px(3)))
        room = measure.horizontalAdvance(words)
        left = box.left() + round(x) - room // 2
        left = max(left, owner.px(INSET)) if time == 0 else left
        if left >= owner.px(INSET) and left + room <= free:
            painter.setPen(words_pen)
            painter.drawText(QRect(left, box.top(), room + 2, box.height()), middle, words)
