"""Reads a recording for the dialog: facts and fingerprint away from the main thread, guesses from the library."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.domain.times import length_text
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.media.probe import Facts
    from app.media.raw import RawFormat
    from app.services.interactions import InteractionRow
    from app.ui.context import Desk
    from app.ui.tasks import Handle


CODINGS = {
    "pcm_s16le": "PCM",
    "pcm_s24le": "PCM",
    "pcm_u8": "PCM",
    "pcm_mulaw": "µ-law",
    "pcm_alaw": "A-law",
    "gsm": "GSM 06.10",
    "gsm_ms": "GSM 06.10",
    "g722": "G.722",
    "mp3": "MP3",
    "aac": "AAC",
    "opus": "Opus",
    "vorbis": "Vorbis",
    "flac": "FLAC",
    "amrnb": "AMR",
    "amrwb": "AMR wideband",
    "wmav2": "WMA",
}
"""How codings are called where people talk about them; others keep the decoder's name."""


@dataclass(frozen=True, slots=True)
class Read:
    """A recording that can be played: its facts with the fingerprint, them in words, and where it is known already."""

    facts: "Facts"
    words: str
    known: "InteractionRow | None"


class Reader(QObject):
    """Reads one file; every answer is one of the signals, none comes after ``stop``."""

    read = Signal(Read)
    unreadable = Signal(str)
    needs_format = Signal(str, object)  # the sentence, the likely RawFormat
    guessed = Signal(object)
    services = Signal(object)
    progressed = Signal(float)

    def __init__(self, desk: "Desk", path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path = path
        self._handles: list[Handle] = []

    def probe(self, raw: "RawFormat | None") -> None:
        """Find out what the file is, read as ``raw`` where it carries no header, and whether it is known."""
        from app.media import probe

        path = self._path

        def job(handle: "Handle") -> "Facts":
            facts = probe.probe(path, raw)
            return replace(facts, sha256=probe.fingerprint(path, handle.report, handle.cancelled))

        self._handles.append(self._desk.tasks.audio(job, self._look_up, self._fail, self.progressed.emit))

    def guess(self) -> None:
        """Find out what can be guessed about the call, and which services there are."""
        tasks, interactions, path = self._desk.tasks, self._desk.interactions, self._path
        self._handles.append(tasks.library(interactions.services, self.services.emit))
        self._handles.append(tasks.library(lambda: interactions.guess(path), self.guessed.emit, self._fail))

    def stop(self) -> None:
        """Say nothing more."""
        for handle in self._handles:
            handle.cancel()

    def _look_up(self, facts: "Facts") -> None:
        interactions, sha256 = self._desk.interactions, facts.sha256 or ""
        self._handles.append(
            self._desk.tasks.library(
                lambda: interactions.known(sha256),
                lambda known: self.read.emit(Read(facts, facts_text(facts), known)),
            )
        )

    def _fail(self, error: Exception) -> None:
        from app.media.faults import NeedsFormat

        if isinstance(error, NeedsFormat):
            self.needs_format.emit(str(error), error.guess)
            return
        text = sentence(error)
        if text is None:
            self._desk.tasks.unhandled(error)
        else:
            self.unreadable.emit(text)


def facts_text(facts: "Facts") -> str:
    """Return length, channels and coding in words."""
    channels = {
        1: QCoreApplication.translate("Reading", "one channel"),
        2: QCoreApplication.translate("Reading", "two channels"),
    }.get(facts.channels, QCoreApplication.translate("Reading", "{0} channels").format(facts.channels))
    return f"{length_text(facts.duration_ms)} · {channels} · {CODINGS.get(facts.codec, facts.codec)}"
