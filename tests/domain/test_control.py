"""Limits and signals against tables worked out by hand: ties, gaps, points on the lines, and too few months."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.control import Limits, Signal, SignalKind, held, judged, limits, signals
from app.domain.months import add_months

FIRST = 202401
OUTSIDE, RUN, TREND = SignalKind.OUTSIDE, SignalKind.RUN, SignalKind.TREND


def months(*percents: int, first: int = FIRST) -> list[tuple[int, int, int]]:
    """Return one judged month after the other with these scores in per cent."""
    return [(add_months(first, place), percent, 100) for place, percent in enumerate(percents)]


def told(values: list[tuple[int, int, int]], within: Limits | None) -> set[tuple[SignalKind, tuple[int, ...], bool]]:
    """Return the signals, their months as places from 1."""
    place = {month: number for number, (month, _, _) in enumerate(values, start=1)}
    return {
        (signal.kind, tuple(place[month] for month in signal.months), signal.is_up)
        for signal in signals(values, within)
    }


def lines(found: Limits) -> tuple[object, ...]:
    return found.centre, found.low, found.high


def charted(*percents: int) -> tuple[Limits, set[tuple[SignalKind, tuple[int, ...], bool]]]:
    values = months(*percents)
    found = limits(values)
    assert found is not None
    return found, told(values, found)


def test_the_limits_by_hand() -> None:
    """The sum is 648, so the mean 81; the ranges are 4, 2, 6, 2, 8, 4, 2, in all 28, so their mean is 4."""
    found, signalled = charted(80, 84, 82, 76, 78, 86, 82, 80)
    assert lines(found) == (81, Fraction(7036, 100), Fraction(9164, 100))
    assert found.months == tuple(add_months(FIRST, place) for place in range(8))
    assert signalled == set()


def test_seven_months_have_no_limits_and_eight_have() -> None:
    assert limits(months(*[80, 90] * 3, 80)) is None
    found = limits(months(*[80, 90] * 4))
    assert found is not None
    # mean 85, every range 10, so 85 +- 26.6: the upper one would lie at 111.6
    assert lines(found) == (Fraction(85), Fraction(584, 10), Fraction(100))


def test_limits_are_clipped_at_both_ends() -> None:
    found, signalled = charted(0, 100, 0, 100, 0, 100, 0, 100)
    assert lines(found) == (50, 0, 100)
    assert signalled == set(), "0 and 100 lie on the limits, not outside"


def test_limits_of_thirds_are_exact() -> None:
    values = [(month, covered, 3) for (month, covered, _) in months(2, 1, 2, 1, 2, 1, 2, 2)]
    found = limits(values)
    assert found is not None
    # the sum is 13/3 of 8 months; the ranges are six thirds and a tie, so their mean is 200/7 points
    assert found.centre == Fraction(1300, 24)
    assert found.high == 100
    assert found.low == max(Fraction(0), Fraction(1300, 24) - Fraction(266, 100) * Fraction(200, 7))


def test_equal_months_have_limits_without_width() -> None:
    found, signalled = charted(*[90] * 12)
    assert lines(found) == (90, 90, 90)
    assert signalled == set()


def test_a_month_strictly_outside_is_a_signal_and_one_on_the_limit_is_none() -> None:
    within = Limits(Fraction(80), Fraction(70), Fraction(90), ())
    values = months(70, 90, 69, 91, 80)
    assert told(values, within) == {(OUTSIDE, (3,), False), (OUTSIDE, (4,), True)}
    nearly = [(202401, 6999, 10000), (202402, 9001, 10000)]
    assert told(nearly, within) == {(OUTSIDE, (1,), False), (OUTSIDE, (2,), True)}


def test_one_bad_month_among_even_ones_by_hand() -> None:
    """Eleven times 80 and 58: mean 78 1/6; the only ranges are 22 and 22, their mean 4; the limits 67.53 to 88.81."""
    found, signalled = charted(80, 80, 80, 80, 80, 80, 80, 58, 80, 80, 80, 80)
    assert found.centre == Fraction(469, 6)
    assert lines(found)[1:] == (Fraction(469, 6) - Fraction(1064, 100), Fraction(469, 6) + Fraction(1064, 100))
    assert signalled == {(OUTSIDE, (8,), False)}, "seven above the centre before it, and four after, are no run"


def test_seven_on_one_side_are_no_run_and_eight_are() -> None:
    within = Limits(Fraction(80), Fraction(0), Fraction(100), ())
    assert told(months(79, *[81, 82, 81, 83, 81, 82, 81], 79), within) == set()
    assert told(months(79, *[81, 82, 81, 83, 81, 82, 81, 82], 79), within) == {(RUN, tuple(range(2, 10)), True)}
    assert told(months(*[79, 78] * 4), within) == {(RUN, tuple(range(1, 9)), False)}


def test_a_run_is_told_whole() -> None:
    within = Limits(Fraction(80), Fraction(0), Fraction(100), ())
    assert told(months(*[81, 82] * 5, 80), within) == {(RUN, tuple(range(1, 11)), True)}


def test_a_point_on_the_centre_ends_a_run() -> None:
    within = Limits(Fraction(80), Fraction(0), Fraction(100), ())
    assert told(months(81, 82, 81, 82, 80, 81, 82, 81, 82), within) == set()


def test_a_step_is_two_runs() -> None:
    """Eight times 70 and eight times 90: the centre is 80, the one range of 20 over 15 makes limits of 3.55 points."""
    found, signalled = charted(*[70] * 8, *[90] * 8)
    assert lines(found)[:2] == (80, 80 - Fraction(266, 100) * Fraction(20, 15))
    assert {each for each in signalled if each[0] is RUN} == {
        (RUN, tuple(range(1, 9)), False),
        (RUN, tuple(range(9, 17)), True),
    }
    assert sum(kind is OUTSIDE for kind, _, _ in signalled) == 16


def test_five_rising_are_no_trend_and_six_are() -> None:
    assert told(months(80, 70, 71, 72, 73, 74, 60), None) == set()
    assert told(months(80, 70, 71, 72, 73, 74, 75, 60), None) == {(TREND, tuple(range(2, 8)), True)}
    assert told(months(70, 90, 85, 80, 75, 74, 73, 80), None) == {(TREND, tuple(range(2, 8)), False)}


def test_a_tie_breaks_a_trend() -> None:
    assert told(months(70, 71, 72, 72, 73, 74, 75), None) == set()
    assert told(months(70, 71, 71, 72, 73, 74, 75, 76), None) == {(TREND, tuple(range(3, 9)), True)}


def test_a_trend_may_turn_into_another() -> None:
    rising, falling = (70, 71, 72, 73, 74, 75), (74, 73, 72, 71, 70)
    assert told(months(*rising, *falling), None) == {
        (TREND, tuple(range(1, 7)), True),
        (TREND, tuple(range(6, 12)), False),
    }


def test_signals_come_newest_first() -> None:
    within = Limits(Fraction(80), Fraction(70), Fraction(95), ())
    values = months(60, 81, 82, 83, 84, 85, 86, 87, 96)
    found = signals(values, within)
    assert found == (
        Signal(OUTSIDE, (202409,), is_up=True),
        Signal(RUN, tuple(month for month, _, _ in values[1:]), is_up=True),
        Signal(TREND, tuple(month for month, _, _ in values), is_up=True),
        Signal(OUTSIDE, (202401,), is_up=False),
    )
    assert [signal.month for signal in found] == [202409, 202409, 202409, 202401]


def test_months_of_too_few_and_the_running_one_are_not_judged() -> None:
    points = [(202401, 3, 60, 80), (202402, 2, 10, 40), (202403, 8, 100, 160), (202404, 9, 1, 180), (202405, 9, 1, 180)]
    assert judged(points, running=202404) == ((202401, 60, 80), (202403, 100, 160))
    assert judged([], running=202404) == ()


def test_gaps_are_passed_over() -> None:
    """The months 3, 4 and 9 are missing: the same scores side by side have the same limits and signals."""
    scores = (70, 71, 72, 73, 74, 75, 90, 90)
    gapped = [(month, score, 100) for month, score in zip((1, 2, 5, 6, 7, 8, 10, 11), scores, strict=True)]
    gapped = [(202400 + month, covered, of) for month, covered, of in gapped]
    whole, parts = limits(months(*scores)), limits(gapped)
    assert whole is not None
    assert parts is not None
    assert lines(parts) == lines(whole)
    assert parts.months == (202401, 202402, 202405, 202406, 202407, 202408, 202410, 202411)
    assert told(gapped, parts) == told(months(*scores), whole)
    assert (TREND, tuple(range(1, 8)), True) in told(gapped, parts), "it rises over two gaps"


def test_only_the_latest_24_months_make_the_limits() -> None:
    """Six months at 10 lie before; the 24 go 80, 90, 80 ...: mean 85, ranges 10, limits 58.4 and 111.6, clipped."""
    values = months(*[10] * 6, *[80, 90] * 12)
    found = limits(values)
    assert found is not None
    assert lines(found) == (85, Fraction(584, 10), 100)
    assert found.months == tuple(month for month, _, _ in values[6:])
    assert limits(values[5:]) == found, "a 25th month before changes nothing"


def test_older_months_are_held_against_the_limits_where_they_are_shown() -> None:
    values = months(*[10] * 6, *[80, 90] * 12)
    found = limits(values)
    assert [month for month, _, _ in held(values, first=202401)] == [month for month, _, _ in values]
    assert held(values, first=202601) == values[6:], "those that make the limits always are"
    assert held(values, first=202405) == values[4:]
    assert told(values, found) == {(OUTSIDE, (place,), False) for place in range(1, 7)}
    assert signals(held(values, first=202601), found) == ()
    assert held(values[:5], first=202601) == values[:5]
    assert held([], first=202601) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.just(40)), min_size=8, max_size=40))
def test_the_limits_are_the_textbooks(scores: list[tuple[int, int]]) -> None:
    values = [(add_months(FIRST, place), *score) for place, score in enumerate(scores)]
    found = limits(values)
    assert found is not None
    percents = [Fraction(100 * covered, of) for _, covered, of in values][-24:]
    mean = sum(percents) / len(percents)
    ranges = [abs(b - a) for a, b in pairwise(percents)]
    reach = Fraction(266, 100) * sum(ranges) / len(ranges)
    assert lines(found) == (mean, max(0, mean - reach), min(100, mean + reach))
    every = [Fraction(100 * covered, of) for _, covered, of in values]
    outside = {place for place, percent in enumerate(every, start=1) if percent < found.low or percent > found.high}
    assert {places[0] for kind, places, _ in told(values, found) if kind is OUTSIDE} == outside


@given(st.lists(st.integers(0, 4), min_size=1, max_size=30), st.integers(0, 4))
def test_runs_and_trends_are_what_a_slow_count_finds(scores: list[int], centre: int) -> None:
    values = months(*scores)
    within = Limits(Fraction(centre), Fraction(0), Fraction(100), ())
    found = {(kind, places) for kind, places, _ in told(values, within)}
    for start in range(len(scores)):
        eight, six = scores[start : start + 8], scores[start : start + 6]
        same_side = len(eight) == 8 and (all(s > centre for s in eight) or all(s < centre for s in eight))
        steps = [b - a for a, b in pairwise(six)]
        rises = len(six) == 6 and (all(s > 0 for s in steps) or all(s < 0 for s in steps))
        for kind, length, expected in ((RUN, 8, same_side), (TREND, 6, rises)):
            window = set(range(start + 1, start + 1 + length))
            assert any(k is kind and window <= set(places) for k, places in found) is expected
