"""The Evaluate page on a real library file with a real recording, worked by keys as an evaluator works it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import paths
from app.media.probe import probe
from app.services.evaluating import Evaluation
from app.services.interactions import NewRecording
from app.settings import SettingsFile
from app.ui import opening
from app.ui.context import Desk
from app.ui.pages.evaluate import EvaluatePage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.a_library import EVALUATOR, SARAH, Clock, Library

CALL = paths.resources() / "demo" / "04-pothole-report.wav"
PATIENCE_MS = 20_000


class Room:
    """A shown page, the desk under it, and hands for the keyboard."""

    def __init__(self, folder: Path, recording: Path, engine: str, theme: str = "light", scale: int = 100) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.clock = Clock()
        self.failures: list[Exception] = []
        self.tasks = Tasks(self.failures.append)
        self.theme = Theme(app, theme, scale)
        self.settings = SettingsFile(folder / "settings.json")
        self.settings.change(engine=engine)
        self.library = folder / "work.fairhearing"
        self.interaction, self.evaluation_id = make_library(self.library, recording)
        opened = self.lane(lambda: opening.open_library(self.library, self.clock))
        self.services = opened.services
        self.desk = Desk(
            opened.services,
            tasks=self.tasks,
            theme=self.theme,
            settings=self.settings,
            clock=self.clock,
            evaluator=opened.evaluators[0],
        )
        self.page = EvaluatePage(self.desk)
        self.page.resize(1280, 860)
        self.page.show()
        self.page.activateWindow()

    def lane(self, job):  # noqa: ANN001, ANN201 - whatever the job gives
        """Run ``job`` on the library lane and return what it gives."""
        given: list = []
        self.tasks.library(job, given.append)
        self.until(lambda: given or self.failures)
        assert not self.failures, self.failures
        return given[0]

    def load(self, *, ready: bool = True) -> None:
        """Open the evaluation on the page, the recording read."""
        self.page.load(self.evaluation_id)
        self.until(lambda: self.page.work is not None and self.page.evaluation_id == self.evaluation_id)
        self.settle()
        assert not ready or self.page.playback.ready

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        self.until(lambda: not self.tasks.busy)
        QApplication.processEvents()

    def until(self, true) -> None:  # noqa: ANN001
        """Let the window work until ``true()``; fails when that takes unreasonably long."""
        waited = 0
        while not true():
            assert waited < PATIENCE_MS, "it never came"
            self.wait(10)
            waited += 10

    def wait(self, ms: int) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    @property
    def focus(self) -> QWidget:
        """Return who has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: str) -> None:
        """Press keys as they are named in the help ("M", "Ctrl+Return"), wherever the keyboard is."""
        for key in keys:
            QTest.keySequence(self.focus, key)

    def type(self, text: str) -> None:
        """Type ``text`` wherever the keyboard is."""
        QTest.keyClicks(self.focus, text)

    def stored(self) -> Evaluation:
        """Return the evaluation as the library file has it."""
        self.settle()
        evaluation: Evaluation = self.lane(lambda: self.services.evaluating.open(self.evaluation_id))
        return evaluation

    def marks(self, keys: Sequence[str]) -> None:
        """Press one mark for each criterion."""
        self.press(*keys)

    def close(self) -> None:
        """Leave as the window does, and let everything go."""
        self.page.leave()
        self.settle()
        self.page.playback.close()
        self.page.close()
        self.page.deleteLater()
        self.tasks.library(self.services.close)
        self.tasks.shutdown()
        self.theme.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        assert not self.failures, self.failures


def make_library(path: Path, recording: Path) -> tuple[int, int]:
    """Make a library with one recorded call and a draft of it; return the interaction's and the draft's ids."""
    library = Library(path)
    real = recording if recording.exists() and recording.suffix != ".broken" else CALL
    from datetime import datetime

    new = NewRecording(real, probe(real), SARAH, datetime(2026, 11, 17, 9, 42), subject="Pothole outside the school")
    interaction = library.interactions.add_recording(new, EVALUATOR)
    if real is not recording:
        from sqlalchemy import text

        with library.file.write() as connection:
            connection.execute(text("UPDATE recording SET path = :path"), {"path": str(recording)})
    evaluation = library.evaluating.begin(interaction, EVALUATOR)
    library.file.close()
    return interaction, evaluation


@contextmanager
def a_room(folder: Path, recording: Path = CALL, engine: str = "builtin", scale: int = 100) -> Iterator[Room]:
    """Give a room with the draft open on its page."""
    room = Room(folder, recording, engine, scale=scale)
    try:
        yield room
    finally:
        room.close()
