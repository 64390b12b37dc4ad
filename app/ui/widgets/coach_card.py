"""A small card beside the thing it speaks about, and a ring round that thing; neither takes the keyboard by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.widgets.coach_place import Side, beside
from app.ui.widgets.controls import button, column, label, row

WIDTH, EDGE = 330, 12
RING, SPARE, ROUND = 3, 4, 8
"""How thick the ring is, how far it stands off, and how round its corners are, pixels."""
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


@dataclass(frozen=True, slots=True)
class Said:
    """What a card says: where one is, what was just done, the one thing to do and how; and what its buttons do.

    A button without words is not shown.
    """

    title: str
    words: str
    place: str = ""
    done: str = ""
    on: str = ""
    leave: str = ""
    help: str = ""


class Ring(QWidget):
    """A ring round a thing; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the accent's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), RING))
        half = (RING + 1) // 2
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), ROUND, ROUND)
        painter.end()


class CoachCard(QFrame):
    """Says one thing beside the widget it is about, and follows it; each of its buttons has a signal."""

    on_asked = Signal()
    left = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "coach")
        self._over = parent
        self._theme = theme
        self._thing: QWidget | None = None
        self._sides: Sequence[Side] = ()
        self._watched: list[QWidget] = []
        self.ring = Ring(theme, parent)
        self.place, self.done = label("", "small"), label("", "done", wrap=True)
        self.title, self.words = label("", "heading", wrap=True), label("", wrap=True)
        self.on_button = button("", "", self.on_asked.emit)
        self.leave_button = button("", "quiet", self.left.emit)
        self.help_button = button("", "", self.help_asked.emit)
        for pressed in (self.on_button, self.leave_button, self.help_button):
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the page
        layout = column(self, margin=14, spacing=8)
        for part in (self.done, self.place, self.title, self.words):
            layout.addWidget(part)
        layout.addLayout(row(self.help_button, None))
        layout.addLayout(row(self.leave_button, None, self.on_button))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._stand)
        parent.installEventFilter(self)
        theme.changed.connect(self.follow)
        self.hide()

    def say(self, said: Said, thing: QWidget | None, sides: Sequence[Side] = ()) -> None:
        """Say something beside ``thing``, at the first of ``sides`` with room; in a corner where there is none.

        Without ``sides`` it is not about the thing: it stands in a corner where it does not hide it.
        """
        for part, text in (
            (self.place, said.place),
            (self.done, f"✓ {said.done}" if said.done else ""),
            (self.title, said.title),
            (self.words, said.words),
            (self.on_button, said.on),
            (self.leave_button, said.leave),
            (self.help_button, said.help),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(said.words)
        self._sides = sides
        self._watch(thing)
        self._stand()
        whole = " ".join(filter(None, (said.done, said.place, said.title, said.words)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, whole))

    def follow(self) -> None:
        """Stand beside the thing again, wherever it has moved, once it rests."""
        self._rest.start()

    def put_away(self) -> None:
        """Show neither card nor ring."""
        self._watch(None)
        self._rest.stop()
        self.ring.hide()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the thing when it or what it stands in moves."""
        if event.type() in MOVES and self.isVisibleTo(self._over):
            self.follow()
        return False

    def _watch(self, thing: QWidget | None) -> None:
        """Hear of every move of ``thing`` and of all it stands in."""
        for each in filter(isValid, self._watched):
            each.removeEventFilter(self)
        self._thing, self._watched = thing, []
        while thing is not None and thing is not self._over:
            thing.installEventFilter(self)
            self._watched.append(thing)
            thing = thing.parentWidget()

    def _stand(self) -> None:
        """Take the size of what is said, and the place beside the thing."""
        area = self._over.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = min(self._theme.px(WIDTH), area.width() // 2)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        size = QSize(width, layout.totalHeightForWidth(width))
        thing = self._shown_part()
        if thing.isEmpty():
            place = area.bottomRight() - QPoint(size.width() - 1, size.height() - 1)
        else:
            place = beside(thing, size, area, self._sides)
        self.setGeometry(QRect(place, size))
        self.ring.setGeometry(thing.adjusted(-SPARE, -SPARE, SPARE, SPARE).intersected(self._over.rect()))
        self.ring.setVisible(bool(self._sides) and not thing.isEmpty())
        self.ring.raise_()
        self.show()
        self.raise_()

    def _shown_part(self) -> QRect:
        """Return what can be seen of the thing, in the coordinates of the window's inside; empty for none."""
        thing = self._thing
        if thing is None or not thing.isVisible():
            return QRect()
        shown = thing.rect()
        while thing is not None and thing is not self._over:
            shown = shown.translated(thing.pos())
            thing = thing.parentWidget()
            shown = shown if thing is None else shown.intersected(thing.rect())
        return shown
