"""The frame: what may be drawn, what is left out and why, and a fingerprint anybody can take again."""

from hashlib import sha256

import pytest

from app.domain.frame import FrameItem, LeftOut, fingerprint, frame_of, sift
from app.domain.sampling_plan import HourBand, Method, Plan, PlanRefused, Rule, RuleKind, Strata, plan_from_json
from app.domain.words import Channel
from tests.domain.frames import contacts

CALL = FrameItem(1, 5, "2026-11-02T09:59:59", Channel.TELEPHONE, "Waste", 60_000, "missed bin 4471 cafe")


def why(item: FrameItem, plan: Plan) -> str:
    may, left = sift([item], plan, {})
    assert len(may) + len(left) == 1
    return left[0].why if left else ""


def test_each_rule_of_the_plan_leaves_out_what_it_should() -> None:
    assert why(CALL, Plan()) == ""
    assert why(CALL._replace(duration_ms=59_999), Plan()) == "Shorter than 1 min"
    assert why(CALL._replace(duration_ms=None), Plan()) == ""
    assert why(CALL, Plan(channels=(Channel.EMAIL, Channel.VISIT))) == "Channel not in the plan: telephone"
    hours = Plan(hours=(HourBand(8, 10), HourBand(14, 16)))
    assert why(CALL, hours) == ""
    assert why(CALL._replace(started="2026-11-02T10:00:00"), hours) == "Outside the hours of the plan"
    appeal = Rule(RuleKind.WORDS, " Missed  BIN ", "Complaint under appeal")
    assert why(CALL, Plan(rules=(appeal,))) == "Complaint under appeal"
    assert why(CALL._replace(words="broken bin"), Plan(rules=(appeal,))) == ""
    waste = Rule(RuleKind.SERVICE, "WÀSTE", "Handled by the contractor")
    assert why(CALL, Plan(rules=(appeal._replace(value="x y z"), waste))) == "Handled by the contractor"
    assert why(CALL._replace(service="Waste and recycling"), Plan(rules=(waste,))) == ""


def test_what_is_left_out_is_counted_and_named_where_somebody_named_it() -> None:
    items = [CALL._replace(id=n, duration_ms=(n % 3) * 60_000) for n in range(1, 10)]
    may, left = sift(items, Plan(), {4: "Under appeal", 2: "Under appeal", 99: "Elsewhere"})
    assert [item.id for item in may] == [1, 5, 7, 8]
    assert left == (LeftOut("Under appeal", 2, (2, 4)), LeftOut("Shorter than 1 min", 3))


def test_the_fingerprint_is_what_the_certificate_says_it_is() -> None:
    items = [
        FrameItem(12, 5, "2026-11-03T09:00:00", Channel.TELEPHONE, "Größe", None),
        FrameItem(7, 5, "2026-11-03T09:00:00", Channel.EMAIL, "", None),
        FrameItem(9, 4, "2026-11-30T09:00:00", Channel.TELEPHONE, "  A\t B ", None),
    ]
    plain = b"9\t4\t2026-11-30T09:00:00\t\n7\t5\t2026-11-03T09:00:00\t\n12\t5\t2026-11-03T09:00:00\t\n"
    assert frame_of(items, Plan()).fingerprint == sha256(plain).hexdigest()
    by_service = "".join(
        f"{line}\n"
        for line in (
            "9\t4\t2026-11-30T09:00:00\tA B",
            "12\t5\t2026-11-03T09:00:00\tGröße",
            "7\t5\t2026-11-03T09:00:00\tno service given",
        )
    )
    plan = Plan(method=Method.STRATIFIED, strata=Strata.SERVICE)
    assert frame_of(items, plan).fingerprint == sha256(by_service.encode()).hexdigest()
    assert fingerprint((frame_of(items, Plan()), frame_of([], Plan()))) == sha256(plain).hexdigest()


def test_hours_are_strata_the_plans_own_or_the_usual_ones() -> None:
    items = [CALL._replace(id=hour, started=f"2026-11-02T{hour:02}:30:00") for hour in range(24)]
    usual = frame_of(items, Plan(method=Method.STRATIFIED, strata=Strata.HOURS))
    assert [(group.stratum, len(group.entries)) for group in usual.groups] == [
        ("00:00-10:00", 10), ("10:00-12:00", 2), ("12:00-14:00", 2), ("14:00-16:00", 2), ("16:00-24:00", 8),
    ]  # fmt: skip
    own = Plan(method=Method.STRATIFIED, strata=Strata.HOURS, hours=(HourBand(9, 12), HourBand(13, 17)))
    found = frame_of(sift(items, own, {})[0], own)
    assert [(group.stratum, len(group.entries)) for group in found.groups] == [("09:00-12:00", 3), ("13:00-17:00", 4)]


def test_a_changed_interaction_changes_the_fingerprint_only_where_it_matters() -> None:
    items = contacts(20)
    before = frame_of(items, Plan()).fingerprint
    assert frame_of([items[0]._replace(service="Other", words="x"), *items[1:]], Plan()).fingerprint == before
    for change in ({"started": "2026-11-02T08:30:01"}, {"advisor_id": 6}, {"id": 999}):
        assert frame_of([items[0]._replace(**change), *items[1:]], Plan()).fingerprint != before


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (Plan(quota=-1), "quota"),
        (Plan(new_starter_quota=1001), "quota"),
        (Plan(channels=()), "at least one channel"),
        (Plan(hours=(HourBand(9, 9),)), "09:00-09:00"),
        (Plan(hours=(HourBand(9, 12), HourBand(11, 14))), "11:00-14:00 overlap"),
        (Plan(hours=(HourBand(9, 25),)), "09:00-25:00"),
        (Plan(min_length_ms=-1), "shortest length"),
        (Plan(new_starter_months=61), "0 to 60 months"),
        (Plan(rules=(Rule(RuleKind.WORDS, "appeal", " "),)), "a reason"),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused_in_words(plan: Plan, said: str) -> None:
    with pytest.raises(PlanRefused, match=said):
        plan.check()
    with pytest.raises(PlanRefused):
        plan_from_json(plan.as_json())


def test_a_plan_is_written_and_read_back() -> None:
    plan = Plan(
        quota=4, method=Method.STRATIFIED, strata=Strata.HOURS, channels=(Channel.VISIT,), hours=(HourBand(9, 17),),
        rules=(Rule(RuleKind.SERVICE, "Größe", "not ours"),),
    )  # fmt: skip
    assert plan_from_json(plan.as_json()) == plan
    for broken in ({}, plan.as_json() | {"method": "by eye"}, plan.as_json() | {"hours": [9]}):
        with pytest.raises(PlanRefused, match="not a plan"):
            plan_from_json(broken)
