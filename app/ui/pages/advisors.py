"""The advisors: the list, and the page of one of them."""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.pages.advisor import AdvisorPage
from app.ui.pages.advisor_list import AdvisorList
from app.ui.pages.advisor_parts import PROGRESS
from app.ui.widgets.controls import column

if TYPE_CHECKING:
    from app.ui.context import Desk
    from app.ui.pages.meetings import MeetingsPage
    from app.ui.tasks import Handle


class AdvisorsPage(QWidget):
    """Goes from the list to one advisor and back."""

    evaluation_asked = Signal(int)
    report_asked = Signal(int)
    add_asked = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.list = AdvisorList(desk)
        self.advisor = AdvisorPage(desk)
        self._stage = QStackedWidget()
        self._stage.addWidget(self.list)
        self._stage.addWidget(self.advisor)
        self._meetings: MeetingsPage | None = None
        layout = column(self)
        layout.addWidget(self._stage)
        self.list.chosen.connect(self.show_advisor)
        self.list.add_asked.connect(self.add_asked)
        self.list.meetings_asked.connect(self.show_meetings)
        self.advisor.left.connect(self.show_list)
        self.advisor.evaluation_asked.connect(self.evaluation_asked)
        self.advisor.report_asked.connect(self.report_asked)
        desk.library_changed.connect(self.reload)
        self.reload()
        desk.tasks.work(_warm_up)

    def reload(self) -> None:
        """Read the list again, and the page of the advisor that is shown."""
        self._desk.tasks.library(self._desk.progress.overview, self.list.show_rows)
        if self._stage.currentWidget() is self.advisor:
            self.advisor.reload()
        elif self._meetings is not None and self._stage.currentWidget() is self._meetings:
            self._meetings.reload()

    def take_focus(self) -> None:
        """Put the keyboard to work in the list, or on the advisor's page."""
        if self._stage.currentWidget() is self.advisor:
            self.advisor.take_focus()
        elif self._meetings is not None and self._stage.currentWidget() is self._meetings:
            self._meetings.take_focus()
        else:
            self.list.take_focus()

    def show_advisor(self, advisor_id: int) -> None:
        """Show the page of one advisor."""
        self._stage.setCurrentWidget(self.advisor)
        self.advisor.show_advisor(advisor_id)
        self.advisor.parts.show_part(PROGRESS)
        self.advisor.take_focus()

    def show_one_to_one(self, advisor_id: int, one_to_one_id: int | None = None) -> None:
        """Show an advisor's one-to-ones, and open one of them where it is given."""
        self._stage.setCurrentWidget(self.advisor)
        self.advisor.show_one_to_one(advisor_id, one_to_one_id)

    def show_action(self, advisor_id: int, action_id: int) -> None:
        """Show one of the actions agreed with an advisor."""
        self.show_advisor(advisor_id)
        self.advisor.parts.show_action(action_id)

    def show_meetings(self) -> None:
        """Show the register of team meetings and appraisals."""
        if self._meetings is None:
            from app.ui.pages.meetings import MeetingsPage

            self._meetings = MeetingsPage(self._desk)
            self._meetings.left.connect(self.show_list)
            self._stage.addWidget(self._meetings)
        self._stage.setCurrentWidget(self._meetings)
        self._meetings.reload()
        self._meetings.take_focus()

    def show_list(self) -> None:
        """Show the list."""
        self._stage.setCurrentWidget(self.list)
        self.list.take_focus()


def _warm_up(_handle: "Handle") -> None:
    """Load what draws charts while the list is being read: it takes a second the first time.

    The half million objects that come with it stay for good. Looking through them for what could be thrown away would
    stop every thread for a tenth of a second, time and again.
    """
    from app.charts import heatmap, trend  # noqa: F401

    gc.freeze()
