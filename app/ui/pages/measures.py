"""The Measures page: what becomes of contacts, what customers say, and whether marks have to do with it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QStackedWidget, QWidget

from app.domain.measures import Measure
from app.domain.months import add_months, month_of
from app.domain.quarters import quarter_of, year_of
from app.services.measures import Scope
from app.ui.pages.chart_card import ChartCard
from app.ui.pages.measure_errands import MeasureErrands
from app.ui.pages.measure_links import LinkCard
from app.ui.pages.measure_tiles import Reasons, Tiles
from app.ui.pages.measure_weeks import WeeksChart
from app.ui.widgets.controls import button, column, label, scrolled
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import month_text

if TYPE_CHECKING:
    from app.services.measures import Measured, Pairs, ServiceFigures
    from app.services.people import Person, Team
    from app.ui.context import Desk

Found = tuple["ServiceFigures", "tuple[Team, ...]", "tuple[Person, ...]"]

SERVICE = (Measure.FIRST_CONTACT, Measure.AVOIDABLE, Measure.ACCURACY, Measure.WAITING, Measure.ANSWERED)
RATED = (Measure.CSAT, Measure.CSAT_MEAN, Measure.NPS, Measure.EFFORT, Measure.GOVMETRIC)
CHART_HEIGHT, LEAST = 230, 80
TOUCHING = frozenset(("evaluations", "figures", "interactions", "people", "settings"))


class MeasuresPage(QWidget):
    """One period and everybody, a team or an advisor at a time."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._stale = True
        self.figures: ServiceFigures | None = None
        self.header = PageHeader(self.tr("Measures"))
        self.scope, self.period = QComboBox(), QComboBox()
        self.errands = MeasureErrands(desk, self)
        self.targets_button = button(self.tr("Targets…"), "", self.errands.change_targets)
        self.import_button = button(self.tr("Bring in…"), "main")
        self.service, self.rated = Tiles(desk.theme, len(SERVICE)), Tiles(desk.theme, len(RATED))
        self.week_card = ChartCard(desk, CHART_HEIGHT)
        self.weeks = self.week_card.chart
        self.reasons = Reasons()
        self.links = LinkCard(desk)
        self.empty = EmptyState(desk.theme, "info")
        self._stage = QStackedWidget()
        self._lay_out()
        self._offer_periods()
        self._offer_scopes((), ())
        self.scope.activated.connect(lambda _place: self.reload())
        self.period.activated.connect(lambda _place: self.reload())
        self.errands.changed.connect(lambda: desk.library_changed.emit("figures"))
        desk.library_changed.connect(self._look_again)

    def reload(self) -> None:
        """Look again, once the page is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        desk, scope = self._desk, self._scope()

        def look() -> Found:
            return desk.measures.figures(scope), desk.people.teams(), desk.people.advisors()

        def show_pairs(pairs: "tuple[Pairs, ...]") -> None:
            if scope == self._scope():
                self.links.show_pairs(pairs)

        desk.tasks.library(look, self._show)
        desk.tasks.library(lambda: desk.measures.pairs(scope), show_pairs)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def take_focus(self) -> None:
        """Put the keyboard to work on the period, or on what is to be done first."""
        (self.empty.action if self._stage.currentWidget() is self.empty else self.period).setFocus()

    def _look_again(self, what: str) -> None:
        if what in TOUCHING:
            self.reload()

    def _scope(self) -> Scope:
        first, last = self.period.currentData()
        kind, number = self.scope.currentData() or ("all", None)
        whole = Scope(first, last)
        if kind == "team":
            return replace(whole, team_id=number)
        return replace(whole, advisor_id=number) if kind == "advisor" else whole

    def _show(self, found: Found) -> None:
        figures, teams, advisors = found
        if figures.scope != self._scope():
            return  # another one has been asked for meanwhile
        self.figures = figures
        self._offer_scopes(teams, advisors)
        if figures.empty and figures.scope.whole and not self._ever():
            self._say_empty()
            return
        self._stage.setCurrentIndex(0)
        self._fill(self.service, SERVICE, figures)
        self._fill(self.rated, RATED, figures)
        self.reasons.show_reasons(figures.reasons)
        self._show_weeks(figures)

    def _fill(self, tiles: Tiles, measures: tuple[Measure, ...], figures: "ServiceFigures") -> None:
        shown = [each for each in map(figures.of, measures) if each is not None]
        tiles.show_count(len(shown))
        for tile, measured in zip(tiles.tiles, shown, strict=False):
            tile.show_measure(measured, self._more(measured, figures))

    def _more(self, measured: "Measured", figures: "ServiceFigures") -> str:
        """Return what stands beside a measure's n: the median wait, duplicates, the other shares."""
        if measured.measure is Measure.WAITING and figures.waiting.median_ms is not None:
            return self.tr("within {0} s · median {1} s").format(
                figures.waiting.within_s, round(figures.waiting.median_ms / 1000)
            )
        if measured.measure is Measure.ACCURACY and figures.duplicates.n:
            found = figures.duplicates
            return self.tr("{0} duplicates in {1} checks").format(f"{found.found:,}", f"{found.n:,}")
        if measured.measure is Measure.GOVMETRIC:
            _good, average, poor = figures.govmetric
            if average.value is not None and poor.value is not None:
                return self.tr("{0}% average · {1}% poor").format(round(average.value), round(poor.value))
        return ""

    def _show_weeks(self, figures: "ServiceFigures") -> None:
        self.week_card.setVisible(figures.scope.whole)
        answered = figures.of(Measure.ANSWERED)
        if answered is not None:
            target = None if answered.target is None else float(answered.target)
            name = self.tr("Calls answered by week, in per cent")
            self.week_card.show_chart(WeeksChart(figures.weeks, target), name)

    def _ever(self) -> bool:
        """Return whether a shorter period than the longest on offer is shown, so that others may hold something."""
        return self.period.currentIndex() != self.period.count() - 1 and self._stage.currentIndex() == 0

    def _say_empty(self) -> None:
        self._stage.setCurrentWidget(self.empty)
        self.empty.say(
            self.tr("Nothing is measured yet"),
            self.tr(
                "Bring in customers' ratings or the weeks' calls as CSV, or answer Outcome beside the marks of an "
                "evaluation: resolved at first contact, avoidable, records right."
            ),
            self.tr("Bring in ratings…"),
            self.errands.bring_in_ratings,
        )

    def _offer_periods(self) -> None:
        today: date = self._desk.clock().astimezone().date()
        month, quarter = month_of(today), quarter_of(today)
        year = year_of(today)[0]
        before = add_months(month, -1)
        periods = (
            (self.tr("{0} to date").format(month_text(year.first_month)), (year.first_month, month)),
            (month_text(month), (month, month)),
            (month_text(before), (before, before)),
            (quarter.name, (quarter.first_month, quarter.last_month)),
            (quarter.after(-1).name, (quarter.after(-1).first_month, quarter.after(-1).last_month)),
            (self.tr("Last 12 months"), (add_months(month, -11), month)),
            (self.tr("Last 24 months"), (add_months(month, -23), month)),
        )
        for text, months in periods:
            self.period.addItem(text, months)

    def _offer_scopes(self, teams: "tuple[Team, ...]", advisors: "tuple[Person, ...]") -> None:
        kept = self.scope.currentData()
        self.scope.clear()
        self.scope.addItem(self.tr("Everybody"), ("all", None))
        for team in teams if len(teams) > 1 else ():
            self.scope.addItem(self.tr("Team: {0}").format(team.name), ("team", team.id))
        for person in advisors:
            self.scope.addItem(person.name, ("advisor", person.id))
        places = [place for place in range(self.scope.count()) if self.scope.itemData(place) == kept]
        self.scope.setCurrentIndex(places[0] if places else 0)

    def _lay_out(self) -> None:
        self.scope.setAccessibleName(self.tr("Whose contacts"))
        self.period.setAccessibleName(self.tr("Period"))
        for box in (self.scope, self.period):
            box.setMinimumWidth(LEAST)  # with large text they give way first
        menu = QMenu(self.import_button)
        menu.addAction(self.tr("Customers' &ratings…"), self.errands.bring_in_ratings)
        menu.addAction(self.tr("The weeks' &calls…"), self.errands.bring_in_calls)
        menu.addSeparator()
        menu.addAction(self.tr("&Files brought in…"), self.errands.show_files)
        self.import_button.setMenu(menu)
        self.header.add(self.scope, self.period, self.targets_button, self.import_button)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.week_card, 3)
        middle.addWidget(self.reasons, 2)
        body = QWidget()
        body.setProperty("role", "page")
        layout = column(body, margin=20, spacing=12)
        layout.addWidget(self.service)
        layout.addLayout(middle)
        layout.addWidget(label(self.tr("What customers say"), "heading"))
        layout.addWidget(self.rated)
        layout.addWidget(self.links)
        layout.addStretch(1)
        area = scrolled(body)
        self._stage.addWidget(area)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(self._stage, 1)
