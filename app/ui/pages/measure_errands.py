"""What the buttons of the Measures page do: targets, files of ratings and of calls, and taking a file back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.messages import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.figure_files import Preview
    from app.services.targets import Targets
    from app.ui.context import Desk


class MeasureErrands(QObject):
    """Asks and does; ``changed`` says that the figures may be others now."""

    changed = Signal()

    def __init__(self, desk: "Desk", page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def change_targets(self) -> None:
        """Ask for the targets, and aim at what is answered."""
        from app.ui.dialogs.targets import TargetsDialog

        desk = self._desk

        def ask(targets: "Targets") -> None:
            dialog = TargetsDialog(targets, self._page.window(), desk.policy)

            def keep() -> None:
                wanted, by = dialog.targets(), desk.evaluator.id
                desk.tasks.library(
                    lambda: desk.measures.set_targets(wanted, by), lambda _none: self.changed.emit(), self._refuse
                )

            dialog.accepted.connect(keep)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        desk.tasks.library(desk.measures.targets, ask)

    def bring_in_ratings(self) -> None:
        """Ask for a file of customers' ratings and show what it would add."""
        self._choose(self.tr("Bring in customers' ratings"), self.look_at_ratings)

    def bring_in_calls(self) -> None:
        """Ask for a file of the weeks' calls and show what it would add."""
        self._choose(self.tr("Bring in the weeks' calls"), self.look_at_calls)

    def look_at_ratings(self, path: Path) -> None:
        """Show what a file of ratings would add."""
        files = self._desk.figure_files
        self._desk.tasks.library(lambda: files.ratings(path), self._preview, self._refuse)

    def look_at_calls(self, path: Path) -> None:
        """Show what a file of weekly calls would add."""
        files = self._desk.figure_files
        self._desk.tasks.library(lambda: files.calls(path), self._preview, self._refuse)

    def show_files(self) -> None:
        """Show the files that were brought in, each to be taken back."""
        from app.ui.dialogs.figure_files import FigureFilesDialog

        dialog = FigureFilesDialog(self._desk, self._page.window())
        dialog.changed.connect(self.changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose(self, title: str, then: "Callable[[Path], None]") -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self._page, title, "", self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if chosen:
            then(Path(chosen))

    def _preview(self, preview: "Preview") -> None:
        from app.ui.dialogs.figures_import import FiguresDialog

        dialog = FiguresDialog(self._desk, preview, self._page.window())
        dialog.added.connect(self._added)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _added(self, count: int) -> None:
        self._desk.said.emit(self.tr("{0} added. Files brought in… takes them back.").format(f"{count:,}"))
        self.changed.emit()

    def _refuse(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        else:
            self._desk.said.emit(said)
