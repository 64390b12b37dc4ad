"""The transport: back, play, on, where we are, how fast and how loud."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.domain.times import clock_text
from app.ui.theme import Theme
from app.ui.widgets.controls import button, label
from app.ui.widgets.play_button import PlayButton

SPEEDS: Sequence[float] = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
NARROW = 430
"""Design pixels under which the words beside the signs give way."""
LOUDEST = 200
"""Per cent; above 100 is boost."""


class Transport(QWidget):
    """Paints what it is told and says what was pressed; the playback decides."""

    play_pressed = Signal()
    step_pressed = Signal(int)  # ms, negative for back
    speed_chosen = Signal(float)
    volume_chosen = Signal(int)  # per cent

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent = 100
        self.back = self._step(-5000, "back-5", self.tr("5 s"), self.tr("Back 5 seconds (←; Shift+← 1 second)"))
        self.on = self._step(5000, "forward-5", self.tr("5 s"), self.tr("On 5 seconds (→; Shift+→ 1 second)"))
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.play = PlayButton(theme.tokens)
        self.play.clicked.connect(self.play_pressed)
        self.time = label("0:00 / 0:00", "time")
        self.speed = _quiet_focus(button("1×", "", None, self.tr("Speed (, slower · . faster)")))
        self.volume = _quiet_focus(button("100%", "", None, self.tr("Volume; above 100% is boost (– and +)")))
        self._speeds = self._speed_menu()
        self._slider, self._loudness = self._volume_menu()
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self.show_speed(1.0)
        self.show_volume(100)

    def show_playing(self, playing: bool) -> None:
        """Offer to pause while it plays, to play otherwise."""
        self.play.show_playing(playing)

    def show_time(self, position_ms: int, duration_ms: int) -> None:
        """Show where we are and how long it is, ms."""
        text = f"{clock_text(position_ms)} / {clock_text(duration_ms)}"
        if text != self.time.text():
            self.time.setText(text)

    def show_speed(self, speed: float) -> None:
        """Show the speed in force."""
        self.speed.setText(f"{speed:g}×")
        self.speed.setAccessibleName(self.tr("Speed {speed:g}").format(speed=speed))
        for action in self._speeds.actions():
            action.setChecked(action.data() == speed)

    def show_volume(self, percent: int) -> None:
        """Show the volume in force; above 100 it is boost and says so."""
        boost = self.tr("boost") if percent > 100 else self.tr("volume")
        self._percent = percent
        self._show_words()
        self.volume.setAccessibleName(self.tr("Volume {percent}%").format(percent=percent))
        self._loudness.setText(f"{percent}%  {boost}")
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)

    def set_ready(self, ready: bool) -> None:
        """Offer to play only where there is something to play."""
        for part in (self.back, self.play, self.on, self.speed, self.volume):
            part.setEnabled(ready)

    def _step(self, ms: int, icon: str, text: str, tip: str) -> QPushButton:
        made = _quiet_focus(button(text, "", lambda: self.step_pressed.emit(ms), tip))
        made.setProperty("glyph", icon)
        made.setAccessibleName(tip)
        return made

    def _speed_menu(self) -> QActionGroup:
        menu, group = QMenu(self), QActionGroup(self)
        for speed in SPEEDS:
            action = QAction(f"{speed:g}×", group)
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(lambda _on=False, chosen=speed: self.speed_chosen.emit(chosen))
            menu.addAction(action)
        self.speed.setMenu(menu)
        return group

    def _volume_menu(self) -> tuple[QSlider, QLabel]:
        menu, holder = QMenu(self), QWidget()
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, LOUDEST)
        slider.setPageStep(10)
        slider.setMinimumWidth(self._theme.px(180))
        slider.setAccessibleName(self.tr("Volume in per cent"))
        slider.valueChanged.connect(self.volume_chosen)
        said = label("", "small")
        inside = QVBoxLayout(holder)
        inside.addWidget(said)
        inside.addWidget(slider)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.aboutToShow.connect(slider.setFocus)
        self.volume.setMenu(menu)
        return slider, said

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.back, self.play, self.on):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(self.time)
        layout.addWidget(self.speed)
        layout.addStretch(1)
        layout.addWidget(self.volume)

    def _show_words(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        for part in (self.back, self.on):
            part.setText("" if narrow else self.tr("5 s"))
        self.volume.setText("" if narrow else f"{self._percent}%")

    def minimumSizeHint(self) -> QSize:
        """Return what the buttons take with their signs alone."""
        return QSize(self._theme.px(330), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words beside the signs away where it is narrow."""
        super().resizeEvent(event)
        self._show_words()

    def _tint(self) -> None:
        side = self._theme.px(16)
        for part, name in ((self.back, "back-5"), (self.on, "forward-5"), (self.volume, "volume")):
            part.setIcon(self._theme.icon(name))
            part.setIconSize(QSize(side, side))
        widest = self.time.fontMetrics().horizontalAdvance("88:88 / 88:88")
        self.time.setMinimumWidth(widest)
        self.play.set_tokens(self._theme.tokens)


def _quiet_focus(made: QPushButton) -> QPushButton:
    """Let Tab reach the button but not a click: the mouse must not take the keyboard from the checklist."""
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
