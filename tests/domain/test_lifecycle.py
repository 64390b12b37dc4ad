"""Which states an evaluation may pass through, and what is said when a step is not open."""

from itertools import product

import pytest

from app.domain.lifecycle import StepNotOpen, can_be_revised, counts, not_revised, refusal, step
from app.domain.words import State

ALLOWED = {
    (State.DRAFT, State.FINALISED),
    (State.FINALISED, State.SHARED),
    (State.SHARED, State.ACKNOWLEDGED),
    (State.SHARED, State.DISPUTED),
    (State.DISPUTED, State.RESOLVED),
}


@pytest.mark.parametrize(("now", "to"), list(product(State, State)))
def test_the_table_of_steps(now: State, to: State) -> None:
    if (now, to) in ALLOWED:
        assert refusal(now, to) is None
        assert step(now, to) is to
    else:
        said = refusal(now, to)
        assert said is not None
        assert said.startswith("This evaluation is ")
        assert said.endswith(".")
        with pytest.raises(StepNotOpen) as refused:
            step(now, to)
        assert str(refused.value) == said


def test_the_sentences_name_state_and_remedy() -> None:
    assert refusal(State.FINALISED, State.FINALISED) == "This evaluation is finalised already."
    assert refusal(State.SHARED, State.DRAFT) == (
        "This evaluation is shared. A finalised evaluation does not become a draft again. "
        "To change a mark, begin a revision of it."
    )
    assert refusal(State.DRAFT, State.SHARED) == (
        "This evaluation is a draft. Only a finalised evaluation that has not been shared yet can be shared with the "
        "advisor."
    )


@pytest.mark.parametrize("state", State)
def test_only_what_is_finalised_is_revised_and_counts(state: State) -> None:
    assert can_be_revised(state) is (state not in (State.DRAFT, State.DISPUTED))
    assert (not_revised(state) is None) is can_be_revised(state)
    assert counts(state) is (state is not State.DRAFT)
