"""An advisor's one-to-ones: the quarter's clock, the list, and the one that is being prepared or held."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.services.one_to_one_values import OneToOneState
from app.ui.coaching_words import clock_words, one_to_one_state, year_words
from app.ui.pages.one_to_one import OneToOnePage
from app.ui.pages.one_to_one_steps import OneToOneSteps
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, column, frame, label
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.one_to_one_values import AdvisorMeetings, OneToOneRow
    from app.services.people import Person
    from app.ui.context import Desk

WIDTHS = (150, 220, 190, 0)


class AdvisorOneToOnes(QWidget):
    """The list, or one of it; ``meeting_shown`` brings the ``OneToOneView`` that is open, ``None`` for the list.

    ``changed`` comes after each step, ``counted`` brings how many there are. The other signals say where to go.
    """

    changed = Signal()
    counted = Signal(int)
    meeting_shown = Signal(object)
    evaluation_asked = Signal(int)
    action_asked = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: Person | None = None
        self.found: AdvisorMeetings | None = None
        self.steps = OneToOneSteps(desk, self)
        self.clock, self.year = Chip(), ElidedLabel("", "quiet")
        self.plan_button = button(self.tr("Plan a one-to-one…"), "", self.plan)
        self.model = self._model()
        self.table = Table(desk.theme, self.tr("One-to-ones"))
        self.table.take(self.model, WIDTHS)
        self.empty = EmptyState(desk.theme, "calendar")
        self.page = OneToOnePage(desk)
        self._list = QStackedWidget()
        self._stage = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_advisor(self, person: "Person") -> None:
        """Show the one-to-ones of another advisor, as a list."""
        if self._person is None or person.id != self._person.id:
            self.show_list()
        self._person = person
        self.reload()

    def show_one(self, one_to_one_id: int) -> None:
        """Open one of them."""
        self._stage.setCurrentWidget(self.page)
        self.page.load(one_to_one_id)

    def show_list(self) -> None:
        """Show the list again."""
        self.page.put_away()
        self._stage.setCurrentIndex(0)
        self.meeting_shown.emit(None)

    def reload(self) -> None:
        """Read the list again."""
        person, meetings = self._person, self._desk.one_to_ones
        if person is not None:
            self._desk.tasks.library(lambda: meetings.of_advisor(person.id), lambda found: self._show(person, found))

    def take_focus(self) -> None:
        """Put the keyboard to work in the one-to-one that is open, in the list, or on what the empty page offers."""
        if self._stage.currentWidget() is self.page:
            self.page.take_focus()
        else:
            (self.empty.action if self._list.currentIndex() else self.table).setFocus()

    def plan(self) -> None:
        """Ask for the day of a new one-to-one, and open it."""
        if self._person is not None:
            self.steps.plan(self._person)

    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        self.page.flush()

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        return self.page.saver.unsaved

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call ``then`` once everything done so far is in the library file."""
        self.page.saver.when_empty(then)

    def leave(self) -> None:
        """Fall silent for good, before the library is left."""
        self.page.player.close()

    def _show(self, person: "Person", found: "AdvisorMeetings") -> None:
        if self._person is None or person.id != self._person.id:
            return
        self.found = found
        place = self.table.current_row()
        self.model.show_rows(found.rows)
        self.clock.say(*clock_words(found.clock, self._today))
        self.year.setText(year_words(found.year))
        self.counted.emit(len(found.rows))
        self._list.setCurrentIndex(0 if found.rows else 1)
        if found.rows:
            self.table.selectRow(min(place or 0, len(found.rows) - 1))
            return
        self.empty.say(
            self.tr("No one-to-one with {0} yet").format(person.name),
            self.tr("One a quarter is held and written up. Planned, it is prepared from the evaluations in one step."),
            self.tr("Plan a one-to-one…"),
            self.plan,
        )

    def _open_row(self, place: int) -> None:
        if self.found is not None and place < len(self.found.rows):
            self.show_one(self.found.rows[place].id)

    def _left(self) -> None:
        self.show_list()
        self.table.setFocus()

    def _model(self) -> "RowsModel[OneToOneRow]":
        columns = (
            (self.tr("Day"), self._day),
            (self.tr("State"), self._state),
            (self.tr("Held by"), lambda each: Cell(each.evaluator)),
            (self.tr("Agreed"), self._agreed),
        )
        return RowsModel(columns, set(), self)

    def _day(self, each: "OneToOneRow") -> Cell:
        return Cell(day_text(each.held_on or each.planned_on), strong=True, figures=True)

    def _state(self, each: "OneToOneRow") -> Cell:
        gone = each.state in {OneToOneState.PLANNED, OneToOneState.PREPARED} and each.planned_on < self._today
        words, tone = one_to_one_state(each.state)
        return Cell(self.tr("▲ not held"), tone="amber") if gone else Cell(words, tone=tone)

    def _agreed(self, each: "OneToOneRow") -> Cell:
        if each.called_off_reason:
            return Cell(each.called_off_reason, ink="quiet")
        if not each.actions:
            return Cell("")
        words = self.tr("1 action") if each.actions == 1 else self.tr("{0} actions").format(each.actions)
        return Cell(self.tr("{0}, {1} done").format(words, each.done), ink="quiet")

    def _connect(self) -> None:
        self.table.chosen.connect(self._open_row)
        self.page.left.connect(self._left)
        self.page.shown.connect(self.meeting_shown)
        self.page.evaluation_asked.connect(self.evaluation_asked)
        self.page.action_asked.connect(self.action_asked)
        self.steps.planned.connect(self.show_one)
        self.steps.refused.connect(self._desk.said)
        for changed in (self.page.changed, self.steps.changed):
            changed.connect(self.reload)
            changed.connect(self.changed)

    def _lay_out(self) -> None:
        card = frame("card", margins=(0, 0, 0, 0))
        bar = frame("strip", column=False, margins=(16, 8, 10, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(label(self.tr("One-to-ones"), "heading"))
        inside.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self.year, 1)
        self.open_button = button(self.tr("Open"), "", lambda: self._open_row(self.table.current_row() or 0))
        inside.addWidget(self.open_button)
        inside.addWidget(self.plan_button)
        rows = card.layout()
        assert rows is not None
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self.table)
        listed = QWidget()
        column(listed, margin=16).addWidget(card)
        self._list.addWidget(listed)
        self._list.addWidget(self.empty)
        self._stage.addWidget(self._list)
        self._stage.addWidget(self.page)
        column(self).addWidget(self._stage)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
