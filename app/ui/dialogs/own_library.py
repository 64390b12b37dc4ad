"""The dialog for an empty library of one's own: who marks, which team, its advisors, and where the file is kept."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app import paths
from app.ui.dialogs.form import FormDialog
from app.ui.opening import OwnLibrary
from app.ui.widgets.controls import button, label, row

UNFIT = '<>:"/\\|?*'


class OwnLibraryDialog(FormDialog):
    """Asks once what a new library needs; ``wanted()`` has the answers after it was accepted."""

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("A library of your own"),
            self.tr("It is one file on this machine. Evaluators and advisors can be added at any time."),
            self.tr("Make the library"),
            parent,
        )
        self._folder = folder or paths.data_dir()
        self._chosen: Path | None = None
        self.name = QLineEdit()
        self.role = QLineEdit(self.tr("Team leader"))
        self.team = QLineEdit()
        self.team.setPlaceholderText(self.tr("Customer Services"))
        self.advisors = QPlainTextEdit()
        self.advisors.setPlaceholderText(self.tr("One name on each line"))
        self.advisors.setTabChangesFocus(True)
        self.advisors.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.place = label("", "small", wrap=True)
        self.change_button = button(self.tr("&Change the place…"), "", self._change)
        self.ask(self.tr("Your &name"), self.name)
        self.ask(self.tr("Your &role"), self.role)
        self.ask(self.tr("Your &team"), self.team)
        self.ask(self.tr("Its &advisors"), self.advisors)
        self.form.addRow(self.tr("The file"), self.place)
        self.form.addRow("", row(self.change_button, None))
        self.team.textChanged.connect(self._show_place)
        self._show_place()
        self.name.setFocus()

    def wanted(self) -> OwnLibrary:
        """Return what was said."""
        return OwnLibrary(
            path=self.path(),
            name=self.team.text().strip(),
            evaluator=self.name.text().strip(),
            role=self.role.text().strip(),
            team=self.team.text().strip(),
            advisors=tuple(
                dict.fromkeys(line.strip() for line in self.advisors.toPlainText().splitlines() if line.strip())
            ),
        )

    def path(self) -> Path:
        """Return where the file would be."""
        if self._chosen is not None:
            return self._chosen
        stem = "".join("-" if letter in UNFIT else letter for letter in self.team.text()).strip(" .")
        return self._folder / f"{stem or self.tr('Customer Services')}{paths.SUFFIX}"

    def check(self) -> bool:
        """Refuse what is missing and a file that is there."""
        if not self.name.text().strip():
            self.refuse(self.tr("Please say who you are: your name stands on every mark and every sheet."), self.name)
        elif not self.team.text().strip():
            self.refuse(self.tr("Please give your team a name."), self.team)
        elif self.path().exists():
            self.refuse(
                self.tr("{0} is there already. Choose another place, or open it from the first page.").format(
                    self.path()
                ),
                self.change_button,
            )
        else:
            return True
        return False

    def choose(self, path: Path) -> None:
        """Take ``path`` for the file."""
        self._chosen = path if path.suffix == paths.SUFFIX else path.with_name(path.name + paths.SUFFIX)
        self._show_place()

    def _show_place(self) -> None:
        self.place.setText(str(self.path()))

    def _change(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the library"), str(self.path()), self.tr("Libraries (*.fairhearing)")
        )
        if name:
            self.choose(Path(name))
