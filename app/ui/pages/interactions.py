"""The page of all interactions: find, sort and choose them, evaluate one, go on with a draft, or bring in more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from app.domain.words import Purpose, State
from app.services.queries import Query, Sort
from app.ui.chip_words import action_text
from app.ui.pages.drafts_strip import DraftsStrip
from app.ui.pages.interactions_begin import BeginButton
from app.ui.pages.interactions_filters import Filters
from app.ui.pages.interactions_model import InteractionsModel
from app.ui.pages.interactions_strip import Strip
from app.ui.pages.interactions_table import InteractionsTable
from app.ui.pages.interactions_view import View
from app.ui.widgets.controls import button, column
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import PageHeader
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow, Summary
    from app.ui.context import Desk
    from app.ui.pages.interactions_errands import Errands

LATER_MS = 600
"""How long after the list is there what its menus need is read: the first page is painted by then."""


class InteractionsPage(QWidget):
    """Search, filters and the list; ``evaluation_asked`` and ``begin_asked`` tell what to open or to begin."""

    recording_asked = Signal()
    import_asked = Signal()
    contact_asked = Signal()
    moved_asked = Signal()
    evaluation_asked = Signal(int)
    begin_asked = Signal(int, Purpose)
    counted = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.header = PageHeader(self.tr("Interactions"))
        self.import_button = button(self.tr("Import recordings…"), "", self.import_asked.emit)
        self.contact_button = button(self.tr("Record a visit or e-mail…"), "", self.contact_asked.emit)
        self.strip = Strip((self.import_button, self.contact_button))
        self.main_button = button(action_text(None), "main", self._act)
        self.begin_button = BeginButton(self.main_button)
        self.filters = Filters(desk)
        self.search, self.state, self.advisor = self.filters.search, self.filters.state, self.filters.advisor
        self.model = InteractionsModel(desk, self)
        self.table = InteractionsTable(desk.theme, self.model)
        self.view = View(desk, self.table, self.model, self)
        self.drafts = DraftsStrip(desk.theme)
        self.empty = EmptyState(desk.theme, "recording")
        self.body = QHBoxLayout()
        self._stage = QStackedWidget()
        self._cursor: int | None = None
        self._summary: Summary | None = None
        self._errands: Errands | None = None
        self._build()
        self._connect()
        self.reload()

    @property
    def errands(self) -> "Errands":
        """Return what is done with the chosen rows, made when it is first wanted."""
        if self._errands is None:
            from app.ui.pages.interactions_errands import Errands

            self._errands = Errands(self._desk, self)
        return self._errands

    def reload(self) -> None:
        """Read the list, what it can be narrowed to, and the drafts again."""
        self.filters.read()
        self._read_drafts()
        self._desk.tasks.library(self._desk.interactions.summary, self._take_summary)
        if self.model.query is None:
            self._ask()
        else:
            self.model.refresh(self.table.current_row() or 0)

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

    def show_query(self, query: Query, order: Sort | None = None) -> None:
        """Narrow the list to ``query``."""
        if order is not None and order != self.model.order:
            self.view.show_order(order)
        self.filters.show_query(query)

    def show_all(self) -> None:
        """Take the search and the filters away."""
        self.filters.clear()

    def _build(self) -> None:
        self.header.add(self.strip, self.begin_button)
        self._stage.addWidget(self.table)
        self._stage.addWidget(self.empty)
        left = column()
        left.addWidget(self.drafts)
        left.addWidget(self.filters)
        left.addWidget(self._stage, 1)
        self.body.setSpacing(0)
        self.body.addLayout(left, 1)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addLayout(self.body, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.filters.went_down.connect(self.table.setFocus)
        self.filters.saved_chosen.connect(lambda saved: self.show_query(saved.query, saved.sort))
        self.filters.save_asked.connect(lambda: self.errands.save_filter())  # noqa: PLW0108 - made when wanted
        self.filters.forget_asked.connect(lambda name: self.errands.forget_filter(name))  # noqa: PLW0108
        self.model.loaded.connect(self._show)
        self.table.chosen.connect(lambda _row: self._act())
        self.table.current_moved.connect(self._moved)
        self.table.selected.connect(self._show_action)
        self.table.menu_asked.connect(self._open_menu)
        self.begin_button.chosen.connect(self.begin_for)
        self.drafts.resumed.connect(self.evaluation_asked)
        self.drafts.all_asked.connect(lambda: self.show_query(Query(state="draft")))
        self._desk.library_changed.connect(self.reload)
        self._desk.evaluator_changed.connect(self._read_drafts)
        for keys, do in (
            (QKeySequence("F2"), self._edit),
            (QKeySequence("Shift+Return"), self.begin_button.open),
            (QKeySequence("Shift+Enter"), self.begin_button.open),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.model.loaded.connect(self._read_rest, Qt.ConnectionType.SingleShotConnection)

    def _read_rest(self) -> None:
        QTimer.singleShot(LATER_MS, self, self.filters.read_saved)

    def _ask(self) -> None:
        query, before = self.filters.query(), self.model.query
        self.model.ask(query)
        if query.missing and not (before and before.missing):
            self.errands.look_for_missing()

    def _act(self) -> None:
        row = self.current()
        if row is None:
            return
        if row.evaluation_id is not None:
            self.evaluation_asked.emit(row.evaluation_id)
        else:
            self.begin_for(Purpose.ROUTINE)

    def begin_for(self, purpose: Purpose) -> None:
        """Begin an evaluation of the interaction of the cursor, where nobody has yet."""
        row = self.current()
        if row is not None and row.evaluation_id is None:
            self.begin_asked.emit(row.id, purpose)

    def _edit(self) -> None:
        if self.table.selected_count():
            self.errands.edit()

    def _undo(self) -> None:
        """Take back what was edited last, else bring back what the list was narrowed to before."""
        if self._errands is None or not self._errands.take_back():
            self.filters.undo()

    def _open_menu(self, at: QPoint) -> None:
        self.errands.menu().popup(at)

    def _show(self) -> None:
        total = self.model.total
        narrowed = self.model.query != Query()
        working = self.isVisible() and self._stage.isAncestorOf(self._keyboard())
        self._stage.setCurrentWidget(self.table if total else self.empty)
        if total:
            self._place_cursor()
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
                self.tr("Drop recordings or a folder anywhere on this window, or choose one to listen to and mark."),
                self.tr("Open a recording…"),
                self.recording_asked.emit,
            )
        self.begin_button.setVisible(bool(total))
        self._describe()
        self._show_action()
        if working:
            self.take_focus()

    def _place_cursor(self) -> None:
        """Keep the cursor on its interaction, on the first row where that is not here; what is chosen stays chosen."""
        now = self.current()
        if now is not None and now.id == self._cursor and self.table.selected_count():
            return
        place = None if self._cursor is None else self.model.row_of(self._cursor)
        self.table.selectRow(place or 0)

    def _keyboard(self) -> QWidget:
        """Return who has the keyboard; the list itself where nobody does."""
        return QApplication.focusWidget() or self.table

    def _moved(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self._cursor = row.id
            self._show_action()

    def _show_action(self) -> None:
        row = self.current()
        self.main_button.setText(action_text(row))
        self.main_button.setEnabled(row is not None)
        self.begin_button.more.setEnabled(row is not None and row.evaluation_id is None)
        self._describe()

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
        if (chosen := self.table.selected_count()) > 1:
            parts.insert(0, self.tr("{0} chosen").format(grouped(chosen)))
        self.header.describe(" · ".join(parts) if summary.interactions else "")

    def _take_summary(self, summary: "Summary") -> None:
        self._summary = summary
        self._describe()
        self.counted.emit(summary)

    def _read_drafts(self) -> None:
        service, evaluator = self._desk.interactions, self._desk.evaluator.id
        self._desk.tasks.library(lambda: service.drafts(evaluator), self._show_drafts)

    def _show_drafts(self, drafts: "tuple[InteractionRow, ...]") -> None:
        mine = tuple(draft for draft in drafts if draft.state is State.DRAFT)
        self.drafts.show_drafts(mine, self._desk.clock().astimezone().date())
