"""A library comes into being whole or not at all, and never in place of another file."""

import struct
from pathlib import Path

import pytest

from app.services import keeping
from db import engine, errors, header
from db.engine import LibraryFile
from tests.a_library import Clock, new


def test_a_new_library_carries_its_marks_in_the_header(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    new(path, Clock()).close()
    first = path.read_bytes()[:100]
    assert first.startswith(header.MAGIC)
    assert struct.unpack_from(">I", first, 68)[0] == header.APPLICATION_ID
    assert struct.unpack_from(">i", first, 60)[0] == header.SCHEMA_VERSION
    assert list(tmp_path.iterdir()) == [path]
    reopened = keeping.open_(path, Clock())
    assert keeping.info(reopened).name == "Northdale"
    reopened.close()


def test_nothing_is_left_of_a_library_that_could_not_be_filled(tmp_path: Path) -> None:
    def fill(library: LibraryFile) -> None:
        assert library.path.exists()
        raise KeyError("something")

    with pytest.raises(KeyError, match="something"):
        engine.create(tmp_path / "Team.fairhearing", name="Team", clock=Clock(), fill=fill)
    assert list(tmp_path.iterdir()) == []


def test_it_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    seen = []
    engine.create(path, name="Team", clock=Clock(), fill=lambda _: seen.append(path.exists())).close()
    assert seen == [False]
    assert path.exists()


def test_what_a_killed_attempt_left_does_not_stand_in_the_way(tmp_path: Path) -> None:
    for leftover in (".part", ".part-wal", ".part-shm"):
        (tmp_path / f"Team.fairhearing{leftover}").write_bytes(b"half")
    new(tmp_path / "Team.fairhearing", Clock()).close()
    assert [each.name for each in tmp_path.iterdir()] == ["Team.fairhearing"]


@pytest.mark.parametrize("content", [b"", b"my notes"])
def test_no_file_is_ever_overwritten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Team.fairhearing"
    path.write_bytes(content)
    with pytest.raises(errors.AlreadyThere, match="nothing is ever overwritten"):
        new(path, Clock())
    assert path.read_bytes() == content


def test_a_file_that_came_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    with pytest.raises(errors.AlreadyThere):
        engine.create(path, name="Team", clock=Clock(), fill=lambda _: path.write_bytes(b"mine") and None)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_where_it_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(errors.NoFolder, match="does not exist"):
        new(tmp_path / "nowhere" / "Team.fairhearing", Clock())
    folder = tmp_path / "kept"
    folder.mkdir()
    folder.chmod(0o555)
    try:
        with pytest.raises(errors.ReadOnly, match="its folder is read-only"):
            new(folder / "Team.fairhearing", Clock())
    finally:
        folder.chmod(0o755)
    assert list(folder.iterdir()) == []
