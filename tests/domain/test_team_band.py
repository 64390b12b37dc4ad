"""The band is the middle half of the advisors, worked out by hand, and there is none where it would name somebody."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.team_band import BandPoint, band_point


def band(*percents: int) -> tuple[Fraction, Fraction]:
    found = band_point(202611, [(percent, 100, 1) for percent in percents])
    assert found is not None
    return found.low, found.high


@pytest.mark.parametrize(
    ("percents", "low", "high"),
    [
        ((70, 80, 90), Fraction(75), Fraction(85)),  # places 0.5 and 1.5
        ((70, 80, 90, 100), Fraction(155, 2), Fraction(185, 2)),  # places 0.75 and 2.25
        ((10, 20, 30, 40, 50), Fraction(20), Fraction(40)),  # places 1 and 3
        ((60, 60, 60, 90), Fraction(60), Fraction(135, 2)),
        ((100, 100, 100), Fraction(100), Fraction(100)),
    ],
)
def test_the_band_by_hand(percents: tuple[int, ...], low: Fraction, high: Fraction) -> None:
    assert band(*percents) == (low, high)
    assert band(*reversed(percents)) == (low, high), "in whatever order they come"


def test_fewer_than_three_advisors_have_no_band() -> None:
    assert band_point(202611, [(70, 100, 1), (90, 100, 1)]) is None
    assert band_point(202611, []) is None
    assert band_point(202611, [(1, 3, 1), (2, 3, 1), (3, 3, 1)]) == BandPoint(
        202611, Fraction(50), Fraction(250, 3), advisors=3
    )


SCORES = st.integers(1, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of), st.integers(1, 4)))


def test_advisors_of_one_score_count_each() -> None:
    assert band_point(202611, [(9, 10, 1), (7, 10, 2)]) == BandPoint(202611, Fraction(70), Fraction(80), advisors=3)
    assert band_point(202611, [(9, 10, 2)]) is None


@given(st.lists(SCORES, min_size=3))
def test_the_band_is_what_numpy_reckons(scores: list[tuple[int, int, int]]) -> None:
    found = band_point(202611, scores)
    assert found is not None
    expected = np.percentile([100 * covered / of for covered, of, count in scores for _ in range(count)], [25, 75])
    assert (float(found.low), float(found.high)) == pytest.approx(tuple(expected), abs=1e-9)
