"""Calendar months as whole numbers, year x 100 + month: 202611 is November 2026."""

from datetime import date


def month_of(day: date) -> int:
    """Return the month of ``day``; a datetime, taken as local time, will do as well."""
    return day.year * 100 + day.month


def add_months(month: int, count: int) -> int:
    """Return the month ``count`` months after ``month``, or before it where ``count`` is negative."""
    years, place = divmod(_ordinal(month) + count, 12)
    return years * 100 + place + 1


def months_between(first: int, last: int) -> tuple[int, ...]:
    """Return every month from ``first`` to ``last``, both included; none when ``last`` is the earlier one."""
    return tuple(add_months(first, count) for count in range(_ordinal(last) - _ordinal(first) + 1))


def _ordinal(month: int) -> int:
    """Return the months since January of the year 0; ValueError when ``month`` is none."""
    years, place = divmod(month, 100)
    if not 1 <= place <= 12:
        raise ValueError(f"{month} is not a month; expected year x 100 + month, such as 202611")
    return years * 12 + place - 1
