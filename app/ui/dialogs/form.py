"""A dialog that asks a few things: fields under their labels, one sentence about what is wrong, one main action."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from app.ui.widgets.controls import button, column, label, restyle, row
from app.ui.widgets.reading_order import go_on
from app.ui.widgets.room import fitting

WIDTH = 480
LOWEST_FORM, SPARE = 120, 8


class Whole(QWidget):
    """Holds a form and lets none of its fields shrink: what there is no room for is scrolled to."""

    def minimumSizeHint(self) -> QSize:
        """Return the height that all fields take."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class FormArea(QScrollArea):
    """Shows a form whole, and scrolls it where the screen is too low for that."""

    def __init__(self, form: QFormLayout) -> None:
        super().__init__()
        self._form = Whole()
        self._form.setProperty("role", "page")
        self._form.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._form)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return what the whole form needs, with room for the bar at its side."""
        return self._form.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the form's own width and a few lines of it."""
        needed = self._form.minimumSizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)
        return QSize(needed.width(), min(LOWEST_FORM, needed.height()))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring the field that got the keyboard into sight, whether by Tab, by its key or by a refusal."""
        if now is not None and self._form.isAncestorOf(now):
            top = now.mapTo(self._form, now.rect().topLeft()).y()
            self.ensureVisible(0, top + now.height(), 0, SPARE)  # ensureWidgetVisible would care for the cursor alone
            self.ensureVisible(0, top, 0, SPARE)


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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab, or back, in the order in which the dialog is read now."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

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

    def scroll_form(self) -> None:
        """Let a long form scroll where the screen is too low; the title and the buttons stay where they are."""
        place = self._layout.indexOf(self.form)
        self._layout.removeItem(self.form)
        self.form.setParent(None)
        self._layout.insertWidget(place, FormArea(self.form), 1)

    def settle(self) -> None:
        """Take no more height than what is shown needs, and no more than the screen has."""
        self._layout.activate()
        needed = max(self._layout.totalHeightForWidth(self.width()), self.minimumSizeHint().height())
        self.resize(self.width(), fitting(self, self.width(), needed).height())

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
