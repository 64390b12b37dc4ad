"""“Where recordings are”: watched folders, the recordings' own folder, and what imports have learned."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from app.ui.dialogs.places_learned import LearnedPart
from app.ui.dialogs.places_people import PeoplePart
from app.ui.dialogs.places_root import RootPart
from app.ui.dialogs.places_watched import WatchedPart
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.room import fitting

if TYPE_CHECKING:
    from app.ui.context import Desk
    from app.ui.watch import Watch

SIZE = (860, 560)


class PlacesDialog(QDialog):
    """Everything keeps what is changed at once; ``learned`` and ``import_asked`` tell what to do elsewhere.

    ``offered_asked`` brings what has come into a watched folder (see app.ui.watch.Seen) and wants it imported.
    """

    learned = Signal()
    import_asked = Signal()
    offered_asked = Signal(object)

    def __init__(self, desk: "Desk", watch: "Watch", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where recordings are"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(fitting(self, *map(desk.theme.px, SIZE)))
        self.watched = WatchedPart(desk, watch)
        self.root = RootPart(desk)
        self.people = PeoplePart(desk)
        self.names = LearnedPart(desk)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Where recordings are"))
        for part, words in (
            (self.watched, self.tr("Watched folders")),
            (self.root, self.tr("The recordings’ folder")),
            (self.people, self.tr("Extensions and log-ins")),
            (self.names, self.tr("File names and call lists")),
        ):
            self.tabs.addTab(part, words)
            part.learned.connect(self.learned)
        self.watched.offered_asked.connect(lambda seen: self._leave_for(partial(self.offered_asked.emit, seen)))
        for other in (self.people, self.names):
            other.import_asked.connect(lambda: self._leave_for(self.import_asked.emit))
        self.close_button = button(self.tr("Close"), "", self.accept)
        self.finished.connect(lambda _result: self.root.stop())
        outer = column(self, margin=20, spacing=12)
        outer.addWidget(label(self.tr("Where recordings are"), "title"))
        outer.addWidget(self.tabs, 1)
        outer.addLayout(row(None, self.close_button))

    def _leave_for(self, other: Callable[[], None]) -> None:
        self.accept()
        other()
