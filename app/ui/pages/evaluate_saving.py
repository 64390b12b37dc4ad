"""Keeping what was done: one save after the other on the library lane, tried again until it is in the file."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.evaluating import Saved
from app.ui.messages import sentence
from app.ui.tasks import Tasks

AGAIN_MS = 2000
"""How long a save that failed waits before it is tried again."""

Save = Callable[[], Saved | None]


@dataclass(frozen=True, slots=True)
class _Waiting:
    save: Save
    subject: str
    quiet: bool


@dataclass(frozen=True, slots=True)
class _Following:
    then: Callable[[], object]
    even_later: bool


class Saver(QObject):
    """Saves in the order in which things were done; says ``saved`` only after the commit returned.

    ``saving`` comes with the first change that is not in the file yet, ``saved`` with the local time of the newest
    commit once nothing is left to save, ``failed`` with the sentence why a save did not work. What failed stays first
    in the queue, so that nothing overtakes it.
    """

    saving = Signal()
    saved = Signal(object)  # datetime
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._queue: deque[_Waiting] = deque()
        self._running = False
        self._newest: Saved | None = None
        self._when_empty: list[_Following] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._next)

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the file yet."""
        return sum(not waiting.quiet for waiting in self._queue)

    def push(self, save: Save, subject: str = "", *, quiet: bool = False) -> None:
        """Save when its turn comes; a later save of the same ``subject`` takes the place of one still waiting.

        ``quiet`` is for what nobody typed, such as the place in the list: it is kept without a word.
        """
        waiting = self._queue[-1] if len(self._queue) > int(self._running) else None
        if subject and waiting is not None and waiting.subject == subject:
            self._queue.pop()
        self._queue.append(_Waiting(save, subject, quiet))
        if not quiet:
            self.saving.emit()
        self._next()

    def when_empty(self, then: Callable[[], object], *, even_later: bool = True) -> None:
        """Call ``then`` once everything done so far is in the file; ``even_later`` also after a save that failed."""
        if not self._queue:
            then()
            return
        self._when_empty.append(_Following(then, even_later))
        self._next()

    def forget_waiting(self) -> None:
        """Drop what is to follow an empty queue but not later (the saves themselves stay)."""
        self._when_empty = [each for each in self._when_empty if each.even_later]

    def _next(self) -> None:
        if self._queue and not self._running:
            self._again.stop()
            self._running = True
            self._tasks.library(self._queue[0].save, self._done, self._failed)

    def _done(self, saved: Saved | None) -> None:
        self._running = False
        self._queue.popleft()
        self._newest = saved or self._newest
        if self._newest is not None and not self.unsaved:
            self.saved.emit(self._newest.at)
            self._newest = None
        if self._queue:
            self._next()
            return
        following, self._when_empty = self._when_empty, []
        for each in following:
            each.then()

    def _failed(self, error: Exception) -> None:
        self._running = False
        said = sentence(error)
        if said is None:
            self._tasks.unhandled(error)
        self.failed.emit(said or self.tr("This change could not be saved."))
        self._again.start()
