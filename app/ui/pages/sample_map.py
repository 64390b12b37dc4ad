"""What have we not heard? The map of a month's week, and what a spot check can be taken from."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from app.domain.days import WEEKDAYS
from app.domain.months import month_of
from app.domain.not_heard import Side, Value
from app.domain.times import length_text
from app.domain.words import Channel, Purpose
from app.ui.pages.heard_grid import Level, WeekMap, WeekModel
from app.ui.pages.sample_excluding import Excluding
from app.ui.widgets.controls import button, column, frame
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell as Shown
from app.ui.widgets.table import Table
from app.ui.wording import channel_text, when_text

if TYPE_CHECKING:
    from app.domain.not_heard import Cell
    from app.services.interactions import InteractionRow
    from app.services.people import Person
    from app.ui.context import Desk

WIDTHS = (130, 170, 110, 160, 0, 110)
LEAST = (5, 2)
NARROWEST = 110
"""So narrow a filter may get in large text."""
WEEK = (Side.WEEKDAY, Side.HOUR)


class MapPart(QWidget):
    """Filters, the map, and below it the candidates of the cell of the cursor."""

    begin_asked = Signal(int, Purpose)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.period = month_of(self._today)
        self.rows: tuple[InteractionRow, ...] = ()
        self.filters = {side: QComboBox() for side in (Side.CHANNEL, Side.SERVICE, Side.ADVISOR)}
        self._words = {
            Level.NEVER: self.tr("never heard"),
            Level.FEW: self.tr("too seldom"),
            Level.FAIR: self.tr("in proportion"),
            Level.MANY: self.tr("more often"),
        }
        self.model = WeekModel(self._words, self)
        self.week = WeekMap(desk.theme, self.model, self.tr("What was heard, by weekday and hour"))
        self.candidates = self._candidates_model()
        self.table = Table(desk.theme, self.tr("What a spot check can be taken from"))
        self.table.take(self.candidates, WIDTHS, LEAST)
        self.about = ElidedLabel("", "heading")
        self.excluding = Excluding(desk, self)
        self.exclude_button = button(self.tr("Exclude…"), "", self.exclude)
        self.take_button = button(self.tr("Take as spot check"), "main", self.take)
        self.empty = EmptyState(desk.theme, "search")
        self._stage = QStackedWidget()
        self._lay_out()
        for box in self.filters.values():
            box.activated.connect(lambda _place: self._read())
        self.week.selectionModel().currentChanged.connect(self._show_cell)
        self.table.chosen.connect(lambda _row: self.take())

    def show_period(self, period: int) -> None:
        """Show another month."""
        self.period = period
        self.reload()

    def reload(self) -> None:
        """Read the filters and the map again."""
        desk = self._desk
        desk.tasks.library(lambda: (desk.interactions.services(), desk.people.advisors()), self._show_filters)

    def take_focus(self) -> None:
        """Put the keyboard to work on the map."""
        self.week.setFocus()

    def take(self) -> None:
        """Begin a spot check of the candidate of the cursor."""
        place = self.table.current_row()
        if place is not None and place < len(self.rows):
            self.begin_asked.emit(self.rows[place].id, Purpose.SPOT_CHECK)

    def exclude(self) -> None:
        """Ask why the candidate of the cursor is to be kept out of every sample."""
        place = self.table.current_row()
        if place is not None and place < len(self.rows):
            self.excluding.ask(self.rows[place].id, self.rows[place].advisor, drawn=False)

    def _chosen(self) -> tuple[tuple[Side, Value], ...]:
        return tuple((side, box.currentData()) for side, box in self.filters.items() if box.currentData() is not None)

    def _read(self) -> None:
        sampling, period, chosen = self._desk.sampling, self.period, self._chosen()
        sides = WEEK + tuple(side for side, _value in chosen)
        self._desk.tasks.library(
            lambda: sampling.not_heard(period, sides), lambda cells: self._show(period, chosen, cells)
        )

    def _show_filters(self, found: "tuple[tuple[str, ...], tuple[Person, ...]]") -> None:
        services, people = found
        for side, first, choices in (
            (Side.CHANNEL, self.tr("All channels"), [(channel_text(each), each.value) for each in Channel]),
            (Side.SERVICE, self.tr("All services"), [(name, name) for name in services]),
            (Side.ADVISOR, self.tr("All advisors"), [(person.name, person.id) for person in people]),
        ):
            box = self.filters[side]
            before = box.currentData()
            box.clear()
            box.addItem(first, None)
            for text, value in choices:
                box.addItem(text, value)
            box.setCurrentIndex(max(box.findData(before), 0) if before is not None else 0)
        self._read()

    def _show(self, period: int, chosen: tuple[tuple[Side, Value], ...], cells: "tuple[Cell, ...]") -> None:
        if period != self.period or chosen != self._chosen():
            return
        before = self.week.currentIndex()
        mine = [cell for cell in cells if cell.sides[len(WEEK) :] == chosen]
        by_place = {(int(cell.sides[0][1]), int(cell.sides[1][1])): cell for cell in mine}
        self.model.show_cells(by_place)
        self._stage.setCurrentIndex(0 if by_place else 1)
        if not by_place:
            self.empty.say(
                self.tr("Nothing to show"),
                self.tr("No interaction of the month can be drawn by the plan and these filters."),
            )
            return
        first = next(iter(by_place))  # the cells come with the one least heard first
        kept = self.model.cell_at(before.row(), before.column()) if before.isValid() else None
        here = self.model.index(before.row(), before.column()) if kept else self.model.place_of(*first)
        self.week.setCurrentIndex(here)

    def _show_cell(self, index: QModelIndex) -> None:
        cell = self.model.cell_at(index.row(), index.column()) if index.isValid() else None
        if cell is None:
            self.rows = ()
            self.candidates.show_rows(())
            self.about.setText("")
            for made in (self.take_button, self.exclude_button):
                made.setEnabled(False)
            return
        sampling, period, sides = self._desk.sampling, self.period, cell.sides
        self._desk.tasks.library(
            lambda: sampling.candidates(period, sides), lambda rows: self._show_candidates(cell, rows)
        )

    def _show_candidates(self, cell: "Cell", rows: "tuple[InteractionRow, ...]") -> None:
        index = self.week.currentIndex()
        if self.model.cell_at(index.row(), index.column()) != cell:
            return
        self.rows = rows
        self.candidates.show_rows(rows)
        day, hour = WEEKDAYS[int(cell.sides[0][1])], int(cell.sides[1][1])
        self.about.setText(
            self.tr("{0} {1}:00 – {2}:00: {3} of {4} heard, {5} left to choose from").format(
                day, hour, hour + 1, cell.heard, cell.size, len(rows)
            )
        )
        for made in (self.take_button, self.exclude_button):
            made.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def _candidates_model(self) -> "RowsModel[InteractionRow]":
        today = self._today
        columns = (
            (self.tr("When"), lambda row: Shown(when_text(row.started_at, today), figures=True)),
            (self.tr("Advisor"), lambda row: Shown(row.advisor, strong=True)),
            (self.tr("Channel"), lambda row: Shown(channel_text(row.channel))),
            (self.tr("Service"), lambda row: Shown(row.service)),
            (self.tr("Subject"), lambda row: Shown(row.subject or row.reference)),
            (
                self.tr("Length"),
                lambda row: Shown(length_text(row.duration_ms) if row.duration_ms else "—", right=True),
            ),
        )
        return RowsModel(columns, {5}, self)

    def _lay_out(self) -> None:
        bar = frame("bar", column=False, margins=(20, 8, 20, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        for side, name in (
            (Side.CHANNEL, self.tr("Channel")),
            (Side.SERVICE, self.tr("Service")),
            (Side.ADVISOR, self.tr("Advisor")),
        ):
            box = self.filters[side]
            box.setAccessibleName(name)
            box.setMinimumContentsLength(10)
            box.setMinimumWidth(NARROWEST)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            inside.addWidget(box)
        inside.addStretch(1)
        foot = frame("strip", column=False, margins=(20, 8, 20, 8))
        below = foot.layout()
        assert isinstance(below, QHBoxLayout)
        below.addWidget(self.about, 1)
        below.addWidget(self.exclude_button)
        below.addWidget(self.take_button)
        shown = QWidget()
        rows = column(shown)
        rows.addWidget(self.week, 3)
        rows.addWidget(foot)
        rows.addWidget(self.table, 2)
        self._stage.addWidget(shown)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(bar)
        legend = " · ".join(f"{level.value} {words}" for level, words in self._words.items())
        about = self.tr("Heard of what could be drawn, against its share of the whole: {0}").format(legend)
        words = ElidedLabel(about, "small")
        words.setContentsMargins(20, 6, 20, 2)
        outer.addWidget(words)
        outer.addWidget(self._stage, 1)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def _length(row: "InteractionRow") -> Shown:
    if row.duration_ms is None:
        return Shown("—", ink="quiet", right=True)
    return Shown(length_text(row.duration_ms), right=True)
