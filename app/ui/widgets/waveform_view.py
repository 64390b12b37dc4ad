"""Which stretch of a recording a waveform shows, and how it is zoomed, moved and kept with the sound: numbers only."""

from dataclasses import dataclass, replace

SHORTEST_MS = 2000
"""Nothing shorter is ever spread over the whole width, ms."""
SMOOTH_MS = 15_000
"""A stretch shorter than this glides along with the sound; turning pages would come every few seconds."""
HELD_AT = 0.8
"""Where in a gliding stretch the playhead is held, as a share of the width."""
TURNED_TO = 0.08
"""Where the playhead stands after a page was turned, as a share of the width."""
JUMP_MS = 900
"""A playhead that moves further than this at once was sent there, and is shown wherever it is."""


@dataclass(frozen=True, slots=True)
class View:
    """``span_ms`` from ``start_ms`` of a recording of ``length_ms`` over ``width`` pixels; all made by its methods."""

    length_ms: int
    width: int
    start_ms: float
    span_ms: float

    @classmethod
    def whole(cls, length_ms: int, width: int) -> "View":
        """Return the view of a whole recording."""
        return cls(max(length_ms, 0), max(width, 1), 0.0, float(max(length_ms, 1)))

    @property
    def is_zoomed(self) -> bool:
        """Return whether less than the whole recording is seen."""
        return self.span_ms < self.length_ms

    @property
    def end_ms(self) -> float:
        """Return where the stretch ends."""
        return self.start_ms + self.span_ms

    @property
    def shortest_ms(self) -> float:
        """Return the shortest stretch that can be seen: two seconds, or all of a recording shorter than that."""
        return float(max(min(SHORTEST_MS, self.length_ms), 1))

    def x(self, ms: float) -> float:
        """Return where ``ms`` is, in pixels from the left; outside 0…width where it is not seen."""
        return (ms - self.start_ms) / self.span_ms * self.width

    def ms(self, x: float) -> int:
        """Return the time at ``x``, kept within what is seen of the recording."""
        at = self.start_ms + min(max(x / self.width, 0.0), 1.0) * self.span_ms
        return min(max(round(at), 0), self.length_ms)

    def shows(self, ms: float) -> bool:
        """Return whether ``ms`` is seen."""
        return self.start_ms <= ms <= self.end_ms

    def zoomed(self, factor: float, at_ms: float) -> "View":
        """Return the view that shows ``factor`` times as much detail (below 1: less); ``at_ms`` stays where it is."""
        span = min(max(self.span_ms / factor, self.shortest_ms), float(max(self.length_ms, 1)))
        share = (at_ms - self.start_ms) / self.span_ms
        return replace(self, span_ms=span).moved_to(at_ms - share * span)

    def fitted(self) -> "View":
        """Return the view of the whole recording."""
        return self.whole(self.length_ms, self.width)

    def moved_to(self, start_ms: float) -> "View":
        """Return the view that begins at ``start_ms``, or as near to it as the recording's ends allow."""
        return replace(self, start_ms=min(max(start_ms, 0.0), max(self.length_ms - self.span_ms, 0.0)))

    def moved_by(self, pixels: float) -> "View":
        """Return the view so many pixels further on."""
        return self.moved_to(self.start_ms + pixels / self.width * self.span_ms)

    def centred(self, ms: float) -> "View":
        """Return the view with ``ms`` in its middle."""
        return self.moved_to(ms - self.span_ms / 2)

    def resized(self, width: int) -> "View":
        """Return the same stretch over another width."""
        return replace(self, width=max(width, 1))

    def of_length(self, length_ms: int) -> "View":
        """Return the view after the length turned out to be another: still the whole, or the same stretch of it."""
        if not self.is_zoomed or self.span_ms >= length_ms:
            return self.whole(length_ms, self.width)
        return replace(self, length_ms=length_ms).moved_to(self.start_ms)

    def showing(self, ms: float) -> "View":
        """Return the view turned, where ``ms`` is not seen, to the page on which it stands near the left."""
        return self if self.shows(ms) else self.moved_to(ms - TURNED_TO * self.span_ms)

    def following(self, before_ms: float, now_ms: float) -> "View":
        """Return the view after the playhead moved on.

        It stays with a playhead that was seen and with one that was sent somewhere; somebody who looked elsewhere
        while it plays is left there. Long stretches turn like pages, short ones glide.
        """
        if not self.is_zoomed:
            return self
        sent = now_ms < before_ms or now_ms - before_ms > JUMP_MS
        if not (sent or self.shows(before_ms)):
            return self
        if self.span_ms < SMOOTH_MS and not sent and now_ms > self.start_ms + HELD_AT * self.span_ms:
            return self.moved_to(now_ms - HELD_AT * self.span_ms)
        return self.showing(now_ms)
