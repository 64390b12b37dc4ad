"""Measures against published and hand-computed values, and what is said of a target."""

import json
from collections import Counter
from fractions import Fraction
from math import sqrt

import pytest

from app.domain.intervals import wilson
from app.domain.measures import Figure, Measure, Verdict, mean, measured, net_promoters, share, whole_share
from tests.domain.test_intervals import published


def test_nothing_is_never_shown_as_nought() -> None:
    empty = (share(0, 0), whole_share(0, 0), mean({}, 1, 5), net_promoters({}))
    assert all((each.n, each.value, each.low, each.high) == (0, None, None, None) for each in empty)
    assert measured(Measure.CSAT, share(0, 0), Fraction(80)).verdict is None


def test_a_share_has_wilsons_interval_and_a_whole_one_none() -> None:
    assert share(81, 263) == Figure(263, Fraction(8100, 263), *wilson(81, 263), hits=81)
    assert whole_share(81, 263) == Figure(263, Fraction(8100, 263), complete=True, hits=81)


def test_a_mean_has_students_interval_as_published() -> None:
    sleep = json.loads(published("mean_ci_small_sample.json").read_text(encoding="utf-8"))[0]
    one, other = sleep["data"]["group1"], sleep["data"]["group2"]
    tenths = Counter(round(10 * (b - a)) for a, b in zip(one, other, strict=True))  # whole numbers, ten times as large
    found = mean(tenths, -100, 100)
    expected = sleep["expected"]
    assert found.value == Fraction(158, 10)
    assert (found.low, found.high) == pytest.approx((10 * expected["ci95_low"], 10 * expected["ci95_high"]), abs=1e-5)


def test_a_mean_of_few_or_of_equals_has_no_interval_and_none_leaves_the_scale() -> None:
    assert mean({4: 2, 5: 2}, 1, 5) == Figure(4, Fraction(9, 2))
    assert mean({5: 12}, 1, 5) == Figure(12, Fraction(5))
    clipped = mean({1: 1, 5: 9}, 1, 5)
    assert clipped.value == Fraction(46, 10)
    assert clipped.high == 5.0
    # by hand: variance 1.6, t of 9 degrees 2.262157
    assert clipped.low == pytest.approx(4.6 - 2.262157 * sqrt(1.6 / 10), abs=1e-5)


def test_net_promoters_by_hand() -> None:
    found = net_promoters({10: 30, 9: 20, 8: 12, 7: 8, 6: 10, 0: 20})
    assert (found.n, found.value) == (100, Fraction(20))
    half = 1.959964 * 100 * sqrt((0.5 + 0.3 - 0.2**2) / 100)
    assert (found.low, found.high) == pytest.approx((20 - half, 20 + half), abs=1e-4)


def test_net_promoters_at_the_ends() -> None:
    assert net_promoters({10: 8}) == Figure(8, Fraction(100))
    assert net_promoters({0: 4}) == Figure(4, Fraction(-100))
    near = net_promoters({10: 6, 7: 1})
    assert near.high == 100.0


@pytest.mark.parametrize(
    ("measure", "figure", "target", "verdict"),
    [
        (Measure.FIRST_CONTACT, share(95, 100), 80, Verdict.MET),  # 88.8-97.8
        (Measure.FIRST_CONTACT, share(60, 100), 80, Verdict.NOT_MET),  # 50.2-69.1
        (Measure.FIRST_CONTACT, share(77, 100), 80, Verdict.TOO_CLOSE),  # 67.8-84.2
        (Measure.FIRST_CONTACT, share(22, 29), 80, Verdict.TOO_FEW),
        (Measure.FIRST_CONTACT, share(23, 30), 80, Verdict.TOO_CLOSE),
        (Measure.FIRST_CONTACT, share(4, 4), 20, Verdict.TOO_FEW),  # clear, but of four
        (Measure.ACCURACY, share(40, 40), 100, Verdict.MET),  # nothing lies beyond 100 %
        (Measure.ACCURACY, share(39, 40), 100, Verdict.NOT_MET),
        (Measure.ACCURACY, share(3, 3), 100, Verdict.TOO_FEW),
        (Measure.AVOIDABLE, share(5, 100), 20, Verdict.MET),  # 2.2-11.2, less is better
        (Measure.AVOIDABLE, share(40, 100), 20, Verdict.NOT_MET),
        (Measure.AVOIDABLE, share(0, 30), 0, Verdict.MET),
        (Measure.ANSWERED, whole_share(9199, 10000), 92, Verdict.NOT_MET),  # all calls are counted
        (Measure.ANSWERED, whole_share(92, 100), 92, Verdict.MET),
        (Measure.CSAT_MEAN, mean({5: 20}, 1, 5), 4, Verdict.MET),  # all the same
        (Measure.NPS, net_promoters({10: 50, 8: 20, 3: 30}), 0, Verdict.MET),  # 2.9-37.1
        (Measure.NPS, net_promoters({10: 50, 8: 20, 3: 30}), 30, Verdict.TOO_CLOSE),
    ],
)
def test_met_and_not_met_are_said_only_where_the_interval_is_clear(
    measure: Measure, figure: Figure, target: int, verdict: Verdict
) -> None:
    told = measured(measure, figure, Fraction(target))
    assert told.verdict is verdict
    assert measured(measure, figure, None).verdict is None
