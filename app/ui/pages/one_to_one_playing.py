"""Playing the clips of a one-to-one, one at a time and never what is silenced."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.media.mix import Hearing
from app.ui.playback import Playback
from app.ui.replay import Replay

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.one_to_one_values import ClipView
    from app.ui.context import Desk


class ClipPlayer(QObject):
    """Plays one clip to its end; ``playing`` brings its moment, ``None`` when it is over, ``said`` what is wrong."""

    playing = Signal(object)
    said = Signal(str)

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playback = Playback(desk.tasks, desk.engine, self)
        self._replay = Replay(self.playback, self)
        self._open: Path | None = None
        self._clip: ClipView | None = None
        self.playback.opened.connect(self._begin)
        self.playback.playing_changed.connect(self._changed)
        self.playback.state_changed.connect(self.said)
        self.playback.faulted.connect(self._failed)

    def play(self, clip: "ClipView") -> None:
        """Play a clip from its beginning; what another one left playing stops."""
        self._clip = clip
        # before it is opened: what is sensitive must be silent from the first sound
        self.playback.set_hearing(Hearing(muted=clip.silenced))
        if clip.recording == self._open and self.playback.ready:
            self._begin()
        elif clip.recording is not None:
            self._open = clip.recording
            self.playback.open(clip.recording, clip.start_ms, clip.raw)

    def stop(self) -> None:
        """Fall silent."""
        self.playback.pause()

    def close(self) -> None:
        """Fall silent and let the recording go."""
        self._open = self._clip = None
        self.playback.close()

    def _begin(self) -> None:
        if self._clip is not None:
            self._replay.play(self._clip.start_ms, self._clip.end_ms)

    def _changed(self, on: bool) -> None:
        self.playing.emit(self._clip.moment_id if on and self._clip is not None else None)

    def _failed(self, _kind: str, said: str) -> None:
        self._open = None
        self.playing.emit(None)
        self.said.emit(said)
