"""The foot of the checklist: what is left, what is still possible, and the way to the finished sheet."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.scorecard import Scorecard
from app.domain.scoring import Result
from app.ui.widgets.controls import button, clear, column, label, restyle, row
from app.ui.widgets.score_bar import still_possible

FEW = 5
"""Marks that stand one under the other; more stand in two columns."""


class FinishBar(QFrame):
    """Says how far the evaluation has come and offers to finalise it; pressed too early it says what is missing."""

    sheet_pressed = Signal()
    finalise_pressed = Signal()
    contact_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._left = label("", "heading")
        self._possible = label("", "quiet", wrap=True)
        for said in (self._left, self._possible):
            said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sheet = button(self.tr("Preview sheet"), "", self.sheet_pressed.emit, self.tr("Preview sheet (Ctrl+P)"))
        self.finalise = button(self.tr("Finalise"), "main", self.finalise_pressed.emit)
        self.contact = button("", "link", self.contact_pressed.emit, self.tr("Say what became of the contact (G)"))
        for pressed in (self.contact, self.sheet, self.finalise):
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the checklist
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._left)
        words.addWidget(self._possible)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 14, 8)
        layout.setSpacing(10)
        layout.addLayout(words, 1)
        for pressed in (self.contact, self.sheet, self.finalise):
            layout.addWidget(pressed)
        self.show_contact(False)

    @property
    def left_text(self) -> str:
        """Return what is said to be left."""
        return self._left.text()

    @property
    def possible_text(self) -> str:
        """Return what is said to be possible."""
        return self._possible.text()

    def show_draft(self, card: Scorecard, result: Result, lacking: int) -> None:
        """Show what is left of a draft; ``lacking`` counts *not met* without evidence."""
        left = result.total.unmarked
        parts = [self.tr("{n} left").format(n=left)] if left else [self.tr("All marked")]
        if lacking:
            parts.append(self.tr("{n} without evidence").format(n=lacking))
        self._left.setText(" · ".join(parts))
        possible = self.tr("Still possible: {between}") if left else self.tr("Once finalised: {between}")
        self._possible.setText(possible.format(between=still_possible(card, result)))
        ready = not left and not lacking
        restyle(self.finalise, "kind", "main" if ready else "waiting")
        tip = self.tr("Finalise (Ctrl+Enter)") if ready else self.tr("Go to what is still missing (Ctrl+Enter)")
        self.finalise.setToolTip(tip)
        self.finalise.setAccessibleDescription(tip)
        self.finalise.setVisible(True)

    def show_contact(self, answered: bool) -> None:
        """Show whether it is said what became of the contact."""
        self.contact.setText(self.tr("✓ Outcome") if answered else self.tr("Outcome?"))

    def show_final(self, words: str) -> None:
        """Show that it is finalised, by whom and when."""
        self._left.setText(self.tr("Finalised"))
        self._possible.setText(words)
        self.finalise.setVisible(False)


class EdgeGuard(QFrame):
    """The calm question before a result at a band's edge is finalised: these marks decide it and have no evidence."""

    agreed = Signal()
    left = Signal()
    look_asked = Signal(int)
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self._title = label("", "heading", wrap=True)
        self._why = label("", "", wrap=True)
        self.links: list[QPushButton] = []
        self._marks = QGridLayout()
        self._marks.setSpacing(0)
        self._agree = button(self.tr("Finalise as marked"), "main", self._agreed, self.tr("Enter"))
        self._leave = button(self.tr("Look again"), "", self._left, self.tr("Esc"))
        layout = column(self, margin=14, spacing=6)
        for part in (self._title, self._why):
            layout.addWidget(part)
        layout.addLayout(self._marks)
        layout.addLayout(row(None, self._leave, self._agree))
        self.hide()

    @property
    def title_text(self) -> str:
        """Return what is asked."""
        return self._title.text()

    def ask(self, band: str, marks: Sequence[tuple[int, str]]) -> None:
        """Ask for one look at ``marks`` (number and words) that could each change the band, now ``band``."""
        clear(self._marks)
        self.links.clear()
        self._title.setText(self.tr("One look before you finalise: {band} hangs on a single mark").format(band=band))
        self._why.setText(
            self.tr("Any one of these, marked otherwise, would change the band, and has no evidence yet:")
        )
        columns = 1 if len(marks) <= FEW else 2
        for place, (number, words) in enumerate(marks):
            link = button(words, "link", partial(self.look_asked.emit, number))
            self.links.append(link)
            self._marks.addWidget(link, place // columns, place % columns, Qt.AlignmentFlag.AlignLeft)
        self.show()
        self._agree.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._title.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Agree on Enter wherever the keyboard is in here, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agreed()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that something is asked."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that nothing is asked any more."""
        super().hideEvent(event)
        self.shown.emit(False)

    def _agreed(self) -> None:
        self.hide()
        self.agreed.emit()

    def _left(self) -> None:
        self.hide()
        self.left.emit()
