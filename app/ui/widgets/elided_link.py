"""A link on one line that ends in an ellipsis where there is too little room, and then tells all as a tip."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

FRAME = 14


class ElidedLink(QPushButton):
    """Gives way to everything beside it; a screen reader reads it whole."""

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: pressed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - FRAME)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)
