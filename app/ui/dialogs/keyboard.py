"""Every key on one sheet: those that work everywhere, and those of the Evaluate page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.pages.evaluate_keys import help_lines
from app.ui.widgets.controls import button, column, frame, label, row


class KeyboardDialog(QDialog):
    """Lists keys and what they do, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        everywhere = (
            ("Ctrl+O", self.tr("Open a recording")),
            ("Ctrl+N", self.tr("New library")),
            ("Ctrl+Shift+O", self.tr("Open a library")),
            ("Alt+1 – Alt+3", self.tr("Interactions, Evaluate, Advisors")),
            ("Ctrl+F", self.tr("Find an interaction")),
            ("Enter", self.tr("Evaluate, resume or open what the cursor is on")),
            ("← →  Enter", self.tr("In a chart: go to a month, show its evaluations")),
            ("Ctrl+C", self.tr("In a chart: copy its figures")),
            ("Tab, Shift+Tab", self.tr("Next, previous control")),
            ("Ctrl++, Ctrl+−", self.tr("Larger, smaller text")),
            ("F1", self.tr("This sheet")),
            ("Ctrl+Q", self.tr("Quit")),
        )
        inside = QWidget()
        inside.setProperty("role", "page")
        columns = row(
            self._card(self.tr("Everywhere"), everywhere), self._card(self.tr("While evaluating"), help_lines())
        )
        columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.setLayout(columns)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Keys"))
        close = button(self.tr("Close"), "main", self.accept)
        close.setDefault(True)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("Keys"), "title"))
        layout.addWidget(scroll, 1)
        layout.addLayout(row(None, close))
        screen = self.screen().availableSize()
        self.resize(min(860, screen.width() - 40), min(760, screen.height() - 60))
        close.setFocus()

    @staticmethod
    def _card(title: str, lines: tuple[tuple[str, str], ...]) -> QWidget:
        card = frame("card")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (key, words) in enumerate(lines):
            grid.addWidget(label(key, "heading"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, wrap=True), place, 1)
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(label(title, "quiet"))
        layout.addLayout(grid)
        layout.addStretch(1)
        return card
