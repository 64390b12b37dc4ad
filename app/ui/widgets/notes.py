"""What is written about one criterion: a note, and what a look into the systems showed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.ui.widgets.controls import column, label
from app.ui.widgets.typed import Typed, put

NOTE, LOOKED_UP, LOOKED_WHERE, SEEN = range(4)


class Notes(QWidget):
    """Four fields about the criterion they are told; ``written`` comes when typing rests or the field is left."""

    written = Signal(int, tuple)  # criterion number, (note, looked up, where, seen)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._typed = Typed(self._texts, ("",) * 4, self)
        self._typed.written.connect(self._tell)
        self._typed.left.connect(self.left)
        self._title = label("", "heading", wrap=True)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)
        self._lines = [QLineEdit(), QLineEdit(), QLineEdit()]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.addRow(label(self.tr("&Note"), "quiet", buddy=self.note), self.note)
        hints = (
            self.tr("the address and the collection day"),
            self.tr("the waste system"),
            self.tr("the day is missing"),
        )
        names = (self.tr("&Looked up"), self.tr("&Where"), self.tr("What was &seen"))
        for field, name, hint in zip(self._lines, names, hints, strict=True):
            field.setPlaceholderText(self.tr("e.g. {example}").format(example=hint))
            form.addRow(label(name, "quiet", buddy=field), field)
            field.textEdited.connect(self._typed.edited)
        self.note.textChanged.connect(self._typed.edited)
        for each in (self.note, *self._lines):
            self._typed.watch(each)
            each.installEventFilter(self)
        layout = column(self, spacing=8)
        layout.addWidget(self._title)
        layout.addLayout(form)

    @property
    def number(self) -> int:
        """Return the criterion the fields are about."""
        return self._number

    def show_note(self, number: int, title: str, texts: tuple[str, ...], *, read_only: bool) -> None:
        """Show what is written about another criterion; what was being typed is kept first."""
        if number != self._number:
            self.flush()
        elif texts == self._texts():
            return
        self._number = number
        self._typed.take(texts, read_only=read_only)
        self._title.setText(title)
        put(self.note, texts[NOTE])
        self.note.setReadOnly(read_only)
        for field, text in zip(self._lines, texts[LOOKED_UP:], strict=True):
            field.setText(text)
            field.setReadOnly(read_only)

    def write_note(self) -> None:
        """Give the keyboard to the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_check(self) -> None:
        """Give the keyboard to the system check."""
        self._lines[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self._typed.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the checklist on Enter in a line, too, and in the note where another key is held with it."""
        if event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # type: ignore[attr-defined]
            if enter and (watched is not self.note or event.modifiers()):  # type: ignore[attr-defined]
                self._typed.leave()
                return True
        return super().eventFilter(watched, event)

    def _texts(self) -> tuple[str, ...]:
        return (self.note.toPlainText(), *(field.text() for field in self._lines))

    def _tell(self, texts: tuple[str, ...]) -> None:
        if self._number:
            self.written.emit(self._number, texts)
