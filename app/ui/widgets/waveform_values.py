"""What a waveform shows, as values: the sound's shape, the sides, moments, silences and talk-over."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.analysis import Analysis
from app.domain.conversation import Side, TalkOver, Thresholds
from app.domain.words import MomentKind

SHORTEST_SPAN_MS = 100
"""A span whose edge is dragged keeps at least this length, ms."""


class Shape(Protocol):
    """What is known of the sound so far: lowest and highest sample between two times (ms), −1…1."""

    channels: int

    @property
    def ready_ms(self) -> int:
        """How far it is known."""
        ...

    def view(self, start_ms: float, end_ms: float, columns: int) -> NDArray[np.float32]:
        """Shape (channels, columns, 2)."""
        ...


@dataclass(frozen=True, slots=True)
class Flag:
    """A moment on the waveform: a point (no end) or span in ms, in a colour, with the words a hover shows.

    With a ``key`` (the moment's id) the edges of its span can be dragged. ``explained`` is for silences: None until
    somebody said; ``crossed`` gives it a cross for a sign, as the mark not met has one.
    """

    start_ms: int
    end_ms: int | None
    color: str
    text: str
    key: int | None = None
    kind: MomentKind = MomentKind.COMMENT
    explained: bool | None = None
    crossed: bool = False

    @property
    def is_span(self) -> bool:
        """Return whether it lasts."""
        return self.end_ms is not None and self.end_ms > self.start_ms

    @property
    def has_edges(self) -> bool:
        """Return whether its edges can be dragged; those of a silence are where nobody spoke."""
        return self.is_span and self.key is not None and self.kind is not MomentKind.SILENCE

    def with_edge(self, at_end: bool, ms: int, length_ms: int) -> "Flag":
        """Return it with one edge at ``ms``, or as near as the other edge and the recording allow."""
        assert self.end_ms is not None
        if at_end:
            return replace(self, end_ms=min(max(ms, self.start_ms + SHORTEST_SPAN_MS), length_ms))
        return replace(self, start_ms=max(min(ms, self.end_ms - SHORTEST_SPAN_MS), 0))


@dataclass(frozen=True, slots=True)
class Quiet:
    """A stretch in which nobody speaks, probably a hold or not, explained or not if that was said."""

    start_ms: int
    end_ms: int
    hold: bool = False
    explained: bool | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: the channel it draws, and who is on it, None where that cannot be told."""

    channel: int
    side: Side | None


@dataclass(frozen=True)
class Content:
    """All that a waveform shows of one recording; ``advisor`` is the advisor's channel, None where nobody knows it.

    ``hits`` are the places a search found, ``hit`` the one that is looked at; ``loop`` holds A and B, None while not
    set; all in ms.
    """

    shape: Shape | None = None
    duration_ms: int = 0
    advisor: int | None = 0
    analysis: Analysis | None = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    flags: tuple[Flag, ...] = ()
    hits: tuple[int, ...] = ()
    hit: int | None = None
    loop: tuple[int | None, int | None] = (None, None)
    remark: str = ""

    @cached_property
    def lanes(self) -> tuple[Lane, ...]:
        """Return the lanes from the top: the advisor's first, whichever channel it is; one where sides are mixed."""
        if self.shape is None or self.shape.channels < 2:
            return (Lane(0, None),)
        if self.analysis is not None and len(self.analysis.conversation.speech) < 2:
            return (Lane(0, None),)
        if self.advisor is None:
            return (Lane(0, None), Lane(1, None))
        return (Lane(self.advisor, Side.ADVISOR), Lane(1 - self.advisor, Side.CUSTOMER))

    @cached_property
    def quiets(self) -> tuple[Quiet, ...]:
        """Return the silences in order: those found, with what was said of them, and those somebody marked besides."""
        marked = [flag for flag in self.flags if flag.kind is MomentKind.SILENCE and flag.is_span]
        found = self.analysis.conversation if self.analysis is not None else None
        shown = []
        for span in found.silences if found else ():
            said = [flag for flag in marked if _overlap(flag, span)]
            shown.append(Quiet(*span, span in found.holds if found else False, said[0].explained if said else None))
            marked = [flag for flag in marked if flag not in said]
        shown += [Quiet(flag.start_ms, flag.end_ms or 0, False, flag.explained) for flag in marked]
        return tuple(sorted(shown, key=lambda quiet: quiet.start_ms))

    @property
    def talk_overs(self) -> tuple[TalkOver, ...]:
        """Return the stretches in which both speak; none where that cannot be told."""
        return (self.analysis.conversation.talk_overs or ()) if self.analysis is not None else ()

    def spans(self, *kinds: MomentKind) -> Sequence[Flag]:
        """Return the moments of these kinds that last."""
        return [flag for flag in self.flags if flag.kind in kinds and flag.is_span]


def _overlap(flag: Flag, span: tuple[int, int]) -> bool:
    return flag.start_ms < span[1] and (flag.end_ms or 0) > span[0]
