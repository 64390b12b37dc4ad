"""Writes everybody's feedback sheets of a month: which month, a file each or one PDF, then how far it has come."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QProgressBar, QRadioButton, QWidget

from app.domain.months import add_months, month_of
from app.ui.dialogs.form import FormDialog
from app.ui.messages import sentence
from app.ui.sheet_run import SheetRun
from app.ui.widgets.controls import column, label
from app.ui.wording import grouped, month_text

if TYPE_CHECKING:
    from app.services.people import Team
    from app.services.sheet_batch import SheetOf
    from app.ui.context import Desk


class SheetsOfMonth(FormDialog):
    """Asks and then writes; ``said`` tells at the end what there is now."""

    said = Signal(str)

    def __init__(self, desk: "Desk", months: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SheetsOfMonth", "All sheets of a month"),
            QCoreApplication.translate(
                "SheetsOfMonth",
                "The feedback sheets of all finalised evaluations of a month's contacts, in their latest revision.",
            ),
            QCoreApplication.translate("SheetsOfMonth", "Choose where…"),
            parent,
        )
        self._desk = desk
        self.sheets: tuple[SheetOf, ...] = ()
        self.run: SheetRun | None = None
        self._out = Path()
        self.month, self.team = QComboBox(), QComboBox()
        self.each = QRadioButton(self.tr("A &file for each sheet, in a folder"))
        self.together = QRadioButton(self.tr("All in &one PDF, to be printed"))
        self.each.setChecked(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Sheets written"))
        self.progress.setTextVisible(False)
        self.count = label("", "quiet", wrap=True)
        self._lay_out(months)
        desk.tasks.library(desk.people.teams, self._offer_teams)
        self._look()

    def submit(self) -> None:
        """Ask where to, and begin."""
        if self.run is not None or not self.sheets:
            return
        month = self.month.currentData()
        if self.together.isChecked():
            name = self.tr("Feedback sheets {0}-{1}.pdf").format(month // 100, f"{month % 100:02}")
            chosen, _kind = QFileDialog.getSaveFileName(
                self, self.tr("Save the sheets"), str(Path.home() / name), self.tr("PDF (*.pdf)")
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder for the sheets"), str(Path.home()))
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, out: Path) -> None:
        """Write the sheets into the folder ``out``, or as the PDF ``out`` where all go into one."""
        together = self.together.isChecked()
        self._out = out.with_suffix(".pdf") if together else out
        self.run = run = SheetRun(self._desk, self.sheets, self._out, together, self)
        run.told.connect(self._told)
        run.ended.connect(self._ended)
        run.failed.connect(self._failed)
        for field in (self.month, self.team, self.each, self.together, self.action_button):
            field.setEnabled(False)
        self.clear_problem()
        self.progress.setRange(0, len(self.sheets))
        self.progress.setValue(0)
        self.progress.show()
        self._told(0)
        self.cancel_button.setFocus()
        run.start()

    def reject(self) -> None:
        """Stop what is being written; close where nothing is."""
        if self.run is None:
            super().reject()
            return
        self.run.cancel()
        self.cancel_button.setEnabled(False)

    def _look(self) -> None:
        month, team, reporting = self.month.currentData(), self.team.currentData(), self._desk.reporting
        if month is not None:
            self._desk.tasks.library(lambda: reporting.sheets_of(month, team), self._show_count)

    def _show_count(self, sheets: "tuple[SheetOf, ...]") -> None:
        self.sheets = sheets
        self.action_button.setEnabled(bool(sheets))
        n = len(sheets)
        words = self.tr("1 sheet") if n == 1 else self.tr("{0} sheets").format(grouped(n))
        example = self.tr("{0}, such as “{1}”").format(words, sheets[0].file_name) if sheets else ""
        self.count.setText(example or self.tr("No evaluation of a contact in this month is finalised."))
        self.settle()

    def _offer_teams(self, teams: "tuple[Team, ...]") -> None:
        for team in teams:
            self.team.addItem(team.name, team.id)

    def _told(self, done: int) -> None:
        self.progress.setValue(done)
        of = len(self.sheets)
        words = self.tr("{0} of {1} sheets").format(grouped(done), grouped(of))
        if done == of and self.together.isChecked():
            words = self.tr("{0}. Putting them together …").format(words)
        self.count.setText(words)

    def _ended(self, written: int) -> None:
        n, of = grouped(written), grouped(len(self.sheets))
        if written == len(self.sheets):
            words = self.tr("{0} sheets are written: {1}").format(n, self._out)
        elif self.together.isChecked():
            words = self.tr("Cancelled; nothing was written.")
        else:
            words = self.tr("Cancelled: {0} of {1} sheets are written, whole, in {2}.").format(n, of, self._out)
        self.run = None
        self.said.emit(words)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.run = None
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        for field in (self.month, self.team, self.each, self.together, self.action_button, self.cancel_button):
            field.setEnabled(True)
        self.progress.hide()
        self.refuse(said or self.tr("The sheets could not be written."))

    def _lay_out(self, months: tuple[int, ...]) -> None:
        for month in reversed(months):
            self.month.addItem(month_text(month), month)
        over = add_months(month_of(self._desk.clock().astimezone()), -1)
        self.month.setCurrentIndex(max(0, self.month.findData(over)))
        self.team.addItem(self.tr("All teams"), None)
        ways = QWidget()
        both = column(ways, spacing=6)
        both.addWidget(self.each)
        both.addWidget(self.together)
        self.ask(self.tr("&Month"), self.month)
        self.ask(self.tr("&Team"), self.team)
        self.form.addRow(label(self.tr("As")), ways)
        self.insert(self.count)
        self.insert(self.progress)
        self.progress.hide()
        self.action_button.setEnabled(False)
        self.month.activated.connect(lambda _place: self._look())
        self.team.activated.connect(lambda _place: self._look())
