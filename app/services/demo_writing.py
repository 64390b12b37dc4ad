"""What the evaluators of the demo library write: notes, moments and texts, put together from the bank's lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.scorecard import Scorecard
from app.domain.words import Channel, Mark, MomentKind
from app.services.demo_bank import Bank, Subject
from app.services.demo_chance import Chance
from app.services.evaluation_values import MomentView, Note, Texts

SPAN_MS = 10_000  # as long as the evidence that one key pins
PARTS = ("morning", "afternoon", "evening")


@dataclass(frozen=True, slots=True)
class Heard:
    """The marks of one contact and the positions in ms at which they were made."""

    marks: tuple[Mark, ...]
    at_ms: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """Everything an evaluator wrote in one evaluation; notes are by criterion number."""

    notes: Mapping[int, Note]
    moments: tuple[MomentView, ...]
    texts: Texts


class Words:
    """Fill the braces of the bank's lines for one contact."""

    def __init__(self, bank: Bank, subject: Subject, started: datetime, channel: Channel, chance: Chance) -> None:
        self.bank = bank
        self.channel = channel
        self.chance = chance
        part = PARTS[(started.hour >= 12) + (started.hour >= 17)]
        other = chance.pick([one for one in PARTS if one != part], "wrong part")
        self._words: Mapping[str, str] = {
            **subject.words,
            "customer": chance.pick(bank.customers, "customer"),
            "clock": f"{started:%H:%M}",
            "part": part,
            "wrong": f"Good {other}",
            "wait": str(chance.whole(4, 23, "queue")),
            "gap": str(chance.whole(8, 24, "gap")),
        }

    def line(self, lines: Sequence[str], *what: object) -> str:
        """Return one of ``lines``, filled in and beginning with a capital."""
        text = self.chance.pick(lines, *what).format_map(self._words)
        return text[:1].upper() + text[1:]


def write_up(words: Words, card: Scorecard, heard: Heard, evaluated: date) -> Written:
    """Return what is written about a contact: evidence for every *not met*, praise for some that were met."""
    chance, banks = words.chance, words.bank.lines
    notes: dict[int, Note] = {}
    moments: list[MomentView] = []
    missed = [number for number, mark in enumerate(heard.marks, 1) if mark is Mark.NOT_MET]
    met = [number for number, mark in enumerate(heard.marks, 1) if mark is Mark.MET]
    praised = chance.some(met, chance.whole(1, 3, "praise"), "praised")
    for number in sorted(missed + praised):
        lines = banks[number - 1]
        text = words.line(lines.missed(words.channel) if number in missed else lines.met(words.channel), "line", number)
        at = heard.at_ms[number - 1]
        if at is not None and chance.happens(0.6, "pinned", number):
            moments.append(MomentView(0, number, MomentKind.EVIDENCE, max(0, at - SPAN_MS), at, text))
        elif number in missed and number in words.bank.looks and chance.happens(0.6, "looked", number):
            notes[number] = _looked(words, number)
        else:
            notes[number] = Note(text)
    did_well = "\n".join(
        words.line(banks[number - 1].went_well(words.channel), "well", number) for number in praised[:2]
    )
    comment = words.line(words.bank.comments, "comment") if chance.happens(0.2, "commented") else ""
    work_on, step, due = _work_on(words, card, missed, evaluated)
    return Written(notes, tuple(moments), Texts(did_well, work_on, step, due, comment))


def _looked(words: Words, number: int) -> Note:
    look = words.bank.looks[number]
    return Note(
        looked_up=words.line([look.looked_up], "up", number),
        looked_where=look.looked_where,
        seen=words.line(look.seen, "seen", number),
    )


def _work_on(words: Words, card: Scorecard, missed: Sequence[int], evaluated: date) -> tuple[str, str, date | None]:
    """Return at most two things to work on, and a step with its day for the first of them."""
    chance, banks = words.chance, words.bank.lines
    focus = chance.some(missed, 2, "focus")
    if not focus:
        return "", "", None
    work_on = "\n".join(words.line(banks[number - 1].to_work_on(words.channel), "work", number) for number in focus)
    step = words.line(words.bank.next_steps[card.section_of(focus[0]).name], "step")
    due = evaluated + timedelta(days=chance.whole(7, 21, "due"))
    return work_on, step, to_weekday(due)


def to_weekday(day: date) -> date:
    """Return ``day``, or the Monday after it where it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
