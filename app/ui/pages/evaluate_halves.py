"""The two halves of the Evaluate page: the recording left, the checklist right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.painted import Measured

SIDE_SHARE, SIDE_MOST = 46, 54
"""Per cent of the width that the checklist takes, and the most it may take for its words."""
SIDE_LEAST = 590
"""What the words of the checklist need, design pixels."""


class Halves(Measured):
    """Gives the checklist what its words need, the recording the rest."""

    def __init__(self, listening: list[tuple[QWidget, int]], marking: list[tuple[QWidget, int]]) -> None:
        super().__init__()
        left, side = QWidget(), QFrame()
        side.setProperty("role", "side")
        _fill(QVBoxLayout(left), listening, margins=(16, 16, 16, 16), spacing=12)
        _fill(QVBoxLayout(side), marking, margins=(1, 0, 0, 0), spacing=0)
        self._halves = QHBoxLayout(self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        for half in (left, side):  # their shares of the width are given by their stretch alone
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._halves.addWidget(half)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        wanted = max(self.width() * SIDE_SHARE // 100, self.px(SIDE_LEAST))
        side = min(wanted, self.width() * SIDE_MOST // 100)
        self._halves.setStretch(0, self.width() - side)
        self._halves.setStretch(1, side)


def _fill(
    layout: QVBoxLayout, parts: list[tuple[QWidget, int]], *, margins: tuple[int, int, int, int], spacing: int
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part, stretch in parts:
        layout.addWidget(part, stretch)
