"""Runs of frames: stretches of a yes-or-no line, as frames or as milliseconds."""

import numpy as np
from numpy.typing import NDArray

from app.domain.levels import FRAME_MS

Bools = NDArray[np.bool_]
Span = tuple[int, int]
"""Start and end in ms."""


def edges(mask: Bools) -> NDArray[np.int64]:
    """Return the runs of True in ``mask`` as rows of (first, one past last) frame."""
    framed = np.zeros(len(mask) + 2, np.bool_)
    framed[1:-1] = mask
    return np.flatnonzero(framed[1:] != framed[:-1]).reshape(-1, 2)


def runs(mask: Bools) -> list[tuple[int, int]]:
    """Return the runs of True in ``mask`` as (first, one past last) frames."""
    return [(first, last) for first, last in edges(mask).tolist()]


def filled(first: NDArray[np.int64], last: NDArray[np.int64], frames: int) -> Bools:
    """Return a line of ``frames`` that is True from each of ``first`` to just before its ``last``; they may overlap."""
    changes = np.zeros(frames + 1, np.int32)
    np.add.at(changes, first, 1)
    np.subtract.at(changes, last, 1)
    return np.cumsum(changes[:frames], dtype=np.int32) > 0


def spans(mask: Bools, at_least_ms: int = 0) -> tuple[Span, ...]:
    """Return the runs of ``mask`` that last ``at_least_ms`` or longer, in ms."""
    found = ((first * FRAME_MS, last * FRAME_MS) for first, last in runs(mask))
    return tuple(span for span in found if span[1] - span[0] >= at_least_ms)


def bridged(mask: Bools, frames: int) -> Bools:
    """Return ``mask`` with the holes between two runs filled that last ``frames`` or less."""
    found = edges(mask)
    far = found[1:, 0] - found[:-1, 1] > frames
    first, last = found[:, 0], found[:, 1]
    if not len(found):
        return mask.copy()
    return filled(first[np.append(True, far)], last[np.append(far, True)], len(mask))


def without_runs_under(mask: Bools, frames: int) -> Bools:
    """Return ``mask`` without the runs shorter than ``frames``."""
    found = edges(mask)
    kept = found[found[:, 1] - found[:, 0] >= frames]
    return filled(kept[:, 0], kept[:, 1], len(mask))
