"""A transcript as timed cues, and how cues are found, searched and masked; reading files is ``transcript_file``."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.domain.conversation import Side
from app.domain.runs import Span
from app.domain.spoken_digits import holds_digit, is_number_word

MASK = "●●●"
"""What stands for a word that must not be read, whatever its length."""
LATEST_MS = 100 * 3600 * 1000
"""No recording is so long; a time beyond it is damage."""
UNSURE_MS = 500
"""How far the time of a word may be off where the file gives times to whole cues alone."""
DIGIT_WEIGHT = 5
"""A digit takes about as long to say as a word of five letters."""
LOOK_AHEAD = 8
"""How many words of the text may lack times before the next one that has them."""

_WORD = re.compile(r"\S+")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its own times in ms."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Cue:
    """What one speaker said from ``start_ms`` to ``end_ms``; ``side`` and ``words`` only where the file tells them."""

    start_ms: int
    end_ms: int
    speaker: str
    text: str
    side: Side | None = None
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a search found something: cue index, first and one past last character, and the time in ms."""

    cue: int
    first: int
    last: int
    at_ms: int


def cue_at(cues: Sequence[Cue], position_ms: int) -> int | None:
    """Return the index of the latest cue that has begun at ``position_ms``, None before the first.

    The cues are in the order of their starts.
    """
    begun = bisect_right(cues, position_ms, key=lambda cue: cue.start_ms)
    return begun - 1 if begun else None


def search(cues: Sequence[Cue], wanted: str) -> tuple[Hit, ...]:
    """Return every place that holds ``wanted``, whatever its case, accents and apostrophes, in order."""
    sought = _plain(" ".join(wanted.split()))
    if not sought:
        return ()
    hits: list[Hit] = []
    for index, cue in enumerate(cues):
        if places := [found.span() for found in re.finditer(re.escape(sought), _plain(cue.text))]:
            times = Times(cue)
            hits += [Hit(index, first, last, times.span(first, last)[0]) for first, last in places]
    return tuple(hits)


def span_of(cue: Cue, first: int, last: int) -> Span:
    """Return when characters ``first`` to ``last`` (not included) of a cue's text were said, in ms."""
    return Times(cue).span(first, last)


class Times:
    """When each part of one cue was said.

    The file's words tell it; what they do not tell lies between those around it. Without any words it is in
    proportion to the text, in which a digit counts as much as a short word.
    """

    def __init__(self, cue: Cue) -> None:
        """Find the words with times in the text."""
        self._cue = cue
        self._placed = _placed(cue)
        self._firsts = [word.first for word in self._placed]
        self._lasts = [word.last for word in self._placed]
        weights = (DIGIT_WEIGHT if letter.isdecimal() else 1 for letter in cue.text)
        self._weights = [] if cue.words else list(accumulate(weights, initial=0))

    def span(self, first: int, last: int) -> Span:
        """Return when characters ``first`` to ``last`` (not included) were said, in ms."""
        cue, placed = self._cue, self._placed
        if not cue.words:
            return self._in_proportion(first, last)
        before, after = bisect_right(self._lasts, first), bisect_left(self._firsts, last)
        start = placed[before - 1].end_ms if before else cue.start_ms
        if before < len(placed) and placed[before].first <= first:
            start = placed[before].start_ms
        end = placed[after].start_ms if after < len(placed) else cue.end_ms
        if after and placed[after - 1].last >= last:
            end = placed[after - 1].end_ms
        return min(start, end), max(start, end)

    def _in_proportion(self, first: int, last: int) -> Span:
        begins, lasts = self._cue.start_ms, self._cue.end_ms - self._cue.start_ms
        whole = max(self._weights[-1], 1)
        return begins + lasts * self._weights[first] // whole, begins - (-lasts * self._weights[last] // whole)


def masked(cues: Sequence[Cue], hidden: Sequence[Span]) -> tuple[Cue, ...]:
    """Return the cues with every word that touches a ``hidden`` span (ms) replaced by three dots.

    Where a cue has no times of words, a hidden span that touches the cue takes all its digits, written and spoken:
    better a word too many than a digit of a card.
    """
    return tuple(_masked(cue, hidden) for cue in cues) if hidden else tuple(cues)


@dataclass(frozen=True, slots=True)
class _Placed:
    first: int
    last: int
    start_ms: int
    end_ms: int


def _placed(cue: Cue) -> list[_Placed]:
    """Return where in the text the words with times stand, in order; words that the text does not hold are left out."""
    tokens = [(found.start(), found.end(), found.group()) for found in _WORD.finditer(cue.text)]
    placed: list[_Placed] = []
    at = 0
    for word in cue.words:
        ahead, seen = at, 0
        while ahead < len(tokens) and seen < LOOK_AHEAD:
            first, last, token = tokens[ahead]
            ahead += 1
            if token == word.text or _bare(token) == _bare(word.text):
                placed.append(_Placed(first, last, word.start_ms, word.end_ms))
                at = ahead
                break
            seen += token != MASK
    return placed


def _masked(cue: Cue, hidden: Sequence[Span]) -> Cue:
    begins, ends = cue.start_ms, cue.end_ms
    if cue.words:
        begins, ends = min(begins, cue.words[0].start_ms), max(ends, *(word.end_ms for word in cue.words))
    near = [span for span in hidden if _touch(span, begins, ends)]
    if not near:
        return cue
    unsure = 0 if cue.words else UNSURE_MS
    times = Times(cue)

    def shown(found: re.Match[str]) -> str:
        start, end = times.span(found.start(), found.end())
        hide = any(_touch(span, start - unsure, end + unsure) for span in near)
        return MASK if hide or (unsure and _tells_digits(found.group())) else found.group()

    kept = tuple(word for word in cue.words if not any(_touch(span, word.start_ms, word.end_ms) for span in near))
    return replace(cue, text=_WORD.sub(shown, cue.text), words=kept)


def _touch(span: Span, start_ms: int, end_ms: int) -> bool:
    return span[0] < max(end_ms, start_ms + 1) and span[1] > start_ms


def _tells_digits(word: str) -> bool:
    return holds_digit(word) or any(map(is_number_word, re.findall(r"[^\W\d_]+", word.lower())))


def _bare(word: str) -> str:
    return re.sub(r"\W", "", word).casefold()


def _plain(text: str) -> str:
    """Return ``text`` in small letters without accents, character for character."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_letter, text.translate(_APOSTROPHES)))


def _plain_letter(letter: str) -> str:
    small = unicodedata.normalize("NFKD", letter)[0].lower()
    return small if len(small) == 1 else letter
