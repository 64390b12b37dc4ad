"""How far chance alone may have moved a figure: 95 % intervals of shares, differences and mean scores, in per cent."""

from functools import lru_cache
from math import cos, hypot, pi, sin, sqrt, tan
from statistics import NormalDist

FEWEST = 5
"""A mean of fewer scores than this is shown without an interval."""

_CONFIDENCE = 0.95
_Z = NormalDist().inv_cdf((1 + _CONFIDENCE) / 2)


def wilson(successes: int, n: int) -> tuple[float, float]:
    """Return the Wilson score interval, in per cent, of ``successes`` out of ``n``; ValueError where that is no share.

    E. B. Wilson (1927), Journal of the American Statistical Association 22:209-212; method 3 of R. G. Newcombe (1998),
    Statistics in Medicine 17:857-872, without continuity correction.
    """
    if not 0 <= successes <= n or n == 0:
        raise ValueError(f"{successes} of {n} is not a share")
    z2 = _Z * _Z
    middle = 2 * successes + z2
    spread = _Z * sqrt(z2 + 4 * successes * (n - successes) / n)
    low, high = ((middle - spread) / (2 * (n + z2)), (middle + spread) / (2 * (n + z2)))
    # At the ends the bounds are exactly 0 and 1; floating point alone would leave them a hair off.
    return (0.0 if successes == 0 else 100 * low, 100.0 if successes == n else 100 * high)


def newcombe(first: tuple[int, int], second: tuple[int, int]) -> tuple[float, float]:
    """Return the interval, in percentage points (-100 to 100), of the share ``first`` less the share ``second``.

    Each is (successes, n), of other things than the other's; ValueError where that is no share. The hybrid of the two
    Wilson score intervals, without continuity correction: method 10 of R. G. Newcombe (1998), Statistics in Medicine
    17:873-890. It never leaves -100 to 100.
    """
    (low1, high1), (low2, high2) = wilson(*first), wilson(*second)
    share1, share2 = (100 * successes / n for successes, n in (first, second))
    difference = share1 - share2
    return difference - hypot(share1 - low1, high2 - share2), difference + hypot(high1 - share1, share2 - low2)


def t_interval(n: int, sum_bp: int, sum_bp2: int) -> tuple[float, float] | None:
    """Return Student's t-interval, in per cent, of the mean of ``n`` scores, clipped to 0-100.

    ``sum_bp`` is the sum of the scores in basis points (10,000 = 100 %) and ``sum_bp2`` that of their squares: whole
    numbers, so that the spread is exact. ``None`` where ``n`` is below 5 or all scores are equal.
    """
    spread = n * sum_bp2 - sum_bp * sum_bp  # n (n - 1) times the variance
    if spread < 0:
        raise ValueError(f"no {n} scores have the sum {sum_bp} and the sum of squares {sum_bp2}")
    if n < FEWEST or spread == 0:
        return None
    mean = sum_bp / n
    half = student_t(n - 1) * sqrt(spread / (n - 1)) / n
    low, high = (mean - half) / 100, (mean + half) / 100
    return low if low > 0.0 else 0.0, high if high < 100.0 else 100.0  # two calls the fewer, thousands of times


@lru_cache(maxsize=1024)
def student_t(degrees: int, confidence: float = _CONFIDENCE) -> float:
    """Return the bound, either side of 0, that Student's t of ``degrees`` keeps within with ``confidence`` (0-1).

    Up to 50 degrees the distribution in closed form (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4), inverted by
    bisection; beyond, the expansion about the normal quantile (26.7.5), whose error is there below 1e-7 at 95 %.
    """
    if degrees < 1 or not 0 < confidence < 1:
        raise ValueError(f"no t for {degrees} degrees of freedom at {confidence}")
    if degrees > 50:
        return _expanded_t(degrees, NormalDist().inv_cdf((1 + confidence) / 2))
    low, high = 0.0, pi / 2
    while low < (angle := (low + high) / 2) < high:
        if _within(angle, degrees) < confidence:
            low = angle
        else:
            high = angle
    return sqrt(degrees) * tan(angle)


def _within(angle: float, degrees: int) -> float:
    """Return the probability that a t-distributed value lies within ``sqrt(degrees) * tan(angle)`` of 0."""
    is_odd = degrees % 2
    term = cos(angle) if is_odd else 1.0
    total = term if degrees > 1 else 0.0
    for power in range(2 + is_odd, degrees - 1, 2):
        term *= cos(angle) ** 2 * (power - 1) / power
        total += term
    total *= sin(angle)
    return 2 / pi * (angle + total) if is_odd else total


def _expanded_t(degrees: int, x: float) -> float:
    x2 = x * x
    g1 = x * (x2 + 1) / 4
    g2 = x * ((5 * x2 + 16) * x2 + 3) / 96
    g3 = x * (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384
    g4 = x * ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92160
    return x + (g1 + (g2 + (g3 + g4 / degrees) / degrees) / degrees) / degrees
