"""What an advisor's page tells beside the charts: what stands out, what is behind it, the quarter, and some days."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.measures import Measure
from app.domain.measures import Verdict as Target
from app.domain.months import months_between
from app.domain.stands_out import Behind, FindingKind
from app.domain.words import Band, Mark, Purpose
from tests.a_library import EVALUATOR, SARAH, TOM
from tests.services.months_room import Room

NOW = 202611


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Return a library with a year in which criterion 9 is missed often, and July went badly."""
    made = Room(tmp_path_factory.mktemp("page") / "Team.fairhearing")
    for month in months_between(202510, NOW):
        for day in (3, 9, 20):
            missed = [7, 8, 9, 10, 6] if month == 202607 else [9] if day != 9 else [7]
            missing = [14] if month != 202606 else []
            made.evaluated(f"{month // 100}-{month % 100:02}-{day:02}T10:00:00", missed, missing)
    made.evaluated("2026-11-20T10:00:00", range(1, 21), purpose=Purpose.SPOT_CHECK)
    return made


def test_what_stands_out_is_computed_from_the_last_twelve_months(room: Room) -> None:
    found = room.progress.standing_out(SARAH)
    by_kind = {kind: [each for each in found if each.kind is kind] for kind in FindingKind}
    assert [(each.name, each.percent, each.n) for each in by_kind[FindingKind.STRENGTH]] == [
        ("Welcome", Fraction(100), 36),
        ("Technical Knowledge – Use of Process", Fraction(100), 36),
    ]
    first, second = by_kind[FindingKind.DEVELOP]
    assert (first.number, first.percent, first.n) == (9, Fraction(100 * 11, 36), 36)
    assert (second.number, second.percent) == (7, Fraction(100 * 22, 36))
    [signal] = by_kind[FindingKind.SIGNAL][:1]
    assert (signal.name, signal.behind.months, signal.is_over) == ("Customer Interaction", (202607,), True)
    assert signal.percent == 0
    assert signal.limits is not None


def test_the_evaluations_behind_a_finding_are_one_step_away(room: Room) -> None:
    weak = next(each for each in room.progress.standing_out(SARAH) if each.kind is FindingKind.DEVELOP)
    rows = room.progress.evaluations_behind(SARAH, weak.behind)
    assert len(rows) == weak.n - weak.n * weak.percent / 100 == 25
    with room.library.file.read() as connection:
        marked = text("""SELECT value FROM mark m JOIN scorecard_criterion c ON c.id = m.criterion_id
            WHERE m.evaluation_id = :id AND c.number = 9""")
        assert {connection.execute(marked, {"id": row.evaluation_id}).scalar_one() for row in rows} == {2}
    assert [row.started_at for row in rows] == sorted((row.started_at for row in rows), reverse=True)
    assert rows[0].started_at.date() == date(2026, 11, 20)


def test_only_the_months_of_a_finding_are_opened(room: Room) -> None:
    rows = room.progress.evaluations_behind(SARAH, Behind((202606, 202608), section="Close"))
    assert [(row.started_at.month, row.started_at.day) for row in rows] == [
        (8, 20), (8, 9), (8, 3), (6, 20), (6, 9), (6, 3),
    ]  # fmt: skip
    assert room.progress.evaluations_behind(SARAH, Behind(())) == ()
    key = room.kept.card.criteria[13].key
    marked = [
        len(room.progress.evaluations_behind(SARAH, Behind((202606, 202607), criterion=key, mark=mark)))
        for mark in (Mark.MET, Mark.NOT_MET, Mark.NO_OPPORTUNITY, None)
    ]
    assert marked == [3, 0, 3, 6]


def test_the_quarter_so_far_as_four_figures(tmp_path: Path) -> None:
    room = Room(tmp_path / "Quarter.fairhearing")
    ids = [*room.month(202610, 2, 4), *room.month(NOW, 6)]
    room.month(202609, 20)
    room.month(NOW, 20, purpose=Purpose.SPOT_CHECK)
    room.month(NOW, 20, advisor=TOM)
    with room.library.file.write() as connection:
        for evaluation, answer in zip(ids, (1, 0, None), strict=True):
            connection.execute(
                text(
                    "INSERT INTO outcome (evaluation_id, first_contact, changed_at, changed_by) VALUES (:e, :a, 'x', 1)"
                ),
                {"e": evaluation, "a": answer},
            )
        for kind, value, month, advisor in (
            ("csat", 5, 202610, SARAH), ("csat", 4, NOW, SARAH), ("csat", 1, 202609, SARAH), ("csat", 1, NOW, TOM),
            ("nps", 10, NOW, SARAH),
        ):  # fmt: skip
            connection.execute(
                text("INSERT INTO rating (kind, value, given_on, month, advisor_id) VALUES (:k, :v, 'x', :m, :a)"),
                {"k": kind, "v": value, "m": month, "a": advisor},
            )
    found = room.progress.summary(SARAH)
    assert (found.first, found.evaluated, found.drawn, found.left) == (202610, 0, 0, 0)
    assert found.standing is not None
    assert (found.standing.n, found.standing.percent, found.standing.band) == (3, Fraction(80), Band.MEETS)
    assert found.first_contact is not None
    assert (found.first_contact.figure.hits, found.first_contact.figure.n) == (1, 2)
    assert (found.first_contact.target, found.first_contact.verdict) == (Fraction(80), Target.TOO_FEW)
    assert found.rating is not None
    assert (found.rating.measure, found.rating.figure.value) == (Measure.CSAT_MEAN, Fraction(9, 2))
    nobody = room.progress.summary(EVALUATOR)
    assert (nobody.standing, nobody.first_contact, nobody.rating) == (None, None, None)


@pytest.mark.parametrize(
    ("kind", "value", "measure", "told"),
    [
        ("govmetric", 3, Measure.GOVMETRIC, 100),
        ("nps", 10, Measure.NPS, 100),
        ("effort", 2, Measure.EFFORT, 2),
        ("csat", 4, Measure.CSAT_MEAN, 4),
    ],
)
def test_each_kind_of_rating_is_told_in_its_own_figure(
    tmp_path: Path, kind: str, value: int, measure: Measure, told: int
) -> None:
    room = Room(tmp_path / "Rated.fairhearing")
    with room.library.file.write() as connection:
        connection.execute(
            text("INSERT INTO rating (kind, value, given_on, month, advisor_id) VALUES (:k, :v, 'x', :m, :a)"),
            {"k": kind, "v": value, "m": NOW, "a": SARAH},
        )
    rating = room.progress.summary(SARAH).rating
    assert rating is not None
    assert (rating.measure, rating.figure.value, rating.figure.n) == (measure, Fraction(told), 1)


def test_the_quarters_sample_says_what_is_done_and_left(tmp_path: Path) -> None:
    room = Room(tmp_path / "Sampled.fairhearing")
    done = [*room.month(202610, 2, 4), *room.month(NOW, 6)]
    with room.library.file.write() as connection:
        contacts = [
            connection.execute(text("SELECT interaction_id FROM evaluation WHERE id = :id"), {"id": one}).scalar_one()
            for one in done
        ]
    contacts += [room.library.contact(started=f"2026-11-{day}T09:00:00") for day in (12, 13, 14)]
    october, november, older = (_sample(room, period) for period in (202610, NOW, 202609))
    for sample, contact, replaced in (
        (october, contacts[0], None), (october, contacts[1], None), (older, contacts[3], None),
        (november, contacts[2], None), (november, contacts[3], "x"), (november, contacts[4], None),
        (november, contacts[5], None),
    ):  # fmt: skip
        with room.library.file.write() as connection:
            connection.execute(
                text("""INSERT INTO sample_item (sample_id, tranche, interaction_id, advisor_id, replaced_at,
                    replace_reason) VALUES (:s, 1, :i, :a, :r, :why)"""),
                {"s": sample, "i": contact, "a": SARAH, "r": replaced, "why": "no sound" if replaced else ""},
            )
    found = room.progress.summary(SARAH)
    assert (found.evaluated, found.drawn, found.left) == (3, 5, 2)
    with room.library.file.write() as connection:
        given_up = "UPDATE sample SET abandoned_at = 'y', abandon_reason = 'wrong plan' WHERE period = 202611"
        connection.execute(text(given_up))
    found = room.progress.summary(SARAH)
    assert (found.evaluated, found.drawn, found.left) == (2, 2, 0)


def _sample(room: Room, period: int) -> int:
    statement = """INSERT INTO sample (period, plan, method, seed, algorithm, begun_at)
        VALUES (:period, '{}', 'random', 7, 1, 'x')"""
    with room.library.file.write() as connection:
        return int(connection.execute(text(statement), {"period": period}).lastrowid)


def test_news_is_who_signals_in_the_month_before_the_running_one_as_their_page_says(tmp_path: Path) -> None:
    room = Room(tmp_path / "Team.fairhearing")
    for month in months_between(202501, 202609):
        for advisor in (SARAH, TOM):
            room.month(month, 3, 4, 5, advisor=advisor)
    room.month(202610, 14, 15, 16)
    room.month(202610, 4, 4, 4, advisor=TOM)
    [news] = room.progress.news()
    told = [each for each in room.progress.standing_out(SARAH) if each.signal and each.signal.month == 202610]
    assert (news.person.id, news.finding, news.more) == (SARAH, told[0], len(told) - 1)
    room.month(202610, 20, advisor=TOM, purpose=Purpose.SPOT_CHECK)
    assert [each.person.id for each in room.progress.news()] == [SARAH], "spot checks move nothing"


def test_an_older_signal_is_no_news(tmp_path: Path) -> None:
    room = Room(tmp_path / "Team.fairhearing")
    assert room.progress.news() == ()
    for month in months_between(202501, 202608):
        room.month(month, 3, 4, 5)
    room.month(202609, 14, 15, 16)
    room.month(202610, 4, 4, 4)
    assert [each.signal is not None for each in room.progress.standing_out(SARAH)].count(True)
    assert room.progress.news() == ()
