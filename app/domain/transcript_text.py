"""Words as they come out of a file, made fit to be shown: one line, no characters that nobody can see."""

import unicodedata

_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co"))
_KEPT = frozenset("\u200c\u200d")
"""They join letters and signs in some scripts."""


def tidy(text: str) -> str:
    """Return ``text`` on one line with single blanks, without control characters and marks of direction."""
    text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    seen = (letter for letter in text if letter in _KEPT or unicodedata.category(letter) not in _UNSEEN)
    return "".join(seen).strip()
