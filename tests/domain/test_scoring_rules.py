"""The scoring rules against a plain restatement of them, on every small scorecard and completion drawn."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.domain.scorecard import Criterion, NoOpportunity, Scorecard
from app.domain.scoring import Outcome, edge_marks, percent_text, score
from app.domain.words import Band, Mark
from tests.domain.cards import any_marks, council, small_cards

RANK = {Band.BELOW: 0, Band.MEETS: 1, Band.EXCEEDS: 2}
BETTER = {Mark.NOT_MET: (Mark.MET, Mark.NO_OPPORTUNITY), Mark.NO_OPPORTUNITY: (Mark.MET,), Mark.MET: ()}


def plain(card: Scorecard, criteria: Sequence[Criterion], given_marks: Sequence[Mark]) -> Outcome:
    """Return what the rules say, sentence by sentence."""
    pairs = list(zip(criteria, given_marks, strict=True))
    met = sum(criterion.points for criterion, mark in pairs if mark is Mark.MET)
    shown = sum(criterion.points for criterion, mark in pairs if mark is not Mark.NO_OPPORTUNITY)
    everything = sum(criterion.points for criterion in criteria)
    if card.no_opportunity is NoOpportunity.COVER:
        percent = Fraction(met + everything - shown, everything) * 100
    elif shown == 0:
        return Outcome(None, Band.MEETS, capped=False)
    else:
        percent = Fraction(met, shown) * 100
    if percent < card.meets_from:
        return Outcome(percent, Band.BELOW, capped=False)
    if percent <= card.exceeds_above:
        return Outcome(percent, Band.MEETS, capped=False)
    demonstrated = sum(mark is not Mark.NO_OPPORTUNITY for mark in given_marks)
    enough = demonstrated >= len(criteria) / 2 and shown > 0 and Fraction(met, shown) * 100 > card.exceeds_above
    return Outcome(percent, Band.EXCEEDS if enough else Band.MEETS, capped=not enough)


def completions(given_marks: Sequence[Mark | None]) -> list[list[Mark]]:
    return [list(each) for each in product(*[[mark] if mark else list(Mark) for mark in given_marks])]


def outcome(card: Scorecard, given_marks: Sequence[Mark | None]) -> Outcome:
    found = score(card, given_marks).total.outcome
    assert found is not None
    return found


@given(st.data())
def test_outcomes_are_the_rules(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    given_marks = data.draw(any_marks(len(card.criteria), complete=True))
    result = score(card, given_marks)
    assert result.total.outcome == plain(card, card.criteria, given_marks)
    start = 0
    for section, found in zip(card.sections, result.sections, strict=True):
        end = start + len(section.criteria)
        assert found.outcome == plain(card, section.criteria, given_marks[start:end])
        start = end


@given(st.data())
def test_outcomes_are_the_rules_on_the_councils_scorecard(data: st.DataObject) -> None:
    given_marks = data.draw(any_marks(20, complete=True))
    assert outcome(council(), given_marks) == plain(council(), council().criteria, given_marks)


@given(st.data())
def test_sections_sum_to_the_total(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    result = score(card, data.draw(any_marks(len(card.criteria))))
    for field in ("covered", "marked", "of", "met", "not_met", "no_opportunity", "unmarked"):
        assert sum(getattr(section, field) for section in result.sections) == getattr(result.total, field)
    assert 0 <= result.total.covered <= result.total.marked <= result.total.of
    assert (result.total.outcome is None) == (result.total.unmarked > 0)


@given(st.data())
def test_lowest_and_highest_bound_every_way_of_finishing(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    given_marks = data.draw(any_marks(len(card.criteria)))
    result = score(card, given_marks)
    ends = [outcome(card, each) for each in completions(given_marks)]
    percents = [end.percent for end in ends if end.percent is not None]
    assert (result.lowest.percent, result.highest.percent) == (
        (min(percents), max(percents)) if percents else (None, None)
    )
    bands = [RANK[end.band] for end in ends]
    assert (RANK[result.lowest.band], RANK[result.highest.band]) == (min(bands), max(bands))


@given(st.data())
def test_on_the_councils_scorecard_lowest_is_all_not_met_and_highest_all_met(data: st.DataObject) -> None:
    given_marks = data.draw(any_marks(20))
    result = score(council(), given_marks)
    assert result.lowest == outcome(council(), [mark or Mark.NOT_MET for mark in given_marks])
    assert result.highest == outcome(council(), [mark or Mark.MET for mark in given_marks])


@given(st.data())
def test_a_better_mark_never_lowers_the_percentage_or_the_covered_points(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    given_marks = data.draw(any_marks(len(card.criteria), complete=True))
    place = data.draw(st.integers(0, len(given_marks) - 1))
    if card.no_opportunity is NoOpportunity.EXCLUDE and given_marks[place] is Mark.NO_OPPORTUNITY:
        return  # what was left out has no percentage to compare with
    before = outcome(card, given_marks)
    for better in BETTER[given_marks[place]]:
        after = outcome(card, [*given_marks[:place], better, *given_marks[place + 1 :]])
        if before.percent is not None and after.percent is not None:
            assert after.percent >= before.percent
        if better is Mark.MET:
            assert RANK[after.band] >= RANK[before.band]


@given(st.data())
def test_missing_opportunities_lift_nothing_to_exceeds_that_what_was_shown_did_not_earn(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    given_marks = data.draw(any_marks(len(card.criteria), complete=True))
    found = score(card, given_marks)
    for criteria, each in zip(
        [card.criteria, *(section.criteria for section in card.sections)], [found.total, *found.sections], strict=True
    ):
        assert each.outcome is not None
        shown = [
            (criterion.points, given_marks[criterion.number - 1])
            for criterion in criteria
            if given_marks[criterion.number - 1] is not Mark.NO_OPPORTUNITY
        ]
        if each.outcome.band is Band.EXCEEDS:
            assert 2 * len(shown) >= len(criteria)
            points = sum(value for value, _ in shown)
            earned = sum(value for value, mark in shown if mark is Mark.MET)
            assert Fraction(100 * earned, points) > card.exceeds_above
        if each.outcome.percent is not None and each.outcome.percent >= card.meets_from:
            assert each.outcome.band is not Band.BELOW


@given(st.data())
def test_the_edge_guard_finds_every_mark_that_could_change_the_band(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    given_marks = data.draw(any_marks(len(card.criteria), complete=True))
    evidenced = data.draw(st.sets(st.integers(1, len(given_marks))))
    band = plain(card, card.criteria, given_marks).band
    found = []
    for place, mark in enumerate(given_marks):
        others = [[*given_marks[:place], other, *given_marks[place + 1 :]] for other in Mark if other is not mark]
        if place + 1 not in evidenced and any(plain(card, card.criteria, each).band is not band for each in others):
            found.append(place + 1)
    assert edge_marks(card, given_marks, evidenced) == tuple(found)


@given(st.data())
def test_a_percentage_as_shown_is_near_and_on_the_right_side(data: st.DataObject) -> None:
    card = data.draw(small_cards())
    value = data.draw(st.fractions(0, 100, max_denominator=5000))
    shown = Fraction(percent_text(value, card).removesuffix("%"))
    assert abs(shown - value) <= Fraction(1, 2)
    assert (shown >= card.meets_from) == (value >= card.meets_from)
    assert (shown > card.exceeds_above) == (value > card.exceeds_above)
