"""Listens in the background to the recordings nobody has listened to yet, one at a time, while the evaluator works.

What was listened to is counted anew in pieces after somebody chose from which length silences are shown.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.services.import_listening import Waiting
    from app.ui.context import Desk
    from app.ui.tasks import Handle

TOLD_EVERY = 25
SOON_MS = 10_000


class Unheard(QObject):
    """Begins with ``start``; what was listened to is kept at once, the rest waits for the next time."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[Waiting] = []
        self._handle: Handle | None = None
        self._heard = 0
        self._counting = self._left = False
        desk.library_changed.connect(self._count_again)

    def start(self) -> None:
        """Listen to whatever is waiting."""
        self._desk.tasks.library(self._desk.unheard, self._take)
        self._count_again()

    def start_soon(self) -> None:
        """Listen to what an earlier day or the command line left, once the evaluator has settled in."""
        QTimer.singleShot(SOON_MS, self, self.start)

    def stop(self) -> None:
        """Stop listening."""
        self._waiting.clear()
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _count_again(self) -> None:
        """Count a piece, then the next: the evaluator's own work has its turn between them."""
        if not self._counting:
            self._counting = True
            self._desk.tasks.library(self._desk.analysing.count_again, self._counted)

    def _counted(self, more: bool) -> None:
        self._counting = False
        if more:
            self._left = True
            self._count_again()
        elif self._left:
            self._left = False
            self._desk.library_changed.emit("interactions")

    def _take(self, waiting: "tuple[Waiting, ...]") -> None:
        self._waiting = list(reversed(waiting))
        if self._handle is None:
            self._next()

    def _next(self) -> None:
        self._handle = None
        if not self._waiting:
            if self._heard:
                self._heard = 0
                self._desk.library_changed.emit("interactions")
            return
        recording = self._waiting.pop()

        def job(handle: "Handle") -> "Analysis":
            from app.media.recording import listen_to

            return listen_to(recording.path, recording.raw, cancelled=handle.cancelled)

        self._handle = self._desk.tasks.audio(
            job, lambda analysis: self._keep(recording.interaction_id, analysis), self._skip
        )

    def _keep(self, interaction_id: int, analysis: "Analysis") -> None:
        analysing = self._desk.analysing
        self._desk.tasks.library(lambda: analysing.keep(interaction_id, analysis))
        self._heard += 1
        if self._heard % TOLD_EVERY == 0:
            self._desk.library_changed.emit("interactions")
        self._next()

    def _skip(self, error: Exception) -> None:
        """Go on after one that cannot be read; its page says so when it is opened."""
        from app.ui.messages import sentence

        if sentence(error) is None:
            self._desk.tasks.unhandled(error)
        self._next()
