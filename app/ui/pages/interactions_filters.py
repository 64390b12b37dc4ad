"""The bar of filters over the list: search, period, advisor, channel, state, and more behind one button."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QMenu, QWidget

from app.domain.words import Channel
from app.services.queries import Query
from app.ui.pages.interactions_chips import Chips
from app.ui.pages.interactions_narrowing import Narrowing, narrowings
from app.ui.pages.interactions_period import period_name, usual_periods
from app.ui.widgets.controls import button, column
from app.ui.widgets.transport_flow import Aside, Flow
from app.ui.wording import channel_text

if TYPE_CHECKING:
    from app.services.people import Person, Team
    from app.services.remembering import SavedFilter
    from app.ui.context import Desk

PAUSE_MS = 120
SEARCH_WIDTH = 300
STATES: tuple[Literal["all", "open", "draft", "done"], ...] = ("all", "open", "draft", "done")
OWN_DAYS = "own"
OWN_ROLE = Qt.ItemDataRole.UserRole + 1
"""Marks the entry that was made for two days somebody chose."""


class Filters(QFrame):
    """Holds a query; ``changed`` tells that it is another, ``went_down`` that the keyboard wants into the list."""

    changed = Signal()
    went_down = Signal()
    saved_chosen = Signal(object)  # SavedFilter
    save_asked = Signal()
    forget_asked = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._desk = desk
        self._query = Query()
        self._before: list[Query] = []
        self._offers: tuple[Narrowing, ...] = ()
        self._saved: tuple[SavedFilter, ...] = ()
        self.search = SearchField()
        self.period, self.advisor, self.channel, self.state = (QComboBox() for _ in range(4))
        self.more = button(self.tr("More ▼"))
        self.clear_button = button(self.tr("Clear"), "quiet", self.clear)
        self.chips = Chips(desk.theme)
        self._pause = QTimer(self)
        self._build()
        self._connect()

    def query(self) -> Query:
        """Return what the list is narrowed to."""
        return self._query

    def show_query(self, query: Query) -> None:
        """Narrow to ``query``, whatever was chosen before; ``undo`` brings that back."""
        if query != self._query:
            self._before.append(self._query)
            self._query = query
            self._show()
            self.changed.emit()

    def undo(self) -> None:
        """Bring back what the list was narrowed to before."""
        if self._before:
            self._query = self._before.pop()
            self._show()
            self.changed.emit()

    def clear(self) -> None:
        """Narrow to nothing."""
        self.show_query(Query())

    def read(self) -> None:
        """Read what can be chosen from the library."""
        desk = self._desk

        def job() -> tuple[object, ...]:
            people, interactions = desk.people, desk.interactions
            return people.advisors(), people.teams(), people.evaluators(), interactions.services()

        desk.tasks.library(job, lambda found: self._take(*found))  # type: ignore[arg-type]

    def read_saved(self) -> None:
        """Read which filters were saved under a name."""
        desk = self._desk
        desk.tasks.library(lambda: desk.remembering.filters(), self._take_saved)  # noqa: PLW0108 - made on the lane

    def _take_saved(self, saved: "tuple[SavedFilter, ...]") -> None:
        self._saved = saved

    def _build(self) -> None:
        today = self._today()
        for box, name in (
            (self.period, self.tr("Period")),
            (self.advisor, self.tr("Advisor")),
            (self.channel, self.tr("Channel")),
            (self.state, self.tr("State")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for period in usual_periods(today):
            self.period.addItem(period.name, (period.first, period.last))
        self.period.addItem(self.tr("Choose days…"), OWN_DAYS)
        self.advisor.addItem(self.tr("All advisors"), None)
        self.channel.addItem(self.tr("All channels"), None)
        for channel in Channel:
            self.channel.addItem(channel_text(channel), channel)
        for text in (self.tr("All states"), self.tr("To evaluate"), self.tr("Drafts"), self.tr("Finalised")):
            self.state.addItem(text)
        self.search.setPlaceholderText(self.tr("Search advisor, subject, service, words said…"))
        self.search.setAccessibleName(self.tr("Search interactions"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.more.setAccessibleName(self.tr("More filters"))
        self.more.setMenu(QMenu(self.more))
        self.clear_button.setAccessibleName(self.tr("Clear all filters"))
        kept = self.clear_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(kept)
        self.clear_button.hide()
        boxes = QWidget()
        flow = Flow(boxes, Aside())
        for part in (self.search, self.period, self.advisor, self.channel, self.state, self.more, self.clear_button):
            flow.addWidget(part)
        inside = column(self, spacing=6)
        inside.setContentsMargins(20, 10, 20, 10)
        inside.addWidget(boxes)
        inside.addWidget(self.chips)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._take_text)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._go_down)
        self.search.went_down.connect(self._go_down)
        self.period.activated.connect(self._take_period)
        self.advisor.activated.connect(lambda _at: self._change(advisor_id=self.advisor.currentData()))
        self.channel.activated.connect(
            lambda _at: self._change(
                channel=Channel(self.channel.currentData()) if self.channel.currentData() else None
            )
        )
        self.state.currentIndexChanged.connect(lambda at: self._change(state=STATES[at]))
        self.more.menu().aboutToShow.connect(self._fill_menu)
        self.chips.removed.connect(lambda narrowing: self.show_query(narrowing.switched(self._query)))

    def _change(self, **changes: object) -> None:
        self.show_query(replace(self._query, **changes))  # type: ignore[arg-type]

    def _take_text(self) -> None:
        """Narrow by what was typed; a word that grows is one step to undo."""
        text = self.search.text()
        if text == self._query.text:
            return
        if not self._query.text or not text:
            self._before.append(self._query)
        self._query = replace(self._query, text=text)
        self._show_narrowed()
        self.changed.emit()

    def _go_down(self) -> None:
        self._pause.stop()
        self._take_text()
        self.went_down.emit()

    def _take_period(self, at: int) -> None:
        chosen = self.period.itemData(at)
        if chosen != OWN_DAYS:
            self._change(first=chosen[0], last=chosen[1])
            return
        from app.ui.dialogs.period import PeriodDialog

        today = self._today()
        dialog = PeriodDialog(self._query.first or today.replace(day=1), self._query.last or today, self.window())
        dialog.accepted.connect(lambda: self._change(first=dialog.days()[0], last=dialog.days()[1]))
        dialog.finished.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(
        self,
        advisors: "tuple[Person, ...]",
        teams: "tuple[Team, ...]",
        evaluators: "tuple[Person, ...]",
        services: tuple[str, ...],
    ) -> None:
        self.advisor.clear()
        self.advisor.addItem(self.tr("All advisors"), None)
        for person in advisors:
            self.advisor.addItem(person.name, person.id)
        self._offers = tuple(narrowings(services, teams, evaluators))
        self._show()

    def _show(self) -> None:
        """Let every field show the query, without asking again."""
        query = self._query
        fields = (self.search, self.period, self.advisor, self.channel, self.state)
        for field in fields:
            field.blockSignals(True)
        if self.search.text() != query.text:
            self.search.setText(query.text)
        self._show_period()
        self.advisor.setCurrentIndex(max(self.advisor.findData(query.advisor_id), 0) if query.advisor_id else 0)
        self.channel.setCurrentIndex(max(self.channel.findData(query.channel), 0) if query.channel else 0)
        self.state.setCurrentIndex(STATES.index(query.state))
        for field in fields:
            field.blockSignals(False)
        self._show_narrowed()

    def _show_period(self) -> None:
        days = (self._query.first, self._query.last)
        own = self.period.count() - 2
        if self.period.itemData(own, OWN_ROLE):
            self.period.removeItem(own)
        places = [at for at in range(self.period.count()) if self.period.itemData(at) == days]
        if not places:
            at = self.period.count() - 1
            self.period.insertItem(at, period_name(*days, self._today()), days)
            self.period.setItemData(at, True, OWN_ROLE)
            places = [at]
        self.period.setCurrentIndex(places[0])

    def _show_narrowed(self) -> None:
        self.chips.show_narrowings(tuple(offer for offer in self._offers if offer.is_in(self._query)))
        self.clear_button.setVisible(self._query != Query())

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for saved in self._saved:
            self._entry(menu, saved.name).triggered.connect(lambda _on, each=saved: self.saved_chosen.emit(each))
        if self._saved:
            menu.addSeparator()
        save = self._entry(menu, self.tr("Save this filter…"))
        save.triggered.connect(lambda _on: self.save_asked.emit())
        save.setEnabled(self._query != Query())
        if self._saved:
            forget = menu.addMenu(self.tr("Forget a saved filter"))
            for saved in self._saved:
                self._entry(forget, saved.name).triggered.connect(
                    lambda _on, each=saved: self.forget_asked.emit(each.name)
                )
        menu.addSeparator()
        groups: dict[str, QMenu] = {"": menu}
        for offer in self._offers:
            if offer.group not in groups:
                groups[offer.group] = menu.addMenu(offer.group)
            entry = self._entry(groups[offer.group], offer.words)
            entry.setCheckable(True)
            entry.setChecked(offer.is_in(self._query))
            entry.triggered.connect(lambda _on, each=offer: self.show_query(each.switched(self._query)))

    @staticmethod
    def _entry(menu: QMenu, words: str) -> QAction:
        return menu.addAction(words.replace("&", "&&"))

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


class SearchField(QLineEdit):
    """A search field from which the Down key goes on into what was found."""

    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down leave the field, and Escape empty it."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
