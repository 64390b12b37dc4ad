"""Backups are proved before they count, and the right ones are kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services import keeping
from db import backup, connecting, errors
from tests.a_library import Clock, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "Team.fairhearing")
    made.finalised(not_met=(4,))
    return made


def test_a_backup_of_an_open_library_is_a_whole_library(library: Library) -> None:
    made = keeping.back_up(library.file, library.clock)
    assert made.parent == library.path.with_name("Team backups")
    assert [each.name for each in made.parent.iterdir()] == [made.name]
    copy = Library(made, keeping.open_(made, Clock()))
    assert copy.evaluating.open(1) == library.evaluating.open(1)
    assert keeping.info(copy.file).uid == keeping.info(library.file).uid
    copy.file.close()
    library.file.close()


def test_marks_may_be_saved_while_another_copies(library: Library) -> None:
    draft = library.draft()
    before = backup.take(library.path, Clock(datetime(2026, 11, 1, tzinfo=UTC)))
    library.mark_all(draft)
    after = backup.take(library.path, Clock(datetime(2026, 11, 2, tzinfo=UTC)))
    library.file.close()
    marks = [connecting.row_counts(connecting.read_only(each))["mark"] for each in (before, after)]
    assert marks == [20, 40]


def test_it_may_go_to_a_folder_of_ones_own(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "on a stick"
    made = keeping.back_up(library.file, library.clock, folder)
    assert made.parent == folder
    library.file.close()


def test_a_backup_never_replaces_another(library: Library) -> None:
    still = Clock(step=timedelta(0))
    first = backup.take(library.path, still)
    content = first.read_bytes()
    second = backup.take(library.path, still)
    assert sorted(first.parent.iterdir()) == [first, second]
    assert first.read_bytes() == content
    library.file.close()


def test_a_clock_set_back_loses_no_backup(library: Library) -> None:
    ahead = Clock(datetime(2027, 6, 1, 10, tzinfo=UTC), timedelta(days=1))
    later = [keeping.back_up(library.file, ahead) for _ in range(60)]
    made = keeping.back_up(library.file, Clock())
    assert made.exists(), "however many are dated later"
    assert later[-1].exists()
    again = keeping.back_up(library.file, Clock())
    assert again.exists()
    library.file.close()


def test_a_damaged_library_is_not_copied(library: Library) -> None:
    library.file.close()
    raw = connecting.read_only(library.path)
    page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'mark'").fetchone()[0]
    raw.close()
    content = bytearray(library.path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 400] = b"\xff" * 400
    library.path.write_bytes(content)
    with pytest.raises(errors.Damaged):
        backup.take(library.path, library.clock)
    assert list(backup.folder_of(library.path).iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, library: Library) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    with pytest.raises(errors.BackupFailed, match=r"the folder .* cannot be made"):
        backup.take(library.path, library.clock, folder=file)
    library.file.close()


def named(days: list[datetime]) -> list[Path]:
    return [Path(f"Team {day:%Y-%m-%d %H-%M-%S}.fairhearing") for day in days]


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    start = datetime(2025, 1, 1, 18, 0)
    days = [start + timedelta(days=day) for day in range(690)]  # until 21 November 2026
    files = named(days)
    kept = sorted(set(files) - set(backup.superfluous(files)))
    assert [each.stem[5:15] for each in kept] == [
        "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30",
        "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-01", "2026-11-08", "2026-11-15",
        "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21",
    ]  # fmt: skip


def test_the_last_of_a_day_is_kept_and_those_before_migrations_always() -> None:
    files = [
        Path("Team 2026-11-20 09-00-00.fairhearing"),
        Path("Team 2026-11-20 17-00-00.fairhearing"),
        Path("Team 2020-01-01 09-00-00 before version 2.fairhearing"),
        Path("Team of my own.fairhearing"),
    ]
    assert backup.superfluous(files) == (files[0],)


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2026, 12, 31)), max_size=60))
def test_the_newest_is_always_kept_and_never_more_than_all_limits(days: list[datetime]) -> None:
    files = list(dict.fromkeys(named(days)))
    gone = backup.superfluous(files)
    kept = set(files) - set(gone)
    assert len(kept) <= backup.DAILY + backup.WEEKLY + backup.MONTHLY
    assert not files or max(files) in kept
    assert set(backup.superfluous(sorted(kept))) == set()


def test_rotating_deletes_only_backups_of_this_library(tmp_path: Path, library: Library) -> None:
    library.file.close()
    folder = backup.folder_of(library.path)
    folder.mkdir()
    start = datetime(2026, 1, 1, 18, 0)
    for file in named([start + timedelta(days=day) for day in range(100)]):
        (folder / file).write_bytes(b"x")
    others = [folder / "Other 2026-01-01 18-00-00.fairhearing", folder / "Team notes.txt", folder / "Team.fairhearing"]
    for other in others:
        other.write_bytes(b"x")
    gone = backup.rotate(library.path)
    assert len(gone) > 80
    assert all(other.exists() for other in others)
    assert not any(each.exists() for each in gone)


def test_rotating_leaves_those_of_a_library_whose_name_begins_alike(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "one folder for both"
    folder.mkdir()
    days = [datetime(2026, 11, day, 12) for day in range(1, 29)]
    others = [folder / f"Team two {day:%Y-%m-%d %H-%M-%S}.fairhearing" for day in days]
    unfinished = folder / f"Team two {days[-1]:%Y-%m-%d %H-%M-%S}.fairhearing.part-wal"
    for file in (*others, unfinished):
        file.touch()
    made = keeping.back_up(library.file, library.clock, folder)
    assert sorted(folder.iterdir()) == sorted((made, *others, unfinished))
    library.file.close()
