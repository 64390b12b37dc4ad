"""Runs of frames, against a plain walk over them."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.domain.runs import bridged, filled, runs, spans, without_runs_under

masks = st.lists(st.booleans(), max_size=60).map(lambda values: np.array(values, np.bool_))


def walked(mask: np.ndarray) -> list[tuple[int, int]]:
    found, begun = [], None
    for frame, value in enumerate([*mask.tolist(), False]):
        if value and begun is None:
            begun = frame
        elif not value and begun is not None:
            found.append((begun, frame))
            begun = None
    return found


@given(masks)
def test_runs(mask: np.ndarray) -> None:
    assert runs(mask) == walked(mask)
    assert spans(mask) == tuple((first * 10, last * 10) for first, last in walked(mask))
    found = np.array(walked(mask), np.int64).reshape(-1, 2)
    assert filled(found[:, 0], found[:, 1], len(mask)).tolist() == mask.tolist()


@given(masks, st.integers(0, 8))
def test_short_runs_go_and_short_holes_are_filled(mask: np.ndarray, frames: int) -> None:
    assert walked(without_runs_under(mask, frames)) == [run for run in walked(mask) if run[1] - run[0] >= frames]
    whole = bridged(mask, frames)
    ends, starts = [run[1] for run in walked(mask)][:-1], [run[0] for run in walked(mask)][1:]
    kept = [(end, start) for end, start in zip(ends, starts, strict=True) if start - end > frames]
    found = walked(whole)
    assert [(a[1], b[0]) for a, b in pairwise(found)] == kept
    assert not (mask & ~whole).any()


def test_a_span_counts_from_its_length_on() -> None:
    mask = np.array([1] * 5 + [0] + [1] * 4, np.bool_)
    assert spans(mask, 50) == ((0, 50),)
    assert spans(mask, 40) == ((0, 50), (60, 100))


def test_overlapping_fillings_are_one() -> None:
    assert walked(filled(np.array([0, 3, 8]), np.array([5, 6, 9]), 10)) == [(0, 6), (8, 9)]
