"""What is written in a one-to-one: the four boxes of the talk and what came of it, kept as it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.one_to_one_values import TalkTexts
from app.ui.widgets.controls import column, frame, label
from app.ui.widgets.typed import Typed, put

BOX_LINES, SHORT_LINES = 6, 3
FIELDS = (
    "summarise", "ask", "formulate", "express", "training_evaluator", "training_advisor", "advisor_words", "agreed",
)  # fmt: skip


class TalkFields(QWidget):
    """Eight texts; ``written`` brings them all when typing rests or a field is left, ``left`` comes on Esc."""

    written = Signal(object)  # TalkTexts
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = Typed(self.texts, TalkTexts(), self)
        self._typed.written.connect(self.written)
        self._typed.left.connect(self.left)
        self.fields = {name: self._typed.field() for name in FIELDS}
        self._lay_out()

    def show_texts(self, texts: TalkTexts, *, read_only: bool) -> None:
        """Show other texts; what is being typed is not disturbed by the same texts coming back."""
        for field in self.fields.values():
            field.setReadOnly(read_only)
        if not self._typed.take(texts, read_only=read_only):
            return
        for name, field in self.fields.items():
            if field.toPlainText() != getattr(texts, name):
                put(field, getattr(texts, name))

    def texts(self) -> TalkTexts:
        """Return what stands in the fields."""
        return TalkTexts(**{name: field.toPlainText() for name, field in self.fields.items()})

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self._typed.flush()

    def _lay_out(self) -> None:
        talk = (
            ("summarise", self.tr("Su&mmarise"), self.tr("what the calls show, good and not yet good")),
            ("ask", self.tr("As&k"), self.tr("open questions, and then listen")),
            ("formulate", self.tr("&Formulate"), self.tr("one thing to do differently, together")),
            ("express", self.tr("E&xpress"), self.tr("what went well, and what you will do")),
        )
        after = (
            ("training_evaluator", self.tr("Training needs as &you see them"), ""),
            ("training_advisor", self.tr("Training the ad&visor asks for"), ""),
            ("advisor_words", self.tr("In the advisor's own &words"), ""),
            ("agreed", self.tr("What was a&greed"), ""),
        )
        layout = column(self, spacing=12)
        layout.addWidget(self._card(self.tr("The talk"), talk, BOX_LINES), 3)
        layout.addWidget(self._card(self.tr("What came of it"), after, SHORT_LINES), 1)

    def _card(self, title: str, parts: tuple[tuple[str, str, str], ...], lines: int) -> QWidget:
        card = frame("card")
        card.setAccessibleName(title)
        inside = card.layout()
        assert isinstance(inside, QVBoxLayout)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (name, words, hint) in enumerate(parts):
            field, at, side = self.fields[name], place // 2 * 2, place % 2
            field.setAccessibleName(words.replace("&", ""))
            head = QWidget()
            line = column(head, spacing=0)
            line.addWidget(label(words, "heading", wrap=True, buddy=field))
            if hint:
                line.addWidget(label(hint, "small", wrap=True))
            line.addStretch(1)  # so that both heads of a row stand level
            grid.addWidget(head, at, side)
            grid.addWidget(field, at + 1, side)
            grid.setRowStretch(at + 1, 1)
            grid.setColumnStretch(side, 1)
            grid.setRowMinimumHeight(at + 1, self.fontMetrics().lineSpacing() * lines + 24)
        inside.addLayout(grid)
        return card
