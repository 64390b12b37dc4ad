"""A library that was not opened: why, and what may be done with it instead."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.controls import button, label, row

if TYPE_CHECKING:
    from app.ui.single_instance import Holder


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a library was not opened, in a sentence; ``path`` is the one that may be opened to read or copied."""

    text: str
    path: Path | None = None


class RefusedLibrary(QFrame):
    """Says a refusal, with the ways on that there are; hidden while there is none."""

    reading_asked = Signal(object)  # Path
    copy_asked = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self.setProperty("tone", "trouble")
        self._refusal = Refusal("")
        self.problem = label("", "error", wrap=True)
        self.read_button = button(self.tr("Open to read"), "", lambda: self.reading_asked.emit(self._refusal.path))
        self.copy_button = button(
            self.tr("Copy to this computer…"), "", lambda: self.copy_asked.emit(self._refusal.path)
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.problem)
        layout.addLayout(row(self.read_button, self.copy_button, None))
        self.show_refusal(Refusal(""))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why, or nothing where the sentence is empty."""
        self._refusal = refusal
        self.problem.setText(refusal.text)
        for each in (self.read_button, self.copy_button):
            each.setVisible(refusal.path is not None)
        self.setVisible(bool(refusal.text))


class ReadingBar(QFrame):
    """Stands above the pages of a library that is open to read, for as long as it is; ``copy_asked`` wants a copy."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self.setProperty("tone", "info")
        self.words = label(
            self.tr("Open to read: look, print and export as you like; nothing can be marked or changed."), wrap=True
        )
        self.copy_button = button(self.tr("Copy to this computer…"), "", self.copy_asked.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.copy_button)
        self.hide()


def held_words(name: str, lock: str, holder: "Holder") -> str:
    """Return that somebody has the library called ``name`` open, and what to do; ``lock`` is the file that tells so."""
    if holder.computer:
        return _say(
            "“{0}” is open on the computer “{1}”, and one person at a time works in a library. Ask for it to be closed "
            "there; if that computer is switched off, delete “{2}” beside the library. You may look at it meanwhile."
        ).format(name, holder.computer, lock)
    if holder.user:
        return _say(
            "The user “{1}” has “{0}” open on this computer, and one person at a time works in a library. Ask them to "
            "close it. You may look at it meanwhile."
        ).format(name, holder.user)
    return _say(
        "“{0}” is open in another window of yours that does not answer. Close that window or log out and in again. You "
        "may look at it meanwhile."
    ).format(name)


def _say(words: str) -> str:
    return QCoreApplication.translate("Refused", words)
