"""A scorecard to be read: its sections, and of each criterion the standard and what met and not met mean."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.controls import button, column, frame, label, row
from app.ui.widgets.room import fitting

if TYPE_CHECKING:
    from app.domain.scorecard import Criterion, Scorecard, Section

SIZE = (820, 640)


class ScorecardDialog(QDialog):
    """Shows one version of one scheme; nothing can be changed here."""

    def __init__(self, card: "Scorecard", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("{0}, version {1}").format(card.name, card.version)
        self.setWindowTitle(title)
        self.resize(fitting(self, *SIZE))
        inside = QWidget()
        inside.setProperty("role", "page")
        layout = column(inside, spacing=12)
        for section in card.sections:
            layout.addWidget(self._section(section))
        layout.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.area.setAccessibleName(title)
        close = button(self.tr("Close"), "main", self.accept)
        close.setDefault(True)
        outer = column(self, margin=20, spacing=12)
        outer.addWidget(label(title, "title", wrap=True))
        outer.addWidget(self.area, 1)
        outer.addLayout(row(None, close))
        close.setFocus()

    def _section(self, section: "Section") -> QWidget:
        card = frame("card")
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(label(section.name, "heading", wrap=True))
        if section.about:
            layout.addWidget(label(section.about, "quiet", wrap=True))
        for criterion in section.criteria:
            layout.addWidget(frame("line"))
            layout.addWidget(label(self._named(criterion), "heading", wrap=True))
            if criterion.standard != criterion.short:
                layout.addWidget(label(criterion.standard, wrap=True))
            layout.addWidget(label(self.tr("✓ Met: {0}").format(criterion.met), "quiet", wrap=True))
            layout.addWidget(label(self.tr("✗ Not met: {0}").format(criterion.not_met), "quiet", wrap=True))
        return card

    def _named(self, criterion: "Criterion") -> str:
        words = f"{criterion.number}. {criterion.short}"
        return words if criterion.points == 1 else self.tr("{0} ({1} points)").format(words, criterion.points)
