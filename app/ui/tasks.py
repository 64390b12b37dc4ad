"""The only threads of the window: lanes for the library file, for drawing and for folders, a small pool for sound."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
Failed = Callable[[Exception], None]
Progress = Callable[[float], None]
Deliver = Callable[[], None]

TURN_S = 0.0005
"""A thread gives way so soon to another that waits: filling a page takes hundreds of turns, and at Python's own five
milliseconds each the window would not answer while something is computed."""

log = logging.getLogger(__name__)


class Handle:
    """One job under way: the job asks ``cancelled()`` and tells ``report()``; the screen may ``cancel()`` it."""

    def __init__(self, deliver: Callable[[Deliver], None], progress: Progress | None = None) -> None:
        self._deliver = deliver
        self._progress = progress
        self._stop = Event()
        self._reported = -1.0
        self.silent = False

    def cancel(self) -> None:
        """Ask the job to stop; from now on nothing of it is delivered."""
        self._stop.set()

    def silence(self) -> None:
        """Let the job go on and deliver nothing of it but an error."""
        self.silent = True

    def cancelled(self) -> bool:
        """Return whether the job should stop."""
        return self._stop.is_set()

    def report(self, done: float) -> None:
        """Tell how much is done, 0-1; steps under one per cent are swallowed, the last one never is."""
        progress = self._progress
        if progress is None or (done < 1.0 and done - self._reported < 0.01):
            return
        self._reported = done
        self._deliver(lambda: self._tell(progress, done))

    def _tell(self, progress: Progress, done: float) -> None:
        if not self.cancelled() and not self.silent and _alive(progress):
            progress(done)


class Tasks(QObject):
    """Runs jobs away from the main thread and brings every result back to it, in order, by one signal.

    A job's exception goes to its ``failed``, or else to ``unhandled``. A callback that is a method of a deleted
    widget is dropped. ``busy`` is true until the last callback has run.
    """

    _ready = Signal(object)

    def __init__(self, unhandled: Failed | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unhandled = unhandled or _log_failure
        sys.setswitchinterval(TURN_S)
        self._library = ThreadPoolExecutor(1, "library")
        self._audio = ThreadPoolExecutor(2, "audio")
        self._work = ThreadPoolExecutor(1, "work")
        self._folders = ThreadPoolExecutor(1, "folders")
        self._open: dict[Handle, ThreadPoolExecutor] = {}
        self._closed = False
        self._ready.connect(self._run_delivery, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Return whether any job or callback is still outstanding."""
        return bool(self._open)

    def library(
        self, job: Callable[[], T], done: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> Handle:
        """Run ``job`` on the one lane that touches the library file, first come first served.

        Cancelling silences the callbacks of a job that has begun and leaves out one that has not: for reading only.
        """
        return self._start(self._library, lambda _handle: job(), done, failed, None)

    def audio(
        self,
        job: Callable[[Handle], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Handle:
        """Run a long ``job(handle)`` on the pool for recordings; it should look at ``handle.cancelled()`` often."""
        return self._start(self._audio, job, done, failed, progress)

    def work(
        self,
        job: Callable[[Handle], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Handle:
        """Run ``job(handle)`` on the lane for figures and documents (one at a time: matplotlib wants no company)."""
        return self._start(self._work, job, done, failed, progress)

    def folders(
        self,
        job: Callable[[Handle], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Handle:
        """Run ``job(handle)`` on the lane for looking into folders, where a slow network keeps nothing else waiting."""
        return self._start(self._folders, job, done, failed, None)

    def silence(self) -> None:
        """Deliver nothing more of what is under way but errors; what is being saved is saved.

        For leaving a library: whoever asked is about to go.
        """
        for handle, pool in self._open.items():
            handle.silence()
            if pool is not self._library:
                handle.cancel()

    def shutdown(self) -> None:
        """Let every library job finish, stop the others, and deliver nothing more."""
        self._closed = True
        for handle, pool in self._open.items():
            if pool is not self._library:
                handle.cancel()
        self._audio.shutdown(wait=True, cancel_futures=True)
        self._work.shutdown(wait=True, cancel_futures=True)
        self._folders.shutdown(wait=True, cancel_futures=True)
        self._library.shutdown(wait=True)
        self._open.clear()

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[Handle], T],
        done: Callable[[T], None] | None,
        failed: Failed | None,
        progress: Progress | None,
    ) -> Handle:
        handle = Handle(self._deliver, progress)
        if self._closed:
            handle.cancel()
            return handle
        self._open[handle] = pool
        future: Future[T | None] = pool.submit(lambda: None if handle.cancelled() else job(handle))
        future.add_done_callback(lambda ended: self._deliver(lambda: self._finish(handle, ended, done, failed)))
        return handle

    def _deliver(self, delivery: Deliver) -> None:
        if not self._closed:
            self._ready.emit(delivery)

    @Slot(object)
    def _run_delivery(self, delivery: Deliver) -> None:
        if not self._closed:
            delivery()

    def _finish(
        self, handle: Handle, ended: "Future[T | None]", done: Callable[[T], None] | None, failed: Failed | None
    ) -> None:
        try:
            if handle.cancelled():
                return
            error = ended.exception()
            if error is None:
                if done is not None and not handle.silent and _alive(done):
                    done(cast(T, ended.result()))
            elif not isinstance(error, Exception):
                raise error
            elif failed is None or handle.silent:
                self.unhandled(error)
            elif _alive(failed):
                failed(error)
        finally:
            self._open.pop(handle, None)


def _alive(callback: Callable[..., None]) -> bool:
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _log_failure(error: Exception) -> None:
    log.error("a job failed", exc_info=error)
