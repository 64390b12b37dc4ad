"""The window that brings recordings in: choose, look, answer, add; the evaluator goes on working meanwhile."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QHBoxLayout, QProgressBar, QWidget

from app.services.import_values import Identifier, Imported, Options, Preview
from app.ui.dialogs.import_questions import Questions
from app.ui.dialogs.import_rows import COLUMNS, RIGHT, WIDTHS, Fate, ImportRow, rows_of
from app.ui.dialogs.import_work import ImportWork
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Table
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.domain.columns import ColumnMapping
    from app.domain.patterns import Pattern
    from app.services.people import Person
    from app.ui.context import Desk

SIZE = (1040, 680)


class ImportDialog(QDialog):
    """Shows what an import will do before it does it; ``imported`` tells what was added."""

    imported = Signal(object)

    def __init__(self, desk: "Desk", paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Import recordings"))
        self._desk = desk
        self._paths = tuple(paths)
        self._calls: Path | None = None
        self._options = Options()
        self._people: tuple[Person, ...] = ()
        self.preview = Preview()
        self.work = ImportWork(desk, self)
        self.chosen = label("", "quiet", wrap=True)
        self.files_button = button(self.tr("Add files…"), "", self._choose_files)
        self.folder_button = button(self.tr("Add a folder…"), "", self._choose_folder)
        self.subfolders = QCheckBox(self.tr("With subfolders"))
        self.keep = QComboBox()
        self.calls_button = button(self.tr("Call list…"), "", self._choose_calls)
        self.columns_button = button(self.tr("Its columns…"), "", self._choose_columns)
        self.names_button = button(self.tr("File names…"), "", self._choose_pattern)
        self.questions = Questions()
        self.shown = QComboBox()
        self.model: RowsModel[ImportRow] = RowsModel(COLUMNS, RIGHT, self)
        self.table = Table(desk.theme, self.tr("What will be added"))
        self.advisor = QComboBox()
        self.leave_out = button(self.tr("Leave out"), "", self._leave_out)
        self.said = label("", "quiet", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.bar = QProgressBar()
        self.figure = label("", "quiet")
        self.cancel_button = button(self.tr("Cancel"), "", self._cancel)
        self.action_button = button("", "main", self._add)
        self._build()
        self._connect()
        self._desk.tasks.library(self._desk.people.advisors, self._take_people)
        self._show()
        if self._paths:
            self.look()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Look at more files and folders."""
        self._paths = tuple(dict.fromkeys((*self._paths, *paths)))
        self.look()

    def look(self) -> None:
        """Look at everything that was chosen, anew."""
        self.problem.hide()
        if self._paths:
            self.work.look(self._paths, self._options, self._calls)

    def reject(self) -> None:
        """Close; what is under way is given up."""
        self.work.stop()
        super().reject()

    def _build(self) -> None:
        self.resize(self._desk.theme.px(SIZE[0]), self._desk.theme.px(SIZE[1]))
        self.subfolders.setChecked(True)
        self.keep.setAccessibleName(self.tr("Where the recordings stay"))
        self.keep.addItem(self.tr("Leave recordings where they are"), False)
        self.keep.addItem(self.tr("Copy them beside the library"), True)
        self.shown.setAccessibleName(self.tr("Which files are shown"))
        self.advisor.setAccessibleName(self.tr("Advisor of the chosen rows"))
        self.advisor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self.table.take(self.model, WIDTHS, (4, 5))
        self.problem.hide()
        outer = column(self, margin=20, spacing=10)
        outer.addWidget(label(self.tr("Import recordings"), "title"))
        outer.addWidget(self.chosen)
        outer.addLayout(row(self.files_button, self.folder_button, self.subfolders, None, self.keep))
        outer.addLayout(row(self.calls_button, self.columns_button, self.names_button, None))
        outer.addWidget(self.questions)
        by_hand = row(self.shown, None, label(self.tr("Chosen rows:"), "quiet"), self.advisor, self.leave_out)
        self._by_hand = QWidget()
        self._by_hand.setLayout(by_hand)
        outer.addWidget(self._by_hand)
        outer.addWidget(self.table, 1)
        progress = QHBoxLayout()
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.figure)
        outer.addLayout(progress)
        outer.addWidget(self.problem)
        outer.addWidget(self.said)
        outer.addLayout(row(None, self.cancel_button, self.action_button))

    def _connect(self) -> None:
        self.work.began.connect(self._begin)
        self.work.progressed.connect(self._progress)
        self.work.looked.connect(self._take)
        self.work.added.connect(self._finish)
        self.work.refused.connect(self._refuse)
        self.subfolders.toggled.connect(lambda on: self._change(subfolders=on))
        self.keep.activated.connect(lambda _at: self._set_copy(bool(self.keep.currentData())))
        self.questions.answered.connect(self._answer)
        self.shown.activated.connect(lambda _at: self._show_rows())
        self.advisor.activated.connect(lambda _at: self._set_advisor(self.advisor.currentData()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())

    # -- what is chosen

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

    def take_calls(self, path: Path) -> None:
        """Take what the list of calls at ``path`` tells; its columns are asked for where they cannot be guessed."""
        importing = self._desk.importing

        def done(found: "tuple[object, ColumnMapping]") -> None:
            self._calls = path
            self._options = replace(self._options, calls=None)
            if found[1].usable:
                self.look()
            else:
                self._ask_columns(*found)
            self._show()

        self._desk.tasks.library(lambda: importing.table(path), done, self._fail)

    def _choose_columns(self) -> None:
        importing, path = self._desk.importing, self._calls
        if path is not None:
            self._desk.tasks.library(lambda: importing.table(path), lambda found: self._ask_columns(*found), self._fail)

    def _ask_columns(self, table: object, mapping: "ColumnMapping") -> None:
        from app.ui.dialogs.import_columns import ColumnsDialog

        now = self._options.calls.mapping if self._options.calls else mapping
        dialog = ColumnsDialog(table, now, self)  # type: ignore[arg-type]
        dialog.accepted.connect(lambda: self.take_mapping(dialog.mapping()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_mapping(self, mapping: "ColumnMapping") -> None:
        """Read the list of calls by what somebody said its columns hold."""
        importing, path = self._desk.importing, self._calls
        assert path is not None

        def done(calls: object) -> None:
            self._options = replace(self._options, calls=calls)  # type: ignore[arg-type]
            self.look()

        self._desk.tasks.library(lambda: importing.call_list(path, mapping), done, self._fail)

    def _choose_pattern(self) -> None:
        from app.ui.dialogs.import_pattern import PatternDialog

        sample = next((file.path.name for file in self.preview.new), "")
        dialog = PatternDialog(sample, self)
        dialog.accepted.connect(lambda: self._keep_pattern(dialog.pattern()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_pattern(self, pattern: "Pattern") -> None:
        remembering = self._desk.remembering
        self._desk.tasks.library(lambda: remembering.keep_pattern(pattern), lambda _none: self.look(), self._fail)

    def _change(self, **changes: object) -> None:
        self._options = replace(self._options, **changes)  # type: ignore[arg-type]
        self.look()

    def _set_copy(self, copy: bool) -> None:
        self._options = replace(self._options, copy=copy)
        self.preview = replace(self.preview, options=replace(self.preview.options, copy=copy))

    # -- what was found

    def _take_people(self, people: "tuple[Person, ...]") -> None:
        self._people = tuple(person for person in people if person.left_on is None)
        self.advisor.clear()
        self.advisor.addItem(self.tr("Advisor…"), None)
        for person in self._people:
            self.advisor.addItem(person.name, person.id)
        self._show()

    def _take(self, preview: Preview) -> None:
        answers, self.preview = self.preview.answers, preview
        self.preview = preview.answered(answers) if answers else preview
        self._options = preview.options
        self._show()

    def _answer(self, identifier: Identifier, advisor: int | None) -> None:
        self.preview = self.preview.answered({identifier: advisor})
        self._show()

    def _set_advisor(self, advisor: int | None) -> None:
        if advisor is not None:
            for path in self._chosen_paths():
                self.preview = self.preview.changed(path, advisor_id=advisor)
        self.advisor.setCurrentIndex(0)
        self._show()

    def _leave_out(self) -> None:
        self.preview = self.preview.without(self._chosen_paths())
        self._show()

    def _chosen_paths(self) -> set[Path]:
        rows = (self.model.rows[index.row()] for index in self.table.selectionModel().selectedRows())
        return {each.path for each in rows if each.fate is Fate.NEW}

    def _show(self) -> None:
        """Show what the preview tells now."""
        preview = self.preview
        names = [path.name or str(path) for path in self._paths]
        listed = ", ".join(names[:4]) + (self.tr(" and {0} more").format(len(names) - 4) if len(names) > 4 else "")
        calls = self.tr(" · calls from {0}").format(self._calls.name) if self._calls else ""
        nothing = self.tr("Choose recordings or a folder of them, or drop them onto the window.")
        self.chosen.setText(listed + calls if names else nothing)
        self.columns_button.setVisible(self._calls is not None)
        self.questions.ask(preview.questions, self._people)
        self._fill_shown()
        self._show_rows()
        count = len(preview.new)
        many = self.tr("Add one recording") if count == 1 else self.tr("Add {0} recordings").format(grouped(count))
        self.action_button.setText(many if count else self.tr("Add"))
        busy = self.work.busy
        self.action_button.setEnabled(bool(count) and not busy)
        self.bar.setVisible(busy)
        self.figure.setVisible(busy)
        self.said.setText(self._summary())

    def _summary(self) -> str:
        preview, said = self.preview, []
        if preview.unassigned:
            said.append(
                self.tr("Without an advisor yet: {0}; that can be said later.").format(grouped(preview.unassigned))
            )
        if preview.unmatched:
            said.append(self.tr("The call list tells nothing of {0}.").format(grouped(preview.unmatched)))
        if preview.passed_over:
            said.append(self.tr("Other files passed over: {0}.").format(grouped(preview.passed_over)))
        return " ".join(said)

    def _fill_shown(self) -> None:
        at = max(self.shown.currentIndex(), 0)
        self.shown.clear()
        preview = self.preview
        counts = (len(preview.new), preview.unassigned, len(preview.known), len(preview.refused))
        words = (
            self.tr("To add: {0}"),
            self.tr("Without an advisor: {0}"),
            self.tr("Already there: {0}"),
            self.tr("Refused: {0}"),
        )
        self.shown.addItem(self.tr("All files: {0}").format(grouped(counts[0] + counts[2] + counts[3])))
        for word, count in zip(words, counts, strict=True):
            self.shown.addItem(word.format(grouped(count)))
        self.shown.setCurrentIndex(at)

    def _show_rows(self) -> None:
        today = self._desk.clock().astimezone().date()
        names = {person.id: person.name for person in self._people}
        wanted = self.shown.currentIndex()
        tests = (
            lambda _row: True,
            lambda row: row.fate is Fate.NEW,
            lambda row: row.open,
            lambda row: row.fate is Fate.KNOWN,
            lambda row: row.fate is Fate.REFUSED,
        )
        rows = [each for each in rows_of(self.preview, names, today) if tests[max(wanted, 0)](each)]
        self.model.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        some = bool(self._chosen_paths())
        self.advisor.setEnabled(some)
        self.leave_out.setEnabled(some)

    # -- what is under way

    def _begin(self, words: str) -> None:
        self.bar.setValue(0)
        self.bar.show()
        self.figure.setText(words)
        self.figure.show()
        self.action_button.setEnabled(False)

    def _progress(self, done: float) -> None:
        self.bar.setValue(round(100 * done))
        self.figure.setText(f"{round(100 * done)}%")

    def _add(self) -> None:
        self.problem.hide()
        self.work.add(self.preview, self._desk.evaluator.id)

    def _finish(self, imported: Imported) -> None:
        count = len(imported.interactions)
        many = self.tr("One recording was added.") if count == 1 else self.tr("{0} recordings were added.")
        said = many.format(grouped(count))
        if self.preview.unassigned:
            said += " " + self.tr("Without an advisor yet: {0}.").format(grouped(self.preview.unassigned))
        self._desk.said.emit(said)
        self.imported.emit(imported)
        self._desk.library_changed.emit("interactions")
        self.accept()

    def _cancel(self) -> None:
        """Give up what is under way; close where nothing is."""
        if self.work.busy:
            self.work.stop()
            self._show()
            self.said.setText(self.tr("Stopped. Nothing was added."))
        else:
            self.reject()

    def _fail(self, error: Exception) -> None:
        from app.ui.messages import sentence

        self._refuse(sentence(error) or str(error))

    def _refuse(self, sentence: str) -> None:
        self._show()
        self.problem.setText(sentence)
        self.problem.show()
