"""What an action looks like from outside: frozen values; days are local."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app.language import Words

if TYPE_CHECKING:
    from app.domain.action_effect import Slip
    from app.domain.before_after import BeforeAfter


class ActionState(StrEnum):
    """How far an action has come; the last three are closed."""

    OPEN = "open"
    DONE = "done"
    WORKED = "worked"
    DID_NOT_WORK = "did not work"
    DROPPED = "dropped"

    @property
    def closed(self) -> bool:
        """Return whether nothing more is to be done about it."""
        return self not in {ActionState.OPEN, ActionState.DONE}

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _ACTION_STATES[self]


_ACTION_STATES = Words(
    "SpokenActionState",
    {
        ActionState.OPEN: "open",
        ActionState.DONE: "done",
        ActionState.WORKED: "worked",
        ActionState.DID_NOT_WORK: "did not work",
        ActionState.DROPPED: "dropped",
    },
)


class Owner(StrEnum):
    """Who sees to an action."""

    ADVISOR = "advisor"
    EVALUATOR = "evaluator"
    BUDDY = "buddy"


@dataclass(frozen=True, slots=True)
class NewAction:
    """Something to be agreed with an advisor; from an evaluation, from a one-to-one, or from neither.

    ``owner_id`` names the evaluator or the buddy and is ``None`` where the advisor sees to it. ``agreed_on`` is today
    where it is ``None``.
    """

    advisor_id: int
    what: str
    criterion_key: str | None = None
    owner: Owner = Owner.ADVISOR
    owner_id: int | None = None
    due_on: date | None = None
    agreed_on: date | None = None
    evaluation_id: int | None = None
    one_to_one_id: int | None = None


@dataclass(frozen=True, slots=True)
class AimedAt:
    """The criterion an action is to better, as the newest scorecard that has it calls it."""

    key: str
    number: int
    short: str

    @property
    def words(self) -> str:
        """Return "7 Repeats it back to confirm"."""
        return f"{self.number} {self.short}"


@dataclass(frozen=True, slots=True)
class ActionView:
    """One action. ``owner_name`` is the advisor's own name where they see to it themselves.

    ``interaction_on`` is the day of the contact whose evaluation it came from, ``one_to_one_on`` the day of the
    one-to-one it was agreed in. ``effect`` is there where it is aimed at a criterion, ``slip`` where it was closed as
    worked and the marks have fallen back since. ``reopened_by`` is the action that followed it up.
    """

    id: int
    advisor_id: int
    advisor: str
    what: str
    criterion: AimedAt | None
    owner: Owner
    owner_id: int | None
    owner_name: str
    agreed_on: date
    due_on: date | None
    done_on: date | None
    closed_on: date | None
    state: ActionState
    evidence: str
    evaluation_id: int | None
    interaction_on: date | None
    one_to_one_id: int | None
    one_to_one_on: date | None
    reopens_id: int | None
    reopened_by: int | None
    effect: "BeforeAfter | None" = None
    slip: "Slip | None" = None

    def overdue(self, today: date) -> bool:
        """Return whether it should have been done by now."""
        return self.state is ActionState.OPEN and self.due_on is not None and self.due_on < today


class ActionRefused(ValueError):
    """A step that cannot be taken with an action; its text says why and what to do."""
