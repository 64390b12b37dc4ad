"""What the marks of a span of months come to: by advisor, month, section and criterion, read once for a report."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, TextClause, text

from app.domain.figure_id import Scope as Whose
from app.domain.pooled import Pooled, pooled
from app.domain.sampling_certificate import days_of
from app.domain.scorecard import Scorecard
from app.domain.trends import Series
from app.domain.words import Band, Purpose, State
from app.language import noop
from app.services.figure_ids import Printed, printed
from app.services.progress_reading import ROUTINE, WHOLE, purposes_text, series
from app.services.progress_sql import HISTORY, TEAM_HISTORY
from app.services.scorecards import Shelf

TOTAL = noop("Section", "Total")
"""What the whole interaction is called beside its sections, and its key; where it is shown it is translated."""

_MINE = {
    "all": "",
    "team": "AND t.advisor_id IN (SELECT id FROM person WHERE team_id = :whose)",
    "advisor": "AND t.advisor_id = :whose",
}
_TOTALS = """
    SELECT t.advisor_id, t.month, t.section_id, count(*) AS n, sum(t.covered) AS covered, sum(t."of") AS "of",
        sum((t.covered * 20000 + t."of") / (2 * t."of")) AS bp,
        sum(((t.covered * 20000 + t."of") / (2 * t."of")) * ((t.covered * 20000 + t."of") / (2 * t."of"))) AS bp2
    FROM person p CROSS JOIN section_total t ON t.advisor_id = p.id AND t.month BETWEEN :first AND :last
    WHERE p.is_advisor = 1 AND t.purpose = :purpose AND t."of" > 0 {mine}
    GROUP BY t.advisor_id, t.month, t.section_id
"""
_BANDS = """
    SELECT t.month, t.purpose, t.band, count(*) AS n
    FROM person p CROSS JOIN evaluation t ON t.advisor_id = p.id AND t.month BETWEEN :first AND :last
    WHERE p.is_advisor = 1 AND t.state <> 'draft' AND t.superseded = 0 {mine}
    GROUP BY t.month, t.purpose, t.band
"""
_CRITERIA = """
    SELECT t.month, m.criterion_id, sum(m.value = 1) AS met, sum(m.value = 2) AS not_met, sum(m.value = 3) AS missing
    FROM person p CROSS JOIN evaluation t ON t.advisor_id = p.id AND t.month BETWEEN :first AND :last
    JOIN mark m ON m.evaluation_id = t.id
    WHERE p.is_advisor = 1 AND t.state <> 'draft' AND t.superseded = 0 AND t.purpose = 'routine' {mine}
    GROUP BY t.month, m.criterion_id
"""
_EVALUATIONS = """
    SELECT t.id, i.started_at, i.channel, coalesce(s.name, '') AS service, i.subject, i.reference, t.purpose, t.state,
        e.name AS evaluator, t.covered, t."of", t.band, t.revision
    FROM evaluation t JOIN interaction i ON i.id = t.interaction_id JOIN person e ON e.id = t.evaluator_id
    LEFT JOIN service s ON s.id = i.service_id
    WHERE t.month BETWEEN :first AND :last AND t.state <> 'draft' AND t.superseded = 0 {mine}
    ORDER BY i.started_at, t.id
"""
_AT_WORK = """
    SELECT t.id AS advisor_id, t.name, coalesce(g.name, '') AS team
    FROM person t LEFT JOIN team g ON g.id = t.team_id
    WHERE t.is_advisor = 1 AND coalesce(t.started_on, '') <= :until AND coalesce(t.left_on, '9') >= :since {mine}
    ORDER BY t.name_key, t.id
"""
_SECTIONS = text("SELECT id, name FROM scorecard_section")
_VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id DESC")


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose marks: one advisor's, a team's or everybody's; ``name`` says so, ``number`` is the advisor or the team."""

    kind: str
    number: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Marks:
    """How often a criterion was met, not met, and without opportunity."""

    key: str
    number: int
    name: str
    met: int
    not_met: int
    no_opportunity: int


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One finalised evaluation as a report lists it; ``started_at`` is local and naive."""

    id: int
    started_at: datetime
    about: str
    purpose: Purpose
    state: State
    evaluator: str
    covered: int
    of: int
    band: Band
    revision: int


@dataclass(frozen=True, slots=True)
class Advisor:
    """An advisor at work in the period."""

    id: int
    name: str
    team: str


Place = tuple[int, int, str]
"""Advisor, month and the section's name; ``TOTAL`` is the whole interaction."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The finalised evaluations of a span that are not superseded, one ``purpose`` alone where scores are pooled."""

    pools: Mapping[Place, Pooled]
    card: Scorecard

    def pool(self, section: str, *, month: int | None = None, advisor: int | None = None) -> Pooled:
        """Return what one section came to, in one month or all, for one advisor or all."""
        return pooled(
            each
            for (who, when, name), each in self.pools.items()
            if name == section and month in (None, when) and advisor in (None, who)
        )

    def by_advisor(self) -> dict[int, dict[str, Pooled]]:
        """Return every advisor's sections over the span."""
        found: dict[int, dict[str, Pooled]] = {}
        for (who, _, name), each in self.pools.items():
            mine = found.setdefault(who, {})
            mine[name] = mine.get(name, Pooled()) + each
        return found

    @property
    def sections(self) -> tuple[str, ...]:
        """Return the sections' names, the newest scorecard's first and in its order."""
        names = [section.name for section in self.card.sections]
        others = sorted({name for _, _, name in self.pools} - {TOTAL, *names})
        return (*names, *others)


class Reader:
    """Reads one scope of a library within one transaction, so that all figures of a report are of one moment."""

    def __init__(self, connection: Connection, shelf: Shelf, scope: Scope) -> None:
        """Read ``scope`` by ``connection``."""
        self._connection = connection
        self._shelf = shelf
        self._scope = scope
        self.card = shelf.newest(connection)

    @property
    def is_person(self) -> bool:
        """Return whether it is one person's marks that are read."""
        return self._scope.kind == "advisor"

    def printed(self, first: int, last: int) -> Printed:
        """Return the numbers to print under the figures of these months."""
        number = self._scope.number
        whose: Whose = None
        if number is not None:
            whose = ("advisor", number) if self.is_person else ("team", number)
        return printed(self._connection, whose, first, last)

    def heard(self, first: int, last: int, purpose: Purpose = Purpose.ROUTINE) -> Heard:
        """Return the scores of the months ``first`` to ``last``; versions of a scorecard pool by section name."""
        names: dict[int | None, str] = {row.id: row.name for row in self._connection.execute(_SECTIONS)}
        pools: dict[Place, Pooled] = {}
        for row in self._rows(_TOTALS, first, last, purpose=purpose.value):
            place = (row.advisor_id, row.month, names.get(row.section_id, TOTAL))
            pools[place] = pools.get(place, Pooled()) + _pool(row)
        return Heard(pools, self.card)

    def trend(self, first: int, last: int, running: int) -> Series:
        """Return the whole interactions' score by month with the limits and signals that the screen's chart has."""
        team = self._scope.number if self._scope.kind == "team" else None
        values = {"advisor": self._scope.number, "team": team, "since": 0, "purposes": purposes_text(ROUTINE)}
        statement = HISTORY if self.is_person else TEAM_HISTORY
        rows = (row for row in self._connection.exec_driver_sql(statement, values) if row[1] == WHOLE)
        return series(TOTAL, {month: sums for month, _, *sums in rows}, (first, last), running)

    def bands(self, first: int, last: int) -> Counter[tuple[int, Purpose, Band]]:
        """Return how many evaluations there are by month, purpose and band."""
        counted: Counter[tuple[int, Purpose, Band]] = Counter()
        for row in self._rows(_BANDS, first, last):
            counted[row.month, Purpose(row.purpose), Band(row.band)] += row.n
        return counted

    def criteria(self, first: int, last: int) -> tuple[Marks, ...]:
        """Return how often each criterion was met, in the order of the newest scorecard."""
        kept = [self._shelf.fetch(self._connection, each) for each in self._connection.execute(_VERSIONS).scalars()]
        criteria = {
            number: criterion
            for each in kept
            for number, criterion in zip(each.criterion_ids, each.card.criteria, strict=True)
        }
        counted: dict[str, list[int]] = {}
        for row in self._rows(_CRITERIA, first, last):
            sums = counted.setdefault(criteria[row.criterion_id].key, [0, 0, 0])
            for place, count in enumerate((row.met, row.not_met, row.missing)):
                sums[place] += count
        newest = {criterion.key: criterion for criterion in reversed(criteria.values())}
        order = dict.fromkeys(criterion.key for criterion in criteria.values())
        return tuple(
            Marks(key, newest[key].number, newest[key].short, *counted[key]) for key in order if key in counted
        )

    def evaluations(self, first: int, last: int) -> tuple[Evaluated, ...]:
        """Return the finalised evaluations that are not superseded, in the order of their contacts."""
        return tuple(_evaluated(row) for row in self._rows(_EVALUATIONS, first, last))

    def advisors(self, first: int, last: int) -> tuple[Advisor, ...]:
        """Return the advisors who were at work in these months, by name."""
        since, until = days_of(first)[0].isoformat(), days_of(last)[1].isoformat()
        rows = self._rows(_AT_WORK, first, last, since=since, until=until)
        return tuple(Advisor(row.advisor_id, row.name, row.team) for row in rows)

    def _rows(self, statement: str, first: int, last: int, **more: object) -> Iterable[Row[Any]]:
        values = {"first": first, "last": last, "whose": self._scope.number, **more}
        return self._connection.execute(self._statement(statement), values).all()

    def _statement(self, statement: str) -> TextClause:
        mine = _MINE[self._scope.kind]
        if statement is _AT_WORK:
            mine = mine.replace("t.advisor_id", "t.id")
        return text(statement.format(mine=mine))


def _pool(row: Row[Any]) -> Pooled:
    return Pooled(row.n, row.covered, row.of, row.bp, row.bp2)


def _evaluated(row: Row[Any]) -> Evaluated:
    about = ": ".join(part for part in (row.service, row.subject) if part) or row.reference or row.channel
    return Evaluated(
        id=row.id,
        started_at=datetime.fromisoformat(row.started_at),
        about=about,
        purpose=Purpose(row.purpose),
        state=State(row.state),
        evaluator=row.evaluator,
        covered=row.covered,
        of=row.of,
        band=Band(row.band),
        revision=row.revision,
    )
