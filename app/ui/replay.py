"""Playing one stretch of the recording and nothing after it."""

from PySide6.QtCore import QObject

from app.ui.playback import Playback


class Replay(QObject):
    """Plays a span and pauses at its end; whoever goes elsewhere or pauses meanwhile has the recording again."""

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._until: int | None = None
        playback.moved.connect(self._moved)
        playback.sought.connect(self._forget)
        playback.playing_changed.connect(self._playing_changed)

    def play(self, start_ms: int, end_ms: int | None = None) -> None:
        """Play from ``start_ms`` to ``end_ms``, or on where there is no end."""
        self._until = None
        self._playback.play_from(start_ms)
        if end_ms is not None and end_ms > start_ms:
            self._until = end_ms

    def _moved(self, ms: int) -> None:
        if self._until is not None and ms >= self._until and self._playback.playing:
            self._until = None
            self._playback.pause()

    def _playing_changed(self, playing: bool) -> None:
        if not playing:
            self._until = None

    def _forget(self, _ms: int) -> None:
        self._until = None
