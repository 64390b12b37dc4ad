"""“Next in sample ›” at the head of the Evaluate page, once an evaluation from the queue is finished."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.months import month_of
from app.ui.widgets.controls import button
from app.ui.wording import when_text

if TYPE_CHECKING:
    from app.services.today import Next
    from app.ui.context import Desk
    from app.ui.pages.evaluate import EvaluatePage


class NextInSample(QObject):
    """Offers the next of the sample on ``page``; ``asked`` brings the interaction."""

    asked = Signal(int)

    def __init__(self, desk: "Desk", page: "EvaluatePage") -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._next: Next | None = None
        self.button = button(self.tr("Next in sample ›"), "", self._ask)
        page.header.add(self.button)
        self.forget()
        page.finalised.connect(self._look)

    def forget(self) -> None:
        """Offer nothing: another evaluation is shown."""
        self._next = None
        self.button.hide()

    def _look(self, evaluation_id: int) -> None:
        work = self._page.work
        if work is None or work.id != evaluation_id:
            return
        contact, today = work.sheet.evaluation.interaction, self._desk
        self._desk.tasks.library(
            lambda: today.today.next_in_sample(month_of(contact.started_at), contact.id),
            lambda found: self._offer(evaluation_id, found),
        )

    def _offer(self, evaluation_id: int, found: "Next | None") -> None:
        if found is None or self._page.evaluation_id != evaluation_id:
            return
        self._next = found
        day = self._desk.clock().astimezone().date()
        about = " · ".join(part for part in (found.advisor, found.subject or found.service) if part)
        self.button.setToolTip(f"{about} · {when_text(found.started_at, day)}")
        self.button.show()

    def _ask(self) -> None:
        if self._next is not None:
            self.asked.emit(self._next.interaction_id)
