"""The figures' numbers in words."""

from app.charts.table import trend_sentence
from app.domain.trends import Series
from tests.charts.months import LAST, scored


def test_a_score_is_never_shown_on_the_wrong_side_of_an_edge() -> None:
    one = Series("Close", (scored(LAST, [696], 1000),))
    assert trend_sentence(one) == "Close: 69.6% over 1 evaluation, Nov 2026."
    assert trend_sentence(one, edges=(60, 90)) == "Close: 70% over 1 evaluation, Nov 2026."


def test_trend_as_a_sentence() -> None:
    one = Series("Close", (scored(202609, [18] * 4), scored(202610, [12] * 2), scored(LAST, [15])))
    assert trend_sentence(one) == (
        "Close: 79% over 7 evaluations, Sep 2026 to Nov 2026; "
        "lowest 60% in Oct 2026, highest 90% in Sep 2026, last 75%."
    )
    assert trend_sentence(Series("Close", one.points[-1:])) == "Close: 75% over 1 evaluation, Nov 2026."
    assert trend_sentence(Series("Close", ())) == "Close: no finalised evaluations in these months."
