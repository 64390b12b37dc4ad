"""What the Evaluate page shows of the work on it, each time something has changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.pages.evaluate_lines import flags
from app.ui.widgets.painted import Painted

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage


class Showing(QObject):
    """Brings each part of the page in line with the evaluation as it stands on the screen."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page

    def marks(self) -> None:
        """Show the marks and the score as they are now."""
        if self._page.work is None:
            return
        sheet, final = self._page.work.sheet, self._page.work.read_only
        result = sheet.result
        self._page.checklist.show_rows(sheet.rows())
        self._page.checklist.show_scores(result.sections)
        self._page.score.show_result(sheet.card, result, final=final)
        if not final:
            self._page.foot.show_draft(sheet.card, result, sheet.lacking)

    def moments(self) -> None:
        """Show the moments as they are now, and hear by them: what is sensitive is silent."""
        if self._page.work is not None:
            self._page.panels.listed.show_moments()
            self._page.recording.waveform.show_flags(flags(self._page.work, self._page.desk.tokens()))
            self._page.recording.listening.show_moments(self._page.work.sheet.heard_moments)

    def cursor(self) -> None:
        """Show which criterion is next, and which one comments and evidence go to."""
        if self._page.work is not None:
            self._page.checklist.show_cursor(self._page.work.cursor, self._page.work.target, self._page.work.notice)
            self._page.panels.show_target()

    def time(self) -> None:
        """Tell whose evaluation it is how long they were at it; nobody else."""
        if self._page.work is not None:
            own = self._page.desk.evaluator.id == self._page.work.sheet.evaluation.evaluator.id
            self._page.panels.details.show_time(self._page.time.active_ms if own else None)

    def unsaved(self, why: str) -> None:
        """Say that what was done is not in the file yet."""
        self._page.finalising.give_up()
        self._page.head.show_unsaved(self._page.unsaved, why)

    def tint(self) -> None:
        """Wear another theme."""
        tokens = self._page.desk.tokens()
        for painted in self._page.findChildren(Painted):
            painted.set_tokens(tokens)
        self._page.checklist.set_tokens(tokens)
        self.moments()
