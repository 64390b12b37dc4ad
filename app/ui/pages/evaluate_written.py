"""A contact without a recording on the Evaluate page: its text is read, and chosen words are kept as moments."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.wording import channel_text

if TYPE_CHECKING:
    from app.domain.passages import Passage
    from app.services.contacts import Written
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.evaluate_desk import EvaluationDesk


class WrittenWork(QObject):
    """Brings the text of a contact to the card where a recording would be, and what is chosen in it to the moments."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._text = page.recording.written
        self._text.pin_asked.connect(self.pin)
        self._text.comment_asked.connect(self.comment)
        page.panels.listed.passage_asked.connect(self._show_passage)
        page.desk.theme.changed.connect(self.show_kept)

    @property
    def here(self) -> bool:
        """Return whether there is a text in the place of a recording."""
        return self._page.recording.shows_written

    def show(self, work: "EvaluationDesk") -> None:
        """Show what was written, or the notes about it, where the contact has no recording."""
        contact = work.sheet.evaluation.interaction
        if contact.recording is not None:
            return
        contacts = self._page.desk.contacts
        work.moments_changed.connect(self.show_kept)

        def done(written: "Written | None") -> None:
            if self._page.work is not work:
                return
            text = "\n\n".join(filter(None, (written.body if written else "", contact.notes)))
            if text:
                name = contact.body_name or channel_text(contact.channel)
                self._page.recording.show_written(name, text, read_only=work.read_only)
                self.show_kept()

        self._page.desk.tasks.library(lambda: contacts.written(contact.id), done)

    def pin(self) -> None:
        """Pin the chosen words to the criterion one is at."""
        work, passage = self._page.work, self._chosen()
        if work is not None and passage is not None:
            number = work.target
            work.pin_passage(passage)
            self._page.say(self.tr("Evidence pinned to {0}").format(work.criterion_words(number)))

    def comment(self) -> None:
        """Open the line for a comment on the chosen words."""
        passage = self._chosen()
        if passage is not None:
            self._page.panels.listed.comment_on(passage)

    def show_kept(self) -> None:
        """Mark the words in the text that are kept already."""
        work = self._page.work
        if work is not None and self.here:
            kept = (moment.passage for moment in work.sheet.moments)
            self._text.show_kept([passage for passage in kept if passage is not None], self._page.desk.tokens())

    def _chosen(self) -> "Passage | None":
        """Return the chosen words; where there are none, or nothing can be changed, say so."""
        work = self._page.work
        if work is None or work.read_only:
            return None
        passage = self._text.chosen()
        if passage is None:
            self._page.say(self.tr("Choose words in the text first, with the mouse or with Shift and the arrow keys"))
        return passage

    def _show_passage(self, passage: "Passage") -> None:
        if not self._text.show_passage(passage):
            self._page.say(self.tr("These words are not in the text any more"))
