"""Words chosen in a transcript, from one to another, also over several cues."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.runs import Span
from app.domain.transcript import Cue, span_of

_WORD = re.compile(r"\S+")
PAUSE = " … "
"""What stands in the chosen words where another cue begins."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One word: its cue, and its first and one past its last character there."""

    row: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Everything between two words, both included; ``head`` is the one that moves."""

    anchor: Place
    head: Place

    @property
    def begins(self) -> Place:
        """Return the word that comes first."""
        return min(self.anchor, self.head)

    @property
    def ends(self) -> Place:
        """Return the word that comes last."""
        return max(self.anchor, self.head)

    def within(self, row: int, length: int) -> tuple[int, int] | None:
        """Return the characters chosen of cue ``row``, whose text has ``length``, None where it has no part in it."""
        begins, ends = self.begins, self.ends
        if not begins.row <= row <= ends.row:
            return None
        return (begins.first if row == begins.row else 0), (ends.last if row == ends.row else length)

    def moved(self, head: Place) -> "Choice":
        """Return the choice from the same word to another."""
        return replace(self, head=head)

    def text(self, cues: Sequence[Cue]) -> str:
        """Return the chosen words."""
        return PAUSE.join(cues[row].text[first:last] for row, first, last in self._parts(cues))

    def span(self, cues: Sequence[Cue]) -> Span:
        """Return when the chosen words were said, in ms."""
        spans = [span_of(cues[row], first, last) for row, first, last in self._parts(cues)]
        return min(start for start, _ in spans), max(end for _, end in spans)

    def _parts(self, cues: Sequence[Cue]) -> list[tuple[int, int, int]]:
        rows = range(self.begins.row, self.ends.row + 1)
        parts = ((row, self.within(row, len(cues[row].text))) for row in rows)
        return [(row, *part) for row, part in parts if part is not None]


def word_at(cue: Cue, row: int, character: int) -> Place:
    """Return the word of a cue that holds ``character``, or the next one, or else the last."""
    found = [Place(row, *match.span()) for match in _WORD.finditer(cue.text)]
    return next((place for place in found if character < place.last), found[-1])


def step(cues: Sequence[Cue], place: Place, by: int) -> Place:
    """Return the word after ``place`` (``by`` 1) or before it (-1), in the next cue where this one ends."""
    words = [Place(place.row, *match.span()) for match in _WORD.finditer(cues[place.row].text)]
    for before, after in pairwise(words):
        if by > 0 and before.first == place.first:
            return after
        if by < 0 and after.first == place.first:
            return before
    row = place.row + by
    if not 0 <= row < len(cues):
        return place
    return word_at(cues[row], row, 0 if by > 0 else len(cues[row].text))
