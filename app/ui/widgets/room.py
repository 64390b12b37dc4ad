"""How large a window may be so that all of it is seen, whatever the screen and the size of the text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 44)
"""What the system puts round a window, until that is known."""


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """Return this size in pixels, or as much of it as the screen of ``window`` has room for."""
    frame = window.frameSize() - window.size() if window.isVisible() else FRAME
    return QSize(width, height).boundedTo(window.screen().availableSize() - frame.expandedTo(FRAME))
