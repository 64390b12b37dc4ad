"""Intervals against published values, and against what must hold of any interval."""

import csv
import json
from itertools import pairwise
from math import sqrt
from pathlib import Path
from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.intervals import student_t, t_interval, wilson
from tests.domain.cards import ROOT

STATS = ROOT.parent / "shared" / "data" / "stats"


def published(name: str) -> Path:
    path = STATS / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    return path


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (81, 263, 25.53, 36.62),  # Newcombe (1998), table I, method 3
        (15, 148, 6.24, 16.05),
        (0, 20, 0.00, 16.11),
        (1, 29, 0.61, 17.18),
    ],
)
def test_wilson_as_published(successes: int, n: int, low: float, high: float) -> None:
    assert wilson(successes, n) == pytest.approx((low, high), abs=0.006)


def test_wilson_against_the_table() -> None:
    with published("proportion_ci.dev.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["method"] == "wilson" and row["conf"] == "0.95"]
    assert len(rows) >= 6
    for row in rows:
        tolerance = max(100 * 0.6 * 10 ** -int(row["digits"]), 1e-5)
        expected = (100 * float(row["low"]), 100 * float(row["high"]))
        assert wilson(int(row["x"]), int(row["n"])) == pytest.approx(expected, abs=tolerance)


@given(st.integers(1, 5000), st.data())
def test_wilson_holds_the_share_and_mirrors(n: int, data: st.DataObject) -> None:
    successes = data.draw(st.integers(0, n))
    low, high = wilson(successes, n)
    assert 0 <= low <= 100 * successes / n <= high <= 100
    assert low < high
    turned = wilson(n - successes, n)
    assert (100 - turned[1], 100 - turned[0]) == pytest.approx((low, high), abs=1e-9)


@given(st.integers(1, 2000), st.data())
def test_wilson_narrows_with_more_of_the_same(n: int, data: st.DataObject) -> None:
    successes = data.draw(st.integers(0, n))
    low, high = wilson(successes, n)
    more_low, more_high = wilson(2 * successes, 2 * n)
    assert more_high - more_low < high - low


@pytest.mark.parametrize(("successes", "n"), [(0, 0), (-1, 5), (6, 5), (0, -3)])
def test_wilson_of_no_share(successes: int, n: int) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        wilson(successes, n)


@pytest.mark.parametrize(
    ("degrees", "t"),
    [  # NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.7.2 to three digits, here to ten
        (1, 12.7062047362),
        (2, 4.3026527297),
        (3, 3.1824463053),
        (4, 2.7764451052),
        (5, 2.5705818356),
        (9, 2.2621571628),
        (29, 2.0452296421),
        (30, 2.0422724563),
        (50, 2.0085591121),
        (60, 2.0002978220),
        (100, 1.9839715185),
        (120, 1.9799304051),
    ],
)
def test_students_t_as_published(degrees: int, t: float) -> None:
    assert student_t(degrees) == pytest.approx(t, abs=1e-9)


@pytest.mark.parametrize(("degrees", "confidence", "t"), [(7, 0.99, 3.4994832974), (10, 0.90, 1.8124611228)])
def test_students_t_at_other_confidences(degrees: int, confidence: float, t: float) -> None:
    assert student_t(degrees, confidence) == pytest.approx(t, abs=1e-9)


def test_students_t_falls_to_the_normal_without_a_step() -> None:
    values = [student_t(degrees) for degrees in range(1, 400)]
    falls = [before - after for before, after in pairwise(values)]
    assert all(fall > 0 for fall in falls)
    assert falls == sorted(falls, reverse=True)  # a step where the two ways of reckoning meet would show here
    assert student_t(10**9) == pytest.approx(1.959963984540054, abs=1e-8)


@pytest.mark.parametrize(("degrees", "confidence"), [(0, 0.95), (-1, 0.95), (5, 0.0), (5, 1.0)])
def test_students_t_of_nothing(degrees: int, confidence: float) -> None:
    with pytest.raises(ValueError, match="no t for"):
        student_t(degrees, confidence)


def interval(scores: list[int]) -> tuple[float, float] | None:
    return t_interval(len(scores), sum(scores), sum(score * score for score in scores))


def test_the_t_interval_as_published() -> None:
    """Student's sleep data, R's t.test(paired=TRUE); scaled and shifted into per cent, as the interval then is."""
    cases = json.loads(published("mean_ci_small_sample.json").read_text("utf-8"))
    assert cases
    for case in cases:
        first, second = case["data"]["group1"], case["data"]["group2"]
        scores = [round(100 * (5 * (b - a) + 20)) for a, b in zip(first, second, strict=True)]
        expected = tuple(5 * case["expected"][key] + 20 for key in ("ci95_low", "ci95_high"))
        assert interval(scores) == pytest.approx(expected, abs=1e-6)


def test_the_t_interval_of_the_sleep_data_by_hand() -> None:
    differences = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    assert interval([round(100 * (5 * each + 20)) for each in differences]) == pytest.approx((23.5005712, 32.2994288))


def test_no_interval_for_few_or_equal_scores() -> None:
    assert interval([7000, 8000, 9000, 6000]) is None
    assert interval([8500] * 40) is None
    assert interval([]) is None
    assert interval([7000, 8000, 9000, 6000, 7500]) is not None


def test_the_t_interval_stays_within_0_and_100() -> None:
    assert interval([0, 0, 0, 0, 10000]) == (0.0, pytest.approx(75.5289021))
    assert interval([10000, 10000, 10000, 10000, 0]) == (pytest.approx(24.4710979), 100.0)


def test_sums_that_no_scores_have() -> None:
    with pytest.raises(ValueError, match="no 5 scores"):
        t_interval(5, 100, 10)


@given(st.lists(st.integers(0, 10000), min_size=5, max_size=60))
def test_the_t_interval_is_the_textbooks(scores: list[int]) -> None:
    found = interval(scores)
    if len(set(scores)) == 1:
        assert found is None
        return
    middle = mean(scores) / 100
    half = student_t(len(scores) - 1) * stdev(scores) / 100 / sqrt(len(scores))
    assert found == pytest.approx((max(0, middle - half), min(100, middle + half)), abs=1e-9)
