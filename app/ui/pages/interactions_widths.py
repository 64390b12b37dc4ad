"""How the columns of the list share its width: which give way, and how much each of the rest has."""

from collections.abc import Collection, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """What a column needs and what it has where there is room, px; ``width`` is 0 for the one that takes the rest."""

    least: int
    width: int


def hidden_in(room: int, spans: Sequence[Span], unwanted: Collection[int], give_way: Sequence[int]) -> set[int]:
    """Return the columns that are not shown: those ``unwanted``, and of ``give_way``, in order, what does not fit."""
    hidden = set(unwanted)
    for place in give_way:
        if sum(span.least for number, span in enumerate(spans) if number not in hidden) > room:
            hidden.add(place)
    return hidden


def shared(room: int, spans: Sequence[Span], hidden: Collection[int], roomy: int) -> dict[int, int]:
    """Return the width of each column shown but the one that takes the rest.

    What room is left beyond their needs goes to that one until it has ``roomy``, then to the others up to their widths;
    where it is hidden, all of it to the others.
    """
    shown = {place: span for place, span in enumerate(spans) if place not in hidden}
    rest = [span for span in shown.values() if not span.width]
    spare = max(0, room - sum(span.least for span in shown.values()))
    spare -= min(spare, sum(max(0, roomy - span.least) for span in rest))
    wanted = sum(span.width - span.least for span in shown.values() if span.width)
    share = spare / wanted if wanted else 0.0
    if rest:
        share = min(1.0, share)
    return {place: span.least + int((span.width - span.least) * share) for place, span in shown.items() if span.width}
