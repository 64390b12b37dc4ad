"""One-to-ones as read from the library's rows: lists, the figures of a period, clips and comments."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, TextClause

from app.domain.intervals import t_interval
from app.domain.quarters import Planned
from app.domain.sensitive import as_it_may_leave
from app.domain.words import Mark
from app.services import one_to_one_sql as sql
from app.services.evaluation_reading import MARKS, sensitive_spans
from app.services.interaction_rows import raw_format, recording_path
from app.services.one_to_one_values import ClipView, Comment, Figure, OneToOneRow, Stretch, TalkTexts, state_of
from app.services.scorecards import Shelf
from app.services.stored import day


def texts_of(row: Row[Any]) -> TalkTexts:
    """Return what is written in a one-to-one."""
    return TalkTexts(
        row.summarise, row.ask, row.formulate, row.express, row.training_evaluator, row.training_advisor,
        row.advisor_words, row.agreed,
    )  # fmt: skip


def rows_of(connection: Connection, advisor_id: int) -> tuple[OneToOneRow, ...]:
    """Return an advisor's one-to-ones, newest first."""
    return tuple(
        OneToOneRow(
            id=row.id,
            advisor_id=row.advisor_id,
            advisor=row.advisor,
            evaluator=row.evaluator,
            planned_on=date.fromisoformat(row.planned_on),
            held_on=day(row.held_on),
            state=state_of(row.prepared_on, row.held_on, row.documented_on, row.called_off_on),
            actions=row.actions,
            done=row.done,
            called_off_reason=row.called_off_reason,
        )
        for row in connection.execute(sql.ROWS, {"advisor": advisor_id})
    )


def kept(connection: Connection, advisor_id: int | None = None) -> Mapping[int, tuple[Planned, ...]]:
    """Return everybody's one-to-ones that were not called off, or one advisor's, by advisor."""
    found: dict[int, list[Planned]] = {}
    rows = connection.execute(sql.KEPT if advisor_id is None else sql.KEPT_OF, {"advisor": advisor_id})
    for row in rows:
        meeting = Planned(date.fromisoformat(row.planned_on), day(row.held_on), day(row.documented_on))
        found.setdefault(row.advisor_id, []).append(meeting)
    return {each: tuple(meetings) for each, meetings in found.items()}


def begun(connection: Connection, today: date) -> date:
    """Return the day of the first one-to-one that is kept in the library, today where there is none yet."""
    return day(connection.execute(sql.BEGUN).scalar()) or today


def figures(connection: Connection, advisor_id: int, period: Stretch) -> tuple[Figure | None, tuple[Figure, ...]]:
    """Return the period's total, ``None`` without evaluations, and its sections; versions pool by section name."""
    values = {"advisor": advisor_id, "first": period.first_month, "last": period.last_month}
    sums: dict[str, list[int]] = {}
    for row in connection.execute(sql.FIGURES, values):
        found = sums.setdefault(row.name or "", [0] * 5)
        for place, count in enumerate((row.n, row.covered, row.of, row.sum_bp, row.sum_bp2)):
            found[place] += count
    by_name = {name: _figure(name, *counts) for name, counts in sums.items()}
    total = by_name.pop("", None)
    return total, tuple(by_name.values())


def comments(connection: Connection, advisor_id: int, period: Stretch) -> tuple[Comment, ...]:
    """Return what the advisor said about the evaluations of a period, and which they dispute, newest first."""
    values = {"advisor": advisor_id, "first": period.first_month, "last": period.last_month}
    return tuple(
        Comment(
            evaluation_id=row.id,
            started_at=datetime.fromisoformat(row.started_at),
            about=row.subject or row.service,
            words=row.advisor_comment.strip(),
            disputed=row.state == "disputed",
        )
        for row in connection.execute(sql.COMMENTS, values)
    )


def chosen_clips(connection: Connection, shelf: Shelf, one_to_one_id: int) -> tuple[ClipView, ...]:
    """Return the moments chosen to be played, in their order."""
    return _clips(connection, shelf, sql.CLIPS_OF, {"id": one_to_one_id})


def clips_between(connection: Connection, shelf: Shelf, advisor_id: int, period: Stretch) -> tuple[ClipView, ...]:
    """Return every moment of an advisor's evaluations of a period that can be played or read out, newest first."""
    values = {"advisor": advisor_id, "first": period.first_month, "last": period.last_month}
    return _clips(connection, shelf, sql.CLIPS_BETWEEN, values)


def _figure(name: str, n: int, covered: int, of: int, sum_bp: int, sum_bp2: int) -> Figure:  # noqa: PLR0917 - a row's
    low, high = t_interval(n, sum_bp, sum_bp2) or (None, None)
    return Figure(name, n, covered, of, low, high)


def _clips(
    connection: Connection, shelf: Shelf, statement: TextClause, values: Mapping[str, object]
) -> tuple[ClipView, ...]:
    rows = connection.execute(statement, values).all()
    silenced = _silenced(connection, {row.interaction_id for row in rows})
    return tuple(_clip(connection, shelf, row, silenced[row.interaction_id]) for row in rows)


def _silenced(connection: Connection, interactions: Iterable[int]) -> Mapping[int, tuple[tuple[int, int], ...]]:
    return {each: sensitive_spans(connection, each) for each in interactions}


def _clip(connection: Connection, shelf: Shelf, row: Row[Any], silenced: tuple[tuple[int, int], ...]) -> ClipView:
    kept_card = shelf.fetch(connection, row.scorecard_version_id)
    number = kept_card.number_of(row.criterion_id)
    mark: Mark | None = MARKS[row.value] if row.value else None
    return ClipView(
        moment_id=row.id,
        evaluation_id=row.evaluation_id,
        interaction_id=row.interaction_id,
        started_at=datetime.fromisoformat(row.started_at),
        about=row.subject or row.service,
        criterion="" if number is None else kept_card.card.criteria[number - 1].short,
        number=number,
        mark=mark,
        start_ms=row.start_ms,
        end_ms=row.end_ms,
        comment=as_it_may_leave(row.comment, row.start_ms, row.end_ms, silenced),
        quote=row.quote,
        recording=recording_path(row.path, row.root, row.library),
        missing=bool(row.missing),
        raw=raw_format(row.raw),
        silenced=silenced,
        criterion_key=None if number is None else kept_card.card.criteria[number - 1].key,
    )
