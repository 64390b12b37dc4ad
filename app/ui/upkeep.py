"""Looks after the open library's file while its user works: once a minute, and only while nothing else is under way."""

from PySide6.QtCore import QObject, QTimer

from app.ui.context import Desk
from app.ui.messages import sentence

FIRST_MS = 10_000
AGAIN_MS = 60_000


class Caretaker(QObject):
    """Has today's copy made and the log brought into the file; what goes wrong is said once, quietly."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told = False
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look after the file from now on: soon for the first time, then every minute."""
        self._timer.start()
        QTimer.singleShot(FIRST_MS, self, self.look)

    def look(self) -> None:
        """Do what there is to do, unless something is under way: the next look is soon enough."""
        tasks, upkeep = self._desk.tasks, self._desk.upkeep
        if not tasks.busy:
            tasks.library(upkeep.settle, failed=self._tell)
            tasks.folders(lambda _handle: upkeep.back_up(), failed=self._tell)

    def _tell(self, error: Exception) -> None:
        text = sentence(error)
        if text is None:
            self._desk.tasks.unhandled(error)
        elif not self._told:
            self._told = True
            self._desk.said.emit(text)
