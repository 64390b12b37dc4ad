"""Runs of frames: stretches of a yes-or-no line, as frames or as milliseconds."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain.levels import FRAME_MS

Bools = NDArray[np.bool_]
Span = tuple[int, int]
"""Start and end in ms."""


def runs(mask: Bools) -> list[tuple[int, int]]:
    """Return the runs of True in ``mask`` as (first, one past last) frames."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    return [(int(first), int(last)) for first, last in edges.reshape(-1, 2)]


def spans(mask: Bools, at_least_ms: int = 0) -> tuple[Span, ...]:
    """Return the runs of ``mask`` that last ``at_least_ms`` or longer, in ms."""
    found = ((first * FRAME_MS, last * FRAME_MS) for first, last in runs(mask))
    return tuple(span for span in found if span[1] - span[0] >= at_least_ms)


def bridged(mask: Bools, frames: int) -> Bools:
    """Return ``mask`` with the holes between two runs filled that last ``frames`` or less."""
    whole = mask.copy()
    for (_, end), (start, _) in pairwise(runs(mask)):
        if start - end <= frames:
            whole[end:start] = True
    return whole


def without_runs_under(mask: Bools, frames: int) -> Bools:
    """Return ``mask`` without the runs shorter than ``frames``."""
    kept = mask.copy()
    for first, last in runs(mask):
        if last - first < frames:
            kept[first:last] = False
    return kept
