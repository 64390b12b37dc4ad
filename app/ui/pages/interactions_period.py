"""The days the list is narrowed to: usual periods, and how any two days are called."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.months import add_months, month_of
from app.ui.wording import day_text, month_text


@dataclass(frozen=True, slots=True)
class Period:
    """Two days, both included, ``None`` for no limit, and how they are called."""

    name: str
    first: date | None
    last: date | None


def usual_periods(today: date) -> tuple[Period, ...]:
    """Return the periods on offer, any time first."""
    say = QCoreApplication.translate
    this = month_of(today)
    before = add_months(this, -1)
    return (
        Period(say("Period", "Any time"), None, None),
        Period(say("Period", "Today"), today, today),
        Period(say("Period", "Last 7 days"), today - timedelta(days=6), today),
        Period(month_text(this), _first(this), _last(this)),
        Period(month_text(before), _first(before), _last(before)),
        Period(say("Period", "Last 3 months"), _first(add_months(this, -2)), _last(this)),
        Period(say("Period", "This year"), date(today.year, 1, 1), date(today.year, 12, 31)),
    )


def period_name(first: date | None, last: date | None, today: date) -> str:
    """Return how the days from ``first`` to ``last`` are called."""
    for period in usual_periods(today):
        if (period.first, period.last) == (first, last):
            return period.name
    if first is None:
        return QCoreApplication.translate("Period", "until {0}").format(day_text(last, today) if last else "")
    if last is None:
        return QCoreApplication.translate("Period", "from {0}").format(day_text(first, today))
    return day_text(first, today) if first == last else f"{day_text(first, today)} – {day_text(last, today)}"


def _first(month: int) -> date:
    return date(month // 100, month % 100, 1)


def _last(month: int) -> date:
    return _first(add_months(month, 1)) - timedelta(days=1)
