"""Over 2,000 fixed seeds every interaction is drawn as often as its stated inclusion probability says, and no more."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest

from app.domain.frame import Frame, frame_of
from app.domain.sampling import Draw, Scheme, Share, draw
from app.domain.sampling_plan import HourBand, Method, Plan, Strata
from tests.domain import chi_square
from tests.domain.frames import contacts

SEEDS = range(1, 2001)
SIZE, QUOTA = 37, 8
SIGNIFICANCE = 0.001
Sampler = Callable[[Sequence[int], int, int], Sequence[int]]
"""Draws some of the interactions (in time order), given how many and a seed."""

PLANS = {
    "systematic": Plan(method=Method.SYSTEMATIC),
    "random": Plan(method=Method.RANDOM),
    "by channel": Plan(method=Method.STRATIFIED),
    "by service": Plan(method=Method.STRATIFIED, strata=Strata.SERVICE),
    "by hours": Plan(method=Method.STRATIFIED, strata=Strata.HOURS, hours=(HourBand(0, 11), HourBand(11, 24))),
}


def drawn_by(plan: Plan, seed: int, size: int = SIZE, quota: int = QUOTA) -> tuple[Frame, Draw]:
    frame = frame_of(contacts(size), plan)
    return frame, draw(frame, Scheme(plan.method, seed, {5: quota}, 30), 1, 30)


def fits(counts: Counter[int], stated: dict[int, Fraction], groups: Sequence[Sequence[int]] = ()) -> bool:
    """Return whether every item's count fits what is stated (Bonferroni), and the counts of each of ``groups`` do."""
    if chi_square.worst(counts, stated, len(SEEDS)) > chi_square.quantile(1 - SIGNIFICANCE / len(stated), 1):
        return False
    return all(
        chi_square.together(counts, {item: stated[item] for item in group}, len(SEEDS))
        <= chi_square.quantile(1 - SIGNIFICANCE / len(groups), len(group) - 1)
        for group in groups
    )


def stated_by(frame: Frame, shares: Sequence[Share]) -> dict[int, Fraction]:
    chance = {share.stratum: share.probability for share in shares}
    return {entry.id: chance[group.stratum] for group in frame.groups for entry in group.entries}


def groups_of(frame: Frame) -> list[list[int]]:
    return [[entry.id for entry in group.entries] for group in frame.groups if len(group.entries) > 1]


@pytest.mark.parametrize("name", PLANS)
def test_every_share_fits_its_inclusion_probability(name: str) -> None:
    plan = PLANS[name]
    counts: Counter[int] = Counter()
    for seed in SEEDS:
        frame, drawn = drawn_by(plan, seed)
        counts.update(pick.interaction_id for pick in drawn.picks)
    stated = stated_by(frame, drawn.shares)
    assert sum(counts.values()) == QUOTA * len(SEEDS)
    assert sum(stated.values()) == QUOTA
    assert fits(counts, stated, () if plan.method is Method.SYSTEMATIC else groups_of(frame))


@pytest.mark.parametrize(("size", "quota"), [(37, 8), (40, 8), (9, 8), (8, 8), (3, 1), (100, 7)])
def test_each_start_is_as_likely_as_any_other(size: int, quota: int) -> None:
    """Systematic samples are told apart by their start: N / gcd(N, n) of them, equally likely."""
    counts: Counter[int] = Counter()
    for seed in SEEDS:
        _, drawn = drawn_by(PLANS["systematic"], seed, size, quota)
        counts[hash(tuple(pick.interaction_id for pick in drawn.picks))] += 1
    kinds = len({tuple((r + k * size) // quota for k in range(quota)) for r in range(size)})
    if kinds == 1:
        assert counts.total() == max(counts.values())
        return
    assert len(counts) == kinds
    expected = len(SEEDS) / kinds
    statistic = sum((count - expected) ** 2 / expected for count in counts.values())
    assert statistic <= chi_square.quantile(1 - SIGNIFICANCE, kinds - 1)


def test_any_two_are_drawn_together_as_often_as_chance_has_it() -> None:
    """A simple random sample is more than equal shares: every pair has n (n - 1) / (N (N - 1))."""
    pairs: Counter[int] = Counter()
    for seed in SEEDS:
        _, drawn = drawn_by(PLANS["random"], seed)
        ids = sorted(pick.interaction_id for pick in drawn.picks)
        pairs.update(one * 1000 + other for place, one in enumerate(ids) for other in ids[place + 1 :])
    chance = Fraction(QUOTA * (QUOTA - 1), SIZE * (SIZE - 1))
    stated = {one * 1000 + other: chance for one in range(1, SIZE + 1) for other in range(one + 1, SIZE + 1)}
    assert fits(pairs, stated)


@pytest.mark.parametrize("quota", [1, 8])
@pytest.mark.parametrize("name", ["systematic", "random", "by channel"])
def test_in_weekly_tranches_no_week_is_left_out(name: str, quota: int) -> None:
    """Over the seeds each interaction's share is quota x days of its tranche / days of the month / what came in it."""
    plan = PLANS[name]
    items = contacts(60)
    weeks = [(0, 8), (8, 15), (15, 22), (22, 30)]
    frames = [
        frame_of([item for item in items if first < int(item.started[8:10]) <= last], plan) for first, last in weeks
    ]
    counts: Counter[int] = Counter()
    stated: dict[int, Fraction] = {}
    for seed in SEEDS:
        before: list[Share] = []
        scheme = Scheme(plan.method, seed, {5: quota}, 30)
        for number, (frame, (_, last)) in enumerate(zip(frames, weeks, strict=True), start=1):
            drawn = draw(frame, scheme, number, last, before)
            before += drawn.shares
            counts.update(pick.interaction_id for pick in drawn.picks)
        assert sum(share.drawn for share in before) == quota
    if name == "by channel":
        assert min(counts[item.id] for item in items if item.channel == "telephone") > 0
        return
    for frame, (first, last) in zip(frames, weeks, strict=True):
        chance = Fraction(quota * (last - first), 30 * frame.size)
        stated |= {entry.id: chance for group in frame.groups for entry in group.entries}
    assert fits(counts, stated)


def whole_interval(items: Sequence[int], count: int, seed: int) -> Sequence[int]:
    """Draw systematically by a rounded interval, the usual mistake: the last of the month are never heard."""
    step = len(items) // count
    start = int.from_bytes(sha256(b"%d" % seed).digest(), "big") % step
    return items[start::step][:count]


def six_bits(items: Sequence[int], count: int, seed: int) -> Sequence[int]:
    """Draw by the remainder of six bits, which favours the first 64 modulo N."""
    chosen: list[int] = []
    for number in range(1000):
        item = items[sha256(b"%d %d" % (seed, number)).digest()[0] % 64 % len(items)]
        if item not in chosen:
            chosen.append(item)
        if len(chosen) == count:
            break
    return chosen


def prefers_mornings(items: Sequence[int], count: int, seed: int) -> Sequence[int]:
    """Draw by keys, with a tenth of a thumb on the scale for the first half."""

    def weight(place: int) -> float:
        key = int.from_bytes(sha256(b"%d %d" % (seed, items[place])).digest()[:6], "big") / 2**48
        return key * (0.9 if place < len(items) // 2 else 1.0)

    return [items[place] for place in sorted(range(len(items)), key=weight)[:count]]


def fair(items: Sequence[int], count: int, seed: int) -> Sequence[int]:
    """Draw by keys, nothing else."""
    return sorted(items, key=lambda item: sha256(b"%d %d" % (seed, item)).digest())[:count]


@pytest.mark.parametrize(
    ("sampler", "passes"), [(fair, True), (whole_interval, False), (six_bits, False), (prefers_mornings, False)]
)
def test_a_biased_sampler_fails_the_same_test(sampler: Sampler, passes: bool) -> None:
    items = list(range(1, SIZE + 1))
    counts: Counter[int] = Counter()
    for seed in SEEDS:
        counts.update(sampler(items, QUOTA, seed))
    stated = dict.fromkeys(items, Fraction(QUOTA, SIZE))
    assert fits(counts, stated, [items]) is passes


def test_a_wrong_statement_fails_the_same_test() -> None:
    counts: Counter[int] = Counter()
    plan = replace(PLANS["random"], quota=QUOTA)
    for seed in SEEDS:
        frame, drawn = drawn_by(plan, seed)
        counts.update(pick.interaction_id for pick in drawn.picks)
    stated = {item: chance * Fraction(11, 10) for item, chance in stated_by(frame, drawn.shares).items()}
    assert not fits(counts, stated)


@pytest.mark.parametrize(
    ("share", "degrees", "table"),
    [(0.95, 1, 3.841), (0.999, 1, 10.828), (0.95, 10, 18.307), (0.99, 36, 58.619), (0.05, 5, 1.145), (0.5, 2, 1.386)],
)
def test_the_quantiles_are_those_of_the_tables(share: float, degrees: int, table: float) -> None:
    """Abramowitz and Stegun 1964, table 26.8."""
    assert round(chi_square.quantile(share, degrees), 3) == table
