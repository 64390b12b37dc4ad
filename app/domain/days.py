"""Days and months as they are written in the reader's language, the same on every machine."""

from datetime import date

from app.language import Words, translate

MONTHS = Words(
    "Month",
    {
        1: "January", 2: "February", 3: "March", 4: "April", 5: "May", 6: "June",
        7: "July", 8: "August", 9: "September", 10: "October", 11: "November", 12: "December",
    },
)  # fmt: skip
"""The names of the months, 1 to 12."""

SHORT = Words(
    "ShortMonth",
    {
        1: "Jan", 2: "Feb", 3: "Mar", 4: "Apr", 5: "May", 6: "Jun",
        7: "Jul", 8: "Aug", 9: "Sep", 10: "Oct", 11: "Nov", 12: "Dec",
    },
)  # fmt: skip
"""The same where there is little room."""


WEEKDAYS = Words(
    "Weekday",
    {0: "Monday", 1: "Tuesday", 2: "Wednesday", 3: "Thursday", 4: "Friday", 5: "Saturday", 6: "Sunday"},
)
"""The days of the week, Monday 0."""


def said_day(day: date) -> str:
    """Return "14 November 2026"; a datetime, taken as local time, will do as well."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def said_month(month: int) -> str:
    """Return "November 2026" for 202611."""
    return f"{MONTHS[month % 100]} {month // 100}"


def said_months(first: int, last: int) -> str:
    """Return "September to November 2026", the year once where it is the same, one month alone where it is one."""
    if first == last:
        return said_month(last)
    begin = MONTHS[first % 100] if first // 100 == last // 100 else said_month(first)
    return translate("Days", "{0} to {1}").format(begin, said_month(last))


def short_day(day: date) -> str:
    """Return "14 Nov 2026"; a datetime, taken as local time, will do as well."""
    return f"{day.day} {SHORT[day.month]} {day.year}"


def short_month(month: int) -> str:
    """Return "Nov 2026" for 202611."""
    return f"{SHORT[month % 100]} {month // 100}"
