"""The ways contacts come into the library: an import, a visit or e-mail written down, and recordings found again."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.unheard import Unheard
from app.ui.watch import Watch

if TYPE_CHECKING:
    from app.domain.patterns import Pattern
    from app.services.contacts import NewContact
    from app.services.import_values import Options
    from app.services.people import Person
    from app.ui.context import Desk
    from app.ui.dialogs.import_dialog import ImportDialog
    from app.ui.watch import Seen


class BringingIn(QObject):
    """Opens the windows that do it, over ``widget``, and listens to what was brought in when all is quiet.

    ``watch`` looks into the watched folders.
    """

    def __init__(self, desk: "Desk", widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget
        self._import: ImportDialog | None = None
        self.unheard = Unheard(desk, self)
        self.watch = Watch(desk, self)

    def import_recordings(self, paths: Sequence[Path] = (), options: "Options | None" = None) -> "ImportDialog":
        """Show the import, with these files and folders among what it looks at, at first in the way of ``options``."""
        from app.ui.dialogs.import_dialog import ImportDialog

        if self._import is None:
            self._import = dialog = ImportDialog(self._desk, paths, self._widget.window(), options)
            dialog.imported.connect(lambda _done: self.unheard.start())
            dialog.places_asked.connect(lambda: self.show_places(dialog))
            dialog.finished.connect(lambda result: self._let_go(bool(result)))
        elif paths:
            self._import.add_paths(paths)
        self._import.show()
        self._import.raise_()
        self._import.activateWindow()
        return self._import

    def import_offered(self, seen: "Seen") -> None:
        """Show the import of what has come into a watched folder, in the way that was chosen for it."""
        from app.services.import_values import Options

        folder, importing = seen.folder, self._desk.importing

        def show(patterns: "tuple[Pattern, ...]") -> None:
            own = tuple(each for each in patterns if each.name == folder.pattern) or None
            self.import_recordings(tuple(seen.offered), Options(folder.subfolders, own, copy=folder.copy))

        self._desk.tasks.library(importing.patterns, show)

    def show_places(self, over: QWidget | None = None) -> None:
        """Show which folders are watched, where the recordings are, and what imports have learned."""
        from app.ui.dialogs.places import PlacesDialog

        dialog = PlacesDialog(self._desk, self.watch, over or self._widget.window())
        if self._import is not None:
            dialog.learned.connect(self._import.look)
        dialog.offered_asked.connect(self.import_offered)
        dialog.import_asked.connect(lambda: self.import_recordings())  # noqa: PLW0108 - without paths
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
        self.watch.stop()
        self.unheard.stop()
        if self._import is not None:
            self._import.reject()

    def _let_go(self, added: bool) -> None:
        """Offer no longer from a watched folder what was added, left out, refused or found to be there already."""
        dialog, self._import = self._import, None
        if dialog is None:
            return
        preview = dialog.preview
        settled = dialog.decided() if added else {}
        told = {each.path for each in preview.known}
        if added:
            told |= {each.path for each in preview.refused}
        for seen in self.watch.seen:
            settled |= {path: looked for path, looked in seen.offered.items() if path in told}
        self.watch.settle_all(settled)
        dialog.deleteLater()

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
