"""Samples, frames and certificates read from the library's rows."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, text

from app import __version__
from app.domain.frame import FrameItem
from app.domain.lots import ALGORITHM
from app.domain.sampling import Share
from app.domain.sampling_certificate import (
    Abandoned,
    Advisor,
    Certificate,
    Item,
    OtherDraw,
    Replacement,
    Tranche,
    days_of,
)
from app.domain.sampling_json import frame_from_json, left_out_from_json
from app.domain.sampling_plan import Plan, RuleKind, plan_from_json
from app.domain.words import Channel
from app.language import translate
from app.services import sampling_sql as sql
from app.services.sampling_values import QueueItem, QueueState, SampleView, SamplingRefused, TrancheView
from app.services.stored import day, from_utc, utc_text
from db.engine import Clock

PROGRAM = f"fair-hearing {__version__}"
_CHANNELS = {channel.value: channel for channel in Channel}
_LIBRARY = text("SELECT name, uid FROM library_info")


def plan_of(connection: Connection, period: int) -> Plan:
    """Return the plan in force in a month; the usual one where none was set."""
    stored = connection.execute(sql.PLAN, {"period": period}).scalar()
    return plan_from_json(json.loads(stored)) if stored else Plan()


def advisors_of(connection: Connection, plan: Plan, period: int) -> tuple[Advisor, ...]:
    """Return the advisors at work in a month with their quotas, by name."""
    first, last = days_of(period)
    rows = connection.execute(sql.ADVISORS, {"first": first.isoformat(), "last": last.isoformat()})
    return tuple(
        Advisor(
            row.id,
            row.name,
            plan.quota_for(day(row.started_on), period),
            plan.is_new_starter(day(row.started_on), period),
        )
        for row in rows
    )


def span_of(period: int) -> dict[str, str]:
    """Return the values that bound a month's interactions in a statement."""
    first, last = days_of(period)
    return {"first": first.isoformat(), "after": (last + timedelta(days=1)).isoformat()}


def items_of(connection: Connection, plan: Plan, period: int) -> tuple[list[FrameItem], dict[int, str]]:
    """Return a month's interactions whose advisor is known, and those excluded by hand with their reason, by number."""
    with_words = any(rule.kind is RuleKind.WORDS for rule in plan.rules)
    statement = sql.FRAME.format(words="i.search_key" if with_words else "''")
    cursor = connection.exec_driver_sql(statement, span_of(period)).cursor
    assert cursor is not None
    rows = cursor.fetchall()  # bare tuples: half the time of SQLAlchemy's rows, and there may be 100,000
    items = [
        FrameItem(number, advisor, started, _CHANNELS[channel], service, duration_ms, words)
        for number, advisor, started, channel, service, duration_ms, words, _ in rows
    ]
    return items, {row[0]: row[7] for row in rows if row[7]}


def samples_of(connection: Connection, period: int) -> tuple[SampleView, ...]:
    """Return every draw of a month, the abandoned ones too, in the order of drawing."""
    return tuple(_sample(connection, row) for row in connection.execute(sql.SAMPLES, {"period": period}).all())


def sample_in_use(connection: Connection, period: int) -> SampleView | None:
    """Return the sample of a month that is worked through, if there is one."""
    row = connection.execute(sql.IN_USE, {"period": period}).one_or_none()
    return _sample(connection, row) if row else None


def sample_of(connection: Connection, sample_id: int) -> SampleView:
    """Return one sample; SamplingRefused when there is none of this number."""
    row = connection.execute(sql.ONE_SAMPLE, {"id": sample_id}).one_or_none()
    if row is None:
        raise SamplingRefused(translate("SamplingReading", "There is no sample {0} in this library.").format(sample_id))
    return _sample(connection, row)


def shares_of(connection: Connection, sample_id: int) -> list[tuple[Share, ...]]:
    """Return the shares of every tranche of a sample."""
    rows = connection.execute(sql.TRANCHES, {"sample": sample_id})
    return [tuple(Share(*share) for share in json.loads(row.shares)) for row in rows]


def in_frames(connection: Connection, sample_id: int) -> set[int]:
    """Return the interactions that have stood in a frame of a sample."""
    frames = connection.execute(sql.FRAMES, {"sample": sample_id})
    return {number for row in frames for group in json.loads(row.frame) for _, number in group["items"]}


def items_in(connection: Connection, sample_id: int) -> tuple[tuple[Item, ...], tuple[Replacement, ...]]:
    """Return all items of a sample and what was replaced, each in the order of doing."""
    rows = connection.execute(sql.ITEMS, {"sample": sample_id}).all()
    items = tuple(
        Item(row.interaction_id, row.advisor_id, row.stratum, row.tranche, bool(row.evaluated)) for row in rows
    )
    instead = {row.replaces_id: row.interaction_id for row in rows if row.replaces_id is not None}
    gone = sorted((row for row in rows if row.replaced_at is not None), key=lambda row: (row.replaced_at, row.id))
    return items, tuple(
        Replacement(
            row.interaction_id,
            instead.get(row.id),
            row.replace_reason,
            row.replaced_at,
            row.replaced_by,
            tuple(json.loads(row.passed_over)),
        )
        for row in gone
    )


def queued_by(
    connection: Connection, certificate: Certificate
) -> tuple[tuple[Item, ...], tuple[Replacement, ...]] | None:
    """Return what is in the sample of a ``certificate`` here, None where it was drawn in another library."""
    if connection.execute(_LIBRARY).one().uid != certificate.library_uid:
        return None
    row = connection.execute(sql.ONE_SAMPLE, {"id": certificate.sample_id}).one_or_none()
    if row is None or (row.period, row.seed) != (certificate.period, certificate.seed):
        return None
    return items_in(connection, certificate.sample_id)


def queue_of(connection: Connection, sample: SampleView, quotas: Mapping[int, int]) -> tuple[QueueItem, ...]:
    """Return what is in a sample, by tranche and time, each with its place among the advisor's."""
    places: dict[int, int] = {}
    items: list[QueueItem] = []
    for row in connection.execute(sql.QUEUE, {"sample": sample.id}).all():
        places[row.advisor_id] = places.get(row.advisor_id, 0) + 1
        items.append(_queue_item(row, places[row.advisor_id], quotas.get(row.advisor_id, sample.plan.quota)))
    return tuple(items)


def certificate_of(connection: Connection, sample: SampleView, clock: Clock) -> Certificate:
    """Return the certificate of a sample as it stands now."""
    library = connection.execute(_LIBRARY).one()
    items, replacements = items_in(connection, sample.id)
    others = [each for each in samples_of(connection, sample.period) if each.id != sample.id]
    tranches = _tranches(connection, sample.id)
    quotas = {advisor: quota for tranche in tranches for advisor, quota in tranche.quotas.items()}
    names = {row.id: row.name for row in connection.execute(sql.NAMES)}
    return Certificate(
        library=library.name,
        library_uid=library.uid,
        sample_id=sample.id,
        period=sample.period,
        issued_at=utc_text(clock()),
        program=PROGRAM,
        algorithm=ALGORITHM,
        plan=sample.plan,
        seed=sample.seed,
        advisors=tuple(
            Advisor(number, names.get(number, ""), quota, quota != sample.plan.quota)
            for number, quota in sorted(quotas.items())
        ),
        tranches=tranches,
        items=items,
        replacements=replacements,
        abandoned=_abandoned(sample),
        other_draws=tuple(_other(each) for each in others),
        spot_checks=connection.execute(sql.SPOT_CHECKS, span_of(sample.period)).scalar_one(),
    )


def _tranches(connection: Connection, sample_id: int) -> tuple[Tranche, ...]:
    frames = {row.number: row.frame for row in connection.execute(sql.FRAMES, {"sample": sample_id})}
    return tuple(
        Tranche(
            row.number,
            date.fromisoformat(row.until_day),
            row.last_interaction,
            frame_from_json(json.loads(frames[row.number])),
            {int(advisor): quota for advisor, quota in json.loads(row.quotas).items()},
            left_out_from_json(json.loads(row.left_out)),
            row.program,
            row.drawn_at,
            row.drawn_by,
        )
        for row in connection.execute(sql.TRANCHES, {"sample": sample_id}).all()
    )


def _sample(connection: Connection, row: Row[Any]) -> SampleView:
    tranches = tuple(
        TrancheView(
            each.number,
            date.fromisoformat(each.until_day),
            from_utc(each.drawn_at),
            each.drawn_by,
            each.frame_size,
            each.frame_sha256,
            each.drawn,
        )
        for each in connection.execute(sql.TRANCHES, {"sample": row.id})
    )
    return SampleView(
        id=row.id,
        period=row.period,
        plan=plan_from_json(json.loads(row.plan)),
        seed=row.seed,
        begun_at=from_utc(row.begun_at),
        begun_by=row.begun_by,
        tranches=tranches,
        abandoned_at=from_utc(row.abandoned_at) if row.abandoned_at else None,
        abandoned_by=row.abandoned_by,
        abandon_reason=row.abandon_reason,
    )


def _queue_item(row: Row[Any], position: int, of: int) -> QueueItem:
    state: QueueState = "open" if row.state is None else "draft" if row.state == "draft" else "done"
    return QueueItem(
        id=row.id,
        interaction_id=row.interaction_id,
        advisor_id=row.advisor_id,
        advisor=row.advisor,
        position=position,
        of=of,
        tranche=row.tranche,
        stratum=row.stratum,
        started_at=datetime.fromisoformat(row.started_at),
        channel=_CHANNELS[row.channel],
        service=row.service,
        subject=row.subject,
        reference=row.reference,
        duration_ms=row.duration_ms,
        has_recording=bool(row.has_recording),
        state=state,
        evaluation_id=row.evaluation_id,
        evaluator=row.evaluator,
        replaces_because=row.replaces_because,
    )


def _abandoned(sample: SampleView) -> Abandoned | None:
    if sample.abandoned_at is None:
        return None
    return Abandoned(utc_text(sample.abandoned_at), sample.abandoned_by, sample.abandon_reason)


def _other(sample: SampleView) -> OtherDraw:
    return OtherDraw(
        sample.id,
        sample.plan.method.value,
        sample.seed,
        utc_text(sample.begun_at),
        sample.begun_by,
        _abandoned(sample),
    )
