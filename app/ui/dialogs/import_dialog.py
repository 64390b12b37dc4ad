"""The window that brings recordings in: choose, look, answer, add; the evaluator goes on working meanwhile."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.services.import_values import Identifier, Imported, Looked, Options, Preview
from app.ui.dialogs.import_choosing import Choosing
from app.ui.dialogs.import_found import Found
from app.ui.dialogs.import_questions import Questions
from app.ui.dialogs.import_work import ImportWork
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.room import fitting
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.context import Desk

SIZE = (1040, 680)


class ImportDialog(QDialog):
    """Shows what an import will do before it does it.

    ``imported`` tells what was added, ``places_asked`` that somebody wants to see where recordings are.
    """

    imported = Signal(object)
    places_asked = Signal()

    def __init__(
        self,
        desk: "Desk",
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
        options: Options | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Import recordings"))
        self._desk = desk
        self._people: tuple[Person, ...] = ()
        self._left_out: dict[Path, Looked] = {}
        self.preview = Preview()
        self.work = ImportWork(desk, self)
        self.choosing = Choosing(desk, paths, options or Options())
        self.questions = Questions()
        self.found = Found(desk)
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
        self.look()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Look at more files and folders."""
        self.choosing.add_paths(paths)

    def look(self) -> None:
        """Look at everything that was chosen, anew."""
        self.problem.hide()
        choosing = self.choosing
        if choosing.paths:
            self.work.look(choosing.paths, choosing.options, choosing.calls)

    def decided(self) -> dict[Path, Looked]:
        """Return the files that were to be added or were left out by hand, as they were when they were looked at."""
        return self._left_out | {file.path: file.looked for file in self.preview.new}

    def reject(self) -> None:
        """Close; what is under way is given up."""
        self.work.stop()
        super().reject()

    def _build(self) -> None:
        self.resize(fitting(self, *map(self._desk.theme.px, SIZE)))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.problem.hide()
        progress = row(self.bar, self.figure)
        progress.setStretch(0, 1)
        outer = column(self, margin=20, spacing=10)
        outer.addWidget(label(self.tr("Import recordings"), "title"))
        outer.addWidget(self.choosing)
        outer.addWidget(self.questions)
        outer.addWidget(self.found, 1)
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
        self.choosing.changed.connect(self.look)
        self.choosing.copying_changed.connect(self._set_copy)
        self.choosing.refused.connect(self._refuse)
        self.choosing.places_button.clicked.connect(lambda _checked=False: self.places_asked.emit())
        self.questions.answered.connect(self._answer)
        self.found.given.connect(self._give)
        self.found.left_out.connect(self._leave_out)

    # -- what was found

    def _take_people(self, people: "tuple[Person, ...]") -> None:
        self._people = tuple(person for person in people if person.left_on is None)
        self.found.show_people(self._people)
        self._show()

    def _take(self, preview: Preview) -> None:
        answers, self.preview = self.preview.answers, preview
        self.preview = preview.answered(answers) if answers else preview
        self._left_out = {}
        self.choosing.take_options(preview.options)
        self._show()

    def _answer(self, identifier: Identifier, advisor: int | None) -> None:
        self.preview = self.preview.answered({identifier: advisor})
        self._show()

    def _give(self, paths: set[Path], advisor: int) -> None:
        self.preview = self.preview.changed(paths, advisor_id=advisor)
        self._show()

    def _leave_out(self, paths: set[Path]) -> None:
        self._left_out |= {file.path: file.looked for file in self.preview.new if file.path in paths}
        self.preview = self.preview.without(paths)
        self._show()

    def _set_copy(self, copy: bool) -> None:
        self.preview = replace(self.preview, options=replace(self.preview.options, copy=copy))

    def _show(self) -> None:
        """Show what the preview tells now."""
        preview, busy = self.preview, self.work.busy
        self.choosing.example = next((file.path.name for file in preview.new), "")
        self.questions.ask(preview.questions, self._people)
        self.found.show_preview(preview)
        count = len(preview.new)
        many = self.tr("Add one recording") if count == 1 else self.tr("Add {0} recordings").format(grouped(count))
        self.action_button.setText(many if count else self.tr("Add"))
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

    def _refuse(self, sentence: str) -> None:
        self._show()
        self.problem.setText(sentence)
        self.problem.show()
