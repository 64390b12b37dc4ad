"""Everything about one advisor over one period, read in one go."""

from collections.abc import Iterable
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
    from app.services.progress import Progress, Summary
    from app.ui.context import Desk


@dataclass(frozen=True, slots=True)
class Found:
    """An advisor's figures; ``band`` is ``None`` where the team is not compared with."""

    person: "Person"
    trends: Trends
    band: TeamBand | None
    criteria: tuple[CriterionShares, ...]
    evaluations: "tuple[InteractionRow, ...]"
    findings: tuple[Finding, ...]
    actions: "tuple[ActionView, ...]"
    meetings: "AdvisorMeetings"
    summary: "Summary"


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose figures are wanted: of the months ``first`` to ``last`` and these purposes, with the team behind or not."""

    advisor: int
    first: int
    last: int
    purposes: tuple[Purpose, ...]
    team: bool


def find(desk: "Desk", wish: Wish) -> Found:
    """Return what is wished for; on the library lane, KeyError where there is no such advisor."""
    progress: Progress = desk.progress
    span: tuple[int, int] = (wish.first, wish.last)
    purposes: Iterable[Purpose] = wish.purposes
    person = desk.people.person(wish.advisor)
    return Found(
        person=person,
        trends=progress.trends(wish.advisor, *span, purposes),
        band=progress.team_band(*span, person.team_id) if wish.team else None,
        criteria=progress.criteria(wish.advisor, *span, purposes),
        evaluations=progress.evaluations(wish.advisor, *span, purposes),
        findings=progress.standing_out(wish.advisor),
        actions=desk.actions.of_advisor(wish.advisor),
        meetings=desk.one_to_ones.of_advisor(wish.advisor),
        summary=progress.summary(wish.advisor),
    )
