"""What a feedback sheet says, as frozen values: nothing on it is computed from anywhere else."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.scorecard import Scorecard
from app.domain.stationery import PLAIN, Stationery, usual_retention
from app.domain.words import Band, Channel, Mark, Purpose
from app.language import noop, translate

TITLE = noop("Sheet", "Feedback on a customer interaction")
CONFIDENTIALITY = noop("Sheet", "Confidential: personal data. {0}")


def confidential() -> str:
    """Return what is printed wherever people are named, with the usual retention."""
    return translate("Sheet", CONFIDENTIALITY).format(usual_retention())


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One criterion: its mark (``None`` while unmarked) and its evidence, each with or without a time first.

    ``"0:58 Searched before confirming"`` is a piece of evidence with its time.
    """

    number: int
    short: str
    standard: str
    mark: Mark | None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetSection:
    """One section: covered of possible points, and its band (``None`` while anything in it is unmarked)."""

    name: str
    covered: int
    of: int
    band: Band | None
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SheetData:
    """A whole sheet.

    ``started`` and ``evaluated`` are local times. ``percent_text`` is as ``domain.scoring.percent_text`` gives it and,
    like ``band``, ``None`` where there is none (a draft, or nothing demonstrated); ``band_reason`` is the sentence why
    a band was capped. ``last_scores`` are the advisor's scores before this one, oldest first. ``covered`` and ``of``
    are points, the counts after them criteria. Texts may hold line ends; a line that begins with ``-`` or ``•`` is a
    bullet. ``evaluator_role`` stands after the evaluator's name where it is given. ``revised`` and ``superseded`` are
    sentences, empty where it is neither; ``acknowledged`` is when and how the advisor agreed, ``dispute`` a paragraph
    each of what they disputed and were answered, ``disputed`` whether they still wait for that. ``figure`` is the
    number by which the result can be explained. ``outcome`` says what became of the contact, or
    nothing.
    """

    advisor: str
    channel: Channel
    service: str
    subject: str
    started: datetime
    length: str | None
    reference: str
    evaluator: str
    evaluated: datetime
    purpose: Purpose
    percent_text: str | None
    band: Band | None
    band_reason: str | None
    covered: int
    of: int
    met: int
    not_met: int
    no_opportunity: int
    sections: tuple[SheetSection, ...]
    last_scores: tuple[str, ...]
    did_well: str
    work_on: str
    next_step: str
    next_step_due: date | None
    advisor_comment: str
    scorecard: str
    revision: int
    draft: bool
    card: Scorecard
    confidentiality: str = field(default_factory=confidential)
    incidents: tuple[str, ...] = ()
    title: str = field(default_factory=lambda: translate("Sheet", TITLE))
    evaluator_role: str = ""
    revised: str = ""
    superseded: str = ""
    acknowledged: str = ""
    disputed: bool = False
    dispute: tuple[str, ...] = ()
    figure: str = ""
    outcome: str = ""
    stationery: Stationery = PLAIN

    @property
    def unmarked(self) -> int:
        """Return how many criteria have no mark yet."""
        return sum(row.mark is None for section in self.sections for row in section.rows)
