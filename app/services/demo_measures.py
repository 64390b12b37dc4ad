"""What became of the demo library's contacts, how its customers rated them, and how many calls came in each week.

Good marks make a contact a little likelier to be resolved and rated well: a real link, and a modest one.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import exp
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.months import month_of
from app.domain.ratings import RatingKind
from app.services.demo_chance import Chance
from app.services.recording_changes import enter
from app.services.stored import utc_text

ASKED_FOR_DAYS = 270
"""The outcome has been asked for only so long; evaluations from before have none."""

_EVALUATED = text("""
    SELECT e.id, e.interaction_id, e.evaluator_id, e.changed_at, e.advisor_id, e.covered, e."of", i.started_at,
        i.reference, i.channel, (SELECT group_concat(c.number) FROM mark m JOIN scorecard_criterion c
            ON c.id = m.criterion_id WHERE m.evaluation_id = e.id AND m.value = 2) AS not_met
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id WHERE e.state <> 'draft' ORDER BY e.id
""")
_CALLS = text("SELECT id, started_at FROM interaction WHERE channel = 'telephone' ORDER BY id")
_REASONS = text("SELECT id, name FROM avoidable_reason")
_OUTCOME = text("""
    INSERT INTO outcome (evaluation_id, first_contact, avoidable, avoidable_reason_id, records_checked, records_right,
        duplicates, changed_at, changed_by)
    VALUES (:id, :first, :avoidable, :reason, :checked, :right, :duplicates, :at, :by)
""")
_WAITED = text("UPDATE interaction SET waiting_ms = :ms WHERE id = :id")
_FILE = text("""
    INSERT INTO figure_import (kind, name, sha256, imported_at, imported_by) VALUES (:kind, :name, :sha256, :at, :by)
""")
_RATING = text("""
    INSERT INTO rating (figure_import_id, kind, value, given_on, month, advisor_id, interaction_id, reference, comment)
    VALUES (:import, :kind, :value, :on, :month, :advisor, :interaction, :reference, :comment)
""")
_WEEK = text("""
    INSERT INTO week_of_calls (figure_import_id, week_from, queue, offered, answered, abandoned)
    VALUES (:import, :monday, :queue, :offered, :answered, :abandoned)
""")
_SHARES = {RatingKind.GOVMETRIC: 0.34, RatingKind.CSAT: 0.42, RatingKind.NPS: 0.16, RatingKind.EFFORT: 0.14}
"""How many customers answer each question."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An evaluated contact: its score (0-1), the criteria not met, and whether it was resolved at once."""

    row: Row[Any]
    score: float
    not_met: frozenset[int]
    resolved: bool


def add(connection: Connection, bank: Path, days: Sequence[date], by: int) -> None:
    """Put outcomes, waiting times, ratings and weekly calls into a demo library whose contacts end with ``days``."""
    kept: Mapping[str, Any] = tomllib.loads(bank.read_text(encoding="utf-8"))["measures"]
    since = (days[-1] - timedelta(days=ASKED_FOR_DAYS)).isoformat()
    reasons = {row.name: int(row.id) for row in connection.execute(_REASONS)}
    told = [_tell(row) for row in connection.execute(_EVALUATED)]
    answered = [each for each in told if each.row.started_at >= since]
    connection.execute(_OUTCOME, [_outcome(each, kept["reasons"], reasons) for each in answered])
    connection.execute(_WAITED, [_waited(row) for row in connection.execute(_CALLS)])
    at = datetime.combine(days[-1], time(8, 30), tzinfo=UTC)
    said = kept["said"]
    ratings = [rating for each in told for rating in _ratings(each, said) if rating["on"] <= days[-1].isoformat()]
    _bring_in(connection, "ratings", f"customer-ratings-{days[-1]:%Y-%m}.csv", ratings, at, by)
    weeks = list(_weeks(kept, days))
    _bring_in(connection, "calls", f"weekly-calls-{days[-1]:%Y-%m}.csv", weeks, at + timedelta(minutes=5), by)


def _tell(row: Row[Any]) -> _Told:
    score = row.covered / row.of
    not_met = frozenset(int(number) for number in (row.not_met or "").split(",") if number)
    likely = 0.52 + 0.36 * score - 0.10 * (13 in not_met) - 0.05 * (17 in not_met)
    return _Told(row, score, not_met, _chance(row).happens(likely, "resolved"))


def _chance(row: Row[Any]) -> Chance:
    return Chance("measures", row.reference, row.started_at)


def _outcome(told: _Told, parts: Mapping[str, int], reasons: Mapping[str, int]) -> dict[str, object]:
    row, chance = told.row, _chance(told.row)
    likely = 0.30 - 0.14 * told.score + 0.10 * (17 in told.not_met) + 0.07 * (not told.resolved)
    avoidable = chance.happens(likely, "avoidable")
    names = [name for name, count in parts.items() for _ in range(count)]
    checked = chance.whole(1, 4, "checked") if chance.happens(0.72, "looked") else None
    right = None
    if checked is not None:
        wrong = 15 in told.not_met and chance.happens(0.6, "found")
        right = checked - (1 if wrong or chance.happens(0.02, "wrong") else 0)
    return {
        "id": row.id,
        "first": told.resolved if chance.happens(0.96, "said") else None,
        "avoidable": avoidable,
        "reason": reasons[chance.pick(names, "why")] if avoidable else None,
        "checked": checked,
        "right": right,
        "duplicates": None if checked is None else int(chance.happens(0.03, "twice")),
        "at": row.changed_at,
        "by": row.evaluator_id,
    }


def _waited(row: Row[Any]) -> dict[str, object]:
    chance = Chance("waited", row.id, row.started_at)
    seconds = min(34.0 * exp(0.85 * chance.normal("s")), 1500.0)
    return {"id": row.id, "ms": round(seconds) * 1000}


def _ratings(told: _Told, said: Mapping[str, Sequence[str]]) -> list[dict[str, Any]]:
    """Return what one customer answered; the day is the contact's or one of the two after it."""
    row, chance = told.row, _chance(told.row)
    started = datetime.fromisoformat(row.started_at).date()
    given = started + timedelta(days=chance.whole(0, 2, "day"))
    mood = 2.4 * (told.score - 0.84) + 0.42 * told.resolved - 0.15 * (10 in told.not_met) + 0.95 * chance.normal("mood")
    steps = {
        RatingKind.CSAT: (-1.75, -1.1, -0.45, 0.5),
        RatingKind.EFFORT: (-2.1, -1.55, -1.0, -0.45, 0.15, 0.85),
        RatingKind.NPS: (-2.3, -2.0, -1.75, -1.5, -1.25, -1.0, -0.75, -0.35, 0.05, 0.6),
        RatingKind.GOVMETRIC: (-1.0, -0.35),
    }
    comment = ""
    if chance.happens(0.3, "writes"):
        comment = chance.pick(said["good" if mood > 0.4 else "poor"], "words") if abs(mood - 0.1) > 0.5 else ""
    return [
        {
            "kind": kind.value,
            "value": kind.scale[0] + sum(mood + 0.2 * chance.normal("slip", kind.value) > step for step in steps[kind]),
            "on": given.isoformat(),
            "month": month_of(given),
            "advisor": row.advisor_id,
            "interaction": row.interaction_id,
            "reference": row.reference,
            "comment": comment,
        }
        for kind, share in _SHARES.items()
        if chance.happens(share, "answers", kind.value)
    ]


def _weeks(kept: Mapping[str, Any], days: Sequence[date]) -> list[dict[str, object]]:
    monday, last = days[0] - timedelta(days=days[0].weekday()), days[-1] - timedelta(days=days[-1].weekday())
    found = []
    while monday < last:
        chance, month = Chance("week", monday.isoformat()), monday.month - 1
        offered = round(kept["calls"][month] * (1 + 0.05 * chance.normal("offered")))
        share = min(kept["answered"][month] + 1.3 * chance.normal("answered"), 98.5)
        answered = round(offered * share / 100)
        found.append(
            {
                "monday": monday.isoformat(),
                "queue": kept["queue"],
                "offered": offered,
                "answered": answered,
                "abandoned": offered - answered,
            }
        )
        monday += timedelta(days=7)
    return found


def _bring_in(  # noqa: PLR0917 - what an import is
    connection: Connection, kind: str, name: str, rows: Sequence[dict[str, object]], at: datetime, by: int
) -> None:
    values = {"kind": kind, "name": name, "sha256": hashlib.sha256(f"demo {name}".encode()).hexdigest()}
    number = int(connection.execute(_FILE, values | {"at": utc_text(at), "by": by}).lastrowid)
    connection.execute(_RATING if kind == "ratings" else _WEEK, [{"import": number, **row} for row in rows])
    detail = {"file": name, "sha256": values["sha256"], "n": len(rows)}
    enter(connection, at=utc_text(at), by=by, what="imported", subject=kind, subject_id=number, detail=detail)
