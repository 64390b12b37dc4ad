"""A library that cannot be worked in where it lies is read there without a trace, or copied to where it can be."""

import os
import shutil
from pathlib import Path

import pytest

from app.services import keeping
from app.services.people import People
from db import connecting, errors, places, reading
from tests.a_library import EVALUATOR, Clock, Library

as_owner = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write in any folder"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    library = Library(folder / "Team.fairhearing")
    library.draft()
    library.file.close()
    return library.path


@pytest.fixture
def share(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the library's folder be one of another machine, by the table of mounts that the system gives."""
    table = f"/dev/vda1 / ext4 rw 0 0\n//files/quality {path.parent} cifs rw 0 0\n"
    monkeypatch.setattr(places, "_mounts", lambda: table)
    return path


def listing(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {each.name: (each.read_bytes(), each.stat().st_mtime_ns) for each in folder.iterdir()}


def names(library: keeping.LibraryFile) -> list[str]:
    return [person.name for person in People(library, Clock()).advisors()]


def test_on_a_share_it_is_refused_with_the_reason_and_read_without_a_trace(share: Path) -> None:
    before = listing(share.parent)
    with pytest.raises(errors.OnNetworkFolder, match=r"a network folder \(cifs\), where a library can") as refused:
        keeping.open_(share, Clock())
    assert keeping.may_be_read(refused.value)
    library = keeping.open_to_read(share)
    assert keeping.info(library).to_read
    assert names(library) == ["Sarah Jones", "Tom Öztürk"]
    again = Library(share, library)
    with pytest.raises(errors.OnlyToRead, match="opened only to read, so nothing was changed"):
        again.people.add_team("Blue")
    library.checkpoint()
    library.close()
    assert listing(share.parent) == before


def test_on_a_share_it_is_looked_through_without_a_trace_and_copied_nowhere_by_itself(share: Path) -> None:
    before = listing(share.parent)
    assert keeping.check(share).sound
    library = keeping.open_to_read(share)
    with pytest.raises(errors.OnlyToRead):
        keeping.back_up(library, Clock())
    library.close()
    assert listing(share.parent) == before


def test_a_file_only_to_be_read_is_refused_and_read_without_a_trace(path: Path) -> None:
    path.chmod(0o444)
    before = path.read_bytes()
    with pytest.raises(errors.ReadOnly, match="cannot be changed because the file is read-only") as refused:
        keeping.open_(path, Clock())
    assert keeping.may_be_read(refused.value)
    library = keeping.open_to_read(path)
    assert len(names(library)) == 2
    library.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


@as_owner
def test_a_folder_only_to_be_read_is_read_without_a_trace(path: Path) -> None:
    path.parent.chmod(0o555)
    before = listing(path.parent)
    with pytest.raises(errors.ReadOnly, match="because its folder is read-only"):
        keeping.open_(path, Clock())
    library = keeping.open_to_read(path)
    assert len(names(library)) == 2
    library.close()
    assert listing(path.parent) == before
    path.parent.chmod(0o755)


def test_while_somebody_works_in_it_here_it_is_read_with_the_newest_changes(path: Path) -> None:
    working = Library(path, keeping.open_(path, Clock()))
    reader = keeping.open_to_read(path)
    working.people.add_team("Blue")
    assert "Blue" in [team.name for team in People(reader, Clock()).teams()]
    reader.close()
    working.people.add_team("Green")
    working.file.close()


def test_what_was_not_closed_on_a_share_is_said_and_copied_whole(share: Path, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as local:
        local.setattr(places, "_mounts", lambda: "")
        working = Library(share, keeping.open_(share, Clock()))
        working.people.add_team("In the log alone")
    left = tmp_path / "left"
    shutil.copytree(share.parent, left)
    working.file.close()
    shutil.rmtree(share.parent)
    left.rename(share.parent)
    with pytest.raises(errors.NotClosed, match="its newest changes are still in “Team"):
        keeping.open_to_read(share)
    mine = keeping.copy(share, tmp_path / "Mine.fairhearing")
    library = keeping.open_(mine, Clock())
    assert "In the log alone" in [team.name for team in People(library, Clock()).teams()]
    library.close()
    assert not list(tmp_path.glob("*.part*"))


def test_a_copy_goes_where_it_can_be_worked_in_and_replaces_nothing(share: Path, tmp_path: Path) -> None:
    (tmp_path / "there.fairhearing").write_text("somebody's")
    with pytest.raises(errors.AlreadyThere):
        keeping.copy(share, tmp_path / "there.fairhearing")
    with pytest.raises(errors.NoFolder):
        keeping.copy(share, tmp_path / "no" / "there.fairhearing")
    with pytest.raises(errors.OnNetworkFolder):
        keeping.copy(share, share.with_name("Other.fairhearing"))
    library = Library(
        keeping.copy(share, tmp_path / "mine.fairhearing"), keeping.open_(tmp_path / "mine.fairhearing", Clock())
    )
    assert library.evaluating.begin(library.contact(), EVALUATOR)
    library.file.close()


def test_a_damaged_one_is_named_and_leaves_no_copy(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with pytest.raises(errors.Damaged, match=r"“Team\.fairhearing” is damaged") as refused:
        keeping.copy(path, tmp_path / "Mine.fairhearing")
    assert refused.value.path == path
    assert [each.name for each in tmp_path.iterdir()] == [path.parent.name]


def test_what_another_computer_changed_meanwhile_is_not_called_damage(share: Path) -> None:
    library = keeping.open_to_read(share)
    whole = share.read_bytes()
    share.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(errors.ChangedMeanwhile, match="Open it again"):
        names(library)
    library.close()


def test_an_older_one_is_not_changed_to_be_read(share: Path) -> None:
    raw = connecting.bare(share, "rw")
    raw.execute("PRAGMA user_version = 4")
    raw.close()
    with pytest.raises(errors.OlderToRead, match="would have to be changed to be read"):
        reading.open_to_read(share)
