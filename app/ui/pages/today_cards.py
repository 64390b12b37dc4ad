"""The cards of Today: a heading over lines, each with what it is about, a quiet word on it and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, clear, column, frame, label, row
from app.ui.widgets.elided import ElidedLabel


class Card(QFrame):
    """A heading and lines under it; it goes away where there are none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.heading = label(title, "heading")
        self._outer = column(self, margin=16, spacing=6)
        self._outer.addWidget(self.heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._outer.addLayout(self._lines)
        self._outer.addStretch(1)

    def begin(self) -> None:
        """Take every line away."""
        clear(self._lines)
        self.hide()

    def add(self, thing: QWidget) -> None:
        """Add a line, parted from the one before."""
        if self._lines.count():
            self._lines.addWidget(frame("line"))
        self._lines.addWidget(thing)
        self.show()

    def add_words(self, text: str) -> None:
        """Add a sentence."""
        self.add(label(text, "quiet", wrap=True))

    def add_link(self, text: str, do: Callable[[], object]) -> None:
        """Add a link that belongs to what stands above it."""
        self._lines.addWidget(button(text, "link", do), 0, Qt.AlignmentFlag.AlignLeft)
        self.show()

    def add_line(
        self,
        about: str,
        more: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        chip: tuple[str, str] | None = None,
    ) -> None:
        """Add a line about something; ``chip`` is a word and its tone, ``action`` a button that does ``do``."""
        line = QWidget()
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 5, 0, 5)
        inside.setSpacing(10)
        name = ElidedLabel(about)
        name.setMaximumWidth(name.fontMetrics().horizontalAdvance(about) + 4)
        inside.addWidget(name, 3)
        if chip is not None:
            inside.addWidget(Chip(*chip), 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(ElidedLabel(more, "quiet"), 2)
        if action:
            made = button(action, "", do)
            made.setAccessibleName(f"{action}: {about}, {more}")
            inside.addWidget(made)
        self.add(line)


class FigureCard(QFrame):
    """A caption over a figure, with words at its side and below; a bar where there is something to fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.caption = label("", "quiet")
        self.figure = label("", "figure")
        self.beside = label("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.right = label("", "quiet")
        self.chip = Chip()
        self.below = label("", "quiet", wrap=True)
        self.link = button("", "link")
        layout = column(self, margin=16, spacing=4)
        layout.addWidget(self.caption)
        middle = row(self.figure, self.beside, spacing=8)
        middle.addWidget(self.bar, 1)
        middle.addWidget(self.right)
        middle.addStretch(0)
        layout.addLayout(middle)
        layout.addLayout(row(self.chip, None))
        layout.addWidget(self.below)
        layout.addLayout(row(self.link, None))
        layout.addStretch(1)
        for part in (self.beside, self.bar, self.right, self.chip, self.link):
            part.hide()

    def show_figure(self, caption: str, figure: str, beside: str = "", below: str = "") -> None:
        """Show a figure with its caption and words."""
        self.setAccessibleName(f"{caption}: {figure} {beside}")
        self.caption.setText(caption)
        self.figure.setText(figure)
        self.figure.setVisible(bool(figure))
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        self.below.setText(below)
        self.below.setVisible(bool(below))

    def show_bar(self, done: int, of: int, said: str) -> None:
        """Fill the bar and say the pace; nothing where ``of`` is 0."""
        self.bar.setVisible(of > 0)
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(min(done, max(of, 1)))
        self.bar.setAccessibleName(f"{done} / {of}")
        self.right.setText(said)
        self.right.setVisible(bool(said))

    def show_chip(self, text: str, tone: str) -> None:
        """Show a chip under the figure, or none."""
        self.chip.say(text, tone)
        self.chip.setVisible(bool(text))

    def offer(self, text: str) -> None:
        """Offer the link, or nothing."""
        self.link.setText(text)
        self.link.setVisible(bool(text))
