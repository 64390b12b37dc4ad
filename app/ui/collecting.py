"""Throwing away what is not needed any more: on the main thread alone, a little at a time.

Left to itself Python does it wherever it happens to be. On a worker's thread that would take windows apart where Qt
allows nobody to, and every so often all threads would stop for a tenth of a second.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS, BUSY_MS = 200, 25
"""A page of charts leaves forty thousand things behind: at once they would be felt, a few at a time they are not."""
ENOUGH = (700, 3, 10)
"""So many new things, short looks and longer looks there may be before the next, longer look."""


class Collector(QObject):
    """Looks for what to throw away, oftener while ``is_busy`` says so; the thorough look waits until it does not."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Do it in Python's place from now on; what is there now stays for good and is never looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Throw away what can be, as thoroughly as it is time for."""
        busy = self._is_busy()
        self._timer.setInterval(BUSY_MS if busy else EVERY_MS)
        young, middle, old = (count > most for count, most in zip(gc.get_count(), ENOUGH, strict=True))
        if old and not busy:
            gc.collect(2)
        elif middle:
            gc.collect(1)
        elif young:
            gc.collect(0)
