"""Rank correlation against published and hand-computed values, and its interval against one drawn by plain means."""

from fractions import Fraction
from hashlib import sha256
from math import ceil, floor, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.correlation import DRAWS, FEWEST_PAIRS, MOST_PAIRS, SEED, Link, correlation, spearman

# Motor Trend 1974, R's datasets::mtcars, with ties on both sides: cor.test(mpg, wt, method = "spearman") prints
# rho -0.886422.
MPG = (
    *(21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4),
    *(14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4),
)
WEIGHT = (
    *(2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424),
    *(5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78),
)


def ranks(values: list[float]) -> list[Fraction]:
    """Return the rank of each value counted one by one, ties sharing the mean of theirs."""
    return [
        sum(other < value for other in values) + Fraction(1 + sum(other == value for other in values), 2)
        for value in values
    ]


def plain_rho(x: list[float], y: list[float]) -> float | None:
    """Return the correlation of the ranks, worked out in fractions."""
    middle = Fraction(len(x) + 1, 2)
    a, b = ([rank - middle for rank in ranks(each)] for each in (x, y))
    one, other = sum(each * each for each in a), sum(each * each for each in b)
    if not one or not other:
        return None
    return float(sum(p * q for p, q in zip(a, b, strict=True))) / sqrt(float(one * other))


def drawn(n: int) -> list[list[int]]:
    """Return the places of every draw, each taken from the digest of seed and number by itself."""

    def place(word: int) -> int:
        digest = sha256(f"fair-hearing 1|{SEED}|bootstrap|{word // 8}".encode()).digest()
        return int.from_bytes(digest[word % 8 * 4 :][:4], "big") * n >> 32

    return [[place(draw * n + number) for number in range(n)] for draw in range(DRAWS)]


def test_without_ties_as_published() -> None:
    iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    assert spearman(iq, hours) == pytest.approx(-29 / 165)  # 1 - 6 * 194 / (10 * 99)


def test_with_ties_as_r_prints() -> None:
    assert spearman(MPG, WEIGHT) == pytest.approx(-0.886422, abs=5e-7)


def test_with_ties_by_hand() -> None:
    # ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / sqrt(4.5 * 5)
    assert spearman([1, 2, 2, 3], [1, 3, 2, 4]) == pytest.approx(4.5 / sqrt(22.5))
    # met or not beside 1-5: ranks 1.5, 1.5, 4, 4, 4 and 1, 2.5, 2.5, 4, 5: 6.25 / sqrt(7.5 * 9.5)
    assert spearman([0, 0, 1, 1, 1], [1, 2, 2, 3, 5]) == pytest.approx(6.25 / sqrt(7.5 * 9.5))


def test_the_interval_can_be_drawn_again_by_plain_means() -> None:
    x, y = list(MPG[:24]), list(WEIGHT[:24])
    rhos = sorted(
        rho
        for places in drawn(24)
        if (rho := plain_rho([x[each] for each in places], [y[each] for each in places])) is not None
    )
    found = correlation(x, y)
    assert found.rho == pytest.approx(plain_rho(x, y), abs=1e-12)
    assert found.low == pytest.approx(rhos[floor(0.025 * len(rhos))], abs=1e-12)
    assert found.high == pytest.approx(rhos[ceil(0.975 * len(rhos)) - 1], abs=1e-12)
    assert found.link is Link.LINK


def test_the_same_pairs_have_the_same_interval_and_another_seed_another() -> None:
    first = correlation(MPG, WEIGHT)
    assert correlation(MPG, WEIGHT) == first
    other = correlation(MPG, WEIGHT, seed=7)
    assert other.rho == first.rho
    assert (other.low, other.high) != (first.low, first.high)


def test_no_link_is_said_where_the_interval_contains_zero() -> None:
    x = [float(number) for number in range(40)]
    y = [float(number * 17 % 40) for number in range(40)]
    found = correlation(x, y)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= 0 <= found.high
    assert found.link is Link.NONE


def test_perfect_order_is_exactly_one_either_way() -> None:
    x = [float(number // 2) for number in range(30)]
    assert correlation(x, [each * 3 - 7 for each in x]).rho == 1.0
    turned = correlation(x, [-each for each in x])
    assert (turned.rho, turned.low, turned.high, turned.link) == (-1.0, -1.0, -1.0, Link.LINK)


def test_nothing_is_said_of_fewer_than_twenty_pairs() -> None:
    few = correlation(MPG[: FEWEST_PAIRS - 1], WEIGHT[: FEWEST_PAIRS - 1])
    assert (few.link, few.n, few.rho, few.low) == (Link.TOO_FEW, 19, None, None)
    assert correlation(MPG[:FEWEST_PAIRS], WEIGHT[:FEWEST_PAIRS]).rho is not None
    assert correlation([], []).n == 0


def test_what_is_the_same_throughout_cannot_be_measured() -> None:
    for x, y in (([1.0] * 30, MPG[:30]), (MPG[:30], [4.0] * 30), ([0.0] * 30, [0.0] * 30)):
        found = correlation(x, y)
        assert (found.link, found.n, found.rho, found.low, found.high) == (Link.ALL_EQUAL, 30, None, None, None)


def test_one_that_differs_among_many_still_has_an_interval() -> None:
    found = correlation([0.0] + [1.0] * 29, [1.0] + [5.0] * 29)
    assert found.rho == 1.0
    assert found.low is not None  # draws without the odd one tell nothing and are left out


def test_of_very_many_pairs_the_first_are_taken() -> None:
    x = [float(number % 21) for number in range(MOST_PAIRS)]
    y = [float(number % 5) for number in range(MOST_PAIRS)]
    assert correlation([*x, *x[::-1]], [*y, *y]) == correlation(x, y)


def test_what_does_not_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="3 and 2"):
        correlation([1, 2, 3], [1, 2])


PAIRS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), min_size=2, max_size=40)


@given(PAIRS)
def test_it_is_what_fractions_say_and_the_same_from_either_side(pairs: list[tuple[int, int]]) -> None:
    x, y = [float(a) for a, _ in pairs], [float(b) for _, b in pairs]
    rho = spearman(x, y)
    plain = plain_rho(x, y)
    assert (rho is None) == (plain is None)
    assert rho == spearman(y, x)
    if rho is not None and plain is not None:
        assert rho == pytest.approx(plain, abs=1e-12)
        assert -1 <= rho <= 1
        assert spearman([each**3 for each in x], y) == rho  # the order alone counts
        assert spearman([-each for each in x], y) == pytest.approx(-rho)
