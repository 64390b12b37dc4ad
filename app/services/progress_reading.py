"""From the rows of added-up months to trends, shares and bands: versions of a scorecard pool by name and key."""

import json
from collections.abc import Iterable, Mapping, Sequence

from app.domain.control import FEWEST, MONTHS_UP_TO, held, judged, limits, signals
from app.domain.scorecard import Criterion, Scorecard
from app.domain.standing import Standing, standing
from app.domain.team_band import BandSeries, Score, TeamBand, band_point
from app.domain.trends import CriterionShares, Series, Share, point, share
from app.domain.words import Purpose
from app.language import translate
from app.services.scorecards import KeptCard

ROUTINE = (Purpose.ROUTINE,)
WHOLE = 0
"""The section of the whole interaction among the added-up months."""
TOTAL = "Total"

Sums = Sequence[int]
"""n, covered, of, and the sums of the scores in basis points and of their squares."""
Months = dict[int, Sums]
Row = Sequence[int]


def purposes_text(purposes: Iterable[Purpose]) -> str:
    """Return the purposes as the statements take them; ValueError for coaching, which is kept out of all figures."""
    wanted = list(purposes)
    if Purpose.COACHING in wanted:
        raise ValueError(translate("ProgressReading", "Evaluations for coaching are kept out of all figures."))
    return json.dumps(wanted)


def by_name(rows: Iterable[Row], names: Mapping[int, str]) -> dict[str | None, Months]:
    """Return the sums of rows (month, section, sums) by section and month; sections by name, the whole as ``None``.

    Purposes asked for together are added up.
    """
    found: dict[str | None, Months] = {name: {} for name in (None, *names.values())}
    for month, section_id, *sums in rows:
        months = found[names[section_id] if section_id else None]
        before = months.get(month)
        months[month] = [a + b for a, b in zip(before, sums, strict=True)] if before else sums
    return {name: months for name, months in found.items() if months or name is None}


def series(name: str, months: Months, span: tuple[int, int], running: int) -> Series:
    """Return the points within ``span`` (first, last) with the limits of the history and the signals that are shown."""
    ordered = sorted(months.items())
    shown = tuple(point(month, *sums) for month, sums in ordered if span[0] <= month <= span[1])
    values = judged(((month, n, covered, of) for month, (n, covered, of, *_) in ordered), running)
    within = limits(values)
    told = tuple(
        each for each in signals(held(values, span[0]), within) if each.months[0] <= span[1] and each.month >= span[0]
    )
    return Series(name, shown, within, told)


def is_deep(found: Mapping[str | None, Months], running: int) -> bool:
    """Return whether every series has all the months in it that limits can come from."""
    return all(
        sum(n >= FEWEST and month < running for month, (n, *_) in months.items()) >= MONTHS_UP_TO
        for months in found.values()
    )


def stands(months: Months, span: tuple[int, int], card: Scorecard) -> Standing | None:
    """Return where a person stands within ``span``."""
    inside = [sums for month, sums in months.items() if span[0] <= month <= span[1]]
    n, covered, of, sum_bp, sum_bp2 = (sum(column) for column in zip((0,) * 5, *inside, strict=True))
    return standing(n, covered, of, sum_bp, sum_bp2, card)


def shares(rows: Iterable[Row], cards: Sequence[KeptCard]) -> tuple[CriterionShares, ...]:
    """Return the shares of rows (month, criterion, met, not met, no opportunity); ``cards`` are newest first."""
    criteria = {
        criterion_id: criterion
        for kept in cards
        for criterion_id, criterion in zip(kept.criterion_ids, kept.card.criteria, strict=True)
    }
    counted: dict[str, dict[int, Sums]] = {}
    for month, criterion_id, *marks in rows:
        months = counted.setdefault(criteria[criterion_id].key, {})
        before = months.get(month)
        months[month] = [a + b for a, b in zip(before, marks, strict=True)] if before else marks
    newest: dict[str, Criterion] = {}
    for criterion in criteria.values():
        newest.setdefault(criterion.key, criterion)
    return tuple(
        CriterionShares(key, criterion.short, criterion.number, _shares(counted[key]))
        for key, criterion in newest.items()
        if key in counted
    )


def team_band(rows: Iterable[Row], names: Mapping[int, str]) -> TeamBand:
    """Return the bands of rows (month, section, covered, of, how many advisors)."""
    found: dict[str | None, dict[int, list[Score]]] = {name: {} for name in (None, *names.values())}
    for month, section_id, covered, of, advisors in rows:
        found[names[section_id] if section_id else None].setdefault(month, []).append((covered, of, advisors))
    sections = tuple(_band(name, months) for name, months in found.items() if name is not None and months)
    return TeamBand(sections, _band(TOTAL, found[None]))


def _shares(months: Mapping[int, Sums]) -> tuple[Share, ...]:
    return tuple(share(month, *months[month]) for month in sorted(months))


def _band(name: str, months: Mapping[int, Sequence[Score]]) -> BandSeries:
    points = (band_point(month, scores) for month, scores in sorted(months.items()))
    return BandSeries(name, tuple(each for each in points if each is not None))
