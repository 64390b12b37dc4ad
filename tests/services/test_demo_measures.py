"""The demo library's outcomes, ratings and weekly calls: believable, the same every time, and free of the future."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.correlation import Link
from app.domain.links import Against
from app.domain.measures import Measure
from app.services import demo, keeping
from app.services.figure_files import FigureFiles
from app.services.measures import Measures, Scope
from db.engine import LibraryFile

UNTIL = date(2026, 11, 21)
YEAR = Scope(202512, 202611)


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryFile]:
    path = demo.build(tmp_path_factory.mktemp("demo") / "northdale.fairhearing", noon, until=UNTIL)
    opened = keeping.open_(path, noon)
    yield opened
    opened.close()


def rows(library: LibraryFile, statement: str) -> list[tuple[object, ...]]:
    with library.read() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


def test_the_figures_are_those_of_a_service_one_could_work_in(library: LibraryFile) -> None:
    figures = Measures(library, noon).figures(YEAR)
    values = {each.measure: float(each.figure.value) for each in figures.measured if each.figure.value is not None}
    assert values.keys() == set(Measure)
    for measure, low, high in (
        (Measure.FIRST_CONTACT, 70, 85),
        (Measure.AVOIDABLE, 12, 30),
        (Measure.ACCURACY, 85, 99),
        (Measure.ANSWERED, 88, 95),
        (Measure.CSAT_MEAN, 3.4, 4.6),
        (Measure.NPS, 0, 60),
        (Measure.GOVMETRIC, 55, 85),
    ):
        assert low <= values[measure] <= high, measure
    assert figures.waiting.median_ms is not None
    assert 15_000 < figures.waiting.median_ms < 90_000


def test_marks_and_ratings_have_a_real_but_modest_link(library: LibraryFile) -> None:
    linked = {each.against: each for each in Measures(library, noon).link(YEAR)}
    assert linked.keys() == set(Against)
    csat = linked[Against.CSAT].score
    assert csat.link is Link.LINK
    assert csat.rho is not None
    assert 0.2 < csat.rho < 0.6
    assert any(each.correlation.link is Link.NONE for each in linked[Against.CSAT].criteria)


def test_nothing_in_it_lies_ahead_or_contradicts_itself(library: LibraryFile) -> None:
    assert rows(library, "SELECT count(*) FROM rating WHERE given_on >= '2026-11-21'") == [(0,)]
    assert rows(library, "SELECT count(*) FROM week_of_calls WHERE week_from > '2026-11-09'") == [(0,)]
    assert rows(library, "SELECT count(*) FROM week_of_calls WHERE answered + abandoned <> offered") == [(0,)]
    early = """SELECT count(*) FROM rating g JOIN interaction i ON i.id = g.interaction_id
        WHERE g.given_on < date(i.started_at)"""
    assert rows(library, early) == [(0,)]
    mondays = [
        date.fromisoformat(str(day)) for (day,) in rows(library, "SELECT week_from FROM week_of_calls ORDER BY 1")
    ]
    assert {day.weekday() for day in mondays} == {0}
    assert all(after - before == timedelta(days=7) for before, after in pairwise(mondays))
    drafts = "SELECT count(*) FROM outcome o JOIN evaluation e ON e.id = o.evaluation_id WHERE e.state = 'draft'"
    assert rows(library, drafts) == [(0,)]


def test_its_files_can_be_taken_back(tmp_path: Path) -> None:
    library = keeping.open_(demo.build(tmp_path / "own.fairhearing", noon, until=UNTIL), noon)
    files = FigureFiles(library, noon)
    assert [each.kind for each in files.imports()] == ["calls", "ratings"]
    for each in files.imports():
        files.take_back(each.id, None)
    figures = Measures(library, noon).figures(YEAR)
    assert not any(each.n for each in figures.ratings)
    assert figures.weeks == ()
    library.close()
