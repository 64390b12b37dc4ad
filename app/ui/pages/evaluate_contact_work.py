"""Bringing the outcome of the open evaluation's contact to the screen, and what is answered into the library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.outcome import Outcome

if TYPE_CHECKING:
    from app.services.outcomes import Reason
    from app.ui.context import Desk
    from app.ui.pages.evaluate_contact import ContactPanel
    from app.ui.pages.evaluate_desk import EvaluationDesk


class ContactWork(QObject):
    """Shows and saves the outcome; ``told`` says, each time it is another, whether both questions are answered."""

    told = Signal(bool)

    def __init__(self, desk: "Desk", panel: "ContactPanel", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._work: EvaluationDesk | None = None
        panel.changed.connect(self._save)
        panel.reasons_asked.connect(self._change_reasons)

    def show_work(self, work: "EvaluationDesk") -> None:
        """Read and show the outcome of another evaluation."""
        self._work = work
        self._read()

    def _read(self) -> None:
        work, outcomes = self._work, self._desk.outcomes
        if work is None:
            return

        def look() -> "tuple[Outcome, tuple[Reason, ...]]":
            return outcomes.outcome(work.id), outcomes.reasons()

        def show(found: "tuple[Outcome, tuple[Reason, ...]]") -> None:
            if self._work is work:
                self._panel.show_outcome(*found, read_only=work.read_only)
                self._tell(found[0])

        self._desk.tasks.library(look, show)

    def _save(self, outcome: Outcome) -> None:
        work, outcomes, by = self._work, self._desk.outcomes, self._desk.evaluator.id
        if work is not None and not work.read_only:
            work.saver.push(lambda: outcomes.save(work.id, outcome, by), "outcome")
            self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        self.told.emit(outcome.first_contact is not None and outcome.avoidable is not None)

    def _change_reasons(self) -> None:
        from app.ui.dialogs.reasons import ReasonsDialog

        dialog = ReasonsDialog(self._desk, self._panel.window())
        work = self._work
        # what was answered meanwhile must be in the file before it is read again
        dialog.finished.connect(lambda _code: work.saver.when_empty(self._read) if work is not None else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
