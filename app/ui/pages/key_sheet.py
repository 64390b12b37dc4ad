"""Every key on one sheet: those that work everywhere, and those of the Evaluate page."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.pages.evaluate_help import Group, page_groups, part_groups
from app.ui.widgets.controls import button, column, frame, label, row


class KeyboardDialog(QDialog):
    """Lists keys and what they do, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        everywhere = (
            ("Ctrl+O", self.tr("Open a recording")),
            ("Ctrl+I", self.tr("Import recordings")),
            ("Ctrl+Shift+I", self.tr("Record a visit or e-mail")),
            ("Ctrl+N", self.tr("New library")),
            ("Ctrl+Shift+O", self.tr("Open a library")),
            ("Alt+1 – Alt+7", self.tr("Today, Interactions, Sample, Evaluate, Advisors, Measures, Reports")),
            ("Ctrl+F", self.tr("Find an interaction")),
            ("Enter", self.tr("Evaluate, resume or open what the cursor is on")),
            ("Shift+Enter", self.tr("Evaluate it as a spot check, for coaching or calibration")),
            ("← →  Enter", self.tr("In a chart: go to a month, show its evaluations")),
            ("Ctrl+C", self.tr("In a chart: copy its figures")),
            ("Ctrl+P", self.tr("On an advisor’s page: the one-to-one pack")),
            ("Tab, Shift+Tab", self.tr("Next, previous control")),
            ("Ctrl++, Ctrl+−", self.tr("Larger, smaller text")),
            ("F1", self.tr("This sheet")),
            ("Ctrl+Q", self.tr("Quit")),
        )
        inside = QWidget()
        inside.setProperty("role", "page")
        listening, *marking = page_groups()
        columns = row(
            *(
                _column(groups)
                for groups in (
                    (Group(self.tr("Everywhere"), everywhere), *part_groups()[1:]),
                    (listening, part_groups()[0]),
                    marking,
                )
            )
        )
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
        self.resize(min(1180, screen.width() - 40), min(800, screen.height() - 60))
        close.setFocus()


def _column(groups: Iterable[Group]) -> QWidget:
    made = QWidget()
    layout = column(made, spacing=10)
    for group in groups:
        layout.addWidget(_card(group))
    layout.addStretch(1)
    return made


def _card(group: Group) -> QWidget:
    card = frame("card")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, (key, words) in enumerate(group.lines):
        grid.addWidget(label(key, "heading"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words, wrap=True), place, 1)
    layout = card.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(label(group.title, "quiet"))
    layout.addLayout(grid)
    return card
