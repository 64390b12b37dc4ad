"""The pages of one open library, each made when it is first wanted, and what they ask for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.words import Purpose
from app.ui.context import Desk
from app.ui.pages.interactions import InteractionsPage
from app.ui.widgets.one_page import OnePage

if TYPE_CHECKING:
    from app.ui.pages.advisors import AdvisorsPage
    from app.ui.pages.evaluate import EvaluatePage
    from app.ui.pages.measures import MeasuresPage
    from app.ui.pages.reports import ReportsPage
    from app.ui.pages.sample import SamplePage
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.today import TodayPage

TODAY, INTERACTIONS, SAMPLE = "today", "interactions", "sample"
EVALUATE, ADVISORS, MEASURES, REPORTS = "evaluate", "advisors", "measures", "reports"
SETTINGS = "settings"


class WorkplacePages(QWidget):
    """Makes the pages and passes on what they ask for: the window is painted sooner without those nobody looks at.

    Advisors, interactions, evaluations and actions are told by their ids.
    """

    begin_asked = Signal(int, Purpose)  # the interaction, and what for
    evaluation_asked = Signal(int)
    advisor_asked = Signal(int)
    one_to_one_asked = Signal(int)  # the advisor
    action_asked = Signal(int, int)  # the advisor and the action
    report_asked = Signal(int)  # the advisor
    new_advisor_asked = Signal()
    part_asked = Signal(str)  # "sample", "notices" or "missing"
    page_asked = Signal(str)
    recording_asked = Signal()
    import_asked = Signal()
    contact_asked = Signal()
    moved_asked = Signal()
    places_asked = Signal()
    keys_asked = Signal()
    closed = Signal()
    contacts_counted = Signal(object)  # Summary
    today_counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stack = OnePage(self)
        self._made: dict[str, QWidget] = {}
        self._today: TodayPage | None = None
        self._sample: SamplePage | None = None
        self._advisors: AdvisorsPage | None = None
        self._measures: MeasuresPage | None = None
        self._reports: ReportsPage | None = None
        self._settings: SettingsPage | None = None
        self.evaluate: EvaluatePage | None = None
        self.interactions = page = InteractionsPage(desk, self._stack)
        self._keep(INTERACTIONS, page)
        page.recording_asked.connect(self.recording_asked)
        page.import_asked.connect(self.import_asked)
        page.contact_asked.connect(self.contact_asked)
        page.moved_asked.connect(self.moved_asked)
        page.evaluation_asked.connect(self.evaluation_asked)
        page.begin_asked.connect(self.begin_asked)
        page.counted.connect(self.contacts_counted)

    @property
    def advisors(self) -> "AdvisorsPage":
        """Return the page of the advisors."""
        if self._advisors is None:
            from app.ui.pages.advisors import AdvisorsPage

            self._advisors = page = AdvisorsPage(self.desk)
            page.evaluation_asked.connect(self.evaluation_asked)
            page.report_asked.connect(self.report_asked)
            page.add_asked.connect(self.new_advisor_asked)
            self._keep(ADVISORS, page)
        return self._advisors

    @property
    def measures(self) -> "MeasuresPage":
        """Return the page of the service's measures."""
        if self._measures is None:
            from app.ui.pages.measures import MeasuresPage

            self._measures = MeasuresPage(self.desk)
            self._keep(MEASURES, self._measures)
        return self._measures

    @property
    def reports(self) -> "ReportsPage":
        """Return the page of the reports."""
        if self._reports is None:
            from app.ui.pages.reports import ReportsPage

            self._reports = page = ReportsPage(self.desk)
            page.contacts_asked.connect(lambda: self.page_asked.emit(INTERACTIONS))
            self._keep(REPORTS, page)
        return self._reports

    @property
    def settings(self) -> "SettingsPage":
        """Return the page of the settings."""
        if self._settings is None:
            from app.ui.pages.settings import SettingsPage

            self._settings = page = SettingsPage(self.desk)
            page.places_asked.connect(self.places_asked)
            page.keys_asked.connect(self.keys_asked)
            self._keep(SETTINGS, page)
        return self._settings

    @property
    def today(self) -> "TodayPage":
        """Return the page of what there is to do today."""
        if self._today is None:
            from app.ui.pages.today import TodayPage

            self._today = page = TodayPage(self.desk)
            page.begin_asked.connect(self.begin_asked)
            page.evaluation_asked.connect(self.evaluation_asked)
            page.advisor_asked.connect(self.advisor_asked)
            page.one_to_one_asked.connect(self.one_to_one_asked)
            page.action_asked.connect(self.action_asked)
            page.recording_asked.connect(self.recording_asked)
            page.page_asked.connect(self.part_asked)
            page.counted.connect(self.today_counted)
            self._keep(TODAY, page)
        return self._today

    @property
    def sample(self) -> "SamplePage":
        """Return the page of the month's sample."""
        if self._sample is None:
            from app.ui.pages.sample import SamplePage

            self._sample = page = SamplePage(self.desk)
            page.begin_asked.connect(self.begin_asked)
            page.evaluation_asked.connect(self.evaluation_asked)
            self._keep(SAMPLE, page)
        return self._sample

    @property
    def page(self) -> str:
        """Return the key of the page that is shown."""
        shown = self._stack.currentWidget()
        return next(key for key, page in self._made.items() if page is shown)

    def take_focus(self) -> None:
        """Put the keyboard to work on the page that is shown."""
        shown = self._stack.currentWidget()
        if self.evaluate is not None and shown is self.evaluate:
            self.evaluate.checklist.take_focus()
        else:
            shown.take_focus()  # type: ignore[union-attr]  # every other page has it

    def _page_of(self, key: str) -> QWidget | None:
        """Return a page, made where it is not there yet; ``None`` for Evaluate while nothing was opened."""
        page: QWidget | None = getattr(self, key)
        return page

    def _evaluate_page(self) -> "EvaluatePage":
        """Return the page on which an evaluation is marked, made when the first is opened."""
        if self.evaluate is None:
            from app.ui.pages.evaluate import EvaluatePage

            self.evaluate = page = EvaluatePage(self.desk)
            page.finalised.connect(lambda _id: self.desk.library_changed.emit("evaluations"))
            page.closed.connect(self.closed)
            page.advisor_asked.connect(self.advisor_asked)
            self._keep(EVALUATE, page)
        return self.evaluate

    def _keep(self, key: str, page: QWidget) -> None:
        self._made[key] = page
        self._stack.addWidget(page)
