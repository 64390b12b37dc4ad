"""The Sample page: the month's queue, what has not been heard, and the notices of monitoring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from app.domain.months import add_months, month_of
from app.domain.words import Purpose
from app.ui.pages.notices import NoticesPart
from app.ui.pages.sample_map import MapPart
from app.ui.pages.sample_month import SampleMonth
from app.ui.pages.sample_plan import PlanDialog
from app.ui.widgets.controls import button, column, frame
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import grouped, month_text

if TYPE_CHECKING:
    from app.ui.context import Desk

MONTHS = 12
PARTS = ("sample", "map", "notices")


class SamplePage(QWidget):
    """One month at a time; ``begin_asked`` and ``evaluation_asked`` tell what to begin or to open."""

    begin_asked = Signal(int, Purpose)
    evaluation_asked = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._stale = True
        self.header = PageHeader(self.tr("Sample"))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Month"))
        self.period.setMinimumWidth(80)
        self.plan_button = button(self.tr("Plan…"), "", self.change_plan)
        self.main_button = button(self.tr("Evaluate the next ⏎"), "main", self._act)
        self.month = SampleMonth(desk)
        self.map = MapPart(desk)
        self.notices = NoticesPart(desk)
        self.tabs = QTabBar()
        self._stage = QStackedWidget()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Look again, once the page is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        for part in (self.month, self.map, self.notices):
            part.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def take_focus(self) -> None:
        """Put the keyboard to work on the part that is shown."""
        (self.month, self.map, self.notices)[self.tabs.currentIndex()].take_focus()

    def show_part(self, key: str) -> None:
        """Show the part ``sample``, ``map`` or ``notices``."""
        if key in PARTS:
            self.tabs.setCurrentIndex(PARTS.index(key))

    def change_plan(self) -> None:
        """Ask for the plan of the month that is shown, and put what is answered in force."""
        progress, sampling, by = self.month.progress, self._desk.sampling, self._desk.evaluator.id
        if progress is None:
            return
        first = progress.period
        months = (add_months(first, 1), first) if progress.sample else (first, add_months(first, 1))
        unnoticed = [person.name for person in progress.unnoticed]
        dialog = PlanDialog(progress.plan, months, unnoticed, self.window())

        def keep() -> None:
            plan, period = dialog.plan, dialog.since.currentData()
            self._desk.tasks.library(
                lambda: sampling.set_plan(plan, period, by), lambda _none: self._desk.library_changed.emit("sample")
            )

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_period(self) -> None:
        self.month.show_period(self.period.currentData())
        self.map.show_period(self.period.currentData())

    def _act(self) -> None:
        self.month.evaluate_next()

    def _show(self) -> None:
        progress = self.month.progress
        drawn = progress is not None and progress.sample is not None
        part = PARTS[self.tabs.currentIndex()]
        self.main_button.setVisible(drawn and self.month.next is not None and part == "sample")
        self.plan_button.setVisible(part == "sample")
        self.period.setVisible(part != "notices")
        if progress is None or not drawn:
            self.header.describe("")
            return
        words = self.tr("{0} of {1} evaluated").format(grouped(progress.pace.done), grouped(progress.pace.target))
        self.header.describe(words)

    def _connect(self) -> None:
        self.period.activated.connect(lambda _place: self._show_period())
        self.month.shown.connect(self._show)
        self.month.begin_asked.connect(self.begin_asked)
        self.map.begin_asked.connect(self.begin_asked)
        self.month.evaluation_asked.connect(self.evaluation_asked)
        self.month.plan_asked.connect(self.change_plan)
        self.month.notices_asked.connect(lambda: self.show_part("notices"))
        self.tabs.currentChanged.connect(self._stage.setCurrentIndex)
        self.tabs.currentChanged.connect(lambda _place: self._show())
        self._desk.library_changed.connect(self.reload)

    def _lay_out(self) -> None:
        now = month_of(self._desk.clock().astimezone())
        for back in range(MONTHS):
            self.period.addItem(month_text(add_months(now, -back)), add_months(now, -back))
        self.header.add(self.period, self.plan_button, self.main_button)
        self.main_button.hide()
        strip = frame("strip", column=False, margins=(20, 4, 20, 0))
        inside = strip.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(self.tabs)
        inside.addStretch(1)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        for text, part in (
            (self.tr("Queue"), self.month),
            (self.tr("Not heard"), self.map),
            (self.tr("Notices"), self.notices),
        ):
            self.tabs.addTab(text)
            self._stage.addWidget(part)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(strip)
        outer.addWidget(self._stage, 1)
