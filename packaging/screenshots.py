"""Let the program make its own pictures for the guide and the README: ``python3 packaging/screenshots.py``.

The real window stands on the demo library of one fixed day, light, 1440 by 900, without a screen. ``--into FOLDER``
puts the pictures elsewhere than ``resources/help/pictures``; names that follow make only those (``today evaluate``).
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QDialog

    from app.services.interactions import InteractionRow
    from app.services.queries import Query
    from app.ui.main_window import MainWindow
    from app.ui.pages.evaluate import EvaluatePage

T = TypeVar("T")
ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "help" / "pictures"
SIZE = (1440, 900)
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
COLOURS = 192
"""So many colours show a screen of ours as it is, at a third of the bytes."""
LIMIT_S = 300.0
DIALOG_WIDTH = 640
HEARD_MS = 62_000
"""So far into the call, so that the picture shows the middle of the work."""
NEW_CALLS = ("2026-11-19 09-12-40 Priya Nair", "2026-11-19 11-47-05 Tom Ashworth", "2026-11-19 15-31-22 Sarah Bennett")
"""Names of recordings that wait to be imported."""


PAGES = ("today", "interactions", "sample", "measures", "reports")
BEFORE = ("first-start", "own-library")
NAMES = (
    *(*BEFORE, *PAGES, "meetings", "not-heard", "import", "evaluate", "guided", "after-finalising", "sheet"),
    *("advisor", "one-to-one", "settings"),
)
"""Every picture, in the order in which they are taken."""


class Photographer:
    """Goes to one screen after the other and takes its picture."""

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        from app.ui.unattended import Hand

        self.window = window
        self.folder = folder
        self.hand = Hand(window)

    def take(self, library: Path, wanted: Sequence[str]) -> Iterator[Path]:
        """Take the pictures named in ``wanted`` and give where each one is."""
        self.window.show()
        self.window.start()
        for name in BEFORE:
            if name in wanted:
                self.go_to(name)
                yield self._picture(name)
        self.window.start(library)
        self.hand.wait("the demo library", lambda: self.window.workplace)
        for name in NAMES[len(BEFORE) :]:
            if name in wanted:
                self.go_to(name)
                yield self._picture(name)

    def go_to(self, name: str) -> None:
        """Go to the screen of a picture."""
        if name in PAGES:
            self.window.show_page(name)
        else:
            getattr(self, "_to_" + name.replace("-", "_"))()

    def _to_first_start(self) -> None:
        """Stay where somebody new begins."""

    def _to_own_library(self) -> None:
        """Show the second step to a library of one's own, with a name that stands there twice."""
        from app.ui.dialogs.own_library import OwnLibraryDialog

        self.window.questions.new_library()
        dialog = self._dialog()
        assert isinstance(dialog, OwnLibraryDialog)
        dialog.team.name.setText("Maureen Lowe")
        dialog.team.team.setText("Customer Services")
        dialog.choose(Path("/", "Libraries", "Customer Services"))
        dialog.resize(DIALOG_WIDTH, dialog.height())
        dialog.show_step(1)
        dialog.advisors.field.setPlainText("Priya Nair\nTom Ashworth\nSarah Bennett\nPriya Nair")

    def _to_guided(self) -> None:
        """Ask for the guided first evaluation, and do its first step."""
        from PySide6.QtCore import Qt

        self.window.guided.start()
        self.hand.wait("the guide", lambda: self.window.guided.card)
        workplace, card = self.window.workplace, self.window.guided.card
        assert workplace is not None
        assert workplace.evaluate is not None
        assert card is not None
        playback = workplace.evaluate.playback
        self.hand.wait("the recording", lambda: playback.ready)
        playback.seek(HEARD_MS)
        self.hand.press(Qt.Key.Key_Space, " ")
        self.hand.wait("the second step", card.done.text)
        self.hand.wait("its sound", lambda: playback.position_ms > HEARD_MS)
        playback.pause()
        playback.seek(HEARD_MS)

    def _to_meetings(self) -> None:
        """Go to the register of team meetings and appraisals, and leave the list of advisors for the next."""
        assert self.window.workplace is not None
        self.window.show_page("advisors")
        self.window.workplace.advisors.show_meetings()

    def _to_not_heard(self) -> None:
        """Go to the map of what has not been heard."""
        assert self.window.workplace is not None
        self.window.show_page("sample")
        self.window.workplace.sample.show_part("map")

    def _to_import(self) -> None:
        """Show what importing a folder of recordings would do; they are a demo call, each changed in one sample."""
        call = (ROOT / "resources" / "demo" / "04-pothole-report.wav").read_bytes()
        folder = Path(os.environ["FAIR_HEARING_HOME"]) / "Recordings of November"
        folder.mkdir(exist_ok=True)
        for place, name in enumerate(NEW_CALLS, start=1):
            (folder / f"{name}.wav").write_bytes(call[:-place] + b"\x7f" + call[len(call) - place + 1 :])
        self.window.show_page("interactions")
        self.window.import_recordings([folder])
        self.hand.wait("the import's dialog", self._dialog)

    def _to_evaluate(self) -> None:
        """Open the half-marked draft of a recorded call, somewhere in the middle of it."""
        assert self.window.desk is not None
        drafts = self._ask(self.window.desk.interactions.drafts)
        page = self._open(max(drafts, key=lambda row: row.marked or 0))
        self.hand.wait("the recording", lambda: page.playback.ready)
        page.playback.seek(HEARD_MS)
        self.hand.wait("the place", lambda: page.playback.position_ms == HEARD_MS)

    def _to_after_finalising(self) -> None:
        """Open an evaluation that an advisor disputes."""
        from app.domain.words import State
        from app.services.queries import Query

        self._open(self._find(Query(step=State.DISPUTED)))

    def _to_sheet(self) -> None:
        """Show the feedback sheet of a recorded call as it will be printed."""
        from app.services.queries import Query

        page = self._open(self._find(Query(state="done", recorded=True)))
        self.hand.settle()
        page.show_sheet()

    def _to_advisor(self) -> None:
        """Show the progress of the advisor whose call was marked."""
        from app.services.queries import Query

        self._close_dialog()
        self.window.show_advisor(self._find(Query(state="draft", recorded=True)).whose)

    def _to_one_to_one(self) -> None:
        """Open a one-to-one that is prepared and still to be held."""
        from app.services.one_to_one_values import OneToOneState

        assert self.window.workplace is not None
        assert self.window.desk is not None
        desk, advisors = self.window.desk, self.window.workplace.advisors
        self.window.show_page("advisors")
        for person in self._ask(desk.people.advisors):
            meetings = self._ask(lambda: desk.one_to_ones.of_advisor(person.id))  # noqa: B023 - asked at once
            waiting = [each for each in meetings.rows if each.state is OneToOneState.PREPARED]
            if waiting:
                advisors.show_one_to_one(person.id, waiting[0].id)
                return
        raise LookupError("nobody in the demo library has a one-to-one that is prepared")

    def _to_settings(self) -> None:
        """Go to the settings of what is printed."""
        assert self.window.workplace is not None
        self.window.show_page("settings")
        page = self.window.workplace.settings
        page.list.setCurrentRow(page.sections.index(page.paper))

    def _picture(self, name: str) -> Path:
        self.hand.settle()
        shown = self._dialog() or self.window
        path = self.folder / f"{name}.png"
        save(shown.grab(), path)
        self.window.guided.end()
        self._close_dialog()
        return path

    def _dialog(self) -> "QDialog | None":
        from PySide6.QtWidgets import QDialog

        return next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)

    def _close_dialog(self) -> None:
        dialog = self._dialog()
        if dialog is not None:
            dialog.close()

    def _open(self, row: "InteractionRow") -> "EvaluatePage":
        assert row.evaluation_id is not None
        assert self.window.workplace is not None
        self._close_dialog()
        self.window.open_evaluation(row.evaluation_id)
        page = self.window.workplace.evaluate
        assert page is not None
        self.hand.wait("the evaluation", lambda: page.work is not None)
        self.hand.settle()
        return page

    def _find(self, query: "Query") -> "InteractionRow":
        assert self.window.desk is not None
        interactions = self.window.desk.interactions
        return self._ask(lambda: interactions.page(query, limit=1))[0]

    def _ask(self, job: Callable[[], T]) -> T:
        """Return what ``job`` finds on the library's lane; what went wrong is raised."""
        found: list[T] = []
        failed: list[Exception] = []
        self.window.tasks.library(job, found.append, failed.append)
        self.hand.wait("the library", lambda: found or failed)
        if failed:
            raise failed[0]
        return found[0]


def save(picture: "QPixmap", path: Path) -> None:
    """Write a picture as PNG with a palette of its own: a screen of ours has few colours."""
    from io import BytesIO

    from PIL import Image
    from PySide6.QtCore import QBuffer

    raw = QBuffer()
    raw.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(raw, "PNG")
    image = Image.open(BytesIO(raw.data().data())).convert("RGB")
    few = image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, "PNG", optimize=True)


def photograph(folder: Path, wanted: list[str]) -> int:
    """Take the pictures into ``folder`` with the Python that runs this, and return the exit code."""
    sys.path.insert(0, str(ROOT))
    from app.services import demo
    from app.settings import SettingsFile
    from app.ui.app import build_window
    from app.ui.unattended import Mishaps, at_most, off_the_screen

    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        say(f"There is no picture called {unknown[0]}; there are: {', '.join(NAMES)}.")
        return 2
    off_the_screen()
    folder.mkdir(parents=True, exist_ok=True)
    with at_most(LIMIT_S, lambda: say("The pictures took too long.")), tempfile.TemporaryDirectory() as kept:
        os.environ["FAIR_HEARING_HOME"] = kept
        settings = SettingsFile(Path(kept) / "settings.json")
        settings.change(theme="light")
        library = demo.build(Path(kept) / "Northdale Council.fairhearing", lambda: NOW)
        window = build_window(settings, lambda: NOW)
        window.resize(*SIZE)
        try:
            with Mishaps() as mishaps:
                for path in Photographer(window, folder).take(library, wanted or NAMES):
                    say(f"{path.name}  {path.stat().st_size // 1000} kB")
                mishaps.check()
        finally:
            window.close()
    return 0


def main(arguments: list[str]) -> int:
    """Get everything ready, then take the pictures with the program's own Python; return the exit code."""
    if arguments[:1] == ["--here"]:  # this is the program's own Python
        os.environ["TZ"] = "Europe/London"
        if hasattr(time, "tzset"):
            time.tzset()
        return photograph(Path(arguments[1]), arguments[2:])
    import environment

    folder = PICTURES
    if arguments[:1] == ["--into"] and arguments[1:]:
        folder, arguments = Path(arguments[1]), arguments[2:]
    python = environment.prepare("run", say)
    return subprocess.call([str(python), str(Path(__file__).resolve()), "--here", str(folder), *arguments])


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
