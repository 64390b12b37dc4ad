"""The parts of an advisor's page: their progress and evaluations, the actions agreed with them, their one-to-ones."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.ui.widgets.controls import column

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.context import Desk
    from app.ui.pages.advisor_actions import AdvisorActions
    from app.ui.pages.advisor_evaluations import AdvisorEvaluations
    from app.ui.pages.advisor_one_to_ones import AdvisorOneToOnes

PROGRESS, EVALUATIONS, ACTIONS, ONE_TO_ONES = range(4)


class AdvisorParts(QWidget):
    """Shows one part at a time, chosen by ``tabs``; actions and one-to-ones are made when they are first wanted.

    ``meeting_shown`` brings the ``OneToOneView`` that is open, ``None`` where none is.
    """

    evaluation_asked = Signal(int)
    part_changed = Signal(int)
    meeting_shown = Signal(object)

    def __init__(
        self, desk: "Desk", progress: QWidget, evaluations: "AdvisorEvaluations", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: Person | None = None
        self._expected: int | None = None
        self._actions: AdvisorActions | None = None
        self._one_to_ones: AdvisorOneToOnes | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        for name in (self.tr("Progress"), self.tr("Evaluations"), self.tr("Actions"), self.tr("One-to-ones")):
            self.tabs.addTab(name)
        self._evaluations = evaluations
        self._stage = QStackedWidget()
        self._stage.addWidget(progress)
        self._stage.addWidget(evaluations)
        column(self).addWidget(self._stage)
        self.tabs.currentChanged.connect(self._show_part)

    @property
    def part(self) -> int:
        """Return which part is shown."""
        return self.tabs.currentIndex()

    @property
    def actions_part(self) -> "AdvisorActions":
        """Return the actions, made when they are first wanted."""
        if self._actions is None:
            from app.ui.pages.advisor_actions import AdvisorActions

            self._actions = made = AdvisorActions(self._desk)
            made.evaluation_asked.connect(self.evaluation_asked)
            made.one_to_one_asked.connect(self.show_one_to_one)
            self._stage.addWidget(made)
        return self._actions

    @property
    def one_to_ones(self) -> "AdvisorOneToOnes":
        """Return the one-to-ones, made when they are first wanted."""
        if self._one_to_ones is None:
            from app.ui.pages.advisor_one_to_ones import AdvisorOneToOnes

            self._one_to_ones = made = AdvisorOneToOnes(self._desk)
            made.evaluation_asked.connect(self.evaluation_asked)
            made.action_asked.connect(self.show_action)
            made.meeting_shown.connect(self.meeting_shown)
            self._stage.addWidget(made)
        return self._one_to_ones

    def show_person(self, person: "Person", evaluations: int, actions: int, meetings: int) -> None:
        """Show another advisor's, or the same again; with how many there are of each, of the actions those open."""
        if self._one_to_ones is not None and (self._person is None or self._person.id != person.id):
            self._one_to_ones.show_list()
        self._person = person
        names = {
            EVALUATIONS: (self.tr("Evaluations"), evaluations),
            ACTIONS: (self.tr("Actions"), actions),
            ONE_TO_ONES: (self.tr("One-to-ones"), meetings),
        }
        for place, (name, count) in names.items():
            self.tabs.setTabText(place, f"{name} {count}" if count else name)
        self._read_part()
        if self._expected is not None:
            expected, self._expected = self._expected, None
            self.one_to_ones.show_advisor(person)  # who is shown first, then the one of theirs
            self.show_one_to_one(expected)

    def expect(self, one_to_one_id: int | None) -> None:
        """Forget whose parts are shown until another advisor is read, and open a one-to-one of theirs then."""
        self._person, self._expected = None, one_to_one_id

    def show_part(self, part: int) -> None:
        """Show a part: PROGRESS, EVALUATIONS, ACTIONS or ONE_TO_ONES."""
        self.tabs.setCurrentIndex(part)

    def show_action(self, action_id: int) -> None:
        """Show one action among the others."""
        self.show_part(ACTIONS)
        self.actions_part.show_action(action_id)

    def show_one_to_one(self, one_to_one_id: int) -> None:
        """Open one one-to-one."""
        self.show_part(ONE_TO_ONES)
        self.one_to_ones.show_one(one_to_one_id)

    def take_focus(self) -> None:
        """Put the keyboard to work in the part that is shown; of the progress it is the page's to say where."""
        if self.part == EVALUATIONS:
            self._evaluations.take_focus()
        elif self.part == ACTIONS:
            self.actions_part.take_focus()
        elif self.part == ONE_TO_ONES:
            self.one_to_ones.take_focus()

    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        if self._actions is not None:
            self._actions.card.flush()
        if self._one_to_ones is not None:
            self._one_to_ones.flush()

    @property
    def unsaved(self) -> int:
        """Return how many changes are not in the library file yet."""
        return 0 if self._one_to_ones is None else self._one_to_ones.unsaved

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call ``then`` once everything done so far is in the library file."""
        if self._one_to_ones is None:
            then()
        else:
            self._one_to_ones.when_saved(then)

    def leave(self) -> None:
        """Fall silent for good, before the library is left."""
        if self._one_to_ones is not None:
            self._one_to_ones.leave()

    def _show_part(self, part: int) -> None:
        if part == ACTIONS:
            self._stage.setCurrentWidget(self.actions_part)
        elif part == ONE_TO_ONES:
            self._stage.setCurrentWidget(self.one_to_ones)
        else:
            self._stage.setCurrentIndex(part)
        self._read_part()
        self.part_changed.emit(part)

    def _read_part(self) -> None:
        if self._person is None:
            return
        if self.part == ACTIONS:
            self.actions_part.show_advisor(self._person)
        elif self.part == ONE_TO_ONES:
            self.one_to_ones.show_advisor(self._person)
