"""A contact without a recording on the Evaluate page: its text is read, and chosen words go into a criterion's note."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.wording import channel_text

if TYPE_CHECKING:
    from app.services.contacts import Written
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.evaluate_desk import EvaluationDesk


class WrittenWork(QObject):
    """Brings the text of a contact to the card where a recording would be."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        page.recording.written.pinned.connect(self._pin)

    def show(self, work: "EvaluationDesk") -> None:
        """Show what was written, or the notes about it, where the contact has no recording."""
        contact = work.sheet.evaluation.interaction
        if contact.recording is not None:
            return
        contacts = self._page.desk.contacts

        def done(written: "Written | None") -> None:
            if self._page.work is not work:
                return
            text = "\n\n".join(filter(None, (written.body if written else "", contact.notes)))
            if text:
                name = contact.body_name or channel_text(contact.channel)
                self._page.recording.show_written(name, text, read_only=work.read_only)

        self._page.desk.tasks.library(lambda: contacts.written(contact.id), done)

    def _pin(self, words: str) -> None:
        """Put the chosen words into the note of the criterion one is at; undoing takes them out."""
        work = self._page.work
        if work is None or work.read_only:
            return
        number = work.target
        before = work.sheet.note(number)
        quoted = self.tr("“{0}”").format(words)
        work.write_note(number, replace(before, note=f"{before.note}\n{quoted}".strip()))
        self._page.say(self.tr("Pinned to {0}").format(work.criterion_words(number)))
