"""What is read after the rows of the list: what listening told of a recording, and whether its file is there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.analysing import Heard
    from app.services.interactions import InteractionRow
    from app.ui.context import Desk
    from app.ui.tasks import Handle

AFTER_MS = 120
KEPT = 5000
AT_ONCE = 200


class Beside(QObject):
    """Reads for the rows that were asked about, all together and away from the window; ``came`` says there is more."""

    came = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heard: dict[int, Heard | None] = {}
        self._gone: dict[Path, bool] = {}
        self._waiting: dict[int, Path] = {}
        self._looking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AFTER_MS)
        self._pause.timeout.connect(self._read)

    def of(self, row: "InteractionRow") -> "tuple[Heard | None, bool]":
        """Return what is known of a row by now, and find out what is not."""
        if row.recording is None:
            return None, False
        if row.id not in self._heard or row.recording not in self._gone:
            self._waiting[row.id] = row.recording
            if not self._pause.isActive() and not self._looking:
                self._pause.start()
        return self._heard.get(row.id), self._gone.get(row.recording, row.missing)

    def forget(self) -> None:
        """Find everything out again when it is next asked for."""
        self._heard.clear()
        self._gone.clear()

    def _read(self) -> None:
        wanted = dict(list(self._waiting.items())[-AT_ONCE:])
        self._waiting.clear()
        if not wanted or self._looking:
            return
        if len(self._heard) > KEPT:
            self.forget()
        self._looking = True
        desk = self._desk
        desk.tasks.library(lambda: desk.analysing.heard(tuple(wanted)), lambda heard: self._look(wanted, heard))

    def _look(self, wanted: dict[int, Path], heard: "Mapping[int, Heard]") -> None:
        self._heard.update({number: heard.get(number) for number in wanted})
        paths = {path for path in wanted.values() if path not in self._gone}

        def job(handle: "Handle") -> dict[Path, bool]:
            return {path: _is_gone(path) for path in paths if not handle.cancelled()}

        self._desk.tasks.audio(job, self._take)

    def _take(self, gone: dict[Path, bool]) -> None:
        self._looking = False
        self._gone.update(gone)
        self.came.emit()


def _is_gone(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return True
