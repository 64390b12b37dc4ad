"""Every key on one sheet: those that work everywhere, and those of the Evaluate page."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.pages.evaluate_help import Group, page_groups, part_groups
from app.ui.widgets.controls import button, column, frame, label, row


class KeyboardDialog(QDialog):
    """Lists keys and what they do, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        inside = QWidget()
        inside.setProperty("role", "page")
        listening, *marking = page_groups()
        columns = row(
            *(
                _column(groups)
                for groups in (
                    (everywhere(), *part_groups()[1:]),
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


def everywhere() -> Group:
    """Return the keys that work on every page."""
    return Group(
        _say("Everywhere"),
        (
            ("Ctrl+O", _say("Open a recording")),
            ("Ctrl+I", _say("Import recordings")),
            ("Ctrl+Shift+I", _say("Record a visit or e-mail")),
            ("Ctrl+N", _say("New library")),
            ("Ctrl+Shift+O", _say("Open a library")),
            ("Alt+1 – Alt+8", _say("Today, Interactions, Sample, Evaluate, Advisors, Measures, Reports, Settings")),
            ("Ctrl+,", _say("Settings")),
            ("Ctrl+F", _say("Find an interaction")),
            ("Enter", _say("Evaluate, resume or open what the cursor is on")),
            ("Shift+Enter", _say("Evaluate it as a spot check, for coaching or calibration")),
            ("← →  Enter", _say("In a chart: go to a month, show its evaluations")),
            ("Ctrl+C", _say("In a chart: copy its figures")),
            ("Ctrl+P", _say("On an advisor’s page: the one-to-one pack")),
            ("Tab, Shift+Tab", _say("Next, previous control")),
            ("Ctrl++, Ctrl+−", _say("Larger, smaller text")),
            ("F1", _say("This sheet")),
            ("Shift+F1", _say("The guide, at the page for this screen")),
            ("Ctrl+Q", _say("Quit")),
        ),
    )


def _column(groups: Iterable[Group]) -> QWidget:
    made = QWidget()
    layout = column(made, spacing=10)
    for group in groups:
        layout.addWidget(key_card(group))
    layout.addStretch(1)
    return made


def key_card(group: Group) -> QWidget:
    """Return a card that lists the keys of a group and what they do."""
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


def _say(text: str) -> str:
    return QCoreApplication.translate("KeyboardDialog", text)
