"""The Outcome tab: what became of the contact, beside the marks and in no score."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSizePolicy, QSpinBox, QWidget

from app.domain.outcome import Outcome
from app.ui.widgets.controls import column, indented, label, row
from app.ui.widgets.yes_no import YesNo

if TYPE_CHECKING:
    from app.services.outcomes import Reason

MOST = 99
NOT_SAID = -1
CHANGE = "change"


class ContactPanel(QScrollArea):
    """Asks four things about the contact; ``changed`` brings the ``Outcome`` with every answer, ``left`` asks to go."""

    changed = Signal(object)
    left = Signal()
    reasons_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outcome = Outcome()
        self._read_only = True
        self.first_contact = YesNo(self.tr("Resolved at first contact"))
        self.avoidable = YesNo(self.tr("Avoidable contact"))
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Why it need not have been made"))
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason.setMinimumContentsLength(3)  # with large text it gives way first
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.checked = self._count(self.tr("Records checked"))
        self.right = self._count(self.tr("Records found right"))
        self.duplicates = self._count(self.tr("Duplicates made"))
        self._lay_out()
        self.first_contact.answered.connect(self._told)
        self.avoidable.answered.connect(self._told)
        self.reason.activated.connect(self._choose)
        self.first_contact.gone_on.connect(lambda: _go(self.avoidable.yes))
        self.avoidable.gone_on.connect(lambda: _go(self.reason if self.avoidable.value else self.checked))
        for field in (self.checked, self.right, self.duplicates):
            field.valueChanged.connect(self._told)
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)

    @property
    def outcome(self) -> Outcome:
        """Return what is answered."""
        return self._outcome

    def show_outcome(self, outcome: Outcome, reasons: "Sequence[Reason]", *, read_only: bool) -> None:
        """Show what is answered; retired reasons are offered only where they are the answer."""
        self._outcome, self._read_only = outcome, read_only
        self.reason.clear()
        self.reason.addItem(self.tr("Why? (not said)"), None)
        for each in reasons:
            if not each.retired or each.id == outcome.reason_id:
                self.reason.addItem(each.name, each.id)
        if not read_only:
            self.reason.addItem(self.tr("Change the list…"), CHANGE)
        self._show()

    def take_focus(self) -> None:
        """Give the keyboard to the first question."""
        self.first_contact.yes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the checklist on Esc."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _choose(self, place: int) -> None:
        if self.reason.itemData(place) == CHANGE:
            self._show()
            self.reasons_asked.emit()
        else:
            self._told()

    def _told(self, *_value: object) -> None:
        outcome = self._answers()
        if outcome != self._outcome and not self._read_only:
            self._outcome = outcome
            self._show()
            self.changed.emit(outcome)

    def _answers(self) -> Outcome:
        """Return the answers as they stand; what one rules out of another is dropped."""
        before, checked, right = self._outcome, _number(self.checked), _number(self.right)
        if checked is None:
            right = None
        elif checked != before.records_checked:  # what was right so far stays, and all of them if all were
            all_right = before.records_right == before.records_checked
            right = checked if all_right else min(before.records_right or 0, checked)
        avoidable = self.avoidable.value
        return Outcome(
            first_contact=self.first_contact.value,
            avoidable=avoidable,
            reason_id=self.reason.currentData() if avoidable else None,
            records_checked=checked,
            records_right=right,
            duplicates=_number(self.duplicates),
        )

    def _show(self) -> None:
        outcome, fixed = self._outcome, self._read_only
        self.first_contact.show_answer(outcome.first_contact, read_only=fixed)
        self.avoidable.show_answer(outcome.avoidable, read_only=fixed)
        self.reason.setCurrentIndex(max(self.reason.findData(outcome.reason_id), 0))
        self.reason.setEnabled(bool(outcome.avoidable) and not fixed)
        for field, value in (
            (self.checked, outcome.records_checked),
            (self.right, outcome.records_right),
            (self.duplicates, outcome.duplicates),
        ):
            field.blockSignals(True)
            if field is self.right:
                checked = outcome.records_checked
                field.setRange(*((NOT_SAID, NOT_SAID) if checked is None else (0, checked)))
            field.setValue(NOT_SAID if value is None else value)
            field.blockSignals(False)
            field.setReadOnly(fixed)
        self.right.setEnabled(outcome.records_checked is not None)

    def _count(self, name: str) -> QSpinBox:
        made = QSpinBox()
        indented(made)
        made.setRange(NOT_SAID, MOST)
        made.setSpecialValueText("–")
        made.setAccessibleName(name)
        made.setMinimumWidth(64)
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        why = row(self.avoidable, self.reason)
        why.setStretch(1, 1)
        records = row(self.checked, label(self.tr("of which right"), "quiet"), self.right, None)
        for place, (name, answer) in enumerate(
            (
                (self.tr("Resolved at first contact"), row(self.first_contact, None)),
                (self.tr("Avoidable contact"), why),
                (self.tr("Records checked"), records),
                (self.tr("Duplicates made"), row(self.duplicates, None)),
            )
        ):
            grid.addWidget(label(name, wrap=True), place, 0)
            grid.addLayout(answer, place, 1)
        layout = column(inside, margin=2, spacing=10)
        hint = self.tr("What became of the contact. It counts in Measures and changes no score.")
        layout.addWidget(label(hint, "quiet", wrap=True))
        layout.addLayout(grid)
        layout.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)


def _go(field: QWidget) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)


def _number(field: QSpinBox) -> int | None:
    return None if field.value() == NOT_SAID else field.value()
