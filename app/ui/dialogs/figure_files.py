"""The dialog of the files that ratings and calls were brought in from, each to be taken back as a whole."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.messages import ask
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.figure_files import FigureImport
    from app.ui.context import Desk

WIDTH, HEIGHT = 760, 380
WIDTHS = (0, 90, 80, 210, 160)
LEAST = (4,)


class FigureFilesDialog(QDialog):
    """The files, newest first; ``changed`` says that one was taken back."""

    changed = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Files brought in"))
        self.resize(desk.theme.px(WIDTH), desk.theme.px(HEIGHT))
        self.model: RowsModel[FigureImport] = RowsModel(
            [
                (self.tr("File"), lambda each: Cell(each.name)),
                (self.tr("Holds"), lambda each: Cell(self._kind(each), ink="quiet")),
                (self.tr("Rows"), lambda each: Cell(f"{each.n:,}", right=True)),
                (self.tr("From – to"), lambda each: Cell(_days(each), ink="quiet")),
                (self.tr("Brought in"), lambda each: Cell(f"{day_text(each.at.date())}, {each.by}", ink="quiet")),
            ],
            {2},
            self,
        )
        self.table = Table(desk.theme, self.tr("Files brought in"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.none = label(self.tr("No file of ratings or calls was brought in."), "quiet")
        self.back_button = button(self.tr("Take back…"), "danger", self.take_back)
        self.close_button = button(self.tr("Close"), "", self.accept)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("Files brought in"), "title"))
        layout.addWidget(self.none)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(self.back_button, None, self.close_button))
        self._read()

    def take_back(self) -> None:
        """Ask, and take everything out again that came with the file of the cursor."""
        place = self.table.current_row()
        if place is None or place >= len(self.model.rows):
            return
        file, files, by = self.model.rows[place], self._desk.figure_files, self._desk.evaluator.id
        question = self.tr("Take back all {0} rows of {1}?").format(f"{file.n:,}", file.name)
        detail = self.tr("The file can be brought in again afterwards. The record keeps that it was here.")
        if ask(self, question, detail, self.tr("Take back")):
            self._desk.tasks.library(lambda: files.take_back(file.id, by), lambda _none: self._taken())

    def _taken(self) -> None:
        self.changed.emit()
        self._read()

    def _read(self) -> None:
        self._desk.tasks.library(self._desk.figure_files.imports, self._show)

    def _show(self, files: "tuple[FigureImport, ...]") -> None:
        self.model.show_rows(files)
        self.none.setVisible(not files)
        self.table.setVisible(bool(files))
        self.back_button.setEnabled(bool(files))
        if files:
            self.table.selectRow(0)

    def _kind(self, file: "FigureImport") -> str:
        return self.tr("ratings") if file.kind == "ratings" else self.tr("weeks")


def _days(file: "FigureImport") -> str:
    if file.first is None or file.last is None:
        return ""
    return f"{day_text(file.first)} – {day_text(file.last)}"
