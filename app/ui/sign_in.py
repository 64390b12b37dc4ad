"""The page that asks who is marking, where a library knows several and none has marked here before."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, frame, label, row

if TYPE_CHECKING:
    from app.services.people import Person

WIDTH = 420


class SignIn(QWidget):
    """Shows everyone who may mark; ``chosen`` tells who it is, ``somebody_else`` that the name is not there."""

    chosen = Signal(object)
    somebody_else = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._card = frame("card", margins=(20, 18, 20, 18))
        inside = self._card.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addWidget(label(self.tr("Who is marking?"), "title"))
        inside.addWidget(
            label(self.tr("Your name stands on every mark you make. You can switch at any time."), "quiet", wrap=True)
        )
        self._names = QVBoxLayout()
        self._names.setSpacing(8)
        inside.addSpacing(8)
        inside.addLayout(self._names)
        inside.addSpacing(8)
        inside.addWidget(button(self.tr("&Somebody else…"), "link", self.somebody_else.emit))
        outer = column(self, margin=32)
        outer.addStretch(2)
        outer.addLayout(row(None, self._card, None, spacing=0))
        outer.addStretch(3)
        theme.changed.connect(self._scale)
        self._scale()

    def show_people(self, people: "tuple[Person, ...]") -> None:
        """Offer ``people``, the first one ready to be taken with Enter."""
        while (item := self._names.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, person in enumerate(people):
            text = f"{person.name} · {person.role}" if person.role else person.name
            choice = button(text, "main" if place == 0 else "", partial(self.chosen.emit, person))
            choice.setDefault(place == 0)
            choice.setAutoDefault(True)
            self._names.addWidget(choice)
            choice.show()  # only what is shown can take the keyboard
            if place == 0:
                choice.setFocus()

    def _scale(self) -> None:
        self._card.setFixedWidth(self._theme.px(WIDTH))
