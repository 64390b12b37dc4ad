"""A month's sheets under way: read a few at a time, so that marks are saved in between, and written beside."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.tasks import Handle

if TYPE_CHECKING:
    from app.reports.sheet_data import SheetData
    from app.services.sheet_batch import Bundle, SheetOf
    from app.ui.context import Desk

A_TURN = 8
"""So many sheets are read from the library at once: some 20 ms."""


class SheetRun(QObject):
    """Writes ``sheets`` into the folder ``out``, or all into the one PDF ``out``.

    ``told`` says how many are done, ``ended`` how many were written, ``failed`` why it stopped. What is cancelled
    leaves whole files only, and of one PDF none.
    """

    told = Signal(int)
    ended = Signal(int)
    failed = Signal(object)

    def __init__(
        self, desk: "Desk", sheets: "tuple[SheetOf, ...]", out: Path, together: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheets = sheets
        self._out = out
        self._bundle: Bundle | None = None
        self._together = together
        self._done = 0
        self._cancelled = False

    def start(self) -> None:
        """Begin."""
        self._next()

    def cancel(self) -> None:
        """Stop after the sheet that is being written."""
        self._cancelled = True

    def _next(self) -> None:
        if self._cancelled or self._done >= len(self._sheets):
            self._finish()
            return
        turn, reporting = self._sheets[self._done : self._done + A_TURN], self._desk.reporting

        def read() -> "list[SheetData]":
            return [reporting.sheet_data(each.evaluation_id) for each in turn]

        self._desk.tasks.library(read, lambda data: self._write(turn, data), self._fail)

    def _write(self, turn: "tuple[SheetOf, ...]", data: "list[SheetData]") -> None:
        def write(_handle: Handle) -> int:
            from app.services.sheet_batch import Bundle, write_sheet

            if self._together and self._bundle is None:
                self._bundle = Bundle()
            written = 0
            for sheet, each in zip(turn, data, strict=True):
                if self._cancelled:
                    break
                if self._bundle is not None:
                    self._bundle.add(each)
                else:
                    write_sheet(each, self._out / sheet.file_name)
                written += 1
            return written

        self._desk.tasks.work(write, self._written, self._fail)

    def _written(self, count: int) -> None:
        self._done += count
        self.told.emit(self._done)
        self._next()

    def _finish(self) -> None:
        bundle, out = self._bundle, self._out
        if bundle is None or self._cancelled:
            self.ended.emit(0 if self._together else self._done)
            return
        self._desk.tasks.work(lambda _handle: bundle.write(out), lambda _none: self.ended.emit(self._done), self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
