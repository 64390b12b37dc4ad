"""The register of team meetings and appraisals, with the one-to-ones beside them against target."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from app.domain.quarters import Against, quarter_of, year_of
from app.services.meetings import MeetingKind
from app.ui.dialogs.coaching import HappenedDialog
from app.ui.dialogs.meeting import MeetingChangeDialog, MeetingDialog
from app.ui.messages import ask, sentence
from app.ui.widgets.controls import button, column, frame, label
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text, percentage

if TYPE_CHECKING:
    from app.services.meetings import MeetingsHeld, MeetingView
    from app.services.people import Person, Team
    from app.ui.context import Desk

WIDTHS = (130, 140, 220, 170, 0)
LEAST = (4,)


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything the register shows: the entries, this year against target, and who can be chosen."""

    register: "tuple[MeetingView, ...]"
    held: "MeetingsHeld"
    one_to_ones: Against
    teams: "tuple[Team, ...]"
    advisors: "tuple[Person, ...]"


class MeetingsPage(QWidget):
    """The register, the latest due first; ``left`` asks for the page before."""

    left = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._look: _Look | None = None
        self.register: tuple[MeetingView, ...] = ()
        self.header = PageHeader(self.tr("Meetings"))
        self.back_button = button(self.tr("‹ Advisors"), "link", self.left.emit)
        self.back_button.setAccessibleName(self.tr("Back to the advisors"))
        self.add_button = button(self.tr("Enter a meeting…"), "main", self.add)
        self.held_button = button(self.tr("Held…"), "", self.hold)
        self.not_held_button = button(self.tr("It was not held"), "", self.not_held)
        self.change_button = button(self.tr("Change…"), "", self.change)
        self.remove_button = button(self.tr("Take out…"), "", self.remove)
        self.model = self._model()
        self.table = Table(desk.theme, self.tr("Meetings"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.empty = EmptyState(desk.theme, "calendar")
        self._stage = QStackedWidget()
        self._lay_out()
        self.table.current_moved.connect(lambda _row: self._show_actions())
        self.table.chosen.connect(lambda _row: self.hold())

    @property
    def current(self) -> "MeetingView | None":
        """Return the meeting of the cursor."""
        place = self.table.current_row()
        return self.register[place] if place is not None and place < len(self.register) else None

    def reload(self) -> None:
        """Read the register again."""
        desk, year = self._desk, year_of(self._today)

        def job() -> _Look:
            last = quarter_of(self._today)
            against = sum((held for _, held in desk.one_to_ones.against_target(year[0], last)), Against(0, 0))
            here = tuple(person for person in desk.people.advisors() if person.left_on is None)
            held = desk.meetings.against_target(year[0], last)
            return _Look(desk.meetings.register(), held, against, desk.people.teams(), here)

        desk.tasks.library(job, self._show)

    def take_focus(self) -> None:
        """Put the keyboard to work in the register."""
        (self.empty.action if self._stage.currentIndex() else self.table).setFocus()

    def add(self) -> None:
        """Ask for a meeting, and enter it."""
        look, desk, by = self._look, self._desk, self._desk.evaluator.id
        if look is None:
            return
        dialog = MeetingDialog(look.teams, look.advisors, self._today, self.window())

        def keep() -> None:
            new = dialog.answer()
            self._do(lambda: desk.meetings.add(new, by))

        self._ask(dialog, keep)

    def hold(self) -> None:
        """Ask on which day the meeting of the cursor was held."""
        meeting, desk, by = self.current, self._desk, self._desk.evaluator.id
        if meeting is None or meeting.held_on is not None:
            return
        dialog = HappenedDialog(
            self.tr("It was held"), self._name(meeting), self.tr("Enter"), None, self._today, self.window(),
            words=self.tr("&Notes"),
        )  # fmt: skip
        dialog.day.show_day(min(meeting.due_on, self._today))

        def keep() -> None:
            on, notes = dialog.day.day(), dialog.text()
            self._do(lambda: desk.meetings.hold(meeting.id, on, by, notes))

        self._ask(dialog, keep)

    def not_held(self) -> None:
        """Take back that the meeting of the cursor was held."""
        meeting, desk, by = self.current, self._desk, self._desk.evaluator.id
        if meeting is not None:
            self._do(lambda: desk.meetings.not_held(meeting.id, by))

    def change(self) -> None:
        """Ask for another day the meeting of the cursor is due on, or other words."""
        meeting, desk, by = self.current, self._desk, self._desk.evaluator.id
        if meeting is None:
            return
        dialog = MeetingChangeDialog(meeting, self._name(meeting), self.window())

        def keep() -> None:
            due, title, notes = dialog.due.day(), dialog.title.text(), dialog.notes.toPlainText()
            self._do(lambda: desk.meetings.change(meeting.id, due, title, notes, by))

        self._ask(dialog, keep)

    def remove(self) -> None:
        """Ask whether the meeting of the cursor is to be taken out of the register."""
        meeting, desk, by = self.current, self._desk, self._desk.evaluator.id
        if meeting is None:
            return
        question = self.tr("Take “{0}” out of the register?").format(self._name(meeting))
        if ask(self, question, self.tr("The record keeps that it was entered."), self.tr("Take out")):
            self._do(lambda: desk.meetings.remove(meeting.id, by))

    def _show(self, look: _Look) -> None:
        before = self.current
        self._look, self.register = look, look.register
        self.model.show_rows(look.register)
        self.header.describe(self._against(look))
        self._stage.setCurrentIndex(0 if look.register else 1)
        if look.register:
            places = {meeting.id: place for place, meeting in enumerate(look.register)}
            self.table.selectRow(places.get(before.id, 0) if before else 0)
            self._show_actions()
            return
        self.empty.say(
            self.tr("No meeting is entered yet"),
            self.tr("Enter the monthly team meetings and the appraisals, and how many were held is counted."),
            self.tr("Enter a meeting…"),
            self.add,
        )

    def _against(self, look: _Look) -> str:
        parts = (
            (self.tr("team meetings {0}"), look.held.team_meetings),
            (self.tr("appraisals on time {0}"), look.held.appraisals),
            (self.tr("one-to-ones {0}"), look.one_to_ones),
        )
        year = year_of(self._today)[0].first.year
        words = [text.format(_counted(held)) for text, held in parts]
        return self.tr("Since April {0}: {1}").format(year, " · ".join(words))

    def _show_actions(self) -> None:
        meeting = self.current
        held = meeting is not None and meeting.held_on is not None
        self.held_button.setVisible(not held)
        self.not_held_button.setVisible(held)

    def _name(self, meeting: "MeetingView") -> str:
        kind = self.tr("Team meeting") if meeting.kind is MeetingKind.TEAM else self.tr("Appraisal")
        return ", ".join(part for part in (kind, meeting.whose or self.tr("everybody"), meeting.title) if part)

    def _model(self) -> "RowsModel[MeetingView]":
        kinds = {MeetingKind.TEAM: self.tr("Team meeting"), MeetingKind.APPRAISAL: self.tr("Appraisal")}
        columns = (
            (self.tr("Due on"), lambda each: Cell(day_text(each.due_on), figures=True)),
            (self.tr("What"), lambda each: Cell(kinds[each.kind], strong=True)),
            (self.tr("Whose"), lambda each: Cell(each.whose or self.tr("everybody"))),
            (self.tr("Held on"), self._held),
            (
                self.tr("About"),
                lambda each: Cell(" · ".join(filter(None, (each.title, _line(each.notes)))), ink="quiet"),
            ),
        )
        return RowsModel(columns, set(), self)

    def _held(self, each: "MeetingView") -> Cell:
        if each.held_on is None:
            overdue = each.overdue(self._today)
            return Cell(
                self.tr("▲ not held") if overdue else self.tr("to come"), tone="amber" if overdue else "neutral"
            )
        late = each.kind is MeetingKind.APPRAISAL and each.held_on > each.due_on
        words = day_text(each.held_on)
        return Cell(
            self.tr("{0}, late").format(words) if late else words, ink="amber" if late else "text", figures=True
        )

    def _ask(self, dialog: QDialog, keep: Callable[[], None]) -> None:
        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, step: Callable[[], object]) -> None:
        self._desk.tasks.library(step, lambda _result: self._changed(), self._refused)

    def _changed(self) -> None:
        self.reload()
        self._desk.library_changed.emit("coaching")

    def _refused(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        else:
            self._desk.said.emit(said)

    def _lay_out(self) -> None:
        self.header.lead(self.back_button)
        self.header.add(self.add_button)
        card = frame("card", margins=(0, 0, 0, 0))
        bar = frame("strip", column=False, margins=(16, 8, 10, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(label(self.tr("Team meetings and appraisals"), "heading"))
        inside.addStretch(1)
        for made in (self.held_button, self.not_held_button, self.change_button, self.remove_button):
            inside.addWidget(made)
        rows = card.layout()
        assert rows is not None
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self.table)
        work = QWidget()
        column(work, margin=16).addWidget(card)
        self._stage.addWidget(work)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(self._stage, 1)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def _counted(held: Against) -> str:
    """Return "7 of 8 (88%)"."""
    words = f"{held.held} of {held.due}"
    return words if held.percent is None else f"{words} ({percentage(held.percent)})"


def _line(text: str) -> str:
    return " ".join(text.split())
