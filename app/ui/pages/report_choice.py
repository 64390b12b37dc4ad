"""What is reported on: which report, of which months, of which team or advisor."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from app.domain.months import add_months, month_of, months_between
from app.domain.quarters import quarter_of
from app.domain.report_figures import Report
from app.domain.sampling_certificate import days_of
from app.ui.widgets.controls import label
from app.ui.wording import month_text

if TYPE_CHECKING:
    from datetime import date

    from app.services.figures import Figures
    from app.services.people import Person, Team

TEAM, QUARTER, ADVISOR, COVERAGE, COACHING, MEASURES = "team", "quarter", "advisor", "coverage", "coaching", "measures"
_TWELVE = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """One report: its kind, the months ``first`` to ``last``, and whose where that is narrowed."""

    kind: str
    first: int
    last: int
    team_id: int | None
    advisor_id: int | None

    def read(self, figures: "Figures") -> Report:
        """Gather the report's figures; on the library lane."""
        if self.kind == ADVISOR and self.advisor_id is not None:
            return figures.advisor(self.advisor_id, self.first, self.last)
        if self.kind == QUARTER:
            return figures.quarter(self.first, self.team_id)
        if self.kind == COVERAGE:
            return figures.coverage(self.first, self.last)
        if self.kind == COACHING:
            return figures.coaching(self.first, self.last, self.team_id)
        if self.kind == MEASURES:
            return figures.measures(self.first, self.last, self.team_id)
        return figures.team(self.first, self.last, self.team_id)


class ReportChoice(QFrame):
    """The boxes above the preview; ``changed`` when another report is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.kind = self._box(self.tr("Report"))
        self.first = self._box(self.tr("Month"))
        self.last = self._box(self.tr("Last month"))
        self.until = label(self.tr("to"), "quiet")
        self.team = self._box(self.tr("Team"))
        self.advisor = self._box(self.tr("Advisor"))
        for key, words in (
            (TEAM, self.tr("Team, a month")),
            (QUARTER, self.tr("Team, a quarter")),
            (ADVISOR, self.tr("Advisor")),
            (COVERAGE, self.tr("Sampling coverage")),
            (COACHING, self.tr("One-to-ones and actions")),
            (MEASURES, self.tr("Measures against target")),
        ):
            self.kind.addItem(words, key)
        self.inside = QHBoxLayout(self)
        self.inside.setContentsMargins(20, 8, 20, 8)
        self.inside.setSpacing(8)
        for thing in (self.kind, self.first, self.until, self.last, self.team, self.advisor):
            self.inside.addWidget(thing)
        self.inside.addStretch(1)
        self._months: tuple[int, ...] = ()
        self._today_month = 0
        self.kind.activated.connect(lambda _place: self._kind_chosen())
        self.first.activated.connect(lambda _place: self._first_chosen())
        for box in (self.last, self.team, self.advisor):
            box.activated.connect(lambda _place: self.changed.emit())

    @property
    def choice(self) -> Choice | None:
        """Return what is chosen, ``None`` before there is anything to choose from."""
        kind, first, last = self.kind.currentData(), self.first.currentData(), self.last.currentData()
        if first is None or (kind == ADVISOR and self.advisor.currentData() is None):
            return None
        if kind == QUARTER:
            last = add_months(first, 2)
        elif kind == TEAM:
            last = first
        whole = kind in {ADVISOR, COVERAGE}
        advisor = self.advisor.currentData() if kind == ADVISOR else None
        return Choice(kind, first, last, None if whole else self.team.currentData(), advisor)

    @property
    def months(self) -> tuple[int, ...]:
        """Return the months there are to choose from, the oldest first."""
        return self._months

    def offer(
        self, months: tuple[int, int], today: "date", teams: "tuple[Team, ...]", advisors: "tuple[Person, ...]"
    ) -> None:
        """Offer the months from the first with an evaluation to this one, and everybody known; keep what is chosen."""
        self._today_month = month_of(today)
        span = months_between(min(months[0], self._today_month), max(months[1], self._today_month))
        self._fill(self.team, [(self.tr("All teams"), None), *((team.name, team.id) for team in teams)])
        self.team.setEnabled(len(teams) > 1)
        self._fill(self.advisor, [(person.name, person.id) for person in advisors])
        fresh = span != self._months
        self._months = span
        if fresh:
            self._offer_months()
        self._show_boxes()

    def show_advisor(self, advisor_id: int) -> None:
        """Choose the report on one advisor."""
        self.kind.setCurrentIndex(self.kind.findData(ADVISOR))
        self.advisor.setCurrentIndex(max(0, self.advisor.findData(advisor_id)))
        self._kind_chosen()

    def _kind_chosen(self) -> None:
        self._offer_months()
        self._show_boxes()
        self.changed.emit()

    def _first_chosen(self) -> None:
        if (self.last.currentData() or 0) < self.first.currentData():
            self.last.setCurrentIndex(self.last.findData(self.first.currentData()))
        self.changed.emit()

    def _offer_months(self) -> None:
        """Offer months or quarters, the newest first; at first the last that is over."""
        kind, over = self.kind.currentData(), add_months(self._today_month, -1)
        if kind == QUARTER:
            quarters = dict.fromkeys(quarter_of(days_of(month)[0]) for month in reversed(self._months))
            self._fill(self.first, [(quarter.name, quarter.first_month) for quarter in quarters], keep=False)
            before = quarter_of(days_of(self._today_month)[0]).after(-1).first_month
            self.first.setCurrentIndex(max(0, self.first.findData(before)))
            return
        items = [(month_text(month), month) for month in reversed(self._months)]
        self._fill(self.first, items, keep=False)
        self._fill(self.last, items, keep=False)
        back = {TEAM: 0, ADVISOR: _TWELVE - 1}.get(kind, 2)
        first = max(self._months[0], add_months(over, -back))
        self.first.setCurrentIndex(max(0, self.first.findData(first)))
        self.last.setCurrentIndex(max(0, self.last.findData(over)))

    def _show_boxes(self) -> None:
        kind = self.kind.currentData()
        ranged = kind not in {TEAM, QUARTER}
        self.until.setVisible(ranged)
        self.last.setVisible(ranged)
        self.team.setVisible(kind not in {ADVISOR, COVERAGE} and self.team.count() > 2)
        self.advisor.setVisible(kind == ADVISOR)
        self.first.setAccessibleName(
            self.tr("Quarter") if kind == QUARTER else self.tr("First month") if ranged else self.tr("Month")
        )

    @staticmethod
    def _fill(
        box: QComboBox, items: "list[tuple[str, int | None]] | list[tuple[str, int]]", *, keep: bool = True
    ) -> None:
        chosen = box.currentData() if keep else None
        box.clear()
        for words, value in items:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)) if items else -1)

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.setMinimumWidth(90)
        made.setMaximumWidth(260)
        return made
