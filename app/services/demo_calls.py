"""The eight recorded demo calls with their suggested marks, moved to the working days before the demo library ends."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.domain.words import Mark, MomentKind
from app.media.probe import Facts, fingerprint, probe
from app.services.demo_bank import Bank, CallPlan
from app.services.demo_writing import SPAN_MS, Written
from app.services.evaluation_values import MomentView, Note, Texts

SHOWN = (7, 10, 13, 17)  # of what was met, these are pinned too: they are heard, not only noticed


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the script writer would mark on one criterion, why, and where in the recording (ms)."""

    number: int
    mark: Mark
    reason: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class DemoCall:
    """One recorded call: ``started`` is local and naive, ``advisor`` the position in the bank."""

    plan: CallPlan
    advisor: int
    service: str
    reference: str
    started: datetime
    recording: Facts
    sha256: str
    suggested: tuple[Suggestion, ...]

    @property
    def marked(self) -> tuple[Suggestion, ...]:
        """Return the suggestions the evaluator has followed so far."""
        count = {"open": 0, "draft": self.plan.marked, "done": len(self.suggested)}[self.plan.state]
        return self.suggested[:count]


def read(bank: Bank, folder: Path, days: Sequence[date]) -> tuple[DemoCall, ...]:
    """Return the calls in ``folder``, whose days become the last of ``days`` in the same order."""
    raw = [json.loads((folder / f"{plan.id}.json").read_text(encoding="utf-8")) for plan in bank.calls]
    stages = sorted({_started(one).date() for one in raw})
    moved = dict(zip(stages, days[-len(stages) :], strict=True))
    return tuple(_call(bank, plan, one, folder, moved) for plan, one in zip(bank.calls, raw, strict=True))


def write_up(call: DemoCall, due: date | None) -> Written:
    """Return what the evaluator of a call wrote so far: a moment for all that was missed and for some of the rest."""
    last = call.recording.duration_ms
    moments = tuple(
        MomentView(0, one.number, MomentKind.EVIDENCE, one.at_ms, min(one.at_ms + SPAN_MS, last), one.reason)
        for one in call.marked
        if one.mark is Mark.NOT_MET or (one.mark is Mark.MET and one.number in SHOWN)
    )
    notes = {one.number: Note(one.reason) for one in call.marked if one.mark is Mark.NO_OPPORTUNITY}
    plan = call.plan
    return Written(notes, moments, Texts(plan.well, plan.work, plan.next_step, due, plan.comment))


def _started(raw: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(raw["started"])


def _curly(text: str) -> str:
    """Return ``text`` with the quotation marks that the rest of the library is written with."""
    return re.sub('"([^"]*)"', r"“\1”", text)


def _call(bank: Bank, plan: CallPlan, raw: dict[str, Any], folder: Path, moved: dict[date, date]) -> DemoCall:
    first_names = [advisor.name.split()[0] for advisor in bank.advisors]
    started = _started(raw)
    recording = folder / raw["file"]
    return DemoCall(
        plan=plan,
        advisor=first_names.index(raw["advisor"]),
        service=raw["service"],
        reference=raw["reference"] if raw["reference"].isdigit() else "",
        started=datetime.combine(moved[started.date()], started.time()),
        recording=probe(recording),
        sha256=fingerprint(recording),
        suggested=tuple(
            Suggestion(one["criterion"], Mark(one["mark"]), _curly(one["reason"]), round(one["at"] * 1000))
            for one in raw["suggested_marks"]
        ),
    )
