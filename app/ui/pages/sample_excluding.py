"""Keeping one interaction out of the sample for a reason, seeing what is kept out by hand, and letting it in again."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.pages.sample_reason import ReasonDialog
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import when_text

if TYPE_CHECKING:
    from app.services.sampling import ExcludedView, QueueItem
    from app.ui.context import Desk

WIDTHS = (142, 130, 180, 0, 120)
LEAST = (4, 2)
SIZE = (820, 420)


class Excluding(QObject):
    """Asks and does it for a part of the Sample page."""

    def __init__(self, desk: "Desk", part: QWidget) -> None:
        super().__init__(part)
        self._desk = desk
        self._part = part

    def ask(self, interaction_id: int, advisor: str, *, drawn: bool) -> None:
        """Ask why an interaction is to be kept out, and keep it out; one that was ``drawn`` is replaced as well."""
        about = self.tr("{0}'s is kept out of every sample from now on.").format(advisor)
        if drawn:
            about += " " + self.tr("The next by the same method takes its place.")
        dialog = ReasonDialog(
            self.tr("Exclude this one"),
            about + " " + self.tr("The certificate names it with the reason. It can be let in again."),
            self.tr("Exclude"),
            (
                self.tr("The contact is part of a complaint or an appeal"),
                self.tr("The customer asked not to be listened to"),
                self.tr("A private conversation"),
            ),
            self._part.window(),
        )
        dialog.accepted.connect(lambda: self._exclude(interaction_id, dialog.reason, drawn=drawn))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show(self, period: int) -> None:
        """Show what of a month is kept out by hand."""
        dialog = ExcludedDialog(self._desk, period, self._part.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _exclude(self, interaction_id: int, reason: str, *, drawn: bool) -> None:
        desk, by = self._desk, self._desk.evaluator.id

        def done(new: "QueueItem | None") -> None:
            said = self.tr("It is kept out of every sample from now on.")
            if new is not None:
                said = self.tr("It is kept out; the next by the same method took its place.")
            elif drawn:
                said = self.tr("It is kept out. Nothing is left to draw in its place.")
            desk.said.emit(said)
            desk.library_changed.emit("sample")

        desk.tasks.library(lambda: desk.sampling.exclude(interaction_id, reason, by), done)


class ExcludedDialog(QDialog):
    """Lists what of a month is kept out by hand, with who did it and why; each can be let in again."""

    def __init__(self, desk: "Desk", period: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._period = period
        self.setWindowTitle(self.tr("Kept out of the sample"))
        self.model = _model(desk.clock().astimezone().date(), self)
        self.table = Table(desk.theme, self.tr("Kept out of the sample"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.let_in = button(self.tr("Let it in again"), "", self._let_in)
        self.close_button = button(self.tr("Close"), "main", self.accept)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("Kept out of the sample"), "title"))
        about = self.tr(
            "What is let in again can be drawn with the next part of the month. It does not come back into what was "
            "drawn already; the certificate names both with day and name."
        )
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(self.table, 1)
        layout.addLayout(row(None, self.let_in, self.close_button))
        self.resize(*SIZE)
        self.let_in.setEnabled(False)
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        desk, period = self._desk, self._period
        desk.tasks.library(lambda: desk.sampling.excluded(period), self._show)

    def _show(self, excluded: "tuple[ExcludedView, ...]") -> None:
        before = self.table.current_row() or 0
        self.model.show_rows(excluded)
        self.let_in.setEnabled(bool(excluded))
        if excluded:
            self.table.selectRow(min(before, len(excluded) - 1))
        else:
            self.close_button.setFocus()

    def _let_in(self) -> None:
        place = self.table.current_row()
        if place is None or place >= len(self.model.rows):
            return
        desk, by, number = self._desk, self._desk.evaluator.id, self.model.rows[place].interaction_id

        def done(_nothing: object) -> None:
            self.reload()
            desk.library_changed.emit("sample")

        desk.tasks.library(lambda: desk.sampling.exclude(number, "", by), done)


def _model(today: date, parent: QDialog) -> "RowsModel[ExcludedView]":
    columns = (
        (
            QCoreApplication.translate("SampleExcluding", "When"),
            lambda each: Cell(when_text(each.started_at, today), figures=True),
        ),
        (QCoreApplication.translate("SampleExcluding", "Advisor"), lambda each: Cell(each.advisor, strong=True)),
        (QCoreApplication.translate("SampleExcluding", "About"), lambda each: Cell(each.about)),
        (QCoreApplication.translate("SampleExcluding", "Why"), lambda each: Cell(each.reason)),
        (QCoreApplication.translate("SampleExcluding", "Excluded by"), lambda each: Cell(each.by, ink="quiet")),
    )
    return RowsModel(columns, set(), parent)
