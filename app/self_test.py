"""The self-test: every part of an installation tried once, and ``result.json`` that says how each did."""

import json
import platform
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__, paths
from app.ui.unattended import GaveUp, Hand, Mishaps, at_most, no_display, off_the_screen
from app.ui.versions import system_lines

if TYPE_CHECKING:
    from app.media.player import EngineChoice

LIMIT_S = 120.0
FORMAT = 1
CALL = "04-pothole-report.wav"
"""The recording that is played, coded as telephone recorders do."""
HEARD_MS = 700
ADVISOR, EVALUATOR = "Self-test advisor", "Self-test"


@dataclass(slots=True)
class Step:
    """How one step went: ``ms`` milliseconds, and in words what was found or what failed."""

    name: str
    ok: bool
    ms: int
    detail: str


@dataclass(slots=True)
class Result:
    """What ``result.json`` holds."""

    format: int = FORMAT
    ok: bool = False
    program: str = __version__
    python: str = platform.python_version()
    system: str = f"{platform.system()} {platform.release()} ({platform.machine()})"
    frozen: bool = bool(getattr(sys, "frozen", False))
    versions: tuple[str, ...] = ()
    engine: str = ""
    engine_reason: str = ""
    sound_device: bool | None = None
    steps: list[Step] = field(default_factory=list)


def run(folder: Path) -> int:
    """Try everything, leave ``result.json``, a sheet, a chart and a picture in ``folder``; 0 when all of it worked."""
    if no_display():
        off_the_screen()
    folder.mkdir(parents=True, exist_ok=True)
    result = Result(versions=system_lines())

    def late() -> None:
        result.steps.append(Step("time", False, round(LIMIT_S * 1000), "the self-test did not end and was ended"))
        _write(result, folder)

    with at_most(LIMIT_S, late), tempfile.TemporaryDirectory(prefix="fair-hearing-self-test-") as kept:
        test = SelfTest(folder, Path(kept), result)
        _write(result, folder)  # should the program die in a step, what is left says that it did not pass
        for name, step in test.steps():
            _try(result, name, step)
            _write(result, folder)
        result.ok = all(step.ok for step in result.steps)
        _write(result, folder)
    return 0 if result.ok else 1


def _try(result: Result, name: str, step: Callable[[], str]) -> None:
    """Take one step; whatever goes wrong in it is written down, and the next step is tried all the same."""
    began = time.perf_counter()
    try:
        detail, ok = step(), True
    except Exception as error:
        detail, ok = f"{type(error).__name__}: {error}", False
    taken = Step(name, ok, round((time.perf_counter() - began) * 1000), detail)
    result.steps.append(taken)
    sys.stdout.write(f"{'ok    ' if ok else 'FAILED'} {name}: {detail} ({taken.ms} ms)\n")
    sys.stdout.flush()


def _write(result: Result, folder: Path) -> None:
    """Write the result so that the file is never half there."""
    part = folder / "result.json.part"
    part.write_text(json.dumps(asdict(result), ensure_ascii=False, indent=2), encoding="utf-8")
    part.replace(folder / "result.json")


class SelfTest:
    """The steps; each returns in words what it found, and needs no more of the ones before than the files they made."""

    def __init__(self, folder: Path, kept: Path, result: Result) -> None:
        self._folder = folder
        self._kept = kept
        self._result = result
        self._library = kept / f"self-test{paths.SUFFIX}"
        self._evaluation = 0

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Return the steps in order, by name."""
        return (
            ("scorecard", self.scorecard),
            ("library", self.library),
            ("evaluation", self.evaluation),
            ("player", self.player),
            ("built-in player", self.built_in_player),
            ("sheet", self.sheet),
            ("chart", self.chart),
            ("window", self.window),
        )

    def scorecard(self) -> str:
        """Find and read the scorecard that ships with the program."""
        from app.domain.scorecard_file import read_scorecard
        from app.services import scorecards

        card = read_scorecard(scorecards.default_definition(), scorecards.DEFAULT)
        return f"{card.name}, version {card.version}, {len(card.criteria)} criteria"

    def library(self) -> str:
        """Make a library by running every migration, and look through the whole of it."""
        from app.services import keeping

        person = (EVALUATOR, "")
        keeping.create(self._library, "Self-test", _now, evaluator=person, team="Self-test", advisors=[ADVISOR]).close()
        report = keeping.check(self._library)
        if not report.sound:
            raise GaveUp("; ".join(report.problems))
        return f"schema {report.schema_version}, SQLite {report.sqlite_version}"

    def evaluation(self) -> str:
        """Add a demo call, mark it, and finalise."""
        from app.domain.words import Mark
        from app.media.probe import probe
        from app.services import keeping
        from app.services.evaluating import Evaluating
        from app.services.interactions import Interactions, NewRecording
        from app.services.people import People

        library = keeping.open_(self._library, _now)
        try:
            people, evaluating = People(library, _now), Evaluating(library, _now)
            by, advisor = people.evaluators()[0].id, people.advisors()[0].id
            call = paths.resources() / "demo" / CALL
            new = NewRecording(
                call, probe(call), advisor, _now().astimezone().replace(tzinfo=None), subject="Self-test"
            )
            self._evaluation = evaluating.begin(Interactions(library, _now).add_recording(new, by), by)
            for number in range(1, len(evaluating.open(self._evaluation).marks) + 1):
                evaluating.mark(self._evaluation, number, Mark.MET, number * 1000, by)
            total = evaluating.finalise(self._evaluation, by, edge_seen=True).result.total
        finally:
            library.close()
        return f"{total.covered} of {total.of} covered, finalised"

    def player(self) -> str:
        """Let the engine that this machine's evaluators will hear play a demo call."""
        from app.media import player

        choice = player.choose()
        self._result.engine, self._result.engine_reason = choice.name, choice.reason
        self._result.sound_device = choice.has_device
        return _played(choice)

    def built_in_player(self) -> str:
        """Let the engine play that is always there."""
        from app.media import player

        return _played(player.choose("builtin"))

    def sheet(self) -> str:
        """Write the feedback sheet and read it back."""
        import pypdfium2

        from app.services import keeping
        from app.services.reporting import Reporting

        out = self._folder / "sheet.pdf"
        library = keeping.open_(self._library, _now)
        try:
            Reporting(library, _now).sheet(self._evaluation, out, standards=True)
        finally:
            library.close()
        pdf = pypdfium2.PdfDocument(out)
        try:
            words, pages = pdf[0].get_textpage().get_text_range(), len(pdf)
        finally:
            pdf.close()
        if ADVISOR not in words:
            raise GaveUp("the sheet does not name the advisor")
        return f"{pages} pages, {out.stat().st_size} bytes, read back"

    def chart(self) -> str:
        """Draw a trend in every form it can be saved in."""
        from app import tokens
        from app.charts.canvas import draw_pdf, draw_png, draw_svg
        from app.charts.trend import trend_figure
        from app.domain.trends import Point, Series

        points = tuple(Point(202600 + month, 8, 120 + month, 160, None, None) for month in range(1, 13))
        months = [point.month for point in points]
        figure = trend_figure(Series("Self-test", points), months, tokens.load("light"), size_px=(800, 400), dpi=96)
        sizes = []
        for kind, draw in (("png", draw_png), ("pdf", draw_pdf), ("svg", draw_svg)):
            drawn = draw(figure)
            (self._folder / f"chart.{kind}").write_bytes(drawn)
            sizes.append(f"{kind} {len(drawn)} bytes")
        return ", ".join(sizes)

    def window(self) -> str:
        """Open the real window on the library, show the evaluation, and take a picture."""
        from app.settings import SettingsFile
        from app.ui.app import application, build_window

        window = build_window(SettingsFile(self._kept / "settings.json"))
        hand = Hand(window)
        try:
            with Mishaps() as mishaps:
                window.start(self._library)
                window.show()
                hand.wait("the library", lambda: window.workplace)
                hand.settle()
                window.open_evaluation(self._evaluation)
                page = window.workplace.evaluate if window.workplace else None
                hand.wait("the evaluation", lambda: page and page.work and page.playback.ready)
                hand.picture(self._folder / "window.png")
                mishaps.check()
        finally:
            hand.close()
        return f"shown by Qt's “{application().platformName()}”, {window.width()} × {window.height()}"


def _now() -> datetime:
    return datetime.now(UTC)


def _until(what: str, done: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise GaveUp(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.02)


def _played(choice: "EngineChoice") -> str:
    """Decode a demo call on a thread, play it, and return how far; GaveUp when it does not move."""
    from app.media.recording import open_recording

    recording = open_recording(paths.resources() / "demo" / CALL)
    loading = threading.Thread(target=recording.load, daemon=True)
    loading.start()
    engine = choice.make()
    try:
        engine.open(recording.store, lambda _event, _text: None)
        engine.play()
        _until("the call to be heard", lambda: engine.position_ms() >= HEARD_MS)
        engine.pause()
        device = {True: "a sound device", False: "no sound device", None: "perhaps a sound device"}[choice.has_device]
        return f"{choice.name}, played to {engine.position_ms()} ms of {recording.duration_ms}, {device}"
    finally:
        engine.close()
        recording.close()
        loading.join()
