"""The bridge between a recording's engine and the window: what foreign threads say comes in by one signal."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.media.faults import Cancelled
from app.media.mix import Hearing
from app.media.player import Event, Player
from app.ui.device_watch import LOOK_MS, DeviceWatch
from app.ui.messages import sentence
from app.ui.tasks import Handle, Tasks

if TYPE_CHECKING:
    from app.media.player import EngineChoice
    from app.media.raw import RawFormat
    from app.media.recording import Recording

FRAME_MS = 33
"""How often the playhead moves while it plays, ms."""
SEEK_MS = 200
"""At most one seek in this time reaches the engine while the playhead is dragged, ms."""


class Fault(StrEnum):
    """Why there is nothing to play."""

    MISSING = "missing"
    UNREADABLE = "unreadable"


class _NotThere(Exception):
    """Nothing has the recording's name."""


class Playback(QObject):
    """One recording being read, drawn and played; all its signals come on the main thread.

    ``opened`` comes when it can be played, ``grew`` whenever more of it is decoded and ``read_whole`` at the end of
    that, ``moved`` with the place in ms, ``sought`` with a place somebody went to, ``state_changed`` with a sentence
    (empty while all is well), ``faulted`` with a kind and a sentence.
    """

    opened = Signal()
    grew = Signal()
    read_whole = Signal()
    moved = Signal(int)
    sought = Signal(int)
    playing_changed = Signal(bool)
    state_changed = Signal(str)
    faulted = Signal(str, str)
    _heard = Signal(int, str, str)

    def __init__(self, tasks: Tasks, engine: "Callable[[], EngineChoice]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._engine = tasks, engine
        self._player: Player | None = None
        self.recording: Recording | None = None
        self._turn = 0  # what an earlier recording's threads still say is not meant for this one
        self._loading: Handle | None = None
        self._waiting = self._ended = self._deaf = False
        self._trouble = ""
        self._read = 1.0
        self._pending: int | None = None
        self._speed, self._volume = 1.0, 100
        self._hearing = Hearing()
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._tell_position)
        self._seeks = QTimer(self)
        self._seeks.setSingleShot(True)
        self._seeks.setInterval(SEEK_MS)
        self._seeks.timeout.connect(self._seek_pending)
        self._device = DeviceWatch(tasks, self)
        self._device.gone.connect(self._device_gone)

    # -- opening

    def open(self, path: Path, start_ms: int = 0, raw: "RawFormat | None" = None) -> None:
        """Read a recording on the audio threads and be ready to play it from ``start_ms``.

        ``raw`` says how one without a header is coded.
        """
        self.close()
        turn = self._turn
        self.state_changed.emit(self.tr("Opening the recording …"))

        def begin(_handle: Handle) -> "tuple[Recording, Player, bool]":
            from app.media.recording import open_recording

            if not path.exists():  # asked here: a share that has gone away answers late
                raise _NotThere(path)
            recording = open_recording(path, raw)
            choice = self._engine()
            return recording, choice.make(), choice.has_device is False

        self._tasks.audio(  # never cancelled: what it opened has to come back to be closed
            begin, lambda parts: self._begun(turn, parts, start_ms), lambda error: self._failed(turn, error)
        )

    def _begun(self, turn: int, parts: "tuple[Recording, Player, bool]", start_ms: int) -> None:
        recording, player, deaf = parts
        if turn != self._turn:
            player.close()
            recording.close()
            return
        self.recording, self._player, self._deaf, self._read = recording, player, deaf, 0.0
        player.set_hearing(self._hearing)  # before it can give a sound: muted spans never do
        player.open(recording.store, lambda event, text: self._heard.emit(turn, str(event), text))
        player.set_rate(self._speed)
        player.set_gain(self._volume / 100)
        if start_ms:
            player.seek(start_ms)
        self._loading = self._tasks.audio(
            lambda handle: recording.load(handle.report, handle.cancelled),
            lambda _outcome: self._loaded(turn),
            lambda error: self._failed(turn, error),
            lambda share: self._progressed(turn, share),
        )
        self.opened.emit()
        self._tell_state()
        self._tell_position()

    def _progressed(self, turn: int, share: float) -> None:
        if turn == self._turn:
            self._read = share
            self.grew.emit()
            self._tell_state()

    def _loaded(self, turn: int) -> None:
        if turn == self._turn:
            self._read, self._loading = 1.0, None
            self.grew.emit()
            self.read_whole.emit()
            self._tell_state()

    def _failed(self, turn: int, error: Exception) -> None:
        if turn != self._turn or isinstance(error, Cancelled):
            return
        self.close()
        if isinstance(error, _NotThere):
            said = self.tr("The recording is not where it was: {path}").format(path=error.args[0])
            self.faulted.emit(Fault.MISSING, said)
            return
        told = sentence(error)
        if told is None:
            self._tasks.unhandled(error)
        self.faulted.emit(Fault.UNREADABLE, told or self.tr("The recording could not be read."))

    def close(self) -> None:
        """Fall silent and let the recording go."""
        self._turn += 1
        self._frames.stop()
        self._seeks.stop()
        self._device.stop()
        self._pending = None
        self._waiting = self._ended = False
        self._trouble = ""
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        if self._player is not None:
            self._player.close()
            self._player = None
            self.playing_changed.emit(False)
        if self.recording is not None:
            self.recording.close()
            self.recording = None

    # -- what it is doing

    @property
    def ready(self) -> bool:
        """Return whether there is something to play."""
        return self._player is not None

    @property
    def playing(self) -> bool:
        """Return whether sound is running."""
        return self._player is not None and self._player.playing

    @property
    def ended(self) -> bool:
        """Return whether it has played to its end."""
        return self._ended

    @property
    def position_ms(self) -> int:
        """Return the place heard now, or the one asked for last."""
        if self._pending is not None:
            return self._pending
        return self._player.position_ms() if self._player is not None else 0

    @property
    def duration_ms(self) -> int:
        """Return the best known length."""
        return self.recording.duration_ms if self.recording is not None else 0

    @property
    def speed(self) -> float:
        """Return the speed, 1 = as recorded."""
        return self._speed

    @property
    def volume(self) -> int:
        """Return the volume in per cent; above 100 is boost."""
        return self._volume

    # -- what is asked of it

    def toggle(self) -> None:
        """Play, or pause."""
        if self._player is None:
            return
        if self._player.playing:
            self._player.pause()
        else:
            self._seek_pending()
            self._player.play()
        self._tell_playing()

    def play_from(self, ms: int) -> None:
        """Go to a place and play from there."""
        if self._player is not None:
            self.seek(ms)
            if not self._player.playing:
                self._player.play()
            self._tell_playing()

    def pause(self) -> None:
        """Stop where it is."""
        if self.playing:
            self.toggle()

    def seek(self, ms: int) -> None:
        """Go to a place; where places come faster than the engine likes, the last one counts."""
        if self._player is None:
            return
        self._pending = min(max(ms, 0), self.duration_ms)
        self._ended = False
        self.sought.emit(self._pending)
        if not self._seeks.isActive():
            self._seek_pending()
            self._seeks.start()
        self._tell_position()

    def jump(self, ms: int) -> None:
        """Go to a place at once and by ourselves, as over a silence; playing goes on."""
        if self._player is not None:
            self._seeks.stop()
            self._pending, self._ended = None, False
            self._player.seek(min(max(ms, 0), self.duration_ms))
            self._tell_position()

    def nudge(self, by_ms: int) -> None:
        """Go back (negative) or on by so much."""
        self.seek(self.position_ms + by_ms)

    def set_speed(self, speed: float) -> None:
        """Play at ``speed`` from now on, 0.5–2, the pitch kept."""
        self._speed = speed
        if self._player is not None:
            self._player.set_rate(speed)

    def set_volume(self, percent: int) -> None:
        """Play at ``percent`` of the recorded loudness from now on, 0–400."""
        self._volume = percent
        if self._player is not None:
            self._player.set_gain(percent / 100)

    @property
    def hearing(self) -> Hearing:
        """Return how the recording is heard."""
        return self._hearing

    def set_hearing(self, hearing: Hearing) -> None:
        """Let this recording and later ones be heard so from now on."""
        if hearing != self._hearing:
            self._hearing = hearing
            if self._player is not None:
                self._player.set_hearing(hearing)

    def _seek_pending(self) -> None:
        if self._pending is not None and self._player is not None:
            self._player.seek(self._pending)
            self._pending = None

    # -- what the engine says

    @Slot(int, str, str)
    def _on_heard(self, turn: int, event: str, text: str) -> None:
        if turn != self._turn:
            return
        self._waiting = event == Event.WAITING or (self._waiting and event not in (Event.POSITION, Event.ENDED))
        self._ended = event == Event.ENDED or (self._ended and event not in (Event.PLAYING, Event.POSITION))
        if event in (Event.FAILED, Event.PLAYING):
            self._trouble = text if event == Event.FAILED else ""
        self._tell_state()
        self._tell_playing()
        self._tell_position()

    def _tell_playing(self) -> None:
        playing = self.playing
        if playing != self._frames.isActive():
            if playing:
                self._frames.start()
            else:
                self._frames.stop()
            if playing and not self._deaf:
                self._device.start()
            else:
                self._device.stop()
            self.playing_changed.emit(playing)

    def _device_gone(self) -> None:
        self.pause()
        self.jump(self.position_ms - round(LOOK_MS * self._speed))  # what played on unheard is heard again
        self._trouble = self.tr(
            "The sound device has gone, so playing was paused. Plug it in or choose another in the system’s "
            "settings, then play on."
        )
        self._tell_state()

    def _tell_position(self) -> None:
        self.moved.emit(self.position_ms)

    def _tell_state(self) -> None:
        self.state_changed.emit(self._state())

    def _state(self) -> str:
        if self._trouble or self._waiting:
            return self._trouble or self.tr("Waiting for the recording to be read …")
        if self._read < 1.0:
            return self.tr("Reading the recording: {percent}%").format(percent=int(self._read * 100))
        if self._ended:
            return self.tr("End of the recording")
        return self._remark()

    def _remark(self) -> str:
        """Return what is worth knowing of a recording that is read whole."""
        outcome = self.recording.outcome if self.recording is not None else None
        if outcome is not None and outcome.cut_off:
            return self.tr("The recording is cut off: it ends before its stated length")
        if self._deaf:
            return self.tr("No sound device: it can be seen but not heard")
        return ""
