"""Passages that must not leave the program: how they are named, and card numbers kept out of written words."""

import re
from collections.abc import Iterable

from app.domain.card_numbers import ISSUED, passes_luhn
from app.domain.times import clock_text

LAST_MS = 5000
"""How much of what was just heard one key silences, ms."""
CARD_NUMBER = "A payment card number was read aloud"
KINDS = (
    CARD_NUMBER,
    "Bank details were read aloud",
    "A password or security answer was said",
    "Personal details were said",
)
"""What is usually silenced, as it stands on the sheet."""
UNNAMED = "Something confidential was said"
LEFT_OUT = "[card number left out]"
SILENCED_WORDS = "[silenced]"

_FIGURES = re.compile(r"\d[ \-–]?\d[ \-–]?\d")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_SPOKEN_FIGURES = re.compile(r"\d(?:[ \u00a0\u2009.\-–]?\d){2,}")
_DIGITS = re.compile(r"(?<![\d.,])\d(?:[ \u00a0\u2009.\-–]?\d){12,18}(?![\d])")


def incident_words(comment: str, start_ms: int) -> str:
    """Return a silenced passage as the sheet tells it, by what was said of it.

    "A payment card number was read aloud at 0:40 – the passage is silenced".
    """
    what = " ".join(comment.split()).rstrip(". ")
    if not what or _FIGURES.search(what):  # whoever wrote the figures down wrote what is to be silenced
        what = UNNAMED
    return f"{what} at {clock_text(start_ms)} – the passage is silenced"


def without_card_numbers(text: str) -> str:
    """Return ``text`` with every card number written in it left out: it would leave with the sheet otherwise."""
    return _DIGITS.sub(_left_out, text) if text else text


def as_it_may_leave(comment: str, start_ms: int, end_ms: int | None, silenced: Iterable[tuple[int, int]]) -> str:
    """Return a moment's comment without what is silenced there (spans in ms).

    Where they overlap, words quoted from the call and figures of three digits and more are left out: half a card
    number kept before its passage was silenced is not told from any other by itself. A point counts as its instant.
    """
    end = start_ms if end_ms is None else end_ms
    if not any(start_ms < last and first <= end for first, last in silenced):
        return comment
    return _SPOKEN_FIGURES.sub(SILENCED_WORDS, _QUOTED.sub(f"“{SILENCED_WORDS}”", comment))


def _left_out(found: re.Match[str]) -> str:
    digits = "".join(letter for letter in found[0] if letter.isdigit())
    issued = any(len(digits) in lengths for start, lengths in ISSUED.items() if digits.startswith(start))
    return LEFT_OUT if issued and passes_luhn(digits) else found[0]
