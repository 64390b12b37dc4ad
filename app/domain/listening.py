"""The rules of listening: which silences are skipped and where one lands, the loop, and the events of a call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.conversation import Conversation
from app.domain.runs import Span
from app.domain.times import clock_text

KEPT_MS = 300
"""What is heard of a silence at both its ends, ms."""
WORTH_MS = 500
"""A jump that saves less than this is not made: it would be heard more than the silence."""
SHORTEST_LOOP_MS = 300
TONE_LOST_ABOVE = 1.5
"""The speed above which one no longer hears how something is said."""
GRACE_MS = 1000
"""While it plays, the event passed so lately is not the previous one but this one, ms."""


@dataclass(frozen=True, slots=True)
class Skip:
    """A jump over the rest of a silence, ms."""

    gap: Span
    from_ms: int
    to_ms: int

    @property
    def saved_ms(self) -> int:
        """Return how much of the call is not heard."""
        return self.to_ms - self.from_ms


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that overlap or touch as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def gap_at(gaps: Sequence[Span], ms: int) -> Span | None:
    """Return the silence that ``ms`` lies in."""
    return next((gap for gap in gaps if gap[0] <= ms < gap[1]), None)


def skip_at(gaps: Sequence[Span], ms: int) -> Skip | None:
    """Return the jump to make at ``ms``: once ``KEPT_MS`` of a silence have been, to ``KEPT_MS`` before its end.

    ``None`` where nothing is skipped, or too little to be worth it.
    """
    gap = gap_at(gaps, ms)
    if gap is None or ms < gap[0] + KEPT_MS:
        return None
    skip = Skip(gap, ms, gap[1] - KEPT_MS)
    return skip if skip.saved_ms >= WORTH_MS else None


@dataclass(frozen=True, slots=True)
class Loop:
    """What is played again and again, from A to B (ms); nothing while one of them is not set."""

    a_ms: int | None = None
    b_ms: int | None = None

    @property
    def span(self) -> Span | None:
        """Return where it is played again and again."""
        return None if self.a_ms is None or self.b_ms is None else (self.a_ms, self.b_ms)

    def from_a(self, ms: int) -> "Loop":
        """Return it begun at ``ms``; a B that is not behind that is let go."""
        return Loop(ms, self.b_ms if self.b_ms is not None and self.b_ms >= ms + SHORTEST_LOOP_MS else None)

    def to_b(self, ms: int) -> "Loop":
        """Return it ended at ``ms``, begun at the beginning where there is no A; before A, the two change places."""
        start, end = sorted((self.a_ms or 0, ms))
        return Loop(start, max(end, start + SHORTEST_LOOP_MS))

    def back_from(self, before_ms: int, now_ms: int) -> int | None:
        """Return where to go when playing has come from one place to another: to A when B lies between them."""
        if self.span is not None and self.span[0] <= before_ms < self.span[1] <= now_ms:
            return self.span[0]
        return None

    def holds(self, ms: int) -> bool:
        """Return whether a place lies in it."""
        return self.span is not None and self.span[0] <= ms < self.span[1]


class EventKind(StrEnum):
    """What one can go to in a call."""

    SILENCE = "silence"
    TALK_OVER = "talk-over"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """A place in the call worth going to; ``end_ms`` is None for a point, ``by`` the channel that talks over."""

    start_ms: int
    end_ms: int | None
    kind: EventKind
    by: int | None = None


def events_of(
    conversation: Conversation | None, moments: Iterable[tuple[int, int | None]] = ()
) -> tuple[CallEvent, ...]:
    """Return what there is to go to, in order: silences, talk-over and moments (start, end or None, ms)."""
    found = [CallEvent(start, end, EventKind.MOMENT) for start, end in moments]
    if conversation is not None:
        found += [CallEvent(start, end, EventKind.SILENCE) for start, end in conversation.silences]
        found += [
            CallEvent(over.start_ms, over.end_ms, EventKind.TALK_OVER, over.by)
            for over in conversation.talk_overs or ()
        ]
    return tuple(sorted(found, key=lambda event: event.start_ms))


def next_event(events: Sequence[CallEvent], ms: int) -> CallEvent | None:
    """Return the first event that begins after ``ms``."""
    return next((event for event in events if event.start_ms > ms), None)


def previous_event(events: Sequence[CallEvent], ms: int, *, playing: bool = False) -> CallEvent | None:
    """Return the last event that began before ``ms``; while it plays, ``GRACE_MS`` before that at least."""
    until = ms - GRACE_MS if playing else ms
    return next((event for event in reversed(events) if event.start_ms < until), None)


def clip_name(advisor: str, day: date, start_ms: int, ending: str) -> str:
    """Return what a clip's file is called: whose call, its day and the place, and nothing of the customer.

    For example "Priya Nair 2026-11-14 0-58.mp3".
    """
    name = " ".join("".join(letter if letter.isalnum() or letter in " -'." else " " for letter in advisor).split())
    return f"{name.strip('. ')} {day:%Y-%m-%d} {clock_text(start_ms).replace(':', '-')}.{ending}".strip()
