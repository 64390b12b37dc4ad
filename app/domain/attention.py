"""Time on task: how long somebody was at it, told from what they did and from what played."""

from dataclasses import dataclass, replace

from app.language import translate

IDLE_MS = 30_000
"""So long after the last thing done somebody still counts as being at it, ms."""


@dataclass(frozen=True, slots=True)
class Attention:
    """What was counted so far; every time is ms of one clock that never goes back.

    Time counts while something plays, and for ``IDLE_MS`` after each thing done and after the playing ends. Nothing
    counts from ``left`` until the next thing is done.
    """

    active_ms: int = 0
    playing: bool = False
    _counted_to: int = 0
    _awake_until: int = 0

    def at(self, now: int) -> "Attention":
        """Return it counted up to ``now``."""
        until = now if self.playing else min(now, self._awake_until)
        gained = max(until - self._counted_to, 0)
        return replace(self, active_ms=self.active_ms + gained, _counted_to=max(now, self._counted_to))

    def acted(self, now: int) -> "Attention":
        """Return it after something was done: a key, a click, a turn of the wheel."""
        return replace(self.at(now), _awake_until=now + IDLE_MS)

    def played(self, now: int, playing: bool) -> "Attention":
        """Return it after the recording began to play, or stopped."""
        if playing == self.playing:
            return self.at(now)
        return replace(self.at(now), playing=playing, _awake_until=now + IDLE_MS)

    def left(self, now: int) -> "Attention":
        """Return it after everything was put away; it is gone on with by the next thing done."""
        return replace(self.at(now), playing=False, _awake_until=now)


def work_text(ms: int) -> str:
    """Return a time on task as "under 1 min", "12 min" or "1 h 5 min": to the minute, for nobody is timed here."""
    hours, minutes = divmod(max(ms, 0) // 60_000, 60)
    if not hours:
        return translate("Attention", "{0} min").format(minutes) if minutes else translate("Attention", "under 1 min")
    return translate("Attention", "{0} h {1} min").format(hours, minutes) if minutes else f"{hours} h"
