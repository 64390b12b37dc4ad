"""Who is known to a library, and how names are told apart."""

from datetime import date
from pathlib import Path

import pytest

from app.services.people import NameRefused
from tests.a_library import EVALUATOR, SARAH, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_everybody_is_listed_by_name(library: Library) -> None:
    assert [person.name for person in library.people.advisors()] == ["Sarah Jones", "Tom Öztürk"]
    assert [(person.name, person.role) for person in library.people.evaluators()] == [
        ("Ann Lowe", "Team leader"),
        ("Ben Achebe", "Quality officer"),
    ]
    sarah = library.people.person(SARAH)
    assert (sarah.is_advisor, sarah.is_evaluator, sarah.team, sarah.started_on) == (
        True,
        False,
        "Customer Services",
        None,
    )
    with pytest.raises(KeyError):
        library.people.person(999)


@pytest.mark.parametrize("name", ["tom öztürk", "  Tom   ÖZTÜRK ", "Tom O\u0308ztu\u0308rk", "Tom Ozturk"])
def test_a_name_is_found_however_it_is_written(library: Library, name: str) -> None:
    found = library.people.find_advisor(name)
    assert found is not None
    assert found.name == "Tom Öztürk"
    assert library.people.find_advisor("Tom") is None
    assert library.people.find_advisor("Ann Lowe") is None


def test_somebody_new(library: Library) -> None:
    team = library.people.add_team("Council Tax")
    added = library.people.add_advisor(" Priya  Nair ", team.id, date(2026, 3, 2))
    assert (added.name, added.team, added.started_on) == ("Priya Nair", "Council Tax", date(2026, 3, 2))
    assert library.people.person(added.id) == added
    assert [team.name for team in library.people.teams()] == ["Council Tax", "Customer Services"]
    assert library.people.add_team("council  tax") == team


def test_one_name_is_one_advisor(library: Library) -> None:
    with pytest.raises(NameRefused, match="already an advisor called sarah JONES"):
        library.people.add_advisor("sarah JONES", None)
    with pytest.raises(NameRefused, match="already an evaluator called Ann Lowe"):
        library.people.add_evaluator("Ann Lowe", "")
    with pytest.raises(NameRefused, match="A name is needed"):
        library.people.add_advisor("  ", None)
    with pytest.raises(NameRefused, match="A name is needed"):
        library.people.add_team("")


def test_an_evaluator_may_be_an_advisor_too(library: Library) -> None:
    both = library.people.add_advisor("Ann Lowe", None)
    assert both.id == EVALUATOR
    assert (both.is_advisor, both.is_evaluator, both.role) == (True, True, "Team leader")
    other = library.people.add_evaluator("Sarah Jones", "Buddy")
    assert (other.id, other.is_advisor, other.team) == (SARAH, True, "Customer Services")
