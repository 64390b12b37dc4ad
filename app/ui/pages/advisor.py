"""An advisor's progress: four sections and the total by month, the criteria, and the evaluations behind every point."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget, QWidget

from app.domain.months import add_months, month_of, months_between
from app.domain.standing import Standing
from app.domain.trends import CriterionShares, Series, Trends
from app.ui.pages.advisor_board import AdvisorBoard
from app.ui.pages.advisor_charts import criteria_drawing, criteria_table
from app.ui.pages.advisor_evaluations import AdvisorEvaluations
from app.ui.pages.advisor_parts import ONE_TO_ONES, PROGRESS, AdvisorParts
from app.ui.pages.chart_card import ChartCard
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.chips import Chip, band_text
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import month_text, not_enough_evidence, percentage

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.services.interactions import InteractionRow
    from app.services.one_to_one_values import AdvisorMeetings
    from app.services.people import Person
    from app.ui.context import Desk

PERIODS = (6, 12, 24, 0)
USUAL_PERIOD = 1
FIRST_MONTH = 190001
AXIS_FROM = 40


@dataclass(frozen=True, slots=True)
class Found:
    """Everything about one advisor over one period."""

    person: "Person"
    trends: Trends
    criteria: tuple[CriterionShares, ...]
    evaluations: "tuple[InteractionRow, ...]"
    actions: "tuple[ActionView, ...]"
    meetings: "AdvisorMeetings"


class AdvisorPage(QWidget):
    """Shows one advisor; ``left`` asks for the list again, ``evaluation_asked`` for one evaluation."""

    left = Signal()
    evaluation_asked = Signal(int)
    shown = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._advisor: int | None = None
        self.header = PageHeader()
        self.back_button = button(self.tr("‹ Advisors"), "link", self.left.emit)
        self.back_button.setAccessibleName(self.tr("Back to the advisors"))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.sections = tuple(ChartCard(desk, 144) for _ in range(4))
        self.total = ChartCard(desk, 170)
        self.figure = label("", "figure")
        self.band = Chip()
        self.heatmap = ChartView(desk.tasks, desk.theme)
        self.evaluations = AdvisorEvaluations(desk)
        self.empty = EmptyState(desk.theme, "advisors")
        self._stage = QStackedWidget()
        self._side = QWidget()
        self.parts = AdvisorParts(desk, self._stage)
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

    def take_focus(self) -> None:
        """Put the keyboard to work in the part that is shown."""
        if self.parts.part == PROGRESS:
            self.period.setFocus()
        else:
            self.parts.take_focus()

    def reload(self) -> None:
        """Read the figures again."""
        advisor = self._advisor
        if advisor is None:
            return
        people, progress = self._desk.people, self._desk.progress
        actions, meetings = self._desk.actions, self._desk.one_to_ones
        last = month_of(self._desk.clock().astimezone())
        length = PERIODS[self.period.currentIndex()]
        first = add_months(last, 1 - length) if length else FIRST_MONTH

        def job() -> Found:
            trends = progress.trends(advisor, first, last)
            return Found(
                people.person(advisor),
                trends,
                progress.criteria(advisor, first, last),
                progress.evaluations(advisor, first, last),
                actions.of_advisor(advisor),
                meetings.of_advisor(advisor),
            )

        self._desk.tasks.library(job, self._show)

    def show_month(self, month: int | None) -> None:
        """Show the evaluations of one month alone, and mark it in every chart."""
        self.evaluations.show_month(month)
        for card in (*self.sections, self.total):
            card.chart.choose(month)

    def _build(self) -> None:
        for months in PERIODS:
            self.period.addItem(self.tr("Last {0} months").format(months) if months else self.tr("All months"))
        self.period.setCurrentIndex(USUAL_PERIOD)
        self.header.lead(self.back_button)
        self.header.add(self.parts.tabs, self.period)
        side = column(self._side, spacing=12)
        side.addWidget(self._total_card())
        side.addWidget(self.evaluations, 1)
        self._stage.addWidget(AdvisorBoard(self._desk.theme, self.sections, self._heatmap_card(), self._side))
        self._stage.addWidget(self.empty)
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self.parts, 1)

    def _heatmap_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = column(card, margin=3)
        inside.addWidget(self.heatmap, 1)
        return card

    def _total_card(self) -> ChartCard:
        figures = row(self.figure, self.band, None)
        figures.setContentsMargins(11, 8, 11, 0)
        self.total.insert(figures)
        return self.total

    def _connect(self) -> None:
        self.period.activated.connect(self.reload)
        self.evaluations.opened.connect(self.evaluation_asked)
        self.parts.evaluation_asked.connect(self.evaluation_asked)
        self.parts.part_changed.connect(lambda part: self.period.setVisible(part == PROGRESS))
        self.evaluations.month_left.connect(lambda: self.show_month(None))
        for card in (*self.sections, self.total):
            card.month_chosen.connect(self.show_month)
        self._desk.theme.changed.connect(self._scale)
        self._scale()

    def _show(self, found: Found) -> None:
        if found.person.id != self._advisor:
            return
        months = _months(found.trends)
        self.header.title.setText(found.person.name)
        self.header.describe(_about(found.person))
        still_open = sum(not action.state.closed for action in found.actions)
        self.parts.show_person(found.person, still_open, len(found.meetings.rows))
        self._show_total(found.trends.total, found.trends.standing, months)
        floor = _floor(found.trends.sections)
        for card, series in zip(self.sections, found.trends.sections, strict=False):
            card.show_series(series, months, floor)
        self.heatmap.show_chart(
            criteria_drawing(found.criteria, months),
            self.tr("Criteria by month"),
            criteria_table(found.criteria, months),
        )
        self.evaluations.show_rows(found.evaluations)
        if found.evaluations:
            self._stage.setCurrentIndex(0)
        else:
            self.empty.say(
                self.tr("No evaluations in this period"),
                self.tr("Finalise an evaluation of one of {0}'s calls, or choose a longer period.").format(
                    found.person.name
                ),
                self.tr("Show all months"),
                self._show_all_months,
            )
            self._stage.setCurrentWidget(self.empty)
        self.shown.emit()

    def _show_total(self, total: Series, stands: Standing | None, months: tuple[int, ...]) -> None:
        self.total.show_series(replace(total, name=self.tr("All sections")), months, _floor((total,)))
        self.figure.setText("—" if stands is None else percentage(stands.percent))
        self.band.setVisible(stands is not None)
        if stands is None:
            return
        if stands.band is None:
            self.band.say(not_enough_evidence(), "neutral")
            return
        self.band.say(band_text(stands.band), stands.band.value)

    def _show_all_months(self) -> None:
        self.period.setCurrentIndex(len(PERIODS) - 1)
        self.reload()

    def _scale(self) -> None:
        self.heatmap.setMinimumHeight(self._desk.theme.px(320))


def _months(trends: Trends) -> tuple[int, ...]:
    """Return the months to show: the period, from its first evaluation on where all months were asked for."""
    if len(trends.months) <= max(PERIODS) or not trends.total.points:
        return trends.months[-max(PERIODS) :]
    return months_between(trends.total.points[0].month, trends.months[-1])


def _floor(series: tuple[Series, ...]) -> int:
    """Return where the axis begins for charts that are compared: 40 per cent, or 0 where a point lies below."""
    return 0 if any(point.percent < AXIS_FROM for one in series for point in one.points) else AXIS_FROM


def _about(person: "Person") -> str:
    parts = [person.team or ""]
    if person.started_on is not None:
        parts.append(f"since {month_text(month_of(person.started_on))}")
    return " · ".join(part for part in parts if part)
