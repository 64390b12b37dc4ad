"""Drawing: the same on every machine, by the stated methods, and as anybody can do it with a SHA-256 alone."""

import itertools
import os
import subprocess
import sys
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.frame import Entry, Frame, Group, frame_of
from app.domain.lots import below, key
from app.domain.sampling import Draw, Scheme, Share, apportion, draw, replacement
from app.domain.sampling_plan import Method, Plan, Strata
from tests.domain import golden_sample
from tests.domain.frames import contacts

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = "eded7aba2b9d79769d008dd8235ccf4bff34e6c760d78266d52cc8bc4bf846fa"
SYSTEMATIC, RANDOM, STRATIFIED = Plan(), Plan(method=Method.RANDOM), Plan(method=Method.STRATIFIED)


def one_group(size: int, advisor: int = 5) -> Frame:
    return Frame(
        (Group(advisor, "", tuple(Entry(f"2026-11-{n // 24 + 1:02}T{n % 24:02}", n + 1) for n in range(size))),)
    )


def drawn(frame: Frame, method: Method, seed: int, quota: int) -> list[int]:
    return [pick.interaction_id for pick in draw(frame, Scheme(method, seed, {5: quota}, 30), 1, 30).picks]


def test_the_golden_vector() -> None:
    found = golden_sample.vector()
    assert found["key"] == "70bda358e66faf3c47e5fd36576b92041f0a88868cdb3ad97303a9017fb0e3cd"
    assert found["below"] == [0, 1, 15, 179, 602203133272154052616914285631355831880392065898635635230351]
    assert found["systematic channel"] == {
        "frames": [
            "684102b33ba55752b8da1b28690eeda278624f2421cb9b84631d034d1aede9a1",
            "784fec600f38177a85f3d3e8604c9d4c3c51c4db6aeab25741533f3f330a718f",
        ],
        "picks": [[32, 12, 28, 8, 101, 102, 201, 202], [29, 4, 15, 21, 109, 105]],
        "next": 37,
    }
    assert golden_sample.digest() == GOLDEN


def pythons() -> list[str]:
    """Return this interpreter and what others of the program's versions the machine has."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    return [
        sys.executable,
        *(str(found) for minor in (12, 13, 14) for found in sorted(versions.glob(f"3.{minor}.*/bin/python"))),
    ]


@pytest.mark.parametrize("python", pythons(), ids=lambda path: Path(path).parts[-3])
def test_every_python_draws_the_same(python: str) -> None:
    """Another process, another order of hashes, another version where there is one."""
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        told = subprocess.run(
            [python, "-m", "tests.domain.golden_sample", "--digest"],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert told.stdout == GOLDEN


def test_anybody_can_draw_a_random_sample_again() -> None:
    """By the words of ``domain.lots`` alone."""
    keys = {number: sha256(f"fair-hearing 1|77|item|{number}".encode()).hexdigest() for number in range(1, 38)}
    by_hand = sorted(keys, key=keys.__getitem__)[:8]
    assert drawn(one_group(37), Method.RANDOM, 77, 8) == sorted(by_hand)


def test_anybody_can_draw_a_systematic_sample_again() -> None:
    start = int(sha256(b"fair-hearing 1|77|start|1.5|0").hexdigest(), 16) % 37
    interval = Fraction(37, 8)
    by_hand = [int(Fraction(start, 8) + k * interval) + 1 for k in range(8)]
    assert drawn(one_group(37), Method.SYSTEMATIC, 77, 8) == by_hand


def test_a_digest_above_the_last_multiple_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit just over half of 2^256 every other digest is too high; the next try's is taken instead."""
    limit = 2**255 + 1
    tries = 0
    for seed in range(40):
        attempts = (sha256(f"fair-hearing 1|{seed}|start|1.5|{n}".encode()).digest() for n in range(99))
        fitting = (n for n, found in enumerate(attempts) if int.from_bytes(found, "big") < limit)
        first = next(fitting)
        tries += first
        wanted = sha256(f"fair-hearing 1|{seed}|start|1.5|{first}".encode()).hexdigest()
        assert below(limit, seed, "start", "1.5") == int(wanted, 16)
    assert 20 < tries < 80
    with pytest.raises(ValueError, match="below 0"):
        below(0, 1, "start", "1.5")


def test_keys_and_numbers_depend_on_everything_they_are_made_of() -> None:
    assert len({key(seed, number) for seed in range(50) for number in range(50)}) == 2500
    every = {
        below(2**64, seed, what, number) for seed in (1, 2) for what in ("start", "turn") for number in ("1", "11")
    }
    assert len(every) == 8


@given(st.integers(1, 90), st.integers(0, 30), st.integers(0, 2**63 - 1), st.sampled_from(Method))
def test_as_many_as_asked_or_all_there_are_each_once_in_time_order(
    size: int, quota: int, seed: int, method: Method
) -> None:
    frame = frame_of(contacts(size), Plan(method=method))
    found = draw(frame, Scheme(method, seed, {5: quota}, 30), 1, 30)
    ids = [pick.interaction_id for pick in found.picks]
    assert len(ids) == len(set(ids)) == min(size, quota)
    order = [entry.id for group in frame.groups for entry in group.entries]
    assert ids == [number for number in order if number in set(ids)]
    assert sum(share.due for share in found.shares) == quota
    assert sum(share.probability * share.size for share in found.shares) == len(ids)


def test_the_order_in_which_interactions_come_does_not_matter() -> None:
    items = contacts(37) + contacts(20, 6, 100)
    for plan in (SYSTEMATIC, RANDOM, STRATIFIED):
        assert frame_of(items, plan) == frame_of(reversed(items), plan)


def test_systematic_draws_lie_even_in_time() -> None:
    for seed in range(50):
        found = drawn(one_group(80), Method.SYSTEMATIC, seed, 8)
        assert {later - earlier for earlier, later in itertools.pairwise(found)} == {10}


def test_advisors_without_contacts_or_quota_are_not_forgotten() -> None:
    frame = frame_of(contacts(10) + contacts(9, 6, 100), SYSTEMATIC)
    found = draw(frame, Scheme(Method.SYSTEMATIC, 1, {5: 4, 9: 4}, 30), 1, 30)
    assert found.shares == (Share(5, "", 10, 4, 4), Share(9, "", 0, 4, 0))
    assert {pick.advisor_id for pick in found.picks} == {5}
    assert found.shares[1].probability == 0


def in_tranches(plan: Plan, quota: int, days: list[int], seed: int = 3, size: int = 60) -> list[Draw]:
    scheme = Scheme(plan.method, seed, {5: quota}, 30)
    draws: list[Draw] = []
    first = 0
    for number, last in enumerate(days, start=1):
        frame = frame_of([item for item in contacts(size) if first < int(item.started[8:10]) <= last], plan)
        draws.append(draw(frame, scheme, number, last, [share for done in draws for share in done.shares]))
        first = last
    return draws


@pytest.mark.parametrize("plan", [SYSTEMATIC, RANDOM, STRATIFIED])
@pytest.mark.parametrize("quota", [1, 3, 8])
def test_tranches_together_give_the_quota_and_nothing_twice(plan: Plan, quota: int) -> None:
    for seed in range(30):
        draws = in_tranches(plan, quota, [7, 14, 21, 28, 30], seed)
        ids = [pick.interaction_id for done in draws for pick in done.picks]
        assert len(ids) == len(set(ids)) == quota


def test_what_is_due_grows_with_the_days_never_off_by_a_whole_one() -> None:
    for seed in range(40):
        scheme = Scheme(Method.RANDOM, seed, {5: 8}, 30)
        due = [scheme.due(5, day) for day in range(31)]
        assert due[0] == 0
        assert due[30] == 8
        assert due == sorted(due)
        assert all(abs(count - Fraction(8 * day, 30)) < 1 for day, count in enumerate(due))
    assert Scheme(Method.RANDOM, 1, {5: 8}, 30, at_once=True).due(5, 1) == 8
    assert Scheme(Method.RANDOM, 1, {5: 8}, 30).due(6, 30) == 0


def test_what_a_tranche_could_not_give_is_made_up_in_the_next() -> None:
    few = frame_of(contacts(1), SYSTEMATIC)
    many = frame_of(contacts(20, first_id=50), SYSTEMATIC)
    scheme = Scheme(Method.SYSTEMATIC, 1, {5: 8}, 30)
    first = draw(few, scheme, 1, 15)
    assert (first.shares[0].due, first.shares[0].drawn) in ((4, 1), (5, 1))
    second = draw(many, scheme, 2, 30, first.shares)
    assert (second.shares[0].due, second.shares[0].drawn) == (7, 7)


def test_largest_remainders() -> None:
    sizes = {"telephone": 26, "e-mail": 9, "visit": 5}
    nothing = dict.fromkeys(sizes, 0)
    assert apportion(8, sizes, nothing, sizes) == {"telephone": 5, "e-mail": 2, "visit": 1}
    assert apportion(4, sizes, nothing, sizes) == {"telephone": 3, "e-mail": 1, "visit": 0}
    assert apportion(2, {"a": 5, "b": 5, "c": 5}, {"a": 0, "b": 0, "c": 0}, {"a": 5, "b": 5, "c": 5}) == {
        "a": 1,
        "b": 1,
        "c": 0,
    }


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 60), min_size=1), st.integers(0, 80))
def test_apportioning_is_hamiltons_method(sizes: dict[str, int], due: int) -> None:
    held = sum(sizes.values())
    due = min(due, held)
    whole = {name: due * size // held for name, size in sizes.items()}
    rest = sorted(sizes, key=lambda name: (-(due * sizes[name] % held), -sizes[name], name))
    for name in rest[: due - sum(whole.values())]:
        whole[name] += 1
    assert apportion(due, sizes, dict.fromkeys(sizes, 0), sizes) == whole


def test_strata_keep_their_proportion_over_the_tranches() -> None:
    """Visits, a tenth of all, come to one in ten drawn although no week's share of them comes to one."""
    plan = Plan(method=Method.STRATIFIED, strata=Strata.CHANNEL)
    by_stratum: dict[str, int] = {}
    for done in in_tranches(plan, 20, [7, 14, 21, 28, 30], size=100):
        for share in done.shares:
            by_stratum[share.stratum] = by_stratum.get(share.stratum, 0) + share.drawn
    assert by_stratum == {"telephone": 14, "e-mail": 4, "visit": 2}


def test_a_full_stratum_leaves_its_part_to_the_others_and_all_full_is_said() -> None:
    assert apportion(6, {"a": 10, "b": 10}, {"a": 0, "b": 0}, {"a": 1, "b": 9}) == {"a": 1, "b": 5}
    assert apportion(6, {"a": 2, "b": 1}, {"a": 0, "b": 0}, {"a": 2, "b": 1}) == {"a": 5, "b": 1}


def test_replacements_follow_the_method() -> None:
    group = one_group(10).groups[0]
    systematic, random = (Scheme(method, 77, {}, 30) for method in (Method.SYSTEMATIC, Method.RANDOM))
    assert replacement(group, 4, {4, 5, 8}, systematic) == 6
    assert replacement(group, 10, {10, 1}, systematic) == 2
    by_key = sorted(range(1, 11), key=lambda number: key(77, number))
    assert replacement(group, by_key[0], set(by_key[:4]), random) == by_key[4]
    assert replacement(group, 3, set(range(1, 11)), systematic) is None
    assert replacement(group, 3, set(range(1, 11)), random) is None
