"""What Today says in words: how far the month has come, what is next, and what is odd about a recording."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.times import length_text
from app.ui.pages.sample_words import long_month
from app.ui.wording import grouped, when_text

if TYPE_CHECKING:
    from app.services.today import OddKind, TodayView


def subtitle(view: "TodayView") -> str:
    """Return the line beside the day: what is left of the month's sample and of the month."""
    if not view.interactions:
        return ""
    days = _say("{0} days to go").format(view.days_left) if view.days_left else _say("the last day")
    if view.sample.sample is None:
        return _say("No sample is drawn for {0} yet, {1}").format(long_month(view.sample.period), days)
    left = view.sample.pace.left
    if not left:
        return _say("This month's sample is evaluated")
    return _say("{0} evaluations left in this month's sample, {1}").format(grouped(left), days)


def next_words(view: "TodayView") -> str:
    """Return what the main button begins; nothing where there is nothing."""
    item = view.next
    if item is None:
        return ""
    about = " · ".join(part for part in (item.advisor, item.subject or item.service) if part)
    words = f"{about} · {when_text(item.started_at, view.day)}"
    if item.sampled:
        return _say("Next: {0} · {1} of {2}").format(words, item.position, item.of)
    return _say("The newest nobody has evaluated: {0}").format(words)


def undrawn_words(view: "TodayView") -> str:
    """Return what stands in place of the sample's figures while none is drawn."""
    why = _say("No sample is drawn yet, so nothing is due by a plan. A drawn sample can be defended.")
    return f"{why} {next_words(view)}".strip()


def odd_text(kind: "OddKind", silence_ms: int) -> str:
    """Return what is out of the ordinary about a recording, as it stands on a chip."""
    return {
        "one side": _say("one side not recorded"),
        "no speech": _say("no speech"),
        "cut off": _say("cut off"),
        "long silence": _say("silence of {0}").format(length_text(silence_ms)),
    }[kind]


def _say(words: str) -> str:
    return QCoreApplication.translate("TodayPage", words)
