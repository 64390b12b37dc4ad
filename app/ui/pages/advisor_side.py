"""What is agreed with an advisor and when they are met, in short, beside the charts."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.one_to_one_values import OneToOneState
from app.ui.coaching_words import action_state, clock_words, due_words, one_to_one_state, year_words
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, clear, column, frame, label, row
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.services.one_to_one_values import AdvisorMeetings, OneToOneRow

MOST = 3


class ShortList(QFrame):
    """A card with a heading, at most a few lines, and a link to all of them."""

    all_asked = Signal()

    def __init__(self, title: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.chip = Chip()
        self.chip.hide()
        self.all_button = button(everything, "link", self.all_asked.emit)
        layout = column(self, margin=16, spacing=6)
        layout.addLayout(row(label(title, "heading"), None, self.chip))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def begin(self) -> None:
        """Take every line away."""
        clear(self._lines)

    def add(self, words: str, more: str, tone: str = "", chip: str = "") -> None:
        """Add a line: what it is, and in quiet words more about it, with a chip where it has a state to show."""
        if self._lines.count():
            self._lines.addWidget(frame("line"))
        line = QWidget()
        inside = column(line, spacing=2)
        inside.addWidget(label(words, wrap=True))
        about = row(label(more, "quiet", wrap=True))
        about.setStretch(0, 1)
        if chip:
            about.addWidget(Chip(chip, tone), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(about)
        self._lines.addWidget(line)

    def say(self, words: str) -> None:
        """Say in a sentence why there is nothing."""
        self._lines.addWidget(label(words, "quiet", wrap=True))


class OpenActions(ShortList):
    """The actions that are not closed, those due soonest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open actions"), self.tr("All actions"), parent)

    def show_actions(self, actions: "Sequence[ActionView]", today: date) -> None:
        """Show the first of those that are open."""
        self.begin()
        found = sorted((each for each in actions if not each.state.closed), key=lambda each: each.due_on or date.max)
        for each in found[:MOST]:
            state, tone = action_state(each, today)
            overdue = each.overdue(today)
            self.add(each.what, due_words(each, today), tone if overdue else "", state if overdue else "")
        if not found:
            self.say(
                self.tr("None. What is agreed in a one-to-one or from an evaluation stands here until it is closed.")
            )
        elif len(found) > MOST:
            self.say(self.tr("and {0} more").format(len(found) - MOST))


class Meetings(ShortList):
    """The quarter's clock and the latest one-to-ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("One-to-ones"), self.tr("All one-to-ones"), parent)

    def show_meetings(self, found: "AdvisorMeetings", today: date) -> None:
        """Show how the quarter stands and the latest few."""
        self.begin()
        self.chip.say(*clock_words(found.clock, today))
        self.chip.show()
        shown = [each for each in found.rows if each.state is not OneToOneState.CALLED_OFF][:MOST]
        for each in shown:
            state, tone = one_to_one_state(each.state)
            planned = each.held_on is None
            self.add(*self._words(each, today), tone if planned else "", state if planned else "")
        self.say(year_words(found.year) if shown else self.tr("None held yet."))

    def _words(self, each: "OneToOneRow", today: date) -> tuple[str, str]:
        if each.held_on is None:
            next_ = self.tr("Next: {0}").format(day_text(each.planned_on, today))
            return next_, self.tr("with {0}").format(each.evaluator)
        said = {0: self.tr("nothing agreed"), 1: self.tr("1 action, {0} done")}
        actions = said.get(each.actions, self.tr("{1} actions, {0} done"))
        return self.tr("Held {0}").format(day_text(each.held_on, today)), actions.format(each.done, each.actions)
