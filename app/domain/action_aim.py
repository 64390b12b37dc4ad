"""Which criterion a next step is about, where that can be told."""

from collections.abc import Sequence

from app.domain.scorecard import Scorecard
from app.domain.words import Mark


def aimed_at(next_step: str, card: Scorecard, marks: Sequence[Mark | None]) -> str | None:
    """Return the key of the criterion that ``next_step`` names by its short wording, ``None`` where it cannot be told.

    Where it names none, or several, it is about the one criterion that was not met, if there is exactly one.
    """
    said = " ".join(next_step.split()).casefold()
    named = [each.key for each in card.criteria if each.short.casefold() in said]
    if len(named) == 1:
        return named[0]
    missed = [each.key for each, mark in zip(card.criteria, marks, strict=True) if mark is Mark.NOT_MET]
    return missed[0] if len(missed) == 1 and said else None
