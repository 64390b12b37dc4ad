"""How an advisor comes along: scores by month, criteria by month, and the evaluations behind every point."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.months import add_months, month_of, months_between
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.standing import Standing, standing
from app.domain.trends import CriterionShares, Series, Share, Trends, point, share
from app.services import interaction_rows
from app.services.interaction_rows import InteractionRow, to_row
from app.services.people import Person, read_advisors
from app.services.scorecards import Shelf
from db.engine import Clock, LibraryFile

__all__ = ["AdvisorRow", "Progress"]

# The score of one evaluation in basis points, rounded half up; one without a score (nothing demonstrated) is left out.
TREND = """
    SELECT month, section_id, count(*), sum(covered), sum("of"), sum((covered * 20000 + "of") / (2 * "of")),
        sum(((covered * 20000 + "of") / (2 * "of")) * ((covered * 20000 + "of") / (2 * "of")))
    FROM section_total
    WHERE advisor_id = ? AND month BETWEEN ? AND ? AND purpose = 'routine' AND "of" > 0
    GROUP BY month, position, section_id
"""
_SECTIONS = text("SELECT id, name FROM scorecard_section ORDER BY scorecard_version_id DESC, position")
_CRITERIA = text("""
    SELECT e.month, m.criterion_id, sum(m.value = 1) AS met, sum(m.value = 2) AS not_met, sum(m.value = 3) AS missing
    FROM evaluation e JOIN mark m ON m.evaluation_id = e.id
    WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose = 'routine'
    GROUP BY e.month, m.criterion_id
""")
_VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id DESC")
_BEFORE = text("""
    SELECT e.covered, e."of", e.scorecard_version_id
    FROM interaction i JOIN evaluation e ON e.interaction_id = i.id
    WHERE i.advisor_id = :advisor AND e.state <> 'draft' AND e.superseded = 0 AND e.purpose = 'routine' AND e."of" > 0
        AND (i.started_at, i.id) < (SELECT b.started_at, b.id FROM interaction b JOIN evaluation c
            ON c.interaction_id = b.id WHERE c.id = :before)
    ORDER BY i.started_at DESC, i.id DESC LIMIT :count
""")
# Grouped by month first and with a plus before "evaluated", so that SQLite takes the index that fits each part.
_OVERVIEW = text("""
    SELECT p.id, coalesce(t.n, 0) AS n, coalesce(t.covered, 0) AS covered, coalesce(t."of", 0) AS "of",
        coalesce(t.sum_bp, 0) AS sum_bp, coalesce(t.sum_bp2, 0) AS sum_bp2,
        (SELECT i.started_at FROM interaction i WHERE i.advisor_id = p.id AND +i.evaluated = 1
            ORDER BY i.started_at DESC LIMIT 1) AS last
    FROM person p
    LEFT JOIN (SELECT advisor_id, sum(n) AS n, sum(covered) AS covered, sum("of") AS "of", sum(bp) AS sum_bp,
            sum(bp2) AS sum_bp2
        FROM (SELECT month, advisor_id, count(*) AS n, sum(covered) AS covered, sum("of") AS "of",
                sum((covered * 20000 + "of") / (2 * "of")) AS bp,
                sum(((covered * 20000 + "of") / (2 * "of")) * ((covered * 20000 + "of") / (2 * "of"))) AS bp2
            FROM section_total
            WHERE position = 0 AND month >= :first AND purpose = 'routine' AND "of" > 0
            GROUP BY month, advisor_id) AS months
        GROUP BY advisor_id) t ON t.advisor_id = p.id
    WHERE p.is_advisor = 1
""")


@dataclass(frozen=True, slots=True)
class AdvisorRow:
    """One advisor's last three months, ``n`` evaluations; ``standing`` is ``None`` without any.

    ``last_evaluated`` is the local time of the latest interaction that has been evaluated.
    """

    person: Person
    n: int
    standing: Standing | None
    last_evaluated: datetime | None


class Progress:
    """The figures over time; finalised routine evaluations that are not superseded, and no others, count."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._names: dict[int, str] = {}

    def trends(self, advisor_id: int, first_month: int, last_month: int) -> Trends:
        """Return the advisor's scores by month, sections and total; versions of a scorecard pool by section name."""
        with self._library.read() as connection:
            rows = connection.exec_driver_sql(TREND, (advisor_id, first_month, last_month)).all()
            names = self._section_names(connection, {row[1] for row in rows})
            card = self._shelf.newest(connection)
        found: dict[str | None, dict[int, list[int]]] = {name: {} for name in (None, *names.values())}
        for month, section_id, *sums in rows:
            by_month = found[names.get(section_id)]
            before = by_month.get(month)
            by_month[month] = [a + b for a, b in zip(before, sums, strict=True)] if before else sums
        months = months_between(first_month, last_month)
        sections = tuple(_series(name, found[name]) for name in dict.fromkeys(names.values()) if found[name])
        return Trends(months, sections, _series("Total", found[None]), _standing(found[None].values(), card))

    def criteria(self, advisor_id: int, first: int, last: int) -> tuple[CriterionShares, ...]:
        """Return the share met of each criterion by month, in the order of the newest scorecard."""
        values = {"advisor": advisor_id, "first": first, "last": last}
        with self._library.read() as connection:
            rows = connection.execute(_CRITERIA, values).all()
            cards = [self._shelf.fetch(connection, each) for each in connection.execute(_VERSIONS).scalars()]
        criteria = {
            criterion_id: criterion
            for kept in cards
            for criterion_id, criterion in zip(kept.criterion_ids, kept.card.criteria, strict=True)
        }
        counted: dict[str, dict[int, list[int]]] = {}
        for row in rows:
            sums = counted.setdefault(criteria[row.criterion_id].key, {}).setdefault(row.month, [0, 0, 0])
            for place, count in enumerate((row.met, row.not_met, row.missing)):
                sums[place] += count
        newest = {criterion.key: criterion for criterion in reversed(criteria.values())}
        order = dict.fromkeys(criterion.key for criterion in criteria.values())
        return tuple(
            CriterionShares(key, newest[key].short, newest[key].number, _shares(counted[key]))
            for key in order
            if key in counted
        )

    def evaluations(self, advisor_id: int, first_month: int, last_month: int) -> tuple[InteractionRow, ...]:
        """Return the evaluations behind an advisor's points, newest interaction first."""
        values = {"advisor": advisor_id, "first": first_month, "last": last_month}
        with self._library.read() as connection:
            return tuple(to_row(row) for row in connection.exec_driver_sql(interaction_rows.COUNTED, values))

    def last_scores(self, advisor_id: int, before: int, k: int = 6) -> tuple[str, ...]:
        """Return the last ``k`` scores before evaluation ``before``, oldest first, each as "85%"."""
        with self._library.read() as connection:
            rows = connection.execute(_BEFORE, {"advisor": advisor_id, "before": before, "count": k}).all()
            cards = [self._shelf.fetch(connection, row.scorecard_version_id).card for row in rows]
        texts = [percent_text(Fraction(100 * row.covered, row.of), card) for row, card in zip(rows, cards, strict=True)]
        return tuple(reversed(texts))

    def _section_names(self, connection: Connection, wanted: Set[int | None]) -> dict[int, str]:
        """Return the names of all sections, the newest scorecard's first; read once, for they never change."""
        if not wanted <= self._names.keys() | {None}:
            self._names = {row.id: row.name for row in connection.execute(_SECTIONS)}
        return self._names

    def overview(self) -> tuple[AdvisorRow, ...]:
        """Return every advisor with this month and the two before pooled, by name."""
        first = add_months(month_of(self._clock().astimezone()), -2)
        with self._library.read() as connection:
            rows = {row.id: row for row in connection.execute(_OVERVIEW, {"first": first})}
            card = self._shelf.newest(connection)
            return tuple(_advisor_row(rows[person.id], person, card) for person in read_advisors(connection))


def _standing(months: Iterable[Sequence[int]], card: Scorecard) -> Standing | None:
    n, covered, of, sum_bp, sum_bp2 = (sum(column) for column in zip((0,) * 5, *months, strict=True))
    return standing(n, covered, of, sum_bp, sum_bp2, card)


def _series(name: str, months: dict[int, list[int]]) -> Series:
    return Series(name, tuple(point(month, *months[month]) for month in sorted(months)))


def _advisor_row(row: Row[Any], person: Person, card: Scorecard) -> AdvisorRow:
    stands = standing(row.n, row.covered, row.of, row.sum_bp, row.sum_bp2, card)
    last = datetime.fromisoformat(row.last) if row.last else None
    return AdvisorRow(person, row.n, stands, last)


def _shares(months: dict[int, list[int]]) -> tuple[Share, ...]:
    return tuple(share(month, *months[month]) for month in sorted(months))
