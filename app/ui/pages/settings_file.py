"""The section for IT: all settings as one file, taken from one, and what the organisation has fixed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths, policy
from app.policy import Choices as Chosen
from app.ui.choices import Choices
from app.ui.messages import sentence
from app.ui.pages.settings_section import Section
from app.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from app.ui.context import Desk

FILE_NAME = "fair-hearing-settings.json"


class FileSection(Section):
    """Writes and takes files of settings; ``taken`` says that one was taken."""

    def __init__(self, desk: "Desk", choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("For IT"),
            self.tr("All settings of this machine and of this library as one file, and those your organisation fixes."),
            choices,
            parent,
        )
        self._desk = desk
        self.save_button = button(self.tr("Save all settings…"), "", self._ask_where)
        self.load_button = button(self.tr("Take settings from a file…"), "", self._ask_file)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        card = self.begin_card(self.tr("As one file"))
        card.addSpacing(10)
        words = self.tr(
            "A JSON file without names, recordings or evaluations. Settings that a file does not hold stay as they "
            "are; those your organisation fixes are not touched."
        )
        card.addWidget(label(words, "quiet", wrap=True))
        card.addSpacing(8)
        card.addLayout(self.buttons(self.save_button, self.load_button))
        card.addWidget(self.problem)
        card.addSpacing(10)
        card = self.begin_card(self.tr("Set by your organisation"))
        card.addSpacing(10)
        self.state = label("", wrap=True)
        card.addWidget(self.state)
        card.addSpacing(4)
        words = self.tr("Such a file stands in {0}: the same JSON, with those settings alone that are to be fixed.")
        self.place = label(words.format(paths.policy_file()), "quiet", wrap=True)
        card.addWidget(self.place)
        card.addSpacing(10)
        self._show_policy()
        self.finish()

    def first(self) -> QWidget:
        """Return the button that saves the settings."""
        return self.save_button

    def save_file(self, path: Path) -> None:
        """Write every setting as it is now."""
        text, said = self.choices.chosen().to_json(), self.tr("The settings were saved as {0}.").format(path.name)

        def job(_handle: object) -> None:
            from app.services.report_files import whole

            with whole(path) as part:
                part.write_text(text, encoding="utf-8")

        self._desk.tasks.folders(job, lambda _none: self._done(said), self._refuse_file)

    def take_file(self, path: Path) -> None:
        """Let every setting be as a file says, all or none."""
        self._desk.tasks.folders(
            lambda _handle: policy.read(path), lambda wanted: self._take(path.name, wanted), self._refuse_file
        )

    def _take(self, name: str, wanted: Chosen) -> None:
        kept = [key for key in (*wanted.machine, *wanted.library) if self.choices.fixed(key)]
        said = self.tr("The settings of {0} hold from now on.").format(name)
        if kept:
            said = self.tr("{0} Those your organisation fixes stay as they are.").format(said)
        self.choices.choose_all(wanted, self._refuse_file, lambda: self._done(said))

    def _done(self, said: str) -> None:
        self.problem.hide()
        self.said.emit(said)

    def _refuse_file(self, error: Exception) -> None:
        words = sentence(error)
        if words is None:
            self._desk.tasks.unhandled(error)
        self.problem.setText(words or self.tr("This failed because of a mistake in the program."))
        self.problem.show()

    def _show_policy(self) -> None:
        found = self._desk.policy
        count = len(found.fixed.machine) + len(found.fixed.library)
        if found.message:
            self.state.setText(found.message)
        elif count:
            fixed = (
                self.tr("One setting is fixed for everybody on this machine.")
                if count == 1
                else self.tr("{0} settings are fixed for everybody on this machine.").format(count)
            )
            self.state.setText(f"{fixed} {self.choices.fixed_by}.")
        else:
            self.state.setText(self.tr("Nothing is fixed on this machine."))

    def _ask_where(self) -> None:
        kinds = self.tr("Settings ({0})").format("*.json")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save all settings"), FILE_NAME, kinds)
        if name:
            self.save_file(Path(name).with_suffix(".json"))

    def _ask_file(self) -> None:
        kinds = self.tr("Settings ({0})").format("*.json")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Take settings from a file"), "", kinds)
        if name:
            self.take_file(Path(name))
