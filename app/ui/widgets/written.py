"""What was written in a contact, to be read where a recording would be heard; chosen words are pinned as evidence."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.widgets.controls import button, column, label, row


class WrittenText(QWidget):
    """The text, read-only; ``pinned`` brings the words that were chosen."""

    pinned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", "heading", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What was written"))
        self.pin_button = button(self.tr("Pin the chosen words"), "", self._pin)
        self.pin_button.setToolTip(self.tr("They become evidence in the note of the criterion you are at (Ctrl+E)."))
        self.hint = label(self.tr("Choose words in the text to pin them to a criterion."), "small", wrap=True)
        outer = column(self, spacing=8)
        outer.addWidget(self.name)
        outer.addWidget(self.text, 1)
        line = row(self.hint, self.pin_button)
        line.setStretch(0, 1)
        outer.addLayout(line)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._pin)
        self.text.selectionChanged.connect(self._show_chosen)
        self._show_chosen()

    def show_text(self, name: str, text: str, *, read_only: bool) -> None:
        """Show what was written, called ``name``; nothing can be pinned where it is ``read_only``."""
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.text.setPlainText(text)
        self.pin_button.setVisible(not read_only)
        self.hint.setVisible(not read_only)

    def chosen(self) -> str:
        """Return the chosen words in one line."""
        return " ".join(self.text.textCursor().selectedText().split())

    def _show_chosen(self) -> None:
        self.pin_button.setEnabled(bool(self.chosen()))

    def _pin(self) -> None:
        if self.chosen() and self.pin_button.isVisible():
            self.pinned.emit(self.chosen())
