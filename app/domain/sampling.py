"""Drawing a sample: systematic, simple random or stratified, in tranches, so that anybody can draw it again.

All chance comes from ``domain.lots``. For each advisor and tranche, with N interactions in the frame and n to be drawn:

* *systematic*: the interval is N/n; one random number r below N gives the start r/n, and the interactions at the
  places floor((r + k N) / n), k = 0 … n - 1, of the time order (from 0) are drawn;
* *random*: the n interactions with the smallest keys;
* *stratified*: n is split over the strata in proportion to what they hold, by largest remainders (among equal ones the
  stratum that holds more, then the one first by name), then the smallest keys in each. From the second tranche on the
  proportion is kept over all tranches so far.

Everything in a group has the same inclusion probability, n/N. How many of an advisor's quota are due after a part of
the period is floor((quota x days gone + v) / days of the period), with v random below the days of the period and fixed
for the advisor: on average exactly the share of the days gone, so that no week is left out by rounding.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from app.domain.frame import Entry, Frame, Group
from app.domain.lots import below, key
from app.domain.sampling_plan import Method

MAX_SEED = 2**63 - 1
"""Seeds are whole numbers from 0 to this."""

METHOD_WORDS = {
    Method.SYSTEMATIC: "Systematic: for each advisor the frame in time order, from one random start, at the interval "
    "of frame size over number to be drawn. A replacement is the next in time order that has not been drawn.",
    Method.RANDOM: "Simple random: for each advisor without replacement, the interactions with the smallest SHA-256 "
    "keys. A replacement is the one with the next smallest key.",
    Method.STRATIFIED: "Stratified: each advisor's number split over the strata in proportion, by largest remainders, "
    "then simple random in each by the smallest SHA-256 keys. A replacement is the one of the same stratum with the "
    "next smallest key.",
}
"""Each method in words, for the certificate."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """What a sample is bound to from its first tranche on; ``quotas`` by advisor, for a period of ``days``."""

    method: Method
    seed: int
    quotas: Mapping[int, int]
    days: int
    at_once: bool = False

    def due(self, advisor_id: int, days_gone: int) -> int:
        """Return how many of an advisor's quota are due once ``days_gone`` days of the period are in the frame."""
        quota = self.quotas.get(advisor_id, 0)
        if self.at_once or days_gone >= self.days:
            return quota
        turn = below(self.days, self.seed, "turn", str(advisor_id))
        return (quota * max(0, days_gone) + turn) // self.days if days_gone > 0 else 0


class Pick(NamedTuple):
    """An interaction that was drawn."""

    interaction_id: int
    advisor_id: int
    stratum: str


class Share(NamedTuple):
    """One group of one tranche: how many it held, how many were to be drawn and how many could be."""

    advisor_id: int
    stratum: str
    size: int
    due: int
    drawn: int

    @property
    def probability(self) -> Fraction:
        """Return the inclusion probability of each interaction of the group, exactly; 0 for an empty group."""
        return Fraction(self.drawn, self.size) if self.size else Fraction(0)


@dataclass(frozen=True, slots=True)
class Draw:
    """One tranche drawn: the picks by advisor and stratum, in time order in each, and the share of every group."""

    picks: tuple[Pick, ...]
    shares: tuple[Share, ...]


def draw(frame: Frame, scheme: Scheme, number: int, days_gone: int, before: Sequence[Share] = ()) -> Draw:
    """Draw tranche ``number`` (1, 2 …) from ``frame``, what has come since the tranches whose shares are ``before``.

    What an earlier tranche could not give is drawn from this one as far as it goes.
    """
    by_advisor: dict[int, list[Group]] = {advisor: [] for advisor in scheme.quotas}
    for group in frame.groups:
        if group.advisor_id in by_advisor:
            by_advisor[group.advisor_id].append(group)
    earlier: dict[int, list[Share]] = {}
    for share in before:
        earlier.setdefault(share.advisor_id, []).append(share)
    picks: list[Pick] = []
    shares: list[Share] = []
    for advisor, groups in sorted(by_advisor.items()):
        gone = earlier.get(advisor, [])
        due = max(0, scheme.due(advisor, days_gone) - sum(share.drawn for share in gone))
        wanted = _split(due, groups, gone)
        for group in groups:
            size, want = len(group.entries), wanted[group.stratum]
            drawn = _drawn(group, min(want, size), scheme, number)
            picks += [Pick(entry.id, advisor, group.stratum) for entry in drawn]
            shares.append(Share(advisor, group.stratum, size, want, len(drawn)))
        if not groups:
            shares.append(Share(advisor, "", 0, due, 0))
    return Draw(tuple(picks), tuple(shares))


def replacement(group: Group, gone: int, used: Collection[int], scheme: Scheme) -> int | None:
    """Return which interaction of ``group`` takes the place of ``gone``, None where all are in ``used`` already."""
    entries = [entry for entry in group.entries if entry.id == gone or entry.id not in used]
    if scheme.method is Method.SYSTEMATIC:
        place = next(place for place, entry in enumerate(entries) if entry.id == gone)
        left = [*entries[place + 1 :], *entries[:place]]
    else:
        left = sorted((each for each in entries if each.id != gone), key=lambda entry: key(scheme.seed, entry.id))
    return left[0].id if left else None


def _split(due: int, groups: Sequence[Group], before: Sequence[Share]) -> dict[str, int]:
    """Return how many are to be drawn from each stratum; more than there are only where all together hold too few."""
    if len(groups) == 1:
        return {groups[0].stratum: due}
    sizes, drawn = apportioned(before, groups)
    capacity = {group.stratum: len(group.entries) for group in groups}
    return apportion(due, sizes, drawn, capacity)


def apportioned(before: Sequence[Share], groups: Sequence[Group]) -> tuple[dict[str, int], dict[str, int]]:
    """Return, by stratum, what the frames held until now and what was drawn from them."""
    sizes = {group.stratum: len(group.entries) for group in groups}
    drawn = dict.fromkeys(sizes, 0)
    for share in before:
        sizes[share.stratum] = sizes.get(share.stratum, 0) + share.size
        drawn[share.stratum] = drawn.get(share.stratum, 0) + share.drawn
    return sizes, drawn


def apportion(
    due: int, sizes: Mapping[str, int], drawn: Mapping[str, int], capacity: Mapping[str, int]
) -> dict[str, int]:
    """Split ``due`` over the strata of ``capacity``: each unit goes where the proportional share is furthest off.

    With nothing drawn before this is the method of largest remainders (Hamilton): whole parts first, then remainders.
    A stratum gets no more than its ``capacity``; what no stratum can take is left in the largest one's account.
    """
    total = sum(drawn.values()) + due
    held = sum(sizes.values())
    given = dict.fromkeys(capacity, 0)
    for _ in range(due):
        open_ = [stratum for stratum in capacity if given[stratum] < capacity[stratum]]
        if not open_:
            break
        furthest = min(
            open_,
            key=lambda name: (-(total * sizes[name] - (drawn[name] + given[name]) * held), -sizes[name], name),
        )
        given[furthest] += 1
    if (left := due - sum(given.values())) and given:
        given[min(given, key=lambda name: (-sizes[name], name))] += left
    return given


def _drawn(group: Group, count: int, scheme: Scheme, number: int) -> Sequence[Entry]:
    """Return ``count`` entries of a group, in time order."""
    if count == 0:
        return ()
    entries, size = group.entries, len(group.entries)
    if scheme.method is Method.SYSTEMATIC:
        start = below(size, scheme.seed, "start", f"{number}.{group.advisor_id}")
        return [entries[(start + k * size) // count] for k in range(count)]
    smallest = sorted(range(size), key=lambda place: key(scheme.seed, entries[place].id))[:count]
    return [entries[place] for place in sorted(smallest)]
