"""The advisors: the list, and the page of one of them."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.pages.advisor_ahead import load_charts, load_page
from app.ui.pages.advisor_list import AdvisorList
from app.ui.widgets.controls import column

if TYPE_CHECKING:
    from app.ui.context import Desk
    from app.ui.pages.advisor import AdvisorPage
    from app.ui.pages.meetings import MeetingsPage

BETWEEN_MS = 5
"""Left between the pieces of a page that is made, for what the window has to answer."""


class AdvisorsPage(QWidget):
    """Goes from the list to one advisor and back.

    The page of one advisor is large: it is loaded beside the list and made in a turn of its own, so that the window
    answers all the while.
    """

    evaluation_asked = Signal(int)
    report_asked = Signal(int)
    add_asked = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.list = AdvisorList(desk)
        self._advisor: AdvisorPage | None = None
        self._making = self._made()
        self._waiting: list[Callable[[], object]] = []
        self._stage = QStackedWidget()
        self._stage.addWidget(self.list)
        self._meetings: MeetingsPage | None = None
        layout = column(self)
        layout.addWidget(self._stage)
        self.list.chosen.connect(self.show_advisor)
        self.list.add_asked.connect(self.add_asked)
        self.list.meetings_asked.connect(self.show_meetings)
        desk.library_changed.connect(self.reload)
        self.reload()
        desk.tasks.work(load_page, lambda _loaded: self._make())

    @property
    def advisor(self) -> "AdvisorPage":
        """Return the page of one advisor; what is missing of it is made, and shown if asked for, here and now."""
        for _piece in self._making:
            pass
        self._catch_up()
        assert self._advisor is not None
        return self._advisor

    def reload(self) -> None:
        """Read the list again, and the page of the advisor that is shown."""
        self._desk.tasks.library(self._desk.progress.overview, self.list.show_rows)
        if self._is_on_one:
            self.advisor.reload()
        elif self._meetings is not None and self._stage.currentWidget() is self._meetings:
            self._meetings.reload()

    def take_focus(self) -> None:
        """Put the keyboard to work in the list, or on the advisor's page."""
        if self._is_on_one:
            self.advisor.take_focus()
        elif self._meetings is not None and self._stage.currentWidget() is self._meetings:
            self._meetings.take_focus()
        else:
            self.list.take_focus()

    def show_advisor(self, advisor_id: int) -> None:
        """Show the page of one advisor."""
        self._when_made(lambda: self._show_advisor(advisor_id))

    def show_one_to_one(self, advisor_id: int, one_to_one_id: int | None = None) -> None:
        """Show an advisor's one-to-ones, and open one of them where it is given."""

        def show() -> None:
            self._stage.setCurrentWidget(self.advisor)
            self.advisor.show_one_to_one(advisor_id, one_to_one_id)

        self._when_made(show)

    def show_action(self, advisor_id: int, action_id: int) -> None:
        """Show one of the actions agreed with an advisor."""

        def show() -> None:
            self._show_advisor(advisor_id)
            self.advisor.parts.show_action(action_id)

        self._when_made(show)

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

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        return 0 if self._advisor is None else self._advisor.parts.unsaved

    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        if self._advisor is not None:
            self._advisor.parts.flush()

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call ``then`` once everything done so far is in the library file."""
        if self._advisor is None:
            then()
        else:
            self._advisor.parts.when_saved(then)

    def leave(self) -> None:
        """Fall silent for good, before the library is left."""
        if self._advisor is not None:
            self._advisor.parts.leave()

    @property
    def _is_on_one(self) -> bool:
        return self._advisor is not None and self._stage.currentWidget() is self._advisor

    def _show_advisor(self, advisor_id: int) -> None:
        self._stage.setCurrentWidget(self.advisor)
        self.advisor.show_advisor(advisor_id)
        self.advisor.show_progress()
        self.advisor.take_focus()

    def _when_made(self, then: Callable[[], object]) -> None:
        """Call ``then`` at once, or when the page of one advisor has been made."""
        if self._advisor is not None:
            then()
        else:
            self._waiting.append(then)

    def _make(self) -> None:
        """Make one piece in each turn of the window, then show what was asked for meanwhile."""
        if next(self._making, None) is not None:
            QTimer.singleShot(BETWEEN_MS, self, self._make)
        else:
            self._desk.tasks.work(load_charts)
            QTimer.singleShot(BETWEEN_MS, self, self._catch_up)

    def _made(self) -> Iterator[QWidget]:
        """Make the page of one advisor piece by piece."""
        from app.ui.pages.advisor import AdvisorPage
        from app.ui.pages.advisor_progress import AdvisorProgress, ProgressCharts

        charts = ProgressCharts(self._desk)
        yield charts.total
        progress = AdvisorProgress(self._desk, charts)
        yield progress
        made = AdvisorPage(self._desk, progress)
        yield made
        made.left.connect(self.show_list)
        made.evaluation_asked.connect(self.evaluation_asked)
        made.report_asked.connect(self.report_asked)
        self._stage.addWidget(made)
        self._advisor = made

    def _catch_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
