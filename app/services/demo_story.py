"""Fourteen months of an invented contact centre as plain values: who was heard when, and how it was marked.

A pure function of the bank and of the day it ends at; the library is written from it elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import exp, log

from app.domain.scorecard import Scorecard
from app.domain.words import Channel, Mark, Purpose
from app.services.demo_bank import SPOKEN, Advisor, Bank, Lines, Subject
from app.services.demo_chance import Chance
from app.services.demo_writing import Heard, Words, Written, to_weekday, write_up

MONTHS = 14
QUOTA = 8  # evaluations for each advisor and month, less leave and busy weeks
CHANNELS = (Channel.TELEPHONE,) * 15 + (Channel.EMAIL,) * 2 + (Channel.CHAT, Channel.VISIT, Channel.VISIT)
STRICTNESS = (0.0, 0.15)  # logits: the second evaluator hears a little more
PLACES = (
    0.01,
    0.02,
    0.03,
    0.03,
    0.10,
    0.07,
    0.13,
    0.20,
    0.30,
    0.25,
    0.40,
    0.33,
    0.55,
    0.45,
    0.72,
    0.82,
    0.86,
    0.92,
    0.95,
    0.97,
)
"""Where in a contact each criterion is usually heard, as a share of its length."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in the story: whose contact, how many months before the end, on which day and why it is heard."""

    who: int
    back: int
    day: date
    last: date
    purpose: Purpose
    chance: Chance


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact with its finished evaluation; people are positions in the bank, times are local and naive."""

    advisor: int
    evaluator: int
    started: datetime
    evaluated: datetime
    channel: Channel
    subject: Subject
    reference: str
    duration_ms: int | None
    purpose: Purpose
    marks: tuple[Mark, ...]
    at_ms: tuple[int | None, ...]
    written: Written


def tell(bank: Bank, card: Scorecard, days: Sequence[date]) -> tuple[Contact, ...]:
    """Return the contacts of the working ``days``, in the order in which they were evaluated."""
    slots = [
        Slot(who, back, day, days[-1], purpose, Chance(advisor.name, back, turn))
        for who, advisor in enumerate(bank.advisors)
        for back in range(MONTHS)
        if advisor.joined is None or back < advisor.joined
        for turn, (day, purpose) in enumerate(_drawn(advisor, back, days))
    ]
    contacts = [_contact(bank, card, slot) for slot in slots]
    return tuple(sorted(contacts, key=lambda contact: (contact.evaluated, contact.started, contact.advisor)))


def working_days_before(until: date) -> tuple[date, ...]:
    """Return the Mondays to Fridays of fourteen calendar months, up to the last one before ``until``."""
    last = until - timedelta(days=1)
    while last.weekday() > 4:
        last -= timedelta(days=1)
    month = last.year * 12 + last.month - MONTHS
    day = date(month // 12, month % 12 + 1, 1)
    every = (day + timedelta(days=count) for count in range((last - day).days + 1))
    return tuple(one for one in every if one.weekday() < 5)


def first_day(advisor: Advisor, days: Sequence[date]) -> date | None:
    """Return the day ``advisor`` joined, None for who was there before the story begins."""
    return None if advisor.joined is None else next(day for day in days if _back(day, days) < advisor.joined)


def skill(advisor: Advisor, section: int, back: int) -> float:
    """Return the share of a section's criteria that ``advisor`` meets, 0-1, ``back`` months before the end."""
    first, last = advisor.skill[section]
    if advisor.turn is not None:
        done = min(1.0, max(0.0, (advisor.turn - back + 1) / 3))
    else:
        span = (advisor.joined or MONTHS) - 1
        done = 1 - back / span
    return first + (last - first) * done


def _back(day: date, days: Sequence[date]) -> int:
    """Return how many months before the end of the story ``day`` lies."""
    return (days[-1].year - day.year) * 12 + days[-1].month - day.month


def _drawn(advisor: Advisor, back: int, days: Sequence[date]) -> Iterator[tuple[date, Purpose]]:
    """Yield the days on which the contacts of one month fell, with what they were evaluated for."""
    chance = Chance("month", advisor.name, back)
    month = [day for day in days if _back(day, days) == back]
    usable = [day for day in month if day != days[-1]]  # what came in on the last day waits for tomorrow
    if not usable:
        return
    quota = QUOTA - chance.happens(0.35, "busy") - (3 if chance.happens(0.06, "leave") else 0)
    share = min(1.0, len(usable) / 20) if back == 0 else 1.0
    for turn in range(round(quota * share)):
        slot = (turn + chance.unit("slot", turn)) / (quota * share)
        yield usable[min(int(slot * len(usable)), len(usable) - 1)], Purpose.ROUTINE
    if advisor.watched and advisor.turn is not None and 0 <= advisor.turn - back < 4:
        yield chance.pick(usable, "watched"), advisor.watched


def _contact(bank: Bank, card: Scorecard, slot: Slot) -> Contact:
    advisor, chance = bank.advisors[slot.who], slot.chance
    channel = chance.pick(CHANNELS, "channel")
    rank = int(chance.unit("service") ** 1.6 * len(advisor.services))  # the first service most often
    subject = chance.pick(bank.about(advisor.services[rank]), "subject")
    started = _started(slot.day, channel, chance)
    evaluated = _evaluated(started, slot.last, chance)
    evaluator = 0 if chance.happens(0.65, "evaluator") else 1
    duration = duration_of(channel, chance)
    marks = _marks(bank, card, slot, channel, STRICTNESS[evaluator])
    at_ms = tuple(_heard(number, duration, chance) for number in range(1, len(marks) + 1))
    words = Words(bank, subject, started, channel, chance)
    return Contact(
        advisor=slot.who,
        evaluator=evaluator,
        started=started,
        evaluated=evaluated,
        channel=channel,
        subject=subject,
        reference=str(chance.whole(100_000, 989_999, "reference")) if chance.happens(0.9, "has reference") else "",
        duration_ms=duration,
        purpose=slot.purpose,
        marks=marks,
        at_ms=at_ms,
        written=write_up(words, card, Heard(marks, at_ms), evaluated.date()),
    )


def _started(day: date, channel: Channel, chance: Chance) -> datetime:
    first, last = (7 * 60, 21 * 60) if channel is Channel.EMAIL else (8 * 60 + 30, 17 * 60 + 20)
    minute = chance.whole(first, last, "minute")
    return datetime.combine(day, time(minute // 60, minute % 60))


def _evaluated(started: datetime, last: date, chance: Chance) -> datetime:
    """Return when the evaluation was finalised: some days later in office hours, never after ``last``."""
    day = to_weekday(started.date() + timedelta(days=chance.whole(1, 8, "wait")))
    minute = chance.whole(9 * 60, 17 * 60 - 1, "finished")
    second = chance.whole(0, 59, "second")
    return datetime.combine(min(day, last), time(minute // 60, minute % 60, second))


def duration_of(channel: Channel, chance: Chance) -> int | None:
    """Return the length in ms: calls around four minutes with a long tail, visits longer, nothing for what is read."""
    if channel not in SPOKEN:
        return None
    typical = 245 if channel is Channel.TELEPHONE else 520
    seconds = typical * exp(0.45 * chance.normal("length"))
    return round(min(max(seconds, 55.0), 2400.0) * 1000)


def _marks(bank: Bank, card: Scorecard, slot: Slot, channel: Channel, strictness: float) -> tuple[Mark, ...]:
    """Return the marks, likelier met or not by section, month, difficulty and how the contact went."""
    chance = slot.chance
    mood = 0.5 * chance.normal("mood") - strictness
    marks: list[Mark] = []
    for position, section in enumerate(card.sections):
        usual = skill(bank.advisors[slot.who], position, slot.back)
        lean = log(usual / (1 - usual)) + mood + 0.25 * chance.normal("section", position)
        marks += [_mark(bank.lines[one.number - 1], lean, channel, chance) for one in section.criteria]
    return tuple(marks)


def _mark(lines: Lines, lean: float, channel: Channel, chance: Chance) -> Mark:
    if chance.happens(lines.absent * (1 if channel in SPOKEN else 2), "absent", lines.number):
        return Mark.NO_OPPORTUNITY
    met = chance.happens(1 / (1 + exp(lines.hard - lean)), "met", lines.number)
    return Mark.MET if met else Mark.NOT_MET


def _heard(number: int, duration: int | None, chance: Chance) -> int | None:
    """Return the position in ms at which criterion ``number`` was marked; None where there is nothing to hear."""
    if duration is None:
        return None
    place = PLACES[number - 1] + 0.03 * chance.unit("place", number)
    return round(place * duration)
