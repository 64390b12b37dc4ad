"""The figures' numbers in words."""

from app.charts.table import criteria_table, trend_sentence, trend_table
from app.domain.trends import CriterionShares, Series, share
from tests.charts.months import LAST, scored, span


def test_trend_as_rows() -> None:
    one = Series("Close", (scored(202610, [18] * 4), scored(LAST, [12, 14, 16, 18, 20])))
    assert trend_table(one) == (
        ("Month", "Score", "Evaluations", "Points covered", "95% interval"),
        ("Oct 2026", "90%", "4", "72 of 80", "too few or all equal"),
        ("Nov 2026", "80%", "5", "80 of 100", f"{one.points[1].low:.0f}–{one.points[1].high:.0f}%"),
    )


def test_a_score_is_never_shown_on_the_wrong_side_of_an_edge() -> None:
    one = Series("Close", (scored(LAST, [696], 1000),))
    assert trend_table(one)[1][1] == "69.6%"
    assert trend_table(one, edges=(60, 90))[1][1] == "70%"


def test_trend_as_a_sentence() -> None:
    one = Series("Close", (scored(202609, [18] * 4), scored(202610, [12] * 2), scored(LAST, [15])))
    assert trend_sentence(one) == (
        "Close: 79% over 7 evaluations, Sep 2026 to Nov 2026; "
        "lowest 60% in Oct 2026, highest 90% in Sep 2026, last 75%."
    )
    assert trend_sentence(Series("Close", one.points[-1:])) == "Close: 75% over 1 evaluation, Nov 2026."
    assert trend_sentence(Series("Close", ())) == "Close: no finalised evaluations in these months."


def test_criteria_as_rows() -> None:
    first, second, third = span(3)
    one = CriterionShares("empathy", "Empathy", 10, (share(first, 3, 1, 4), share(second, 0, 0, 8)))
    assert criteria_table((one,), (first, second, third)) == (
        ("Criterion", "Sep 2026", "Oct 2026", "Nov 2026", "All months"),
        ("10 Empathy", "75% of 4", "no opportunity", "no evaluations", "75% of 4"),
    )
