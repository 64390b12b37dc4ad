"""Months of made-up scores and marks for figures; the same every time."""

import random
from collections.abc import Collection, Sequence

from app import paths
from app.domain.scorecard_file import read_scorecard
from app.domain.trends import CriterionShares, Point, Series, add_months, months_between, point, share

LAST = 202611


def span(count: int) -> tuple[int, ...]:
    """Return ``count`` months that end in November 2026."""
    return months_between(add_months(LAST, 1 - count), LAST)


def scored(month: int, covered: Sequence[int], of: int = 20) -> Point:
    """Return a month's point from the points covered in each of its evaluations."""
    basis = [10_000 * one // of for one in covered]
    return point(month, len(covered), sum(covered), of * len(covered), sum(basis), sum(b * b for b in basis))


def series(count: int, n: int = 8, *, about: int = 80, without: Collection[int] = (), name: str = "Welcome") -> Series:
    """Return a series over ``span(count)`` of about so many per cent, leaving out months by their place."""
    chance = random.Random(count * 1000 + n)
    points = [
        scored(month, [min(20, max(0, round(chance.gauss(about / 5, 2)))) for _ in range(n)])
        for index, month in enumerate(span(count))
        if index not in without
    ]
    return Series(name, tuple(points))


def criteria(count: int, n: int = 8, *, without: Collection[int] = ()) -> tuple[CriterionShares, ...]:
    """Return the shipped scorecard's criteria over ``span(count)``; number 20 has no opportunity in its first month."""
    path = paths.resources() / "scorecards" / "quality-monitoring-2016.toml"
    card = read_scorecard(path.read_text(encoding="utf-8"), path.name)
    chance = random.Random(count)
    found = []
    for criterion in card.criteria:
        shares = []
        for index, month in enumerate(span(count)):
            if index not in without:
                missing = n if criterion.number == 20 and index == 0 else sum(chance.random() < 0.2 for _ in range(n))
                met = sum(chance.random() < 0.8 for _ in range(n - missing))
                shares.append(share(month, met, n - missing - met, missing))
        found.append(CriterionShares(criterion.key, criterion.short, criterion.number, tuple(shares)))
    return tuple(found)
