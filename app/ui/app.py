"""Starts the window: the application, its look, the listeners for trouble, and the library to begin with."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from app import catalogue, log, policy
from app.settings import SettingsFile
from app.ui.collecting import Collector
from app.ui.context import Clock
from app.ui.crash import CrashWatch
from app.ui.main_window import MainWindow
from app.ui.theme import Theme

SETTLED_MS = 3000
"""The first page of any library stands long before."""


def utc_now() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


def application() -> QApplication:
    """Return the one application of this process, made when there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made = QApplication(sys.argv[:1])
    made.setApplicationName("fair-hearing")
    made.setApplicationDisplayName("Fair Hearing")
    made.setDesktopFileName("fair-hearing")
    return made


def speak(language: str) -> None:
    """Let the window say everything in ``language``; it is made afterwards, for what stands is not said again."""
    app = application()  # made first: it is what is English where nothing else is said
    words = catalogue.begin(language)
    if words is not None:
        app.installTranslator(words)


def build_window(settings: SettingsFile | None = None, clock: Clock = utc_now) -> MainWindow:
    """Return the window, not shown yet and without a library; ``start`` or ``open_library`` gives it one.

    Its ``ready`` says that the pages of the library are there; closing it ends its threads.
    """
    kept, found = settings or SettingsFile(), policy.load()
    kept.fix(found.fixed.machine)
    speak(kept.now.language)
    theme = Theme(application(), kept.now.theme, kept.now.text_scale)
    return MainWindow(theme, kept, clock, found)


def run(library: Path | None = None, recording: Path | None = None) -> int:
    """Show the window on ``library``, the last one or the first page, and return the exit code when it is closed.

    Returns 0 at once where another window has this library already: that one comes to the front.
    """
    log.start()
    app = application()
    window = build_window()

    def show(report: str) -> None:
        from app.ui.dialogs.crash import CrashDialog

        CrashDialog(report, window).exec()

    collector = Collector(lambda: window.tasks.busy, window)
    watch = CrashWatch(show, window)
    watch.install()
    try:
        if not window.start(library):
            return 0
        if recording is not None:
            window.ready.connect(lambda: window.open_recording(recording))
        window.show_whole()
        QTimer.singleShot(SETTLED_MS, collector.start)
        return app.exec()
    finally:
        collector.stop()
        watch.remove()
