"""A section of the settings: what it is about, with whom it is kept, and its settings under each other."""

from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.options import Value
from app.ui.choices import Choices
from app.ui.widgets.controls import column, frame, label, row
from app.ui.widgets.setting_row import SIDE, SettingRow

MARGIN, WIDEST, BESIDE_FROM = 20, 860, 560
"""Pixels at 100 %: round a section, the most it is wide, and from which width controls stand beside their words."""


class Field(Protocol):
    """What a setting is chosen with."""

    chosen: SignalInstance

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""


class Section(QWidget):
    """``rows`` are the settings by their keys; ``seen`` is called whenever somebody comes to look."""

    said = Signal(str)

    def __init__(self, title: str, about: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.title = title
        self.choices = choices
        self.rows: dict[str, SettingRow] = {}
        self._fields: dict[str, Field] = {}
        self._buttons: list[QHBoxLayout] = []
        self._outer = column(self, margin=MARGIN, spacing=12)
        self._outer.addWidget(label(title, "title"))
        self._outer.addWidget(label(about, "quiet", wrap=True))
        self._card: QVBoxLayout | None = None
        choices.changed.connect(self.show_values)
        choices.refused.connect(self._refuse)

    def begin_card(self, heading: str = "") -> QVBoxLayout:
        """Let what is added from now on stand in a new card."""
        if heading:
            self._outer.addWidget(label(heading, "heading"))
        made = frame("card", margins=(16, 6, 16, 6))
        layout = made.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setSpacing(0)
        self._outer.addWidget(made)
        self._card = layout
        return layout

    def add(self, key: str, name: str, effect: str, usual: str, field: QWidget, *, wide: bool = False) -> SettingRow:
        """Add a setting; ``field`` is one of app.ui.widgets.setting_fields, below its words where it is ``wide``."""
        card = self._card or self.begin_card()
        made = SettingRow(name, effect, usual, field, wide=wide)
        if card.count():
            card.addWidget(frame("line"))
        card.addWidget(made)
        self.rows[key] = made
        self._fields[key] = chooser = _chooser(field)
        chooser.chosen.connect(lambda value: self._choose(key, value))
        made.usual_asked.connect(lambda: self._choose(key, self.choices.usual(key)))
        return made

    def buttons(self, *pressed: QWidget) -> QHBoxLayout:
        """Return these buttons beside each other, or below each other where that is too wide."""
        made = row(*pressed, None)
        self._buttons.append(made)
        return made

    def finish(self) -> None:
        """Put what was added at the top; call it once all is there."""
        self._outer.addStretch(1)
        self.show_values()

    def seen(self) -> None:
        """Look again at what only this section shows; the child's to do."""

    def first(self) -> QWidget | None:
        """Return what the keyboard is put on, None where there is nothing to choose."""
        return next((row.control for row in self.rows.values() if row.control.isEnabled()), None)

    def show_values(self) -> None:
        """Show every setting as it is now."""
        for key, made in self.rows.items():
            value = self.choices.value(key)
            self._fields[key].show_value(value)
            fixed = self.choices.fixed_by if self.choices.fixed(key) else ""
            made.show_state(usual=value == self.choices.usual(key), fixed=fixed)

    def arrange(self, width: int, scale: float) -> None:
        """Lay the settings out for this width in pixels and this size of text."""
        for made in self.rows.values():
            made.arrange(narrow=width < BESIDE_FROM * scale, side=round(SIDE * scale))
        narrow = width < BESIDE_FROM * scale
        for line in self._buttons:
            line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
            line.setStretch(line.count() - 1, 0 if narrow else 1)

    def _choose(self, key: str, value: Value) -> None:
        self.rows[key].refuse("")
        self.choices.choose(key, value)

    def _refuse(self, key: str, words: str) -> None:
        if key in self.rows:
            self.rows[key].refuse(words)


def _chooser(field: QWidget) -> Field:
    assert hasattr(field, "chosen")
    assert hasattr(field, "show_value")
    return field
