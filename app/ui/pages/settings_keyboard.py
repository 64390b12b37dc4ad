"""The section about the keyboard: the sheet of all keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.choices import Choices
from app.ui.pages.evaluate_help import page_groups, part_groups
from app.ui.pages.key_sheet import everywhere, key_card
from app.ui.pages.settings_section import Section
from app.ui.widgets.controls import button, row
from app.ui.widgets.setting_fields import ChoiceField


class KeyboardSection(Section):
    """Every key and what it does; ``keys_asked`` wants the sheet in a window of its own."""

    keys_asked = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Keyboard"),
            self.tr("What every key does. Keys are the same on every machine, so that hands can rely on them."),
            choices,
            parent,
        )
        self.sheet_button = button(self.tr("Show in a window (F1)"), "", self.keys_asked.emit)
        self._outer.addLayout(row(self.sheet_button, None))
        self.add(
            "letters",
            self.tr("Letter keys on the Evaluate page"),
            self.tr(
                "M, N, O, E and the others. Only in the list of criteria: then nothing happens by mistake while the "
                "keyboard is elsewhere, as with speech input."
            ),
            self.tr("all over the page"),
            ChoiceField((("page", self.tr("All over the page")), ("list", self.tr("Only in the list of criteria")))),
        )
        for group in (everywhere(), *page_groups(), *part_groups()):
            self._outer.addWidget(key_card(group))
        self.finish()

    def first(self) -> QWidget:
        """Return the button that opens the sheet."""
        return self.sheet_button
