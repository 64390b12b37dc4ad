"""The service's measures over a period: outcomes of contacts, waiting, customers' ratings and the weeks' calls.

Outcomes are those of finalised routine evaluations that are not superseded, by the month of the contact; ratings count
in the month they were given, a week in the month of its Monday.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain import measures as rules
from app.domain.links import Linked, Pairs, linked
from app.domain.measures import Figure, Measure, Measured
from app.domain.months import add_months
from app.services.measure_pairs import read_pairs
from app.services.measure_values import Duplicates, Ratings, ReasonShare, Scope, ServiceFigures, Waiting, Week
from app.services.scorecards import Shelf
from app.services.targets import TargetRefused, Targets, read_targets, set_targets
from db.engine import Clock, LibraryFile

__all__ = [
    "Duplicates",
    "Linked",
    "Measure",
    "Measured",
    "Measures",
    "Pairs",
    "Ratings",
    "ReasonShare",
    "Scope",
    "ServiceFigures",
    "TargetRefused",
    "Targets",
    "Waiting",
    "Week",
]

_OF_WHOM = """(:advisor IS NULL OR {owner} = :advisor)
    AND (:team IS NULL OR {owner} IN (SELECT p.id FROM person p WHERE p.team_id = :team))"""
# From the people to their evaluations, in this order: the index by advisor and month is the way to few of many months.
_COUNTED = """person p CROSS JOIN evaluation e ON e.advisor_id = p.id AND e.month BETWEEN :first AND :last
        AND e.state <> 'draft' AND e.superseded = 0 AND e.purpose = 'routine'
        AND (:advisor IS NULL OR p.id = :advisor) AND (:team IS NULL OR p.team_id = :team)
    CROSS JOIN outcome o ON o.evaluation_id = e.id"""
_OUTCOMES = text(f"""
    SELECT count(o.first_contact) AS contacts, coalesce(sum(o.first_contact), 0) AS at_first,
        count(o.avoidable) AS asked, coalesce(sum(o.avoidable), 0) AS avoidable,
        coalesce(sum(o.records_checked), 0) AS checked, coalesce(sum(o.records_right), 0) AS correct,
        count(o.duplicates) AS looked, coalesce(sum(o.duplicates), 0) AS duplicates
    FROM {_COUNTED}
""")
_REASONS = text(f"""
    SELECT coalesce(r.name, '') AS name, count(*) AS n
    FROM {_COUNTED} LEFT JOIN avoidable_reason r ON r.id = o.avoidable_reason_id
    WHERE o.avoidable = 1
    GROUP BY r.id ORDER BY n DESC, r.id IS NULL, r.position, r.id
""")
_WAITED = f"""FROM interaction i WHERE i.started_at >= :from_day AND i.started_at < :until_day
    AND i.waiting_ms IS NOT NULL AND {_OF_WHOM.format(owner="i.advisor_id")}"""
_WAITING = text(f"SELECT count(*) AS n, coalesce(sum(i.waiting_ms <= :within), 0) AS hits {_WAITED}")
_MEDIAN = text(f"""
    SELECT avg(waited) FROM (SELECT i.waiting_ms AS waited {_WAITED}
        ORDER BY i.waiting_ms LIMIT 2 - :n % 2 OFFSET (:n - 1) / 2)
""")
_RATINGS = text(f"""
    SELECT g.kind, g.value, count(*) AS n FROM rating g
    WHERE g.kind IN ('csat', 'nps', 'effort', 'govmetric') AND g.month BETWEEN :first AND :last
        AND {_OF_WHOM.format(owner="g.advisor_id")}
    GROUP BY g.kind, g.value ORDER BY g.kind, g.value
""")
_WEEKS = text("""
    SELECT w.week_from, sum(w.offered) AS offered, sum(w.answered) AS answered, sum(w.abandoned) AS abandoned
    FROM week_of_calls w WHERE w.week_from >= :from_day AND w.week_from < :until_day
    GROUP BY w.week_from ORDER BY w.week_from
""")

KINDS = ("csat", "nps", "effort", "govmetric")
GOOD, AVERAGE, POOR = 3, 2, 1


class Measures:
    """The measures of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)

    def figures(self, scope: Scope) -> ServiceFigures:
        """Return all measures of a scope beside the library's targets."""
        with self._library.read() as connection:
            return read_figures(connection, scope)

    def targets(self) -> Targets:
        """Return what is aimed at."""
        with self._library.read() as connection:
            return read_targets(connection)

    def set_targets(self, targets: Targets, by: int | None) -> None:
        """Aim at something else from now on, for every period; TargetRefused in words."""
        with self._library.write() as connection:
            set_targets(connection, targets, self._clock, by)

    def pairs(self, scope: Scope) -> tuple[Pairs, ...]:
        """Return every contact of a scope that was marked and rated, for each kind of rating and outcome there is."""
        with self._library.read() as connection:
            return read_pairs(connection, self._shelf, scope)

    def link(self, scope: Scope) -> tuple[Linked, ...]:
        """Return whether marks go together with ratings and outcomes; the window does the second half elsewhere."""
        return tuple(linked(each) for each in self.pairs(scope))


def read_figures(connection: Connection, scope: Scope) -> ServiceFigures:
    """Return all measures of a scope in the transaction of ``connection``."""
    targets = read_targets(connection)
    values = values_of(scope)
    outcomes = connection.execute(_OUTCOMES, values).one()
    waiting, within = _waiting(connection, values, targets.within_s)
    counts = _counts(connection, values)
    weeks = _weeks(connection, values) if scope.whole else ()
    offered = sum(week.offered for week in weeks)
    govmetric = counts["govmetric"]
    rated = sum(govmetric.values())
    found: dict[Measure, Figure] = {
        Measure.FIRST_CONTACT: rules.share(outcomes.at_first, outcomes.contacts),
        Measure.AVOIDABLE: rules.share(outcomes.avoidable, outcomes.asked),
        Measure.ACCURACY: rules.share(outcomes.correct, outcomes.checked),
        Measure.WAITING: within,
        Measure.ANSWERED: rules.whole_share(sum(week.answered for week in weeks), offered),
        **_rated(counts),
    }
    if not scope.whole:
        del found[Measure.ANSWERED]
    return ServiceFigures(
        scope=scope,
        measured=tuple(rules.measured(measure, figure, targets.of(measure)) for measure, figure in found.items()),
        reasons=_reasons(connection, values, outcomes),
        duplicates=Duplicates(outcomes.duplicates, outcomes.looked),
        waiting=waiting,
        ratings=tuple(Ratings(kind, tuple(counts[kind].items())) for kind in KINDS),
        govmetric=(
            rules.share(govmetric.get(GOOD, 0), rated),
            rules.share(govmetric.get(AVERAGE, 0), rated),
            rules.share(govmetric.get(POOR, 0), rated),
        ),
        abandoned=rules.whole_share(sum(week.abandoned for week in weeks), offered),
        weeks=weeks,
    )


def values_of(scope: Scope) -> dict[str, Any]:
    """Return what a scope narrows its statements by."""
    return {
        "first": scope.first,
        "last": scope.last,
        "from_day": _first_day(scope.first),
        "until_day": _first_day(add_months(scope.last, 1)),
        "advisor": scope.advisor_id,
        "team": scope.team_id,
    }


def _first_day(month: int) -> str:
    return date(month // 100, month % 100, 1).isoformat()


def _reasons(connection: Connection, values: Mapping[str, Any], outcomes: Row[Any]) -> tuple[ReasonShare, ...]:
    rows = connection.execute(_REASONS, values)
    return tuple(ReasonShare(row.name, rules.share(row.n, outcomes.asked)) for row in rows)


def _waiting(connection: Connection, values: Mapping[str, Any], within_s: int) -> tuple[Waiting, Figure]:
    row = connection.execute(_WAITING, {**values, "within": within_s * 1000}).one()
    median = connection.execute(_MEDIAN, {**values, "n": row.n}).scalar() if row.n else None
    return Waiting(None if median is None else round(median), row.n, within_s), rules.share(row.hits, row.n)


def _counts(connection: Connection, values: Mapping[str, Any]) -> dict[str, dict[int, int]]:
    counts: dict[str, dict[int, int]] = {kind: {} for kind in KINDS}
    for row in connection.execute(_RATINGS, values):
        counts[row.kind][row.value] = row.n
    return counts


def _rated(counts: Mapping[str, Mapping[int, int]]) -> dict[Measure, Figure]:
    csat, govmetric = counts["csat"], counts["govmetric"]
    return {
        Measure.CSAT: rules.share(csat.get(4, 0) + csat.get(5, 0), sum(csat.values())),
        Measure.CSAT_MEAN: rules.mean(csat, *Measure.CSAT_MEAN.scale),
        Measure.NPS: rules.net_promoters(counts["nps"]),
        Measure.EFFORT: rules.mean(counts["effort"], *Measure.EFFORT.scale),
        Measure.GOVMETRIC: rules.share(govmetric.get(GOOD, 0), sum(govmetric.values())),
    }


def _weeks(connection: Connection, values: Mapping[str, Any]) -> tuple[Week, ...]:
    rows = connection.execute(_WEEKS, values)
    return tuple(Week(date.fromisoformat(row.week_from), row.offered, row.answered, row.abandoned) for row in rows)
