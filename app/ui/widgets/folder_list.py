"""A list of folders with their paths, each opened by a button beside it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from app.ui.folders import Kept
from app.ui.widgets.controls import button, clear, column, label


class FolderList(QFrame):
    """``opened`` tells which folder somebody wants to see in the system's own window."""

    opened = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.buttons: list[QPushButton] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        outer = column(self, margin=12, spacing=8)
        outer.addWidget(label(self.tr("On this machine"), "heading"))
        outer.addLayout(self._grid)

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """List these; a folder that is not there yet cannot be opened."""
        clear(self._grid)
        self.buttons.clear()
        for line, one in enumerate(kept):
            place = label(_breakable(one.path), wrap=True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown = button(self.tr("Open folder"), "", partial(self.opened.emit, one.folder))
            shown.setAccessibleName(self.tr("Open the folder: {0}").format(one.what))
            shown.setEnabled(one.there)
            shown.setToolTip(str(one.folder) if one.there else self.tr("There is no such folder on this machine."))
            self._grid.addWidget(label(one.what, "quiet", wrap=True), line, 0)
            self._grid.addWidget(place, line, 1)
            self._grid.addWidget(shown, line, 2)
            self.buttons.append(shown)


def _breakable(path: Path) -> str:
    """Return a path that may go on on the next line after each of its folders."""
    return str(path).replace("\\", "\\\u200b").replace("/", "/\u200b")
