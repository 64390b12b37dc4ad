"""The cards beside the talk: the figures of the period and what stands out, what the advisor said, and actions."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.finding_text import finding_name
from app.domain.stands_out import FindingKind
from app.ui.coaching_words import action_state, due_words, owner_words
from app.ui.dialogs.coaching import stretch_words
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, clear, column, frame, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.elided_link import ElidedLink
from app.ui.wording import day_text, percentage

if TYPE_CHECKING:
    from app.domain.talk_draft import Figure
    from app.services.action_values import ActionView
    from app.services.one_to_one_values import OneToOneView

MOST_COMMENTS = 4


class SideCard(QFrame):
    """A heading over lines, with room for a button beside the heading."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.head = row(label(title, "heading"), None)
        outer = column(self, margin=14, spacing=6)
        outer.addLayout(self.head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        outer.addLayout(self._lines)

    def begin(self) -> None:
        """Take every line away."""
        clear(self._lines)

    def add(self, thing: QWidget, *, parted: bool = False) -> None:
        """Add a line, ``parted`` from the one before."""
        if parted and self._lines.count():
            self._lines.addWidget(frame("line"))
        self._lines.addWidget(thing)

    def add_words(self, text: str, role: str = "quiet") -> None:
        """Add a sentence."""
        self.add(label(text, role, wrap=True))


class FiguresCard(SideCard):
    """The period's total and sections, each with its n, and what stands out over twelve months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = label("", "heading")
        self.head.insertWidget(0, self._title)

    def show_view(self, view: "OneToOneView") -> None:
        """Show the figures of a one-to-one."""
        self.begin()
        period = stretch_words(view.period)
        self._title.setText(period)
        self.setAccessibleName(self.tr("Figures, {0}").format(period))
        if view.total is None:
            self.add_words(self.tr("No routine evaluations in this period."))
        else:
            self.add(self._figures(view.total, view.sections))
        for finding in view.findings:
            if finding.kind is not FindingKind.SIGNAL:
                strong = finding.kind is FindingKind.STRENGTH
                words = self.tr("{0} over 12 months, n = {1}").format(percentage(finding.percent), finding.n)
                chip = (self.tr("★ strength"), "exceeds") if strong else (self.tr("▼ develop"), "below")
                self.add(_line(finding_name(finding), words, chip), parted=True)

    def _figures(self, total: "Figure", sections: "Iterable[Figure]") -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        lines = [(self.tr("All sections"), total, "heading"), *((each.name, each, "") for each in sections)]
        for place, (name, figure, role) in enumerate(lines):
            grid.addWidget(ElidedLabel(name, role), place, 0)
            between = "" if figure.low is None or figure.high is None else f"{figure.low:.0f}–{figure.high:.0f}%"
            for at, (text, ink) in enumerate(((figure.text, role), (between, "small"), (f"n {figure.n}", "small")), 1):
                grid.addWidget(label(text, ink), place, at, Qt.AlignmentFlag.AlignRight)
        return made


class CommentsCard(SideCard):
    """What the advisor said about the evaluations of the period; ``evaluation_asked`` tells which is wanted."""

    evaluation_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the advisor said"), parent)

    def show_view(self, view: "OneToOneView", today: date) -> None:
        """Show the latest comments; the card goes away where there are none."""
        self.begin()
        self.setVisible(bool(view.comments))
        for comment in view.comments[:MOST_COMMENTS]:
            when = day_text(comment.started_at.date(), today)
            words = " · ".join(part for part in (comment.about, when) if part)
            link = ElidedLink(words, partial(self.evaluation_asked.emit, comment.evaluation_id))
            chip = Chip(self.tr("▼ disputed"), "below") if comment.disputed else None
            holder = QWidget()
            lines = column(holder, spacing=0)
            head = row(link, *((chip,) if chip else ()))
            head.setStretch(0, 1)
            lines.addLayout(head)
            if comment.words:
                lines.addWidget(label(f"“{comment.words}”", "", wrap=True))
            self.add(holder, parted=True)


class MeetingActions(SideCard):
    """The actions that are on the table: those still open, and those agreed here; ``agree_asked`` wants a new one."""

    agree_asked = Signal()
    done_asked = Signal(object)
    action_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Actions"), parent)
        self.agree_button = button(self.tr("Agree an action…"), "", self.agree_asked.emit)
        self.head.addWidget(self.agree_button)

    def show_view(self, view: "OneToOneView", today: date) -> None:
        """Show the actions of a one-to-one."""
        self.begin()
        for title, actions in (
            (self.tr("Agreed here"), view.agreed_here),
            (self.tr("Open from before"), view.open_actions),
            (self.tr("Closed in this period"), view.closed_actions),
        ):
            if actions:
                self.add(label(title, "small"), parted=True)
            for action in actions:
                self.add(self._line(action, today))
        if not (view.agreed_here or view.open_actions or view.closed_actions):
            self.add_words(self.tr("None yet."))

    def _line(self, action: "ActionView", today: date) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=0)
        what = ElidedLink(action.what, lambda: self.action_asked.emit(action.id))
        parts = [due_words(action, today), owner_words(action)]
        lines.addWidget(what)
        chip = Chip(*action_state(action, today))
        below = row(chip, ElidedLabel(" · ".join(parts), "quiet"))
        below.setAlignment(chip, Qt.AlignmentFlag.AlignVCenter)
        below.setStretch(1, 1)
        if action.state.value == "open":
            done = button(self.tr("Done…"), "quiet", lambda: self.done_asked.emit(action))
            done.setAccessibleName(self.tr("Done: {0}").format(action.what))
            below.addWidget(done)
        lines.addLayout(below)
        return made


def _line(name: str, words: str, chip: tuple[str, str]) -> QWidget:
    made = QWidget()
    lines = column(made, spacing=2)
    lines.addLayout(row(Chip(*chip), None))
    lines.addWidget(label(name, "", wrap=True))
    lines.addWidget(label(words, "small", wrap=True))
    return made
