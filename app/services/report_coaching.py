"""One-to-ones, meetings and actions held against target as tables of a report."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy import Row as SqlRow

from app.domain.before_after import DAYS_BEFORE, ENOUGH_AFTER, BeforeAfter
from app.domain.quarters import Against
from app.domain.report_figures import Column, Kind, Row, Section, Short, Table
from app.domain.trends import Share
from app.language import noop, translate
from app.services.action_values import ActionView
from app.services.meetings import MeetingsHeld
from app.services.one_to_one_values import OneToOneRow
from app.services.people import Person

TARGET = noop("ReportCoaching", "Target: 100%, one a quarter for each advisor, held and written up.")
MANY, PRINTED = 20, 40
"""With more advisors than ``MANY`` paper names those alone of whom one is missing, ``PRINTED`` of them at most."""
_NONE_DUE = noop("ReportCoaching", "No one-to-one was due: none had been kept in this library yet.")
_EFFECTS = noop(
    "ReportCoaching",
    "The criterion's share met over the {0} days before it was agreed, and since it was done until today. "
    "Too early until there are {1} marks since; worked where the Newcombe 95% interval of the difference lies above 0.",
)
_ACTIONS = text("""
    SELECT a.advisor_id,
        sum(a.agreed_on BETWEEN :first AND :last) AS agreed,
        sum(a.due_on BETWEEN :first AND :last AND a.state <> 'dropped') AS due,
        sum(a.due_on BETWEEN :first AND :last AND a.state <> 'dropped' AND a.done_on <= a.due_on) AS in_time,
        sum(a.due_on BETWEEN :first AND :last AND a.state <> 'dropped' AND a.done_on > a.due_on) AS later,
        sum(a.closed_on BETWEEN :first AND :last AND a.state = 'worked') AS worked,
        sum(a.closed_on BETWEEN :first AND :last AND a.state = 'did not work') AS did_not_work,
        sum(a.closed_on BETWEEN :first AND :last AND a.state = 'dropped') AS dropped
    FROM action a GROUP BY a.advisor_id
""")


def one_to_ones_section(
    held: Sequence[tuple[Person, Against]], meetings: MeetingsHeld | None, quarters: str
) -> Section:
    """Return every advisor's one-to-ones against target, and the register's meetings where they belong to the scope.

    ``quarters`` is the sentence which quarters are counted.
    """
    due = [(person, against) for person, against in held if against.due]
    together = sum((against for _, against in due), Against(0, 0))
    tables = [_by_advisor(due, together)]
    if meetings is not None:
        tables.append(_meetings(meetings))
    words = [quarters]
    if together.due:
        words.insert(
            0,
            translate("ReportCoaching", "{0:,} of {1:,} one-to-ones due were held and written up.").format(
                together.held, together.due
            ),
        )
    return Section(
        translate("ReportCoaching", "One-to-ones and meetings against target"), tuple(tables), words=tuple(words)
    )


def _by_advisor(due: Sequence[tuple[Person, Against]], together: Against) -> Table:
    columns = (
        Column(translate("Column", "Advisor")),
        Column(translate("Column", "Due"), Kind.COUNT),
        Column(translate("Column", "Held"), Kind.COUNT),
        Column(translate("Column", "Share"), Kind.SHARE),
    )
    rows = tuple((person.name, *_against(against)) for person, against in due)
    return Table(
        translate("ReportCoaching", "One-to-ones by advisor"),
        translate("ReportCoaching", "One-to-ones"),
        columns,
        rows,
        (translate("ReportCoaching", "Together"), *_against(together)) if len(rows) > 1 else None,
        (translate("ReportCoaching", TARGET),),
        translate("ReportCoaching", _NONE_DUE),
        short=_missing(due, rows),
    )


def _missing(due: Sequence[tuple[Person, Against]], rows: Sequence[Row]) -> Short | None:
    """Return the advisors of whom a one-to-one is missing, for paper, where everybody's would fill it."""
    if len(due) <= MANY:
        return None
    missing = tuple(row for (_, against), row in zip(due, rows, strict=True) if against.held < against.due)
    held = len(due) - len(missing)
    if not missing:
        said = translate("ReportCoaching", "All {1:,} advisors had all of theirs.")
    elif len(missing) <= PRINTED:
        said = translate("ReportCoaching", "{0:,} of {1:,} advisors had all of theirs; the others are named here.")
    else:
        said = translate(
            "ReportCoaching", "{0:,} of {1:,} advisors had all of theirs; of the {2:,} others {3} are named here."
        )
    note = said.format(held, len(due), len(missing), PRINTED)
    everybody = translate("ReportCoaching", "The spreadsheet and the CSV name everybody.")
    return Short(missing[:PRINTED], f"{note} {everybody}")


def actions_section(connection: Connection, people: Sequence[Person], first: date, last: date) -> Section:
    """Return what became of the actions of ``people`` that were agreed, due or closed on these days, both included."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    found = {row.advisor_id: row for row in connection.execute(_ACTIONS, values)}
    columns = (
        Column(translate("Column", "Advisor")),
        Column(translate("Column", "Agreed"), Kind.COUNT),
        Column(translate("Column", "Due"), Kind.COUNT),
        Column(translate("Column", "Done in time"), Kind.COUNT),
        Column(translate("Column", "Done later"), Kind.COUNT),
        Column(translate("Column", "Not done"), Kind.COUNT),
        Column(translate("Column", "Worked"), Kind.COUNT),
        Column(translate("Column", "Did not work"), Kind.COUNT),
        Column(translate("Column", "Dropped"), Kind.COUNT),
    )
    cells = [(person.name, _counts(found, person.id)) for person in people]
    rows: tuple[Row, ...] = tuple((name, *counts) for name, counts in cells if any(counts))
    sums = [sum(column) for column in zip(*(counts for _, counts in cells), strict=True)]
    total = (translate("ReportCoaching", "Together"), *sums) if len(rows) > 1 else None
    note = translate(
        "ReportCoaching", "Agreed, due and closed in the period; how they stand today. Dropped ones are not due."
    )
    empty = translate("ReportCoaching", "No action was agreed, due or closed in this period.")
    table = Table(
        translate("ReportCoaching", "Actions by advisor"),
        translate("ReportCoaching", "Actions"),
        columns,
        rows,
        total,
        (note,) if rows else (),
        empty,
    )
    return Section(translate("ReportCoaching", "Actions against target"), (table,))


def advisor_section(actions: Sequence[ActionView], meetings: Sequence[OneToOneRow], first: date, last: date) -> Section:
    """Return an advisor's one-to-ones and actions that touch the days ``first`` to ``last``."""
    touched = [
        each for each in actions if each.agreed_on <= last and (each.closed_on is None or each.closed_on >= first)
    ]
    held = [each for each in meetings if first <= (each.held_on or each.planned_on) <= last]
    return Section(
        translate("ReportCoaching", "Actions and one-to-ones"),
        (_own_actions(touched), _effects(touched), _own_meetings(held)),
    )


def _own_actions(actions: Sequence[ActionView]) -> Table:
    columns = (
        Column(translate("Column", "Agreed"), Kind.DATE),
        Column(translate("Column", "Action")),
        Column(translate("Column", "Criterion")),
        Column(translate("Column", "Who")),
        Column(translate("Column", "Due"), Kind.DATE),
        Column(translate("Column", "Done"), Kind.DATE),
        Column(translate("Column", "State")),
    )
    rows = tuple(
        (
            each.agreed_on,
            each.what,
            each.criterion.words if each.criterion else None,
            each.owner_name,
            each.due_on,
            each.done_on,
            each.state.said,
        )
        for each in sorted(actions, key=lambda each: (each.agreed_on, each.id))
    )
    return Table(
        translate("ReportCoaching", "Actions"),
        translate("ReportCoaching", "Actions"),
        columns,
        rows,
        empty=translate("ReportCoaching", "No action was open in this period."),
    )


def _effects(actions: Sequence[ActionView]) -> Table:
    """Return what the marks say of the actions that are aimed at a criterion, as of today."""
    columns = (
        Column(translate("Column", "Action")),
        Column(translate("Column", "Criterion")),
        Column(translate("Column", "Before"), Kind.SHARE),
        Column(translate("Column", "n before"), Kind.COUNT),
        Column(translate("Column", "95% before"), Kind.INTERVAL),
        Column(translate("Column", "Since"), Kind.SHARE),
        Column(translate("Column", "n since"), Kind.COUNT),
        Column(translate("Column", "95% since"), Kind.INTERVAL),
        Column(translate("Column", "It says")),
    )

    def row(each: ActionView, effect: BeforeAfter) -> Row:
        criterion = each.criterion.words if each.criterion else None
        says = effect.verdict.said if each.done_on is not None else translate("ReportCoaching", "not done")
        return (each.what, criterion, *_share(effect.before), *_share(effect.after), says)

    aimed = sorted(actions, key=lambda each: (each.agreed_on, each.id))
    rows = tuple(row(each, each.effect) for each in aimed if each.effect is not None)
    return Table(
        translate("ReportCoaching", "What the marks say of the actions"),
        translate("ReportCoaching", "Before and after"),
        columns,
        rows,
        notes=(translate("ReportCoaching", _EFFECTS).format(DAYS_BEFORE, ENOUGH_AFTER),) if rows else (),
        empty=translate("ReportCoaching", "No action of this period is aimed at a criterion."),
    )


def _share(share: Share) -> Row:
    interval = None if share.low is None or share.high is None else (share.low, share.high)
    return share.percent, share.n, interval


def _own_meetings(meetings: Sequence[OneToOneRow]) -> Table:
    columns = (
        Column(translate("Column", "Planned"), Kind.DATE),
        Column(translate("Column", "Held"), Kind.DATE),
        Column(translate("Column", "With")),
        Column(translate("Column", "State")),
        Column(translate("Column", "Actions agreed"), Kind.COUNT),
        Column(translate("Column", "of them done"), Kind.COUNT),
    )
    rows = tuple(
        (each.planned_on, each.held_on, each.evaluator, each.state.said, each.actions, each.done)
        for each in sorted(meetings, key=lambda each: (each.planned_on, each.id))
    )
    return Table(
        translate("ReportCoaching", "One-to-ones"),
        translate("ReportCoaching", "One-to-ones"),
        columns,
        rows,
        empty=translate("ReportCoaching", "No one-to-one in this period."),
    )


def _meetings(held: MeetingsHeld) -> Table:
    columns = (
        Column(translate("Column", "Meeting")),
        Column(translate("Column", "Due"), Kind.COUNT),
        Column(translate("Column", "Held"), Kind.COUNT),
        Column(translate("Column", "Share"), Kind.SHARE),
    )
    rows = (
        (translate("ReportCoaching", "Team meetings, one a month for each team"), *_against(held.team_meetings)),
        (translate("ReportCoaching", "Appraisals, on time"), *_against(held.appraisals)),
    )
    note = translate("ReportCoaching", "Target: 100%. Nothing is due before the register was begun.")
    return Table(
        translate("ReportCoaching", "Meetings of the register"),
        translate("ReportCoaching", "Meetings"),
        columns,
        rows,
        notes=(note,),
    )


def _against(against: Against) -> Row:
    return against.due, against.held, against.percent


def _counts(found: Mapping[int, SqlRow[Any]], person: int) -> tuple[int, ...]:
    row = found.get(person)
    if row is None:
        return (0,) * 8
    agreed, due, in_time, later, *closed = (int(count or 0) for count in tuple(row)[1:])
    return (agreed, due, in_time, later, due - in_time - later, *closed)
