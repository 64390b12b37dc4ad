"""One advisor: progress, evaluations, actions and one-to-ones, under one header."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from app.domain.months import add_months, month_of
from app.domain.stands_out import Finding
from app.ui.finding_words import behind_words
from app.ui.pages.advisor_evaluations import AdvisorEvaluations
from app.ui.pages.advisor_found import Drawn, Found, Wish, find, find_band, find_drawn
from app.ui.pages.advisor_parts import ACTIONS, EVALUATIONS, ONE_TO_ONES, PROGRESS, AdvisorParts
from app.ui.pages.advisor_progress import AdvisorProgress
from app.ui.pages.advisor_tab_row import TabRow
from app.ui.pages.advisor_view import ViewChoice
from app.ui.pages.pack_errands import PackErrands
from app.ui.widgets.controls import button, column, restyle
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import month_text

if TYPE_CHECKING:
    from app.domain.team_band import TeamBand
    from app.services.interactions import InteractionRow
    from app.services.one_to_one_values import OneToOneView
    from app.services.people import Person
    from app.ui.context import Desk

PERIODS = (6, 12, 24, 0)
USUAL_PERIOD = 1
FIRST_MONTH = 190001
LEAST_PERIOD, LEAST_TITLE = 96, 40
ROOMY = 560
"""From this width on, at 100 %, the pack is called by its whole name."""


class AdvisorPage(QWidget):
    """Shows one advisor; ``left`` asks for the list again, ``evaluation_asked`` for one evaluation.

    ``report_asked`` brings whose report is wanted.
    """

    left = Signal()
    evaluation_asked = Signal(int)
    report_asked = Signal(int)

    def __init__(self, desk: "Desk", progress: AdvisorProgress, parent: QWidget | None = None) -> None:
        """Show the charts and figures of an advisor in ``progress``."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._advisor: int | None = None
        self._wish: Wish | None = None
        self.header = PageHeader()
        self.back_button = button(self.tr("‹ Advisors"), "link", self.left.emit)
        self.back_button.setAccessibleName(self.tr("Back to the advisors"))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.view = ViewChoice()
        self.progress = progress
        self.evaluations = AdvisorEvaluations(desk)
        self.empty = EmptyState(desk.theme, "advisors")
        self.packs = PackErrands(desk, self)
        self.pack_button = button("", "main", self.make_pack, self.tr("Ctrl+P"))
        self.pack_button.setAccessibleName(self.tr("One-to-one pack (PDF)"))
        self._person: Person | None = None
        self._meeting: OneToOneView | None = None
        self._stage = QStackedWidget()
        self.parts = AdvisorParts(desk, self._stage, self.evaluations)
        self._build()
        self._connect()

    @property
    def advisor_id(self) -> int | None:
        """Return whose page it is."""
        return self._advisor

    def show_advisor(self, advisor_id: int) -> None:
        """Show this advisor over the period that is chosen."""
        if advisor_id != self._advisor:
            self.parts.flush()
            self.parts.expect(None)
        self._advisor = advisor_id
        self.reload()

    def show_one_to_one(self, advisor_id: int, one_to_one_id: int | None) -> None:
        """Show this advisor's one-to-ones, and open one of them where it is given."""
        self.show_advisor(advisor_id)
        self.parts.expect(one_to_one_id)
        self.parts.show_part(ONE_TO_ONES)

    def show_progress(self) -> None:
        """Show the progress among the parts."""
        self.parts.show_part(PROGRESS)

    def take_focus(self) -> None:
        """Put the keyboard to work in the part that is shown."""
        if self.parts.part == PROGRESS:
            self.parts.tabs.setFocus()
        else:
            self.parts.take_focus()

    def reload(self) -> None:
        """Read the figures again."""
        if self._advisor is None:
            return
        desk = self._desk
        last = month_of(desk.clock().astimezone())
        length = PERIODS[self.period.currentIndex()]
        first = add_months(last, 1 - length) if length else FIRST_MONTH
        self._wish = wish = Wish(self._advisor, first, last, self.view.purposes, self.view.team)
        desk.tasks.library(lambda: find(desk, wish), self._show)
        desk.tasks.library(lambda: find_drawn(desk, wish), self._show_charts)
        if wish.team:
            desk.tasks.library(lambda: find_band(desk, wish), self._show_band)

    def show_month(self, month: int | None) -> None:
        """Show the evaluations of one month alone and mark it in every chart; all of the period for ``None``."""
        self.evaluations.show_month(month)
        self.progress.choose(month)

    def make_pack(self) -> None:
        """Show the pack of the one-to-one in sight, else of this quarter's; offer to plan one where there is none."""
        person, view = self._person, self._open_meeting
        self.parts.flush()  # what was typed a moment ago is in it
        if view is not None:
            self.parts.when_saved(lambda: self.packs.show_pack(view.id))
        elif person is not None and person.id == self._advisor:
            self.parts.when_saved(lambda: self.packs.begin(person))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the pack by as much of its name as there is room for."""
        super().resizeEvent(event)
        self._name_pack()

    def _name_pack(self) -> None:
        roomy = self.width() >= self._desk.theme.px(ROOMY)
        self.pack_button.setText(self.tr("One-to-one pack (PDF)") if roomy else self.tr("Pack (PDF)"))
        self.pack_button.setShortcut("Ctrl+P")  # a new text takes the old one's shortcut away

    def _open_month(self, month: int) -> None:
        self.show_month(month)
        self._go_to_evaluations()

    def _open_behind(self, finding: Finding) -> None:
        """Show the evaluations behind what stands out."""
        advisor, progress = self._advisor, self._desk.progress

        def done(rows: "tuple[InteractionRow, ...]") -> None:
            if self._advisor == advisor:
                self.evaluations.show_behind(rows, behind_words(finding, len(rows)))
                self._go_to_evaluations()

        if advisor is not None:
            self._desk.tasks.library(lambda: progress.evaluations_behind(advisor, finding.behind), done)

    def _go_to_evaluations(self) -> None:
        self.parts.show_part(EVALUATIONS)
        self.evaluations.take_focus()

    def _build(self) -> None:
        for months in PERIODS:
            self.period.addItem(self.tr("Last {0} months").format(months) if months else self.tr("All months"))
        self.period.setCurrentIndex(USUAL_PERIOD)
        self.period.setMinimumWidth(LEAST_PERIOD)  # with large text it gives way first
        self.header.lead(self.back_button)
        self.header.title.setMinimumWidth(LEAST_TITLE)
        self.header.add(self.view, self.period, self.pack_button)
        self._name_pack()
        self._stage.addWidget(self.progress)
        self._stage.addWidget(self.empty)
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(TabRow(self.header, self.parts.tabs).row)
        layout.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.period.activated.connect(self.reload)
        self._desk.theme.changed.connect(self._name_pack)
        self.view.changed.connect(self.reload)
        self.view.report_asked.connect(lambda: self.report_asked.emit(self._advisor))
        self.parts.evaluation_asked.connect(self.evaluation_asked)
        self.parts.part_changed.connect(self._show_choices)
        self.parts.meeting_shown.connect(self._meeting_shown)
        self.evaluations.opened.connect(self.evaluation_asked)
        self.evaluations.all_asked.connect(lambda: self.show_month(None))
        self.progress.month_chosen.connect(self._open_month)
        self.progress.finding_asked.connect(self._open_behind)
        self.progress.open_actions.all_asked.connect(lambda: self.parts.show_part(ACTIONS))
        self.progress.meetings.all_asked.connect(lambda: self.parts.show_part(ONE_TO_ONES))

    def _show_choices(self, part: int) -> None:
        """Offer what the figures are made of where there are any."""
        for choice in (self.period, self.view):
            choice.setVisible(part in (PROGRESS, EVALUATIONS))
        self._show_pack_button()

    def _meeting_shown(self, view: "OneToOneView | None") -> None:
        self._meeting = view
        self._show_pack_button()

    def _show_pack_button(self) -> None:
        """Let the pack step back where a one-to-one is open: the main action is its next step then."""
        view = self._open_meeting
        restyle(self.pack_button, "kind", "main" if view is None else "")
        self.pack_button.setHidden(view is not None and view.called_off_on is not None)

    @property
    def _open_meeting(self) -> "OneToOneView | None":
        """Return the one-to-one in sight."""
        return self._meeting if self.parts.part == ONE_TO_ONES else None

    def _show(self, found: Found) -> None:
        if found.wish is not self._wish:
            return
        self._person = found.person
        self.header.title.setText(found.person.name)
        self.header.describe(_about(found.person))
        still_open = sum(not action.state.closed for action in found.actions)
        self.parts.show_person(found.person, len(found.evaluations), still_open, len(found.meetings.rows))
        self.evaluations.show_rows(found.evaluations)
        self.progress.show_found(found, self._desk.clock().astimezone().date())
        if not found.evaluations:
            self._say_empty(found.person.name)

    def _show_charts(self, drawn: Drawn) -> None:
        """Show the charts in a turn of their own."""
        if drawn.wish is self._wish:
            self.progress.show_drawn(drawn)
            if self.evaluations.has_rows:
                self._stage.setCurrentWidget(self.progress)

    def _show_band(self, found: "tuple[Wish, TeamBand]") -> None:
        wish, band = found
        if wish is self._wish:
            self.progress.show_band(band)

    def _say_empty(self, name: str) -> None:
        self.empty.say(
            self.tr("No evaluations in this period"),
            self.tr("Finalise an evaluation of one of {0}'s calls, or choose a longer period.").format(name),
            self.tr("Show all months"),
            self._show_all_months,
        )
        self._stage.setCurrentWidget(self.empty)

    def _show_all_months(self) -> None:
        self.period.setCurrentIndex(len(PERIODS) - 1)
        self.reload()


def _about(person: "Person") -> str:
    parts = [person.team or ""]
    if person.started_on is not None:
        parts.append(f"since {month_text(month_of(person.started_on))}")
    return " · ".join(part for part in parts if part)
