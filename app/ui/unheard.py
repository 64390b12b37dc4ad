"""Listens in the background to the recordings nobody has listened to yet, one at a time, while the evaluator works."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.services.import_listening import Waiting
    from app.ui.context import Desk
    from app.ui.tasks import Handle

TOLD_EVERY = 25


class Unheard(QObject):
    """Begins with ``start``; what was listened to is kept at once, the rest waits for the next time."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[Waiting] = []
        self._handle: Handle | None = None
        self._heard = 0

    def start(self) -> None:
        """Listen to whatever is waiting."""
        self._desk.tasks.library(self._desk.unheard, self._take)

    def stop(self) -> None:
        """Stop listening."""
        self._waiting.clear()
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

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
