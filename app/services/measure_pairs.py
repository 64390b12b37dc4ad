"""Reading the contacts that were both marked and rated, or marked and their outcome answered."""

import json
from typing import Any

from sqlalchemy import Connection, text

from app.domain.correlation import MOST_PAIRS
from app.domain.links import Against, Pair, Pairs
from app.services.measure_values import Scope
from app.services.scorecards import Shelf

_RATED = """(SELECT g.interaction_id, avg(g.value) AS value FROM rating g
    WHERE g.kind = :kind AND g.interaction_id IS NOT NULL GROUP BY g.interaction_id)"""
_ANSWERED = """(SELECT x.interaction_id, o.{column} AS value FROM outcome o JOIN evaluation x ON x.id = o.evaluation_id
    WHERE x.superseded = 0 AND o.{column} IS NOT NULL AND x.id = (SELECT max(y.id) FROM evaluation y
        WHERE y.interaction_id = x.interaction_id AND y.superseded = 0 AND y.purpose = 'routine'
            AND y.state <> 'draft'))"""
# Of several evaluations of one contact the latest is taken, so that no contact counts twice.
_PAIRS = """
    SELECT e.id, e.interaction_id, e.covered, e."of", v.value
    FROM {values} v JOIN evaluation e ON e.id = (SELECT max(l.id) FROM evaluation l
        WHERE l.interaction_id = v.interaction_id AND l.superseded = 0 AND l.purpose = 'routine'
            AND l.state <> 'draft')
    WHERE e.month BETWEEN :first AND :last AND e."of" > 0
        AND (:advisor IS NULL OR e.advisor_id = :advisor)
        AND (:team IS NULL OR e.advisor_id IN (SELECT p.id FROM person p WHERE p.team_id = :team))
    ORDER BY e.month DESC, e.interaction_id DESC LIMIT :most
"""
_SOURCES = {
    Against.CSAT: _RATED,
    Against.NPS: _RATED,
    Against.EFFORT: _RATED,
    Against.GOVMETRIC: _RATED,
    Against.FIRST_CONTACT: _ANSWERED.format(column="first_contact"),
    Against.AVOIDABLE: _ANSWERED.format(column="avoidable"),
}
_MARKS = text("""
    SELECT m.evaluation_id, c.key, m.value FROM json_each(:ids) w JOIN mark m ON m.evaluation_id = w.value
    JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE m.value IN (1, 2)
""")
_VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id DESC")


def read_pairs(connection: Connection, shelf: Shelf, scope: Scope) -> tuple[Pairs, ...]:
    """Return the pairs of a scope against each rating and outcome that has any, the newest contacts first."""
    values: dict[str, Any] = {
        "first": scope.first,
        "last": scope.last,
        "advisor": scope.advisor_id,
        "team": scope.team_id,
        "most": MOST_PAIRS,
    }
    found = {
        against: connection.execute(text(_PAIRS.format(values=source)), {**values, "kind": against.value}).all()
        for against, source in _SOURCES.items()
    }
    met = _marks(connection, {int(row.id) for rows in found.values() for row in rows})
    criteria = _criteria(connection, shelf)
    return tuple(
        Pairs(
            against,
            tuple(Pair(row.interaction_id, row.covered / row.of, float(row.value), met[row.id]) for row in rows),
            criteria,
        )
        for against, rows in found.items()
        if rows
    )


def _marks(connection: Connection, evaluations: set[int]) -> dict[int, dict[str, bool]]:
    met: dict[int, dict[str, bool]] = {each: {} for each in evaluations}
    for row in connection.execute(_MARKS, {"ids": json.dumps(sorted(evaluations))}):
        met[row.evaluation_id][row.key] = row.value == 1
    return met


def _criteria(connection: Connection, shelf: Shelf) -> tuple[tuple[str, int, str], ...]:
    """Return key, number and name of every criterion there ever was, as the newest scorecard that has it says."""
    cards = [shelf.fetch(connection, each).card for each in connection.execute(_VERSIONS).scalars()]
    named: dict[str, tuple[str, int, str]] = {}
    for card in cards:
        for each in card.criteria:
            named.setdefault(each.key, (each.key, each.number, each.short))
    return tuple(named.values())
