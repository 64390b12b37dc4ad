"""Looks after the sound device while a recording plays: engines play on in silence when a headset is pulled out."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.tasks import Tasks

LOOK_MS = 2000


class DeviceWatch(QObject):
    """Looks every two seconds between ``start`` and ``stop``; ``gone`` says that what could be heard with is gone."""

    gone = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._looking = self._was_there = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look from now on."""
        self._was_there = False
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def _look(self) -> None:
        from app.media import devices

        if not self._looking:
            self._looking = True
            self._tasks.audio(lambda _handle: devices.has_playback(), self._seen, self._failed)

    def _seen(self, there: bool | None) -> None:
        self._looking = False
        if there is False and self._was_there and self._timer.isActive():
            self.gone.emit()
        self._was_there = bool(there)

    def _failed(self, _error: Exception) -> None:
        self._looking = False  # who cannot be asked about it cannot say that it has gone
