"""What a one-to-one looks like from outside: frozen values; days are local, months year x 100 + month."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.quarters import Against, QuarterClock
from app.domain.talk_draft import Figure, Talk
from app.domain.words import Mark
from app.language import Words

if TYPE_CHECKING:
    from app.domain.stands_out import Finding
    from app.domain.trends import Trends
    from app.media.raw import RawFormat
    from app.services.action_values import ActionView
    from app.services.people import Person

__all__ = [
    "AdvisorMeetings", "ClipView", "Comment", "Figure", "OneToOneRefused", "OneToOneRow", "OneToOneState",
    "OneToOneView", "Stretch", "Talk", "TalkTexts",
]  # fmt: skip


class OneToOneState(StrEnum):
    """How far a one-to-one has come."""

    PLANNED = "planned"
    PREPARED = "prepared"
    HELD = "held"
    DOCUMENTED = "documented"
    CALLED_OFF = "called off"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _ONE_TO_ONE_STATES[self]


_ONE_TO_ONE_STATES = Words(
    "SpokenOneToOneState",
    {
        OneToOneState.PLANNED: "planned",
        OneToOneState.PREPARED: "prepared",
        OneToOneState.HELD: "held",
        OneToOneState.DOCUMENTED: "documented",
        OneToOneState.CALLED_OFF: "called off",
    },
)


@dataclass(frozen=True, slots=True)
class TalkTexts:
    """Everything that is written in a one-to-one: the four boxes of the talk, and what came of it."""

    summarise: str = ""
    ask: str = ""
    formulate: str = ""
    express: str = ""
    training_evaluator: str = ""
    training_advisor: str = ""
    advisor_words: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class OneToOneRow:
    """A one-to-one as a list shows it; ``actions`` were agreed in it, ``done`` of them are done or closed."""

    id: int
    advisor_id: int
    advisor: str
    evaluator: str
    planned_on: date
    held_on: date | None
    state: OneToOneState
    actions: int
    done: int
    called_off_reason: str = ""


@dataclass(frozen=True, slots=True)
class AdvisorMeetings:
    """An advisor's one-to-ones, newest first; ``clock`` is how they stand today, ``year`` this year against target."""

    rows: tuple[OneToOneRow, ...]
    clock: QuarterClock
    year: Against


@dataclass(frozen=True, slots=True)
class Stretch:
    """The period a one-to-one looks back on, both months included."""

    first_month: int
    last_month: int


@dataclass(frozen=True, slots=True)
class ClipView:
    """A moment that can be played, or read out where it has a ``quote`` of something written.

    ``recording`` is where the sound is, ``None`` where there is none; ``missing`` is what the last look for it told.
    ``raw`` says how one without a header is coded. ``silenced`` is what must not be heard of it, ms.
    """

    moment_id: int
    evaluation_id: int
    interaction_id: int
    started_at: datetime
    about: str
    criterion: str
    number: int | None
    mark: Mark | None
    start_ms: int
    end_ms: int | None
    comment: str
    quote: str
    recording: Path | None
    missing: bool
    raw: "RawFormat | None"
    silenced: tuple[tuple[int, int], ...]
    criterion_key: str | None = None

    @property
    def playable(self) -> bool:
        """Return whether there is sound that was found when last looked for."""
        return self.recording is not None and not self.missing

    @property
    def silent(self) -> bool:
        """Return whether nothing of it may be heard: it lies within what is silenced, or begins there as a point."""
        heard_from = self.start_ms
        for start, end in sorted(self.silenced):
            if start > heard_from:
                break
            heard_from = max(heard_from, end)
        return heard_from > self.start_ms and heard_from >= (self.end_ms or self.start_ms)

    @property
    def partly_silenced(self) -> bool:
        """Return whether something of it must not be heard."""
        until = max(self.end_ms or 0, self.start_ms + 1)
        return any(start < until and end > self.start_ms for start, end in self.silenced)


@dataclass(frozen=True, slots=True)
class Comment:
    """What the advisor said about one evaluation; ``disputed`` where it still waits for an answer."""

    evaluation_id: int
    started_at: datetime
    about: str
    words: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class OneToOneView:
    """One one-to-one with everything that is on the table, before the meeting and after it.

    ``total`` and ``sections`` are the period's routine evaluations pooled; ``total`` is ``None`` where there are none.
    ``trends`` are the twelve months up to the end of the period. ``findings`` are what stands out. ``clips`` are those
    chosen, in their order. ``open_actions`` were agreed elsewhere and not closed by its day, ``agreed_here`` in this
    one-to-one, and ``closed_actions`` were closed in the period. ``saved_at`` is local.
    """

    id: int
    advisor: "Person"
    evaluator: "Person"
    planned_on: date
    period: Stretch
    prepared_on: date | None
    held_on: date | None
    documented_on: date | None
    called_off_on: date | None
    called_off_reason: str
    texts: TalkTexts
    total: Figure | None
    sections: tuple[Figure, ...]
    trends: "Trends"
    findings: "tuple[Finding, ...]"
    clips: tuple[ClipView, ...]
    comments: tuple[Comment, ...]
    open_actions: "tuple[ActionView, ...]"
    agreed_here: "tuple[ActionView, ...]"
    closed_actions: "tuple[ActionView, ...]"
    clock: QuarterClock
    year: Against
    saved_at: datetime

    @property
    def state(self) -> OneToOneState:
        """Return how far it has come."""
        return state_of(self.prepared_on, self.held_on, self.documented_on, self.called_off_on)

    @property
    def read_only(self) -> bool:
        """Return whether it is shown and not changed: it is written up or was called off."""
        return self.state in {OneToOneState.DOCUMENTED, OneToOneState.CALLED_OFF}


def state_of(
    prepared: date | str | None, held: date | str | None, documented: date | str | None, called_off: date | str | None
) -> OneToOneState:
    """Return how far a one-to-one with these days has come."""
    if called_off:
        return OneToOneState.CALLED_OFF
    if documented:
        return OneToOneState.DOCUMENTED
    if held:
        return OneToOneState.HELD
    return OneToOneState.PREPARED if prepared else OneToOneState.PLANNED


class OneToOneRefused(ValueError):
    """A step that cannot be taken with a one-to-one; its text says why and what to do."""
