"""The time axis under a waveform: round times, as many as fit, and the length at the end."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.domain.times import clock_text
from app.ui.widgets.painted import Painted, ink

STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


def step_ms(duration_ms: int, width: int, apart: int) -> int:
    """Return the smallest round step, ms, whose ticks stand at least ``apart`` pixels apart over ``width``."""
    for step in STEPS_S:
        if duration_ms and step * 1000 / duration_ms * width >= apart:
            return step * 1000
    return STEPS_S[-1] * 1000


def paint_axis(painter: QPainter, box: QRect, duration_ms: int, owner: Painted) -> None:
    """Paint the times of a recording of ``duration_ms`` along ``box`` in the owner's quiet colour."""
    if not duration_ms:
        return
    painter.setFont(owner.face(0.85, figures=True))
    painter.setPen(ink(owner.tokens.quiet))
    middle = Qt.AlignmentFlag.AlignVCenter
    last = clock_text(duration_ms)
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, last)
    free = box.right() - painter.fontMetrics().horizontalAdvance(last) - owner.px(10)
    step = step_ms(duration_ms, box.width(), owner.px(72))
    for time in range(0, duration_ms, step):
        words = clock_text(time)
        room = painter.fontMetrics().horizontalAdvance(words)
        left = box.left() + round(time / duration_ms * box.width()) - (room // 2 if time else 0)
        if left + room < free:
            painter.drawText(QRect(left, box.top(), room + 2, box.height()), middle, words)
