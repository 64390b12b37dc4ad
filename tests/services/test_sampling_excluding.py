"""One interaction is excluded from the frame or the drawn sample for a reason, and let in again; both are certified."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.sampling_certificate import ByHand
from app.domain.sampling_json import read_certificate
from app.domain.sampling_plan import Tranches
from app.reports.certificate_facts import facts_of
from app.services.certificate_papers import json_text
from app.services.changing import Change
from app.services.sampling import SamplingRefused
from tests.a_library import EVALUATOR, SECOND
from tests.services.sampling_room import NOVEMBER, ONCE, Room

APPEAL = "Complaint under appeal"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "Team.fairhearing")


def lists(room: Room, sample: int) -> dict[str, tuple[str, ...]]:
    return dict(facts_of(room.sampling.certificate(sample)).lists)


def test_what_is_excluded_before_the_draw_is_in_no_frame_and_is_named(room: Room) -> None:
    ids = room.contacts(2, 12)
    assert room.sampling.exclude(ids[4], f" {APPEAL} ", EVALUATOR) is None
    assert [(each.interaction_id, each.advisor, each.reason, each.by) for each in room.sampling.excluded(NOVEMBER)] == [
        (ids[4], "Sarah Jones", APPEAL, "Ann Lowe")
    ]
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    certificate = room.sampling.certificate(sample.id)
    assert ids[4] not in {
        e.id for tranche in certificate.tranches for group in tranche.frame.groups for e in group.entries
    }
    assert f"{APPEAL}: 1 (number {ids[4]})" in lists(room, sample.id)["Left out of the frame"]
    assert room.verified(sample).same


def test_what_was_drawn_is_replaced_by_the_next_and_the_certificate_says_so(room: Room) -> None:
    ids = room.contacts(2, 12)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    first = room.drawn()[0]
    new = room.sampling.exclude(first, APPEAL, SECOND)
    assert new is not None
    assert new.interaction_id == ids[ids.index(first) + 1]
    assert new.replaces_because == f"Excluded: {APPEAL}"
    assert first not in room.drawn()
    assert len(room.drawn()) == ONCE.quota
    certificate = room.sampling.certificate(sample.id)
    assert [(each.interaction_id, each.by) for each in certificate.replacements] == [(first, "Ben Achebe")]
    assert [(each.interaction_id, each.out, each.reason) for each in certificate.by_hand] == [(first, True, APPEAL)]
    assert "Ben Achebe: Excluded" in lists(room, sample.id)["Replacements"][0]
    assert room.verified(sample).same


def test_an_exclusion_is_taken_back_and_both_stay_on_the_certificate(room: Room) -> None:
    ids = room.contacts(2, 6)
    room.sampling.exclude(ids[0], APPEAL, EVALUATOR)
    room.on(7)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=replace(ONCE, quota=12, tranches=Tranches.WEEKLY))
    room.sampling.exclude(ids[0], "", SECOND)
    assert room.sampling.excluded(NOVEMBER) == ()
    room.contacts(8, 14)
    room.on(15)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    later = room.sampling.certificate(sample.id)
    assert ids[0] in {entry.id for group in later.tranches[1].frame.groups for entry in group.entries}
    told = lists(room, sample.id)["Excluded by hand"]
    assert told[0].startswith(f"Number {ids[0]} excluded, ")
    assert told[0].endswith(f"Ann Lowe: {APPEAL}")
    assert told[1].startswith(f"Number {ids[0]} let in again, ")
    assert told[1].endswith(f"Ben Achebe: {APPEAL}")
    assert room.verified(sample).same
    assert read_certificate(json_text(later), "c.json").by_hand == later.by_hand
    assert all(isinstance(each, ByHand) for each in later.by_hand)


def test_what_was_let_in_again_does_not_come_back_into_the_sample(room: Room) -> None:
    room.contacts(2, 12)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    first = room.drawn()[0]
    room.sampling.exclude(first, APPEAL, EVALUATOR)
    now = room.drawn()
    assert room.sampling.exclude(first, "", EVALUATOR) is None
    assert room.drawn() == now
    assert room.verified(sample).same


def test_what_was_evaluated_stays_and_nothing_is_changed(room: Room) -> None:
    room.contacts(2, 12)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    first = room.drawn()[0]
    evaluation = room.evaluating.begin(first, EVALUATOR)
    room.mark_all(evaluation)
    room.evaluating.finalise(evaluation, EVALUATOR)
    with pytest.raises(SamplingRefused, match="has been evaluated"):
        room.sampling.exclude(first, APPEAL, EVALUATOR)
    assert room.sampling.excluded(NOVEMBER) == ()
    assert room.sampling.certificate(sample.id).by_hand == ()
    with pytest.raises(SamplingRefused, match="no longer"):
        room.sampling.exclude(999_999, APPEAL, EVALUATOR)


def test_saying_the_same_again_is_not_entered_twice(room: Room) -> None:
    ids = room.contacts(2, 12)
    for reason in (APPEAL, APPEAL, "", ""):
        room.sampling.exclude(ids[0], reason, EVALUATOR)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    assert [each.out for each in room.sampling.certificate(sample.id).by_hand] == [True, False]


def test_what_is_excluded_in_the_list_is_in_the_record_too_and_so_is_taking_it_back(room: Room) -> None:
    ids = room.contacts(2, 12)
    changed = room.interactions.change(ids[2:4], Change(excluded=f" {APPEAL} "), SECOND)
    assert [(each.interaction_id, each.reason, each.by) for each in room.sampling.excluded(NOVEMBER)] == [
        (ids[2], APPEAL, "Ben Achebe"),
        (ids[3], APPEAL, "Ben Achebe"),
    ]
    room.interactions.take_back(changed, EVALUATOR)
    assert room.sampling.excluded(NOVEMBER) == ()
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    told = [(each.interaction_id, each.out, each.by) for each in room.sampling.certificate(sample.id).by_hand]
    assert told == [
        (ids[2], True, "Ben Achebe"),
        (ids[3], True, "Ben Achebe"),
        (ids[2], False, "Ann Lowe"),
        (ids[3], False, "Ann Lowe"),
    ]


def test_what_is_drawn_is_not_excluded_in_the_list_where_nothing_would_replace_it(room: Room) -> None:
    ids = room.contacts(2, 12)
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    drawn = room.drawn()[0]
    other = next(each for each in ids if each not in room.drawn())
    changed = room.interactions.change([drawn, other], Change(excluded=APPEAL, service="Waste"), EVALUATOR)
    assert (changed.kept_drawn, len(changed.before)) == (1, 2)
    assert [each.interaction_id for each in room.sampling.excluded(NOVEMBER)] == [other]
    assert room.interactions.get(drawn).service == "Waste"
