"""When the program makes a mistake: it is logged, and told with all a helper needs and nothing about a person."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from app import log as logs
from app.ui.versions import system_lines

LOG_LINES = 60

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


def report_text(error: BaseException, log_lines: tuple[str, ...]) -> str:
    """Return the whole report: what went wrong, the versions, the newest log lines; no names, notes or files."""
    parts = (
        ("What went wrong", logs.way_to(error)),
        ("Versions", system_lines()),
        ("The newest lines of the log", log_lines or ("(nothing was logged)",)),
    )
    text = "\n\n".join("\n".join((title, "-" * len(title), *lines)) for title, lines in parts)
    return text.replace(str(Path.home()), "~") + "\n"


class CrashWatch(QObject):
    """Hears of every error nobody handled, on whatever thread, and hands a report to ``show`` on the main one.

    While one report is shown, further errors are only logged.
    """

    _happened = Signal(object)

    def __init__(self, show: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._showing = False
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen to Python, to its threads and to Qt."""
        sys.excepthook = self._python
        threading.excepthook = lambda args: self.heard(args.exc_value or RuntimeError(args.exc_type.__name__))
        qInstallMessageHandler(_qt_said)

    def remove(self) -> None:
        """Give the usual listeners their place back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def heard(self, error: BaseException) -> None:
        """Log ``error`` and have it told; safe on any thread."""
        log.error("nobody handled this", exc_info=error)
        self._happened.emit(error)

    def _python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.heard(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(report_text(error, logs.last_lines(LOG_LINES)))
        finally:
            self._showing = False


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(LEVELS[kind], "%s", text)
