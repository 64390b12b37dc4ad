"""The two halves of the Evaluate page: the recording left, the checklist right, or below it where text is large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.controls import UNBOUNDED
from app.ui.widgets.painted import grown

SIDE_SHARE, SIDE_MOST = 46, 54
"""Per cent of the width that the checklist takes, and the most it may take for its words."""
SIDE_LEAST = 590
"""What the words of the checklist need, design pixels."""
BOTH_LEAST = 640
"""Below this width, in design pixels, the halves do not go beside each other."""
Direction = QBoxLayout.Direction


class Halves(QScrollArea):
    """Gives the checklist what its words need, the recording the rest.

    Where there is no room for both, each is as high as the page, one below the other, and the page follows the
    keyboard from one to the other.
    """

    def __init__(self, listening: list[tuple[QWidget, int]], marking: list[tuple[QWidget, int]]) -> None:
        super().__init__()
        self._both = QWidget()
        self._both.setProperty("role", "page")
        left, side = QWidget(), QFrame()
        side.setProperty("role", "side")
        _fill(QVBoxLayout(left), listening, margins=(16, 16, 16, 16), spacing=12)
        _fill(QVBoxLayout(side), marking, margins=(1, 0, 0, 0), spacing=0)
        self._parts = (left, side)
        self._halves = QBoxLayout(Direction.LeftToRight, self._both)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        for half in self._parts:  # their shares of the width are given by their stretch alone
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._halves.addWidget(half)
        self.setWidget(self._both)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def stacked(self) -> bool:
        """Return whether the checklist stands below the recording."""
        return self._halves.direction() is Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        stacked = self.width() < grown(BOTH_LEAST, self.font())
        self._halves.setDirection(Direction.TopToBottom if stacked else Direction.LeftToRight)
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOn if stacked else bar.ScrollBarAlwaysOff)
        if stacked:
            self._stack()
        else:
            self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: a scroll area would keep the arrows to itself."""
        event.ignore()

    def _stack(self) -> None:
        """Give each half the height of the page, the recording more where it needs it."""
        room, (left, side) = self.viewport().size(), self._parts
        above = max(room.height(), left.minimumSizeHint().height())
        left.setFixedHeight(above)
        side.setFixedHeight(room.height())
        self._both.resize(room.width(), above + room.height())

    def _share(self) -> None:
        """Share the width."""
        room = self.viewport().size()
        for half in self._parts:
            half.setMinimumHeight(0)
            half.setMaximumHeight(UNBOUNDED)
        wanted = max(room.width() * SIDE_SHARE // 100, grown(SIDE_LEAST, self.font()))
        side = min(wanted, room.width() * SIDE_MOST // 100)
        for place, share in enumerate((room.width() - side, side)):
            self._halves.setStretch(place, share)
        self._both.resize(room)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring the half into sight that got the keyboard."""
        for half in self._parts:
            if now is not None and self.stacked and half.isAncestorOf(now):
                self.verticalScrollBar().setValue(half.y())


def _fill(
    layout: QVBoxLayout, parts: list[tuple[QWidget, int]], *, margins: tuple[int, int, int, int], spacing: int
) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part, stretch in parts:
        layout.addWidget(part, stretch)
