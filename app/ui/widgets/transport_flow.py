"""A layout that puts things side by side and goes on in another line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget


class Aside(QLabel):
    """Words that take what room is left, shortened where that is too little; the tip has all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("role", "small")
        self.words = ""

    def say(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._shorten()

    @property
    def whole(self) -> QSize:
        """Return the room that all the words would take."""
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 1, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width()))


class Flow(QLayout):
    """Lines of parts, each in its own size, all of a line centred upright; its height goes by its width.

    ``rest`` gets what is left of the last line; it is no part and makes no line longer. Where its words do not fit in
    there, they get a line ``below``, or else are shortened.
    """

    def __init__(self, parent: QWidget, rest: Aside, spacing: int = 8, *, below: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._rest = rest
        self._below = below
        rest.setParent(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more part, the last."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, ``None`` beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of a part and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than its parts take."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the higher it gets."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are at a width."""
        lines = self.lines(width)
        below = self.spacing() // 2 + self._rest.whole.height() if self._is_rest_below(lines, width) else 0
        return sum(_height(line) for line in lines) + self.spacing() * (len(lines) - 1) + below

    def sizeHint(self) -> QSize:
        """Return the size of all parts in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(wide, _height(self._items))

    def minimumSize(self) -> QSize:
        """Return the size of its widest part."""
        return QSize(max((item.sizeHint().width() for item in self._items), default=0), _height(self._items))

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts, in the middle where there is more height than they take."""
        super().setGeometry(rect)
        top = rect.top() + max(rect.height() - self.heightForWidth(rect.width()), 0) // 2
        left = high = 0
        lines = self.lines(rect.width())
        for line in lines:
            high, left = _height(line), rect.left()
            for item in line:
                size = item.sizeHint()
                item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()
        if self._is_rest_below(lines, rect.width()):
            top -= self.spacing() - self.spacing() // 2
            self._rest.setGeometry(rect.left(), top, rect.width(), self._rest.whole.height())
        else:
            self._rest.setGeometry(left, top - high - self.spacing(), max(rect.right() + 1 - left, 0), high)

    def lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the parts that are shown line by line at a width."""
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or taken + self.spacing() + wide > width:
                lines.append([])
                taken = wide
            else:
                taken += self.spacing() + wide
            lines[-1].append(item)
        return lines

    def _is_rest_below(self, lines: list[list[QLayoutItem]], width: int) -> bool:
        last = lines[-1] if lines else []
        taken = sum(item.sizeHint().width() + self.spacing() for item in last)
        return self._below and bool(self._rest.words) and taken + self._rest.whole.width() > width


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)


def in_lines(*parts: QWidget) -> QWidget:
    """Return ``parts`` side by side, in several lines where one has no room for them."""
    made = QWidget()
    flow = Flow(made, Aside())
    for part in parts:
        flow.addWidget(part)
    return made
