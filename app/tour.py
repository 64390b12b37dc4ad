"""The tour: the real window shows itself with nobody at it, and leaves pictures, the sheet and a trend in a folder."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from app.ui.unattended import GaveUp, Hand, Mishaps, at_most, off_the_screen

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.ui.main_window import MainWindow
    from app.ui.pages.evaluate import EvaluatePage

T = TypeVar("T")
LIMIT_S = 240.0
SIZE = (1440, 900)
HEARD_MS = 1500
"""So much of the call has to be heard before the tour believes that it plays."""
AT_THE_KEYBOARD = "M>>>>MM>>NEMM"
"""The criteria that the half-finished demo draft still lacks, as the script writer would mark them: M met, N not met,
E evidence for it, > five seconds on, to where in the call it can be heard."""
PICTURED = 7
"""After so many keys a picture is taken, in the middle of the work."""


def run(folder: Path) -> int:
    """Take the tour into ``folder`` and return the exit code; it ends by itself, whatever happens."""
    off_the_screen()
    folder.mkdir(parents=True, exist_ok=True)

    def late() -> None:
        say(f"The tour was not over after {LIMIT_S:g} s and was ended.", sys.stderr)

    with at_most(LIMIT_S, late), tempfile.TemporaryDirectory(prefix="fair-hearing-tour-") as kept:
        return _taken(folder, Path(kept))


def _taken(folder: Path, kept: Path) -> int:
    from app import log
    from app.settings import SettingsFile
    from app.ui.app import build_window

    log.start(folder)
    settings = SettingsFile(kept / "settings.json")
    settings.change(theme="light")
    window = build_window(settings)
    window.resize(*SIZE)
    tour = Tour(window, folder)
    try:
        with Mishaps() as mishaps:
            tour.take(kept)
            mishaps.check()
    except Exception as error:  # the tour must end in words, whatever went wrong
        tour.picture_of_trouble()
        say(f"The tour stopped: {error} ({type(error).__name__})", sys.stderr)
        return 1
    finally:
        window.close()
        log.stop()
    say(f"All of it is in {folder.resolve()}")
    return 0


class Tour:
    """Goes through the program once: list, call, marks, sheet, progress, in light and in dark."""

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.hand = Hand(window)

    def take(self, kept: Path) -> None:
        """Take it; the demo library is made in ``kept`` and thrown away with it."""
        self._open_library(kept)
        draft = self._open_draft()
        page = self._page()
        self._listen(page)
        self._mark(page)
        self._finalise(page)
        self._sheet(page, draft)
        self._progress(draft)
        self._in_the_dark(draft)

    def picture_of_trouble(self) -> None:
        """Leave a picture of where it stopped."""
        self.window.grab().save(str(self.folder / "trouble.png"), "PNG")

    def _open_library(self, kept: Path) -> None:
        from app.services import demo

        window = self.window
        path = demo.build(kept / "Northdale Council.fairhearing", window.clock)
        window.show()
        self._picture("01-first-start")
        window.start(path)
        self.hand.wait("the demo library", lambda: window.workplace)
        self._picture("02-interactions")

    def _open_draft(self) -> "InteractionRow":
        """Open the half-marked draft of a recorded call."""
        desk = self.window.desk
        assert desk is not None
        drafts = self._ask(desk.interactions.drafts)
        draft = max(drafts, key=lambda row: row.marked or 0)
        assert draft.evaluation_id is not None
        self.window.open_evaluation(draft.evaluation_id)
        page = self._page()
        self.hand.wait("the recording", lambda: page.work is not None and page.playback.ready)
        say(f"Opened: {draft.subject}, {draft.advisor}, {draft.marked} criteria marked so far")
        return draft

    def _listen(self, page: "EvaluatePage") -> None:
        from PySide6.QtCore import Qt

        playback = page.playback
        start = playback.position_ms
        self.hand.press(Qt.Key.Key_Space, " ")
        self.hand.wait("the call to be heard", lambda: playback.position_ms >= start + HEARD_MS)
        desk = self.window.desk
        assert desk is not None
        say(f"Heard from {start / 1000:.1f} s to {playback.position_ms / 1000:.1f} s. {desk.engine().reason}")

    def _mark(self, page: "EvaluatePage") -> None:
        """Mark what is left with the keyboard while the call plays on, and pin evidence to what is not met."""
        from PySide6.QtCore import Qt

        work = page.work
        assert work is not None
        for place, letter in enumerate(AT_THE_KEYBOARD, start=1):
            if letter == ">":
                self.hand.press(Qt.Key.Key_Right)
            else:
                self.hand.press(Qt.Key[f"Key_{letter}"], letter.lower())
            if place == PICTURED:
                self._picture("03-evaluate")
        self.hand.wait("the marks to be saved", lambda: not page.unsaved)
        if not page.playback.playing:
            raise GaveUp("the call stopped playing while it was marked")
        result = work.sheet.result.total
        say(f"Marked all {result.marked} with the keyboard, all saved: {result.covered} of {result.of} covered")
        self._picture("04-all-marked")

    def _finalise(self, page: "EvaluatePage") -> None:
        from PySide6.QtCore import Qt

        self.hand.press(Qt.Key.Key_Return, "", Qt.KeyboardModifier.ControlModifier)
        self.hand.wait("finalising", lambda: page.guard.isVisible() or (page.work and page.work.read_only))
        if page.guard.isVisible():
            self._picture("05-one-look-at-the-edge")
            self.hand.press(Qt.Key.Key_Return)
            self.hand.wait("finalising", lambda: page.work and page.work.read_only)
        self._picture("06-finalised")
        say("Finalised")

    def _sheet(self, page: "EvaluatePage", draft: "InteractionRow") -> None:
        from PySide6.QtCore import Qt

        desk, evaluation_id = self.window.desk, draft.evaluation_id
        assert desk is not None
        assert evaluation_id is not None
        out = self.folder / "feedback-sheet.pdf"
        self._ask(lambda: desk.reporting.sheet(evaluation_id, out, standards=True))
        page.show_sheet()
        self._picture("07-sheet")
        self.hand.press(Qt.Key.Key_Escape)
        say(f"Feedback sheet: {out.name}")

    def _progress(self, draft: "InteractionRow") -> None:
        from app import tokens
        from app.charts.canvas import draw_png
        from app.charts.trend import trend_figure
        from app.domain.months import add_months, month_of

        desk = self.window.desk
        assert desk is not None
        last = month_of(self.window.clock().astimezone())
        trends = self._ask(lambda: desk.progress.trends(draft.whose, add_months(last, -13), last))
        title = f"{draft.advisor}, all sections"
        figure = trend_figure(
            trends.total, trends.months, tokens.load("light"), size_px=(1600, 900), dpi=192, title=title
        )
        (self.folder / "trend.png").write_bytes(draw_png(figure))
        self.window.show_advisor(draft.whose)
        self._picture("08-advisor")
        self.window.show_page("advisors")
        say(f"Trend of {draft.advisor} over {len(trends.months)} months: trend.png")

    def _in_the_dark(self, draft: "InteractionRow") -> None:
        assert draft.evaluation_id is not None
        self.window.theme.prefer("dark")
        self._picture("09-advisor-dark")
        self.window.show_page("interactions")
        self._picture("10-interactions-dark")
        self.window.open_evaluation(draft.evaluation_id)
        page = self._page()
        self.hand.wait("the recording", lambda: page.playback.ready)
        self._picture("11-evaluate-dark")

    def _page(self) -> "EvaluatePage":
        assert self.window.workplace is not None
        assert self.window.workplace.evaluate is not None
        return self.window.workplace.evaluate

    def _ask(self, job: Callable[[], T]) -> T:
        """Return what ``job`` finds on the library's lane."""
        found: list[T] = []
        failed: list[Exception] = []
        self.window.tasks.library(job, found.append, failed.append)
        self.hand.wait("the library", lambda: found or failed)
        if failed:
            raise failed[0]
        return found[0]

    def _picture(self, name: str) -> None:
        self.hand.picture(self.folder / f"{name}.png")


def say(text: str, to: TextIO | None = None) -> None:
    """Tell whoever started the tour, at once."""
    stream = to or sys.stdout
    stream.write(f"{text}\n")
    stream.flush()
