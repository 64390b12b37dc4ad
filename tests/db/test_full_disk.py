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


@pytest.fixture
def draft(tmp_path: Path) -> tuple[Path, int]:
    library = Library(tmp_path / "Team.fairhearing")
    evaluation = library.draft()
    library.file.close()
    return library.path, evaluation


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's files")
def test_a_file_that_may_not_grow(draft: tuple[Path, int]) -> None:
    path, evaluation = draft
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", LIMITED, str(path), str(evaluation)],
        cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
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
