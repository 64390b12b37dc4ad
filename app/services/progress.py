"""How advisors come along: scores and criteria by month, what stands out, and the evaluations behind every point."""

from collections.abc import Iterable, Mapping, Set
from datetime import datetime
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row

from app.domain.before_after import days_share
from app.domain.control import FEWEST
from app.domain.months import add_months, month_of, months_between
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.standing import standing
from app.domain.stands_out import MONTHS, Behind, CriterionYear, Finding, stands_out
from app.domain.team_band import TeamBand
from app.domain.trends import CriterionShares, Trends
from app.domain.words import Purpose
from app.services import interaction_rows, progress_reading
from app.services import progress_sql as sql
from app.services.evaluation_reading import VALUES
from app.services.interaction_rows import InteractionRow, to_row
from app.services.people import Person, read_advisors
from app.services.progress_news import Look, News, read_news
from app.services.progress_reading import ROUTINE, TOTAL, WHOLE, purposes_text
from app.services.progress_summary import read_summary
from app.services.progress_values import AdvisorRow, Summary
from app.services.scorecards import KeptCard, Shelf
from db.engine import Clock, LibraryFile

__all__ = ["AdvisorRow", "News", "Progress", "Summary"]

MONTHS_READ = 27
"""So many months back hold the 24 that limits come from, as a rule; where they do not, the whole history is read."""
_WITH_MARK = """AND EXISTS (SELECT 1 FROM mark k JOIN scorecard_criterion c ON c.id = k.criterion_id
    WHERE k.evaluation_id = e.id AND c.key = :key AND (:mark IS NULL OR k.value = :mark))"""


class Progress:
    """The figures over time: finalised evaluations that are not superseded, routine ones unless others are asked for.

    Those for coaching are kept out of all figures; asking for them is a ValueError.
    """

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._names: dict[int, str] = {}

    def trends(self, advisor_id: int, first: int, last: int, purposes: Iterable[Purpose] = ROUTINE) -> Trends:
        """Return the advisor's scores from month to month, sections and total, with limits and signals.

        Versions of a scorecard pool by section name. The limits come from the whole history, whatever is shown.
        """
        span = first, last
        running = self._running()
        since = min(first, add_months(running, -MONTHS_READ))
        values: dict[str, object] = {"advisor": advisor_id, "purposes": purposes_text(purposes)}
        values |= {"first": first, "last": last, "since": since}
        with self._library.read() as connection:
            found = self._history(connection, values)
            if not progress_reading.is_deep(found, running):
                found = self._history(connection, {**values, "since": 0})
            disputed = {row.month: row.n for row in connection.exec_driver_sql(sql.DISPUTED, values)}
            card = self._shelf.newest(connection)
        every = [progress_reading.series(name or TOTAL, months, span, running) for name, months in found.items()]
        return Trends(
            months_between(first, last),
            tuple(each for each in every[1:] if each.points),
            every[0],
            progress_reading.stands(found[None], span, card),
            disputed,
            running,
        )

    def team_band(self, first: int, last: int, team_id: int | None = None) -> TeamBand:
        """Return where the middle half of the advisors lies each month: those of a team, or everybody."""
        values = {"team": team_id, "first": first, "last": last, "fewest": FEWEST}
        with self._library.read() as connection:
            rows = connection.exec_driver_sql(sql.BAND if team_id is None else sql.TEAM_BAND, values).all()
            return progress_reading.team_band(rows, self._section_names(connection, {row[1] for row in rows}))

    def criteria(
        self, advisor_id: int, first: int, last: int, purposes: Iterable[Purpose] = ROUTINE
    ) -> tuple[CriterionShares, ...]:
        """Return the share met of each criterion by month, in the order of the newest scorecard."""
        values = {"advisor": advisor_id, "first": first, "last": last, "purposes": purposes_text(purposes)}
        with self._library.read() as connection:
            rows = connection.execute(sql.CRITERIA, values).all()
            return progress_reading.shares(rows, self._cards(connection))

    def standing_out(self, advisor_id: int, until: int | None = None) -> tuple[Finding, ...]:
        """Return what stands out in the last twelve months: strengths, what to develop, signals (newest first).

        They end with the month ``until``, with the running one where that is ``None`` or still to come.
        """
        last = self._running() if until is None else min(until, self._running())
        first = add_months(last, 1 - MONTHS)
        trends = self.trends(advisor_id, first, last)
        criteria = tuple(_over_the_year(each) for each in self.criteria(advisor_id, first, last))
        with self._library.read() as connection:
            card = self._shelf.newest(connection)
        return stands_out(trends.sections, trends.total, criteria, trends.months, card)

    def news(self) -> tuple[News, ...]:
        """Return the advisors whose charts signal in the month before the running one, by name."""
        with self._library.read() as connection:
            names = {row.id: row.name for row in connection.execute(sql.SECTIONS)}
            look = Look(names, self._running(), self._shelf.newest(connection))
            return tuple(read_news(connection, read_advisors(connection), look, MONTHS_READ))

    def summary(self, advisor_id: int) -> Summary:
        """Return the advisor's running quarter for the four cards."""
        with self._library.read() as connection:
            return read_summary(connection, advisor_id, self._running(), self._shelf.newest(connection))

    def evaluations(
        self, advisor_id: int, first: int, last: int, purposes: Iterable[Purpose] = ROUTINE
    ) -> tuple[InteractionRow, ...]:
        """Return the evaluations behind an advisor's points, newest interaction first."""
        return self._evaluations(advisor_id, (first, last), purposes)

    def evaluations_behind(
        self, advisor_id: int, behind: Behind, purposes: Iterable[Purpose] = ROUTINE
    ) -> tuple[InteractionRow, ...]:
        """Return the evaluations behind what stands out, newest interaction first."""
        if not behind.months:
            return ()
        narrowed = _WITH_MARK if behind.criterion is not None else ""
        more = {"key": behind.criterion, "mark": VALUES.get(behind.mark) if behind.mark else None}
        span = min(behind.months), max(behind.months)
        rows = self._evaluations(advisor_id, span, purposes, narrowed, more)
        return tuple(row for row in rows if month_of(row.started_at) in behind.months)

    def last_scores(self, advisor_id: int, before: int, k: int = 6) -> tuple[str, ...]:
        """Return the last ``k`` scores before evaluation ``before``, oldest first, each as "85%"."""
        with self._library.read() as connection:
            rows = connection.execute(sql.BEFORE, {"advisor": advisor_id, "before": before, "count": k}).all()
            cards = [self._shelf.fetch(connection, row.scorecard_version_id).card for row in rows]
        texts = [percent_text(Fraction(100 * row.covered, row.of), card) for row, card in zip(rows, cards, strict=True)]
        return tuple(reversed(texts))

    def overview(self) -> tuple[AdvisorRow, ...]:
        """Return every advisor with this month and the two before pooled, by name."""
        with self._library.read() as connection:
            found = connection.execute(sql.OVERVIEW, {"first": add_months(self._running(), -2)})
            rows = {row.id: row for row in found}
            card = self._shelf.newest(connection)
            return tuple(_advisor_row(rows[person.id], person, card) for person in read_advisors(connection))

    def _history(
        self, connection: Connection, values: Mapping[str, object]
    ) -> dict[str | None, progress_reading.Months]:
        rows = connection.exec_driver_sql(sql.HISTORY, values).all()
        return progress_reading.by_name(rows, self._section_names(connection, {row[1] for row in rows}))

    def _evaluations(
        self,
        advisor_id: int,
        span: tuple[int, int],
        purposes: Iterable[Purpose],
        narrowed: str = "",
        more: Mapping[str, object] = MappingProxyType({}),
    ) -> tuple[InteractionRow, ...]:
        asked = {"advisor": advisor_id, "first": span[0], "last": span[1], "purposes": purposes_text(purposes)}
        statement = interaction_rows.COUNTED.format(narrowed=narrowed)
        with self._library.read() as connection:
            return tuple(to_row(row) for row in connection.exec_driver_sql(statement, {**asked, **more}))

    def _running(self) -> int:
        """Return the month it is now, local time."""
        return month_of(self._clock().astimezone())

    def _section_names(self, connection: Connection, wanted: Set[int]) -> dict[int, str]:
        """Return the names of all sections, the newest scorecard's first; read once, for they never change."""
        if not wanted <= self._names.keys() | {WHOLE}:
            self._names = {row.id: row.name for row in connection.execute(sql.SECTIONS)}
        return self._names

    def _cards(self, connection: Connection) -> list[KeptCard]:
        """Return all versions of the scorecard, newest first."""
        return [self._shelf.fetch(connection, each) for each in connection.execute(sql.VERSIONS).scalars()]


def _over_the_year(found: CriterionShares) -> CriterionYear:
    met, n, missing = (sum(getattr(one, name) for one in found.shares) for name in ("met", "n", "no_opportunity"))
    months = tuple(one.month for one in found.shares if one.n)
    return CriterionYear(found.key, found.name, found.number, days_share(met, n - met, missing), months)


def _advisor_row(row: Row[Any], person: Person, card: Scorecard) -> AdvisorRow:
    found = standing(row.n, row.covered, row.of, row.sum_bp, row.sum_bp2, card)
    last = datetime.fromisoformat(row.last) if row.last else None
    return AdvisorRow(person, row.n, found, last)
