"""The pages of one open library beside the navigation, and the ways from one to another."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.words import Purpose
from app.services.interactions import NoAdvisor, Query
from app.ui.context import Desk
from app.ui.pages.interactions import InteractionsPage
from app.ui.widgets.controls import column
from app.ui.widgets.navigation import Navigation
from app.ui.widgets.one_page import OnePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.interactions import InteractionRow, Summary
    from app.services.people import Person
    from app.ui.asking import Asking
    from app.ui.bringing_in import BringingIn
    from app.ui.dialogs.open_recording import OpenRecordingDialog
    from app.ui.pages.advisors import AdvisorsPage
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.measures import MeasuresPage
    from app.ui.pages.reports import ReportsPage
    from app.ui.pages.sample import SamplePage
    from app.ui.pages.sample_next import NextInSample
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.today import TodayPage
    from app.ui.watch_bar import Offering

TODAY, INTERACTIONS, SAMPLE = "today", "interactions", "sample"
EVALUATE, ADVISORS, MEASURES, REPORTS = "evaluate", "advisors", "measures", "reports"
SETTINGS = "settings"


class Workplace(QWidget):
    """Holds the pages of ``desk``; ``page_changed`` tells the key of the one shown."""

    recording_asked = Signal()
    page_changed = Signal(str)
    keys_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.navigation = Navigation(desk.theme)
        self._pages = OnePage(self)
        self.interactions = InteractionsPage(desk, self._pages)
        self._today: TodayPage | None = None
        self._sample: SamplePage | None = None
        self._advisors: AdvisorsPage | None = None
        self._measures: MeasuresPage | None = None
        self._reports: ReportsPage | None = None
        self._settings: SettingsPage | None = None
        self._bringing_in: BringingIn | None = None
        self._asking: Asking | None = None
        self.offering: Offering | None = None
        self.evaluate: EvaluatePage | None = None
        self._next_in_sample: NextInSample | None = None
        self.evaluators: tuple[Person, ...] = ()
        self._before = INTERACTIONS
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        self._beside = column()
        self._beside.addWidget(self._pages, 1)
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
        self._pages.addWidget(self.interactions)
        self.navigation.set_available(EVALUATE, False)
        self.navigation.asked.connect(self.show_page)
        self.interactions.recording_asked.connect(self.recording_asked)
        self.interactions.import_asked.connect(lambda: self.bringing_in.import_recordings())  # noqa: PLW0108 - made when wanted
        self.interactions.contact_asked.connect(lambda: self.bringing_in.record_contact())  # noqa: PLW0108
        self.interactions.moved_asked.connect(lambda: self.bringing_in.find_moved())  # noqa: PLW0108
        self.interactions.evaluation_asked.connect(self.open_evaluation)
        self.interactions.begin_asked.connect(self.begin)
        self.interactions.counted.connect(self._show_counts)
        desk.library_changed.connect(self._read_evaluators)
        self._read_evaluators()
        self.show_page(INTERACTIONS)

    @property
    def advisors(self) -> "AdvisorsPage":
        """Return the page of the advisors, made when it is first wanted: the window is painted sooner without it."""
        if self._advisors is None:
            from app.ui.pages.advisors import AdvisorsPage

            self._advisors = AdvisorsPage(self.desk)
            self._advisors.evaluation_asked.connect(self.open_evaluation)
            self._advisors.report_asked.connect(self._show_report)
            self._advisors.add_asked.connect(lambda: self.asking.new_advisor())  # noqa: PLW0108 - made when wanted
            self._pages.addWidget(self._advisors)
        return self._advisors

    @property
    def measures(self) -> "MeasuresPage":
        """Return the page of the service's measures, made when it is first wanted."""
        if self._measures is None:
            from app.ui.pages.measures import MeasuresPage

            self._measures = MeasuresPage(self.desk)
            self._pages.addWidget(self._measures)
        return self._measures

    @property
    def reports(self) -> "ReportsPage":
        """Return the page of the reports, made when it is first wanted."""
        if self._reports is None:
            from app.ui.pages.reports import ReportsPage

            self._reports = ReportsPage(self.desk)
            self._reports.contacts_asked.connect(lambda: self.show_page(INTERACTIONS))
            self._pages.addWidget(self._reports)
        return self._reports

    @property
    def settings(self) -> "SettingsPage":
        """Return the page of the settings, made when it is first wanted."""
        if self._settings is None:
            from app.ui.pages.settings import SettingsPage

            self._settings = page = SettingsPage(self.desk)
            page.places_asked.connect(lambda: self.bringing_in.show_places())  # noqa: PLW0108 - made when wanted
            page.keys_asked.connect(self.keys_asked)
            self._pages.addWidget(page)
        return self._settings

    @property
    def today(self) -> "TodayPage":
        """Return the page of what there is to do today, made when it is first wanted."""
        if self._today is None:
            from app.ui.pages.today import TodayPage

            self._today = page = TodayPage(self.desk)
            page.begin_asked.connect(self.begin)
            page.evaluation_asked.connect(self.open_evaluation)
            page.advisor_asked.connect(self.show_advisor)
            page.one_to_one_asked.connect(self._show_one_to_ones)
            page.action_asked.connect(self._show_action)
            page.recording_asked.connect(self.recording_asked)
            page.page_asked.connect(self._show_part)
            page.counted.connect(lambda count: self.navigation.set_count(TODAY, count or None))
            self._pages.addWidget(page)
        return self._today

    @property
    def sample(self) -> "SamplePage":
        """Return the page of the month's sample, made when it is first wanted."""
        if self._sample is None:
            from app.ui.pages.sample import SamplePage

            self._sample = page = SamplePage(self.desk)
            page.begin_asked.connect(self.begin)
            page.evaluation_asked.connect(self.open_evaluation)
            self._pages.addWidget(page)
        return self._sample

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
    def page(self) -> str:
        """Return the key of the page that is shown."""
        shown = self._pages.currentWidget()
        return next(key for key, page in self._all() if page is shown)

    def show_page(self, key: str) -> None:
        """Show a page and put the keyboard to work in it."""
        page = self._page_of(key)
        if page is None:
            return
        if key != EVALUATE:
            self._before = key
        if self._pages.currentWidget() is self.evaluate and key != EVALUATE:
            self.desk.library_changed.emit("evaluations")
        self._pages.setCurrentWidget(page)
        self.navigation.show_page(key)
        self.take_focus()
        self.page_changed.emit(key)

    def take_focus(self) -> None:
        """Put the keyboard to work on the page that is shown."""
        shown = self._pages.currentWidget()
        if self.evaluate is not None and shown is self.evaluate:
            self.evaluate.checklist.take_focus()
        for page in (
            *(self.interactions, self._today, self._sample, self._advisors, self._measures),
            *(self._reports, self._settings),
        ):
            if page is not None and page is shown:
                page.take_focus()

    def open_evaluation(self, evaluation_id: int) -> None:
        """Show an evaluation on the Evaluate page."""
        if self.evaluate is None:
            from app.ui.pages.evaluate import EvaluatePage
            from app.ui.pages.sample_next import NextInSample

            self.evaluate = EvaluatePage(self.desk)
            self._next_in_sample = NextInSample(self.desk, self.evaluate)
            self._next_in_sample.asked.connect(self.begin)
            self.evaluate.finalised.connect(lambda _id: self.desk.library_changed.emit("evaluations"))
            self.evaluate.closed.connect(self._close_evaluation)
            self.evaluate.advisor_asked.connect(self.show_advisor)
            self._pages.addWidget(self.evaluate)
        if self._next_in_sample is not None:
            self._next_in_sample.forget()
        self.evaluate.load(evaluation_id)
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

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        marked = 0 if self.evaluate is None else self.evaluate.unsaved
        return marked + (0 if self._advisors is None else self._advisors.advisor.parts.unsaved)

    def finish(self) -> None:
        """Have everything saved that the pages still hold."""
        if self.evaluate is not None:
            self.evaluate.leave()
        if self._advisors is not None:
            self._advisors.advisor.parts.flush()

    def when_saved(self, then: "Callable[[], object]") -> None:
        """Call ``then`` once everything done so far is in the library file."""
        work = None if self.evaluate is None else self.evaluate.work

        def coached() -> None:
            if self._advisors is None:
                then()
            else:
                self._advisors.advisor.parts.when_saved(then)

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
            self._advisors.advisor.parts.leave()

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

    def open_recording(self, path: Path) -> None:
        """Ask what there is to know about a recording, then add it and begin to mark."""
        self.desk.tasks.library(self.desk.people.advisors, lambda people: self._ask_about(path, people))

    def _read_evaluators(self) -> None:
        self.desk.tasks.library(self.desk.people.evaluators, self._take_evaluators)

    def _take_evaluators(self, people: "tuple[Person, ...]") -> None:
        self.evaluators = people

    def _page_of(self, key: str) -> QWidget | None:
        """Return a page, made where it is not there yet; ``None`` for Evaluate while nothing is open."""
        if key in {TODAY, SAMPLE, ADVISORS, MEASURES, REPORTS, SETTINGS}:
            made: QWidget = getattr(self, key)
            return made
        return dict(self._all()).get(key)

    def _show_part(self, key: str) -> None:
        """Show the sample, the notices that are kept with it, or which recordings are missing."""
        if key == "missing":
            self.show_page(INTERACTIONS)
            self.interactions.show_query(Query(state="open", missing=True))
            return
        self.show_page(SAMPLE)
        self.sample.show_part(key)

    def _all(self) -> list[tuple[str, QWidget]]:
        pages = (
            (TODAY, self._today),
            (INTERACTIONS, self.interactions),
            (SAMPLE, self._sample),
            (EVALUATE, self.evaluate),
            (ADVISORS, self._advisors),
            (MEASURES, self._measures),
            (REPORTS, self._reports),
            (SETTINGS, self._settings),
        )
        return [(key, page) for key, page in pages if page is not None]

    def _show_counts(self, summary: "Summary") -> None:
        self.navigation.set_count(INTERACTIONS, summary.interactions)
        self.navigation.set_count(ADVISORS, summary.advisors)

    def _begun(self, evaluation_id: int) -> None:
        self.desk.library_changed.emit("evaluations")
        self.open_evaluation(evaluation_id)

    def _close_evaluation(self) -> None:
        self.show_page(self._before)
        self.navigation.set_available(EVALUATE, False)

    def _ask_about(self, path: Path, people: "tuple[Person, ...]") -> None:
        from app.ui.dialogs.open_recording import OpenRecordingDialog

        dialog = OpenRecordingDialog(self.desk, path, people, self.window())
        dialog.accepted.connect(lambda: self._add(dialog))
        dialog.known_asked.connect(self._open_known)
        dialog.advisor_asked.connect(lambda name: self.asking.new_advisor(name, dialog, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, dialog: "OpenRecordingDialog") -> None:
        new, purpose, by = dialog.wanted(), dialog.purpose(), self.desk.evaluator.id
        interactions, evaluating = self.desk.interactions, self.desk.evaluating

        def job() -> int:
            return evaluating.begin(interactions.add_recording(new, by), by, purpose)

        def done(evaluation_id: int) -> None:
            self.desk.library_changed.emit("interactions")
            self.open_evaluation(evaluation_id)

        self.desk.tasks.library(job, done)

    def _open_known(self, known: "InteractionRow") -> None:
        if known.evaluation_id is None:
            self.begin(known.id)
        else:
            self.open_evaluation(known.evaluation_id)
