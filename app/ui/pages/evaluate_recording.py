"""The recording's card: waveform and transport, or in words why there is nothing to play and what to do about it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.listening import Skip
from app.ui.analysis import RecordingAnalysis
from app.ui.listening import Listening
from app.ui.listening_words import skip_words
from app.ui.playback import Fault, Playback
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import UNBOUNDED, button, column, label, row
from app.ui.widgets.transport import LOUDEST, SPEEDS, Transport
from app.ui.widgets.waveform_panel import WaveformPanel
from app.ui.widgets.written import WrittenText

if TYPE_CHECKING:
    from app.media.raw import RawFormat
    from app.settings import SettingsFile

SAID_MS = 4000
"""How long something said in passing stands before the recording's own state does again, ms."""
HEARD_SHARE, READ_SHARE, NOTHING_SHARE = 2, 4, 0
"""How much of the height a recording, a text and neither take; a text is read, a waveform seen at a glance."""
LOUDER = 10
"""Per cent by which one key changes the volume."""


class RecordingCard(QFrame):
    """Ties the waveform and the transport to the playback; ``found`` brings the file somebody chose instead."""

    found = Signal(Path)

    def __init__(
        self, theme: Theme, playback: Playback, settings: "SettingsFile", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.playback = playback
        self.listening = Listening(playback, settings, self)
        self._settings = settings
        self.panel = WaveformPanel(theme.tokens)
        self.waveform = self.panel.waveform
        self.transport = Transport(theme)
        self.written = WrittenText()
        self._fault_text = label("", "", wrap=True)
        self._choose = button(self.tr("Choose where it is now …"), "", self._ask_where)
        self._fault = QWidget()
        fault = column(self._fault, margin=8, spacing=10)
        fault.addStretch(1)
        fault.addWidget(self._fault_text)
        fault.addLayout(row(self._choose, None))
        fault.addStretch(1)
        self._place = QWidget()  # without an owner the layout would show its first page as a window of its own
        self._either = QStackedLayout(self._place)
        self._either.addWidget(self.panel)
        self._either.addWidget(self._fault)
        self._either.addWidget(self.written)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._place, 1)
        layout.addWidget(self.transport)
        self._take_height(HEARD_SHARE)
        self.chip = Chip("", "accent", self)  # over the waveform, so that nothing moves when it comes and goes
        self.chip.hide()
        self._chip_time = QTimer(self)
        self._chip_time.setSingleShot(True)
        self._chip_time.setInterval(SAID_MS)
        self._chip_time.timeout.connect(self.chip.hide)
        self._state = ""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(SAID_MS)
        self._passing.timeout.connect(self._show_state)
        self._connect()
        self._take_settings()

    def open(
        self, path: Path | None, duration_ms: int | None, start_ms: int = 0, raw: "RawFormat | None" = None
    ) -> None:
        """Open a recording where it was left, or say that the contact has none; ``raw`` as for ``Playback.open``."""
        self._either.setCurrentWidget(self.panel)
        self.waveform.show_recording(None, duration_ms or 0)
        self.transport.set_ready(False)
        self.transport.show_time(start_ms, duration_ms or 0)
        self.chip.hide()
        self.transport.show()
        self._take_height(HEARD_SHARE)
        if path is None:
            self.playback.close()
            self.transport.hide()
            self._take_height(NOTHING_SHARE)
            self._show_fault("", self.tr("This contact has no recording: mark it from what was written or seen."))
        else:
            self.playback.open(path, start_ms, raw)

    def show_written(self, name: str, text: str, *, read_only: bool) -> None:
        """Show what was written in a contact that has no recording."""
        self.written.show_text(name, text, read_only=read_only)
        self._either.setCurrentWidget(self.written)
        self.transport.hide()
        self._take_height(READ_SHARE)

    @property
    def shows_written(self) -> bool:
        """Return whether a text stands where the waveform would be."""
        return self._either.currentWidget() is self.written

    @property
    def fault_text(self) -> str:
        """Return why there is nothing to play, nothing where there is."""
        return self._fault_text.text() if self._either.currentWidget() is self._fault else ""

    def say(self, text: str) -> None:
        """Say something in passing, where the recording's state stands otherwise."""
        self.waveform.show_remark(text)
        self.written.say(text)
        self._passing.start()

    def show_analysis(self, analysis: RecordingAnalysis) -> None:
        """Show what was found in the recording, and listen by it."""
        self.waveform.show_analysis(analysis.now, analysis.thresholds)
        self.listening.show_analysis(analysis.now)

    def faster(self, steps: int) -> None:
        """Take the next speed up, or down for a negative number."""
        near = min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - self.playback.speed))
        self._set_speed(SPEEDS[min(max(near + steps, 0), len(SPEEDS) - 1)])

    def louder(self, steps: int) -> None:
        """Play louder by steps of ten per cent, or quieter for a negative number."""
        self._set_volume(min(max(self.playback.volume + steps * LOUDER, 0), LOUDEST))

    def _take_height(self, share: int) -> None:
        """Take this share of the height, the panels below taking three."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setVerticalStretch(share)
        self.setSizePolicy(policy)
        self._share = share
        self._fit_nothing()

    def _fit_nothing(self) -> None:
        """Take no more height than the sentence where there is neither a recording nor a text."""
        layout = self._fault.layout()
        if self._share == NOTHING_SHARE and layout is not None:
            wrapped = layout.totalHeightForWidth(max(self._place.width(), 1))
            self._place.setFixedHeight(max(wrapped, layout.sizeHint().height()))
        else:
            self._place.setMinimumHeight(0)
            self._place.setMaximumHeight(UNBOUNDED)

    def _connect(self) -> None:
        playback, transport = self.playback, self.transport
        playback.opened.connect(self._opened)
        playback.grew.connect(self._grew)
        playback.moved.connect(self._moved)
        playback.playing_changed.connect(transport.show_playing)
        playback.state_changed.connect(self._state_changed)
        playback.faulted.connect(self._show_fault)
        transport.play_pressed.connect(playback.toggle)
        transport.step_pressed.connect(playback.nudge)
        transport.speed_chosen.connect(self._set_speed)
        transport.volume_chosen.connect(self._set_volume)
        self.waveform.seek_asked.connect(playback.seek)
        self._connect_listening()

    def _connect_listening(self) -> None:
        listening, transport, waveform = self.listening, self.transport, self.waveform
        transport.skipping_pressed.connect(listening.toggle_skipping)
        transport.loop_pressed.connect(listening.step_loop)
        transport.side_chosen.connect(listening.hear)
        transport.evening_pressed.connect(listening.toggle_evening_out)
        transport.event_pressed.connect(lambda by: listening.go_to_next() if by > 0 else listening.go_to_previous())
        waveform.selection_changed.connect(lambda start, end: listening.select((start, end)))
        waveform.selection_cleared.connect(lambda: listening.select(None))
        listening.changed.connect(self._show_listening)
        listening.skipped.connect(self._show_skip)
        listening.said.connect(self.say)
        self._show_listening()

    def _take_settings(self) -> None:
        now = self._settings.now
        self._apply_speed(now.speed)
        self._apply_volume(min(now.volume, LOUDEST))

    def _set_speed(self, speed: float) -> None:
        self._apply_speed(speed)
        self._settings.change(speed=speed)

    def _set_volume(self, percent: int) -> None:
        self._apply_volume(percent)
        self._settings.change(volume=percent)

    def _apply_speed(self, speed: float) -> None:
        self.playback.set_speed(speed)
        self.transport.show_speed(speed)
        self.transport.show_aside(self.listening.remarks())

    def _apply_volume(self, percent: int) -> None:
        self.playback.set_volume(percent)
        self.transport.show_volume(percent)

    def _state_changed(self, text: str) -> None:
        self._state = text
        self._show_state()

    def _show_state(self) -> None:
        if not self._passing.isActive():
            self.waveform.show_remark(self._state)
            self.written.say("")

    def _show_listening(self) -> None:
        listening, transport = self.listening, self.transport
        transport.show_skipping(listening.skipping, listening.skipping_words())
        transport.show_loop(listening.loop)
        transport.show_side(listening.side, listening.no_sides_because())
        transport.show_evening_out(listening.evening_out)
        transport.show_aside(listening.remarks())
        self.waveform.show_loop(listening.loop.a_ms, listening.loop.b_ms)

    def _show_skip(self, skip: Skip) -> None:
        self.chip.setText(skip_words(skip))
        self._place_chip()
        self.chip.show()
        self._chip_time.start()

    def _place_chip(self) -> None:
        self.chip.adjustSize()
        self.chip.raise_()
        lanes = self.panel.mapTo(self, QPoint(0, 0))
        corner = lanes + self.panel.rect().bottomRight()
        self.chip.move(corner.x() - self.chip.width() - 4, corner.y() - self.chip.height() - 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chip in its corner."""
        super().resizeEvent(event)
        self._place_chip()
        self._fit_nothing()

    def _opened(self) -> None:
        recording = self.playback.recording
        assert recording is not None
        self._either.setCurrentWidget(self.panel)
        self.waveform.show_shape(recording.peaks, recording.duration_ms)
        self.transport.set_ready(True)
        self._moved(self.playback.position_ms)

    def _grew(self) -> None:
        self.waveform.shape_grew(self.playback.duration_ms)
        self._moved(self.playback.position_ms)

    def _moved(self, position_ms: int) -> None:
        if self.playback.ready:
            self.waveform.show_position(position_ms)
            self.transport.show_time(position_ms, self.playback.duration_ms)

    def _show_fault(self, kind: str, sentence: str) -> None:
        self._fault_text.setText(sentence)
        self._choose.setVisible(kind in (Fault.MISSING, Fault.UNREADABLE))
        self._either.setCurrentWidget(self._fault)
        self.transport.set_ready(False)
        self._fit_nothing()

    def _ask_where(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Where is the recording now?"))
        if chosen:
            self.found.emit(Path(chosen))
