"""Where everything is kept on this machine, by its name and its folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from app import paths

if TYPE_CHECKING:
    from app.ui.context import Desk


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept, where, and the folder to open for it; ``there`` says whether that exists."""

    what: str
    path: Path
    folder: Path

    @property
    def there(self) -> bool:
        """Return whether the folder can be opened."""
        return self.folder.is_dir()


def kept(desk: "Desk | None") -> tuple[Kept, ...]:
    """Return where a person's things are: the open library's first, where one is open."""
    found = [] if desk is None else _of_library(desk.info.path)
    data, settings, log = paths.data_dir(), paths.config_dir(), paths.log_dir()
    policy = paths.policy_file()
    found += [
        Kept(_say("New libraries"), data, data),
        Kept(_say("Your settings"), settings, settings),
        Kept(_say("The log"), log, log),
        Kept(_say("Your organisation’s policy"), policy, policy.parent),
    ]
    return tuple(found)


def show(folder: Path) -> bool:
    """Show a folder in the system's own window; returns False where nothing answers for folders."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _of_library(path: Path) -> list[Kept]:
    from app.services import keeping

    copies = keeping.facts(path).copies
    return [Kept(_say("This library"), path, path.parent), Kept(_say("Its copies"), copies, copies)]


def _say(words: str) -> str:
    return QCoreApplication.translate("Folders", words)
