"""The plan of a sample: how many contacts of each advisor, from which, and by which method."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from app.domain.months import add_months, month_of
from app.domain.words import Channel
from app.language import Words, translate


class Method(StrEnum):
    """How interactions are drawn from an advisor's part of the frame."""

    SYSTEMATIC = "systematic"
    RANDOM = "random"
    STRATIFIED = "stratified"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _METHODS[self]


_METHODS = Words(
    "SpokenMethod",
    {
        Method.SYSTEMATIC: "systematic",
        Method.RANDOM: "random",
        Method.STRATIFIED: "stratified",
    },
)


class Strata(StrEnum):
    """What a stratified draw splits each advisor's quota over."""

    CHANNEL = "channel"
    SERVICE = "service"
    HOURS = "hours"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _STRATAS[self]


_STRATAS = Words(
    "SpokenStrata",
    {
        Strata.CHANNEL: "channel",
        Strata.SERVICE: "service",
        Strata.HOURS: "hours",
    },
)


class Tranches(StrEnum):
    """When a period is drawn: a part each week as its recordings arrive, or all that is wanted at one time."""

    WEEKLY = "weekly"
    ONCE = "once"


class HourBand(NamedTuple):
    """Hours of the day: from ``first`` o'clock up to, but not including, ``last`` o'clock (0-24)."""

    first: int
    last: int

    @property
    def name(self) -> str:
        """Return how the band is written, such as ``09:00-12:00``."""
        return f"{self.first:02}:00-{self.last:02}:00"


DAY = (HourBand(0, 10), HourBand(10, 12), HourBand(12, 14), HourBand(14, 16), HourBand(16, 24))
"""The bands that a draw over hours is split by where the plan names none."""

NO_SERVICE = "no service given"


class RuleKind(StrEnum):
    """What a rule of exclusion looks at: the service's name, or the words in subject, reference and notes."""

    SERVICE = "service"
    WORDS = "words"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _RULE_KINDS[self]


_RULE_KINDS = Words(
    "SpokenRuleKind",
    {
        RuleKind.SERVICE: "service",
        RuleKind.WORDS: "words",
    },
)


class Rule(NamedTuple):
    """Leaves out the interactions of a service, or those with certain words in them, for a reason given."""

    kind: RuleKind
    value: str
    reason: str


class PlanRefused(ValueError):
    """A plan that cannot be drawn by; its text says why."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be drawn in a period (a calendar month).

    ``quota`` interactions of each advisor, ``new_starter_quota`` of one who began less than ``new_starter_months``
    before. The frame holds what came by one of ``channels``, lasted ``min_length_ms`` or longer (what has no length,
    such as an e-mail, passes), began in one of ``hours`` (none named: at any time), and is not left out by a rule.
    """

    quota: int = 8
    new_starter_quota: int = 12
    new_starter_months: int = 3
    method: Method = Method.SYSTEMATIC
    strata: Strata = Strata.CHANNEL
    channels: tuple[Channel, ...] = tuple(Channel)
    min_length_ms: int = 60_000
    hours: tuple[HourBand, ...] = ()
    rules: tuple[Rule, ...] = ()
    tranches: Tranches = Tranches.WEEKLY

    def check(self) -> None:
        """Look whether one can draw by this plan; PlanRefused says what is wrong."""
        if not all(0 <= number <= 1000 for number in (self.quota, self.new_starter_quota)):
            raise PlanRefused(translate("SamplingPlan", "A quota is a whole number from 0 to 1,000."))
        if not 0 <= self.new_starter_months <= 60:
            raise PlanRefused(translate("SamplingPlan", "Advisors count as new starters for 0 to 60 months."))
        if not self.channels:
            raise PlanRefused(translate("SamplingPlan", "Choose at least one channel to draw from."))
        if not 0 <= self.min_length_ms <= 86_400_000:
            raise PlanRefused(translate("SamplingPlan", "The shortest length is between nothing and a day."))
        for before, band in zip((HourBand(0, 0), *self.hours), self.hours, strict=False):
            if not before.last <= band.first < band.last <= 24:
                raise PlanRefused(
                    translate(
                        "SamplingPlan", "The hours {0} overlap others, are out of order, or end before they begin."
                    ).format(band.name)
                )
        for rule in self.rules:
            if not rule.value.strip() or not rule.reason.strip():
                raise PlanRefused(
                    translate(
                        "SamplingPlan", "A rule that leaves interactions out needs what it looks for, and a reason."
                    )
                )

    def quota_for(self, started_on: date | None, period: int) -> int:
        """Return the quota in ``period`` (202611) of an advisor who began on ``started_on``."""
        return self.new_starter_quota if self.is_new_starter(started_on, period) else self.quota

    def is_new_starter(self, started_on: date | None, period: int) -> bool:
        """Return whether an advisor still counts as new on the first day of ``period``, or begins within it."""
        if started_on is None or self.new_starter_months == 0:
            return False
        until = add_months(month_of(started_on), self.new_starter_months)
        return (until, started_on.day) > (period, 1)

    def as_json(self) -> dict[str, Any]:
        """Return the plan as plain values."""
        return {
            "quota": self.quota,
            "new_starter_quota": self.new_starter_quota,
            "new_starter_months": self.new_starter_months,
            "method": self.method.value,
            "strata": self.strata.value,
            "channels": [channel.value for channel in self.channels],
            "min_length_ms": self.min_length_ms,
            "hours": [[band.first, band.last] for band in self.hours],
            "rules": [{"kind": rule.kind.value, "value": rule.value, "reason": rule.reason} for rule in self.rules],
            "tranches": self.tranches.value,
        }


def plan_from_json(raw: Mapping[str, Any]) -> Plan:
    """Return the plan that ``Plan.as_json`` wrote; PlanRefused where that is not one."""
    try:
        plan = Plan(
            quota=int(raw["quota"]),
            new_starter_quota=int(raw["new_starter_quota"]),
            new_starter_months=int(raw["new_starter_months"]),
            method=Method(raw["method"]),
            strata=Strata(raw["strata"]),
            channels=tuple(Channel(channel) for channel in raw["channels"]),
            min_length_ms=int(raw["min_length_ms"]),
            hours=tuple(HourBand(int(first), int(last)) for first, last in raw["hours"]),
            rules=tuple(Rule(RuleKind(each["kind"]), str(each["value"]), str(each["reason"])) for each in raw["rules"]),
            tranches=Tranches(raw["tranches"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PlanRefused(translate("SamplingPlan", "This is not a plan for sampling ({0}).").format(error)) from error
    plan.check()
    return plan
