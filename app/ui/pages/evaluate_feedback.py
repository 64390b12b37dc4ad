"""The Feedback tab: what the sheet tells the advisor in words."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QPlainTextEdit, QScrollArea, QWidget

from app.services.evaluating import Texts
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.typed import Typed, put

USUAL_DAYS = 14
"""The date offered for a next step when one is first set."""


class FeedbackPanel(QScrollArea):
    """Four texts and a date; ``written`` comes when typing rests or a field is left, ``begin_asked`` for a draft."""

    written = Signal(object)  # Texts
    begin_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._typed = Typed(self._texts, Texts(), self)
        self._typed.written.connect(self.written)
        self._typed.left.connect(self.left)
        self.did_well, self.work_on, self.next_step, self.comment = (self._field() for _ in range(4))
        self.due_set = QCheckBox(self.tr("&by"))
        self.due = QDateEdit()
        self.due.setCalendarPopup(True)
        self.due.setDate(QDate.currentDate().addDays(USUAL_DAYS))
        self.due.setDisplayFormat("d MMMM yyyy")
        self.due.setAccessibleName(self.tr("Next step agreed by"))
        self.due_set.toggled.connect(self._due_toggled)
        self.due.dateChanged.connect(self._typed.edited)
        self.begin = button(self.tr("&Begin from the moments"), "", self.begin_asked.emit)
        self.begin.setToolTip(self.tr("Fills the texts that are empty from your moments and notes, for you to rewrite"))
        self.agree, self.agreed = button("", ""), ElidedLabel("", "quiet")
        self.agree.hide()
        self._lay_out()

    def show_texts(self, texts: Texts, *, read_only: bool) -> None:
        """Show other texts; what is being typed is not disturbed by the same texts coming back."""
        for field in self._fields():
            field.setReadOnly(read_only)
        self.begin.setVisible(not read_only)
        self.due_set.setEnabled(not read_only)
        if not self._typed.take(texts, read_only=read_only):
            return
        self.agreed.setText("")
        words = (texts.did_well, texts.work_on, texts.next_step, texts.advisor_comment)
        for field, text in zip(self._fields(), words, strict=True):
            if field.toPlainText() != text:
                put(field, text)
        due = texts.next_step_due
        for part in (self.due_set, self.due):
            part.blockSignals(True)
        self.due_set.setChecked(due is not None)
        self.due.setDate(QDate(due.year, due.month, due.day) if due else QDate.currentDate().addDays(USUAL_DAYS))
        for part in (self.due_set, self.due):
            part.blockSignals(False)
        self.due.setEnabled(due is not None and not read_only)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self._typed.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll rather than press the fields together where they have no room."""
        super().resizeEvent(event)
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is not None and layout is not None:
            inside.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))

    def _field(self) -> QPlainTextEdit:
        made = self._typed.field()
        made.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 + 16)
        return made

    def _fields(self) -> tuple[QPlainTextEdit, ...]:
        return self.did_well, self.work_on, self.next_step, self.comment

    def _texts(self) -> Texts:
        did_well, work_on, next_step, comment = (field.toPlainText() for field in self._fields())
        day = self.due.date()
        due = date(day.year(), day.month(), day.day()) if self.due_set.isChecked() else None
        return Texts(did_well, work_on, next_step, due, comment)

    def _due_toggled(self, on: bool) -> None:
        self.due.setEnabled(on)
        self._typed.edited()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        pairs = (
            (self.tr("What you did &well"), self.did_well, 0, 0),
            (self.tr("What to wor&k on"), self.work_on, 0, 1),
            (self.tr("Agreed ne&xt step"), self.next_step, 3, 0),
            (self.tr("&Advisor's comment"), self.comment, 3, 1),
        )
        for name, field, at, side in pairs:
            grid.addWidget(label(name, "heading", buddy=field), at, side)
            grid.addWidget(field, at + 1, side)
            field.setAccessibleName(name.replace("&", ""))
        grid.addLayout(row(self.due_set, self.due, self.agree, self.agreed), 5, 0, 1, 2)
        grid.setRowStretch(1, 2)
        grid.setRowStretch(4, 1)
        layout = column(inside, margin=2, spacing=8)
        hint = label(self.tr("The printed sheet says this to the advisor, in your words."), "quiet", wrap=True)
        head = row(hint, self.begin)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addLayout(grid, 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
