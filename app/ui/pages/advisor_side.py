"""What is agreed with an advisor and when they are met, in short, beside the charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.one_to_one_values import OneToOneState
from app.ui.coaching_words import action_state, clock_words, due_words, one_to_one_state, year_words
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, column, frame, label, row
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.services.one_to_one_values import AdvisorMeetings, OneToOneRow

MOST = 3


class ShortList(QFrame):
    """A card with a heading, at most a few lines, and a link to all of them.

    Its lines are made once and filled for each advisor: making them anew is felt.
    """

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
        self.note = label("", "quiet", wrap=True)
        self._lines = tuple(_Line(is_first=not place) for place in range(MOST))
        for line in self._lines:
            layout.addWidget(line)
        layout.addWidget(self.note)
        layout.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_lines(self, lines: "Sequence[Line]", note: str) -> None:
        """Show these, as many as there is room for, and a sentence below them, or instead of them."""
        for place, line in enumerate(self._lines):
            if place < len(lines):
                line.show_line(lines[place])
            line.setVisible(place < len(lines))
        self.note.setText(note)
        self.note.setVisible(bool(note))


@dataclass(frozen=True, slots=True)
class Line:
    """What it is, and in quiet words ``more`` about it, with a ``chip`` where it has a state to show."""

    words: str
    more: str
    chip: str = ""
    tone: str = "neutral"


class _Line(QWidget):
    """One line, below a rule where it is not the first."""

    def __init__(self, *, is_first: bool) -> None:
        super().__init__()
        self.words = label("", wrap=True)
        self.more = label("", "quiet", wrap=True)
        self.chip = Chip()
        inside = column(self, spacing=2)
        if not is_first:
            inside.addWidget(frame("line"))
            inside.addSpacing(4)
        inside.addWidget(self.words)
        about = row(self.more)
        about.setStretch(0, 1)
        about.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(about)

    def show_line(self, line: Line) -> None:
        """Say this one."""
        self.words.setText(line.words)
        self.more.setText(line.more)
        self.chip.say(line.chip, line.tone)
        self.chip.setVisible(bool(line.chip))


class OpenActions(ShortList):
    """The actions that are not closed, those due soonest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open actions"), self.tr("All actions"), parent)

    def show_actions(self, actions: "Sequence[ActionView]", today: date) -> None:
        """Show the first of those that are open."""
        found = sorted((each for each in actions if not each.state.closed), key=lambda each: each.due_on or date.max)
        if not found:
            note = self.tr("None. What is agreed in a one-to-one or from an evaluation stands here until it is closed.")
        else:
            note = self.tr("and {0} more").format(len(found) - MOST) if len(found) > MOST else ""
        self.show_lines([_action_line(each, today) for each in found[:MOST]], note)


class Meetings(ShortList):
    """The quarter's clock and the latest one-to-ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("One-to-ones"), self.tr("All one-to-ones"), parent)

    def show_meetings(self, found: "AdvisorMeetings", today: date) -> None:
        """Show how the quarter stands and the latest few."""
        self.chip.say(*clock_words(found.clock, today))
        self.chip.show()
        shown = [each for each in found.rows if each.state is not OneToOneState.CALLED_OFF][:MOST]
        note = year_words(found.year) if shown else self.tr("None held yet.")
        self.show_lines([self._line(each, today) for each in shown], note)

    def _line(self, each: "OneToOneRow", today: date) -> Line:
        chip = one_to_one_state(each.state) if each.held_on is None else ("", "neutral")
        return Line(*self._words(each, today), *chip)

    def _words(self, each: "OneToOneRow", today: date) -> tuple[str, str]:
        if each.held_on is None:
            next_ = self.tr("Next: {0}").format(day_text(each.planned_on, today))
            return next_, self.tr("with {0}").format(each.evaluator)
        said = {0: self.tr("nothing agreed"), 1: self.tr("1 action, {0} done")}
        actions = said.get(each.actions, self.tr("{1} actions, {0} done"))
        return self.tr("Held {0}").format(day_text(each.held_on, today)), actions.format(each.done, each.actions)


def _action_line(action: "ActionView", today: date) -> Line:
    chip = action_state(action, today) if action.overdue(today) else ("", "neutral")
    return Line(action.what, due_words(action, today), *chip)
