"""A library begins with its people, whole or not at all, and says which it is."""

from pathlib import Path

import pytest

from app.services import keeping
from app.services.people import NameRefused, People
from tests.a_library import Clock


def test_a_library_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "Northdale.fairhearing"
    library = keeping.create(
        path, "Northdale", Clock(), evaluator=("Ann Lowe", "Team leader"), team="Blue", advisors=["Tom Öz", "Al Ba"]
    )
    people = People(library, Clock())
    assert [(person.name, person.team) for person in people.advisors()] == [("Al Ba", "Blue"), ("Tom Öz", "Blue")]
    assert [person.name for person in people.evaluators()] == ["Ann Lowe"]
    view = keeping.info(library)
    assert (view.name, view.is_demo, view.path) == ("Northdale", False, path)
    library.close()
    again = keeping.open_(path, Clock())
    assert keeping.info(again) == view
    again.close()


def test_a_name_that_cannot_be_taken_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(NameRefused, match="already an advisor called tom öz"):
        keeping.create(tmp_path / "Northdale.fairhearing", "Northdale", Clock(), advisors=["Tom Öz", "tom öz"])
    assert list(tmp_path.iterdir()) == []


def test_two_libraries_are_told_apart(tmp_path: Path) -> None:
    views = set()
    for name in ("a", "b"):
        library = keeping.create(tmp_path / f"{name}.fairhearing", "Same", Clock(), is_demo=True)
        views.add(keeping.info(library).uid)
        assert keeping.info(library).is_demo
        library.close()
    assert len(views) == 2
