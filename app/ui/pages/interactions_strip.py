"""Buttons side by side of which the last ones go where there is no room for all; menus have what they do."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

SPACING = 10


class Strip(QWidget):
    """Takes no more room than it is given, so that it makes no page wider."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACING)
        line.addStretch(1)
        for each in buttons:
            line.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room that all of them take."""
        sizes = [each.sizeHint() for each in self._buttons]
        wide = sum(size.width() for size in sizes) + SPACING * len(sizes)
        return QSize(wide, max(size.height() for size in sizes))

    def minimumSizeHint(self) -> QSize:
        """Return no width at all."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        room = self.width()
        for each in self._buttons:
            room -= each.sizeHint().width() + SPACING
            each.setVisible(room >= -SPACING)
