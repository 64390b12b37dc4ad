"""One setting: its name and effect at the left, what it is chosen with at the right, and the way back to the usual."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import UNBOUNDED, button, label, row

SIDE, GAP = 220, 24


class SettingRow(QWidget):
    """Shows a setting; ``usual_asked`` wants it as nobody has chosen it. A ``wide`` control stands below its words."""

    usual_asked = Signal()

    def __init__(
        self, name: str, effect: str, usual: str, control: QWidget, *, wide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self.control, self._wide = name, control, wide
        self.title = label(name, "heading", wrap=True, buddy=control)
        self.effect = label(f"{effect} {self.tr('Usual: {0}.').format(usual)}" if usual else effect, "quiet", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.usual_button = button(self.tr("Back to default"), "link", self.usual_asked.emit)
        self.usual_button.setAccessibleName(self.tr("Back to default: {0}").format(name))
        self.fixed_chip = Chip("", "neutral")
        control.setAccessibleName(name)
        control.setAccessibleDescription(effect)
        control.setSizePolicy(QSizePolicy.Policy.Preferred, control.sizePolicy().verticalPolicy())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 10, 0, 10)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._words = QWidget()
        words = QGridLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setVerticalSpacing(2)
        words.addWidget(self.title, 0, 0)
        words.addWidget(self.effect, 1, 0)
        words.addWidget(self.problem, 2, 0)
        self._side = QWidget()
        side = QGridLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setVerticalSpacing(4)
        side.addWidget(control, 0, 0)
        side.addLayout(row(self.usual_button, self.fixed_chip, None), 1, 0)
        side.setRowStretch(2, 1)
        self.arrange(narrow=False, side=SIDE)
        self.show_state(usual=True, fixed="")

    def arrange(self, *, narrow: bool, side: int) -> None:
        """Put the control beside the words, ``side`` pixels wide, or below them where it is narrow."""
        self._grid.removeWidget(self._words)
        self._grid.removeWidget(self._side)
        if narrow or self._wide:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(UNBOUNDED)
            self._grid.addWidget(self._words, 0, 0)
            self._grid.addWidget(self._side, 1, 0)
            self._grid.setColumnStretch(0, 1)
        else:
            self._side.setFixedWidth(side)
            self._grid.addWidget(self._words, 0, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._side, 0, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, 0)

    def show_state(self, *, usual: bool, fixed: str) -> None:
        """Say whether it is as usual, and by whom it is ``fixed``, nothing where everybody may choose."""
        focused = self.usual_button.hasFocus()
        self.control.setEnabled(not fixed)
        self.fixed_chip.setText(fixed)
        self.fixed_chip.setVisible(bool(fixed))
        self.usual_button.setVisible(not fixed and not usual)
        if focused and not self.usual_button.isVisible():
            self.control.setFocus()

    def refuse(self, words: str) -> None:
        """Say why a value cannot be, or nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
