"""The head of a one-to-one: its day and state, what it looks back on, and the steps that can be taken with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.services.one_to_one_values import OneToOneState
from app.ui.coaching_words import one_to_one_state
from app.ui.dialogs.coaching import stretch_words
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.one_to_one_values import OneToOneView


class OneToOneHead(QFrame):
    """Words left, steps right, the next one filled; the words give way first when it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.back_button = button(self.tr("‹ One-to-ones"), "link")
        self.title = ElidedLabel("", "title")
        self.chip = Chip()
        self.about = ElidedLabel("", "subtitle")
        self.kept = label("", "quiet")
        self.off_button = button(self.tr("Call off…"))
        self.plan_button = button(self.tr("Change the day…"))
        self.reopen_button = button("")
        self.main_button = button("", "main")
        self._lay_out()

    def show_view(self, view: "OneToOneView") -> None:
        """Show a one-to-one and what can be done with it now."""
        self.title.setText(self.tr("One-to-one, {0}").format(day_text(view.held_on or view.planned_on)))
        self._fit_title()
        self.chip.say(*one_to_one_state(view.state))
        parts = [self.tr("looks back on {0}").format(stretch_words(view.period)), view.evaluator.name]
        self.about.setText(" · ".join([*parts, *([view.called_off_reason] if view.called_off_reason else [])]))
        self._show_steps(view.state)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the title anew, which may be written larger now."""
        super().resizeEvent(event)
        self._fit_title()
        self._arrange()

    def _show_steps(self, state: OneToOneState) -> None:
        words = {
            OneToOneState.PLANNED: self.tr("Prepare"),
            OneToOneState.PREPARED: self.tr("It was held…"),
            OneToOneState.HELD: self.tr("It is written up"),
        }.get(state, "")
        self.main_button.setText(words)
        self.main_button.setVisible(bool(words))
        fills = self.tr("Fills the empty boxes from the evaluations and offers clips, for you to rewrite")
        self.main_button.setToolTip(fills if state is OneToOneState.PLANNED else "")
        for made in (self.plan_button, self.off_button):
            made.setVisible(state in {OneToOneState.PLANNED, OneToOneState.PREPARED})
        back = {
            OneToOneState.HELD: self.tr("It was not held"),
            OneToOneState.DOCUMENTED: self.tr("Write on"),
            OneToOneState.CALLED_OFF: self.tr("Take up again"),
        }.get(state, "")
        self.reopen_button.setText(back)
        self.reopen_button.setVisible(bool(back))

    def _fit_title(self) -> None:
        """Let the title take no more than it needs, and less where there is no room."""
        self.title.ensurePolished()
        self.title.setMaximumWidth(self.title.fontMetrics().horizontalAdvance(self.title.text()) + 4)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        words = row(self.back_button, spacing=8)
        words.addWidget(self.title, 4)
        words.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.about, 1)
        words.addWidget(self.kept)
        self._grid.addLayout(words, 0, 0)
        self._steps = QWidget()
        steps = column(self._steps)
        steps.addLayout(row(None, self.off_button, self.plan_button, self.reopen_button, self.main_button, spacing=8))
        for part in (self.off_button, self.plan_button, self.reopen_button, self.main_button):
            part.hide()  # until it is known what can be done
        self._grid.addWidget(self._steps, 0, 1)

    def _arrange(self) -> None:
        """Put the steps on a line of their own where they would leave the day no room."""
        shown = (self.back_button.sizeHint(), self.title.maximumSize(), self.chip.sizeHint(), self._steps.sizeHint())
        about = 16 * self.fontMetrics().averageCharWidth()
        needed = sum(each.width() for each in shown) + about + 5 * self._grid.spacing() + 32
        self._grid.addWidget(self._steps, *((0, 1) if needed <= self.width() else (1, 0, 1, 2)))
