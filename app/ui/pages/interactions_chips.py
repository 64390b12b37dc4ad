"""What the list is narrowed to beyond the usual fields, each a quiet chip that goes away at a click."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.pages.interactions_narrowing import Narrowing
from app.ui.theme import Theme
from app.ui.widgets.controls import button, clear, row


class Chips(QWidget):
    """A line of chips, hidden while there are none; ``removed`` tells which one was clicked."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Narrowing, ...] = ()
        self._line = row(spacing=6)
        self.setLayout(self._line)
        self.hide()

    def show_narrowings(self, narrowings: tuple[Narrowing, ...]) -> None:
        """Show these."""
        if narrowings == self._shown:
            return
        self._shown = narrowings
        clear(self._line)
        for narrowing in narrowings:
            words = f"{narrowing.group}: {narrowing.words}" if narrowing.group else narrowing.words
            chip = button(f"{words}  ×".replace("&", "&&"), "chip", partial(self.removed.emit, narrowing))
            chip.setAccessibleName(self.tr("No longer narrow by {0}").format(words))
            self._line.addWidget(chip)
        self._line.addStretch(1)
        self.setVisible(bool(narrowings))
