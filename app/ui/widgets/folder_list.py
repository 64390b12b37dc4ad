"""A list of folders with their paths, each opened by a button beside it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.folders import Kept
from app.ui.widgets.controls import button, clear, column, frame, label

LEAST, SHARE = 120, 0.45
"""So high it is at least, in pixels, and of the window's height at most; what has no room then is scrolled to."""


class FolderList(QScrollArea):
    """``opened`` tells which folder somebody wants to see in the system's own window."""

    opened = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.buttons: list[QPushButton] = []
        self._card = frame("card", margins=(12, 12, 12, 12))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        inside = column(spacing=8)
        inside.addWidget(label(self.tr("On this machine"), "heading"))
        inside.addLayout(self._grid)
        layout = self._card.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(inside)
        self.setWidget(self._card)

    def sizeHint(self) -> QSize:
        """Return the height of all lines at the width there is, but no more than its share of the window."""
        width = self.viewport().width()
        height = self._card.heightForWidth(width) if self._card.hasHeightForWidth() else self._card.sizeHint().height()
        return QSize(width, min(height, round(self.window().height() * SHARE)))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(0, LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

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
        self.updateGeometry()


def _breakable(path: Path) -> str:
    """Return a path that may go on on the next line after each of its folders."""
    return str(path).replace("\\", "\\\u200b").replace("/", "/\u200b")
