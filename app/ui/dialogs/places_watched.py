"""The folders that are watched: which, how, and what was found at the last look."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from app.services.watching import WatchedFolder
from app.ui.dialogs.places_part import Part
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import grouped, when_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.context import Desk
    from app.ui.watch import Seen, Watch

WIDTHS = (0, 110, 150, 0)
LEAST = (2, 1)


class WatchedPart(Part):
    """The table of folders, and how the one of the cursor is looked into.

    ``offered_asked`` brings what has come into it (see app.ui.watch.Seen) and wants it imported.
    """

    offered_asked = Signal(object)

    def __init__(self, desk: "Desk", watch: "Watch", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "folder",
            self.tr(
                "These folders are looked into when the program starts and every minute while it runs. What is "
                "complete and not in the library yet is offered; nothing comes in by itself."
            ),
            parent,
        )
        self._watch = watch
        self.folders: tuple[WatchedFolder, ...] = ()
        self._added: Path | None = None
        self.model: RowsModel[WatchedFolder] = RowsModel(self._columns(), set(), self)
        self.table = Table(desk.theme, self.tr("Watched folders"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.said = label("", "quiet", wrap=True)
        self.subfolders = QCheckBox(self.tr("With subfolders"))
        self.keep = QComboBox()
        self.keep.setAccessibleName(self.tr("Where the recordings of this folder stay"))
        self.keep.addItem(self.tr("Leave recordings where they are"), False)
        self.keep.addItem(self.tr("Copy them beside the library"), True)
        self.add_button = button(self.tr("Watch a folder…"), "main", self._choose)
        self.look_button = button(self.tr("Look now"), "", watch.look)
        self.import_button = button(self.tr("Import…"), "", self._import)
        self.again_button = button(
            self.tr("Offer all again"), "", self._offer_again, self.tr("Offer what was turned down, too")
        )
        self.stop_button = button(self.tr("Stop watching"), "", self._stop)
        self._lay_out()
        self._connect()
        self.reload()

    @property
    def current(self) -> WatchedFolder | None:
        """Return the folder of the cursor."""
        place = self.table.current_row()
        return self.folders[place] if place is not None and place < len(self.folders) else None

    def reload(self) -> None:
        """Read the folders again."""
        self._desk.tasks.library(self._desk.watching.folders, self._take)

    def take_folder(self, path: Path) -> None:
        """Watch the folder ``path`` from now on."""
        self._added = path.absolute()
        self._keep(WatchedFolder(path))

    def _lay_out(self) -> None:
        self.work.addWidget(self.table, 1)
        self.work.addWidget(self.said)
        self.work.addLayout(row(self.subfolders, self.keep, None, self.again_button, self.stop_button))
        self.work.addLayout(row(self.look_button, self.import_button, None, self.add_button))
        self.empty.say(
            self.tr("No folder is watched"),
            self.tr(
                "Choose the folder into which your telephone system writes. New recordings in it are then offered by "
                "themselves, once they are complete."
            ),
            self.tr("Watch a folder…"),
            self._choose,
        )

    def _connect(self) -> None:
        self._watch.changed.connect(self._show)
        self.table.current_moved.connect(lambda _row: self._show_folder())
        self.subfolders.clicked.connect(lambda _on: self._change())
        self.keep.activated.connect(lambda _at: self._change())

    def _take(self, folders: tuple[WatchedFolder, ...]) -> None:
        before = self.current
        wanted = self._added or (before.path if before is not None else None)
        self.folders, self._added = folders, None
        self.model.show_rows(folders)
        self.show_work(bool(folders))
        places = {folder.path: place for place, folder in enumerate(folders)}
        if folders:
            self.table.selectRow(places.get(wanted, 0) if wanted is not None else 0)
        self._show_folder()

    def _show(self) -> None:
        """Show what the last looks told."""
        if self.folders:
            self.model.dataChanged.emit(
                self.model.index(0, 0), self.model.index(len(self.folders) - 1, len(WIDTHS) - 1)
            )
        self._show_folder()

    def _show_folder(self) -> None:
        folder = self.current
        if folder is None:
            return
        seen = self._seen(folder)
        self.subfolders.setChecked(folder.subfolders)
        self.keep.setCurrentIndex(int(folder.copy))
        self.import_button.setEnabled(seen is not None and bool(seen.offered))
        refused = seen.look.refused if seen is not None else ()
        self.said.setText(
            f"{folder.path}".replace("\n", " ") if not refused else " ".join(each.why for each in refused[:3])
        )

    def _seen(self, folder: WatchedFolder) -> "Seen | None":
        return next((each for each in self._watch.seen if each.folder.id == folder.id), None)

    def _columns(self) -> "tuple[tuple[str, Callable[[WatchedFolder], Cell]], ...]":
        yes, no = self.tr("yes"), self.tr("no")
        return (
            (self.tr("Folder"), lambda folder: Cell(_name(folder.path), strong=True)),
            (self.tr("Subfolders"), lambda folder: Cell(yes if folder.subfolders else no)),
            (self.tr("Last look"), self._when),
            (self.tr("Found"), self._found),
        )

    def _when(self, folder: WatchedFolder) -> Cell:
        seen = self._seen(folder)
        if seen is None:
            return Cell(self.tr("not yet"), ink="quiet")
        return Cell(when_text(seen.at.replace(tzinfo=None), seen.at.date()), figures=True)

    def _found(self, folder: WatchedFolder) -> Cell:
        seen = self._seen(folder)
        if seen is None:
            return Cell("")
        if seen.look.refused and not seen.look.seen:
            return Cell(self.tr("cannot be read"), ink="below")
        said = []
        if seen.offered:
            said.append(self.tr("{0} new").format(grouped(len(seen.offered))))
        if seen.look.growing:
            said.append(self.tr("{0} to be looked at once more").format(grouped(len(seen.look.growing))))
        return Cell(" · ".join(said)) if said else Cell(self.tr("nothing new"), ink="quiet")

    def _import(self) -> None:
        seen = None if self.current is None else self._seen(self.current)
        if seen is not None:
            self.offered_asked.emit(seen)

    def _choose(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Which folder is to be watched?")):
            self.take_folder(Path(name))

    def _change(self) -> None:
        if self.current is not None:
            subfolders, copy = self.subfolders.isChecked(), bool(self.keep.currentData())
            self._keep(replace(self.current, subfolders=subfolders, copy=copy))

    def _keep(self, folder: WatchedFolder) -> None:
        watching, by = self._desk.watching, self._desk.evaluator.id
        self.change(lambda: watching.watch(folder, by))
        self._watch.look()

    def _stop(self) -> None:
        folder, watching = self.current, self._desk.watching
        if folder is not None:
            self.change(lambda: watching.stop(folder))
            self._watch.look()

    def _offer_again(self) -> None:
        if self.current is not None:
            self._watch.offer_again(self.current)


def _name(path: Path) -> str:
    return (path.name or str(path)).replace("\n", " ")
