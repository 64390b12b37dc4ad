"""A 90-minute call with all that can be on it, 1440 points wide: zoomed, scrolled and played, each repaint timed."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter

import numpy as np
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.analysis import ALGORITHM, Analysis
from app.domain.conversation import Conversation, TalkOver
from app.domain.words import MomentKind
from app.media.peaks import Peaks
from app.ui.theme import Theme
from app.ui.widgets.waveform import Flag
from app.ui.widgets.waveform_panel import WaveformPanel

MINUTES = 90
LENGTH_MS = MINUTES * 60_000
RATE = 8000
WIDE, HIGH = 1440, 320
ROUNDS = 8


def main() -> None:
    """Print how long repaints of each kind take, s, and those of a bare widget that fills itself."""
    app = QApplication(sys.argv)
    theme = Theme(app, "light")
    panel = WaveformPanel(theme.tokens)
    panel.resize(WIDE, HIGH)
    panel.show()
    waveform = panel.waveform
    waveform.show_recording(_call(), LENGTH_MS)
    waveform.show_analysis(_found())
    waveform.show_flags(_moments(theme))
    waveform.show_hits(range(0, LENGTH_MS, 90_000), 180_000)
    app.processEvents()
    bare = Bare()
    bare.resize(waveform.size())
    bare.show()
    app.processEvents()

    def at(share: float, factor: float) -> Callable[[], None]:
        return lambda: waveform.zoom(factor, LENGTH_MS * share)

    steps = [2**0.5] * 23 + [0.5**0.5] * 23
    _tell("zoom", [at(share, factor) for share in (0.1, 0.5, 0.9) for factor in steps])
    scrolls: list[Callable[[], None]] = []
    for factor in (2, 20, 200, 2000):
        scrolls += [waveform.fit, at(0.3, factor), *([lambda: waveform.move_view_by(60)] * 40)]
    _tell("scroll", scrolls)
    waveform.fit()
    waveform.zoom(20, 0)
    panel.repaint()
    _tell("playhead", [partial(waveform.show_position, ms) for ms in range(0, 200_000, 500)])
    _tell("fill", [bare.update] * 400)


class Bare(QWidget):
    """Fills itself, as little as a widget can do."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), "#FFFFFF")
        painter.end()


def _tell(what: str, steps: Sequence[Callable[[], None]]) -> None:
    """Do the steps several times over and print what 99 of 100 of them take at most, each at its best.

    Each at its best: what the machine did for somebody else meanwhile is not our painting.
    """
    took = np.min([[_seconds(step) for step in steps] for _ in range(ROUNDS)], axis=0)
    print(f"{what}\t{np.quantile(took, 0.99)}")
    print(f"{what}: median {np.median(took) * 1e3:.1f} ms, most {took.max() * 1e3:.1f} ms", file=sys.stderr)


def _seconds(step: Callable[[], None]) -> float:
    """Return the seconds from a change until what it needs is painted."""
    QApplication.processEvents()
    begun = perf_counter()
    step()
    QApplication.processEvents()  # paints what was asked for
    return perf_counter() - begun


def _call() -> Peaks:
    """Return the shape of a made call: two who take turns, with noise under them."""
    peaks, chance = Peaks(2, RATE), np.random.default_rng(90)
    for second in range(MINUTES * 60):
        loud = np.array([9000.0, 60.0] if second // 6 % 2 else [60.0, 7000.0])
        syllables = 0.3 + 0.7 * np.abs(np.sin(np.arange(RATE) / 1100))[:, None]
        peaks.append((chance.normal(0, 1 / 3, (RATE, 2)) * loud * syllables).astype(np.int16))
    return peaks


def _found() -> Analysis:
    """Return an analysis of such a call with a silence every 40 s and a talk-over every 30 s."""
    silences = tuple((at, at + 3000 + at % 9000) for at in range(20_000, LENGTH_MS - 20_000, 40_000))
    overs = tuple(TalkOver(at, at + 1400, at // 30_000 % 2) for at in range(5000, LENGTH_MS, 30_000))
    speech = (((0, 6000),), ((6000, 12_000),))
    told = Conversation(speech, silences, overs, 0.64, silences[::9], (-20.0, -22.0), (), length_ms=LENGTH_MS)
    return Analysis(ALGORITHM, LENGTH_MS, 2, RATE, "pcm", told, 0, (0.0, 0.0))


def _moments(theme: Theme) -> list[Flag]:
    """Return forty moments: points, spans and a sensitive one."""
    kinds = (MomentKind.COMMENT, MomentKind.EVIDENCE, MomentKind.SENSITIVE, MomentKind.SILENCE)
    return [
        Flag(at, at + 8000 if n % 2 else None, theme.tokens.meets, "7 Repeats it back", n, kinds[n % 4], True)
        for n, at in enumerate(range(20_000, LENGTH_MS, 130_000))
    ]


if __name__ == "__main__":
    main()
