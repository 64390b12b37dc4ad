"""An advisor's running quarter as four figures: the score, what is evaluated, first contact and customers' ratings."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from app.domain import measures
from app.domain.measures import Figure, Measure, Measured
from app.domain.months import add_months
from app.domain.scorecard import Scorecard
from app.domain.standing import standing
from app.services import progress_sql as sql
from app.services.progress_values import Summary
from app.services.targets import Targets, read_targets

KINDS = ("govmetric", "csat", "nps", "effort")
"""The kinds of rating; where two have equally many answers the earlier is shown."""


def read_summary(connection: Connection, advisor_id: int, running: int, card: Scorecard) -> Summary:
    """Return the four figures of the quarter that the month ``running`` (202611) lies in."""
    first = add_months(running, -((running % 100 - 1) % 3))
    values = {"advisor": advisor_id, "first": first, "last": running}
    sums = connection.execute(sql.QUARTER, values).one()
    drawn = connection.execute(sql.DRAWN, values).all()
    targets = read_targets(connection)
    return Summary(
        first=first,
        standing=standing(sums.n, sums.covered, sums.of, sums.sum_bp, sums.sum_bp2, card),
        evaluated=sum(row.done for row in drawn),
        drawn=sum(row.drawn for row in drawn),
        left=sum(row.drawn - row.done for row in drawn if row.period == running),
        first_contact=_first_contact(connection, values, targets),
        rating=_rating(connection, values, targets),
    )


def _first_contact(connection: Connection, values: Mapping[str, Any], targets: Targets) -> Measured | None:
    row = connection.execute(sql.FIRST_CONTACT, values).one()
    return _beside(Measure.FIRST_CONTACT, measures.share(row.hits, row.n), targets) if row.n else None


def _rating(connection: Connection, values: Mapping[str, Any], targets: Targets) -> Measured | None:
    """Return the rating of the kind with most answers, as its measure is told in one figure."""
    counts: dict[str, dict[int, int]] = {kind: {} for kind in KINDS}
    for row in connection.execute(sql.RATINGS, values):
        counts[row.kind][row.value] = row.n
    kind = max(KINDS, key=lambda each: sum(counts[each].values()))
    given = counts[kind]
    if not given:
        return None
    if kind == "nps":
        return _beside(Measure.NPS, measures.net_promoters(given), targets)
    if kind == "govmetric":
        return _beside(Measure.GOVMETRIC, measures.share(given.get(3, 0), sum(given.values())), targets)
    measure = Measure.CSAT_MEAN if kind == "csat" else Measure.EFFORT
    return _beside(measure, measures.mean(given, *measure.scale), targets)


def _beside(measure: Measure, figure: Figure, targets: Targets) -> Measured:
    return measures.measured(measure, figure, targets.of(measure))
