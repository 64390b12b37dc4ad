"""Sampling on a real library: tranches, the queue, replacing with a reason, abandoning, and verifying."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.not_heard import Side
from app.domain.sampling_plan import Method, Plan, PlanRefused, Rule, RuleKind, Strata
from app.domain.words import Purpose
from app.services.report_files import NotWritten
from app.services.sampling import NothingToDraw, SamplingRefused
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM
from tests.services.sampling_room import NOVEMBER, ONCE, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "Team.fairhearing")


def test_a_month_is_drawn_in_tranches_each_from_what_has_come_since_the_last(room: Room) -> None:
    first = room.contacts(2, 6)
    room.on(8)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR)
    assert set(room.drawn()) <= set(first)
    late = room.contact(SARAH, "2026-11-03T10:00:00", duration_ms=90_000)
    second = room.contacts(9, 13)
    room.on(15)
    sample = room.sampling.draw(NOVEMBER, SECOND)
    assert [(tranche.until.day, tranche.frame_size, tranche.drawn_by) for tranche in sample.tranches] == [
        (8, 15, "Ann Lowe"),
        (15, 16, "Ben Achebe"),
    ]
    assert set(room.drawn()) - set(first) <= {late, *second}
    room.contacts(16, 30)
    room.on(30)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    assert len(room.drawn()) == len(set(room.drawn())) == 8
    assert room.sampling.progress(NOVEMBER).next_tranche is None
    assert room.verified(sample).same
    with pytest.raises(NothingToDraw, match="since the last tranche"):
        room.sampling.draw(NOVEMBER, EVALUATOR)


def test_each_advisor_has_a_quota_and_new_starters_their_own(room: Room) -> None:
    new = room.people.add_advisor("Nina New", None, date(2026, 10, 5)).id
    for advisor in (SARAH, TOM, new):
        room.contacts(2, 20, advisor)
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=replace(ONCE, new_starter_quota=7))
    queue = room.sampling.queue(NOVEMBER)
    assert [sum(item.advisor_id == each for item in queue) for each in (SARAH, TOM, new)] == [4, 4, 7]
    assert [(item.position, item.of) for item in queue if item.advisor_id == new] == [(n, 7) for n in range(1, 8)]


def test_who_left_or_is_yet_to_come_is_not_in_the_plan(room: Room) -> None:
    room.people.add_advisor("Later", None, date(2026, 12, 1))
    with room.file.write() as connection:
        connection.execute(text("UPDATE person SET left_on = '2026-10-31' WHERE id = :id"), {"id": TOM})
    room.contacts(2, 6, TOM)
    room.contacts(2, 6, SARAH)
    assert [each.name for each in room.sampling.progress(NOVEMBER).advisors] == ["Sarah Jones"]
    assert {group.advisor_id for group in room.sampling.frame(NOVEMBER).groups} == {SARAH}


def test_the_plan_in_force_is_the_latest_of_the_month_or_before(room: Room) -> None:
    assert room.sampling.plan(NOVEMBER) == Plan()
    room.sampling.set_plan(Plan(quota=5), 202609, EVALUATOR)
    room.sampling.set_plan(Plan(quota=6), 202611, EVALUATOR)
    room.sampling.set_plan(Plan(quota=7), 202611, EVALUATOR)
    room.sampling.set_plan(Plan(quota=9), 202701, EVALUATOR)
    assert [room.sampling.plan(month).quota for month in (202608, 202610, 202611, 202612, 202702)] == [8, 5, 7, 7, 9]
    with pytest.raises(PlanRefused):
        room.sampling.set_plan(Plan(quota=-1), NOVEMBER, EVALUATOR)


def test_what_is_drawn_stays_bound_to_its_plan(room: Room) -> None:
    room.contacts(2, 6)
    room.on(8)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    room.sampling.set_plan(Plan(quota=30), NOVEMBER, EVALUATOR)
    room.contacts(9, 30)
    room.on(30)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    assert len(room.drawn()) == 8


@pytest.mark.parametrize("method", Method)
def test_a_replacement_has_a_reason_and_is_the_next_by_the_method(room: Room, method: Method) -> None:
    room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=replace(ONCE, method=method))
    before = room.sampling.queue(NOVEMBER)
    with pytest.raises(SamplingRefused, match="Say why"):
        room.sampling.replace(before[1].id, "  ", EVALUATOR)
    new = room.sampling.replace(before[1].id, "The recording is empty", EVALUATOR)
    assert new is not None
    assert new.replaces_because == "The recording is empty"
    assert new.interaction_id not in {item.interaction_id for item in before}
    again = room.sampling.replace(new.id, "A wrong number", SECOND)
    assert again is not None
    assert len(room.drawn()) == 4
    certificate = room.sampling.certificate(sample.id)
    assert [(each.reason, each.by) for each in certificate.replacements] == [
        ("The recording is empty", "Ann Lowe"),
        ("A wrong number", "Ben Achebe"),
    ]
    assert certificate.replacements[1].interaction_id == certificate.replacements[0].replaced_by
    assert room.verified(sample).same
    with pytest.raises(SamplingRefused, match="replaced before"):
        room.sampling.replace(before[1].id, "again", EVALUATOR)


def test_what_is_next_but_excluded_by_now_is_passed_over_and_that_is_certified(room: Room) -> None:
    ids = room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    item = room.sampling.queue(NOVEMBER)[0]
    following = ids[ids.index(item.interaction_id) + 1]
    room.sampling.exclude(following, "Complaint under appeal")
    new = room.sampling.replace(item.id, "Empty", EVALUATOR)
    assert new is not None
    assert new.interaction_id == ids[ids.index(item.interaction_id) + 2]
    assert room.sampling.certificate(sample.id).replacements[0].passed == (following,)
    assert room.verified(sample).same


def test_where_nothing_is_left_to_draw_the_place_stays_empty_and_is_said(room: Room) -> None:
    room.contacts(2, 2)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=replace(ONCE, quota=3))
    assert room.sampling.replace(room.sampling.queue(NOVEMBER)[0].id, "Empty", EVALUATOR) is None
    assert len(room.drawn()) == 2
    progress = room.sampling.progress(NOVEMBER)
    assert progress.unmet[0] == "Sarah Jones: one of 3 could not be drawn, there were only 3 interactions to draw from."
    assert progress.unmet[1] == "Tom Öztürk: three of 3 could not be drawn, there was nothing to draw from."
    assert room.verified(sample).same


def test_what_was_evaluated_stays_and_counts(room: Room) -> None:
    room.contacts(2, 20)
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    first, second, third, _ = room.sampling.queue(NOVEMBER)
    for item, purpose in ((first, Purpose.ROUTINE), (second, Purpose.SPOT_CHECK)):
        evaluation = room.evaluating.begin(item.interaction_id, EVALUATOR, purpose)
        room.mark_all(evaluation)
        room.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    draft = room.evaluating.begin(third.interaction_id, SECOND)
    queue = room.sampling.queue(NOVEMBER)
    assert [item.state for item in queue] == ["done", "open", "draft", "open"]
    assert (queue[2].evaluation_id, queue[2].evaluator) == (draft, "Ben Achebe")
    progress = room.sampling.progress(NOVEMBER)
    assert (progress.pace.done, progress.pace.target, progress.spot_checks) == (1, 8, 1)
    with pytest.raises(SamplingRefused, match="has been evaluated"):
        room.sampling.replace(first.id, "too long", EVALUATOR)


def test_a_second_draw_is_kept_beside_and_a_given_up_one_with_its_reason(room: Room) -> None:
    room.contacts(2, 20)
    first = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    queue = room.drawn()
    beside = room.sampling.draw(NOVEMBER, EVALUATOR, seed=7, plan=ONCE)
    assert not beside.in_use
    assert room.drawn() == queue
    assert room.verified(beside).same
    with pytest.raises(SamplingRefused, match="Say why"):
        room.sampling.abandon(first.id, "", EVALUATOR)
    room.sampling.abandon(first.id, "The plan was wrong", EVALUATOR)
    assert room.drawn() == []
    third = room.sampling.draw(NOVEMBER, SECOND, plan=replace(ONCE, quota=5))
    fourth = room.sampling.draw(NOVEMBER, SECOND, plan=replace(ONCE, quota=6), instead="Six after all")
    assert [(each.seed, each.abandon_reason) for each in room.sampling.samples(NOVEMBER)] == [
        (20261101, "The plan was wrong"),
        (7, "Drawn beside the sample in use; not put in the queue."),
        (20261103, "Six after all"),
        (20261104, ""),
    ]
    others = room.sampling.certificate(fourth.id).other_draws
    assert [each.sample_id for each in others] == [first.id, beside.id, third.id]
    with pytest.raises(SamplingRefused, match="before"):
        room.sampling.abandon(first.id, "again", EVALUATOR)


@pytest.mark.parametrize("seed", [-1, 2**63])
def test_seeds_have_bounds(room: Room, seed: int) -> None:
    with pytest.raises(SamplingRefused, match="seed"):
        room.sampling.draw(NOVEMBER, EVALUATOR, seed=seed)


def test_nothing_to_draw_leaves_no_trace(room: Room) -> None:
    for period, said in ((202612, "has not begun"), (NOVEMBER, "no interaction of November 2026")):
        with pytest.raises(NothingToDraw, match=said):
            room.sampling.draw(period, EVALUATOR)
        assert room.sampling.samples(period) == ()


def test_the_frame_grows_by_nothing_that_was_left_out(room: Room) -> None:
    room.contacts(2, 6)
    short = room.contact(SARAH, "2026-11-03T10:00:00", duration_ms=59_000)
    appeal = room.contact(SARAH, "2026-11-03T10:30:00", duration_ms=90_000, search_key="parking appeal")
    named = room.contact(SARAH, "2026-11-03T10:40:00", duration_ms=90_000, excluded="Complaint")
    unknown = room.contact(SARAH, "2026-11-03T10:50:00", duration_ms=90_000)
    with room.file.write() as connection:
        connection.execute(text("UPDATE interaction SET advisor_id = NULL WHERE id = :id"), {"id": unknown})
    plan = replace(ONCE, rules=(Rule(RuleKind.WORDS, "Appeal", "Under appeal"),))
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=plan)
    tranche = room.sampling.certificate(sample.id).tranches[0]
    listed = {entry.id for group in tranche.frame.groups for entry in group.entries}
    assert not listed & {short, appeal, named, unknown}
    assert [(each.why, each.how_many, each.named) for each in tranche.left_out] == [
        ("Complaint", 1, (named,)),
        ("Shorter than 1 min", 1, ()),
        ("Under appeal", 1, ()),
    ]
    assert room.verified(sample).same


def test_a_stratified_sample_tells_each_stratum(room: Room) -> None:
    room.contacts(2, 20)
    plan = replace(ONCE, method=Method.STRATIFIED, strata=Strata.CHANNEL)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=plan)
    lines = {(line.advisor_id, line.stratum): line for line in room.sampling.progress(NOVEMBER).lines}
    email, phone = lines[SARAH, "e-mail"], lines[SARAH, "telephone"]
    assert (email.drawn, phone.drawn) == (1, 3)
    assert email.frame + phone.frame == lines[SARAH, ""].frame == 57
    assert lines[TOM, ""].missing == 4
    assert room.verified(sample).same


def test_a_stratum_that_is_not_heard_is_said(room: Room) -> None:
    room.contacts(2, 20)
    room.contact(SARAH, "2026-11-04T10:00:00", channel="visit")
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=replace(ONCE, method=Method.STRATIFIED))
    assert "none of 1 by “visit” is in the sample" in room.sampling.progress(NOVEMBER).unmet[-1]


def test_the_next_spot_check_is_taken_from_what_was_not_heard(room: Room) -> None:
    room.contacts(2, 20)
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    sides = (Side.WEEKDAY, Side.HOUR)
    cell = room.sampling.not_heard(NOVEMBER, sides)[0]
    assert cell.heard == 0
    found = room.sampling.candidates(NOVEMBER, cell.sides)
    assert len(found) == cell.size
    assert {(row.started_at.weekday(), row.started_at.hour) for row in found} == {
        tuple(value for _, value in cell.sides)
    }
    assert [row.started_at for row in found] == sorted((row.started_at for row in found), reverse=True)
    evaluation = room.evaluating.begin(found[0].id, EVALUATOR, Purpose.SPOT_CHECK)
    room.mark_all(evaluation)
    room.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    heard = next(each for each in room.sampling.not_heard(NOVEMBER, sides) if each.sides == cell.sides)
    assert (heard.drawn, heard.besides) == (0, 1)
    assert found[0].id not in {row.id for row in room.sampling.candidates(NOVEMBER, cell.sides)}
    assert set(room.drawn()).isdisjoint(row.id for row in room.sampling.candidates(NOVEMBER, ()))


def test_the_day_of_the_next_tranche(room: Room) -> None:
    room.on(3)
    assert room.sampling.progress(NOVEMBER).next_tranche == date(2026, 11, 8)
    room.contacts(2, 30)
    room.on(8)
    assert room.sampling.progress(NOVEMBER).tranche_due
    room.sampling.draw(NOVEMBER, EVALUATOR)
    progress = room.sampling.progress(NOVEMBER)
    assert (progress.next_tranche, progress.tranche_due) == (date(2026, 11, 15), False)
    room.on(28)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    assert room.sampling.progress(NOVEMBER).next_tranche == date(2026, 12, 1)
    room.clock.now += timedelta(days=3)
    assert room.sampling.progress(NOVEMBER).tranche_due


def test_a_certificate_is_written_whole_or_not_at_all(room: Room, tmp_path: Path) -> None:
    room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    for name, begins in (("c.json", b'{\n  "kind"'), ("c.PDF", b"%PDF-")):
        out = room.sampling.write_certificate(sample.id, tmp_path / name)
        assert out.read_bytes().startswith(begins)
    with pytest.raises(NotWritten, match="is not there any more"):
        room.sampling.write_certificate(sample.id, tmp_path / "nowhere" / "c.json")
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith("c.")} == {"c.json", "c.PDF"}
    with pytest.raises(SamplingRefused, match="no sample 99"):
        room.sampling.certificate(99)
