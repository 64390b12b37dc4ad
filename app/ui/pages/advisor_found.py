"""Everything about one advisor over one period, read in portions so that each is shown as soon as it is there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.stands_out import Finding
from app.domain.team_band import TeamBand
from app.domain.trends import CriterionShares, Trends
from app.domain.words import Purpose

if TYPE_CHECKING:
    from app.services.action_values import ActionView
    from app.services.interactions import InteractionRow
    from app.services.one_to_one_values import AdvisorMeetings
    from app.services.people import Person
    from app.services.progress import Summary
    from app.ui.context import Desk


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose figures are wanted: of the months ``first`` to ``last`` and these purposes, with the team behind or not."""

    advisor: int
    first: int
    last: int
    purposes: tuple[Purpose, ...]
    team: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Who was wished for, and in words and figures what there is about them."""

    wish: Wish
    person: "Person"
    evaluations: "tuple[InteractionRow, ...]"
    findings: tuple[Finding, ...]
    actions: "tuple[ActionView, ...]"
    meetings: "AdvisorMeetings"
    summary: "Summary"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the charts show; the team's ``band`` is ``None`` where it is not compared with, or not read yet."""

    wish: Wish
    trends: Trends
    criteria: tuple[CriterionShares, ...]
    band: TeamBand | None = None


def find(desk: "Desk", wish: Wish) -> Found:
    """Return what is wished for; on the library lane, KeyError where there is no such advisor."""
    progress = desk.progress
    return Found(
        wish=wish,
        person=desk.people.person(wish.advisor),
        evaluations=progress.evaluations(wish.advisor, wish.first, wish.last, wish.purposes),
        findings=progress.standing_out(wish.advisor),
        actions=desk.actions.of_advisor(wish.advisor),
        meetings=desk.one_to_ones.of_advisor(wish.advisor),
        summary=progress.summary(wish.advisor),
    )


def find_drawn(desk: "Desk", wish: Wish) -> Drawn:
    """Return what the charts show, without the team; on the library lane."""
    span = wish.first, wish.last
    return Drawn(
        wish=wish,
        trends=desk.progress.trends(wish.advisor, *span, wish.purposes),
        criteria=desk.progress.criteria(wish.advisor, *span, wish.purposes),
    )


def find_band(desk: "Desk", wish: Wish) -> tuple[Wish, TeamBand]:
    """Return the middle half of the advisor's team, which of all months takes a while; on the library lane."""
    team = desk.people.person(wish.advisor).team_id
    return wish, desk.progress.team_band(wish.first, wish.last, team)
