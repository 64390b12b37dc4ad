"""The column beside the list: what this evaluator began and has not finished, the latest first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, frame, label, row
from app.ui.wording import when_text

if TYPE_CHECKING:
    from datetime import date

    from app.services.interactions import InteractionRow

WIDTH = 272
MOST = 20


class DraftsPanel(QFrame):
    """Offers to resume each draft; ``resumed`` tells which evaluation."""

    resumed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._theme = theme
        self._title = label(self.tr("Finish what you began"), "heading")
        self._list = QWidget()
        self._items = column(self._list, spacing=0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._list)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        outer = column(self, margin=16, spacing=8)
        outer.addWidget(self._title)
        outer.addWidget(scroll, 1)
        theme.changed.connect(self._scale)
        self._scale()

    def show_drafts(self, drafts: "tuple[InteractionRow, ...]", today: "date") -> None:
        """Show the drafts, each with how far it has come; the panel goes away where there are none."""
        while (item := self._items.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for draft in drafts[:MOST]:
            self._items.addWidget(self._draft(draft, today))
        self._items.addStretch(1)
        self.setVisible(bool(drafts))

    def _draft(self, draft: "InteractionRow", today: "date") -> QWidget:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(2)
        about = draft.subject or draft.service or draft.reference or self.tr("Without a subject")
        inside.addWidget(label(about, "heading", wrap=True))
        inside.addWidget(label(f"{draft.advisor} · {when_text(draft.started_at, today)}", "small", wrap=True))
        evaluation = draft.evaluation_id
        resume = button(self.tr("Resume"), "", lambda: self.resumed.emit(evaluation))
        resume.setAccessibleName(self.tr("Resume {0}, {1}").format(about, draft.advisor))
        marked = label(self.tr("{0} marked so far").format(draft.marked or 0), "small")
        inside.addLayout(row(marked, None, resume))
        inside.addSpacing(8)
        inside.addWidget(frame("line"))
        return holder

    def _scale(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
