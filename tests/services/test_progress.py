"""Scores over the months equal a recount from the raw marks, and only what counts is counted."""

import random
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.intervals import t_interval
from app.domain.scorecard import Scorecard
from app.domain.words import Mark, Purpose
from app.services import scorecards
from app.services.evaluating import Evaluation
from tests.a_library import EVALUATOR, SARAH, TOM, Clock, Library, new


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return a library with Sarah's marks of several months, some of which do not count."""
    made = Library(tmp_path_factory.mktemp("progress") / "Team.fairhearing")
    chance = random.Random(7)
    for month, count in ((202608, 7), (202609, 2), (202611, 6)):
        for day in range(count):
            finalise(made, chance, f"{month // 100}-{month % 100:02}-{day + 3:02}T11:00:00", Purpose.ROUTINE)
    finalise(made, chance, "2026-11-12T11:00:00", Purpose.COACHING)
    finalise(made, chance, "2026-11-13T11:00:00", Purpose.SPOT_CHECK)
    made.draft(started="2026-11-14T11:00:00")
    made.finalised(TOM, "2026-10-31T23:59:59", not_met=tuple(range(1, 12)))
    return made


def finalise(made: Library, chance: random.Random, started: str, purpose: Purpose) -> int:
    evaluation = made.evaluating.begin(made.contact(started=started), EVALUATOR, purpose)
    numbers = chance.sample(range(1, 21), 9)
    made.mark_all(evaluation, not_met=tuple(numbers[:6]), missing=tuple(numbers[6:]))
    made.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    return evaluation


def counted(library: Library, advisor: int, month: int) -> list[Evaluation]:
    rows = library.progress.evaluations(advisor, month, month)
    return [library.evaluating.open(row.evaluation_id or 0) for row in rows]


def test_the_points_equal_a_recount(library: Library) -> None:
    trends = library.progress.trends(SARAH, 202607, 202611)
    assert trends.months == (202607, 202608, 202609, 202610, 202611)
    assert [series.name for series in trends.sections] == [
        "Welcome", "Customer Interaction", "Technical Knowledge – Use of Process", "Close",
    ]  # fmt: skip
    for place, series in enumerate((*trends.sections, trends.total)):
        assert [point.month for point in series.points] == [202608, 202609, 202611]
        for point in series.points:
            behind = counted(library, SARAH, point.month)
            scores = [each.result.total if place == 4 else each.result.sections[place] for each in behind]
            assert point.n == len(scores) == {202608: 7, 202609: 2, 202611: 6}[point.month]
            assert (point.covered, point.of) == (sum(s.covered for s in scores), sum(s.of for s in scores))
            assert point.percent == Fraction(100 * point.covered, point.of)
            bp = [int(Fraction(10_000 * s.covered, s.of) + Fraction(1, 2)) for s in scores]
            expected = t_interval(len(bp), sum(bp), sum(b * b for b in bp)) or (None, None)
            assert (point.low, point.high) == expected
            assert point.hollow == (point.n < 5)


def test_months_are_those_of_the_contact_in_local_time(library: Library) -> None:
    trends = library.progress.trends(TOM, 202610, 202611)
    assert [(point.month, point.n, point.percent) for point in trends.total.points] == [(202610, 1, Fraction(45))]
    assert library.progress.trends(TOM, 202611, 202611).total.points == ()


def test_criteria_equal_a_recount(library: Library) -> None:
    criteria = library.progress.criteria(SARAH, 202608, 202611)
    assert [each.number for each in criteria] == list(range(1, 21))
    for each in criteria:
        for share in each.shares:
            marks = [evaluation.marks[each.number - 1] for evaluation in counted(library, SARAH, share.month)]
            assert (share.met, share.n) == (marks.count(Mark.MET), marks.count(Mark.MET) + marks.count(Mark.NOT_MET))
            assert share.no_opportunity == marks.count(Mark.NO_OPPORTUNITY)
    assert criteria[3].name == "Offers help"


def test_the_evaluations_behind_a_point_are_those_that_count(library: Library) -> None:
    rows = library.progress.evaluations(SARAH, 202609, 202611)
    assert len(rows) == 8
    assert [row.started_at for row in rows] == sorted((row.started_at for row in rows), reverse=True)
    assert {row.purpose for row in rows} == {Purpose.ROUTINE}
    assert library.progress.evaluations(SARAH, 202610, 202610) == ()


def test_last_scores_stand_oldest_first(library: Library) -> None:
    rows = library.progress.evaluations(SARAH, 202601, 202612)
    newest = rows[0].evaluation_id or 0
    expected = [f"{100 * (row.covered or 0) // (row.of or 1)}%" for row in rows[1:7]][::-1]
    assert list(library.progress.last_scores(SARAH, newest)) == expected
    assert len(library.progress.last_scores(SARAH, newest, k=100)) == 14
    assert library.progress.last_scores(SARAH, rows[-1].evaluation_id or 0) == ()


def test_the_overview_pools_this_month_and_the_two_before(library: Library) -> None:
    sarah, tom = library.progress.overview()
    points = list(library.progress.trends(SARAH, 202609, 202611).total.points)
    assert (sarah.person.name, sarah.n) == ("Sarah Jones", 8)
    assert sarah.standing is not None
    assert sarah.standing.percent == Fraction(100 * sum(p.covered for p in points), sum(p.of for p in points))
    assert sarah.standing == library.progress.trends(SARAH, 202609, 202611).standing
    assert tom.n == 1
    assert tom.standing is not None
    assert (tom.standing.percent, tom.standing.band) == (Fraction(45), None), "one evaluation calls nobody below"
    assert tom.last_evaluated is not None
    assert tom.last_evaluated.isoformat() == "2026-10-31T23:59:59"


def test_nothing_heard_yet(tmp_path: Path) -> None:
    empty = Library(tmp_path / "Empty.fairhearing", new(tmp_path / "Empty.fairhearing", Clock()))
    assert [(row.n, row.standing, row.last_evaluated) for row in empty.progress.overview()] == [(0, None, None)] * 2
    trends = empty.progress.trends(SARAH, 202601, 202602)
    assert (trends.sections, trends.total.points, trends.months) == ((), (), (202601, 202602))
    assert empty.progress.criteria(SARAH, 202601, 202602) == ()


def test_versions_of_a_scorecard_pool_by_section_name(tmp_path: Path) -> None:
    library = Library(tmp_path / "Two.fairhearing")
    library.finalised(not_met=(1, 2, 3, 4))
    newer = (
        scorecards.default_definition()
        .replace("version = 1", "version = 2", 1)
        .replace('name = "Close"', 'name = "Farewell"')
    )
    with library.file.write() as connection:
        added = scorecards.keep(connection, newer, library.clock)
    second = library.draft(started="2026-11-18T10:00:00")
    with library.file.write() as connection:
        connection.execute(
            text("UPDATE evaluation SET scorecard_version_id = :v WHERE id = :id"), {"v": added, "id": second}
        )
    again = Library(library.path, library.file)
    again.mark_all(second, not_met=(6, 7, 8, 9))
    again.evaluating.finalise(second, EVALUATOR)
    trends = again.progress.trends(SARAH, 202611, 202611)
    by_name = {series.name: series.points[0] for series in trends.sections}
    assert {name: (point.n, point.covered, point.of) for name, point in by_name.items()} == {
        "Welcome": (2, 6, 10),
        "Customer Interaction": (2, 6, 10),
        "Technical Knowledge – Use of Process": (2, 10, 10),
        "Farewell": (1, 5, 5),
        "Close": (1, 5, 5),
    }
    assert (trends.total.points[0].n, trends.total.points[0].covered) == (2, 32)
    criteria = again.progress.criteria(SARAH, 202611, 202611)
    assert [each.number for each in criteria] == list(range(1, 21))
    assert criteria[0].shares[0].n == 2
    card: Scorecard = again.evaluating.open(second).card
    assert card.version == 2


def test_a_revision_takes_the_place_of_what_it_supersedes(tmp_path: Path) -> None:
    library = Library(tmp_path / "Revised.fairhearing")
    first = library.finalised(not_met=(1, 2, 3, 4))
    contact = library.evaluating.open(first).interaction.id
    second = library.evaluating.begin(contact, EVALUATOR)
    with library.file.write() as connection:
        connection.execute(text(f"UPDATE evaluation SET supersedes_id = {first}, revision = 2 WHERE id = {second}"))
    assert library.progress.trends(SARAH, 202611, 202611).total.points[0].covered == 16
    library.mark_all(second, not_met=(1, 2, 3, 4, 5))
    library.evaluating.finalise(second, EVALUATOR)
    point = library.progress.trends(SARAH, 202611, 202611).total.points[0]
    assert (point.n, point.covered) == (1, 15)
    assert [row.evaluation_id for row in library.progress.evaluations(SARAH, 202611, 202611)] == [second]
    assert library.evaluating.open(first).result.total.covered == 16
