"""A disk that runs full says so in words, keeps all that was saved, and marking goes on when there is room again."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.words import Mark
from app.services import keeping
from app.services.evaluating import Evaluating, Note
from db import connecting, errors
from db.engine import LibraryFile
from tests.a_library import EVALUATOR, Clock, Library

LIMITED = """
import resource, sys
from pathlib import Path
from app.services import keeping
from app.services.evaluating import Evaluating, Note
from db import errors
from tests.a_library import EVALUATOR, Clock

path, evaluation = Path(sys.argv[1]), int(sys.argv[2])
evaluating = Evaluating(keeping.open_(path, Clock()), Clock())
evaluating.open(evaluation)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 40_000, resource.RLIM_INFINITY))
saved = 0
try:
    for turn in range(1000):
        evaluating.note(evaluation, turn % 20 + 1, Note("x" * 3000 + str(turn)), EVALUATOR)
        saved = turn
except errors.LibraryError as error:
    print(type(error).__name__, saved, error, sep="|")
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
evaluating.note(evaluation, 20, Note("room again"), EVALUATOR)
print("room again")
"""


NO_ROOM = """
import resource, sys
from pathlib import Path
from db import backup, connecting, engine, errors
from tests.a_library import Clock, new

path, other = Path(sys.argv[1]), Path(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
for attempt in (lambda: new(other, Clock()), lambda: backup.take(path, Clock())):
    try:
        attempt()
    except errors.LibraryError as error:
        print(type(error).__name__, error, sep="|")
"""


@pytest.fixture
def draft(tmp_path: Path) -> tuple[Path, int]:
    library = Library(tmp_path / "Team.fairhearing")
    evaluation = library.draft()
    library.file.close()
    return library.path, evaluation


def limited(script: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run ``script`` in a process of its own, for a limit once lowered stays so."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-W", "error", "-c", script, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
def test_a_file_that_may_not_grow(draft: tuple[Path, int]) -> None:
    path, evaluation = draft
    done = limited(LIMITED, path, evaluation)
    assert done.returncode == 0, done.stderr
    trouble, again = done.stdout.splitlines()
    kind, saved, sentence = trouble.split("|")
    assert kind in {"DiskTrouble", "DiskFull"}
    assert "The disk that holds “Team.fairhearing” could not be read or written" in sentence or "no room" in sentence
    assert again == "room again"
    library = Library(path, keeping.open_(path, Clock()))
    notes = library.evaluating.open(evaluation).notes
    assert notes[20].note == "room again"
    assert notes[int(saved) % 20 + 1].note == "x" * 3000 + saved or int(saved) % 20 + 1 == 20
    assert library.one("PRAGMA quick_check") == "ok"
    library.file.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
def test_no_room_for_a_new_library_or_a_backup(draft: tuple[Path, int], tmp_path: Path) -> None:
    path, _ = draft
    before = path.read_bytes()
    done = limited(NO_ROOM, path, tmp_path / "Other.fairhearing")
    assert done.returncode == 0, done.stderr
    new, copy = done.stdout.splitlines()
    assert new.startswith(("DiskTrouble|The disk that holds “Other.fairhearing” could", "DiskFull|There is no room"))
    assert copy.startswith("BackupFailed|The backup of “Team.fairhearing” could not be made (")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Team backups", "Team.fairhearing"]
    assert list((tmp_path / "Team backups").iterdir()) == []
    assert path.read_bytes() == before


def test_no_room_left(draft: tuple[Path, int]) -> None:
    path, evaluation = draft
    opened: list[Any] = []

    def connect(place: Path) -> Any:
        connection = connecting.connect(place)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 4}")
        opened.append(connection)
        return connection

    library = LibraryFile(path, connect)
    evaluating = Evaluating(library, Clock())
    evaluating.mark(evaluation, 1, Mark.MET, 100, EVALUATOR)
    saved = 0
    with pytest.raises(errors.DiskFull, match="no room left on the disk that holds “Team") as full:  # noqa: PT012
        for number in range(1, 21):
            evaluating.note(evaluation, number, Note("y" * 3000), EVALUATOR)
            saved = number
    assert "Everything saved before is safe" in str(full.value)
    for connection in opened:
        connection.execute("PRAGMA max_page_count = 1073741823")
    evaluating.mark(evaluation, 2, Mark.MET, 200, EVALUATOR)
    with library.read() as connection:
        assert connection.execute(text("PRAGMA quick_check")).scalar() == "ok"
        assert connection.execute(text("SELECT count(*) FROM criterion_note")).scalar() == saved > 0
        assert connection.execute(text("SELECT count(*) FROM mark")).scalar() == 2
    library.close()
