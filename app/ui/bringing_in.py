"""The ways contacts come into the library: an import, a visit or e-mail written down, and recordings found again."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.unheard import Unheard

if TYPE_CHECKING:
    from app.services.contacts import NewContact
    from app.services.people import Person
    from app.ui.context import Desk
    from app.ui.dialogs.import_dialog import ImportDialog


class BringingIn(QObject):
    """Opens the windows that do it, over ``widget``, and listens to what was brought in when all is quiet."""

    def __init__(self, desk: "Desk", widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget
        self._import: ImportDialog | None = None
        self.unheard = Unheard(desk, self)

    def import_recordings(self, paths: Sequence[Path] = ()) -> "ImportDialog":
        """Show the import, with these files and folders among what it looks at."""
        from app.ui.dialogs.import_dialog import ImportDialog

        if self._import is None:
            self._import = dialog = ImportDialog(self._desk, paths, self._widget.window())
            dialog.imported.connect(lambda _done: self.unheard.start())
            dialog.finished.connect(self._let_go)
        elif paths:
            self._import.add_paths(paths)
        self._import.show()
        self._import.raise_()
        self._import.activateWindow()
        return self._import

    def record_contact(self) -> None:
        """Ask about an e-mail, a chat, a visit or a letter, and add it."""
        people, interactions = self._desk.people, self._desk.interactions
        self._desk.tasks.library(lambda: (people.advisors(), interactions.services()), self._ask_contact)

    def find_moved(self) -> None:
        """Ask for the folder where missing recordings are now, and look there."""
        title = self.tr("Where are the moved recordings now?")
        if name := QFileDialog.getExistingDirectory(self._widget.window(), title):
            self.relink(Path(name))

    def relink(self, folder: Path) -> None:
        """Look in ``folder`` for every recording that is missing, and remember where they are now."""
        from app.ui.dialogs.relinking import RelinkingDialog

        dialog = RelinkingDialog(self._desk, folder, self._widget.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def stop(self) -> None:
        """Give up what is under way, before the library is left."""
        self.unheard.stop()
        if self._import is not None:
            self._import.reject()

    def _let_go(self) -> None:
        if self._import is not None:
            self._import.deleteLater()
            self._import = None

    def _ask_contact(self, found: "tuple[tuple[Person, ...], tuple[str, ...]]") -> None:
        from app.ui.dialogs.contact import ContactDialog

        dialog = ContactDialog(self._desk, *found, parent=self._widget.window())
        dialog.accepted.connect(lambda: self._add_contact(dialog.wanted()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_contact(self, new: "NewContact") -> None:
        contacts, by = self._desk.contacts, self._desk.evaluator.id

        def done(_id: int) -> None:
            self._desk.said.emit(self.tr("The contact is in the list."))
            self._desk.library_changed.emit("interactions")

        self._desk.tasks.library(lambda: contacts.add(new, by), done)
