"""The two buttons of the transport that open something: how fast, and how loud."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QSlider, QVBoxLayout, QWidget, QWidgetAction

from app.domain.listening import TONE_LOST_ABOVE
from app.ui.theme import Theme
from app.ui.widgets.controls import label

SPEEDS: Sequence[float] = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
LOUDEST = 200
"""Per cent; above 100 is boost."""


class SpeedButton(QPushButton):
    """Shows the speed in force and lets another be chosen."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        menu, self._group = QMenu(self), QActionGroup(self)
        for speed in SPEEDS:
            lost = speed > TONE_LOST_ABOVE
            action = QAction(self.tr("{0:g}×   tone is lost").format(speed) if lost else f"{speed:g}×", self._group)
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(lambda _on=False, chosen=speed: self.chosen.emit(chosen))
            menu.addAction(action)
        self.setMenu(menu)
        self.setToolTip(self.tr("Speed (, slower · . faster)"))
        self.show_speed(1.0)

    def show_speed(self, speed: float) -> None:
        """Show the speed in force, and that it costs the tone where it does."""
        lost = speed > TONE_LOST_ABOVE
        self.setText(f"{speed:g}×")
        self.setAccessibleName(self.tr("Speed {speed:g}").format(speed=speed))
        self.setAccessibleDescription(self.tr("Tone is lost above {0:g}×").format(TONE_LOST_ABOVE) if lost else "")
        for action in self._group.actions():
            action.setChecked(action.data() == speed)


class VolumeButton(QPushButton):
    """Shows the volume in force; opens a slider, and the choice to even out both sides."""

    chosen = Signal(int)
    evening_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent, self._narrow, self._even = 100, False, False
        menu, holder = QMenu(self), QWidget()
        self._said = label("", "small")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, LOUDEST)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(self.tr("Volume in per cent"))
        self._slider.valueChanged.connect(self.chosen)
        self.even = QCheckBox(self.tr("Even out loudness (U)"))
        self.even.setToolTip(self.tr("Both sides as loud as each other, the quiet caller too"))
        self.even.clicked.connect(self._even_clicked)
        inside = QVBoxLayout(holder)
        for part in (self._said, self._slider, self.even):
            inside.addWidget(part)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.aboutToShow.connect(self._slider.setFocus)
        self.setMenu(menu)
        self.setToolTip(self.tr("Volume; above 100% is boost (– and +); loudness of both sides evened out (U)"))
        self.dress()

    def show_volume(self, percent: int) -> None:
        """Show the volume in force; above 100 it is boost and says so."""
        boost = self.tr("boost") if percent > 100 else self.tr("volume")
        self._percent = percent
        self._said.setText(f"{percent}%  {boost}")
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)
        self._show()

    def show_evening_out(self, even: bool) -> None:
        """Show whether both sides are made equally loud."""
        self._even = even
        self.even.setChecked(even)
        self._show()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the figure beside the sign away, or bring it back."""
        self._narrow = narrow
        self._show()

    def dress(self) -> None:
        """Measure anew for another text size."""
        self._slider.setMinimumWidth(self._theme.px(180))

    def _show(self) -> None:
        self.setText("" if self._narrow else f"{self._percent}%")
        name = self.tr("Volume {percent}%").format(percent=self._percent)
        self.setAccessibleName(self.tr("{volume}, loudness evened out").format(volume=name) if self._even else name)

    def _even_clicked(self) -> None:
        self.even.setChecked(self._even)  # it is shown when it is heard so
        self.evening_pressed.emit()
