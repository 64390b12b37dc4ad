"""Which days an action's criterion is counted over, and when one that worked is said to have slipped."""

from datetime import date, timedelta

from app.domain.action_effect import DayMarks, effect, share_of, slip
from app.domain.before_after import Verdict

AGREED, DONE = date(2026, 6, 1), date(2026, 6, 20)


def marks(first: date, pattern: str, step: int = 1) -> list[DayMarks]:
    """Return one mark a day from ``first`` on: + met, - not met, o no opportunity."""
    return [
        DayMarks(first + timedelta(days=step * n), sign == "+", sign == "-", sign == "o")
        for n, sign in enumerate(pattern)
    ]


def test_before_are_the_ninety_days_before_the_day_it_was_agreed() -> None:
    edges = [date(2026, 3, 2), date(2026, 3, 3), date(2026, 5, 31), AGREED]
    found = effect([DayMarks(day, 0, 1, 0) for day in edges], AGREED, None, date(2026, 7, 1))
    assert (found.before.met, found.before.n) == (0, 2)
    assert (found.after.n, found.verdict) == (0, Verdict.TOO_EARLY)


def test_after_counts_from_the_day_it_was_done_to_today() -> None:
    edges = [DONE - timedelta(days=1), DONE, date(2026, 7, 1), date(2026, 7, 2)]
    found = effect([DayMarks(day, 1, 0, 1) for day in edges], AGREED, DONE, date(2026, 7, 1))
    assert (found.after.met, found.after.n, found.after.no_opportunity) == (2, 2, 2)


def test_it_is_too_early_until_eight_marks_met_or_not_met_came_after() -> None:
    before = marks(date(2026, 4, 1), "--------+-")
    seven = effect(before + marks(DONE, "+++++++oooo"), AGREED, DONE, date(2026, 9, 1))
    assert seven.verdict is Verdict.TOO_EARLY
    eight = effect(before + marks(DONE, "++++++++"), AGREED, DONE, date(2026, 9, 1))
    assert eight.verdict is Verdict.WORKED
    assert effect(before + marks(DONE, "+-------"), AGREED, DONE, date(2026, 9, 1)).verdict is Verdict.NO_SIGN


def test_a_criterion_that_fell_back_clear_of_chance_has_slipped() -> None:
    closed = date(2026, 7, 31)
    good, bad = marks(DONE, "++++++++++++"), marks(date(2026, 8, 10), "-+--+---+---")
    found = slip(good + bad, DONE, closed, date(2026, 9, 1))
    assert found is not None
    assert (found.closed.met, found.closed.n, found.since.met, found.since.n) == (12, 12, 3, 12)
    assert found.low < found.high < 0


def test_what_chance_could_have_done_is_no_slip() -> None:
    closed = date(2026, 7, 31)
    good = marks(DONE, "++++++++++++")
    assert slip(good + marks(date(2026, 8, 10), "++-+++-+"), DONE, closed, date(2026, 9, 1)) is None


def test_nothing_is_said_on_few_marks_on_either_side() -> None:
    closed = date(2026, 7, 31)
    assert slip(marks(DONE, "++++++++") + marks(date(2026, 8, 10), "-------"), DONE, closed, date(2026, 9, 1)) is None
    assert slip(marks(DONE, "+++++++") + marks(date(2026, 8, 10), "--------"), DONE, closed, date(2026, 9, 1)) is None


def test_a_slip_is_told_by_the_latest_ninety_days_alone() -> None:
    closed, today = date(2026, 7, 31), date(2026, 12, 1)
    good, bad = marks(DONE, "++++++++++++"), marks(date(2026, 8, 1), "------------")
    assert slip(good + bad, DONE, closed, date(2026, 8, 20)) is not None
    assert slip(good + bad, DONE, closed, today) is None
    again = marks(date(2026, 9, 2), "--------")
    assert slip(good + again, DONE, closed, today) is None, "only seven of them lie within the latest ninety days"
    assert slip(good + again, DONE, closed, today - timedelta(days=1)) is not None


def test_marks_on_the_day_of_closing_belong_to_what_it_was_closed_on() -> None:
    closed = date(2026, 7, 31)
    assert share_of(marks(closed, "+-"), closed, closed).n == 1
    found = slip(marks(closed - timedelta(days=7), "+" * 8) + marks(closed + timedelta(days=1), "-" * 8),
                 DONE, closed, date(2026, 9, 1))  # fmt: skip
    assert found is not None
    assert (found.closed.n, found.since.n) == (8, 8)
