"""Whether an agreed action shows: a criterion's share before it was agreed beside the share since it was done."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from app.domain.intervals import newcombe
from app.domain.trends import Share, share
from app.language import Words

DAYS_BEFORE = 90
"""How many days before an action was agreed count as before."""
ENOUGH_AFTER = 8
"""Until the criterion was met or not met this often since, it is too early to tell."""


class Verdict(StrEnum):
    """What can be said of an action by its criterion."""

    TOO_EARLY = "too early"
    WORKED = "worked"
    NO_SIGN = "no sign yet"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _VERDICTS[self]


_VERDICTS = Words(
    "SpokenVerdict",
    {
        Verdict.TOO_EARLY: "too early",
        Verdict.WORKED: "worked",
        Verdict.NO_SIGN: "no sign yet",
    },
)


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A criterion's share before and after an action.

    ``difference`` is after less before in percentage points (exact, -100 to 100), ``low`` and ``high`` its Newcombe
    interval; all three ``None`` where either side has no marks to go by.
    """

    before: Share
    after: Share
    difference: Fraction | None
    low: float | None
    high: float | None
    verdict: Verdict


def days_share(met: int, not_met: int, no_opportunity: int) -> Share:
    """Return the share over some days from the numbers of its marks; ValueError where one is negative."""
    return share(0, met, not_met, no_opportunity)


def days_before(agreed_on: date) -> tuple[date, date]:
    """Return the first and last of the 90 days before the day an action was agreed; that day itself is not one."""
    return agreed_on - timedelta(days=DAYS_BEFORE), agreed_on - timedelta(days=1)


def before_after(before: Share, after: Share) -> BeforeAfter:
    """Return what the marks say of an action: nothing until there are 8 after; *worked* only clear of chance.

    With enough marks after but none before there is nothing to compare with, so there is no sign either.
    """
    difference: Fraction | None = None
    low = high = None
    if before.percent is not None and after.percent is not None:
        difference = after.percent - before.percent
        low, high = newcombe((after.met, after.n), (before.met, before.n))
    if after.n < ENOUGH_AFTER:
        verdict = Verdict.TOO_EARLY
    else:
        verdict = Verdict.WORKED if low is not None and low > 0 else Verdict.NO_SIGN
    return BeforeAfter(before, after, difference, low, high, verdict)
