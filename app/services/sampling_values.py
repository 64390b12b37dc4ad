"""What sampling hands out: samples, the queue of what is to be evaluated, and how far a period has come."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.domain.pace import Pace
from app.domain.sampling_certificate import Line
from app.domain.sampling_plan import Plan
from app.domain.words import Channel
from app.services.people import Person

QueueState = Literal["open", "draft", "done"]


class SamplingRefused(ValueError):
    """Something that cannot be done with a sample; its text says why and what to do."""


class NothingToDraw(SamplingRefused):
    """There is nothing a tranche could draw now; the sample is as it was."""


@dataclass(frozen=True, slots=True)
class TrancheView:
    """One drawing: ``drawn`` of ``frame_size`` interactions that had come until the day ``until``; times are local."""

    number: int
    until: date
    drawn_at: datetime
    drawn_by: str
    frame_size: int
    fingerprint: str
    drawn: int


@dataclass(frozen=True, slots=True)
class SampleView:
    """A sample of the month ``period`` (202611), in use unless ``abandoned_at`` says when it was given up; times local.

    Names are empty where nobody was at the keyboard, as on the command line.
    """

    id: int
    period: int
    plan: Plan
    seed: int
    begun_at: datetime
    begun_by: str
    tranches: tuple[TrancheView, ...]
    abandoned_at: datetime | None
    abandoned_by: str
    abandon_reason: str

    @property
    def drawn(self) -> int:
        """Return how many interactions were drawn, replacements not counted."""
        return sum(tranche.drawn for tranche in self.tranches)

    @property
    def in_use(self) -> bool:
        """Return whether this is the sample that is worked through."""
        return self.abandoned_at is None


@dataclass(frozen=True, slots=True)
class QueueItem:
    """An interaction of the sample: the advisor's number ``position`` of ``of``; ``started_at`` is local and naive.

    ``evaluation_id`` is the routine evaluation there is of it, a *draft* or *done*, by ``evaluator``.
    ``replaces_because`` is why another was taken out for it.
    """

    id: int
    interaction_id: int
    advisor_id: int
    advisor: str
    position: int
    of: int
    tranche: int
    stratum: str
    started_at: datetime
    channel: Channel
    service: str
    subject: str
    reference: str
    duration_ms: int | None
    has_recording: bool
    state: QueueState
    evaluation_id: int | None
    evaluator: str | None
    replaces_because: str


@dataclass(frozen=True, slots=True)
class ExcludedView:
    """An interaction kept out of every frame by hand; ``started_at`` is local and naive, ``by`` empty where unknown."""

    interaction_id: int
    started_at: datetime
    advisor: str
    about: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class AdvisorProgress:
    """An advisor's part of a period: of ``quota``, ``drawn`` are in the sample and ``done`` evaluated.

    ``missing`` could not be drawn because the frame held too few; ``has_notice`` is whether it is on record that the
    advisor was told of monitoring.
    """

    advisor_id: int
    name: str
    quota: int
    is_new_starter: bool
    drawn: int
    done: int
    missing: int
    has_notice: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a period has come; without a sample the figures are those of the plan.

    ``lines`` are target and achieved by stratum, ``unmet`` says in sentences what could not be drawn, and ``unnoticed``
    are the advisors in the plan without a notice on record. ``next_tranche`` is the day on which more is to be drawn,
    None where nothing more is; ``tranche_due`` whether that day has come.
    """

    period: int
    plan: Plan
    sample: SampleView | None
    pace: Pace
    drawn: int
    advisors: tuple[AdvisorProgress, ...]
    lines: tuple[Line, ...]
    unmet: tuple[str, ...]
    unnoticed: tuple[Person, ...]
    next_tranche: date | None
    tranche_due: bool
    spot_checks: int
