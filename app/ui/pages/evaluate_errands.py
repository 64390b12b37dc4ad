"""What is done on the Evaluate page besides marking: discard the draft, find the recording again, save a clip."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.messages import TROUBLE, ask, sentence

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.ui.pages.evaluate import EvaluatePage


class Errands(QObject):
    """Carries them out for the page."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page

    def refuse(self, error: Exception) -> None:
        """Say why the evaluation could not be opened or changed."""
        said = sentence(error)
        if said is None:
            self._page.desk.tasks.unhandled(error)
        self._page.head.bar.say(said or self.tr("The evaluation could not be opened."), TROUBLE)

    def discard(self) -> None:
        """Delete the draft on the page after asking once."""
        work, page = self._page.work, self._page
        if work is None:
            return
        detail = self.tr("Its marks, notes and moments are deleted and cannot be brought back. The recording stays.")
        if work.sheet.own_sensitive:
            detail += " " + self.tr("What it silenced stays silent, and the next evaluation takes it over.")
        if ask(page, self.tr("Discard this draft?"), detail, self.tr("Discard the draft")):
            evaluating, here, by = page.desk.evaluating, work.id, page.desk.evaluator.id
            work.saver.when_empty(
                lambda: page.desk.tasks.library(lambda: evaluating.discard(here, by), self._discarded, self.refuse)
            )

    def relink(self, path: Path) -> None:
        """Go on with the recording at another place."""
        work, page = self._page.work, self._page
        if work is None:
            return
        contact = work.sheet.evaluation.interaction
        interactions, position = page.desk.interactions, work.sheet.evaluation.place.position_ms

        def found(row: "InteractionRow") -> None:
            page.recording.open(row.recording, row.duration_ms, position, row.raw)
            page.desk.library_changed.emit("interactions")

        page.desk.tasks.library(lambda: interactions.relink(contact.id, path), found, self.refuse)

    def ask_advisor(self) -> None:
        """Ask for the progress of the advisor."""
        if self._page.work is not None:
            self._page.advisor_asked.emit(self._page.work.sheet.evaluation.interaction.advisor_id)

    def _discarded(self, _nothing: None) -> None:
        self._page.put_away()
        self._page.desk.library_changed.emit("evaluations")
        self._page.closed.emit()
