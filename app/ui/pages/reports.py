"""The Reports page: choose a report, look at it as it will be printed, and save, print or hand it on as figures."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from app.ui.messages import INFO, TROUBLE, MessageBar, sentence
from app.ui.pages.paper_view import STEP, PaperView
from app.ui.pages.report_choice import ReportChoice
from app.ui.tasks import Handle
from app.ui.widgets.controls import button, column
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from app.domain.report_figures import Report
    from app.services.people import Person, Team
    from app.ui.context import Desk
    from app.ui.pages.report_choice import Choice

    _Look = tuple[tuple[int, int] | None, tuple[Team, ...], tuple[Person, ...]]

_UNSAFE = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))


class ReportsPage(QWidget):
    """One report at a time; ``contacts_asked`` where there is nothing to report on yet."""

    contacts_asked = Signal()
    shown = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._stale = True
        self._making: Handle | None = None
        self._asked: Choice | None = None
        self._wanted: int | None = None
        self.report: Report | None = None
        self.header = PageHeader(self.tr("Reports"))
        self.choice = ReportChoice()
        self.view = PaperView(desk.tasks, self.tr("Making the report …"))
        self.bar = MessageBar()
        self.empty = EmptyState(desk.theme, "evaluate")
        self._stage = QStackedWidget()
        self._lay_out()
        self.choice.changed.connect(self.make)
        self.view.shown.connect(self._describe)
        self.view.failed.connect(self._failed)
        desk.library_changed.connect(self.reload)

    def reload(self) -> None:
        """Look again, once the page is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        figures, people = self._desk.figures, self._desk.people
        self._desk.tasks.library(lambda: (figures.months(), people.teams(), people.advisors()), self._offer)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def take_focus(self) -> None:
        """Put the keyboard to work on choosing a report, or on what comes first where there is none."""
        (self.empty.action if self._stage.currentIndex() else self.choice.kind).setFocus()

    def show_advisor(self, advisor_id: int) -> None:
        """Show the report on one advisor, at once or as soon as it is known what there is to choose from."""
        if self._stale or not self.choice.months:
            self._wanted = advisor_id
        else:
            self.choice.show_advisor(advisor_id)

    def make(self) -> None:
        """Gather the chosen report's figures and show it."""
        chosen, figures = self.choice.choice, self._desk.figures
        if chosen is None:
            return
        if self._making is not None:
            self._making.cancel()
        self._asked = chosen
        self._enable(False)
        self.view.wait()
        self._making = self._desk.tasks.library(
            lambda: chosen.read(figures), lambda report: self._read(chosen, report), self._failed
        )

    def save_to(self, path: Path) -> None:
        """Write the report as PDF, spreadsheet or CSV, by the name's ending: whole, or not at all."""
        report, said = self.report, self.tr("Saved as {path}.")
        if report is None:
            return

        def save(_handle: Handle) -> Path:
            from app.services.report_files import save as write

            return write(report, path)

        self._desk.tasks.work(save, lambda saved: self.bar.say(said.format(path=saved)), self._failed)

    def print_all(self) -> None:
        """Ask where to print to, and print the report."""
        from app.ui.pages.report_printing import print_pdf

        if self.report is not None and self.view.count:
            print_pdf(self, self._desk.tasks, self.view.pdf, self.report.file_name, self._said_of_printing)

    def ask_sheets(self) -> None:
        """Ask for which month to write everybody's feedback sheets, and where to."""
        from app.ui.dialogs.sheets_of_month import SheetsOfMonth

        dialog = SheetsOfMonth(self._desk, self.choice.months, self.window())
        dialog.said.connect(self.bar.say)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer(self, look: "_Look") -> None:
        months, teams, advisors = look
        self._stage.setCurrentIndex(0 if months else 1)
        self._enable(False)
        self.choice.setVisible(bool(months))
        if months is None:
            self.header.describe("")
            self.empty.say(
                self.tr("Nothing can be reported yet"),
                self.tr("Reports are made of finalised evaluations. Mark a contact and finalise it first."),
                self.tr("Go to the contacts"),
                self.contacts_asked.emit,
            )
            return
        today = self._desk.clock().astimezone().date()
        self.choice.offer(months, today, teams, advisors)
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            self.make()
        else:
            self.choice.show_advisor(wanted)

    def _read(self, chosen: "Choice", report: "Report") -> None:
        if chosen != self._asked:
            return
        self.report = report

        def draw(_handle: Handle) -> bytes:
            from app.services.report_files import as_pdf

            return as_pdf(report)

        self._making = self._desk.tasks.work(draw, self.view.show_pdf, self._failed)

    def _describe(self) -> None:
        if self.report is None:
            return
        self._enable(True)
        count = self.view.count
        pages = self.tr("{n} pages").format(n=count) if count > 1 else self.tr("1 page")
        self.header.describe(f"{self.report.subject} · {pages} · {self.view.percent}%")
        self.shown.emit()

    def _save(self, ending: str) -> None:
        from app.services.report_files import CSV, EACH, PDF, SHEET

        if self.report is None:
            return
        kinds = {
            PDF: self.tr("PDF (*.pdf)"),
            SHEET: self.tr("Excel workbook (*.xlsx)"),
            CSV: self.tr("CSV, all tables in one file (*.csv);;CSV, a file for each table (*.zip)"),
        }
        name = f"{self.report.file_name.translate(_UNSAFE)}{ending}"
        chosen, kind = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save the report"), str(Path.home() / name), kinds[ending]
        )
        if chosen:
            wanted = EACH if "*.zip" in kind else ending
            path = Path(chosen)
            self.save_to(path if path.suffix.lower() in {ending, wanted} else path.with_name(path.name + wanted))

    def _said_of_printing(self, words: str, fine: bool) -> None:
        self.bar.say(words, INFO if fine else TROUBLE)

    def _failed(self, error: Exception) -> None:
        self.view.stop_waiting()
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.bar.say(said or self.tr("The report could not be made."), TROUBLE)

    def _enable(self, ready: bool) -> None:
        for pressed in (self.pdf_button, self.figures_button, self.print_button):
            pressed.setEnabled(ready)

    def _lay_out(self) -> None:
        self.figures_button = button(
            self.tr("Excel, CSV ▾"),
            "",
            None,
            self.tr("Save the same figures as a spreadsheet or as plain text tables"),
        )
        menu = QMenu(self.figures_button)
        menu.addAction(self.tr("&Spreadsheet (Excel)…"), lambda: self._save(".xlsx"))
        menu.addAction(self.tr("&CSV…"), lambda: self._save(".csv"))
        self.figures_button.setMenu(menu)
        self.print_button = button(self.tr("Print…"), "", self.print_all, self.tr("Ctrl+P"))
        self.pdf_button = button(self.tr("Save PDF…"), "main", lambda: self._save(".pdf"), self.tr("Ctrl+S"))
        self.print_button.setShortcut("Ctrl+P")
        self.pdf_button.setShortcut("Ctrl+S")
        self.sheets_button = button(
            self.tr("All sheets…"), "", self.ask_sheets, self.tr("Write everybody's feedback sheets of a month")
        )
        smaller = button("−", "", lambda: self.view.zoom_by(1 / STEP), self.tr("Smaller (−)"))
        larger = button("+", "", lambda: self.view.zoom_by(STEP), self.tr("Larger (+)"))
        fit = button(self.tr("Fit width"), "", self.view.fit, self.tr("Fit the width (0)"))
        smaller.setAccessibleName(self.tr("Smaller"))
        larger.setAccessibleName(self.tr("Larger"))
        self.header.add(self.figures_button, self.print_button, self.pdf_button)
        for tool in (smaller, fit, larger, self.sheets_button):
            self.choice.inside.addWidget(tool)
        work = QWidget()
        rows = column(work)
        rows.addWidget(self.choice)
        rows.addWidget(self.view, 1)
        self._stage.addWidget(work)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(self.bar)
        outer.addWidget(self._stage, 1)
