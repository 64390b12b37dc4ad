"""The frame of a sample: the interactions that could be drawn, in order, and what was left out of it and why."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from app.domain.keys import name_key
from app.domain.sampling_plan import DAY, NO_SERVICE, Method, Plan, RuleKind, Strata
from app.domain.times import length_text
from app.domain.words import Channel

HASHED = (
    "SHA-256 of one line of UTF-8 text for each interaction of the frame: its number, the advisor's number, its start "
    "(local time, ISO 8601) and its stratum (empty unless the draw is stratified), parted by tabs and ended by a line "
    "feed; tranche after tranche, in each by advisor, stratum, start and number."
)
"""What the fingerprint of a frame is made of, in words for the certificate."""


_NAMES = {channel: channel.value for channel in Channel}


class FrameItem(NamedTuple):
    """An interaction that might be drawn, ``started`` in local time; ``words`` is the key its texts are searched by."""

    id: int
    advisor_id: int
    started: str
    channel: Channel
    service: str
    duration_ms: int | None
    words: str = ""


class Entry(NamedTuple):
    """An interaction in a frame: its start, local time to the second in ISO 8601, and its number; sorted by them."""

    started: str
    id: int


class LeftOut(NamedTuple):
    """Why interactions of the period are not in the frame, how many, and which where they were named by hand."""

    why: str
    how_many: int
    named: tuple[int, ...] = ()


class Group(NamedTuple):
    """The part of a frame that one drawing is made from: an advisor's interactions of one stratum in time order."""

    advisor_id: int
    stratum: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Frame:
    """Groups by advisor and stratum; the same interactions always give the same frame, in whatever order they came."""

    groups: tuple[Group, ...]

    @property
    def size(self) -> int:
        """Return how many interactions could be drawn."""
        return sum(len(group.entries) for group in self.groups)

    @cached_property
    def lines(self) -> bytes:
        """Return what is hashed; see ``HASHED``."""
        return "".join(
            f"{entry.id}\t{group.advisor_id}\t{entry.started}\t{group.stratum}\n"
            for group in self.groups
            for entry in group.entries
        ).encode()

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the frame's lines, 64 hexadecimal digits."""
        return fingerprint((self,))


def fingerprint(frames: Iterable[Frame]) -> str:
    """Return the fingerprint of several tranches' frames together."""
    digest = sha256()
    for frame in frames:
        digest.update(frame.lines)
    return digest.hexdigest()


def sift(
    items: Iterable[FrameItem], plan: Plan, excluded: Mapping[int, str]
) -> tuple[list[FrameItem], tuple[LeftOut, ...]]:
    """Return what may be drawn by ``plan``, and what was left out; ``excluded`` names interactions with a reason."""
    may: list[FrameItem] = []
    counted: Counter[str] = Counter()
    named: defaultdict[str, list[int]] = defaultdict(list)
    judge = _Judge(plan)
    for item in items:
        if reason := excluded.get(item.id):
            named[reason].append(item.id)
        elif why := judge.why_not(item):
            counted[why] += 1
        else:
            may.append(item)
    by_hand = [LeftOut(why, len(ids), tuple(sorted(ids))) for why, ids in sorted(named.items())]
    return may, (*by_hand, *(LeftOut(why, count) for why, count in sorted(counted.items())))


def frame_of(items: Iterable[FrameItem], plan: Plan) -> Frame:
    """Return ``items`` as the frame of a draw by ``plan``."""
    of = _stratum_by(plan)
    groups: defaultdict[tuple[int, str], list[Entry]] = defaultdict(list)
    for item in items:
        groups[item.advisor_id, of(item)].append(Entry(item.started, item.id))
    return Frame(
        tuple(Group(advisor, stratum, tuple(sorted(entries))) for (advisor, stratum), entries in sorted(groups.items()))
    )


def _stratum_by(plan: Plan) -> Callable[[FrameItem], str]:
    """Return what tells the stratum of an interaction: the empty one unless the draw is stratified."""
    if plan.method is not Method.STRATIFIED:
        return lambda item: ""
    if plan.strata is Strata.CHANNEL:
        return lambda item: _NAMES[item.channel]
    if plan.strata is Strata.SERVICE:
        return lambda item: " ".join(item.service.split()) or NO_SERVICE
    names = {f"{hour:02}": band.name for band in plan.hours or DAY for hour in range(band.first, band.last)}
    return lambda item: names[item.started[11:13]]


class _Judge:
    """Says why an interaction may not be drawn by a plan, with the plan's words made ready once."""

    def __init__(self, plan: Plan) -> None:
        self._channels = frozenset(plan.channels)
        self._min_length_ms = plan.min_length_ms
        hours = [hour for band in plan.hours for hour in range(band.first, band.last)] or range(24)
        self._hours = frozenset(f"{hour:02}" for hour in hours)
        self._short = f"Shorter than {length_text(plan.min_length_ms)}"
        self._services = {name_key(rule.value): rule.reason for rule in plan.rules if rule.kind is RuleKind.SERVICE}
        self._words = [(name_key(rule.value), rule.reason) for rule in plan.rules if rule.kind is RuleKind.WORDS]

    def why_not(self, item: FrameItem) -> str:
        """Return the reason, nothing where the interaction may be drawn."""
        if item.channel not in self._channels:
            return f"Channel not in the plan: {item.channel.value}"
        if item.duration_ms is not None and item.duration_ms < self._min_length_ms:
            return self._short
        if item.started[11:13] not in self._hours:
            return "Outside the hours of the plan"
        if self._services and (reason := self._services.get(name_key(item.service))):
            return reason
        return next((reason for key, reason in self._words if key in item.words), "")
