"""An advisor's progress: the quarter in four figures, scores and criteria by month, and what stands out."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.charts.axis import axis_floor
from app.domain.months import months_between
from app.domain.standing import Standing
from app.domain.trends import Series, Trends
from app.ui.pages.advisor_board import AdvisorBoard
from app.ui.pages.advisor_cards import AdvisorCards
from app.ui.pages.advisor_charts import CriteriaChart, TrendChart
from app.ui.pages.advisor_findings import Findings
from app.ui.pages.advisor_side import Meetings, OpenActions
from app.ui.pages.chart_card import ChartCard
from app.ui.widgets.chips import Chip, band_text
from app.ui.widgets.controls import column, label, row
from app.ui.wording import not_enough_evidence, percentage

if TYPE_CHECKING:
    from app.domain.team_band import BandSeries, TeamBand
    from app.ui.context import Desk
    from app.ui.pages.advisor_found import Drawn, Found

MOST_MONTHS = 24


class ProgressCharts:
    """The charts' cards, made before the rest: all together would keep the window from answering."""

    def __init__(self, desk: "Desk") -> None:
        self.sections = tuple(ChartCard(desk, 138) for _ in range(4))
        self.total = ChartCard(desk, 150)
        self.criteria = ChartCard(desk, 320, foot=14)


class AdvisorProgress(QWidget):
    """Shows what was found; ``month_chosen`` brings a point's month, ``finding_asked`` what stands out."""

    month_chosen = Signal(int)
    finding_asked = Signal(object)

    def __init__(self, desk: "Desk", charts: ProgressCharts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drawn: Drawn | None = None
        self.cards = AdvisorCards()
        self.sections, self.total, self.criteria = charts.sections, charts.total, charts.criteria
        self.figure = label("", "figure")
        self.band = Chip()
        self.findings = Findings(desk.theme)
        self.open_actions, self.meetings = OpenActions(), Meetings()
        figures = row(self.figure, self.band, None)
        figures.setContentsMargins(11, 8, 11, 0)
        self.total.insert(figures)
        layout = column(self)
        layout.addWidget(AdvisorBoard(desk.theme, self.cards, self.sections, self.criteria, self._side()))
        self.findings.asked.connect(self.finding_asked)
        for card in (*self.sections, self.total):
            card.month_chosen.connect(self.month_chosen)

    def show_found(self, found: "Found", today: date) -> None:
        """Show an advisor's quarter, what stands out and what is agreed with them, as of ``today``."""
        self.cards.show_summary(found.summary)
        self.findings.show_findings(found.findings)
        self.open_actions.show_actions(found.actions, today)
        self.meetings.show_meetings(found.meetings, today)

    def show_drawn(self, drawn: "Drawn") -> None:
        """Show an advisor's charts."""
        self._drawn = drawn
        self._show_standing(drawn.trends.standing)
        self._show_trends(drawn)
        months = shown_months(drawn.trends)
        self.criteria.show_chart(CriteriaChart(drawn.criteria, months), self.tr("Criteria by month"))

    def show_band(self, band: "TeamBand") -> None:
        """Show the team's middle half behind the scores that are shown."""
        if self._drawn is not None:
            self._show_trends(replace(self._drawn, band=band))

    def choose(self, month: int | None) -> None:
        """Mark a month in every chart."""
        for card in (*self.sections, self.total):
            card.chart.choose(month)

    def _show_trends(self, drawn: "Drawn") -> None:
        trends, months = drawn.trends, shown_months(drawn.trends)
        total = replace(trends.total, name=self.tr("All sections"))
        bands = {} if drawn.band is None else {each.name: each for each in drawn.band.sections}
        whole = None if drawn.band is None else drawn.band.total
        self._show_trend(self.total, total, trends, months, axis_floor(total), whole)
        floor = axis_floor(*trends.sections)
        for card, series in zip(self.sections, trends.sections, strict=False):
            self._show_trend(card, series, trends, months, floor, bands.get(series.name))

    def _show_trend(  # noqa: PLR0917 - a chart is all of these
        self,
        card: ChartCard,
        series: Series,
        trends: Trends,
        months: tuple[int, ...],
        floor: int,
        band: "BandSeries | None",
    ) -> None:
        chart = TrendChart(series, months, floor, trends.running, () if band is None else band.points)
        card.show_chart(chart, self.tr("{0}, score by month").format(series.name))

    def _show_standing(self, stands: Standing | None) -> None:
        self.figure.setText("—" if stands is None else percentage(stands.percent))
        self.band.setVisible(stands is not None)
        if stands is not None and stands.band is None:
            self.band.say(not_enough_evidence(), "neutral")
        elif stands is not None and stands.band is not None:
            self.band.say(band_text(stands.band), stands.band.value)

    def _side(self) -> QWidget:
        inside = QWidget()
        side = column(inside, spacing=12)
        for card in (self.total, self.findings, self.open_actions, self.meetings):
            side.addWidget(card)
        side.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("What stands out and what is agreed"))
        return scroll


def shown_months(trends: Trends) -> tuple[int, ...]:
    """Return the months to show: the period, from its first evaluation on where all months were asked for."""
    if len(trends.months) <= MOST_MONTHS or not trends.total.points:
        return trends.months[-MOST_MONTHS:]
    return months_between(trends.total.points[0].month, trends.months[-1])
