"""A library of one's own in three short steps; where its file will lie is seen in each, and made is it in the last."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.ui import opening
from app.ui.context import Clock
from app.ui.dialogs.form import FormDialog
from app.ui.dialogs.own_library_steps import AdvisorsStep, RecordingsStep, Step, TeamStep
from app.ui.messages import sentence
from app.ui.opening import OwnLibrary
from app.ui.tasks import Tasks
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.one_page import OnePage

Seen = TypeVar("Seen")
UNFIT = '<>:"/\\|?*'
WIDTH, LETTERS = 560, 70
"""How wide it is at least: in pixels, and in letters where the text is large."""


class OwnLibraryDialog(FormDialog):
    """Asks what a new library needs and makes it; ``made`` tells its path.

    Leaving closes it with everything in it as it is, so that opening it again goes on where it was left.
    """

    made = Signal(object)  # Path

    def __init__(self, tasks: Tasks, clock: Clock, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("A library of your own"),
            self.tr("One file on this machine. Nothing is made before the last step."),
            self.tr("&Next"),
            parent,
        )
        self.setMinimumWidth(max(WIDTH, self.fontMetrics().averageCharWidth() * LETTERS))
        self._tasks = tasks
        self._clock = clock
        self._folder = folder or paths.data_dir()
        self._chosen: Path | None = None
        self.team, self.advisors, self.recordings = TeamStep(), AdvisorsStep(), RecordingsStep()
        self.where = label("", "heading")
        self.place = label("", "small", wrap=True)
        self.change_button = button(self.tr("C&hange the place…"), "", self._change)
        self.back_button = button(self.tr("‹ &Back"), "", self.back)
        self._pages = OnePage()
        self._lay_out()
        self.advisors.field.done.connect(self.submit)
        self.team.team.textChanged.connect(self._show_place)
        self._show_place()
        self.show_step(0)

    @property
    def step(self) -> int:
        """Return which step is shown, from 0."""
        return self._pages.currentIndex()

    def wanted(self) -> OwnLibrary:
        """Return what was said."""
        team = self.team
        return OwnLibrary(
            path=self.path(),
            name=team.team.text().strip(),
            evaluator=team.name.text().strip(),
            role=team.role.text().strip(),
            team=team.team.text().strip(),
            advisors=self.advisors.names.names,
            recordings=self.recordings.folder,
        )

    def path(self) -> Path:
        """Return where the file would be."""
        if self._chosen is not None:
            return self._chosen
        stem = "".join("-" if letter in UNFIT else letter for letter in self.team.team.text()).strip(" .")
        return self._folder / f"{stem or self.tr('Customer Services')}{paths.SUFFIX}"

    def choose(self, path: Path) -> None:
        """Take ``path`` for the file."""
        self._chosen = paths.library_file(path)
        self.clear_problem()
        self._show_place()

    def submit(self) -> None:
        """Go on to the next step once this one will do; make the library after the last."""
        if not self.action_button.isEnabled():
            return
        self.clear_problem()
        refusal = self._shown().refusal()
        if refusal is not None:
            self.refuse(*refusal)
        elif self.step == self._pages.count() - 1:
            self._look_at_folder()
        else:
            self._look_at_place()

    def back(self) -> None:
        """Go back one step; nothing that was said is lost."""
        self.clear_problem()
        self.show_step(max(self.step - 1, 0))

    def _lay_out(self) -> None:
        for page in (self.team, self.advisors, self.recordings):
            self._pages.addWidget(page)
        self.insert(self.where)
        self.insert(self._pages)
        self.place.setMinimumHeight(self.place.fontMetrics().lineSpacing() * 2)
        lines = row(self.place, self.change_button)
        lines.setStretch(0, 1)
        self._layout.insertLayout(self._layout.indexOf(self.problem) + 1, lines)
        self.buttons.insertWidget(2, self.back_button)
        for one, other in (
            (self.change_button, self.cancel_button),
            (self.cancel_button, self.back_button),
            (self.back_button, self.action_button),
        ):
            QWidget.setTabOrder(one, other)

    def _shown(self) -> Step:
        shown = self._pages.currentWidget()
        assert isinstance(shown, Step)
        return shown

    def show_step(self, step: int) -> None:
        """Show step ``step``, from 0, with the keyboard on its first field."""
        self._pages.setCurrentIndex(step)
        titles = self.tr("You and your team"), self.tr("The advisors"), self.tr("Where recordings are")
        said = self.tr("Step {0} of {1}: {2}").format(step + 1, len(titles), titles[step])
        self.where.setText(said)
        self.back_button.setEnabled(step > 0)
        last = step == len(titles) - 1
        self.action_button.setText(self.tr("&Make the library") if last else self.tr("&Next"))
        self.settle()
        self._shown().first.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _look_at_place(self) -> None:
        """Go on when a library can be made where it is to lie."""
        path, step = self.path(), self.step
        self._look(lambda: opening.check_place(path), lambda _none: self.show_step(step + 1))

    def _look_at_folder(self) -> None:
        """Make the library when the folder of the recordings is there, or none was named."""
        folder = self.recordings.folder

        def looked(there: bool) -> None:
            if there:
                self._make()
            else:
                self.refuse(*self.recordings.no_folder())

        self._look(lambda: folder is None or os.path.isdir(folder), looked)  # noqa: PTH112 - Path's raises where a server refuses

    def _look(self, job: Callable[[], Seen], then: Callable[[Seen], None]) -> None:
        """Look into a folder away from the window, for a network may be slow, and take no orders meanwhile."""
        self._wait(True)

        def looked(seen: Seen) -> None:
            self._wait(False)
            then(seen)

        self._tasks.folders(lambda _handle: job(), looked, self._failed)

    def _make(self) -> None:
        wanted, clock = self.wanted(), self._clock
        self._wait(True)
        self._tasks.library(lambda: opening.make_own(wanted, clock), self._made, self._failed)

    def _made(self, path: Path) -> None:
        self._wait(False)
        self.accept()
        self.made.emit(path)

    def _failed(self, error: Exception) -> None:
        """Say in the page why it cannot be made, and what to do; everything typed is there still."""
        self._wait(False)
        said = sentence(error)
        if said is None:
            self._tasks.unhandled(error)
        self.refuse(said or self.tr("The library could not be made."), self.change_button)

    def _wait(self, on: bool) -> None:
        for part in (self.action_button, self.change_button, self._pages):
            part.setEnabled(not on)
        self.back_button.setEnabled(not on and self.step > 0)

    def _show_place(self) -> None:
        self.place.setText(self.tr("The file: {0}").format(self.path()))

    def _change(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the library"), str(self.path()), self.tr("Libraries (*.fairhearing)")
        )
        if name:
            self.choose(Path(name))
