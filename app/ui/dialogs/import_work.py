"""The long work of an import: looking, copying and adding, each away from the window, with a figure and a way out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.services.import_values import Imported, Options, Preview
    from app.ui.context import Desk
    from app.ui.tasks import Handle


class ImportWork(QObject):
    """One import at a time; every outcome is one of the signals."""

    began = Signal(str)
    progressed = Signal(float)
    looked = Signal(object)  # Preview
    added = Signal(object)  # Imported
    refused = Signal(str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._handle: Handle | None = None

    @property
    def busy(self) -> bool:
        """Return whether anything is under way."""
        return self._handle is not None

    def look(self, paths: Sequence[Path], options: "Options", calls: Path | None) -> None:
        """Look at files and folders, with a list of calls where there is one."""
        importing = self._desk.importing
        self.began.emit(self.tr("Looking at the recordings…"))

        def job(handle: "Handle") -> "Preview":
            wanted = options
            if calls is not None and options.calls is None:
                wanted = replace(options, calls=importing.call_list(calls))
            return importing.preview(paths, wanted, handle.report, handle.cancelled)

        self._start(job, self.looked.emit)

    def add(self, preview: "Preview", by: int) -> None:
        """Add everything new, copying first where that was asked for."""
        if not preview.options.copy:
            self._commit(preview, by)
            return
        library = self._desk.info.path
        self.began.emit(self.tr("Copying the recordings…"))

        def job(handle: "Handle") -> "Preview":
            from app.services.import_copying import copied

            return copied(preview, library, handle.report, handle.cancelled)

        self._start(job, lambda done: self._commit(done, by))

    def stop(self) -> None:
        """Give up what is under way; nothing was added by it."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _commit(self, preview: "Preview", by: int) -> None:
        importing = self._desk.importing
        self.began.emit(self.tr("Adding {0} recordings…").format(len(preview.new)))

        def done(imported: "Imported") -> None:
            self.added.emit(imported)

        self._desk.tasks.library(lambda: importing.commit(preview, by), done, self._fail)

    def _start(self, job: "Callable[[Handle], Preview]", done: "Callable[[Preview], None]") -> None:
        self.stop()

        def deliver(found: "Preview") -> None:
            self._handle = None
            done(found)

        self._handle = self._desk.tasks.audio(job, deliver, self._fail, self.progressed.emit)

    def _fail(self, error: Exception) -> None:
        self._handle = None
        text = sentence(error)
        if text is None:
            self._desk.tasks.unhandled(error)
        self.refused.emit(text or self.tr("The import stopped because of a mistake in the program."))
