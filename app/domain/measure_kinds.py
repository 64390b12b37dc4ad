"""Which measures of the service there are, what each can be, and what is aimed at where nobody chose."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Measure(StrEnum):
    """What is measured; ratings are customers': ``CSAT`` the share of 4-5, ``EFFORT`` how easy it was (7 is easiest),
    ``GOVMETRIC`` the share of *good*.
    """

    FIRST_CONTACT = "first contact"
    AVOIDABLE = "avoidable contact"
    ACCURACY = "data accuracy"
    WAITING = "waiting"
    ANSWERED = "calls answered"
    CSAT = "csat"
    CSAT_MEAN = "csat mean"
    NPS = "nps"
    EFFORT = "effort"
    GOVMETRIC = "govmetric"

    @property
    def at_most(self) -> bool:
        """Return whether less is better, so that a target is the most there should be."""
        return self is Measure.AVOIDABLE

    @property
    def scale(self) -> tuple[int, int]:
        """Return the lowest and the highest value there can be."""
        return {Measure.CSAT_MEAN: (1, 5), Measure.EFFORT: (1, 7), Measure.NPS: (-100, 100)}.get(self, (0, 100))


USUAL_TARGETS: Mapping[Measure, int] = MappingProxyType(
    {Measure.FIRST_CONTACT: 80, Measure.ACCURACY: 100, Measure.ANSWERED: 92}
)
"""The plan's targets, in per cent, until a library sets its own; the other measures have none."""
USUAL_WITHIN_S, LONGEST_WITHIN_S = 60, 3600
"""Within how many seconds a contact counts as answered in time, and the most there may be."""
