"""How long the window does not answer while an advisor's charts are drawn, on a library of 360,000 evaluations."""

import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import big_library
from PySide6.QtCore import QEventLoop, QMetaObject, QTimer
from rows import Row

from app.settings import SettingsFile
from app.ui import imports
from app.ui.app import build_window
from app.ui.collecting import Collector
from app.ui.main_window import MainWindow
from app.ui.unattended import Hand
from app.ui.widgets.chart_view import ChartView

ADVISORS = 6
BEAT_MS = 1
PATIENCE_S = 30.0


def run(advisors: int = ADVISORS, path: Path | None = None) -> list[Row]:
    """Open the pages of some advisors, one after the other, and look how long the main thread was away at most."""
    library = path or big_library.path()
    imports.as_usual()  # as the program does
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as kept:
        window = build_window(SettingsFile(Path(kept) / "settings.json"), big_library.now)
        try:
            first, *others = _pauses(window, library, advisors)
        finally:
            window.close()
    return [
        Row("longest pause while the first advisor's page is made", first, most=0.05),
        Row("longest pause of the window while an advisor's charts are drawn", max(others), most=0.05),
    ]


def _pauses(window: MainWindow, library: Path, advisors: int) -> list[float]:
    """Return the longest pause (s) at each page; at the first one the page is made."""
    hand = Hand(window)
    window.show()
    window.start(library)
    hand.wait("the library", lambda: window.workplace)
    hand.wait("what draws charts, loaded once all is at rest", lambda: "app.charts.trend" in sys.modules)
    hand.settle()
    assert window.desk is not None
    people = window.desk.people.advisors()
    collector = Collector(lambda: window.tasks.busy)  # as in the program, once it has settled
    collector.start()
    try:
        first = _pause(window, people[0].id)
        hand.settle()
        return [first, *(_pause(window, person.id) for person in people[1 : advisors + 1])]
    finally:
        collector.stop()


def _pause(window: MainWindow, advisor: int) -> float:
    """Open one page and return the longest time between two beats, s, until every chart of it has been drawn."""
    loop, beats, waiting = QEventLoop(), [perf_counter()], set[ChartView]()
    joined: dict[ChartView, QMetaObject.Connection] = {}

    def look() -> None:
        beats.append(perf_counter())
        if not joined:  # the first time the page is made piece by piece
            for chart in window.findChildren(ChartView):
                waiting.add(chart)
                joined[chart] = chart.drawn.connect(lambda chart=chart: _drawn(waiting, chart, loop))

    beat = QTimer()
    beat.setInterval(BEAT_MS)
    beat.timeout.connect(look)
    beat.start()
    window.show_advisor(advisor)
    look()
    QTimer.singleShot(round(PATIENCE_S * 1000), loop.quit)
    loop.exec()
    beat.stop()
    for chart, connection in joined.items():
        chart.drawn.disconnect(connection)
    if waiting or not joined:
        raise RuntimeError("an advisor's charts were not drawn")
    return max(after - before for before, after in pairwise(beats))


def _drawn(waiting: set[ChartView], chart: ChartView, loop: QEventLoop) -> None:
    waiting.discard(chart)
    if not waiting:
        loop.quit()
