"""Days and months in words."""

from datetime import date, datetime

import pytest

from app.domain.days import said_day, said_month, said_months


def test_a_day_is_written_without_a_leading_nought() -> None:
    assert said_day(date(2026, 11, 4)) == "4 November 2026"
    assert said_day(datetime(2026, 1, 31, 23, 59)) == "31 January 2026"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (202611, 202611, "November 2026"),
        (202607, 202609, "July to September 2026"),
        (202512, 202601, "December 2025 to January 2026"),
    ],
)
def test_a_span_says_the_year_once_where_it_is_one(first: int, last: int, said: str) -> None:
    assert said_months(first, last) == said
    assert said_month(202602) == "February 2026"
