"""Text into lines of a given width: words first, and a word longer than the line is broken rather than cut off."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.reports.fonts import width

_BREAK_AFTER = "-–—/\\_.,:;@&?=+"
_SLACK = 0.01  # points; sums of floats


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight and colour (``#RRGGBB``); neighbours in a line stand one space apart."""

    text: str
    font: str
    colour: str


Line = tuple[Span, ...]
"""What stands on one line, left to right."""


def wrap(spans: Sequence[Span], room: float, size: float) -> list[Line]:
    """Return the lines that ``spans`` fill in ``room`` points at ``size`` points; none for no text.

    A line end within a span's text starts a new line.
    """
    return list(_wrapped(tuple(spans), room, size))


@lru_cache(maxsize=4096)
def _wrapped(spans: tuple[Span, ...], room: float, size: float) -> tuple[Line, ...]:
    """Return the same; standards, names and headings come back on every sheet of a batch."""
    lines: list[Line] = []
    current: list[Span] = []
    x = 0.0
    for word in _words(spans):
        if word is None:
            lines.append(_joined(current))
            current, x = [], 0.0
            continue
        gap = width(" ", word.font, size) if current else 0.0
        for piece in _pieces(word, room - x - gap, room, size):
            advance = width(piece.text, piece.font, size)
            if current and x + gap + advance > room + _SLACK:
                lines.append(_joined(current))
                current, x, gap = [], 0.0, 0.0
            current.append(piece)
            x += gap + advance
            gap = room  # a further piece of the same word always starts a line
    if current:
        lines.append(_joined(current))
    return tuple(lines)


def line_width(line: Line, size: float) -> float:
    """Return how wide a line is in points, its spaces included."""
    words = sum(width(span.text, span.font, size) for span in line)
    return words + sum(width(" ", span.font, size) for span in line[1:])


def _words(spans: Sequence[Span]) -> Iterator[Span | None]:
    for span in spans:
        for index, row in enumerate(span.text.split("\n")):
            if index:
                yield None
            for word in row.split(" "):
                if word:
                    yield Span(word, span.font, span.colour)


def _joined(words: Sequence[Span]) -> Line:
    joined: list[Span] = []
    for word in words:
        if joined and (joined[-1].font, joined[-1].colour) == (word.font, word.colour):
            joined[-1] = Span(f"{joined[-1].text} {word.text}", word.font, word.colour)
        else:
            joined.append(word)
    return tuple(joined)


def _pieces(word: Span, left: float, room: float, size: float) -> Iterator[Span]:
    """Yield the word whole where a line holds it, else in pieces; the first may fill what is ``left`` of this line."""
    rest = word.text
    if width(rest, word.font, size) <= room + _SLACK:
        yield word
        return
    available = left if left > room / 3 else room
    while rest:
        length = _fitting(rest, word.font, available, size)
        yield Span(rest[:length], word.font, word.colour)
        rest, available = rest[length:], room


def _fitting(text: str, font: str, room: float, size: float) -> int:
    x, length = 0.0, 0
    for character in text:
        x += width(character, font, size)
        if x > room + _SLACK:
            break
        length += 1
    if length == len(text):
        return length
    for end in range(length, length // 2, -1):
        if text[end - 1] in _BREAK_AFTER:
            return end
    while length > 1 and unicodedata.combining(text[length]):
        length -= 1
    return max(length, 1)
