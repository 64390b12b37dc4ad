"""Where a card stands beside the thing it speaks about."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 14
"""Between the thing and the card, pixels."""


class Side(Enum):
    """The sides of a thing a card can stand at."""

    LEFT = auto()
    RIGHT = auto()
    ABOVE = auto()
    BELOW = auto()


def beside(thing: QRect, card: QSize, area: QRect, sides: Sequence[Side]) -> QPoint:
    """Return where the corner of ``card`` goes: at the first of ``sides`` with room for it in ``area``.

    Where none has, it stands in the corner of ``area`` where it hides least of the thing.
    """
    for side in sides:
        place = _kept_in(QRect(_at(side, thing, card), card), area)
        if not place.intersects(thing):
            return place.topLeft()
    corners = area.bottomRight(), area.bottomLeft(), area.topLeft()
    places = [_kept_in(QRect(corner, card), area) for corner in corners]
    return min(places, key=lambda place: _size(place.intersected(thing))).topLeft()


def _at(side: Side, thing: QRect, card: QSize) -> QPoint:
    middle = thing.center() - QPoint(card.width() // 2, card.height() // 2)
    match side:
        case Side.LEFT:
            return QPoint(thing.left() - GAP - card.width(), middle.y())
        case Side.RIGHT:
            return QPoint(thing.right() + GAP, middle.y())
        case Side.ABOVE:
            return QPoint(middle.x(), thing.top() - GAP - card.height())
        case Side.BELOW:
            return QPoint(middle.x(), thing.bottom() + GAP)


def _kept_in(place: QRect, area: QRect) -> QRect:
    """Return ``place`` moved so far that as much of it as can be lies in ``area``."""
    left = max(min(place.left(), area.right() - place.width() + 1), area.left())
    top = max(min(place.top(), area.bottom() - place.height() + 1), area.top())
    return QRect(QPoint(left, top), place.size())


def _size(place: QRect) -> int:
    return max(place.width(), 0) * max(place.height(), 0)
