"""Marks to scores and bands, on whole numbers and exact fractions; the only place that knows these rules."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from app.domain.scorecard import Criterion, NoOpportunity, Scorecard
from app.domain.words import Band, Mark

Marks = Sequence[Mark | None]
"""One mark or ``None`` for each criterion, in the scorecard's order."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A percentage (exact, 0-100, ``None`` where nothing was demonstrated and nothing scores) with its band.

    ``capped`` is true where the percentage alone would say *Exceeds* but too little was demonstrated.
    """

    percent: Fraction | None
    band: Band
    capped: bool


@dataclass(frozen=True, slots=True)
class Score:
    """What one section or the whole interaction came to; ``outcome`` is ``None`` while anything in it is unmarked.

    ``covered``, ``marked`` and ``of`` are points; the counts after them are criteria. Where the scorecard excludes
    missing opportunities, their points are in none of the three.
    """

    name: str
    covered: int
    marked: int
    of: int
    met: int
    not_met: int
    no_opportunity: int
    unmarked: int
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Result:
    """The interaction's score, its sections in order, and the lowest and highest result still possible."""

    total: Score
    sections: tuple[Score, ...]
    lowest: Outcome
    highest: Outcome


def score(card: Scorecard, marks: Marks) -> Result:
    """Return the scores of ``marks`` on ``card``; ValueError when their number differs.

    *Lowest* takes every unmarked criterion as not met, *highest* as met: under either rule no other way of finishing
    the marks gives a percentage outside the two, nor a band above *highest*. One way can give a band below that of all
    not met, though never on the council's scorecard: of 24 criteria with 11 met, 12 without opportunity and 1 unmarked,
    that one not met is *Exceeds* (12 shown, 11 of them met), but without opportunity it is *Meets* (only 11 shown).
    *Lowest* then says *Meets*, so that the two always bound what can still come.
    """
    criteria = card.criteria
    if len(marks) != len(criteria):
        raise ValueError(f"{card.name} has {len(criteria)} criteria, but there are {len(marks)} marks")
    total = _tally(criteria, marks)
    numbered = iter(marks)
    sections = tuple(
        _score(section.name, _tally(section.criteria, [next(numbered) for _ in section.criteria]), card)
        for section in card.sections
    )
    return Result(
        _score(card.name, total, card), sections, _lowest(total, card), _outcome(total.finished(met=True), card)
    )


def band_of(percent: Fraction, card: Scorecard) -> Band:
    """Return the band of ``percent`` (0-100) by the percentage alone; both edges are *Meets*."""
    if percent < card.meets_from:
        return Band.BELOW
    return Band.EXCEEDS if percent > card.exceeds_above else Band.MEETS


def percent_text(value: Fraction, card: Scorecard) -> str:
    """Return ``value`` (0-100) as "80%", rounded half up, with one decimal where that would show an edge it is not at.

    Only the wrong side counts: 69.6 is "69.6%" (below, so not 70), but 70.4 is on the right side and is "70%". The one
    decimal never crosses the edge either: 69.96 is "69.9%" and 90.04 is "90.1%".
    """
    whole = _half_up(value)
    if whole == card.meets_from and value < whole:
        tenths = min(_half_up(value * 10), whole * 10 - 1)
    elif whole == card.exceeds_above and value > whole:
        tenths = max(_half_up(value * 10), whole * 10 + 1)
    else:
        return f"{whole}%"
    return f"{tenths // 10}.{tenths % 10}%"


def first_unmarked(marks: Marks) -> int | None:
    """Return the number of the first criterion that has no mark, or ``None``."""
    return next((number for number, mark in enumerate(marks, start=1) if mark is None), None)


def first_without_evidence(marks: Marks, evidenced: Collection[int]) -> int | None:
    """Return the number of the first criterion marked *not met* that is not in ``evidenced``, or ``None``."""
    return next(
        (n for n, mark in enumerate(marks, start=1) if mark is Mark.NOT_MET and n not in evidenced),
        None,
    )


def edge_marks(card: Scorecard, marks: Marks, evidenced: Collection[int]) -> tuple[int, ...]:
    """Return the numbers not in ``evidenced`` whose one mark, if changed, would change the interaction's band.

    A draft has no band, so the answer is empty while anything is unmarked. ValueError as for ``score``.
    """
    result = score(card, marks)
    if result.total.outcome is None:
        return ()
    band = result.total.outcome.band
    return tuple(
        criterion.number
        for criterion in card.criteria
        if criterion.number not in evidenced
        and any(
            _outcome(_tally(card.criteria, other), card).band is not band for other in _changed(marks, criterion.number)
        )
    )


@dataclass(frozen=True, slots=True)
class _Tally:
    """Points and numbers of criteria by mark."""

    met: int
    not_met: int
    no_opportunity: int
    unmarked: int
    met_points: int
    not_met_points: int
    no_opportunity_points: int
    unmarked_points: int

    def finished(self, *, met: bool) -> "_Tally":
        """Return the tally with every unmarked criterion taken as met, or as not met."""
        count, points = self.unmarked, self.unmarked_points
        return _Tally(
            self.met + count * met,
            self.not_met + count * (not met),
            self.no_opportunity,
            0,
            self.met_points + points * met,
            self.not_met_points + points * (not met),
            self.no_opportunity_points,
            0,
        )


def _tally(criteria: Sequence[Criterion], marks: Marks) -> _Tally:
    kinds = (Mark.MET, Mark.NOT_MET, Mark.NO_OPPORTUNITY, None)
    counts, points = [0] * 4, [0] * 4
    for criterion, mark in zip(criteria, marks, strict=True):
        kind = kinds.index(mark)
        counts[kind] += 1
        points[kind] += criterion.points
    return _Tally(*counts, *points)


def _covered_of(tally: _Tally, card: Scorecard) -> tuple[int, int, int]:
    """Return the points covered, marked and in all, by the scorecard's rule for missing opportunities."""
    kept = tally.no_opportunity_points if card.no_opportunity is NoOpportunity.COVER else 0
    covered = tally.met_points + kept
    marked = covered + tally.not_met_points
    return covered, marked, marked + tally.unmarked_points


def _score(name: str, tally: _Tally, card: Scorecard) -> Score:
    covered, marked, of = _covered_of(tally, card)
    outcome = None if tally.unmarked else _outcome(tally, card)
    return Score(name, covered, marked, of, tally.met, tally.not_met, tally.no_opportunity, tally.unmarked, outcome)


def _outcome(tally: _Tally, card: Scorecard) -> Outcome:
    """Return what a complete tally comes to; nothing scored is no percentage and *Meets*, as the scheme scores it."""
    covered, _, of = _covered_of(tally, card)
    if of == 0:
        return Outcome(None, Band.MEETS, capped=False)
    percent = Fraction(100 * covered, of)
    band = band_of(percent, card)
    capped = band is Band.EXCEEDS and not _may_exceed(tally, card)
    return Outcome(percent, Band.MEETS if capped else band, capped)


def _may_exceed(tally: _Tally, card: Scorecard) -> bool:
    """Return whether at least half of the criteria were demonstrated and those alone lie above the upper edge.

    The half is of criteria; the share that was met goes by points, as the score does.
    """
    demonstrated = tally.met + tally.not_met
    if demonstrated == 0 or 2 * demonstrated < demonstrated + tally.no_opportunity:
        return False
    return band_of(Fraction(100 * tally.met_points, tally.met_points + tally.not_met_points), card) is Band.EXCEEDS


def _lowest(tally: _Tally, card: Scorecard) -> Outcome:
    worst = _outcome(tally.finished(met=False), card)
    demonstrated = tally.met + tally.not_met
    if worst.band is Band.EXCEEDS and 2 * demonstrated < demonstrated + tally.no_opportunity + tally.unmarked:
        return Outcome(worst.percent, Band.MEETS, capped=True)
    return worst


def _changed(marks: Marks, number: int) -> Iterator[list[Mark | None]]:
    """Yield the marks with criterion ``number`` changed to each of the two other marks."""
    for other in Mark:
        if other is not marks[number - 1]:
            changed = list(marks)
            changed[number - 1] = other
            yield changed


def _half_up(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))
