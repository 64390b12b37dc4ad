"""Opens, makes and lets go of libraries for one window, one at a time, and says how it went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import paths
from app.settings import SettingsFile
from app.ui import opening
from app.ui.context import Clock
from app.ui.messages import sentence
from app.ui.opening import Opened
from app.ui.refused import Refusal, held_words
from app.ui.single_instance import SingleInstance, lock_name
from app.ui.tasks import Tasks

DEMO_NAME = "Demo library"


def demo_path() -> Path:
    """Return where the demo library of this person is kept."""
    return paths.data_dir() / f"{DEMO_NAME}{paths.SUFFIX}"


class Session(QObject):
    """The library this window has; every outcome is one of the signals.

    ``elsewhere`` means that another window has the library and was brought to the front.
    """

    began = Signal(str)  # what is being done, in words
    progressed = Signal(float)  # 0-1
    opened = Signal(Opened)
    refused = Signal(Refusal)
    elsewhere = Signal(str)  # the library's file name
    raise_asked = Signal()

    def __init__(self, tasks: Tasks, settings: SettingsFile, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.settings = settings
        self.clock = clock
        self.current: Opened | None = None
        self._instance = SingleInstance(self)
        self._instance.raise_asked.connect(self.raise_asked)

    def last(self) -> Path | None:
        """Return the library opened last, ``None`` where none was or it has gone."""
        recent = self.settings.now.recent
        return Path(recent[0]) if recent else None

    def claim(self, path: Path) -> bool:
        """Return whether the library at ``path`` is ours to open; another window that has it comes to the front."""
        if self._instance.claim(path):
            return True
        if (holder := self._instance.holder) is not None:
            self.refused.emit(Refusal(held_words(path.stem, lock_name(path).name, holder), path))
        else:
            self.elsewhere.emit(path.stem)
        return False

    def stay(self) -> None:
        """Hold the library that is open again, after another was claimed and then not opened."""
        if self.current is not None:
            self._instance.claim(self.current.path)

    def open_to_read(self, path: Path) -> None:
        """Open the library at ``path`` so that nothing in it or beside it is changed; others may have it too."""
        self._instance.release()
        self.began.emit(self.tr("Opening {0}…").format(path.stem))
        self._on_lane(lambda: opening.open_to_read(path, self.clock), path)

    def copy(self, path: Path, target: Path) -> None:
        """Copy the library at ``path`` to ``target`` and open the copy."""
        self.began.emit(self.tr("Copying {0}…").format(path.stem))
        self.tasks.folders(
            lambda _handle: opening.copy(path, target), self.open, lambda error: self._fail(error, path, readable=True)
        )

    def open(self, path: Path) -> None:
        """Open the library at ``path`` instead of the one that is open."""
        if not self.claim(path):
            return
        self.began.emit(self.tr("Opening {0}…").format(path.stem))
        self._on_lane(lambda: opening.open_library(path, self.clock), path)

    def open_demo(self) -> None:
        """Open the demo library, making it first where it is not there yet."""
        path = demo_path()
        if not path.exists():
            self.began.emit(self.tr("Making the demo library…"))
            self.tasks.work(
                lambda handle: opening.build_demo(path, self.clock, handle.report),
                self.open,
                self._fail,
                self.progressed.emit,
            )
        else:
            self.open(path)

    def close(self) -> None:
        """Bring everything into the library's file and let go of it, after what is still being saved."""
        if self.current is not None:
            self.tasks.library(self.current.services.close)
            self.current = None
        self._instance.release()

    def _on_lane(self, job: Callable[[], Opened], path: Path) -> None:
        if self.current is not None:
            self.tasks.library(self.current.services.close)
            self.current = None
        self.tasks.library(job, self._take, lambda error: self._fail(error, path))

    def _take(self, opened: Opened) -> None:
        self.current = opened
        self.settings.update(lambda now: now.opened(opened.path))
        self.opened.emit(opened)

    def _fail(self, error: Exception, path: Path | None = None, *, readable: bool = False) -> None:
        self._instance.release()
        text = sentence(error)
        if text is None:
            self.refused.emit(Refusal(self.tr("The library could not be opened because of a mistake in the program.")))
            self.tasks.unhandled(error)
        else:
            self.refused.emit(Refusal(text, path if readable or opening.may_be_read(error) else None))
