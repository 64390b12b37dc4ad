"""The strip above the list: what this evaluator began and has not finished, the latest first."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, frame, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import when_text

if TYPE_CHECKING:
    from datetime import date

    from app.services.interactions import InteractionRow

CARD_WIDTH = 330
MOST = 4


class DraftsStrip(QFrame):
    """Offers to resume each draft; ``resumed`` tells which evaluation, ``all_asked`` that all of them are wanted."""

    resumed = Signal(int)
    all_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._theme = theme
        self._cards: list[QWidget] = []
        self._title = label(self.tr("Finish what you began"), "heading")
        self._all = button("", "link", self.all_asked.emit)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        layout = column(self, spacing=6)
        layout.setContentsMargins(20, 10, 20, 12)
        layout.addLayout(row(self._title, self._all, None))
        layout.addLayout(self._row)
        self.hide()

    def show_drafts(self, drafts: "tuple[InteractionRow, ...]", today: "date") -> None:
        """Show the drafts, each with how far it has come; the strip goes away where there are none."""
        for card in self._cards:
            self._row.removeWidget(card)
            card.deleteLater()
        self._cards = [self._card(draft, today) for draft in drafts[:MOST]]
        for card in self._cards:
            self._row.addWidget(card, 1)
        self._all.setText(self.tr("All {0}").format(len(drafts)))
        self._all.setVisible(len(drafts) > 1)
        self.setVisible(bool(drafts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many cards as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() // self._theme.px(CARD_WIDTH), 1)
        for place, card in enumerate(self._cards):
            card.setVisible(place < room)

    def _card(self, draft: "InteractionRow", today: "date") -> QWidget:
        card = frame("tint", column=False, margins=(12, 8, 8, 8))
        words = QVBoxLayout()
        words.setSpacing(1)
        about = draft.subject or draft.service or draft.reference or self.tr("Without a subject")
        marked = self.tr("{0} marked so far").format(draft.marked or 0)
        words.addWidget(ElidedLabel(about, "heading"))
        words.addWidget(ElidedLabel(f"{draft.advisor} · {when_text(draft.started_at, today)} · {marked}", "small"))
        resume = button(self.tr("Resume"), "", partial(self.resumed.emit, draft.evaluation_id))
        resume.setAccessibleName(self.tr("Resume {0}, {1}").format(about, draft.advisor))
        inside = card.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addLayout(words, 1)
        inside.addWidget(resume)
        card.setMaximumWidth(self._theme.px(CARD_WIDTH * 2))
        return card
