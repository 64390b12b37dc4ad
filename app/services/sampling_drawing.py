"""What drawing changes in the library, each function within the transaction of its caller."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from app.domain.days import said_month
from app.domain.frame import Frame, FrameItem, LeftOut, frame_of, sift
from app.domain.lots import ALGORITHM
from app.domain.months import month_of
from app.domain.sampling import Draw, draw, replacement
from app.domain.sampling_certificate import days_gone, days_of, scheme_of
from app.domain.sampling_json import frame_from_json, frame_json, left_out_json
from app.domain.sampling_plan import Plan, Tranches, plan_from_json
from app.language import translate
from app.services import sampling_reading as reading
from app.services import sampling_sql as sql
from app.services.hand import Hand
from app.services.sampling_values import NothingToDraw, SampleView, SamplingRefused
from app.services.stored import utc_text

WEEK = timedelta(days=7)
BESIDE = "Drawn beside the sample in use; not put in the queue."
"""Why a draw is abandoned from the beginning: there was a sample of its month already."""


def begin(
    connection: Connection, period: int, hand: Hand, asked: tuple[Plan | None, int | None], beside: bool
) -> SampleView:
    """Begin a sample of a month with nothing drawn yet, by the plan and seed ``asked`` for or the usual ones.

    ``beside`` another in use it is abandoned from the beginning.
    """
    plan, seed = asked
    chosen = plan or reading.plan_of(connection, period)
    chosen.check()
    count = connection.execute(sql.COUNT_SAMPLES, {"period": period}).scalar_one()
    values = {
        "period": period,
        "plan": to_text(chosen.as_json()),
        "method": chosen.method.value,
        "seed": int(f"{period}{count + 1:02}") if seed is None else seed,
        "algorithm": ALGORITHM,
        "abandoned_at": utc_text(hand.at) if beside else None,
        "abandoned_by": hand.by if beside else None,
        "abandon_reason": BESIDE if beside else "",
    }
    return reading.sample_of(connection, int(connection.execute(sql.BEGIN, values | hand.values).lastrowid))


def abandon(connection: Connection, sample_id: int, reason: str, hand: Hand) -> None:
    """Give up a sample in use for a reason."""
    if not reason.strip():
        raise SamplingRefused(
            translate("SamplingDrawing", "Say why the sample is abandoned; the reason is kept with it.")
        )
    changed = connection.execute(sql.ABANDON, {"id": sample_id, "reason": reason.strip(), **hand.values})
    if not changed.rowcount:
        raise SamplingRefused(translate("SamplingDrawing", "This sample was abandoned before."))


def draw_tranche(connection: Connection, sample: SampleView, hand: Hand) -> None:
    """Draw the next tranche of a sample from what has come since the last one; NothingToDraw where that is nothing."""
    plan, period = sample.plan, sample.period
    first, last = days_of(period)
    until = min(hand.today, last)
    if until < first:
        raise NothingToDraw(
            translate("SamplingDrawing", "{0} has not begun; there is nothing to draw from yet.").format(
                said_month(month_of(first))
            )
        )
    quotas = {each.id: each.quota for each in reading.advisors_of(connection, plan, period)}
    frame, left_out = _frame(connection, sample, quotas, until)
    scheme = scheme_of(plan, period, sample.seed, quotas)
    number = len(sample.tranches) + 1
    before = [share for shares in reading.shares_of(connection, sample.id) for share in shares]
    drawn = draw(frame, scheme, number, days_gone(period, until), before)
    _check_worthwhile(sample, frame, drawn)
    values = {
        "sample": sample.id,
        "number": number,
        "until": until.isoformat(),
        "last": connection.execute(sql.LAST_INTERACTION).scalar_one(),
        "size": frame.size,
        "sha256": frame.fingerprint,
        "frame": to_text(frame_json(frame)),
        "quotas": to_text(quotas),
        "shares": to_text(drawn.shares),
        "left_out": to_text(left_out_json(left_out)),
        "program": reading.PROGRAM,
    }
    connection.execute(sql.ADD_TRANCHE, values | hand.values)
    mine = {"sample": sample.id, "tranche": number, "replaces": None}
    rows = [
        mine | {"interaction": pick.interaction_id, "advisor": pick.advisor_id, "stratum": pick.stratum}
        for pick in drawn.picks
    ]
    if rows:
        connection.execute(sql.ADD_ITEM, rows)


def replace(connection: Connection, item_id: int, reason: str, hand: Hand) -> tuple[int, int | None]:
    """Take an item out and put the next by the same method in its place; return the sample's number and that item's.

    The item is None where nothing is left. SamplingRefused where it cannot be replaced.
    """
    row = connection.execute(sql.ITEM, {"id": item_id}).one_or_none()
    _check_replaceable(row, reason)
    assert row is not None
    found, passed = _next_in_place(connection, row)
    values = {"id": item_id, "reason": reason.strip(), "passed": json.dumps(passed)}
    connection.execute(sql.REPLACE, values | hand.values)
    if found is None:
        return row.sample_id, None
    place = {"sample": row.sample_id, "tranche": row.tranche, "advisor": row.advisor_id, "stratum": row.stratum}
    added = connection.execute(sql.ADD_ITEM, place | {"interaction": found, "replaces": item_id})
    return row.sample_id, int(added.lastrowid)


def next_tranche(sample: SampleView | None, period: int) -> date | None:
    """Return the day on which more of a month is to be drawn, at the latest the day after it; None where all is."""
    first, last = days_of(period)
    if sample is None or not sample.tranches:
        return min(first + WEEK, last + timedelta(days=1)) if sample is None else first
    done = sample.tranches[-1].until
    if done >= last or sample.plan.tranches is Tranches.ONCE:
        return None
    return min(done + WEEK, last + timedelta(days=1))


def eligible(
    connection: Connection, plan: Plan, period: int, advisors: Sequence[int], until: date
) -> tuple[list[FrameItem], tuple[LeftOut, ...]]:
    """Return a month's interactions up to a day that may be drawn from these advisors, and what was left out."""
    items, excluded = reading.items_of(connection, plan, period)
    at_work, last = frozenset(advisors), f"{until.isoformat()}~"  # after any time of that day
    return sift((item for item in items if item.advisor_id in at_work and item.started < last), plan, excluded)


def to_text(value: object) -> str:
    """Return ``value`` as JSON text for a column, without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _frame(
    connection: Connection, sample: SampleView, quotas: dict[int, int], until: date
) -> tuple[Frame, tuple[LeftOut, ...]]:
    """Return what has come since the last tranche: whatever may be drawn and stood in no frame of the sample yet."""
    items, left_out = eligible(connection, sample.plan, sample.period, list(quotas), until)
    if sample.tranches:
        before = reading.in_frames(connection, sample.id)
        items = [item for item in items if item.id not in before]
    return frame_of(items, sample.plan), left_out


def _check_worthwhile(sample: SampleView, frame: Frame, drawn: Draw) -> None:
    first, _ = days_of(sample.period)
    if not frame.size:
        since = translate("SamplingDrawing", " since the last tranche") if sample.tranches else ""
        raise NothingToDraw(
            translate("SamplingDrawing", "There is no interaction of {0} to draw from{1}.").format(
                said_month(month_of(first)), since
            )
        )
    if not drawn.picks:
        raise NothingToDraw(
            translate("SamplingDrawing", "Nothing is due yet.")
            if sample.tranches
            else translate("SamplingDrawing", "By the plan nothing is due yet.")
        )


def _check_replaceable(row: Row[Any] | None, reason: str) -> None:
    if not reason.strip():
        raise SamplingRefused(
            translate(
                "SamplingDrawing", "Say why the interaction is replaced; the reason is printed on the certificate."
            )
        )
    if row is None or row.abandoned_at is not None:
        raise SamplingRefused(translate("SamplingDrawing", "This interaction is in no sample that is in use."))
    if row.replaced_at is not None:
        raise SamplingRefused(translate("SamplingDrawing", "This interaction was replaced before."))
    if row.evaluated:
        raise SamplingRefused(
            translate("SamplingDrawing", "This interaction has been evaluated; what was heard stays in the sample.")
        )


def _next_in_place(connection: Connection, row: Row[Any]) -> tuple[int | None, list[int]]:
    """Return what is next in an item's place, and what was next before but can no longer be drawn."""
    stored = connection.execute(sql.FRAME_OF, {"sample": row.sample_id, "number": row.tranche}).one()
    frame = frame_from_json(json.loads(stored.frame))
    group = next(each for each in frame.groups if (each.advisor_id, each.stratum) == (row.advisor_id, row.stratum))
    scheme = scheme_of(plan_from_json(json.loads(row.plan)), row.period, row.seed, {})
    used = set(connection.execute(sql.USED, {"sample": row.sample_id}).scalars())
    passed: list[int] = []
    while (found := replacement(group, row.interaction_id, used, scheme)) is not None:
        if connection.execute(sql.STILL_THERE, {"id": found}).scalar() is not None:
            break
        passed.append(found)
        used.add(found)
    return found, passed
