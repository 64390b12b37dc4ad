"""How the command line writes percentages and moments in words."""

from datetime import datetime
from fractions import Fraction

from app.domain.days import said_day
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.language import translate


def shown(percent: Fraction | None, card: Scorecard) -> str:
    """Return a percentage as it is printed, words where there is none."""
    return translate("CommandLine", "no score") if percent is None else percent_text(percent, card)


def local(at: str) -> str:
    """Return a stored moment as local day and time, words for none."""
    if not at:
        return translate("CommandLine", "before anything was recorded")
    moment = datetime.fromisoformat(at).astimezone()
    return f"{said_day(moment)}, {moment:%H:%M}"
