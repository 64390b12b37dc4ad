"""What settings are chosen with: a list, seconds, a switch, a line, a few lines; ``chosen`` brings the value."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPlainTextEdit

from app.domain.measure_kinds import LONGEST_WITHIN_S
from app.domain.options import LEAST_S, LONGEST_S, Value
from app.ui.widgets.controls import indented

WRITING_MS = 600
"""So long after the last key what was typed is kept."""
SHORTEST = 8
"""Characters of a choice that are always seen."""


class ChoiceField(QComboBox):
    """A few values by their words."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[Value, str]]) -> None:
        super().__init__()
        # a long choice is shortened, or it would push what it stands in out of sight
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        for value, words in choices:
            self.addItem(words, value)
        self.activated.connect(lambda _place: self.chosen.emit(self.currentData()))

    def show_value(self, value: Value) -> None:
        """Show what is chosen, also what a file brought that is not on offer."""
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes nothing."""
        event.ignore()


class NumberField(QDoubleSpinBox):
    """A number; it is kept a moment after the last step, and when it is left."""

    chosen = Signal(object)

    def __init__(self, lowest: float, highest: float, step: float, unit: str, decimals: int = 1) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        indented(self)
        self._later = QTimer(self, singleShot=True, interval=WRITING_MS)
        self._later.timeout.connect(self._tell)
        self._shown = 0.0
        self.valueChanged.connect(self._changed)

    def choice(self) -> Value:
        """Return what is chosen, as it is kept."""
        return round(self.value(), 1)

    def shown(self, value: Value) -> float:
        """Return the number that stands for a value."""
        return float(value)

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        self._later.stop()
        self._shown = self.shown(value)
        self.setValue(self._shown)
        self._later.stop()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes nothing."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed: the library may be left with the field."""
        super().focusOutEvent(event)
        if self._later.isActive():
            self._later.stop()
            self._tell()

    def _changed(self, value: float) -> None:
        if value != self._shown:
            self._later.start()

    def _tell(self) -> None:
        self.chosen.emit(self.choice())


class SecondsField(NumberField):
    """A length of time."""

    def __init__(self) -> None:
        super().__init__(LEAST_S, LONGEST_S, 0.5, " s")


class WholeSecondsField(NumberField):
    """A length of time in whole seconds, up to an hour."""

    def __init__(self) -> None:
        super().__init__(1, LONGEST_WITHIN_S, 5, " s", decimals=0)

    def choice(self) -> Value:
        """Return the seconds."""
        return round(self.value())


class TargetField(NumberField):
    """What is aimed at between two ends of a scale; one step below it, in words, is no target."""

    def __init__(self, lowest: int, highest: int, none: str, unit: str) -> None:
        super().__init__(lowest - 1, highest, 1, unit)
        self._lowest = lowest
        self.setSpecialValueText(none)

    def choice(self) -> Value:
        """Return the target, empty where there is none."""
        return "" if self.value() < self._lowest else round(self.value(), 1)

    def shown(self, value: Value) -> float:
        """Return the number that stands for a target, or for none."""
        return self._lowest - 1.0 if value == "" else float(value)


class SwitchField(QCheckBox):
    """Yes or no."""

    chosen = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.clicked.connect(self.chosen.emit)

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        self.setChecked(bool(value))


class LineField(QLineEdit):
    """A line of words, kept when it is left."""

    chosen = Signal(object)

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.editingFinished.connect(lambda: self.chosen.emit(self.text().strip()))

    def show_value(self, value: Value) -> None:
        """Show what is chosen, but never under somebody's hands."""
        if not (self.hasFocus() and self.isModified()):
            self.setText(str(value))
            self.setCursorPosition(0)


class TextField(QPlainTextEdit):
    """A few lines of words, kept a moment after the last key and when they are left."""

    chosen = Signal(object)

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self._later = QTimer(self, singleShot=True, interval=WRITING_MS)
        self._later.timeout.connect(self._tell)
        self.textChanged.connect(self._later.start)
        self._fit()

    def show_value(self, value: Value) -> None:
        """Show what is chosen, but never under somebody's hands."""
        if not self.hasFocus() and self._words() != value:
            self.setPlainText(str(value))
        self._later.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        if self._later.isActive():
            self._later.stop()
            self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Keep as many lines in sight when the text is larger."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 20)

    def _tell(self) -> None:
        self.chosen.emit(self._words())

    def _words(self) -> str:
        return " ".join(self.toPlainText().split())
