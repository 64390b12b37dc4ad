"""Actions as read from the library's rows, each aimed at a criterion with that criterion's share before and after."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, Row, bindparam, text

from app.domain.action_effect import DayMarks, effect, slip
from app.services.action_values import ActionState, ActionView, AimedAt, Owner
from app.services.scorecards import Shelf
from app.services.stored import day

_ACTION = """
    SELECT a.*, p.name AS advisor, coalesce(o.name, p.name) AS owner_name, i.started_at AS interaction_on,
        coalesce(t.held_on, t.planned_on) AS one_to_one_on,
        (SELECT min(f.id) FROM action f WHERE f.reopens_id = a.id) AS reopened_by
    FROM action a JOIN person p ON p.id = a.advisor_id LEFT JOIN person o ON o.id = a.owner_id
        LEFT JOIN evaluation e ON e.id = a.evaluation_id LEFT JOIN interaction i ON i.id = e.interaction_id
        LEFT JOIN one_to_one t ON t.id = a.one_to_one_id
"""
_URGENT_FIRST = """
    ORDER BY CASE a.state WHEN 'open' THEN 0 WHEN 'done' THEN 1 ELSE 2 END,
        CASE WHEN a.closed_on IS NULL THEN coalesce(a.due_on, '9999') END, a.closed_on DESC, a.id
"""
OF_ADVISOR = _ACTION + "WHERE a.advisor_id = :advisor" + _URGENT_FIRST
OF_EVALUATION = _ACTION + "WHERE a.evaluation_id = :evaluation ORDER BY a.id"
OVERDUE = _ACTION + "WHERE a.state = 'open' AND a.due_on < :today ORDER BY a.due_on, a.id"
ONE = _ACTION + "WHERE a.id = :id"
FOLLOWED = text("SELECT 1 FROM action WHERE reopens_id = :id")
_CRITERIA = text(
    "SELECT key, number, scorecard_version_id FROM scorecard_criterion WHERE key IN :keys ORDER BY id DESC"
).bindparams(bindparam("keys", expanding=True))
_MARKS = text("""
    SELECT e.advisor_id, c.key, substr(i.started_at, 1, 10) AS day, sum(m.value = 1) AS met,
        sum(m.value = 2) AS not_met, sum(m.value = 3) AS missing
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id JOIN mark m ON m.evaluation_id = e.id
        JOIN scorecard_criterion c ON c.id = m.criterion_id
    WHERE e.advisor_id IN :advisors AND c.key IN :keys AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose = 'routine'
    GROUP BY e.advisor_id, c.key, day
""").bindparams(bindparam("advisors", expanding=True), bindparam("keys", expanding=True))

Marks = Mapping[tuple[int, str], list[DayMarks]]


def views(
    connection: Connection, shelf: Shelf, statement: str, values: Mapping[str, object], today: date,
    *, measured: bool = True,
) -> tuple[ActionView, ...]:  # fmt: skip
    """Return the actions that ``statement`` finds; those aimed at a criterion are ``measured`` by its marks."""
    rows = connection.execute(text(statement), values).all()
    keys = {row.criterion_key for row in rows if row.criterion_key is not None}
    aims = _aims(connection, shelf, keys) if keys else {}
    marks = _marks(connection, {row.advisor_id for row in rows if row.criterion_key}, keys) if measured and keys else {}
    return tuple(_view(row, aims, marks if measured else None, today) for row in rows)


def _aims(connection: Connection, shelf: Shelf, keys: Iterable[str]) -> Mapping[str, AimedAt]:
    """Return what the newest scorecard that has each of ``keys`` calls it."""
    newest = shelf.newest(connection).criteria
    found = {each.key: AimedAt(each.key, each.number, each.short) for each in newest}
    for row in connection.execute(_CRITERIA, {"keys": sorted(keys)}).all():
        if row.key not in found:
            card = shelf.fetch(connection, row.scorecard_version_id).card
            found[row.key] = AimedAt(row.key, row.number, card.criteria[row.number - 1].short)
    return found


def _marks(connection: Connection, advisors: Iterable[int], keys: Iterable[str]) -> Marks:
    found: dict[tuple[int, str], list[DayMarks]] = {}
    for row in connection.execute(_MARKS, {"advisors": sorted(advisors), "keys": sorted(keys)}):
        marks = DayMarks(date.fromisoformat(row.day), row.met, row.not_met, row.missing)
        found.setdefault((row.advisor_id, row.key), []).append(marks)
    return found


def _view(row: Row[tuple[object, ...]], aims: Mapping[str, AimedAt], marks: Marks | None, today: date) -> ActionView:
    aim = aims.get(row.criterion_key) if row.criterion_key else None
    of = None if marks is None or aim is None else marks.get((row.advisor_id, aim.key), [])
    agreed, done, closed = date.fromisoformat(row.agreed_on), day(row.done_on), day(row.closed_on)
    state = ActionState(row.state)
    worked = state is ActionState.WORKED and done is not None and closed is not None and row.reopened_by is None
    return ActionView(
        id=row.id,
        advisor_id=row.advisor_id,
        advisor=row.advisor,
        what=row.what,
        criterion=aim,
        owner=Owner(row.owner),
        owner_id=row.owner_id,
        owner_name=row.owner_name,
        agreed_on=agreed,
        due_on=day(row.due_on),
        done_on=done,
        closed_on=closed,
        state=state,
        evidence=row.evidence,
        evaluation_id=row.evaluation_id,
        interaction_on=day(row.interaction_on[:10]) if row.interaction_on else None,
        one_to_one_id=row.one_to_one_id,
        one_to_one_on=day(row.one_to_one_on),
        reopens_id=row.reopens_id,
        reopened_by=row.reopened_by,
        effect=None if of is None else effect(of, agreed, done, today),
        slip=slip(of, done, closed, today) if of is not None and worked and done and closed else None,
    )
