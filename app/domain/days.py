"""Days and months as they are written in a sentence, the same on every machine."""

from datetime import date

NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def said_day(day: date) -> str:
    """Return "14 November 2026"; a datetime, taken as local time, will do as well."""
    return f"{day.day} {NAMES[day.month - 1]} {day.year}"


def said_month(month: int) -> str:
    """Return "November 2026" for 202611."""
    return f"{NAMES[month % 100 - 1]} {month // 100}"


def said_months(first: int, last: int) -> str:
    """Return "September to November 2026", the year once where it is the same, one month alone where it is one."""
    if first == last:
        return said_month(last)
    begin = NAMES[first % 100 - 1] if first // 100 == last // 100 else said_month(first)
    return f"{begin} to {said_month(last)}"
