"""Reading the contacts that were both marked and rated, or marked and their outcome answered."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.correlation import MOST_PAIRS
from app.domain.links import Against, Pair, Pairs
from app.services.measure_values import Scope
from app.services.scorecards import Shelf

# From the people to their evaluations, in this order: the index by advisor and month is the way to few of many months.
_OF_SCOPE = """
    FROM person p CROSS JOIN evaluation e ON e.advisor_id = p.id AND e.month BETWEEN :first AND :last
        AND e.state <> 'draft' AND e.superseded = 0 AND e.purpose = 'routine' AND e."of" > 0
    {joined}
    WHERE (:advisor IS NULL OR p.id = :advisor) AND (:team IS NULL OR p.team_id = :team)
"""
_EVALUATED = text(
    'SELECT e.id, e.interaction_id, e.month, e.covered, e."of", o.first_contact, o.avoidable'
    + _OF_SCOPE.format(joined="LEFT JOIN outcome o ON o.evaluation_id = e.id")
)
_RATED = text(
    "SELECT g.kind, g.interaction_id, avg(g.value) AS value"
    + _OF_SCOPE.format(joined="CROSS JOIN rating g ON g.interaction_id = e.interaction_id")
    + "GROUP BY g.interaction_id, g.kind"
)
_MARKS = text("""
    SELECT m.evaluation_id, c.key, m.value FROM json_each(:ids) w JOIN mark m ON m.evaluation_id = w.value
    JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE m.value IN (1, 2)
""")
_VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id DESC")


def read_pairs(connection: Connection, shelf: Shelf, scope: Scope) -> tuple[Pairs, ...]:
    """Return the pairs of a scope against each rating and outcome that has any, the newest contacts first."""
    values = {"first": scope.first, "last": scope.last, "advisor": scope.advisor_id, "team": scope.team_id}
    evaluated = _latest(connection.execute(_EVALUATED, values))
    told: dict[Against, dict[int, float]] = {against: {} for against in Against}
    for rating in connection.execute(_RATED, values):
        told[Against(rating.kind)][rating.interaction_id] = float(rating.value)
    for row in evaluated:
        for against, answer in ((Against.FIRST_CONTACT, row.first_contact), (Against.AVOIDABLE, row.avoidable)):
            if answer is not None:
                told[against][row.interaction_id] = float(answer)
    found = {
        against: [row for row in evaluated if row.interaction_id in values][:MOST_PAIRS]
        for against, values in told.items()
    }
    met = _marks(connection, {int(row.id) for rows in found.values() for row in rows})
    criteria = _criteria(connection, shelf)
    return tuple(
        Pairs(
            against,
            tuple(
                Pair(row.interaction_id, row.covered / row.of, told[against][row.interaction_id], met[row.id])
                for row in rows
            ),
            criteria,
        )
        for against, rows in found.items()
        if rows
    )


def _latest(rows: Iterable[Row[Any]]) -> list[Row[Any]]:
    """Return the latest evaluation of each contact, so that none counts twice, the newest contacts first."""
    latest = {row.interaction_id: row for row in sorted(rows, key=lambda row: int(row.id))}
    return sorted(latest.values(), key=lambda row: (row.month, row.interaction_id), reverse=True)


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
