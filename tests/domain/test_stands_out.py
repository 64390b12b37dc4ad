"""What stands out: the thresholds to either side, the order, and the evaluations behind each finding."""

from dataclasses import replace
from fractions import Fraction

from app.domain.before_after import days_share
from app.domain.control import Limits, Signal, SignalKind
from app.domain.months import months_between
from app.domain.scorecard import Scorecard
from app.domain.stands_out import CriterionYear, Finding, FindingKind, stands_out
from app.domain.trends import Point, Series
from app.domain.words import Mark

YEAR = months_between(202512, 202611)
CARD = Scorecard("card", 1, "Card", ())
NOTHING = Series("Total", ())


def section(name: str, *percents: int) -> Series:
    """Return a section with these scores in its latest months, 8 evaluations each."""
    span = YEAR[len(YEAR) - len(percents) :]
    return Series(name, tuple(Point(m, 8, p, 100, None, None) for m, p in zip(span, percents, strict=True)))


def criterion(number: int, met: int, not_met: int) -> CriterionYear:
    return CriterionYear(f"c{number}", f"Criterion {number}", number, days_share(met, not_met, 3), (202610, 202611))


def found(*sections: Series, criteria: tuple[CriterionYear, ...] = (), total: Series = NOTHING) -> tuple[Finding, ...]:
    return stands_out(sections, total, criteria, YEAR, CARD)


def named(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.kind.value, finding.name) for finding in findings]


def test_a_section_above_ninety_is_a_strength_and_one_at_ninety_is_none() -> None:
    assert named(found(section("Welcome", 90, 90))) == []
    [strong] = found(section("Welcome", 91, 90))
    assert (strong.kind, strong.percent, strong.n) == (FindingKind.STRENGTH, Fraction(181, 2), 16)
    assert (strong.behind.months, strong.behind.section, strong.behind.mark) == ((202610, 202611), "Welcome", None)


def test_the_edge_is_the_scorecards() -> None:
    card = replace(CARD, exceeds_above=80)
    assert len(stands_out([section("Welcome", 85)], NOTHING, (), YEAR, card)) == 1


def test_sections_are_pooled_by_points_not_by_means() -> None:
    points = (Point(202610, 1, 5, 5, None, None), Point(202611, 9, 40, 45, None, None))
    assert found(Series("Close", points)) == (), "45 of 50 is 90 %, though the months' mean is above it"


def test_the_latest_months_above_the_edge_are_counted() -> None:
    assert found(section("Welcome", 95, 80, 96, 97, 98))[0].in_a_row == 3
    assert found(section("Welcome", 99, 99, 90))[0].in_a_row == 0


def test_a_criterion_is_a_strength_from_95_on_with_ten_marks() -> None:
    assert named(found(criteria=(criterion(3, 19, 1),))) == [("strength", "Criterion 3")]
    assert named(found(criteria=(criterion(3, 18, 1),))) == []
    assert named(found(criteria=(criterion(3, 9, 0),))) == []
    [strong] = found(criteria=(criterion(3, 10, 0),))
    assert (strong.number, strong.percent, strong.n, strong.behind.criterion) == (3, Fraction(100), 10, "c3")
    assert (strong.behind.mark, strong.behind.months) == (Mark.MET, (202610, 202611))
    assert strong.low is not None
    assert strong.high == 100


def test_two_strengths_at_most_the_widest_margin_first() -> None:
    sections = (section("Welcome", 92), section("Close", 97))
    criteria = (criterion(1, 20, 0), criterion(2, 30, 0))
    assert named(found(*sections, criteria=criteria)) == [("strength", "Close"), ("strength", "Criterion 2")]
    assert [each.percent for each in found(*sections, criteria=criteria)] == [97, 100]


def test_a_criterion_is_to_be_developed_where_its_interval_ends_below_85() -> None:
    """Wilson ends at 84.83 % for 7 of 11 and at 85.45 % for 14 of 20; 7 marks are too few whatever they say."""
    assert named(found(criteria=(criterion(14, 7, 4),))) == [("develop", "Criterion 14")]
    assert named(found(criteria=(criterion(14, 14, 6),))) == []
    assert named(found(criteria=(criterion(14, 0, 8),))) == [("develop", "Criterion 14")]
    assert named(found(criteria=(criterion(14, 0, 7),))) == []
    [weak] = found(criteria=(criterion(14, 11, 7),))
    assert (weak.percent, weak.n, weak.behind.mark) == (Fraction(550, 9), 18, Mark.NOT_MET)
    assert weak.high is not None
    assert round(weak.high, 2) == 79.69


def test_the_lowest_share_is_developed_first_and_two_at_most() -> None:
    criteria = (criterion(1, 10, 10), criterion(2, 4, 16), criterion(3, 20, 20), criterion(4, 11, 9))
    assert named(found(criteria=criteria)) == [("develop", "Criterion 2"), ("develop", "Criterion 3")]


def test_a_criterion_that_nobody_could_show_stands_out_in_nothing() -> None:
    assert found(criteria=(criterion(5, 0, 0),)) == ()


def signalling(name: str, *signals: Signal, percents: tuple[int, ...] = (80,) * 12) -> Series:
    within = Limits(Fraction(80), Fraction(70), Fraction(90), YEAR)
    return replace(section(name, *percents), limits=within, signals=signals)


def test_signals_come_newest_first_with_what_they_rest_on() -> None:
    july = Signal(SignalKind.OUTSIDE, (202607,), is_up=False)
    run = Signal(SignalKind.RUN, YEAR[2:11], is_up=True)
    percents = (80,) * 7 + (58,) + (81,) * 4
    findings = found(signalling("Welcome", july, percents=percents), signalling("Close"), total=signalling("", run))
    assert named(findings) == [("signal", ""), ("signal", "Welcome")]
    first, second = findings
    assert (first.signal, first.behind.months, first.behind.section, first.is_over) == (run, YEAR[2:11], None, False)
    assert (second.signal, second.percent, second.n, second.is_over) == (july, Fraction(58), 8, True)
    assert (second.behind.months, second.behind.section) == ((202607,), "Welcome")
    assert second.limits is not None


def test_a_month_outside_is_over_only_where_every_month_since_is_inside() -> None:
    low = [Signal(SignalKind.OUTSIDE, (month,), is_up=False) for month in (202609, 202607)]
    percents = (80,) * 7 + (58, 80, 57) + (81,) * 2
    september, july = found(signalling("Welcome", *low, percents=percents))
    assert (september.behind.months, september.is_over) == ((202609,), True)
    assert (july.behind.months, july.is_over) == ((202607,), False), "it fell out of its range again"


def test_a_signal_from_before_the_year_is_old_news() -> None:
    old = Signal(SignalKind.OUTSIDE, (202511,), is_up=False)
    lasting = Signal(SignalKind.RUN, (*months_between(202506, 202511), 202512, 202601), is_up=False)
    findings = found(signalling("Welcome", lasting, old))
    assert [finding.signal for finding in findings] == [lasting], "one that reaches into the year still counts"


def test_what_came_after_the_months_looked_at_is_not_told_of_them() -> None:
    here = Signal(SignalKind.OUTSIDE, (YEAR[4],), False)
    later = Signal(SignalKind.RUN, YEAR[3:11], True)
    findings = stands_out([signalling("Welcome", later, here)], NOTHING, (), YEAR[:5], CARD)
    assert [(finding.signal, finding.is_over) for finding in findings] == [(here, False)]


def test_a_signal_in_the_only_month_of_the_year_is_not_over() -> None:
    only = Signal(SignalKind.OUTSIDE, (YEAR[-1],), False)
    assert [each.is_over for each in found(signalling("Welcome", only, percents=(40,)))] == [False]


def test_points_from_before_the_year_do_not_count() -> None:
    older = (Point(202511, 8, 100, 100, None, None), Point(202512, 8, 89, 100, None, None))
    assert found(Series("Welcome", older)) == ()
    assert found() == ()
