"""Where the axis of a score begins; needs no figure."""

from app.domain.trends import Series

USUAL = 40
"""Scores below this per cent are so rare that the room is better given to those above."""


def axis_floor(*series: Series) -> int:
    """Return where the axis begins, per cent, for charts that are compared: at 40, at 0 where a point lies below."""
    return 0 if any(point.percent < USUAL for one in series for point in one.points) else USUAL
