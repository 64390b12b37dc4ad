"""Today: the first look in the morning, with one main action: evaluate the next."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QStackedWidget, QWidget

from app.domain.words import Purpose
from app.ui.pages.sample_words import long_day, long_month, pace_text, people_text
from app.ui.pages.today_advisors import AdvisorsCard
from app.ui.pages.today_cards import Card, FigureCard
from app.ui.pages.today_coaching import CoachingCards
from app.ui.pages.today_words import next_words, odd_text, subtitle, undrawn_words
from app.ui.widgets.chips import band_text
from app.ui.widgets.controls import button, column, scrolled
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import (
    day_text,
    grouped,
    month_text,
    not_enough_evidence,
    percentage,
    when_text,
)

if TYPE_CHECKING:
    from app.services.progress import News
    from app.services.today import Next, TodayView
    from app.ui.context import Desk

MOST = 5
SIDE_BY_SIDE = 800
"""From this width on, at 100 %, there are two columns."""
TITLE_SHARE = 40
"""Per cent of the width that the day may take before it is written short."""


class TodayPage(QWidget):
    """What is due, unfinished and out of the ordinary; the signals tell where to go from there."""

    begin_asked = Signal(int, Purpose)
    evaluation_asked = Signal(int)
    advisor_asked = Signal(int)
    one_to_one_asked = Signal(int)  # the advisor
    action_asked = Signal(int, int)  # the advisor and the action
    page_asked = Signal(str)  # "sample", "notices" or "missing"
    recording_asked = Signal()
    counted = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self._next: Next | None = None
        self.view: TodayView | None = None
        self._news: tuple[News, ...] = ()
        self._focus_wanted = False
        self.header = PageHeader(self.tr("Today"))
        self.main_button = button(self.tr("Evaluate the next ⏎"), "main", self._evaluate_next)
        self.header.add(self.main_button)
        self.sample, self.team = FigureCard(), FigureCard()
        self.drafts = Card(self.tr("Finish what you began"))
        self.waiting = Card(self.tr("After that in the sample"))
        self.advisors = AdvisorsCard()
        self.odd = Card(self.tr("Out of the ordinary"))
        self.notices = Card(self.tr("Notices of monitoring"))
        self.unmet = Card(self.tr("Not in the sample"))
        self.coaching = CoachingCards(self)
        self.empty = EmptyState(desk.theme, "recording")
        self._stage = QStackedWidget()
        self._lay_out()
        self.main_button.hide()
        self.sample.link.clicked.connect(lambda _checked=False: self.page_asked.emit("sample"))
        self.advisors.advisor_asked.connect(self.advisor_asked)
        self.coaching.evaluation_asked.connect(self.evaluation_asked)
        self.coaching.one_to_one_asked.connect(self.one_to_one_asked)
        self.coaching.action_asked.connect(self.action_asked)
        desk.library_changed.connect(self.reload)
        desk.evaluator_changed.connect(self.reload)
        desk.theme.changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look again."""
        today, evaluator = self._desk, self._desk.evaluator.id
        self._desk.tasks.library(lambda: today.today.look(evaluator), self._show)
        self._desk.tasks.library(self._look_for_news, self.show_news)

    def take_focus(self) -> None:
        """Put the keyboard on what is to be done next, once that is known."""
        self._focus_wanted = self.view is None
        if self._stage.currentWidget() is self.empty:
            self.empty.action.setFocus()
        else:
            self.main_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, or else evaluate the next."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        there = QApplication.focusWidget()
        if isinstance(there, QPushButton) and self.isAncestorOf(there):
            there.click()
        else:
            self._evaluate_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the day as long as there is room for, and put the columns side by side where there is."""
        super().resizeEvent(event)
        self._fit_title()
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._desk.theme.px(SIDE_BY_SIDE)
        wide, narrow = self._columns
        self._grid.setColumnStretch(1, 2 if beside else 0)
        self._grid.setColumnMinimumWidth(1, 260 if beside else 0)
        for place in range(4):
            self._grid.setRowStretch(place, int(place == (1 if beside else 3)))
        self._grid.addWidget(self.sample, 0, 0)
        self._grid.addWidget(self.team, *((0, 1) if beside else (3, 0)))
        self._grid.addWidget(wide, 1, 0)
        self._grid.addWidget(narrow, *((1, 1) if beside else (2, 0)))

    def _fit_title(self) -> None:
        if self.view is not None:
            title, day = self.header.title, self.view.day
            room = self.width() * TITLE_SHARE // 100
            roomy = title.fontMetrics().horizontalAdvance(long_day(day)) <= room
            title.setText(long_day(day) if roomy else day_text(day, day))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("role", "page")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setSpacing(14)
        self._grid.setColumnStretch(0, 5)
        wide = (self.drafts, self.coaching.disputes, self.waiting, self.advisors, self.odd)
        narrow = (self.coaching.one_to_ones, self.coaching.overdue, self.notices, self.unmet)
        self._columns = tuple(QWidget() for _ in range(2))
        for place, cards in zip(self._columns, (wide, narrow), strict=True):
            lines = column(place, spacing=14)
            for card in cards:
                lines.addWidget(card)
            lines.addStretch(1)
        self._arrange()
        area = scrolled(body)
        self._stage.addWidget(area)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addWidget(self._stage, 1)

    def _evaluate_next(self) -> None:
        if self._next is not None:
            self.begin_asked.emit(self._next.interaction_id, Purpose.ROUTINE)
        elif self.view is not None and self.view.interactions:
            self.page_asked.emit("sample")

    def _show(self, view: "TodayView") -> None:
        self.view, self._next = view, view.next
        self._fill(view)
        if self._focus_wanted and self.isVisible():
            self.take_focus()

    def _look_for_news(self) -> "tuple[News, ...]":
        return self._desk.today.news()

    def show_news(self, news: "tuple[News, ...]") -> None:
        """Name the advisors whose charts signal, among those to look at."""
        self._news = news
        if self.view is not None and self.view.interactions:
            self.advisors.show_view(self.view, news)

    def _fill(self, view: "TodayView") -> None:
        self._fit_title()
        self.header.describe(subtitle(view))
        self.counted.emit(view.asks)
        self._stage.setCurrentIndex(0 if view.interactions else 1)
        self._show_action(view)
        if not view.interactions:
            self.empty.say(
                self.tr("Nothing to do yet"),
                self.tr("Drop a recording anywhere on this window, or choose one to listen to and mark."),
                self.tr("Open a recording…"),
                self.recording_asked.emit,
            )
            return
        self._show_sample(view)
        self._show_team(view)
        self._show_drafts(view)
        self._show_waiting(view)
        self.advisors.show_view(view, self._news)
        self._show_odd(view)
        self._show_notices(view)
        self.coaching.show_view(view)
        self.unmet.begin()
        for sentence in view.sample.unmet[:MOST]:
            self.unmet.add_words(sentence)

    def _show_action(self, view: "TodayView") -> None:
        if view.next is None:
            text = self.tr("Look at the sample")
        elif view.next.sampled:
            text = self.tr("Evaluate the next ⏎")
        else:
            text = self.tr("Evaluate the newest ⏎")
        self.main_button.setText(text)
        self.main_button.setToolTip(next_words(view))
        self.main_button.setVisible(bool(view.interactions))

    def _show_sample(self, view: "TodayView") -> None:
        progress, month = view.sample, long_month(view.sample.period)
        if progress.sample is None:
            self.sample.show_figure(self.tr("{0} sample").format(month), "", "", undrawn_words(view))
            self.sample.show_bar(0, 0, "")
            self.sample.offer(self.tr("Draw the sample…"))
            return
        pace = progress.pace
        evaluated = self.tr("of {0} evaluated").format(grouped(pace.target))
        below = next_words(view) or self.tr("Everything drawn so far is begun or done.")
        self.sample.show_figure(self.tr("{0} sample").format(month), grouped(pace.done), evaluated, below)
        self.sample.show_bar(pace.done, pace.target, pace_text(progress))
        due = progress.tranche_due
        self.sample.offer(self.tr("The next part can be drawn…") if due else self.tr("Look at the sample"))

    def _show_team(self, view: "TodayView") -> None:
        caption = self.tr("Team this quarter, from {0}").format(month_text(view.team.first))
        standing = view.team.standing
        if standing is None:
            self.team.show_figure(caption, "—", "", self.tr("No routine evaluations yet."))
            self.team.show_chip("", "neutral")
            return
        count = self.tr("{0} evaluations").format(grouped(standing.n))
        if standing.low is not None and standing.high is not None:
            count += self.tr(", 95% interval {0}–{1}%").format(round(standing.low), round(standing.high))
        self.team.show_figure(caption, percentage(standing.percent), "", count)
        if standing.band is None:
            self.team.show_chip(not_enough_evidence(), "neutral")
        else:
            self.team.show_chip(band_text(standing.band), standing.band.value)

    def _show_drafts(self, view: "TodayView") -> None:
        self.drafts.begin()
        for draft in view.drafts[:MOST]:
            about = draft.subject or draft.service or draft.reference or self.tr("Without a subject")
            marked = self.tr("{0} marked so far").format(draft.marked or 0)
            more = f"{draft.advisor} · {when_text(draft.started_at, view.day)} · {marked}"
            resume = partial(self._emit_evaluation, draft.evaluation_id)
            self.drafts.add_line(about, more, self.tr("Resume"), resume)
        if len(view.drafts) > MOST:
            self.drafts.add_words(self.tr("And {0} more under Interactions.").format(len(view.drafts) - MOST))

    def _show_waiting(self, view: "TodayView") -> None:
        self.waiting.begin()
        for item in view.waiting:
            place = self.tr("{0} of {1}").format(item.position, item.of)
            about = item.subject or item.service
            more = " · ".join(part for part in (about, when_text(item.started_at, view.day), place) if part)
            begin = partial(self.begin_asked.emit, item.interaction_id, Purpose.ROUTINE)
            self.waiting.add_line(item.advisor, more, self.tr("Evaluate"), begin)

    def _show_odd(self, view: "TodayView") -> None:
        self.odd.begin()
        if view.missing:
            count = self.tr("{0} recordings").format(grouped(view.missing))
            words = self.tr("were not found when last looked for")
            self.odd.add_line(count, words, self.tr("Show"), self._page("missing"))
        for odd in view.odd[:MOST]:
            about = odd.advisor or self.tr("Advisor not known")
            more = " · ".join(part for part in (odd.about, when_text(odd.started_at, view.day)) if part)
            begin = partial(self.begin_asked.emit, odd.interaction_id, Purpose.ROUTINE)
            self.odd.add_line(
                about, more, self.tr("Listen"), begin, chip=(odd_text(odd.kind, odd.silence_ms), "neutral")
            )

    def _show_notices(self, view: "TodayView") -> None:
        self.notices.begin()
        unnoticed = [person.name for person in view.sample.unnoticed]
        if unnoticed:
            self.notices.add_words(
                self.tr(
                    "It is not on record that these advisors were told their contacts are listened to: {0}."
                ).format(people_text(unnoticed))
            )
        if not view.callers_told:
            self.notices.add_words(self.tr("It is not on record how callers are told."))
        if unnoticed or not view.callers_told:
            self.notices.add_link(self.tr("Enter a notice…"), self._page("notices"))

    def _emit_evaluation(self, evaluation_id: int | None) -> None:
        if evaluation_id is not None:
            self.evaluation_asked.emit(evaluation_id)

    def _page(self, key: str) -> Callable[[], object]:
        return partial(self.page_asked.emit, key)
