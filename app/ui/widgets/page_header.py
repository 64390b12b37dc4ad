"""The bar at the top of a page: its title, a quiet line about it, and what can be done, the main action last."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.widgets.controls import label
from app.ui.widgets.elided import ElidedLabel

HEIGHT = 56


class PageHeader(QFrame):
    """Title and subtitle left, actions right; the subtitle gives way first when it is narrow."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setMinimumHeight(HEIGHT)
        self.title = label(title, "title")
        self.subtitle = ElidedLabel("", "subtitle")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(20, 8, 20, 8)
        self._layout.setSpacing(14)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.subtitle, 1, Qt.AlignmentFlag.AlignVCenter)

    def lead(self, thing: QWidget) -> None:
        """Put ``thing`` before the title."""
        self._layout.insertWidget(0, thing)

    def add(self, *things: QWidget) -> None:
        """Put ``things`` at the right end, in this order."""
        for thing in things:
            self._layout.addWidget(thing)

    def take(self, thing: QWidget) -> None:
        """Put ``thing`` before all that stands at the right end."""
        self._layout.insertWidget(self._layout.indexOf(self.subtitle) + 1, thing)

    def describe(self, subtitle: str) -> None:
        """Say something about what the page shows."""
        self.subtitle.setText(subtitle)
