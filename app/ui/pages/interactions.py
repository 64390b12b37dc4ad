"""The page of all interactions: find one, evaluate it, go on with a draft, or open a recording."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.domain.words import Purpose, State
from app.services.interactions import Query
from app.ui.chip_words import action_text
from app.ui.pages.drafts_strip import DraftsStrip
from app.ui.pages.interactions_model import LEAST, WIDTHS, InteractionsModel
from app.ui.widgets.controls import button, column, frame
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.widgets.table import Table
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow, Summary
    from app.services.people import Person
    from app.ui.context import Desk

PAUSE_MS = 150
STATES: tuple[Literal["all", "open", "draft", "done"], ...] = ("all", "open", "draft", "done")


class InteractionsPage(QWidget):
    """Search, filters and the list; ``evaluation_asked`` and ``begin_asked`` tell what to open or to begin."""

    recording_asked = Signal()
    evaluation_asked = Signal(int)
    begin_asked = Signal(int, Purpose)
    counted = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.header = PageHeader(self.tr("Interactions"))
        self.open_button = button(self.tr("Open a recording…"), "", self.recording_asked.emit)
        self.main_button = button(action_text(None), "main", self._act)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search advisor, subject, reference, service…"))
        self.search.setAccessibleName(self.tr("Search interactions"))
        self.search.setClearButtonEnabled(True)
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State"))
        self.advisor = QComboBox()
        self.advisor.setAccessibleName(self.tr("Advisor"))
        self.model = InteractionsModel(desk, self)
        self.table = Table(desk.theme, self.tr("Interactions"))
        self.drafts = DraftsStrip(desk.theme)
        self.empty = EmptyState(desk.theme, "recording")
        self._stage = QStackedWidget()
        self._pause = QTimer(self)
        self._cursor: int | None = None
        self._summary: Summary | None = None
        self._build()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the list, the advisors and the drafts again."""
        self._read_advisors()
        self._read_drafts()
        self._desk.tasks.library(self._desk.interactions.summary, self._take_summary)
        if self.model.query is None:
            self._ask()
        else:
            self.model.refresh()

    def current(self) -> "InteractionRow | None":
        """Return the interaction of the cursor."""
        row = self.table.current_row()
        return None if row is None else self.model.row_at(row)

    def take_focus(self) -> None:
        """Put the keyboard to work in the list, or on what the empty page offers."""
        shown = self.empty.action if self._stage.currentWidget() is self.empty else self.table
        shown.setFocus()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _build(self) -> None:
        self.header.add(self.open_button, self.main_button)
        for text in (self.tr("All states"), self.tr("To evaluate"), self.tr("Drafts"), self.tr("Finalised")):
            self.state.addItem(text)
        self.advisor.addItem(self.tr("All advisors"), None)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(420)
        filters = frame("bar", column=False, margins=(20, 10, 20, 10))
        inside = filters.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(self.search, 1)
        inside.addWidget(self.advisor)
        inside.addWidget(self.state)
        inside.addStretch(1)
        self.table.take(self.model, WIDTHS, LEAST)
        self._stage.addWidget(self.table)
        self._stage.addWidget(self.empty)
        outer = column(self)
        for part in (self.header, self.drafts, filters):
            outer.addWidget(part)
        outer.addWidget(self._stage, 1)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.state.currentIndexChanged.connect(self._ask)
        self.advisor.activated.connect(self._ask)
        self.model.loaded.connect(self._show)
        self.table.chosen.connect(lambda _row: self._act())
        self.table.current_moved.connect(self._moved)
        self.drafts.resumed.connect(self.evaluation_asked)
        self.drafts.all_asked.connect(lambda: self.state.setCurrentIndex(STATES.index("draft")))
        self._desk.library_changed.connect(self.reload)
        self._desk.evaluator_changed.connect(self._read_drafts)

    def _query(self) -> Query:
        return Query(
            text=self.search.text(),
            advisor_id=self.advisor.currentData(),
            state=STATES[self.state.currentIndex()],
        )

    def _ask(self) -> None:
        self.model.ask(self._query())

    def _act(self) -> None:
        row = self.current()
        if row is None:
            return
        if row.evaluation_id is not None:
            self.evaluation_asked.emit(row.evaluation_id)
        else:
            self.begin_asked.emit(row.id, Purpose.ROUTINE)

    def _show(self) -> None:
        total = self.model.total
        narrowed = self.model.query != Query()
        working = self.isVisible() and self._stage.isAncestorOf(self._keyboard())
        self._stage.setCurrentWidget(self.table if total else self.empty)
        if total:
            place = None if self._cursor is None else self.model.row_of(self._cursor)
            self.table.selectRow(place or 0)
        elif narrowed:
            self.empty.say(
                self.tr("Nothing found"),
                self.tr("No interaction matches the search and the filters."),
                self.tr("Show all"),
                self.show_all,
            )
        else:
            self.empty.say(
                self.tr("No interactions yet"),
                self.tr("Drop a recording anywhere on this window, or choose one to listen to and mark."),
                self.tr("Open a recording…"),
                self.recording_asked.emit,
            )
        self.open_button.setVisible(bool(total) or narrowed)
        self.main_button.setVisible(bool(total))
        self._describe()
        self._show_action()
        if working:
            self.take_focus()

    def _keyboard(self) -> QWidget:
        """Return who has the keyboard; the list itself where nobody does."""
        return QApplication.focusWidget() or self.table

    def show_all(self) -> None:
        """Take the search and the filters away."""
        self.search.clear()
        self.advisor.setCurrentIndex(0)
        self.state.setCurrentIndex(0)
        self._ask()

    def _moved(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self._cursor = row.id
            self._show_action()

    def _show_action(self) -> None:
        row = self.current()
        self.main_button.setText(action_text(row))
        self.main_button.setEnabled(row is not None)

    def _describe(self) -> None:
        summary = self._summary
        if summary is None:
            return
        parts = [self.tr("{0} interactions").format(grouped(summary.interactions))]
        if self.model.query != Query():
            parts.insert(0, self.tr("{0} found").format(grouped(self.model.total)))
        if summary.open:
            parts.append(self.tr("{0} to evaluate").format(grouped(summary.open)))
        if summary.drafts:
            parts.append(self.tr("{0} drafts").format(grouped(summary.drafts)))
        self.header.describe(" · ".join(parts) if summary.interactions else "")
        self.counted.emit(summary)

    def _take_summary(self, summary: "Summary") -> None:
        self._summary = summary
        self._describe()

    def _read_advisors(self) -> None:
        self._desk.tasks.library(self._desk.people.advisors, self._show_advisors)

    def _show_advisors(self, people: "tuple[Person, ...]") -> None:
        chosen = self.advisor.currentData()
        self.advisor.clear()
        self.advisor.addItem(self.tr("All advisors"), None)
        for person in people:
            self.advisor.addItem(person.name, person.id)
        place = self.advisor.findData(chosen) if chosen is not None else 0
        self.advisor.setCurrentIndex(max(place, 0))

    def _read_drafts(self) -> None:
        service, evaluator = self._desk.interactions, self._desk.evaluator.id
        self._desk.tasks.library(lambda: service.drafts(evaluator), self._show_drafts)

    def _show_drafts(self, drafts: "tuple[InteractionRow, ...]") -> None:
        mine = tuple(draft for draft in drafts if draft.state is State.DRAFT)
        self.drafts.show_drafts(mine, self._desk.clock().astimezone().date())
