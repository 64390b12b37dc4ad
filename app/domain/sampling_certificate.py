"""The certificate of a sample: everything needed to draw it again, and what came of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.frame import Frame, LeftOut, fingerprint
from app.domain.months import add_months
from app.domain.sampling import Draw, Scheme, Share, draw
from app.domain.sampling_plan import Plan, Tranches

FORMAT = 1
"""Of the certificate's JSON; a newer one is refused."""

Place = tuple[int, str]
"""An advisor's number and a stratum; the empty one is all of the advisor's."""


class Advisor(NamedTuple):
    """An advisor of the sample and the quota of the period."""

    id: int
    name: str
    quota: int
    is_new_starter: bool


class Tranche(NamedTuple):
    """One drawing: from what had come until the day ``until`` and up to interaction number ``last_interaction``.

    ``drawn_at`` is ISO 8601 in UTC; ``drawn_by`` is empty where nobody said who drew. ``quotas`` by advisor.
    """

    number: int
    until: date
    last_interaction: int
    frame: Frame
    quotas: Mapping[int, int]
    left_out: tuple[LeftOut, ...]
    program: str
    drawn_at: str
    drawn_by: str


class Item(NamedTuple):
    """An interaction that was drawn, or taken as a replacement; ``evaluated`` when the certificate was issued."""

    interaction_id: int
    advisor_id: int
    stratum: str
    tranche: int
    evaluated: bool


class Replacement(NamedTuple):
    """An item taken out of the sample and the one in its place, None where none was left; in the order of doing.

    ``passed`` were next, but could no longer be drawn: gone from the library, or excluded since.
    """

    interaction_id: int
    replaced_by: int | None
    reason: str
    at: str
    by: str
    passed: tuple[int, ...] = ()


class ByHand(NamedTuple):
    """An interaction kept out of every frame by hand for a reason, or let in again (``out`` false); ``at`` ISO, UTC."""

    interaction_id: int
    out: bool
    reason: str
    at: str
    by: str


class Abandoned(NamedTuple):
    """When a draw was abandoned (ISO 8601, UTC), by whom and why."""

    at: str
    by: str
    reason: str


class OtherDraw(NamedTuple):
    """Another draw of the same period, so that nobody can draw until the sample suits without it being seen."""

    sample_id: int
    method: str
    seed: int
    drawn_at: str
    drawn_by: str
    abandoned: Abandoned | None


class Line(NamedTuple):
    """How an advisor (``stratum`` empty) or an advisor's stratum was served: of ``frame``, ``target`` were due so far.

    ``drawn`` counts what is in the sample now, replacements included.
    """

    advisor_id: int
    stratum: str
    frame: int
    target: int
    drawn: int
    evaluated: int

    @property
    def missing(self) -> int:
        """Return how many the frame could not give."""
        return max(0, self.target - self.drawn)

    @property
    def is_unheard(self) -> bool:
        """Return whether there were interactions and none is in the sample."""
        return self.frame > 0 and self.drawn == 0


@dataclass(frozen=True)
class Certificate:
    """A sample of the month ``period`` (202611) as it stood at ``issued_at`` (ISO 8601, UTC).

    ``items`` are all that were drawn, by tranche, then the replacements; those taken out again too.
    """

    library: str
    library_uid: str
    sample_id: int
    period: int
    issued_at: str
    program: str
    algorithm: int
    plan: Plan
    seed: int
    advisors: tuple[Advisor, ...]
    tranches: tuple[Tranche, ...]
    items: tuple[Item, ...]
    replacements: tuple[Replacement, ...] = ()
    abandoned: Abandoned | None = None
    other_draws: tuple[OtherDraw, ...] = ()
    spot_checks: int = 0
    by_hand: tuple[ByHand, ...] = ()

    @property
    def frame_size(self) -> int:
        """Return how many interactions could be drawn, all tranches together."""
        return sum(tranche.frame.size for tranche in self.tranches)

    @property
    def fingerprint(self) -> str:
        """Return the fingerprint of all tranches' frames together."""
        return fingerprint(tranche.frame for tranche in self.tranches)

    @property
    def in_sample(self) -> tuple[Item, ...]:
        """Return the items that were not taken out again."""
        gone = {each.interaction_id for each in self.replacements}
        return tuple(item for item in self.items if item.interaction_id not in gone)

    def lines(self) -> tuple[Line, ...]:
        """Return every advisor's line and, where the draw is stratified, the strata's after it."""
        draws = redrawn(self.plan, self.period, self.seed, self.tranches)
        return lines_of([drawn.shares for drawn in draws], self.in_sample)


def scheme_of(plan: Plan, period: int, seed: int, quotas: Mapping[int, int]) -> Scheme:
    """Return what a tranche of ``period`` is bound to."""
    first, last = days_of(period)
    return Scheme(plan.method, seed, quotas, (last - first).days + 1, plan.tranches is Tranches.ONCE)


def days_of(period: int) -> tuple[date, date]:
    """Return the first and the last day of a month (202611)."""
    following = add_months(period, 1)
    last = date(following // 100, following % 100, 1).toordinal() - 1
    return date(period // 100, period % 100, 1), date.fromordinal(last)


def days_gone(period: int, until: date) -> int:
    """Return how many days of ``period`` there are up to and with ``until``."""
    first, last = days_of(period)
    return max(0, (min(until, last) - first).days + 1)


def redrawn(plan: Plan, period: int, seed: int, tranches: Sequence[Tranche]) -> list[Draw]:
    """Draw the tranches again, one after the other, from the frames in them."""
    draws: list[Draw] = []
    for tranche in tranches:
        before = [share for done in draws for share in done.shares]
        scheme = scheme_of(plan, period, seed, tranche.quotas)
        draws.append(draw(tranche.frame, scheme, tranche.number, days_gone(period, tranche.until), before))
    return draws


def lines_of(tranches: Iterable[Sequence[Share]], in_sample: Sequence[Item]) -> tuple[Line, ...]:
    """Return target and achieved by advisor and stratum; what one tranche could not give is due again in the next."""
    held, drawn, target = Counter[Place](), Counter[Place](), Counter[Place]()
    for shares in tranches:
        due, found, size = Counter[Place](), Counter[Place](), Counter[Place]()
        for share in shares:
            for place in {(share.advisor_id, ""), (share.advisor_id, share.stratum)}:
                due[place] += share.due
                found[place] += share.drawn
                size[place] += share.size
        target.update({place: drawn[place] + wanted - target[place] for place, wanted in due.items()})
        held.update(size)
        drawn.update(found)
    now = Counter[Place]()
    done = Counter[Place]()
    for item in in_sample:
        for place in {(item.advisor_id, ""), (item.advisor_id, item.stratum)}:
            now[place] += 1
            done[place] += item.evaluated
    return tuple(Line(*place, held[place], target[place], now[place], done[place]) for place in sorted(target))
