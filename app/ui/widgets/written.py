"""What was written in a contact, to be read where a recording would be heard; chosen words are kept as moments."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.domain.passages import Passage
from app.tokens import Tokens
from app.ui.widgets.controls import button, column, label, row

_READ_BY_KEYBOARD = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class WrittenText(QWidget):
    """The text, read-only; ``pin_asked`` and ``comment_asked`` are for the words that are ``chosen``."""

    pin_asked = Signal()
    comment_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", "heading", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What was written"))
        self.text.setCursorWidth(2)
        self.comment_button = button(self.tr("Comment"), "", self.comment_asked.emit)
        self.comment_button.setToolTip(self.tr("Write a comment on the chosen words (C)"))
        self.pin_button = button(self.tr("Pin the chosen words"), "", self.pin_asked.emit)
        self.pin_button.setToolTip(self.tr("They become evidence for the criterion you are at (E)."))
        self.hint = label("", "small", wrap=True)
        self.say("")
        outer = column(self, spacing=8)
        outer.addWidget(self.name)
        outer.addWidget(self.text, 1)
        line = row(self.hint, self.comment_button, self.pin_button)
        line.setStretch(0, 1)
        outer.addLayout(line)
        self.text.selectionChanged.connect(self._show_chosen)
        self._show_chosen()

    def show_text(self, name: str, text: str, *, read_only: bool) -> None:
        """Show what was written, called ``name``; nothing can be kept where it is ``read_only``."""
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.text.setPlainText(text)
        # It is chosen from by keyboard, too: a caret walks through it though nothing can be typed.
        self.text.setTextInteractionFlags(_READ_BY_KEYBOARD)
        for each in (self.pin_button, self.comment_button, self.hint):
            each.setVisible(not read_only)

    def say(self, remark: str) -> None:
        """Say something in passing; nothing to say what can be done here."""
        self.hint.setText(remark or self.tr("Choose words in the text to keep them for a criterion."))

    def show_kept(self, passages: Iterable[Passage], tokens: Tokens) -> None:
        """Underline and tint the words that are kept already."""
        self.text.setExtraSelections([self._marked(place, tokens) for place in map(self._place, passages) if place])

    def show_passage(self, passage: Passage) -> bool:
        """Choose the words of a passage and bring them into view; return False where they are not there any more."""
        place = self._place(passage)
        if place is None:
            return False
        self.text.setTextCursor(self._cursor(place))
        self.text.ensureCursorVisible()
        return True

    def chosen(self) -> Passage | None:
        """Return the chosen words, None where none are."""
        cursor = self.text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        quote = self.text.toPlainText()[start:end]
        return Passage(start, end, quote) if quote.strip() else None

    def _place(self, passage: Passage) -> tuple[int, int] | None:
        return passage.within(self.text.toPlainText())

    def _cursor(self, place: tuple[int, int]) -> QTextCursor:
        cursor = self.text.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _marked(self, place: tuple[int, int], tokens: Tokens) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(tokens.accent_tint))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(tokens.accent))
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(place)
        made.format = look
        return made

    def _show_chosen(self) -> None:
        some = self.chosen() is not None
        self.pin_button.setEnabled(some)
        self.comment_button.setEnabled(some)
