"""What a one-to-one pack says, as frozen values: nothing in it is computed from anywhere else."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.report_figures import Table
from app.domain.stationery import PLAIN, Stationery
from app.domain.trends import Trends
from app.domain.words import Mark
from app.language import noop, translate
from app.reports.sheet_data import confidential

TITLE = noop("Pack", "One-to-one")


class Stage(StrEnum):
    """When the pack is printed: before the meeting, once it was held, and when it is written up."""

    BEFORE = "before"
    HELD = "held"
    WRITTEN_UP = "written up"


@dataclass(frozen=True, slots=True)
class PackFinding:
    """A strength or the one thing to work on: what it is called, and the sentence with its figures."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PackClip:
    """A moment to play or to read out.

    ``place`` is "4:52–5:10", empty for something written, which has a ``quote``. ``note`` says what stands in the way.
    """

    place: str
    contact: str
    on: date
    criterion: str
    mark: Mark | None
    comment: str
    quote: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PackAction:
    """An action: who sees to it and by when (``facts``), and what the marks say of it, a sentence each."""

    what: str
    facts: str
    overdue: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackWords:
    """What the advisor said about an evaluation; ``disputed`` where it still waits for an answer."""

    about: str
    on: date
    words: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class PackBox:
    """Something to talk about: what the box is for, and what is written in it; ``begun`` where that is a draft."""

    heading: str
    hint: str
    text: str
    begun: bool = False


@dataclass(frozen=True, slots=True)
class PackData:
    """A whole pack.

    ``on`` is the day of the meeting. ``stage`` says whether there is still to be written in it by hand. ``state`` is a
    line such as "Prepared for 25 November 2026". ``figures`` has a row for each section and the total below. ``trends``
    are the twelve months up to the end of the period, ``edges`` the per cents from which a score meets and above which
    it exceeds. ``finding_ids`` are the numbers by which strengths and focus can be explained, in their order.
    """

    advisor: str
    team: str
    on: date
    evaluator: str
    evaluator_role: str
    stage: Stage
    state: str
    period: str
    held_this_year: str
    made: datetime
    library: str
    figures: Table
    trends: Trends
    trend_months: str
    edges: tuple[int, int]
    strengths: tuple[PackFinding, ...]
    focus: PackFinding | None
    finding_ids: tuple[str, ...]
    clips: tuple[PackClip, ...]
    open_actions: tuple[PackAction, ...]
    closed_actions: tuple[PackAction, ...]
    agreed_actions: tuple[PackAction, ...]
    comments: tuple[PackWords, ...]
    advisor_words: str
    boxes: tuple[PackBox, ...]
    training_evaluator: str
    training_advisor: str
    agreed: str
    title: str = field(default_factory=lambda: translate("Pack", TITLE))
    confidentiality: str = field(default_factory=confidential)
    stationery: Stationery = PLAIN

    @property
    def by_hand(self) -> bool:
        """Return whether what is empty is ruled to be written on."""
        return self.stage is not Stage.WRITTEN_UP
