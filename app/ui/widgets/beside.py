"""A page's work with a panel beside it, or below it where there is no room for both."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.widgets.controls import UNBOUNDED

Direction = QBoxLayout.Direction


class Beside(QWidget):
    """``work`` left and ``panel``, ``width`` pixels wide, right of it; one above the other when it is narrow."""

    def __init__(self, work: QWidget, panel: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._panel, self._width = work, panel, width
        self._both = QBoxLayout(Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(work, 3)
        self._both.addWidget(panel, 0)
        panel.setFixedWidth(width)

    @property
    def is_narrow(self) -> bool:
        """Return whether the panel stands below the work."""
        return self._both.direction() is Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Return the room for the wider of the two: they can always go below each other."""
        work, panel = self._work.minimumSizeHint(), self._panel.minimumSizeHint()
        return QSize(max(work.width(), panel.width(), self._width), max(work.height(), panel.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel where it has room."""
        super().resizeEvent(event)
        narrow = self.width() < self._work.minimumSizeHint().width() + self._width
        if narrow is self.is_narrow:
            return
        self._both.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._both.setStretch(1, 2 if narrow else 0)
        if narrow:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(UNBOUNDED)
        else:
            self._panel.setFixedWidth(self._width)
