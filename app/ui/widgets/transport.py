"""The transport: back, play, on, from event to event, how fast, what is skipped and looped, who is heard, how loud."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.conversation import Side
from app.domain.listening import Loop
from app.domain.times import clock_text
from app.ui.theme import Theme
from app.ui.widgets.controls import button, label, restyle
from app.ui.widgets.play_button import PlayButton
from app.ui.widgets.transport_flow import Aside, Flow
from app.ui.widgets.transport_menus import LOUDEST, SPEEDS, SpeedButton, VolumeButton
from app.ui.widgets.transport_sides import SidesSwitch

__all__ = ["LOUDEST", "SPEEDS", "Transport"]


FULL, SHORT, NARROW, TIGHT = range(4)
"""How much is said in words: everything; what no sign stands for; hardly a button, but the whole clock; not even it."""
LOOPS = "A–B", "A–…"
"""What stands on the loop's button; the latter while only its beginning is set."""

Button = TypeVar("Button", bound=QPushButton)


class Transport(QWidget):
    """Paints what it is told and says what was pressed; playback and listening decide."""

    play_pressed = Signal()
    step_pressed = Signal(int)  # ms, negative for back
    event_pressed = Signal(int)  # 1 for the next, -1 for the one before
    speed_chosen = Signal(float)
    skipping_pressed = Signal()
    loop_pressed = Signal()
    side_chosen = Signal(object)  # Side, or None for both
    volume_chosen = Signal(int)  # per cent
    evening_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = -1
        self._clock = "0:00", "0:00"
        self.back = self._step(-5000, "back-5", self.tr("5 s"), self.tr("Back 5 seconds (←; Shift+← 1 second)"))
        self.on = self._step(5000, "forward-5", self.tr("5 s"), self.tr("On 5 seconds (→; Shift+→ 1 second)"))
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.play = PlayButton(theme.tokens)
        self.play.clicked.connect(self.play_pressed)
        self.time = label("", "time")
        self.before = self._event(-1, "previous-event", self.tr("Previous silence, talk-over or moment ([)"))
        self.after = self._event(1, "next-event", self.tr("Next silence, talk-over or moment (])"))
        self.speed = _transport(SpeedButton())
        self.speed.chosen.connect(self.speed_chosen)
        self.skip = self._switch(self.tr("Skip silence"), self.skipping_pressed)
        self.skip.setProperty("glyph", "skip-silence")
        self.skip.setAccessibleName(self.tr("Skip silence"))
        self.loop = self._switch(LOOPS[0], self.loop_pressed)
        self.sides = SidesSwitch(theme.tokens)
        self.sides.chosen.connect(self.side_chosen)
        self.volume = _transport(VolumeButton(theme))
        self.volume.setProperty("glyph", "volume")
        self.volume.chosen.connect(self.volume_chosen)
        self.volume.evening_pressed.connect(self.evening_pressed)
        self.aside = Aside()
        self._flow = self._lay_out()
        self._buttons: tuple[QPushButton, ...] = (
            *(self.back, self.on, self.before, self.after, self.speed, self.skip, self.loop, self.volume),
        )
        theme.changed.connect(self._dress)
        self._show_words(FULL)
        self.show_speed(1.0)
        self.show_volume(100)
        self.show_skipping(False, "")
        self.show_loop(Loop())

    # -- what it shows

    def show_playing(self, playing: bool) -> None:
        """Offer to pause while it plays, to play otherwise."""
        self.play.show_playing(playing)

    def show_time(self, position_ms: int, duration_ms: int) -> None:
        """Show where we are and how long it is, ms."""
        self._clock = clock_text(position_ms), clock_text(duration_ms)
        self._show_clock()

    def show_speed(self, speed: float) -> None:
        """Show the speed in force."""
        self.speed.show_speed(speed)

    def show_volume(self, percent: int) -> None:
        """Show the volume in force; above 100 it is boost and says so."""
        self.volume.show_volume(percent)

    def show_evening_out(self, even: bool) -> None:
        """Show whether both sides are made equally loud."""
        self.volume.show_evening_out(even)

    def show_skipping(self, skipping: bool, now: str) -> None:
        """Show whether silences are skipped, and what that comes to now, in words."""
        if skipping != self.skip.isChecked():
            self.skip.setChecked(skipping)
            self._tint()
        tip = self.tr("Skip silences, 0.3 s kept at both ends (S; H hears what was skipped)")
        self.skip.setToolTip(f"{tip}\n{now}" if now else tip)
        self.skip.setAccessibleDescription(now)

    def show_loop(self, loop: Loop) -> None:
        """Show how much of a loop is set."""
        self.loop.setChecked(loop.a_ms is not None)
        self.loop.setText(LOOPS[loop.a_ms is not None and not loop.span])
        next_step = self.tr("Sets A here") if loop.a_ms is None else self.tr("Sets B here")
        step = self.tr("Lets go of the loop") if loop.span else next_step
        self.loop.setToolTip(self.tr("{step}. Loop a phrase: A, B set its ends, L lets go").format(step=step))
        self.loop.setAccessibleName(self.tr("Loop"))
        self.loop.setAccessibleDescription(step)

    def show_side(self, side: Side | None, never: str) -> None:
        """Show who is heard; ``never`` says why neither side can be heard alone, empty where that can be."""
        self.sides.show_side(side, never)

    def show_aside(self, words: str) -> None:
        """Say quietly what speed costs and skipping has saved."""
        self.aside.say(words)
        self._flow.invalidate()
        self.updateGeometry()

    def set_ready(self, ready: bool) -> None:
        """Offer to play only where there is something to play."""
        for part in (self.back, self.play, self.on, self.before, self.after, self.speed, self.loop, self.volume):
            part.setEnabled(ready)
        self.skip.setEnabled(ready)
        self.sides.setEnabled(ready)

    # -- how it is made

    def _step(self, ms: int, icon: str, text: str, tip: str) -> QPushButton:
        made = _transport(button(text, "", lambda: self.step_pressed.emit(ms), tip))
        made.setProperty("glyph", icon)
        made.setAccessibleName(tip)
        return made

    def _event(self, by: int, icon: str, tip: str) -> QPushButton:
        made = _transport(button("", "", lambda: self.event_pressed.emit(by), tip))
        made.setProperty("glyph", icon)
        made.setAccessibleName(tip)
        return made

    def _switch(self, text: str, pressed: SignalInstance) -> QPushButton:
        made = _transport(button(text, "", pressed.emit))
        made.setCheckable(True)
        return made

    def _lay_out(self) -> Flow:
        flow = Flow(self, self.aside, below=True)
        playing = QWidget()
        self._playing = inside = QHBoxLayout(playing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        own: tuple[QWidget, ...] = (self.back, self.play, self.on, self.time)
        for part in own:
            inside.addWidget(part)
        events = QWidget()
        pair = QHBoxLayout(events)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(2)
        pair.addWidget(self.before)
        pair.addWidget(self.after)
        self._together = playing, events
        for part in (playing, events, self.speed, self.skip, self.loop, self.sides, self.volume):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return flow

    def _fit(self) -> None:
        """Leave away as little as it takes to need one line, or else two."""
        for size, most in ((FULL, 1), (SHORT, 1), (NARROW, 1), (FULL, 2), (SHORT, 2), (NARROW, 2), (TIGHT, 9)):
            self._show_words(size)
            if len(self._flow.lines(self.width())) <= most:
                break
        self.updateGeometry()

    def _show_words(self, size: int) -> None:
        """Show all words, leave away those that a sign stands for, or all there is no room for."""
        if size == self._size:
            return
        self._size = size
        for part in (self.back, self.on):
            part.setText("" if size > FULL else self.tr("5 s"))
        self.volume.set_narrow(size > FULL)
        tight = size >= NARROW
        self.skip.setText("" if tight else self.tr("Skip silence"))
        for part in self._buttons:
            restyle(part, "room", "tight" if tight else "")
        self.sides.set_tight(tight)
        self._flow.setSpacing(6 if tight else 8)
        self._playing.setSpacing(4 if tight else 6)
        self._show_clock()
        self._tint()
        for holder in self._together:  # or their width would be known too late to break the lines by it
            holder.updateGeometry()

    def _show_clock(self) -> None:
        text = " / ".join(self._clock[:1] if self._size == TIGHT else self._clock)
        if text != self.time.text():
            self.time.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Return what its widest part takes, and the lines it has now."""
        return QSize(self._flow.minimumSize().width(), self._flow.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words away, or bring them back."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        """Wear another theme or text size."""
        self._size = -1
        self._fit()

    def _tint(self) -> None:
        side = self._theme.px(16)
        for part in self._buttons:
            name = part.property("glyph")
            if name and (part is not self.skip or self._size >= NARROW):
                part.setIcon(self._theme.icon(name, "accent" if part.isChecked() else "text"))
                part.setIconSize(QSize(side, side))
            else:
                part.setIcon(QIcon())
        widest = "88:88" if self._size == TIGHT else "88:88 / 88:88"
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(widest))
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        aside = 10 if self._size >= NARROW else 20
        speeds = [f"{speed:g}×" for speed in SPEEDS]
        changing: dict[QPushButton, Sequence[str]] = {self.loop: LOOPS, self.speed: speeds}
        changing[self.skip] = [self.skip.text()]
        for part, words in changing.items():  # chosen, its words are others, and bold: nothing else shall move
            wide = max(QFontMetrics(bold).horizontalAdvance(each) for each in words)
            part.setMinimumWidth(wide + aside if wide else 0)
        self.play.set_tokens(self._theme.tokens)
        self.sides.set_tokens(self._theme.tokens)
        self.volume.dress()


def _transport(made: Button) -> Button:
    """Let Tab reach the button but not a click: the mouse must not take the keyboard from the checklist."""
    made.setProperty("kind", "transport")
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
