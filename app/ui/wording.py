"""How values are spoken on the screen: dates, channels, purposes, counts and percentages."""

from datetime import date, datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from app.domain.days import SHORT
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.words import Band, Channel, Purpose

USUAL = Scorecard(id="", version=0, name="", sections=())
"""Pooled figures may span scorecards; they are rounded against the edges a scorecard has when it names no others."""


def when_text(at: datetime, today: date) -> str:
    """Return "14 Nov 10:32", with its year where that is another than today's."""
    return f"{day_text(at.date(), today)} {at:%H:%M}"


def day_text(day: date, today: date | None = None) -> str:
    """Return "14 Nov 2026", without the year where it is today's."""
    text = f"{day.day} {SHORT[day.month]}"
    return text if today is not None and day.year == today.year else f"{text} {day.year}"


def month_text(month: int, *, year: bool = True) -> str:
    """Return "Nov 2026" for 202611."""
    name = SHORT[month % 100]
    return f"{name} {month // 100}" if year else name


def channel_text(channel: Channel) -> str:
    """Return a channel as it stands in a list."""
    return {
        Channel.TELEPHONE: QCoreApplication.translate("Channel", "Telephone"),
        Channel.EMAIL: QCoreApplication.translate("Channel", "E-mail"),
        Channel.CHAT: QCoreApplication.translate("Channel", "Web chat"),
        Channel.VISIT: QCoreApplication.translate("Channel", "Visit"),
        Channel.LETTER: QCoreApplication.translate("Channel", "Letter"),
    }[channel]


def purpose_text(purpose: Purpose) -> str:
    """Return why an evaluation was made as it stands in a list."""
    return {
        Purpose.ROUTINE: QCoreApplication.translate("Purpose", "Routine"),
        Purpose.SPOT_CHECK: QCoreApplication.translate("Purpose", "Spot check"),
        Purpose.COACHING: QCoreApplication.translate("Purpose", "Coaching"),
        Purpose.CALIBRATION: QCoreApplication.translate("Purpose", "Calibration"),
    }[purpose]


def percentage(value: Fraction) -> str:
    """Return an exact percentage as it is shown: "80%", never on the wrong side of a band's edge."""
    return percent_text(value, USUAL)


def covered_text(covered: int, of: int) -> str:
    """Return points covered as a percentage, "—" where nothing scores."""
    return percentage(Fraction(100 * covered, of)) if of else "—"


def score_text(covered: int, of: int, band: Band) -> str:
    """Return a score with its sign: "80% ✓"."""
    return f"{covered_text(covered, of)} {band.sign}"


def grouped(count: int) -> str:
    """Return a count with its thousands apart: "360,000"."""
    return f"{count:,}"


def not_enough_evidence() -> str:
    """Return what stands where a score lies below what is expected but too little was heard to say so of a person."""
    return QCoreApplication.translate("Band", "Not enough evidence to say below")
