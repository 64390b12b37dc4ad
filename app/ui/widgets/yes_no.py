"""A question that is answered yes, no or not at all, by the mouse, Tab and Space, or the letters Y and N."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.widgets.controls import button, row


class YesNo(QWidget):
    """Two buttons of which at most one is chosen; choosing it again takes the answer back.

    ``answered`` brings True, False, or None for no answer, ``gone_on`` asks for the next question after a letter.
    ``subject`` is what a screen reader says it is about.
    """

    answered = Signal(object)
    gone_on = Signal()

    def __init__(self, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: bool | None = None
        self._read_only = False
        self._words = {True: self.tr("Yes"), False: self.tr("No")}
        self.yes, self.no = self._button(True, subject), self._button(False, subject)
        self.setLayout(row(self.yes, self.no, spacing=4))
        self.setFocusProxy(self.yes)

    @property
    def value(self) -> bool | None:
        """Return the answer, ``None`` while there is none."""
        return self._value

    def show_answer(self, value: bool | None, *, read_only: bool = False) -> None:
        """Show an answer without telling anybody."""
        self._value, self._read_only = value, read_only
        for made, means in ((self.yes, True), (self.no, False)):
            made.setChecked(value is means)
            made.setText(f"✓ {self._words[means]}" if value is means else self._words[means])
            made.setEnabled(not read_only or value is means)

    def answer(self, value: bool | None) -> None:
        """Answer, and tell."""
        self.show_answer(value)
        self.answered.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by letter; every other key is the page's."""
        key = event.key()
        if key in (Qt.Key.Key_Y, Qt.Key.Key_N) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if not self._read_only:
                self.answer(key == Qt.Key.Key_Y)
                self.gone_on.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, means: bool, subject: str) -> QPushButton:
        made = button(self._words[means], "choice", lambda: self._press(means))
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the checklist
        made.setAccessibleName(f"{subject}: {self._words[means]}")
        made.setMinimumWidth(made.fontMetrics().horizontalAdvance(f"✓ {self._words[means]}") + 28)
        return made

    def _press(self, means: bool) -> None:
        if self._read_only:
            self.show_answer(self._value, read_only=True)
        else:
            self.answer(None if self._value is means else means)
