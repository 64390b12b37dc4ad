"""An advisor's actions: what was agreed, whether it was done, and whether the marks show it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from app.services.action_values import ActionState, NewAction
from app.ui.coaching_words import action_state, due_words, owner_words
from app.ui.pages.action_card import ActionCard
from app.ui.pages.action_steps import ActionSteps
from app.ui.widgets.controls import UNBOUNDED, button, column, frame, label, scrolled
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.services.people import Person
    from app.ui.context import Desk

WIDTHS = (0, 170, 150, 110)
LEAST = (1,)
CARD_WIDTH, WIDE = 400, 900


class AdvisorActions(QWidget):
    """The list, and the action of the cursor beside it.

    ``changed`` comes after each step; ``evaluation_asked`` and ``one_to_one_asked`` bring what an action came from;
    ``counted`` brings how many are open.
    """

    changed = Signal()
    evaluation_asked = Signal(int)
    one_to_one_asked = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: Person | None = None
        self._wanted: int | None = None
        self.listed: tuple[ActionView, ...] = ()
        self.steps = ActionSteps(desk, self)
        self.summary = ElidedLabel("", "quiet")
        self.agree_button = button(self.tr("Agree an action…"), "", self.agree)
        self.model = self._model()
        self.table = Table(desk.theme, self.tr("Actions"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.card = ActionCard()
        self.empty = EmptyState(desk.theme, "flag")
        self._stage = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_advisor(self, person: "Person") -> None:
        """Show the actions of another advisor."""
        if self._person is None or person.id != self._person.id:
            self.card.flush()
        self._person = person
        self.reload()

    def show_action(self, action_id: int) -> None:
        """Put the cursor on an action, at once or as soon as it is read."""
        self._wanted = action_id
        self._find_wanted()

    def reload(self) -> None:
        """Read the actions again."""
        person, actions = self._person, self._desk.actions
        if person is not None:
            self._desk.tasks.library(lambda: actions.of_advisor(person.id), lambda found: self._show(person, found))

    def take_focus(self) -> None:
        """Put the keyboard to work in the list, or on what the empty page offers."""
        (self.empty.action if self._stage.currentIndex() else self.table).setFocus()

    def agree(self) -> None:
        """Ask for a new action by hand."""
        if self._person is not None:
            self.steps.agree(self._person.name, NewAction(self._person.id, ""))

    @property
    def current(self) -> "ActionView | None":
        """Return the action of the cursor."""
        place = self.table.current_row()
        return self.listed[place] if place is not None and place < len(self.listed) else None

    def _show(self, person: "Person", found: "tuple[ActionView, ...]") -> None:
        if self._person is None or person.id != self._person.id:
            return
        before = self.current
        self.listed = found
        self.model.show_rows(found)
        self.counted.emit(sum(not each.state.closed for each in found))
        self._stage.setCurrentIndex(0 if found else 1)
        if not found:
            self.empty.say(
                self.tr("Nothing was agreed with {0} yet").format(person.name),
                self.tr(
                    "Agree what is to be done and by when. Aimed at a criterion, its marks show whether it worked."
                ),
                self.tr("Agree an action…"),
                self.agree,
            )
            return
        self.summary.setText(self._counts(found))
        places = {each.id: place for place, each in enumerate(found)}
        self.table.selectRow(places.get(before.id, 0) if before else 0)
        self._find_wanted()
        self._show_current()

    def _find_wanted(self) -> None:
        places = {each.id: place for place, each in enumerate(self.listed)}
        if self._wanted in places:
            self.table.selectRow(places[self._wanted])
            self._wanted = None

    def _show_current(self) -> None:
        action = self.current
        if action is not None:
            self.card.show_action(action, self._today)

    def _counts(self, found: "tuple[ActionView, ...]") -> str:
        overdue = sum(each.overdue(self._today) for each in found)
        parts = [
            (self.tr("{0} open"), sum(each.state is ActionState.OPEN for each in found)),
            (self.tr("{0} overdue"), overdue),
            (self.tr("{0} done, to be closed"), sum(each.state is ActionState.DONE for each in found)),
            (self.tr("{0} worked"), sum(each.state is ActionState.WORKED for each in found)),
            (self.tr("{0} slipped"), sum(each.slip is not None for each in found)),
        ]
        return " · ".join(words.format(grouped(count)) for words, count in parts if count)

    def _go_to_source(self, action: "ActionView") -> None:
        if action.evaluation_id is not None:
            self.evaluation_asked.emit(action.evaluation_id)
        elif action.one_to_one_id is not None:
            self.one_to_one_asked.emit(action.one_to_one_id)

    def _write(self, action_id: int, evidence: str) -> None:
        actions, by = self._desk.actions, self._desk.evaluator.id
        self.steps.do(lambda: actions.write_evidence(action_id, evidence, by))

    def _model(self) -> "RowsModel[ActionView]":
        columns = (
            (self.tr("What"), lambda each: Cell(each.what, strong=not each.state.closed)),
            (self.tr("Criterion"), lambda each: Cell(each.criterion.words if each.criterion else "—", ink="quiet")),
            (self.tr("Due"), self._due),
            (self.tr("State"), self._state),
        )
        return RowsModel(columns, set(), self)

    def _due(self, action: "ActionView") -> Cell:
        ink = "below" if action.overdue(self._today) else "quiet" if action.state.closed else "text"
        words = due_words(action, self._today)
        return Cell(words, ink=ink, figures=True, spoken=f"{words}, {owner_words(action)}")

    def _state(self, action: "ActionView") -> Cell:
        words, tone = action_state(action, self._today)
        if action.slip is not None:
            words, tone = self.tr("▲ slipped"), "amber"
        return Cell(words, tone=tone)

    def _connect(self) -> None:
        self.table.current_moved.connect(lambda _row: self._show_current())
        self.table.chosen.connect(lambda _row: self.card.evidence.setFocus(Qt.FocusReason.OtherFocusReason))
        self.card.done_asked.connect(self.steps.done)
        self.card.close_asked.connect(self.steps.close)
        self.card.reopen_asked.connect(self.steps.reopen)
        self.card.change_asked.connect(self.steps.change)
        self.card.source_asked.connect(self._go_to_source)
        self.card.written.connect(self._write)
        self.steps.changed.connect(self.reload)
        self.steps.changed.connect(self.changed)
        self._desk.theme.changed.connect(self._scale)

    def _lay_out(self) -> None:
        card = frame("card", margins=(0, 0, 0, 0))
        bar = frame("strip", column=False, margins=(16, 8, 10, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(label(self.tr("Actions"), "heading"))
        inside.addWidget(self.summary, 1)
        inside.addWidget(self.agree_button)
        rows = card.layout()
        assert rows is not None
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self.table)
        self._beside = scrolled(self.card)
        work = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, work)
        self._halves.setContentsMargins(16, 16, 16, 16)
        self._halves.setSpacing(12)
        self._halves.addWidget(card, 2)
        self._halves.addWidget(self._beside, 3)
        self._stage.addWidget(work)
        self._stage.addWidget(self.empty)
        column(self).addWidget(self._stage)
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the action beside the list, or below it where both would be narrow."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        beside = self.width() >= self._desk.theme.px(WIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._beside.setMinimumWidth(self._desk.theme.px(CARD_WIDTH) if beside else 0)
        self._beside.setMaximumWidth(self._desk.theme.px(CARD_WIDTH) if beside else UNBOUNDED)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
