"""The transcript of the call on the page: read, imported and removed on the library lane, its words kept as moments."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.runs import Span
from app.domain.sensitive import CARD_NUMBER
from app.domain.words import MomentKind
from app.ui.messages import ask, sentence
from app.ui.pages.evaluate_desk import EvaluationDesk
from app.ui.panels.transcript import TranscriptPanel

if TYPE_CHECKING:
    from app.services.transcribing import Transcript
    from app.ui.context import Desk

Found = tuple["Transcript | None", Path | None]


class TranscriptWork(QObject):
    """Ties the transcript panel to the library and to the evaluation being worked on; ``say`` tells what was done."""

    def __init__(self, desk: "Desk", panel: TranscriptPanel, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._say = desk, panel, say
        self._work: EvaluationDesk | None = None
        self._interaction: int | None = None
        panel.import_asked.connect(self._import)
        panel.remove_asked.connect(self._remove)
        panel.phrase_chosen.connect(self._keep_phrase)
        panel.sensitive_accepted.connect(self._mark_sensitive)
        panel.sensitive_dismissed.connect(self._dismiss)

    def show_work(self, work: EvaluationDesk) -> None:
        """Show the transcript of another evaluation's call; where the call is the same, it stays as it is."""
        interaction = work.sheet.evaluation.interaction.id
        again = interaction == self._interaction
        self._work, self._interaction = work, interaction
        self._panel.set_read_only(work.read_only)
        work.moments_changed.connect(self._moments_changed)
        if again:
            self._moments_changed()
            return
        self._panel.show_transcript(None)
        transcribing = self._desk.transcribing

        def read() -> Found:
            found = transcribing.transcript(interaction)
            return found, None if found is not None else transcribing.beside(interaction)

        self._desk.tasks.library(read, lambda found: self._show(interaction, *found), self._refused)

    def _show(self, interaction: int, transcript: "Transcript | None", beside: Path | None = None) -> None:
        if interaction == self._interaction:
            self._panel.show_transcript(transcript, self._hidden(), beside=beside)

    def _moments_changed(self) -> None:
        self._panel.show_hidden(self._hidden())

    def _hidden(self) -> list[Span]:
        """Return the sensitive spans, whose words must not be shown."""
        return self._work.sheet.sensitive if self._work is not None else []

    # -- what the panel asks for

    def _import(self, path: Path) -> None:
        interaction, by = self._interaction, self._desk.evaluator.id
        if interaction is None:
            return
        transcribing = self._desk.transcribing

        def imported(transcript: "Transcript") -> None:
            self._show(interaction, transcript)
            n = len(transcript.cues)
            self._say(self.tr("Transcript imported: {n} passages from {name}").format(n=n, name=path.name))

        self._desk.tasks.library(lambda: transcribing.import_(interaction, path, by), imported, self._refused)

    def _remove(self) -> None:
        interaction = self._interaction
        detail = self.tr("The file it came from stays where it is, so that it can be imported again.")
        if interaction is None or not ask(
            self._panel, self.tr("Remove this transcript?"), detail, self.tr("Remove the transcript")
        ):
            return
        transcribing = self._desk.transcribing

        def remove() -> Path | None:
            transcribing.remove(interaction)
            return transcribing.beside(interaction)

        self._desk.tasks.library(remove, lambda beside: self._show(interaction, None, beside), self._refused)

    def _dismiss(self, span: Span) -> None:
        interaction = self._interaction
        if interaction is not None:
            transcribing = self._desk.transcribing
            self._desk.tasks.library(
                lambda: transcribing.dismiss(interaction, span),
                lambda transcript: self._show(interaction, transcript),
                self._refused,
            )

    def _keep_phrase(self, start_ms: int, end_ms: int, words: str) -> None:
        if self._work is not None:
            target = self._work.target
            self._work.add_moment(target, MomentKind.EVIDENCE, start_ms, end_ms, f"“{words}”")
            self._say(self.tr("Words kept for {criterion}").format(criterion=self._work.criterion_words(target)))

    def _mark_sensitive(self, span: Span) -> None:
        if self._work is not None:
            self._work.add_moment(None, MomentKind.SENSITIVE, *span, CARD_NUMBER)
            self._say(self.tr("Silenced, and its words are masked; W held lets you hear it"))

    def _refused(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self._panel.refuse(said or self.tr("The transcript could not be read."))
