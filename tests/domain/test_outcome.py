"""An outcome that contradicts itself is refused in words."""

import pytest

from app.domain.outcome import Outcome, OutcomeRefused


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome(reason_id=3), "Only an avoidable contact"),
        (Outcome(avoidable=False, reason_id=3), "Only an avoidable contact"),
        (Outcome(records_checked=3), "Say both"),
        (Outcome(records_right=3), "Say both"),
        (Outcome(records_checked=3, records_right=4), "Of 3 records checked, 4 cannot"),
        (Outcome(records_checked=3, records_right=-1), "-1 cannot"),
        (Outcome(duplicates=-1), "fewer than no duplicates"),
    ],
)
def test_contradictions(outcome: Outcome, said: str) -> None:
    with pytest.raises(OutcomeRefused, match=said):
        outcome.check()


def test_what_holds_together() -> None:
    for outcome in (Outcome(), Outcome(True, True, 3, 4, 4, 0), Outcome(False, False), Outcome(None, True)):
        outcome.check()
    assert not Outcome().answered
    assert Outcome(first_contact=False).answered
    assert Outcome(duplicates=0).answered
