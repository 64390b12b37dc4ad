"""What an import is to look at: files, folders, the list of calls and its columns, and how the files are named."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QWidget

from app.services.import_values import Options
from app.ui.messages import sentence
from app.ui.widgets.controls import button, column, label, row

if TYPE_CHECKING:
    from app.domain.columns import ColumnMapping
    from app.domain.patterns import Pattern
    from app.domain.table_file import Table
    from app.services.import_values import CallList
    from app.ui.context import Desk


class Choosing(QWidget):
    """The first lines of the import's window.

    ``changed`` asks for another look, ``copying_changed`` tells where the recordings are to stay, and ``refused`` why
    something cannot be taken.
    """

    changed = Signal()
    copying_changed = Signal(bool)
    refused = Signal(str)

    def __init__(self, desk: "Desk", paths: Sequence[Path], options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.paths = tuple(paths)
        self.options = options
        self.calls: Path | None = None
        self.example = ""
        self.chosen = label("", "quiet", wrap=True)
        self.subfolders = QCheckBox(self.tr("With subfolders"))
        self.keep = QComboBox()
        self.columns_button = button(self.tr("Its columns…"), "", self._choose_columns)
        self.names_button = button(self.tr("File names…"), "", self._choose_pattern)
        self.places_button = button(self.tr("Where recordings are…"))
        self._build()
        self._show()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Look at more files and folders."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        self._show()
        self.changed.emit()

    def take_options(self, options: Options) -> None:
        """Remember how the last look was made, so that the list of calls need not be read again."""
        self.options = options

    def take_calls(self, path: Path) -> None:
        """Take what the list of calls at ``path`` tells; its columns are asked for where they cannot be guessed."""
        importing = self._desk.importing

        def done(found: "tuple[Table, ColumnMapping]") -> None:
            self.calls = path
            self.options = replace(self.options, calls=None)
            self._show()
            if found[1].usable:
                self.changed.emit()
            else:
                self._ask_columns(*found)

        self._desk.tasks.library(lambda: importing.table(path), done, self._fail)

    def take_mapping(self, mapping: "ColumnMapping") -> None:
        """Read the list of calls by what somebody said its columns hold."""
        importing, path = self._desk.importing, self.calls
        assert path is not None

        def done(calls: "CallList") -> None:
            self.options = replace(self.options, calls=calls)
            self.changed.emit()

        self._desk.tasks.library(lambda: importing.call_list(path, mapping), done, self._fail)

    def _build(self) -> None:
        self.subfolders.setChecked(self.options.subfolders)
        self.keep.setAccessibleName(self.tr("Where the recordings stay"))
        self.keep.addItem(self.tr("Leave recordings where they are"), False)
        self.keep.addItem(self.tr("Copy them beside the library"), True)
        self.keep.setCurrentIndex(int(self.options.copy))
        self.subfolders.toggled.connect(self._set_subfolders)
        self.keep.activated.connect(lambda _at: self._set_copy(bool(self.keep.currentData())))
        files = button(self.tr("Add files…"), "", self._choose_files)
        folder = button(self.tr("Add a folder…"), "", self._choose_folder)
        calls = button(self.tr("Call list…"), "", self._choose_calls)
        outer = column(self, spacing=10)
        outer.addWidget(self.chosen)
        outer.addLayout(row(files, folder, self.subfolders, None, self.keep))
        outer.addLayout(row(calls, self.columns_button, self.names_button, None, self.places_button))

    def _show(self) -> None:
        names = [path.name or str(path) for path in self.paths]
        listed = ", ".join(names[:4]) + (self.tr(" and {0} more").format(len(names) - 4) if len(names) > 4 else "")
        calls = self.tr(" · calls from {0}").format(self.calls.name) if self.calls else ""
        nothing = self.tr("Choose recordings or a folder of them, or drop them onto the window.")
        self.chosen.setText((listed + calls).replace("\n", " ") if names else nothing)
        self.columns_button.setVisible(self.calls is not None)

    def _set_subfolders(self, on: bool) -> None:
        self.options = replace(self.options, subfolders=on)
        self.changed.emit()

    def _set_copy(self, copy: bool) -> None:
        self.options = replace(self.options, copy=copy)
        self.copying_changed.emit(copy)

    def _choose_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Recordings to import"))
        if names:
            self.add_paths([Path(name) for name in names])

    def _choose_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Folder with recordings")):
            self.add_paths([Path(name)])

    def _choose_calls(self) -> None:
        title = self.tr("The telephone system's list of calls")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", self.tr("Lists (*.csv *.tsv *.txt);;All files (*)"))
        if name:
            self.take_calls(Path(name))

    def _choose_columns(self) -> None:
        importing, path = self._desk.importing, self.calls
        if path is not None:
            self._desk.tasks.library(lambda: importing.table(path), lambda found: self._ask_columns(*found), self._fail)

    def _ask_columns(self, table: "Table", mapping: "ColumnMapping") -> None:
        from app.ui.dialogs.import_columns import ColumnsDialog

        now = self.options.calls.mapping if self.options.calls else mapping
        dialog = ColumnsDialog(table, now, self.window())
        self._open(dialog, lambda: self.take_mapping(dialog.mapping()))

    def _choose_pattern(self) -> None:
        from app.ui.dialogs.import_pattern import PatternDialog

        dialog = PatternDialog(self.example, self.window())
        self._open(dialog, lambda: self._keep_pattern(dialog.pattern()))

    def _open(self, dialog: QDialog, done: Callable[[], object]) -> None:
        dialog.accepted.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_pattern(self, pattern: "Pattern") -> None:
        remembering = self._desk.remembering
        self._desk.tasks.library(
            lambda: remembering.keep_pattern(pattern), lambda _none: self.changed.emit(), self._fail
        )

    def _fail(self, error: Exception) -> None:
        words = sentence(error)
        if words is None:
            self._desk.tasks.unhandled(error)
        self.refused.emit(words or self.tr("This could not be read because of a mistake in the program."))
