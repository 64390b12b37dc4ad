"""What a column of ratings or of calls can hold, and what bringing them in would do, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.services.figure_files import Preview, RatingsPreview

NAMED = 3
"""So many of those who are not known are named."""


def field_text(field: str) -> str:
    """Return what a column can hold, as it stands in a list."""
    return {
        "reference": _say("Reference of the contact"),
        "given": _say("Day of the rating"),
        "advisor": _say("Advisor’s name"),
        "agent": _say("Advisor, somehow written"),
        "login": _say("Log-in"),
        "extension": _say("Extension"),
        "comment": _say("What the customer wrote"),
        "csat": _say("CSAT, 1–5"),
        "nps": _say("NPS, 0–10"),
        "effort": _say("Effort, 1–7 (7 easy)"),
        "govmetric": _say("GovMetric"),
        "score": _say("A rating, its values tell which"),
        "week": _say("Week from"),
        "week_ending": _say("Week to"),
        "date": _say("Day"),
        "queue": _say("Queue"),
        "offered": _say("Offered"),
        "answered": _say("Answered"),
        "abandoned": _say("Abandoned"),
    }[field]


def added_text(preview: "Preview") -> str:
    """Return how much would be added and how much would not."""
    from app.services.figure_files import RatingsPreview

    count = len(preview.new)
    if isinstance(preview, RatingsPreview):
        parts = [_counted(count, _say("1 rating would be added"), _say("{0} ratings would be added"))]
        if preview.known:
            parts.append(_counted(preview.known, _say("1 is here already"), _say("{0} are here already")))
    else:
        parts = [_counted(count, _say("1 week would be added"), _say("{0} weeks would be added"))]
    if preview.refused:
        parts.append(_counted(len(preview.refused), _say("1 row is left out"), _say("{0} rows are left out")))
    return ", ".join(parts)


def strangers_text(preview: "RatingsPreview") -> list[str]:
    """Return how the ratings were matched, and who is not known."""
    if not preview.new:
        return []
    parts = [
        _say("{0} matched to their contact").format(f"{preview.by_reference:,}"),
        _say("{0} to an advisor").format(f"{preview.by_advisor:,}"),
        _say("{0} to nobody: they count for the whole service").format(f"{preview.unmatched:,}"),
    ]
    if preview.strangers:
        names = ", ".join(name for name, _ in preview.strangers[:NAMED])
        more = len(preview.strangers) - NAMED
        parts.append(_say("not known: {0}").format(names + (_say(" and {0} more").format(more) if more > 0 else "")))
    return parts


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(f"{count:,}")


def _say(words: str) -> str:
    return QCoreApplication.translate("Figures", words)
