"""How an evaluation goes from draft to resolved, and what to say when a step is not open to it."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.words import State
from app.language import Words, translate

STEPS: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.DRAFT: frozenset({State.FINALISED}),
        State.FINALISED: frozenset({State.SHARED}),
        State.SHARED: frozenset({State.ACKNOWLEDGED, State.DISPUTED}),
        State.ACKNOWLEDGED: frozenset(),
        State.DISPUTED: frozenset({State.RESOLVED}),
        State.RESOLVED: frozenset(),
    }
)
"""The states that each state may change to; every state is a key."""

_FIRST = Words(
    "Lifecycle",
    {
        State.DRAFT: "A finalised evaluation does not become a draft again. To change a mark, begin a revision of it.",
        State.FINALISED: "Only a draft can be finalised.",
        State.SHARED: "Only a finalised evaluation that has not been shared yet can be shared with the advisor.",
        State.ACKNOWLEDGED: "The advisor can acknowledge an evaluation only while it is shared and not yet answered.",
        State.DISPUTED: "The advisor can dispute an evaluation only while it is shared and not yet answered.",
        State.RESOLVED: "Only a disputed evaluation can be resolved.",
    },
)

_NOT_REVISED = Words(
    "Lifecycle",
    {
        State.DRAFT: "This evaluation is a draft: simply change it.",
        State.DISPUTED: "This evaluation is disputed. Answer the dispute: what the answer changes becomes a revision.",
    },
)


class StepNotOpen(ValueError):
    """A change of state that is not allowed; its text is the sentence for the evaluator."""


def refusal(now: State, to: State) -> str | None:
    """Return why an evaluation that is ``now`` cannot become ``to``, in a sentence, or ``None`` when it can."""
    if to in STEPS[now]:
        return None
    if now is to:
        return translate("Lifecycle", "This evaluation is {0} already.").format(_spoken(now))
    return translate("Lifecycle", "This evaluation is {0}. {1}").format(_spoken(now), _FIRST[to])


def step(now: State, to: State) -> State:
    """Return ``to`` when an evaluation that is ``now`` may become that; StepNotOpen otherwise."""
    reason = refusal(now, to)
    if reason:
        raise StepNotOpen(reason)
    return to


def can_be_revised(state: State) -> bool:
    """Return whether a new revision may supersede it: anything finalised that waits for no answer to a dispute."""
    return state not in _NOT_REVISED


def not_revised(state: State) -> str | None:
    """Return in a sentence why an evaluation in this state is not revised, None when it can be."""
    return _NOT_REVISED.get(state)


def counts(state: State) -> bool:
    """Return whether the marks count in figures: everything finalised, disputed ones too, but no draft."""
    return state is not State.DRAFT


def _spoken(state: State) -> str:
    return translate("Lifecycle", "a draft") if state is State.DRAFT else state.said
