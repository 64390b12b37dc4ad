"""A dialog that asks a few things: fields under their labels, one sentence about what is wrong, one main action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QSizePolicy, QWidget

from app.ui.widgets.controls import button, column, label, restyle, row

WIDTH = 480


class FormDialog(QDialog):
    """The frame of such a dialog; what it asks and what is right about an answer is the child's to say."""

    def __init__(self, title: str, about: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._layout = column(self, margin=20, spacing=12)
        self._layout.addWidget(label(title, "title"))
        if about:
            self._layout.addWidget(label(about, "quiet", wrap=True))
        self.form = QFormLayout()
        self.form.setSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addLayout(self.form)
        self.problem = label("", "error", wrap=True)
        self.problem.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._layout.addWidget(self.problem)
        self.problem.hide()
        self.cancel_button = button(self.tr("Cancel"), "", self.reject)
        self.action_button = button(action, "main", self.submit)
        self.action_button.setDefault(True)
        self.buttons = row(None, self.cancel_button, self.action_button)
        self._layout.addLayout(self.buttons)

    def ask(self, text: str, field: QWidget) -> QLabel:
        """Add a field with its label (``&`` marks the key that jumps to it)."""
        caption = label(text, buddy=field)
        field.setAccessibleName(text.replace("&", ""))
        self.form.addRow(caption, field)
        return caption

    def insert(self, thing: QWidget) -> None:
        """Put ``thing`` between the title and the fields."""
        self._layout.insertWidget(self._layout.indexOf(self.problem) - 1, thing)

    def refuse(self, sentence: str, field: QWidget | None = None) -> None:
        """Say what is wrong and go to the field that it is about."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.settle()
        if field is not None:
            restyle(field, "wrong", "true")
            field.setFocus()

    def settle(self) -> None:
        """Take no more height than what is shown needs."""
        self._layout.activate()
        self.resize(self.width(), max(self._layout.totalHeightForWidth(self.width()), self.minimumSizeHint().height()))

    def clear_problem(self) -> None:
        """Say that nothing is wrong."""
        self.problem.hide()
        for field in self.findChildren(QWidget):
            if field.property("wrong") == "true":
                restyle(field, "wrong", "false")

    def submit(self) -> None:
        """Check the answers and close, or say what is wrong; a child does the checking in ``check``."""
        self.clear_problem()
        if self.check():
            self.accept()

    def check(self) -> bool:
        """Return whether the answers will do, after saying what is wrong where they will not."""
        return True
