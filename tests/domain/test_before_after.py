"""An action's before and after: the interval as published, and a verdict only where there is enough to go by."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.before_after import Verdict, before_after, days_before, days_share
from app.domain.intervals import newcombe, wilson


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [  # Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0000),
        ((10, 10), (0, 10), 0.6075, 1.0000),
    ],
)
def test_the_interval_of_a_difference_as_published(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    assert newcombe(first, second) == pytest.approx((100 * low, 100 * high), abs=0.0051)


def test_the_interval_of_a_difference_by_hand() -> None:
    """9 of 10 beside 3 of 10: Wilson gives 59.585 to 98.212 and 10.779 to 60.322 per cent."""
    assert wilson(9, 10) == pytest.approx((59.585, 98.212), abs=0.001)
    assert wilson(3, 10) == pytest.approx((10.779, 60.322), abs=0.001)
    # 60 - root of (30.415 squared + 30.322 squared) = 17.0; 60 + root of (8.212 squared + 19.221 squared) = 80.9
    assert newcombe((9, 10), (3, 10)) == pytest.approx((17.052, 80.902), abs=0.002)


SHARES = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(SHARES, SHARES)
def test_the_interval_of_a_difference_holds_it_and_mirrors(first: tuple[int, int], second: tuple[int, int]) -> None:
    low, high = newcombe(first, second)
    difference = 100 * first[0] / first[1] - 100 * second[0] / second[1]
    assert -100 - 1e-9 <= low <= difference <= high <= 100 + 1e-9
    turned = newcombe(second, first)
    assert (-turned[1], -turned[0]) == pytest.approx((low, high), abs=1e-9)


@pytest.mark.parametrize(("first", "second"), [((0, 0), (1, 2)), ((1, 2), (3, 2))])
def test_no_difference_of_what_is_no_share(first: tuple[int, int], second: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        newcombe(first, second)


def test_seven_marks_after_are_too_early_and_eight_are_enough() -> None:
    before = days_share(2, 18, 3)
    assert before_after(before, days_share(7, 0, 9)).verdict is Verdict.TOO_EARLY
    assert before_after(before, days_share(8, 0, 0)).verdict is Verdict.WORKED


def test_an_action_worked_only_where_the_interval_lies_above_nothing() -> None:
    found = before_after(days_share(11, 7, 2), days_share(14, 2, 1))
    assert found.before.percent == Fraction(550, 9)
    assert found.after.percent == Fraction(175, 2)
    assert found.difference == Fraction(475, 18)
    assert found.low is not None
    assert found.low < 0
    assert found.verdict is Verdict.NO_SIGN
    assert before_after(days_share(11, 17, 2), days_share(14, 2, 1)).verdict is Verdict.WORKED


def test_what_got_worse_shows_no_sign() -> None:
    found = before_after(days_share(18, 2, 0), days_share(2, 18, 0))
    assert found.difference == -80
    assert found.high is not None
    assert found.high < 0
    assert found.verdict is Verdict.NO_SIGN


def test_no_change_at_all_shows_no_sign() -> None:
    assert before_after(days_share(10, 10, 0), days_share(10, 10, 0)).verdict is Verdict.NO_SIGN


def test_a_lower_bound_of_exactly_nothing_is_no_sign() -> None:
    """All met on both sides: the interval is -27.8 to 27.8, and 0 is not above 0."""
    found = before_after(days_share(10, 0, 0), days_share(10, 0, 0))
    assert found.difference == Fraction(0)
    assert found.verdict is Verdict.NO_SIGN
    assert (found.low, found.high) == pytest.approx((-27.7533, 27.7533), abs=1e-4)


@pytest.mark.parametrize(("after", "verdict"), [(7, Verdict.TOO_EARLY), (8, Verdict.NO_SIGN)])
def test_nothing_before_leaves_nothing_to_compare(after: int, verdict: Verdict) -> None:
    found = before_after(days_share(0, 0, 4), days_share(after, 0, 0))
    assert (found.before.percent, found.difference, found.low, found.high) == (None, None, None, None)
    assert found.verdict is verdict


def test_nothing_after_yet() -> None:
    found = before_after(days_share(3, 3, 0), days_share(0, 0, 0))
    assert (found.after.low, found.difference, found.verdict) == (None, None, Verdict.TOO_EARLY)


def test_ninety_days_end_before_the_day_it_was_agreed() -> None:
    first, last = days_before(date(2026, 11, 3))
    assert (first, last) == (date(2026, 8, 5), date(2026, 11, 2))
    assert (last - first).days + 1 == 90


def test_what_are_no_marks() -> None:
    with pytest.raises(ValueError, match="are no marks"):
        days_share(-1, 2, 0)
