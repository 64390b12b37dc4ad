"""The service's measures on real rows: what counts, for whom, in which months, beside which target."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.correlation import Link
from app.domain.intervals import wilson
from app.domain.links import Against
from app.domain.measures import Measure, Verdict
from app.domain.outcome import Outcome
from app.domain.words import Purpose
from app.services.measures import Scope, ServiceFigures, TargetRefused, Targets
from tests.a_library import EVALUATOR, SARAH, TOM
from tests.services.measures_room import MeasuresRoom

NOVEMBER = Scope(202611, 202611)


@pytest.fixture
def room(tmp_path: Path) -> MeasuresRoom:
    return MeasuresRoom(tmp_path / "work.fairhearing")


def share(figures: ServiceFigures, measure: Measure) -> tuple[int | None, int]:
    """Return hits and n of a share."""
    found = figures.of(measure)
    assert found is not None
    return found.figure.hits, found.figure.n


def test_an_empty_library_has_nothing_rather_than_nought(room: MeasuresRoom) -> None:
    figures = room.measures.figures(NOVEMBER)
    assert figures.empty
    assert all(each.figure.value is None and each.verdict is None for each in figures.measured)
    assert (figures.reasons, figures.weeks, figures.waiting.median_ms) == ((), (), None)
    assert room.measures.link(NOVEMBER) == ()


def test_outcomes_are_counted_where_they_were_answered(room: MeasuresRoom) -> None:
    room.told(Outcome(True, False, None, 4, 4, 0))
    room.told(Outcome(False, True, 4, 2, 1, 1))
    room.told(Outcome(None, True, 4))
    room.told(Outcome(True, True, None), advisor=TOM)
    room.told(Outcome())
    room.told(Outcome(False, True, 1), started="2026-10-30T09:00:00")
    figures = room.measures.figures(NOVEMBER)
    assert share(figures, Measure.FIRST_CONTACT) == (2, 3)
    assert share(figures, Measure.AVOIDABLE) == (3, 4)
    assert share(figures, Measure.ACCURACY) == (5, 6)
    assert (figures.duplicates.found, figures.duplicates.n) == (1, 2)
    assert [(each.name, each.share.hits, each.share.n) for each in figures.reasons] == [
        ("Progress chasing", 2, 4),
        ("", 1, 4),
    ]
    first = figures.of(Measure.FIRST_CONTACT)
    assert first is not None
    assert (first.figure.low, first.figure.high) == wilson(2, 3)
    assert (first.target, first.verdict) == (80, Verdict.TOO_FEW)
    assert share(room.measures.figures(Scope(202610, 202611)), Measure.FIRST_CONTACT) == (2, 4)


def test_drafts_spot_checks_and_what_is_superseded_do_not_count(room: MeasuresRoom) -> None:
    draft = room.draft()
    room.outcomes.save(draft, Outcome(True), EVALUATOR)
    for purpose in (Purpose.SPOT_CHECK, Purpose.COACHING, Purpose.CALIBRATION):
        evaluation = room.evaluating.begin(room.contact(), EVALUATOR, purpose)
        room.mark_all(evaluation)
        room.outcomes.save(evaluation, Outcome(True), EVALUATOR)
        room.evaluating.finalise(evaluation, EVALUATOR)
    room.told(Outcome(False))
    with room.file.write() as connection:
        connection.execute(text("UPDATE evaluation SET superseded = 1 WHERE purpose = 'routine' AND state <> 'draft'"))
    assert share(room.measures.figures(NOVEMBER), Measure.FIRST_CONTACT) == (0, 0)


def test_an_advisors_and_a_teams_figures_are_theirs_alone(room: MeasuresRoom) -> None:
    other = room.people.add_team("Benefits")
    new = room.people.add_advisor("Uma Novak", other.id)
    room.told(Outcome(True), advisor=SARAH)
    room.told(Outcome(False), advisor=TOM)
    room.told(Outcome(True), advisor=new.id)
    by_advisor = room.measures.figures(Scope(202611, 202611, advisor_id=TOM))
    assert share(by_advisor, Measure.FIRST_CONTACT) == (0, 1)
    assert by_advisor.of(Measure.ANSWERED) is None, "the phone system's weeks are nobody's own"
    assert share(room.measures.figures(Scope(202611, 202611, team_id=1)), Measure.FIRST_CONTACT) == (1, 2)
    assert share(room.measures.figures(Scope(202611, 202611, team_id=other.id)), Measure.FIRST_CONTACT) == (1, 1)


def test_waiting_is_the_median_and_the_share_within_the_target(room: MeasuresRoom) -> None:
    for seconds in (20, 61, 60, 200):
        room.contact(waiting_ms=seconds * 1000)
    room.contact()
    room.contact(waiting_ms=1000, started="2026-12-01T00:00:00")
    figures = room.measures.figures(NOVEMBER)
    assert (figures.waiting.median_ms, figures.waiting.n) == (60_500, 4)
    assert share(figures, Measure.WAITING) == (2, 4)
    room.contact(waiting_ms=5000, started="2026-11-30T23:59:59")
    assert room.measures.figures(NOVEMBER).waiting.median_ms == 60_000


def test_ratings_and_weeks_by_month(room: MeasuresRoom) -> None:
    content = "Date,Advisor,CSAT,NPS,Effort,GovMetric\n"
    content += "2/11/2026,Sarah Jones,5,10,7,Good\n3/11/2026,Sarah Jones,4,9,5,Good\n4/11/2026,Tom Öztürk,1,0,2,Poor\n"
    content += "5/11/2026,,2,7,4,Average\n31/10/2026,Sarah Jones,1,,,\n"
    room.files.commit(room.files.ratings(room.csv("r.csv", content)), EVALUATOR)
    weeks = "Week,Offered,Answered\n26/10/2026,100,50\n2/11/2026,200,190\n16/11/2026,100,80\n"
    room.files.commit(room.files.calls(room.csv("w.csv", weeks)), EVALUATOR)
    figures = room.measures.figures(NOVEMBER)
    assert share(figures, Measure.CSAT) == (2, 4)
    values = {each.measure: each.figure.value for each in figures.measured}
    assert values[Measure.CSAT_MEAN] == Fraction(12, 4)
    assert values[Measure.NPS] == Fraction(100 * (2 - 1), 4)
    assert values[Measure.EFFORT] == Fraction(18, 4)
    assert [each.hits for each in figures.govmetric] == [2, 1, 1]
    assert [(week.monday.day, week.answered) for week in figures.weeks] == [(2, 190), (16, 80)]
    assert share(figures, Measure.ANSWERED) == (270, 300)
    assert figures.abandoned.value == 10
    toms = room.measures.figures(Scope(202611, 202611, advisor_id=TOM))
    assert [each.n for each in toms.ratings] == [1, 1, 1, 1]


def test_targets_can_be_set_and_the_record_says_what_they_were(room: MeasuresRoom) -> None:
    usual = room.measures.targets()
    assert {each: usual.of(each) for each in Measure if usual.of(each)} == {
        Measure.FIRST_CONTACT: 80,
        Measure.ACCURACY: 100,
        Measure.ANSWERED: 92,
    }
    wanted = Targets({Measure.FIRST_CONTACT: Fraction("82.5"), Measure.NPS: Fraction(-10)}, 30)
    room.measures.set_targets(wanted, EVALUATOR)
    assert room.measures.targets() == wanted
    room.measures.set_targets(wanted, EVALUATOR)
    entered = [(row[0], json.loads(str(row[4]))) for row in room.record() if row[2] == "target"]
    assert entered == [
        (
            EVALUATOR,
            {
                "first contact": [80.0, 82.5],
                "data accuracy": [100.0, None],
                "calls answered": [92.0, None],
                "nps": [None, -10.0],
                "answered within": [60, 30],
            },
        )
    ], "a target set to what it is changes nothing"
    for refused in (Targets({Measure.CSAT: Fraction(101)}), Targets({Measure.EFFORT: Fraction(0)}), Targets({}, 0)):
        with pytest.raises(TargetRefused):
            room.measures.set_targets(refused, EVALUATOR)


def test_marks_are_held_against_ratings_and_outcomes(room: MeasuresRoom) -> None:
    lines = ["Reference,Date,CSAT"]
    for number in range(24):
        good = number % 2 == 0
        reference = f"R{number}"
        room.told(Outcome(first_contact=good), not_met=() if good else (7, 10, 13), reference=reference)
        lines.append(f"{reference},18/11/2026,{5 if good else 2}")
    room.files.commit(room.files.ratings(room.csv("r.csv", "\n".join(lines))), EVALUATOR)
    found = {each.against: each for each in room.measures.link(NOVEMBER)}
    assert list(found) == [Against.CSAT, Against.FIRST_CONTACT]
    csat = found[Against.CSAT]
    assert (csat.score.link, csat.score.n, csat.score.rho) == (Link.LINK, 24, 1.0)
    by_number = {each.number: each for each in csat.criteria}
    assert by_number[7].correlation.rho == 1.0
    assert by_number[7].met == 12
    assert by_number[1].correlation.link is Link.ALL_EQUAL, "met in every contact"
    assert len(csat.criteria) == 20
    assert room.measures.link(Scope(202611, 202611, advisor_id=TOM)) == ()


def test_a_contact_evaluated_twice_counts_once_by_its_latest_marks(room: MeasuresRoom) -> None:
    contact = room.told(Outcome(first_contact=True), not_met=(1, 2))
    again = room.evaluating.begin(contact, EVALUATOR)
    room.mark_all(again, (3,))
    room.outcomes.save(again, Outcome(first_contact=False), EVALUATOR)
    room.evaluating.finalise(again, EVALUATOR, edge_seen=True)
    (pairs,) = room.measures.pairs(NOVEMBER)
    (pair,) = pairs.pairs
    assert (pair.interaction_id, pair.score, pair.value) == (contact, 0.95, 0.0)
    assert sum(not met for met in pair.met.values()) == 1
