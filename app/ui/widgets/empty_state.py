"""What an empty place says: what to do first, with the button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, label

ICON_SIDE = 40


class EmptyState(QWidget):
    """A sign, a sentence, what to do, and the button that does it."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._sign = label()
        self._title = label("", "title", wrap=True)
        self._text = label("", "quiet", wrap=True)
        self.action = button("", "main", self._press)
        self._pressed: Callable[[], None] = lambda: None
        layout = column(self, margin=24, spacing=8)
        layout.addStretch(2)
        for part in (self._sign, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._tint)

    def say(self, title: str, text: str, action: str = "", pressed: Callable[[], None] | None = None) -> None:
        """Show one sentence, what to do about it, and a button where there is something to press."""
        self._title.setText(title)
        self._text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._pressed = pressed or (lambda: None)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sign, which nobody sees before."""
        self._tint()
        super().showEvent(event)

    def _press(self) -> None:
        self._pressed()

    def _tint(self) -> None:
        side = self._theme.px(ICON_SIDE)
        self._sign.setPixmap(self._theme.icon(self._icon, "quiet").pixmap(side, side))
