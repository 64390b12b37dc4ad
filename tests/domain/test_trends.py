"""Points and shares of a month, and the months themselves."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scoring import band_of
from app.domain.trends import add_months, month_of, months_between, point, share
from app.domain.words import Band
from tests.domain.cards import council

MONTHS = st.builds(lambda year, month: year * 100 + month, st.integers(1900, 2200), st.integers(1, 12))


def of_scores(*covered: int) -> tuple[int, int, int, int, int]:
    """Return n, covered, of and both sums for evaluations of 20 criteria."""
    scores = [each * 500 for each in covered]
    return len(covered), sum(covered), 20 * len(covered), sum(scores), sum(score * score for score in scores)


def test_a_point_pools_and_keeps_its_interval() -> None:
    found = point(202611, *of_scores(14, 16, 18, 15, 17))
    assert (found.month, found.n, found.covered, found.of) == (202611, 5, 80, 100)
    assert found.percent == 80
    assert not found.hollow
    # the standard deviation is 7.9057, so the half width is 2.7764 x 7.9057 / root 5
    assert (found.low, found.high) == pytest.approx((70.1838, 89.8162), abs=1e-4)


def test_a_point_of_few_is_hollow_and_has_no_interval() -> None:
    found = point(202611, *of_scores(14, 16, 18, 15))
    assert found.hollow
    assert (found.low, found.high) == (None, None)


def test_the_band_of_a_point_goes_by_the_percentage_alone() -> None:
    assert band_of(point(202611, *of_scores(14, 14)).percent, council()) is Band.MEETS
    assert band_of(point(202611, *of_scores(18, 18, 19)).percent, council()) is Band.EXCEEDS
    assert band_of(point(202611, *of_scores(14, 14, 13)).percent, council()) is Band.BELOW


def test_a_point_is_exact() -> None:
    assert point(202601, 3, 2, 3, 20000, 133333334).percent == Fraction(200, 3)


@pytest.mark.parametrize(("n", "covered", "of"), [(0, 0, 0), (0, 1, 2), (1, 0, 0), (1, 3, 2), (1, -1, 2)])
def test_what_is_no_score_is_no_point(n: int, covered: int, of: int) -> None:
    with pytest.raises(ValueError, match="is not a score"):
        point(202611, n, covered, of, 0, 0)


def test_a_share_counts_met_and_not_met_alone() -> None:
    found = share(202611, 7, 1, 12)
    assert (found.met, found.n, found.no_opportunity) == (7, 8, 12)
    assert found.percent == Fraction(175, 2)
    assert (found.low, found.high) == pytest.approx((52.91, 97.76), abs=0.01)
    assert not found.hollow


def test_a_share_of_nothing_shown_has_neither_percent_nor_interval() -> None:
    found = share(202611, 0, 0, 5)
    assert (found.n, found.percent, found.low, found.high) == (0, None, None, None)
    assert found.hollow


def test_the_month_is_the_local_ones() -> None:
    assert month_of(date(2026, 11, 30)) == 202611
    assert month_of(datetime(2026, 1, 1, 0, 0)) == 202601
    assert month_of(datetime(2026, 1, 1, 0, 0, tzinfo=UTC)) == 202601


@pytest.mark.parametrize(
    ("month", "count", "then"),
    [(202611, 1, 202612), (202612, 1, 202701), (202601, -1, 202512), (202611, -23, 202412), (202611, 0, 202611)],
)
def test_months_are_added_over_the_years_end(month: int, count: int, then: int) -> None:
    assert add_months(month, count) == then


def test_months_between_hold_both_ends() -> None:
    assert months_between(202511, 202602) == (202511, 202512, 202601, 202602)
    assert months_between(202611, 202611) == (202611,)
    assert months_between(202611, 202610) == ()


@pytest.mark.parametrize("month", [202600, 202613, 0])
def test_what_is_no_month_is_refused(month: int) -> None:
    with pytest.raises(ValueError, match="is not a month"):
        add_months(month, 1)


@given(MONTHS, st.integers(-600, 600))
def test_adding_and_taking_away_months(month: int, count: int) -> None:
    then = add_months(month, count)
    assert add_months(then, -count) == month
    assert len(months_between(min(month, then), max(month, then))) == abs(count) + 1
