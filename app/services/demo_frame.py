"""The contacts of the demo library's last month that nobody evaluated, so that there is a frame to draw a sample from.

The story tells which contacts were evaluated. A sample is drawn by the program itself, from a seed nobody chose; here
the contacts that waited are put between those of the story in such a number that the draw falls, as far as it goes, on
what the story's evaluators worked on. A pure function of the bank, the days and the known contacts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.domain.lots import below
from app.domain.sampling import Scheme
from app.domain.words import Channel
from app.services.demo_bank import Bank, Subject
from app.services.demo_chance import Chance
from app.services.demo_story import CHANNELS, duration_of

OPENS, CLOSES = 8 * 60 + 30, 17 * 60 + 20  # minutes of the day
FEWEST, TRIES = 7, 14  # contacts of an advisor in a tranche, and how many numbers from there on are tried
APPEAL = "Complaint under appeal"
NOTES = (
    "Came to the desk about {about}. The advisor asked {ask}, said that {know}, and explained {next}. "
    "There was no queue; they sat down together."
)
SHORT_MS = 41_000  # a call too short to be drawn

Place = tuple[datetime, bool]
"""When a contact waited, and whether the sample is to draw it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A contact of the story that could be drawn; ``rank`` 0 is wanted most in the sample."""

    advisor: int
    started: datetime
    rank: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A contact that nobody evaluated; ``started`` is local and naive, ``excluded`` why it is not to be sampled."""

    advisor: int
    started: datetime
    channel: Channel
    subject: Subject
    reference: str
    duration_ms: int | None
    notes: str = ""
    excluded: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """What one tranche is drawn from: the days from ``first`` to ``last``."""

    number: int
    first: date
    last: date


def windows(days: Sequence[date], scheme: Scheme, advisors: Sequence[int]) -> tuple[Window, ...]:
    """Return the tranches of the last month: each week up to its Sunday, the last one up to the last working day.

    A week without a working day, or in which nothing is due for anybody, is drawn with the next.
    """
    first = days[-1].replace(day=1)
    sundays = (first + timedelta(days=count) for count in range((days[-1] - first).days))
    found: list[Window] = []
    begun, gone = first, 0
    for last in (*(day for day in sundays if day.weekday() == 6), days[-1]):
        worked = any(begun <= day <= last for day in days)
        if worked and any(scheme.due(advisor, last.day) > scheme.due(advisor, gone) for advisor in advisors):
            found.append(Window(len(found) + 1, begun, last))
            begun, gone = last + timedelta(days=1), last.day
    return tuple(found)


def tell(
    bank: Bank, known: Sequence[Known], scheme: Scheme, advisors: Sequence[int], days: Sequence[date]
) -> tuple[Waiting, ...]:
    """Return the contacts that waited; ``advisors`` are the ids, in the bank's order, that the ``scheme`` draws by."""
    waiting: list[Waiting] = []
    for who, advisor in enumerate(advisors):
        drawn = 0
        for window in windows(days, scheme, advisors):
            due = scheme.due(advisor, window.last.day) - drawn
            mine = sorted(
                (each for each in known if each.advisor == who and window.first <= each.started.date() <= window.last),
                key=lambda each: each.started,
            )
            chance = Chance("waiting", bank.advisors[who].name, window.first)
            times = _times(mine, due, window, (scheme.seed, advisor), chance)
            waiting += [
                _contact(bank, who, started, is_drawn, Chance(chance.unit(started), "contact"))
                for started, is_drawn in times
            ]
            drawn += min(due, len(times) + len(mine))
    return (*waiting, *_aside(waiting))


def _times(mine: Sequence[Known], due: int, window: Window, lot: tuple[int, int], chance: Chance) -> list[Place]:
    """Return when contacts waited, so that as much as can be of what is wanted most is drawn with them."""
    best = sorted(mine, key=lambda each: (each.rank, each.started))
    for wanted in range(min(due, len(mine)), -1, -1):
        for size in range(max(FEWEST, len(mine) + due), max(FEWEST, len(mine) + due) + TRIES):
            start = below(size, lot[0], "start", f"{window.number}.{lot[1]}")
            drawn = {(start + k * size) // due for k in range(due)}
            gaps = _gaps(mine, set(best[:wanted]), drawn, size)
            times = gaps and _spread(mine, gaps, window, chance)
            if times:
                return times
    return []


def _gaps(mine: Sequence[Known], wanted: set[Known], drawn: set[int], size: int) -> list[list[bool]] | None:
    """Return what waited before each of ``mine`` and after the last, and whether it is drawn, with the ``wanted``.

    None where that cannot be: they would have to come in another order.
    """
    gaps: list[list[bool]] = [[]]
    place = 0
    for position in range(size):
        if place < len(mine) and (mine[place] in wanted) == (position in drawn):
            gaps.append([])
            place += 1
        else:
            gaps[-1].append(position in drawn)
    return gaps if place == len(mine) else None


def _spread(
    mine: Sequence[Known], gaps: Sequence[Sequence[bool]], window: Window, chance: Chance
) -> list[Place] | None:
    """Return times in office hours, as many in each gap between ``mine`` as asked for; None where one is too small."""
    bounds = [
        datetime.combine(window.first, time.min),
        *(each.started for each in mine),
        datetime.combine(window.last, time(23, 59)),
    ]
    times: list[Place] = []
    for after, before, waiting in zip(bounds[:-1], bounds[1:], gaps, strict=True):
        count = len(waiting)
        free = list(_office_minutes(after, before)) if count else []
        if len(free) < count:
            return None
        for part in range(count):
            low, high = part * len(free) // count, (part + 1) * len(free) // count
            times.append((chance.pick(free[low:high], "minute", after, part), waiting[part]))
    return times


def _office_minutes(after: datetime, before: datetime) -> Iterator[datetime]:
    """Yield the minutes of working days strictly between two times."""
    day = after.date()
    while day <= before.date():
        if day.weekday() < 5:
            for minute in range(OPENS, CLOSES):
                at = datetime.combine(day, time(minute // 60, minute % 60))
                if after < at < before:
                    yield at
        day += timedelta(days=1)


def _contact(bank: Bank, who: int, started: datetime, is_drawn: bool, chance: Chance) -> Waiting:
    """Return one contact; one to be evaluated is a visit, for which notes are all there ever is."""
    channel = Channel.VISIT if is_drawn else chance.pick(CHANNELS, "channel")
    service = chance.pick(bank.advisors[who].services, "service")
    subject = chance.pick(bank.about(service), "subject")
    length = duration_of(channel, chance)
    return Waiting(
        advisor=who,
        started=started,
        channel=channel,
        subject=subject,
        reference=str(chance.whole(100_000, 989_999, "reference")) if chance.happens(0.9, "has reference") else "",
        duration_ms=None if length is None else max(length, 61_000),
        notes=NOTES.format_map(subject.words) if is_drawn else "",
    )


def _aside(waiting: Sequence[Waiting]) -> Iterator[Waiting]:
    """Yield contacts that can never be drawn: calls cut short, a minute after every ninth, and one under appeal."""
    for number, each in enumerate(waiting[4::9]):
        later = each.started + timedelta(seconds=20)
        yield Waiting(
            each.advisor, later, Channel.TELEPHONE, each.subject, "", None if number == 2 else SHORT_MS,
            excluded=APPEAL if number == 2 else "",
        )  # fmt: skip
