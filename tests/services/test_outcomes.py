"""What became of a contact: kept with the draft, fixed when it is finalised, and the list of reasons with its trace."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.outcome import Outcome, OutcomeRefused
from app.services.evaluating import NotADraft
from tests.a_library import EVALUATOR, SECOND
from tests.services.measures_room import MeasuresRoom

FULL = Outcome(True, True, 2, 4, 3, 1)


@pytest.fixture
def room(tmp_path: Path) -> MeasuresRoom:
    return MeasuresRoom(tmp_path / "work.fairhearing")


def test_each_answer_is_kept_and_can_be_taken_back(room: MeasuresRoom) -> None:
    draft = room.draft()
    assert room.outcomes.outcome(draft) == Outcome()
    before = room.one("SELECT row_version FROM evaluation WHERE id = :id", id=draft)
    for outcome in (FULL, Outcome(first_contact=False), Outcome(duplicates=0), FULL):
        saved = room.outcomes.save(draft, outcome, SECOND)
        assert saved.at.tzinfo is not None
        assert room.outcomes.outcome(draft) == outcome
    assert room.one("SELECT changed_by FROM outcome") == SECOND
    assert room.one("SELECT row_version FROM evaluation WHERE id = :id", id=draft) == int(str(before)) + 4
    room.outcomes.save(draft, Outcome(), EVALUATOR)
    assert room.one("SELECT count(*) FROM outcome") == 0, "nothing answered leaves no trace"


def test_a_contradiction_changes_nothing(room: MeasuresRoom) -> None:
    draft = room.draft()
    room.outcomes.save(draft, FULL, EVALUATOR)
    with pytest.raises(OutcomeRefused):
        room.outcomes.save(draft, Outcome(avoidable=False, reason_id=1), EVALUATOR)
    assert room.outcomes.outcome(draft) == FULL


def test_it_is_fixed_once_finalised_and_stands_in_the_record(room: MeasuresRoom) -> None:
    draft = room.draft()
    room.mark_all(draft)
    room.outcomes.save(draft, FULL, EVALUATOR)
    room.evaluating.finalise(draft, EVALUATOR)
    with pytest.raises(NotADraft):
        room.outcomes.save(draft, Outcome(), EVALUATOR)
    assert room.outcomes.outcome(draft) == FULL
    detail = next(json.loads(str(row[4])) for row in room.record() if row[1] == "finalised")
    assert detail["outcome"] == {
        "first_contact": True,
        "avoidable": True,
        "avoidable_reason_id": 2,
        "records_checked": 4,
        "records_right": 3,
        "duplicates": 1,
    }


def test_a_discarded_draft_takes_its_outcome_along(room: MeasuresRoom) -> None:
    old, new = room.draft(), room.draft()
    for draft in (old, new):
        room.outcomes.save(draft, FULL, EVALUATOR)
    room.evaluating.discard(old)
    assert room.one("SELECT count(*) FROM outcome") == 1


def test_reasons_are_added_renamed_and_retired_and_the_record_knows(room: MeasuresRoom) -> None:
    usual = [each.name for each in room.outcomes.reasons()]
    assert usual[0] == "Service failure"
    assert len(usual) == 5
    added = room.outcomes.add_reason("  Website   down ", EVALUATOR)
    assert added.name == "Website down"
    room.outcomes.rename_reason(added.id, "Web form down", SECOND)
    room.outcomes.retire_reason(1, SECOND)
    reasons = room.outcomes.reasons()
    assert [each.name for each in reasons][-2:] == ["Web form down", "Service failure"], "the retired come last"
    assert reasons[-1].retired
    entered = [(row[0], row[1], json.loads(str(row[4]))) for row in room.record() if row[2] == "reason"]
    assert entered == [
        (EVALUATOR, "added", {"name": "Website down"}),
        (SECOND, "changed", {"name": ["Website down", "Web form down"]}),
        (SECOND, "changed", {"name": "Service failure", "retired": [False, True]}),
    ]


def test_a_name_that_is_there_is_offered_again_and_never_twice(room: MeasuresRoom) -> None:
    room.outcomes.retire_reason(3, EVALUATOR)
    again = room.outcomes.add_reason("poor SIGNPOSTING", EVALUATOR)
    assert (again.id, again.retired) == (3, False)
    with pytest.raises(OutcomeRefused, match="called “Service failure” already"):
        room.outcomes.rename_reason(3, "Service failure", EVALUATOR)
    for name in ("", "   "):
        with pytest.raises(OutcomeRefused, match="needs a name"):
            room.outcomes.add_reason(name, EVALUATOR)
    with pytest.raises(KeyError):
        room.outcomes.retire_reason(99, EVALUATOR)
    with pytest.raises(KeyError):
        room.outcomes.rename_reason(99, "x", EVALUATOR)


def test_a_retired_reason_stays_with_the_contact_that_has_it(room: MeasuresRoom) -> None:
    room.told(Outcome(avoidable=True, reason_id=4))
    room.outcomes.retire_reason(4, EVALUATOR)
    with room.file.read() as connection:
        assert connection.execute(text("SELECT avoidable_reason_id FROM outcome")).scalar_one() == 4
