"""How a sample, its plan and its pace are said on the screen."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.days import MONTHS, WEEKDAYS
from app.domain.sampling_plan import Method, Plan, Strata, Tranches
from app.domain.times import length_text
from app.domain.words import Channel
from app.ui.wording import channel_text

if TYPE_CHECKING:
    from app.services.sampling import Progress


def _say(words: str) -> str:
    return QCoreApplication.translate("Sample", words)


def long_month(month: int) -> str:
    """Return "November" for 202611."""
    return MONTHS[month % 100]


def long_day(day: date) -> str:
    """Return "Saturday 21 November"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month]}"


def method_text(method: Method) -> str:
    """Return the name of a method."""
    return {
        Method.SYSTEMATIC: _say("Systematic"),
        Method.RANDOM: _say("Simple random"),
        Method.STRATIFIED: _say("Stratified"),
    }[method]


def method_meaning(method: Method) -> str:
    """Return what a method means, in one sentence."""
    return {
        Method.SYSTEMATIC: _say(
            "Every so many contacts of each advisor are taken, from a random start, so they spread over the month."
        ),
        Method.RANDOM: _say("Each contact of an advisor is as likely to be drawn as any other, like names from a hat."),
        Method.STRATIFIED: _say(
            "Each advisor's number is shared out in proportion first, then drawn at random within each share."
        ),
    }[method]


def strata_text(strata: Strata) -> str:
    """Return what a stratified draw shares out over."""
    return {
        Strata.CHANNEL: _say("channels"),
        Strata.SERVICE: _say("services"),
        Strata.HOURS: _say("hours of the day"),
    }[strata]


def plan_text(plan: Plan) -> str:
    """Return a plan in a sentence or two."""
    method = method_text(plan.method)
    if plan.method is Method.STRATIFIED:
        method = _say("{0} over {1}").format(method, strata_text(plan.strata))
    parts = [method, _say("{0} of each advisor").format(plan.quota)]
    if plan.new_starter_months and plan.new_starter_quota != plan.quota:
        parts[1] += " " + _say("({0} of new starters)").format(plan.new_starter_quota)
    if plan.min_length_ms:
        parts.append(_say("{0} or longer").format(length_text(plan.min_length_ms)))
    if len(plan.channels) == len(Channel):
        parts.append(_say("all channels"))
    else:
        parts.append(", ".join(channel_text(channel).lower() for channel in plan.channels))
    if plan.hours:
        parts.append(_say("only {0}").format(", ".join(band.name for band in plan.hours)))
    weekly = plan.tranches is Tranches.WEEKLY
    parts.append(_say("a part each week") if weekly else _say("all at one time"))
    said = ", ".join(parts) + "."
    if plan.rules:
        said += " " + _say("Left out: {0}.").format("; ".join(rule.value for rule in plan.rules))
    return said


def pace_text(progress: "Progress") -> str:
    """Return how the pace stands; nothing where no sample is drawn, for there is nothing to be behind with."""
    return progress.pace.words() if progress.sample is not None else ""


def people_text(names: list[str], most: int = 3) -> str:
    """Return a few names and how many more there are: "Ann, Ben, Cy and 4 more"."""
    if len(names) <= most:
        return ", ".join(names[:-1]) + _say(" and ") + names[-1] if len(names) > 1 else "".join(names)
    return _say("{0} and {1} more").format(", ".join(names[:most]), len(names) - most)
