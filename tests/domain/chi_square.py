"""The chi-square distribution, for tests of chance: the quantile by bisection of the regularised gamma function."""

from collections.abc import Mapping
from fractions import Fraction
from math import exp, lgamma, log


def below(x: float, degrees: int) -> float:
    """Return the probability that chi-square of ``degrees`` lies below ``x``.

    P(degrees / 2, x / 2) by its series or its continued fraction (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
    """
    a, x = degrees / 2, x / 2
    if x <= 0:
        return 0.0
    front = exp(a * log(x) - x - lgamma(a))
    if x < a + 1:
        term = total = 1 / a
        n = a
        while term > total * 1e-16:
            n += 1
            term *= x / n
            total += term
        return front * total
    b = x + 1 - a
    c, d = 1e300, 1 / b
    h = d
    for i in range(1, 1000):
        step = -i * (i - a)
        b += 2
        d = 1 / (step * d + b)
        c = b + step / c
        h *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return 1 - front * h


def quantile(share: float, degrees: int) -> float:
    """Return what chi-square of ``degrees`` stays below with probability ``share``."""
    low, high = 0.0, 1.0
    while below(high, degrees) < share:
        high *= 2
    while low < (middle := (low + high) / 2) < high:
        low, high = (middle, high) if below(middle, degrees) < share else (low, middle)
    return low


def worst(counts: Mapping[int, int], probability: Mapping[int, Fraction], draws: int) -> float:
    """Return the largest chi-square (one degree of freedom) of any item's count against its binomial expectation.

    An item that should always or never be drawn and is not is infinitely far off.
    """
    return max(_one(counts.get(item, 0), float(p), draws) for item, p in probability.items())


def together(counts: Mapping[int, int], probability: Mapping[int, Fraction], draws: int) -> float:
    """Return the chi-square (one degree less than items) of one group drawn without replacement, all equally likely.

    The counts' covariance is p (1 - p) N / (N - 1) (I - J / N) for each draw, whence the factor (N - 1) / N.
    """
    size = len(probability)
    return sum(_one(counts.get(item, 0), float(p), draws) for item, p in probability.items()) * (size - 1) / size


def _one(count: int, p: float, draws: int) -> float:
    if p in (0.0, 1.0):
        return 0.0 if count == p * draws else float("inf")
    return (count - draws * p) ** 2 / (draws * p * (1 - p))
