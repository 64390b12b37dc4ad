"""Every kind of wrong file is told apart before SQLite touches it, refused in words, and left as it was."""

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services import keeping
from db import connecting, errors, header
from tests.a_library import Clock, new


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "sound.fairhearing"
    new(path, Clock()).close()
    return path.read_bytes()


def changed(content: bytes, offset: int, value: bytes) -> bytes:
    return content[:offset] + value + content[offset + len(value) :]


WRONG: dict[str, tuple[Callable[[bytes], bytes], type[errors.LibraryError], str]] = {
    "empty": (lambda _: b"", errors.Empty, "is an empty file"),
    "one byte": (lambda _: b"x", errors.NotALibrary, "is not a Fair Hearing library"),
    "text": (lambda _: b"Dear all,\n" * 400, errors.NotALibrary, "is not a Fair Hearing library"),
    "recording": (lambda _: b"RIFF\x00\x00\x00\x00WAVE" + bytes(9000), errors.NotALibrary, "is not a Fair Hearing"),
    "cut within the header": (lambda whole: whole[:60], errors.NotALibrary, "is not a Fair Hearing library"),
    "another program's": (lambda whole: changed(whole, 68, b"\x0f\x05\x51\x12"), errors.Foreign, "of another program"),
    "nobody's": (lambda whole: changed(whole, 68, bytes(4)), errors.Foreign, "of another program"),
    "newer": (
        lambda whole: changed(whole, 60, struct.pack(">i", header.SCHEMA_VERSION + 1)),
        errors.Newer,
        "newer version of Fair Hearing",
    ),
    "much newer": (lambda whole: changed(whole, 60, struct.pack(">i", 2_000_000)), errors.Newer, "install the newest"),
    "no version": (lambda whole: changed(whole, 60, bytes(4)), errors.Damaged, "its first bytes are wrong"),
    "odd page size": (lambda whole: changed(whole, 16, b"\x0f\xff"), errors.Damaged, "its first bytes are wrong"),
    "odd fractions": (lambda whole: changed(whole, 21, b"\x00\x00\x00"), errors.Damaged, "its first bytes are wrong"),
    "half": (lambda whole: whole[: len(whole) // 8192 * 4096], errors.Damaged, "its end is missing"),
    "last hundred bytes gone": (lambda whole: whole[:-100], errors.Damaged, "its end is missing"),
    "last page gone": (lambda whole: whole[:-4096], errors.Damaged, "its end is missing"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_file_is_refused_and_left_as_it_was(tmp_path: Path, sound: bytes, kind: str) -> None:
    make, error, said = WRONG[kind]
    path = tmp_path / "what.fairhearing"
    path.write_bytes(make(sound))
    before, stat = path.read_bytes(), path.stat()
    for attempt in (lambda: keeping.open_(path, Clock()), lambda: keeping.check(path)):
        with pytest.raises(error) as refused:
            attempt()
        assert type(refused.value) is error
        assert said in str(refused.value)
        assert "“what.fairhearing”" in str(refused.value)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == stat.st_mtime_ns
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.Missing, match="There is no library “gone"):
        keeping.open_(tmp_path / "gone.fairhearing", Clock())
    with pytest.raises(errors.Missing):
        keeping.open_(tmp_path / "no folder" / "gone.fairhearing", Clock())
    with pytest.raises(errors.NotALibrary):
        keeping.open_(tmp_path, Clock())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("place", "words"), [("file", "the file is read-only"), ("folder", "its folder is read-only")])
def test_what_may_not_be_changed_is_refused(tmp_path: Path, sound: bytes, place: str, words: str) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    path = folder / "old.fairhearing"
    path.write_bytes(sound)
    what = path if place == "file" else folder
    mode = what.stat().st_mode
    what.chmod(mode & ~0o222)
    try:
        with pytest.raises(errors.ReadOnly, match=words):
            keeping.open_(path, Clock())
        assert keeping.check(path).sound
        assert path.read_bytes() == sound
        assert list(folder.iterdir()) == [path]
    finally:
        what.chmod(mode)


def test_a_library_with_a_log_to_play_back_is_not_called_cut_off(tmp_path: Path, sound: bytes) -> None:
    """The length in the header may run ahead of the file while the log holds the rest."""
    path = tmp_path / "killed.fairhearing"
    path.write_bytes(sound)
    connection = connecting.connect(path)
    connection.execute("CREATE TABLE much (x BLOB)")
    connection.execute("INSERT INTO much VALUES (zeroblob(100000))")
    copy = tmp_path / "copy" / path.name
    copy.parent.mkdir()
    for each in (path, path.with_name(path.name + "-wal")):
        shutil.copy(each, copy.parent)
    connection.close()
    pages = struct.unpack_from(">I", path.read_bytes(), 28)[0]
    copy.write_bytes(changed(copy.read_bytes(), 28, struct.pack(">I", pages)))
    assert header.inspect(copy).schema_version == header.SCHEMA_VERSION
    library = keeping.open_(copy, Clock())
    library.close()
    assert copy.stat().st_size >= 100_000


def test_every_error_has_a_plain_sentence_of_its_own() -> None:
    kinds = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.LibraryError)]
    said = {str(kind(Path("/somewhere/Team.fairhearing"), "x")) for kind in kinds}
    assert len(said) == len(kinds) > 15
    assert all("“Team.fairhearing”" in sentence and sentence.endswith(".") for sentence in said)
    assert not any("SQL" in sentence or "{" in sentence for sentence in said)
