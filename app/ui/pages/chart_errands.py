"""What can be done with a chart: its figures as a table or copied, its picture copied, saved or printed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from app import tokens
from app.ui.widgets.chart_view import Canvas, ChartView

if TYPE_CHECKING:
    from app.ui.context import Desk
    from app.ui.tasks import Handle

SIZE, DPI = (1920, 1080), 192.0
"""A saved picture fills a slide: device pixels, and how many of them to the inch."""
KINDS = ("png", "svg", "pdf")


class ChartErrands(QObject):
    """Offers the menu of one chart, and carries out what is chosen; saved and printed pictures are always light."""

    def __init__(self, desk: "Desk", chart: ChartView) -> None:
        super().__init__(chart)
        self._desk = desk
        self._chart = chart
        chart.menu_asked.connect(self.offer)

    def offer(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        menu = QMenu(self._chart)
        menu.addAction(self.tr("Show the figures as a table…"), self.show_table)
        menu.addAction(self.tr("Copy the figures") + "\tCtrl+C", self.copy_figures)
        menu.addAction(self.tr("Copy the picture"), self.copy_picture)
        menu.addSeparator()
        menu.addAction(self.tr("Save the picture…"), self.ask_where)
        menu.addAction(self.tr("Print…"), self.print)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def show_table(self) -> None:
        """Show the figures as a table of their own."""
        from app.ui.dialogs.figures import FiguresDialog

        dialog = FiguresDialog(self._desk.theme, self._chart.accessibleName(), self._chart.table, self._chart.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy_figures(self) -> None:
        """Put the figures on the clipboard, ready for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._chart.table)
        self._desk.said.emit(self.tr("The figures are copied; paste them into a spreadsheet or a letter."))

    def copy_picture(self) -> None:
        """Put the picture as it is shown on the clipboard."""
        if self._chart.image is not None:
            QGuiApplication.clipboard().setImage(self._chart.image)
            self._desk.said.emit(self.tr("The picture is copied."))

    def ask_where(self) -> None:
        """Ask where to save the picture and in which form."""
        filters = (
            self.tr("Picture (*.png)"),
            self.tr("Drawing that stays sharp (*.svg)"),
            self.tr("PDF (*.pdf)"),
        )
        name = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in self._chart.accessibleName())
        chosen, filter_ = QFileDialog.getSaveFileName(
            self._chart.window(), self.tr("Save the picture"), " ".join(name.split()), ";;".join(filters)
        )
        if chosen:
            path, kind = Path(chosen), KINDS[filters.index(filter_) if filter_ in filters else 0]
            if path.suffix[1:].casefold() in KINDS:
                kind = path.suffix[1:].casefold()
            else:
                path = path.with_name(f"{path.name}.{kind}")
            self.save(path, kind)

    def save(self, path: Path, kind: str) -> None:
        """Save the picture as ``path``; what is there is replaced by a whole file or stays as it is."""
        save = self._chart.save
        if save is None:
            return

        def job(_handle: "Handle") -> None:
            from app.services.report_files import whole

            with whole(path) as part:
                part.write_bytes(save(_paper(), kind))

        self._desk.tasks.work(
            job, lambda _: self._desk.said.emit(self.tr("Saved: {0}").format(path.name)), self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        """Say why a picture was not saved."""
        from app.ui.messages import sentence

        if (words := sentence(error)) is None:
            self._desk.tasks.unhandled(error)
        else:
            self._desk.said.emit(words)

    def print(self) -> None:
        """Print the picture."""
        from app.ui.pages.report_printing import print_pdf

        save, name, window = self._chart.save, self._chart.accessibleName(), self._chart.window()
        if save is not None:
            self._desk.tasks.work(
                lambda _handle: save(_paper(), "pdf"),
                lambda pdf: print_pdf(window, self._desk.tasks, pdf, name, lambda said, _fine: self._say(said)),
            )

    def _say(self, text: str) -> None:
        self._desk.said.emit(text)


def _paper() -> Canvas:
    """Return what a saved picture is drawn for."""
    return Canvas(tokens.load("light"), *SIZE, DPI)
