"""The silences of a call as an evaluator judges them: those found and those kept, and which one a key is for."""

from collections.abc import Iterable, Sequence
from typing import Protocol

Span = tuple[int, int]
"""Start and end in ms."""


class Judged(Protocol):
    """A silence that was kept with what was said of it."""

    @property
    def start_ms(self) -> int:
        """Return where it begins, ms."""

    @property
    def end_ms(self) -> int | None:
        """Return where it ends, ms."""


def unjudged(found: Iterable[Span], kept: Iterable[Judged]) -> tuple[Span, ...]:
    """Return the silences found that no kept one lies over."""
    judged = [(one.start_ms, one.end_ms) for one in kept if one.end_ms is not None]
    return tuple(span for span in found if not any(start < span[1] and end > span[0] for start, end in judged))


def nearest(spans: Sequence[Span], ms: int) -> Span | None:
    """Return the span that ``ms`` lies in, else the one just over before it, else the one that comes next.

    Who listens judges a silence while it lasts or once it is over, seldom before it begins.
    """
    around = [span for span in spans if span[0] <= ms <= span[1]]
    before = [span for span in spans if span[1] < ms]
    if around or before:
        return max(around or before)
    return min(spans, default=None)


def judged_next(explained: bool | None) -> bool:
    """Return what one key makes of a silence: *not explained* first, for that is what is kept most; then the other."""
    return explained is False
