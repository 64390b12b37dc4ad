"""The pages of one open library beside the navigation, and the ways from one to another."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.words import Purpose
from app.services.interactions import NoAdvisor, Query
from app.ui.context import Desk
from app.ui.widgets.controls import column
from app.ui.widgets.navigation import Navigation
from app.ui.workplace_pages import (
    ADVISORS,
    EVALUATE,
    INTERACTIONS,
    MEASURES,
    REPORTS,
    SAMPLE,
    SETTINGS,
    TODAY,
    WorkplacePages,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.interactions import Summary
    from app.services.people import Person
    from app.ui.adding import Adding
    from app.ui.asking import Asking
    from app.ui.bringing_in import BringingIn
    from app.ui.pages.sample_next import NextInSample
    from app.ui.watch_bar import Offering


class Workplace(WorkplacePages):
    """Holds the pages of ``desk``; ``page_changed`` tells the key of the one shown."""

    page_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.navigation = Navigation(desk.theme)
        self._bringing_in: BringingIn | None = None
        self._asking: Asking | None = None
        self._adding: Adding | None = None
        self.offering: Offering | None = None
        self._next_in_sample: NextInSample | None = None
        self.evaluators: tuple[Person, ...] = ()
        self._before = INTERACTIONS
        self._lay_out()
        self._connect()
        desk.library_changed.connect(self._read_evaluators)
        self._read_evaluators()
        self.show_page(INTERACTIONS)

    @property
    def bringing_in(self) -> "BringingIn":
        """Return what brings contacts in, made when it is first wanted."""
        if self._bringing_in is None:
            from app.ui.bringing_in import BringingIn

            self._bringing_in = BringingIn(self.desk, self)
        return self._bringing_in

    @property
    def asking(self) -> "Asking":
        """Return what asks about advisors, made when it is first wanted."""
        if self._asking is None:
            from app.ui.asking import Asking

            self._asking = Asking(self.desk, self)
        return self._asking

    @property
    def adding(self) -> "Adding":
        """Return what adds single recordings, made when it is first wanted."""
        if self._adding is None:
            from app.ui.adding import Adding

            self._adding = Adding(self.desk, self, lambda: self.asking)
            self._adding.evaluation_asked.connect(self.open_evaluation)
            self._adding.begin_asked.connect(self.begin)
        return self._adding

    def show_page(self, key: str) -> None:
        """Show a page and put the keyboard to work in it."""
        page = self._page_of(key)
        if page is None:
            return
        if key != EVALUATE:
            self._before = key
        if self._stack.currentWidget() is self.evaluate and key != EVALUATE:
            self.desk.library_changed.emit("evaluations")
        self._stack.setCurrentWidget(page)
        self.navigation.show_page(key)
        self.take_focus()
        self.page_changed.emit(key)

    def open_evaluation(self, evaluation_id: int) -> None:
        """Show an evaluation on the Evaluate page."""
        page = self._evaluate_page()
        if self._next_in_sample is None:
            from app.ui.pages.sample_next import NextInSample

            self._next_in_sample = NextInSample(self.desk, page)
            self._next_in_sample.asked.connect(self.begin)
        self._next_in_sample.forget()
        page.load(evaluation_id)
        self.navigation.set_available(EVALUATE, True)
        self.show_page(EVALUATE)

    def begin(self, interaction_id: int, purpose: Purpose = Purpose.ROUTINE) -> None:
        """Begin an evaluation of an interaction and show it; ask first whose it is where nobody has said."""
        evaluating, by = self.desk.evaluating, self.desk.evaluator.id

        def refuse(error: Exception) -> None:
            if isinstance(error, NoAdvisor):
                self.asking.whose(interaction_id, lambda: self.begin(interaction_id, purpose))
            else:
                self.desk.tasks.unhandled(error)

        self.desk.tasks.library(lambda: evaluating.begin(interaction_id, by, purpose), self._begun, refuse)

    def start_watching(self) -> None:
        """Look into the watched folders from now on, and offer quietly what comes, but not while somebody marks."""
        from app.ui.watch_bar import Offering

        self.offering = offering = Offering(self.desk, self.bringing_in, self._beside)
        offering.answered.connect(self.take_focus)
        self.page_changed.connect(lambda key: offering.keep_quiet(key == EVALUATE))
        offering.keep_quiet(self.page == EVALUATE)
        self.bringing_in.watch.start()
        self.bringing_in.unheard.start_soon()

    def open_recording(self, path: Path) -> None:
        """Ask what there is to know about a recording, then add it and begin to mark."""
        self.adding.open_recording(path)

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        marked = 0 if self.evaluate is None else self.evaluate.unsaved
        return marked + (0 if self._advisors is None else self._advisors.unsaved)

    def finish(self) -> None:
        """Have everything saved that the pages still hold."""
        if self.evaluate is not None:
            self.evaluate.leave()
        if self._advisors is not None:
            self._advisors.flush()
        if self._settings is not None:
            self._settings.flush()

    def when_saved(self, then: "Callable[[], object]") -> None:
        """Call ``then`` once everything done so far is in the library file."""
        work = None if self.evaluate is None else self.evaluate.work

        def coached() -> None:
            if self._advisors is None:
                then()
            else:
                self._advisors.when_saved(then)

        if work is None:
            coached()
        else:
            work.saver.when_empty(coached)

    def leave(self) -> None:
        """Fall silent for good, before the library is left."""
        if self._bringing_in is not None:
            self._bringing_in.stop()
        if self.evaluate is not None:
            self.evaluate.playback.close()
        if self._advisors is not None:
            self._advisors.leave()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        self._beside = column()
        self._beside.addWidget(self._stack, 1)
        layout.addLayout(self._beside, 1)
        for key, text in (
            (TODAY, self.tr("Today")),
            (INTERACTIONS, self.tr("Interactions")),
            (SAMPLE, self.tr("Sample")),
            (EVALUATE, self.tr("Evaluate")),
            (ADVISORS, self.tr("Advisors")),
            (MEASURES, self.tr("Measures")),
            (REPORTS, self.tr("Reports")),
            (SETTINGS, self.tr("Settings")),
        ):
            self.navigation.add(key, text)
        self.navigation.set_available(EVALUATE, False)

    def _connect(self) -> None:
        """Lead what the pages ask for to where it is done."""
        self.navigation.asked.connect(self.show_page)
        self.page_asked.connect(self.show_page)
        self.part_asked.connect(self._show_part)
        self.begin_asked.connect(self.begin)
        self.evaluation_asked.connect(self.open_evaluation)
        self.closed.connect(self._close_evaluation)
        self.advisor_asked.connect(self.show_advisor)
        self.one_to_one_asked.connect(self._show_one_to_ones)
        self.action_asked.connect(self._show_action)
        self.report_asked.connect(self._show_report)
        self.new_advisor_asked.connect(lambda: self.asking.new_advisor())  # noqa: PLW0108 - made when wanted
        self.import_asked.connect(lambda: self.bringing_in.import_recordings())  # noqa: PLW0108
        self.contact_asked.connect(lambda: self.bringing_in.record_contact())  # noqa: PLW0108
        self.moved_asked.connect(lambda: self.bringing_in.find_moved())  # noqa: PLW0108
        self.places_asked.connect(lambda: self.bringing_in.show_places())  # noqa: PLW0108
        self.contacts_counted.connect(self._show_counts)
        self.today_counted.connect(lambda count: self.navigation.set_count(TODAY, count or None))

    def _show_report(self, advisor_id: int) -> None:
        self.show_page(REPORTS)
        self.reports.show_advisor(advisor_id)

    def show_advisor(self, advisor_id: int) -> None:
        """Show the progress of one advisor."""
        self.show_page(ADVISORS)
        self.advisors.show_advisor(advisor_id)

    def _show_one_to_ones(self, advisor_id: int) -> None:
        self.show_page(ADVISORS)
        self.advisors.show_one_to_one(advisor_id)

    def _show_action(self, advisor_id: int, action_id: int) -> None:
        self.show_page(ADVISORS)
        self.advisors.show_action(advisor_id, action_id)

    def _read_evaluators(self) -> None:
        self.desk.tasks.library(self.desk.people.evaluators, self._take_evaluators)

    def _take_evaluators(self, people: "tuple[Person, ...]") -> None:
        self.evaluators = people

    def _show_part(self, key: str) -> None:
        """Show the sample, the notices that are kept with it, or which recordings are missing."""
        if key == "missing":
            self.show_page(INTERACTIONS)
            self.interactions.show_query(Query(state="open", missing=True))
            return
        self.show_page(SAMPLE)
        self.sample.show_part(key)

    def _show_counts(self, summary: "Summary") -> None:
        self.navigation.set_count(INTERACTIONS, summary.interactions)
        self.navigation.set_count(ADVISORS, summary.advisors)

    def _begun(self, evaluation_id: int) -> None:
        self.desk.library_changed.emit("evaluations")
        self.open_evaluation(evaluation_id)

    def _close_evaluation(self) -> None:
        self.show_page(self._before)
        self.navigation.set_available(EVALUATE, False)
