"""Today's cards of coaching: whose one-to-one is due, which actions are overdue, which disputes want an answer."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.coaching_words import clock_words
from app.ui.pages.today_cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import column, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.elided_link import ElidedLink
from app.ui.wording import day_text, when_text

if TYPE_CHECKING:
    from app.services.today import TodayView

MOST = 5


class CoachingCards(QObject):
    """Three cards that are there while there is something in them; the signals tell where to go.

    ``one_to_one_asked`` brings the advisor, ``action_asked`` the advisor and the action.
    """

    one_to_one_asked = Signal(int)
    action_asked = Signal(int, int)
    evaluation_asked = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.disputes = Card(self.tr("Needs an answer"))
        self.one_to_ones = Card(self.tr("One-to-ones due"))
        self.overdue = Card(self.tr("Overdue actions"))

    def show_view(self, view: "TodayView") -> None:
        """Show what there is to see to."""
        self._show_disputes(view)
        self._show_one_to_ones(view)
        self._show_overdue(view)

    def _show_disputes(self, view: "TodayView") -> None:
        self.disputes.begin()
        for each in view.coaching.disputes[:MOST]:
            since = "" if each.since is None else self.tr("since {0}").format(day_text(each.since, view.day))
            parts = (each.about, when_text(each.started_at, view.day), since)
            words = " · ".join(part for part in parts if part)
            look = partial(self.evaluation_asked.emit, each.evaluation_id)
            self.disputes.add_line(each.advisor, words, self.tr("Answer"), look, chip=(self.tr("▼ disputed"), "below"))
        self._more(self.disputes, len(view.coaching.disputes))

    def _show_one_to_ones(self, view: "TodayView") -> None:
        self.one_to_ones.begin()
        for person, clock in view.coaching.one_to_ones[:MOST]:
            show = partial(self.one_to_one_asked.emit, person.id)
            self.one_to_ones.add(_linked(person.name, Chip(*clock_words(clock, view.day)), show))
        self._more(self.one_to_ones, len(view.coaching.one_to_ones))

    def _show_overdue(self, view: "TodayView") -> None:
        self.overdue.begin()
        for action in view.coaching.overdue[:MOST]:
            assert action.due_on is not None
            words = f"{action.advisor} · {day_text(action.due_on, view.day)}"
            show = partial(self.action_asked.emit, action.advisor_id, action.id)
            self.overdue.add(_linked(action.what, ElidedLabel(words, "quiet"), show))
        self._more(self.overdue, len(view.coaching.overdue))

    def _more(self, card: Card, count: int) -> None:
        if count > MOST:
            card.add_words(self.tr("And {0} more.").format(count - MOST))


def _linked(about: str, below: QWidget, do: Callable[[], object]) -> QWidget:
    """Return a line with a link over what is said about it."""
    made = QWidget()
    lines = column(made, spacing=2)
    lines.setContentsMargins(0, 4, 0, 4)
    lines.addWidget(ElidedLink(about, do))
    said = row(below, *(() if isinstance(below, ElidedLabel) else (None,)))
    said.setContentsMargins(2, 0, 0, 0)
    lines.addLayout(said)
    return made
