"""How long it takes from a key to the painted row, on the Evaluate page of the real window while a call plays."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

import big_library
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from rows import Row

from app.services.evaluating import Evaluating
from app.services.interactions import Interactions, Query
from app.services.people import People
from app.settings import SettingsFile
from app.ui.app import application, build_window
from app.ui.main_window import MainWindow
from app.ui.pages.evaluate import EvaluatePage
from app.ui.unattended import Hand
from db.engine import open_library

KEYS = 240
BETWEEN_MS = 25
"""Faster than anybody types, and enough for the playhead to move on and for the mark to be saved."""
PATIENCE_S = 5.0


def run(keys: int = KEYS, path: Path | None = None) -> list[Row]:
    """Mark a demo call over and over while it plays: all met, all not met, all without opportunity."""
    library = path or big_library.path()
    with _draft(library) as draft, _page(library, draft) as page:
        times = sorted(islice(_pressed(page), keys))
    return [
        Row("key to painted row while a call plays, p99", times[int(0.99 * (len(times) - 1))], most=0.05),
        Row("key to painted row while a call plays, median", times[len(times) // 2]),
    ]


def _pressed(page: EvaluatePage) -> Iterator[float]:
    """Press mark after mark, yielding the seconds from each key until its row stood painted in the window."""
    window, work = page.window().windowHandle(), page.work
    assert work is not None
    for key in cycle((Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_O)):
        for number, row in page.checklist.rows.items():
            work.point(number)
            _wait(BETWEEN_MS)
            painting = _Painting(row)
            begun = perf_counter()
            QTest.keyPress(window, key)
            while not painting.seen:
                application().processEvents()
                if perf_counter() - begun > PATIENCE_S:
                    raise RuntimeError(f"criterion {number} was not painted after its key")
            yield perf_counter() - begun
            QTest.keyRelease(window, key)
            if not page.playback.playing:
                page.playback.play_from(0)


def _wait(ms: int) -> None:
    """Let the window work; unlike Qt's own waiting for tests this leaves the other threads their turn."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class _Painting(QObject):
    """Sees the painting of a widget; whoever let the events run has it finished when they return."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.seen = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look on, once."""
        if event.type() == QEvent.Type.Paint:
            self.seen = True
            watched.removeEventFilter(self)
        return False


@contextmanager
def _draft(path: Path) -> Iterator[int]:
    """Give a draft of a recorded call that nobody has evaluated, thrown away afterwards."""
    library = open_library(path, clock=big_library.now)
    evaluating = Evaluating(library, big_library.now)
    try:
        calls = Interactions(library, big_library.now).page(Query(state="open"))
        call = next(row for row in calls if row.recording is not None and row.evaluation_id is None)
        draft = evaluating.begin(call.id, People(library, big_library.now).evaluators()[0].id)
        try:
            yield draft
        finally:
            evaluating.discard(draft)
    finally:
        library.close()


@contextmanager
def _page(library: Path, draft: int) -> Iterator[EvaluatePage]:
    """Give the Evaluate page of a window on ``library``, its call playing without a sound."""
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as kept:
        settings = SettingsFile(Path(kept) / "settings.json")
        settings.change(volume=0)
        window = build_window(settings, big_library.now)
        try:
            yield _playing(window, library, draft)
        finally:
            window.close()


def _playing(window: MainWindow, library: Path, draft: int) -> EvaluatePage:
    hand = Hand(window)
    window.show()
    window.start(library)
    hand.wait("the library", lambda: window.workplace)
    window.open_evaluation(draft)
    assert window.workplace is not None
    page = window.workplace.evaluate
    assert page is not None
    hand.wait("the recording", lambda: page.work is not None and page.playback.ready)
    page.playback.toggle()
    hand.wait("the call to be heard", lambda: page.playback.position_ms > 500)
    return page
