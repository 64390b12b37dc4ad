"""Words set in lines: where each word of a cue stands at a given width, fast enough for a call of ninety minutes."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Set:
    """A word as it is set: characters ``first`` to ``last``, its line from 0, and its place in it in pixels."""

    first: int
    last: int
    line: int
    x: float
    width: float


class Setter:
    """Breaks texts into lines in one font; the width of each word is measured once."""

    def __init__(self, font: QFont) -> None:
        self.metrics = QFontMetricsF(font)
        self.line_height = self.metrics.height()
        self._blank = self.metrics.horizontalAdvance(" ")
        self._widths: dict[str, float] = {}

    def lines(self, text: str, room: float) -> int:
        """Return how many lines ``text`` takes in ``room`` pixels."""
        line, x = 0, 0.0
        for word in text.split():
            width = self._width(word)
            if x + width > room and x > 0:
                line, x = line + 1, 0.0
            if width > room:
                line += self._overflow(word, room)
            x += width + self._blank
        return line + 1

    def set(self, text: str, room: float) -> list[Set]:
        """Return every word of ``text`` with its place; a word longer than the room is cut where the room ends."""
        made: list[Set] = []
        line, x = 0, 0.0
        for found in _WORD.finditer(text):
            width = self._width(found.group())
            if x + width > room and x > 0:
                line, x = line + 1, 0.0
            if width > room:
                for first, last in self._cut(found.group(), room):
                    part = self.metrics.horizontalAdvance(found.group()[first:last])
                    made.append(Set(found.start() + first, found.start() + last, line, 0.0, part))
                    line += 1
                line -= 1
            else:
                made.append(Set(found.start(), found.end(), line, x, width))
            x += width + self._blank
        return made

    def advance(self, text: str) -> float:
        """Return the width of ``text`` in pixels."""
        return self.metrics.horizontalAdvance(text)

    def _width(self, word: str) -> float:
        width = self._widths.get(word)
        if width is None:
            width = self._widths[word] = self.metrics.horizontalAdvance(word)
        return width

    def _overflow(self, word: str, room: float) -> int:
        return len(self._cut(word, room)) - 1

    def _cut(self, word: str, room: float) -> list[tuple[int, int]]:
        """Return the parts of a word that is longer than the room, each as long as fits, one letter at least."""
        parts, first = [], 0
        while first < len(word):
            rest = range(first + 1, len(word) + 1)
            fits = bisect_right(rest, room, key=lambda last: self.metrics.horizontalAdvance(word[first:last]))
            last = first + max(1, fits)
            parts.append((first, last))
            first = last
        return parts
