"""What the window says to a person: one quiet bar above the page, a question where something cannot be undone."""

import errno
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.widgets.controls import button, label, restyle

INFO, TROUBLE = "info", "trouble"


class MessageBar(QFrame):
    """Says one sentence above the page without taking the focus, with one thing to do about it at most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self._text = label("", wrap=True)
        self._action = button("", "", self._act)
        self._close = button(self.tr("Dismiss"), "quiet", self.hide)
        self._do: Callable[[], None] = lambda: None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is being said, nothing when the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: str = INFO, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Show ``text`` until it is dismissed or something else is said; a screen reader hears it at once."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do or (lambda: None)
        restyle(self, "tone", tone)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _act(self) -> None:
        self.hide()
        self._do()


def ask(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """Ask before something that cannot be undone; ``yes`` names what would be done. Keeping things is the default."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Messages", "Fair Hearing"))
    box.setText(question)
    box.setInformativeText(detail)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(QCoreApplication.translate("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is agreed


def sentence(error: Exception) -> str | None:
    """Return what to tell a person about ``error``, ``None`` where it is a mistake of ours and not of the world.

    Errors of the library file, of recordings and of files refused by the rules carry their own sentence; they are known
    by the rooms they live in.
    """
    spoken = (
        "db.errors", "app.media", "app.policy", "app.services", "app.domain.options", "app.domain.outcome",
        "app.domain.sampling",
        "app.domain.scorecard_file", "app.domain.transcript_file",
    )  # fmt: skip
    if any(kind.__module__.startswith(spoken) for kind in type(error).__mro__):
        return str(error)
    return _of_the_system(error) if isinstance(error, OSError) else None


def _of_the_system(error: OSError) -> str | None:
    name = error.filename
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return QCoreApplication.translate(
            "Messages", "There is no room left on the disk, so nothing was written. Make room and do it again."
        )
    if isinstance(error, FileNotFoundError) and name:
        return QCoreApplication.translate(
            "Messages", "{0} could not be found. It may have been moved, or its drive is not connected."
        ).format(name)
    if (isinstance(error, PermissionError) or error.errno == errno.EROFS) and name:
        return QCoreApplication.translate(
            "Messages", "{0} may not be read or written here. Choose another folder, or ask for permission."
        ).format(name)
    if error.strerror:
        return QCoreApplication.translate(
            "Messages", "The file could not be used: {0}. Look whether its drive is connected, then try again."
        ).format(error.strerror)
    return None
