"""Which moments to offer first for a one-to-one: one that shows a strength, two that show what to develop."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from app.domain.words import Mark

MOST_STRONG, MOST_WEAK = 1, 2
"""More than three clips are not listened to in one meeting."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A moment that could be played: of which contact, the criterion it is pinned to and how that was marked."""

    moment_id: int
    interaction_id: int
    criterion_key: str | None
    mark: Mark | None
    commented: bool


def choose(candidates: Iterable[Candidate], strong: Set[str], weak: Set[str]) -> tuple[int, ...]:
    """Return the moments to offer, strengths first, from ``candidates`` in the order in which they are preferred.

    A strength is shown by a *met* on one of the criteria ``strong``, what to develop by a *not met* on one of ``weak``.
    Those with a comment come before those without, and each from another contact. Where no strength stands
    out, or nothing to develop, the first commented *met* or *not met* is offered.
    """
    usable = sorted((each for each in candidates if each.mark is not None), key=lambda each: not each.commented)
    chosen: list[Candidate] = []
    for mark, keys, most in ((Mark.MET, strong, MOST_STRONG), (Mark.NOT_MET, weak, MOST_WEAK)):
        pinned = [each for each in usable if each.mark is mark]
        if keys:
            _take(chosen, (each for each in pinned if each.criterion_key in keys), most)
        else:
            _take(chosen, (each for each in pinned if each.commented), 1)
    return tuple(each.moment_id for each in chosen)


def _take(chosen: list[Candidate], some: Iterable[Candidate], many: int) -> None:
    heard = {each.interaction_id for each in chosen}
    for each in some:
        if many and each.interaction_id not in heard:
            chosen.append(each)
            heard.add(each.interaction_id)
            many -= 1
