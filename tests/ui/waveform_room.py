"""Real recordings, read and listened to once, on a waveform of its own."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion

from app import paths, tokens
from app.domain.analysis import Analysis
from app.media.recording import Recording, open_recording
from app.ui.widgets.waveform_panel import WaveformPanel

DEMO = paths.resources() / "demo"
POOR = DEMO / "06-parking-permit-poor.wav"
"""60 s, advisor left, one silence of 12 s, the advisor talks over the customer twice."""


@cache
def heard(path: Path = POOR) -> tuple[Recording, Analysis]:
    """Return a recording that has been read, and what was found in it."""
    recording = open_recording(path)
    recording.load()
    return recording, recording.analysis()


def a_panel(path: Path = POOR, theme: str = "light", size: tuple[int, int] = (700, 240)) -> WaveformPanel:
    """Return a shown panel with a recording and its analysis."""
    recording, analysis = heard(path)
    panel = WaveformPanel(tokens.load(theme))
    panel.resize(*size)
    panel.show()
    panel.waveform.show_recording(recording.peaks, recording.duration_ms)
    panel.waveform.show_analysis(analysis)
    return panel


class PaintWatch(QObject):
    """Keeps which parts of a widget were painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.painted: list[QRegion] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look on."""
        if isinstance(event, QPaintEvent):
            self.painted.append(QRegion(event.region()))
        return False
