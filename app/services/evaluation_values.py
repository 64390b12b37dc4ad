"""What an evaluation looks like from outside: frozen values, times aware and local, places in milliseconds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain import scoring
from app.domain.passages import Passage
from app.domain.scorecard import Scorecard
from app.domain.sensitive import as_it_may_leave
from app.domain.words import Mark, MomentKind, Purpose, State
from app.language import translate
from app.services.interaction_rows import InteractionRow
from app.services.people import Person


@dataclass(frozen=True, slots=True)
class Note:
    """What was written about one criterion; the last three are a system check."""

    note: str = ""
    looked_up: str = ""
    looked_where: str = ""
    seen: str = ""

    @property
    def is_evidence(self) -> bool:
        """Return whether a *not met* can stand on it."""
        return any(text.strip() for text in (self.note, self.looked_up, self.looked_where, self.seen))


@dataclass(frozen=True, slots=True)
class MomentView:
    """A point (``end_ms`` None) or span of the recording, pinned to criterion ``number`` or to none.

    Of a contact in writing it is a ``passage`` of its text, and at 0 ms.
    """

    id: int
    number: int | None
    kind: MomentKind
    start_ms: int
    end_ms: int | None
    comment: str = ""
    explained: bool | None = None
    passage: Passage | None = None

    @property
    def is_evidence(self) -> bool:
        """Return whether a mark can stand on it: what is silenced proves nothing to anybody."""
        return self.number is not None and self.kind is not MomentKind.SENSITIVE


@dataclass(frozen=True, slots=True)
class Saved:
    """The change is on the disk since ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Texts:
    """What the sheet says in words."""

    did_well: str = ""
    work_on: str = ""
    next_step: str = ""
    next_step_due: date | None = None
    advisor_comment: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the evaluator was: the criterion, how far the list was scrolled, and the playback position."""

    cursor: int = 1
    scroll: int = 0
    position_ms: int = 0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One evaluation with everything in it; ``marks[n - 1]`` and ``mark_at_ms[n - 1]`` belong to criterion n."""

    id: int
    interaction: InteractionRow
    card: Scorecard
    purpose: Purpose
    state: State
    evaluator: Person
    marks: tuple[Mark | None, ...]
    mark_at_ms: tuple[int | None, ...]
    notes: Mapping[int, Note]
    moments: tuple[MomentView, ...]
    texts: Texts
    place: Place
    result: scoring.Result
    revision: int
    begun_at: datetime
    finalised_at: datetime | None
    saved_at: datetime
    active_ms: int = 0
    """How long the evaluator was at it, ms: for them alone, on no sheet and in no list."""
    silenced: tuple[tuple[int, int], ...] = ()
    """What other evaluations of the same interaction marked as sensitive, ms; silent here too."""

    @property
    def outward(self) -> tuple[MomentView, ...]:
        """Return the moments as they may leave the program: nothing of what is silenced stands in their comments."""
        own = [(each.start_ms, each.end_ms or 0) for each in self.moments if each.kind is MomentKind.SENSITIVE]
        spans = (*self.silenced, *own)
        return tuple(
            each
            if each.kind is MomentKind.SENSITIVE or each.passage is not None
            else replace(each, comment=as_it_may_leave(each.comment, each.start_ms, each.end_ms, spans))
            for each in self.moments
        )

    @property
    def evidenced(self) -> frozenset[int]:
        """Return the criteria that have a note, a system check or a moment pinned to them."""
        pinned = {moment.number for moment in self.moments if moment.is_evidence and moment.number is not None}
        return frozenset(pinned | {number for number, note in self.notes.items() if note.is_evidence})


@dataclass(frozen=True, slots=True)
class Readiness:
    """What finalising waits for; ``edge`` are the marks that want one confirming look."""

    first_unmarked: int | None
    first_without_evidence: int | None
    edge: tuple[int, ...]

    @property
    def ready(self) -> bool:
        """Return whether it can be finalised at once."""
        return self.complete and not self.edge

    @property
    def complete(self) -> bool:
        """Return whether nothing is missing, so that at most a confirming look is wanted."""
        return self.first_unmarked is None and self.first_without_evidence is None


class NotReady(Exception):
    """The evaluation cannot be finalised yet; ``readiness`` says what it waits for."""

    def __init__(self, readiness: Readiness) -> None:
        """Keep what is missing."""
        super().__init__(_words(readiness))
        self.readiness = readiness


class NotADraft(Exception):
    """Only drafts can be changed."""

    def __init__(self, evaluation_id: int) -> None:
        """Keep which evaluation was meant."""
        super().__init__(
            translate("EvaluationValues", "This evaluation is not a draft (any more), so nothing in it was changed.")
        )
        self.evaluation_id = evaluation_id


def _words(readiness: Readiness) -> str:
    if readiness.first_unmarked is not None:
        return translate("EvaluationValues", "Criterion {0} has no mark yet.").format(readiness.first_unmarked)
    if readiness.first_without_evidence is not None:
        return translate(
            "EvaluationValues",
            "Criterion {0} is not met but has no evidence yet: a note, a moment of the recording or a system check.",
        ).format(readiness.first_without_evidence)
    listed = ", ".join(map(str, readiness.edge))
    return translate(
        "EvaluationValues",
        "One changed mark would change the band, and these have no evidence: {0}. Look at them once more.",
    ).format(listed)
