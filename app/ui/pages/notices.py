"""The register of notices: when staff were told of monitoring and who acknowledged, and how callers are told."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from app.ui.pages.notice_changes import ChangesDialog
from app.ui.pages.notice_dialogs import CorrectDialog, DayDialog, NoticeDialog, TakeBackDialog, TellDialog
from app.ui.widgets.controls import button, column, frame, label
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.widgets.transport_flow import in_lines
from app.ui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.notices import NoticeView, Receipt
    from app.services.people import Person
    from app.ui.context import Desk
    from app.ui.dialogs.form import FormDialog

WIDTHS = (130, 110, 0, 110, 120, 200)
LEAST = (5,)
RECEIPT_WIDTHS = (0, 160, 180)


class NoticesPart(QWidget):
    """The notices above, who was told by the one of the cursor below."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.register: tuple[NoticeView, ...] = ()
        self._advisors: tuple[Person, ...] = ()
        self.model = self._notices_model()
        self.table = Table(desk.theme, self.tr("Notices"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.receipts = self._receipts_model()
        self.people = Table(desk.theme, self.tr("Who was told"))
        self.people.take(self.receipts, RECEIPT_WIDTHS)
        self.warning = label("", "error", wrap=True)
        self.told = ElidedLabel("", "quiet")
        self.add_button = button(self.tr("Add a notice…"), "main", self.add)
        self.correct_button = button(self.tr("Correct…"), "", self.correct)
        self.changes_button = button(self.tr("What was corrected…"), "link", self.show_changes)
        self.tell_button = button(self.tr("Tell more…"), "", self.tell)
        self.acknowledge_button = button(self.tr("Acknowledged…"), "", self.acknowledge)
        self.empty = EmptyState(desk.theme, "info")
        self._stage = QStackedWidget()
        self._lay_out()
        self.table.current_moved.connect(lambda _row: self._show_receipts())
        self.people.current_moved.connect(lambda _row: self._show_actions())
        self.table.chosen.connect(lambda _row: self.correct())
        self.people.chosen.connect(lambda _row: self.acknowledge())

    @property
    def current(self) -> "NoticeView | None":
        """Return the notice of the cursor."""
        place = self.table.current_row()
        return self.register[place] if place is not None and place < len(self.register) else None

    @property
    def receipt(self) -> "Receipt | None":
        """Return the person of the cursor among those told."""
        place, notice = self.people.current_row(), self.current
        if place is None or notice is None or place >= len(notice.receipts):
            return None
        return notice.receipts[place]

    def reload(self) -> None:
        """Read the register again."""
        desk = self._desk

        def look() -> "tuple[tuple[NoticeView, ...], tuple[Person, ...], tuple[Person, ...]]":
            advisors = tuple(person for person in desk.people.advisors() if person.left_on is None)
            return desk.notices.register(), advisors, desk.notices.without_notice([person.id for person in advisors])

        desk.tasks.library(look, self._show)

    def take_focus(self) -> None:
        """Put the keyboard to work in the register."""
        (self.empty.action if self._stage.currentIndex() else self.table).setFocus()

    def add(self) -> None:
        """Ask for a notice, and enter it."""
        desk, by = self._desk, self._desk.evaluator.id
        dialog = NoticeDialog(self._advisors, self._today, self.window())

        def keep() -> None:
            new, told = dialog.notice(), dialog.told()
            desk.tasks.library(
                lambda: desk.notices.add(new.kind, new.given_on, new.how, by, wording=new.wording, told=told),
                lambda _id: self._changed(),
            )

        self._open(dialog, keep)

    def correct(self) -> None:
        """Ask what the notice of the cursor should have said, and put it right."""
        notice, desk, by = self.current, self._desk, self._desk.evaluator.id
        if notice is None:
            return
        dialog = CorrectDialog(notice, self._today, self.window())

        def keep() -> None:
            wanted = dialog.notice()
            desk.tasks.library(lambda: desk.notices.correct(notice.id, wanted, by), lambda _none: self._changed())

        self._open(dialog, keep)

    def show_changes(self) -> None:
        """Show what was put right in the notice of the cursor."""
        if self.current is not None:
            dialog = ChangesDialog(self._desk.theme, self.current, self._today, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def tell(self) -> None:
        """Ask who else was told by the notice of the cursor, and when."""
        notice, desk, by = self.current, self._desk, self._desk.evaluator.id
        if notice is None:
            return
        known = {receipt.person_id for receipt in notice.receipts}
        left = tuple(person for person in self._advisors if person.id not in known)
        dialog = TellDialog(left, self._today, self.window())

        def keep() -> None:
            people, on = dialog.people.chosen(), dialog.on()
            desk.tasks.library(lambda: desk.notices.tell(notice.id, people, on, by), lambda _none: self._changed())

        self._open(dialog, keep)

    def acknowledge(self) -> None:
        """Ask on which day the person of the cursor acknowledged the notice, or whether to take that back."""
        notice, receipt, desk, by = self.current, self.receipt, self._desk, self._desk.evaluator.id
        if notice is None or receipt is None:
            return
        if receipt.acknowledged_on is not None:
            self._take_back(notice, receipt)
            return
        dialog = DayDialog(receipt.name, receipt.told_on, self._today, self.window())

        def keep() -> None:
            on = dialog.on()
            desk.tasks.library(
                lambda: desk.notices.acknowledge(notice.id, receipt.person_id, on, by), lambda _none: self._changed()
            )

        self._open(dialog, keep)

    def _take_back(self, notice: "NoticeView", receipt: "Receipt") -> None:
        desk, by = self._desk, self._desk.evaluator.id

        def keep() -> None:
            desk.tasks.library(
                lambda: desk.notices.take_back(notice.id, receipt.person_id, by), lambda _none: self._changed()
            )

        self._open(TakeBackDialog(receipt, self.window()), keep)

    @staticmethod
    def _open(dialog: "FormDialog", keep: "Callable[[], None]") -> None:
        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _changed(self) -> None:
        self._desk.library_changed.emit("notices")

    def _show(self, look: "tuple[tuple[NoticeView, ...], tuple[Person, ...], tuple[Person, ...]]") -> None:
        before, person = self.current, self.people.current_row()
        self.register, self._advisors, unnoticed = look
        self.model.show_rows(self.register)
        self._stage.setCurrentIndex(0 if self.register else 1)
        names = ", ".join(each.name for each in unnoticed)
        self.warning.setText(self.tr("No notice on record for: {0}").format(names))
        self.warning.setVisible(bool(names))
        if self.register:
            places = {notice.id: place for place, notice in enumerate(self.register)}
            self.table.selectRow(places.get(before.id, 0) if before else 0)
            self._show_receipts()
            if person is not None and self.receipts.rowCount():
                self.people.selectRow(min(person, self.receipts.rowCount() - 1))
            return
        self.empty.say(
            self.tr("No notice of monitoring is on record"),
            self.tr(
                "People must know that their contacts are listened to. Enter when and how the staff were told, "
                "and how callers are told."
            ),
            self.tr("Add a notice…"),
            self.add,
        )

    def _show_receipts(self) -> None:
        notice = self.current
        staff = notice is not None and notice.kind.value == "staff"
        self.receipts.show_rows(notice.receipts if notice is not None else ())
        if notice is None:
            self.told.setText("")
        elif not staff:
            self.told.setText(notice.wording or self.tr("A notice to callers is given to everybody who calls."))
        else:
            self.told.setText(
                self.tr("{0} of {1} told have acknowledged it").format(notice.acknowledged, len(notice.receipts))
            )
        self.people.setVisible(staff)
        if staff and notice is not None and notice.receipts:
            waiting = next((n for n, each in enumerate(notice.receipts) if each.acknowledged_on is None), 0)
            self.people.selectRow(waiting)
        self._show_actions()

    def _show_actions(self) -> None:
        notice, receipt = self.current, self.receipt
        staff = notice is not None and notice.kind.value == "staff"
        known = {each.person_id for each in notice.receipts} if notice is not None else set()
        self.tell_button.setVisible(staff)
        self.tell_button.setEnabled(any(person.id not in known for person in self._advisors))
        done = receipt is not None and receipt.acknowledged_on is not None
        self.acknowledge_button.setText(self.tr("Take back…") if done else self.tr("Acknowledged…"))
        self.acknowledge_button.setVisible(staff)
        self.acknowledge_button.setEnabled(receipt is not None)
        self.correct_button.setEnabled(notice is not None)
        self.changes_button.setVisible(notice is not None and bool(notice.changes))

    def _notices_model(self) -> "RowsModel[NoticeView]":
        columns = (
            (self.tr("Given on"), lambda notice: Cell(day_text(notice.given_on), figures=True)),
            (self.tr("To"), lambda notice: Cell(self._kind(notice), strong=True)),
            (self.tr("How"), lambda notice: Cell(notice.how)),
            (self.tr("Told"), lambda notice: _count(notice, len(notice.receipts))),
            (self.tr("Acknowledged"), lambda notice: _count(notice, notice.acknowledged)),
            (self.tr("Entered by"), self._entered),
        )
        return RowsModel(columns, {3, 4}, self)

    def _receipts_model(self) -> "RowsModel[Receipt]":
        columns = (
            (self.tr("Name"), lambda each: Cell(each.name, strong=True)),
            (self.tr("Told on"), lambda each: Cell(day_text(each.told_on), figures=True)),
            (self.tr("Acknowledged on"), self._acknowledged),
        )
        return RowsModel(columns, set(), self)

    def _acknowledged(self, receipt: "Receipt") -> Cell:
        if receipt.acknowledged_on is None:
            return Cell(self.tr("not yet"), ink="quiet")
        return Cell(day_text(receipt.acknowledged_on), figures=True)

    def _entered(self, notice: "NoticeView") -> Cell:
        if not notice.changes:
            return Cell(notice.recorded_by, ink="quiet")
        return Cell(self.tr("{0}, corrected").format(notice.recorded_by), ink="quiet")

    def _kind(self, notice: "NoticeView") -> str:
        return self.tr("Staff") if notice.kind.value == "staff" else self.tr("Callers")

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        below = QWidget()
        lower = column(below)
        bar = frame("strip", column=False, margins=(20, 8, 20, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(self.told, 1)
        inside.addWidget(
            in_lines(
                self.changes_button, self.correct_button, self.tell_button, self.acknowledge_button, self.add_button
            )
        )
        lower.addWidget(bar)
        lower.addWidget(self.people, 1)
        lower.addStretch(0)
        halves.addWidget(self.table)
        halves.addWidget(below)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        work = QWidget()
        rows = column(work)
        self.warning.setContentsMargins(20, 8, 20, 8)
        rows.addWidget(self.warning)
        rows.addWidget(halves, 1)
        self._stage.addWidget(work)
        self._stage.addWidget(self.empty)
        column(self).addWidget(self._stage)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def _count(notice: "NoticeView", count: int) -> Cell:
    return Cell(str(count) if notice.kind.value == "staff" else "—", right=True)
