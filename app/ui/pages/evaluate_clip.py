"""Saving one moment of the recording as a file for coaching."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from app.domain.listening import clip_name
from app.media.faults import Cancelled
from app.ui.messages import INFO, TROUBLE, sentence
from app.ui.tasks import Handle
from app.ui.widgets.moment_line import MomentLine

if TYPE_CHECKING:
    from app.media.clip import Kind
    from app.ui.pages.evaluate import EvaluatePage

PATIENCE_MS = 500
"""Saving that takes longer than this is shown, with a way to stop it, ms."""


class Clips(QObject):
    """Saves clips for the page, as they are heard now: one side where one is heard, and never what is silenced."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._folder = Path.home()
        self._saving: Handle | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(PATIENCE_MS)
        self._slow.timeout.connect(self._show_saving)

    def ask(self, line: MomentLine) -> None:
        """Ask where a moment's clip goes, and save it there."""
        kinds = {self.tr("MP3, small (*.mp3)"): "mp3", self.tr("WAV, exact (*.wav)"): "wav"}
        name, chosen = QFileDialog.getSaveFileName(
            self._page, self.tr("Save clip"), str(self._folder / self.name(line)), ";;".join(kinds)
        )
        if name:
            out = Path(name)
            ending = out.suffix.lower()
            kind = ending[1:] if ending[1:] in kinds.values() else kinds.get(chosen, "mp3")
            self.save(line, out if ending == f".{kind}" else out.with_name(f"{out.name}.{kind}"))

    def name(self, line: MomentLine) -> str:
        """Return what a moment's clip is called: whose call, its day and the place."""
        assert self._page.work is not None
        contact = self._page.work.sheet.evaluation.interaction
        return clip_name(contact.advisor, contact.started_at.date(), line.start_ms, "mp3")

    def save(self, line: MomentLine, out: Path) -> None:
        """Save a moment's clip as ``out``, MP3 or WAV by its ending; it works beside the page and says how it went."""
        from app.media.clip import Cut, export

        playback, end = self._page.playback, line.end_ms
        if playback.recording is None or end is None:
            self._page.say(self.tr("There is no recording to take a clip from"))
            return
        self._folder = out.parent
        self.stop()
        store, cut = playback.recording.store, Cut(line.start_ms, end, playback.hearing)
        kind = cast("Kind", out.suffix[1:].lower())
        self._saving = self._page.desk.tasks.audio(
            lambda handle: export(store, cut, out, kind, progress=handle.report, cancelled=handle.cancelled),
            lambda _length: self._saved(out, private=_touches(playback.hearing.muted, line.start_ms, end)),
            self._failed,
            self._progressed,
        )
        self._slow.start()

    def stop(self) -> None:
        """Leave a clip that is being saved; nothing of it stays."""
        if self._saving is not None:
            self._saving.cancel()
            self._done()

    def _done(self) -> None:
        self._saving = None
        self._slow.stop()

    def _show_saving(self) -> None:
        self._page.head.bar.say(self.tr("Saving the clip …"), INFO, self.tr("Cancel"), self.stop)

    def _progressed(self, done: float) -> None:
        self._page.recording.say(self.tr("Saving the clip: {percent}%").format(percent=int(done * 100)))

    def _saved(self, out: Path, *, private: bool) -> None:
        self._done()
        said = self.tr("Clip saved as {name}.").format(name=out.name)
        if private:
            said += " " + self.tr("What is private in it is silent.")
        self._page.head.bar.say(said)

    def _failed(self, error: Exception) -> None:
        self._done()
        if isinstance(error, Cancelled):
            return
        said = sentence(error)
        if said is None:
            self._page.desk.tasks.unhandled(error)
        self._page.head.bar.say(said or self.tr("The clip could not be saved."), TROUBLE)


def _touches(muted: tuple[tuple[int, int], ...], start_ms: int, end_ms: int) -> bool:
    return any(start < end_ms and end > start_ms for start, end in muted)
