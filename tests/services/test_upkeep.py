"""An open library is copied once a day, and what was written does not stay in the log for long."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.services import keeping
from app.services.upkeep import Upkeep
from db import errors
from tests.a_library import Clock, Library

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "Team.fairhearing")
    made.clock.now = NOON
    yield made
    made.file.close()


def teams_in_the_file_alone(path: Path) -> int:
    """Count the teams without what stands in the log."""
    alone = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    counted = alone.execute("SELECT count(*) FROM team").fetchone()[0]
    alone.close()
    return int(counted)


def test_one_copy_a_day_that_can_be_opened(library: Library) -> None:
    upkeep = Upkeep(library.file, library.clock)
    made = upkeep.back_up()
    assert made is not None
    copy = keeping.open_(made, Clock())
    assert keeping.info(copy).uid == keeping.info(library.file).uid
    copy.close()
    assert upkeep.back_up() is None
    assert Upkeep(library.file, library.clock).back_up() is None
    library.clock.now = NOON + timedelta(days=1)
    assert upkeep.back_up() is not None
    assert len(list(made.parent.iterdir())) == 2


def test_old_copies_go(library: Library) -> None:
    upkeep = Upkeep(library.file, library.clock)
    for day in range(40):
        library.clock.now = NOON + timedelta(days=day)
        upkeep.back_up()
    kept = sorted(file.stem.split()[1] for file in (library.path.with_name("Team backups")).iterdir())
    assert kept[-7:] == [(NOON + timedelta(days=day)).strftime("%Y-%m-%d") for day in range(33, 40)]
    assert 7 < len(kept) <= 7 + 4 + 2


def test_the_demo_is_not_copied(library: Library) -> None:
    assert Upkeep(library.file, library.clock, is_demo=True).back_up() is None
    assert not library.path.with_name("Team backups").exists()


def test_a_copy_that_cannot_be_made_is_tried_again(library: Library) -> None:
    upkeep = Upkeep(library.file, library.clock)
    in_the_way = library.path.with_name("Team backups")
    in_the_way.write_text("not a folder")
    with pytest.raises(errors.BackupFailed, match="Team backups"):
        upkeep.back_up()
    in_the_way.unlink()
    assert upkeep.back_up() is not None


def test_what_was_written_goes_into_the_file_when_nothing_is_written_any_more(library: Library) -> None:
    upkeep = Upkeep(library.file, library.clock)
    assert upkeep.settle(), "the library was just made"
    before = teams_in_the_file_alone(library.path)
    assert not upkeep.settle()
    library.people.add_team("Blue")
    assert not upkeep.settle(), "it was written to just now"
    assert teams_in_the_file_alone(library.path) == before
    assert upkeep.settle()
    assert teams_in_the_file_alone(library.path) == before + 1
    assert not upkeep.settle(), "there is nothing new"
