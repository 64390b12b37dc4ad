"""The calendar along the foot of a figure: which months are named where not all fit."""

from collections.abc import Sequence

from app.domain.days import SHORT, short_month

_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)


def axis_labels(months: Sequence[int], step_px: float, label_px: float) -> dict[int, str]:
    """Return the labels by position along the axis, as many as fit side by side; January is labelled with its year.

    ``step_px`` is the distance of two months, ``label_px`` the width of the widest label and the gap after it. Labels
    keep to the quarter or half year, so that January is among them where the span holds one.
    """
    every = next((step for step in _STEPS if step * step_px >= label_px), _STEPS[-1])
    places = [index for index, month in enumerate(months) if _ordinal(month) % every == 0]
    labels = {index: _label(months[index]) for index in places}
    if any(months[index] % 100 == 1 for index in places):
        return labels
    named = places[0] if places else 0  # a span without a named January says its year at its first label
    return {**labels, named: short_month(months[named])} if months else {}


def _label(month: int) -> str:
    year, place = divmod(month, 100)
    return str(year) if place == 1 else SHORT[place]


def _ordinal(month: int) -> int:
    year, place = divmod(month, 100)
    return year * 12 + place - 1
