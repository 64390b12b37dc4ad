"""The words of the demo library, read from ``resources/demo/library.toml``: people, subjects, and what is written."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.words import Channel, Purpose

SPOKEN = (Channel.TELEPHONE, Channel.VISIT)
BANKS = ("said", "phone", "written", "praise", "wrote", "well", "work", "mend")


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing customers ask about; the words after the title stand in for the braces of a line."""

    service: str
    title: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lines:
    """What evaluators write about one criterion; ``hard`` is in logits, ``absent`` a share between 0 and 1."""

    number: int
    hard: float
    absent: float
    said: tuple[str, ...]
    phone: tuple[str, ...]
    written: tuple[str, ...]
    praise: tuple[str, ...]
    wrote: tuple[str, ...]
    well: tuple[str, ...]
    work: tuple[str, ...]
    mend: tuple[str, ...]

    def missed(self, channel: Channel) -> tuple[str, ...]:
        """Return the lines that say how this criterion was not met on ``channel``."""
        if channel is Channel.TELEPHONE:
            return self.said + self.phone
        return self.said if channel in SPOKEN else self.written

    def met(self, channel: Channel) -> tuple[str, ...]:
        """Return the lines that praise how this criterion was met on ``channel``."""
        return self.praise if channel in SPOKEN else self.wrote

    def went_well(self, channel: Channel) -> tuple[str, ...]:
        """Return the lines that tell the advisor what went well."""
        return self.well if channel in SPOKEN else self.wrote

    def to_work_on(self, channel: Channel) -> tuple[str, ...]:
        """Return the lines that tell the advisor what to work on."""
        return self.work if channel in SPOKEN else self.mend


@dataclass(frozen=True, slots=True)
class Advisor:
    """An advisor and how skill moves: per section the share met, 0-1, at the beginning and at the end.

    ``joined`` and ``turn`` count months before the end; ``watched`` is why there are extra evaluations around the turn.
    """

    name: str
    services: tuple[str, ...]
    skill: tuple[tuple[float, float], ...]
    joined: int | None
    turn: int | None
    watched: Purpose | None


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into the systems showed for one criterion."""

    looked_up: str
    looked_where: str
    seen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallPlan:
    """How far the evaluator has got with one of the recorded calls: *open*, *draft* (``marked`` criteria) or *done*."""

    id: str
    subject: str
    state: str
    marked: int
    well: str
    work: str
    next_step: str
    days: int
    comment: str


@dataclass(frozen=True, slots=True)
class Bank:
    """Everything the demo library is told from."""

    council: str
    team: str
    customers: tuple[str, ...]
    evaluators: tuple[tuple[str, str], ...]
    advisors: tuple[Advisor, ...]
    subjects: tuple[Subject, ...]
    lines: tuple[Lines, ...]
    looks: Mapping[int, Look]
    next_steps: Mapping[str, tuple[str, ...]]
    comments: tuple[str, ...]
    calls: tuple[CallPlan, ...]

    def about(self, service: str) -> tuple[Subject, ...]:
        """Return what customers ask of ``service``."""
        return tuple(subject for subject in self.subjects if subject.service == service)


def read(path: Path) -> Bank:
    """Return the bank in the TOML file ``path``."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Bank(
        council=raw["council"],
        team=raw["team"],
        customers=tuple(raw["customers"]),
        evaluators=tuple((one["name"], one["role"]) for one in raw["evaluator"]),
        advisors=tuple(_advisor(one) for one in raw["advisor"]),
        subjects=tuple(_subject(service["name"], one) for service in raw["service"] for one in service["subjects"]),
        lines=tuple(_lines(one) for one in raw["criterion"]),
        looks={one["number"]: Look(one["looked_up"], one["looked_where"], tuple(one["seen"])) for one in raw["system"]},
        next_steps={section: tuple(steps) for section, steps in raw["next_step"].items()},
        comments=tuple(raw["comments"]["advisor"]),
        calls=tuple(_call(one) for one in raw["call"]),
    )


def _advisor(raw: Mapping[str, Any]) -> Advisor:
    return Advisor(
        name=raw["name"],
        services=tuple(raw["services"]),
        skill=tuple((first / 100, last / 100) for first, last in raw["skill"]),
        joined=raw.get("joined"),
        turn=raw.get("turn"),
        watched=Purpose(raw["watched"]) if "watched" in raw else None,
    )


def _subject(service: str, raw: Mapping[str, str]) -> Subject:
    return Subject(service, raw["title"], {key: text for key, text in raw.items() if key != "title"})


def _lines(raw: Mapping[str, Any]) -> Lines:
    banks: dict[str, Sequence[str]] = {key: raw[key] for key in BANKS}
    return Lines(raw["number"], raw["hard"], raw["absent"], **{key: tuple(lines) for key, lines in banks.items()})


def _call(raw: Mapping[str, Any]) -> CallPlan:
    return CallPlan(
        id=raw["id"],
        subject=raw["subject"],
        state=raw["state"],
        marked=raw.get("marked", 0),
        well="\n".join(raw.get("well", ())),
        work="\n".join(raw.get("work", ())),
        next_step=raw.get("next", ""),
        days=raw.get("days", 0),
        comment=raw.get("comment", ""),
    )
