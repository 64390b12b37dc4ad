"""The evaluator's own clock: how long somebody has been at the evaluation on the page."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attention import Attention
from app.ui.pages.evaluate_desk import EvaluationDesk

KEEP_MS = 10_000
"""So much more must have been counted before it is kept again while the work goes on, ms."""
LOOK_MS = 5000
DONE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
"""What says that somebody is there, as it comes to the window before any widget."""


class TimeOnTask(QObject):
    """Counts while the page is shown and a draft is open, and keeps the sum with the draft; ``counted`` now and then.

    The page says when the recording plays and when it is put away; keys and mouse it sees for itself.
    """

    counted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._work: EvaluationDesk | None = None
        self._now = Attention()
        self._kept = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._watched: QObject | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.keep)

    @property
    def active_ms(self) -> int:
        """Return how long somebody was at the evaluation on the page, ms."""
        return self._now.at(self._clock.elapsed()).active_ms

    def show_work(self, work: EvaluationDesk) -> None:
        """Count for another evaluation, on from what was kept with it; a finalised one is only read."""
        again = self._work is not None and self._work.id == work.id
        self._work = work
        if not again:
            self._kept = work.sheet.evaluation.active_ms
            self._now = Attention(active_ms=self._kept)
        if work.read_only:
            self._look.stop()
            self._now = self._now.left(self._clock.elapsed())
        else:
            self.act()
            self._look.start()

    def act(self) -> None:
        """Count on: something was done."""
        if self._counts():
            self._now = self._now.acted(self._clock.elapsed())

    def play(self, playing: bool) -> None:
        """Count on: the recording plays, or has stopped."""
        if self._counts():
            self._now = self._now.played(self._clock.elapsed(), playing)

    def leave(self) -> None:
        """Pause until the next thing is done, and keep what was counted."""
        self._now = self._now.left(self._clock.elapsed())
        self.keep(every=1)

    def keep(self, every: int = KEEP_MS) -> None:
        """Keep what was counted where it has grown by ``every`` ms."""
        self.counted.emit()
        work, counted = self._work, self.active_ms
        if work is not None and not work.read_only and counted >= self._kept + every:
            self._kept = counted
            work.keep_attention(counted)

    def watch(self) -> None:
        """See what is done in the page's window; called when the page is shown."""
        window = self._page.window().windowHandle()
        if window is not None and window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            window.installEventFilter(self)
            self._watched = window

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count on for whatever is done; nothing is taken from anybody."""
        if event.type() in DONE:
            self.act()
        return False

    def _counts(self) -> bool:
        return self._work is not None and not self._work.read_only and self._page.isVisible()
