"""Whether two things go together: Spearman's rank correlation, and how far chance alone may have moved it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from math import ceil, floor, sqrt

import numpy as np
from numpy.typing import NDArray

FEWEST_PAIRS = 20
"""On fewer pairs than this nothing is said."""
MOST_PAIRS = 2000
"""Of more pairs than this the first are taken, so that no answer takes longer than a breath."""
DRAWS = 1000
"""How often the pairs are drawn anew for the interval."""

SEED = 1904
"""The seed of all intervals shown: the same pairs have the same interval everywhere."""

_WORDS_IN_DIGEST = 8
_AT_ONCE = 1 << 20

Whole = NDArray[np.int64]


class Link(StrEnum):
    """What can be said of two things."""

    LINK = "link"
    NONE = "no link found"
    TOO_FEW = "too few"
    ALL_EQUAL = "all equal"


@dataclass(frozen=True, slots=True)
class Correlation:
    """Spearman's ``rho`` (-1 to 1) over ``n`` pairs with its 95 % bootstrap interval.

    All three are ``None`` where there are fewer than 20 pairs, or where one side is the same throughout, so that
    nothing can be measured.
    """

    link: Link
    n: int
    rho: float | None = None
    low: float | None = None
    high: float | None = None


def correlation(first: Sequence[float], second: Sequence[float], seed: int = SEED) -> Correlation:
    """Return how ``first`` and ``second`` go together, pair by pair; ValueError where they are not pairs.

    C. Spearman (1904), American Journal of Psychology 15:72-101, as the product-moment correlation of ranks, what is
    equal sharing the mean of its ranks (M. G. Kendall 1945, Biometrika 33:239-251). The interval is the bootstrap's
    by percentiles (B. Efron 1979, Annals of Statistics 7:1-26), drawn from SHA-256 of the seed and a running number.
    """
    if len(first) != len(second):
        raise ValueError(f"{len(first)} and {len(second)} values are not pairs")
    n = len(first)
    if n < FEWEST_PAIRS:
        return Correlation(Link.TOO_FEW, n)
    taken = min(n, MOST_PAIRS)
    x, y = (np.unique(np.asarray(each[:taken], dtype=float), return_inverse=True)[1] for each in (first, second))
    rho = _rho(_ranks(x[None, :]), _ranks(y[None, :]))[0]
    if rho is None:
        return Correlation(Link.ALL_EQUAL, taken)
    low, high = _interval(x, y, seed)
    return Correlation(Link.NONE if low <= 0 <= high else Link.LINK, taken, rho, low, high)


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return the rank correlation alone, of however few pairs; ``None`` where one side is the same throughout."""
    x, y = (np.unique(np.asarray(each, dtype=float), return_inverse=True)[1] for each in (first, second))
    return _rho(_ranks(x[None, :]), _ranks(y[None, :]))[0]


def _interval(x: Whole, y: Whole, seed: int) -> tuple[float, float]:
    """Return the bounds; a draw in which one side is the same throughout tells nothing and is left out."""
    found = sorted(
        rho
        for drawn in _draws(len(x), seed)
        for rho in _rho(_ranks(x[drawn]), _ranks(y[drawn]))
        if rho is not None
    )  # fmt: skip
    if not found:
        return -1.0, 1.0
    return found[floor(0.025 * len(found))], found[ceil(0.975 * len(found)) - 1]


def _ranks(values: Whole) -> Whole:
    """Return, row by row, twice the distance of each value's rank from the middle: whole numbers, ties shared.

    ``values`` are whole numbers from 0 up that sort as what they stand for.
    """
    rows, n = values.shape
    kinds = int(values.max()) + 1
    place = np.arange(rows)[:, None] * kinds + values
    counts = np.bincount(place.ravel(), minlength=rows * kinds).reshape(rows, kinds)
    # Of c equal values the last has rank s, the sum so far, so that their mean is s - (c - 1) / 2.
    doubled = 2 * np.cumsum(counts, axis=1) - counts + 1
    ranks: Whole = np.take_along_axis(doubled, values, axis=1)
    ranks -= n + 1
    return ranks


def _rho(x: Whole, y: Whole) -> list[float | None]:
    """Return the correlation of each row; sums of whole numbers are the same on every machine."""
    sums = zip((x * y).sum(axis=1).tolist(), (x * x).sum(axis=1).tolist(), (y * y).sum(axis=1).tolist(), strict=True)
    return [both / sqrt(one * other) if one and other else None for both, one, other in sums]


def _draws(n: int, seed: int) -> Iterator[Whole]:
    """Yield blocks of draws: row for row, n places from 0 to n - 1, each as likely as any other."""
    rows = max(1, _AT_ONCE // n)
    for first in range(0, DRAWS, rows):
        last = min(first + rows, DRAWS)
        words = np.frombuffer(_words(seed, first * n, last * n), dtype=">u4").astype(np.uint64)
        yield (words * np.uint64(n) >> np.uint64(32)).astype(np.int64).reshape(last - first, n)


@lru_cache(maxsize=8)
def _words(seed: int, first: int, last: int) -> bytes:
    """Return the words ``first`` to ``last`` of the seed: four bytes each, eight to a digest of seed and number."""
    digests = range(first // _WORDS_IN_DIGEST, -(-last // _WORDS_IN_DIGEST))
    whole = b"".join(sha256(b"fair-hearing 1|%d|bootstrap|%d" % (seed, number)).digest() for number in digests)
    skipped = first % _WORDS_IN_DIGEST * 4
    return whole[skipped : skipped + (last - first) * 4]
