"""What has not been heard: cells of weekday, hour, channel, service and advisor, and how under-sampled each is."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from app.domain.frame import FrameItem


class Side(StrEnum):
    """What a cell is one part of."""

    WEEKDAY = "weekday"
    HOUR = "hour"
    CHANNEL = "channel"
    SERVICE = "service"
    ADVISOR = "advisor"


CELL = (Side.WEEKDAY, Side.HOUR, Side.CHANNEL, Side.SERVICE)
"""The sides of a cell where nobody asks for others."""

Value = int | str
_VALUE: dict[Side, Callable[[FrameItem], Value]] = {
    Side.WEEKDAY: lambda item: date.fromisoformat(item.started[:10]).weekday(),
    Side.HOUR: lambda item: int(item.started[11:13]),
    Side.CHANNEL: lambda item: item.channel.value,
    Side.SERVICE: lambda item: item.service,
    Side.ADVISOR: lambda item: item.advisor_id,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """Interactions alike on all ``sides``: weekday 0 (Monday) to 6, hour 0-23, names, the advisor's number.

    ``size`` of them are in the frame, ``drawn`` in the sample; ``besides`` were heard outside it, as spot checks.
    ``ratio`` is drawn share / frame share: 1 is as often as the frame has it, 0 never; None while nothing is drawn.
    ``heard_ratio`` is the same for all that was heard, in the sample and besides.
    """

    sides: tuple[tuple[Side, Value], ...]
    size: int
    drawn: int
    besides: int
    ratio: Fraction | None
    heard_ratio: Fraction | None

    @property
    def heard(self) -> int:
        """Return how many were heard in one way or another."""
        return self.drawn + self.besides


def not_heard(
    frame: Collection[FrameItem], drawn: Collection[int], besides: Collection[int] = (), sides: Sequence[Side] = CELL
) -> tuple[Cell, ...]:
    """Return every cell of ``frame``, those with nothing heard first and the largest of them foremost, then by ratio.

    ``drawn`` are the numbers of the interactions in the sample, ``besides`` of those heard outside it.
    """
    sizes, taken, others = (_counted(frame, sides, only) for only in (None, drawn, besides))
    sampled, held = sum(taken.values()), sum(sizes.values())
    in_all = sampled + sum(others.values())
    cells = [
        Cell(
            tuple(zip(sides, values, strict=True)),
            size,
            taken[values],
            others[values],
            Fraction(taken[values] * held, sampled * size) if sampled else None,
            Fraction((taken[values] + others[values]) * held, in_all * size) if in_all else None,
        )
        for values, size in sizes.items()
    ]
    return tuple(sorted(cells, key=lambda cell: (cell.heard > 0, cell.ratio or 0, -cell.size, _order(cell))))


def in_cell(frame: Iterable[FrameItem], sides: Iterable[tuple[Side, Value]]) -> list[FrameItem]:
    """Return the interactions of ``frame`` that are alike on all ``sides``."""
    wanted = tuple(sides)
    return [item for item in frame if all(_VALUE[side](item) == value for side, value in wanted)]


def _counted(
    frame: Iterable[FrameItem], sides: Sequence[Side], only: Collection[int] | None
) -> Counter[tuple[Value, ...]]:
    readers = [_VALUE[side] for side in sides]
    wanted = None if only is None else frozenset(only)
    return Counter(tuple(read(item) for read in readers) for item in frame if wanted is None or item.id in wanted)


def _order(cell: Cell) -> tuple[tuple[bool, Value], ...]:
    return tuple((isinstance(value, str), value) for _, value in cell.sides)
