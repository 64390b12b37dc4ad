"""What was called saved is there after the power was cut, however the disk lost what it had not yet taken for good.

The services, SQLAlchemy and the engine's own switches and transactions run on a disk that forgets unsynchronised
writes; what it holds at a cut is opened with the program's own SQLite.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.words import Mark
from app.services import keeping
from app.services.evaluating import Evaluating
from db import connecting, errors
from db.engine import LibraryFile
from tests.a_library import EVALUATOR, Clock, Library
from tests.db.power import Connection, Disk

_MARKS = text("""
    SELECT c.number, m.at_ms FROM mark m JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE evaluation_id = :id
""")
MARKS = 240
CUTS = 60


@dataclass
class Trial:
    """One run of marking with cuts at chosen ticks of the disk; each cut is the files found and what had been saved."""

    at: set[int]
    chance: random.Random
    ticks: int = 0
    saved: dict[int, int] = field(default_factory=dict)
    cuts: list[tuple[dict[str, bytes], dict[int, int]]] = field(default_factory=list)
    disk: Disk | None = None

    def tick(self) -> None:
        self.ticks += 1
        if self.ticks in self.at and self.disk is not None:
            self.cuts.append((self.disk.after_a_cut(self.chance), dict(self.saved)))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, int]:
    """Return the bytes of a library with one draft, and the draft's id."""
    path = tmp_path_factory.mktemp("power") / "whole.fairhearing"
    library = Library(path)
    evaluation = library.draft()
    library.file.close()
    return path.read_bytes(), evaluation


def run(path: Path, evaluation: int, synchronous: str | None, at: set[int], seed: int) -> Trial:
    """Mark ``MARKS`` times on a disk that is cut before each tick in ``at``."""
    trial = Trial(at, random.Random(seed))
    disk = trial.disk = Disk(trial.tick)

    def connect(place: Path) -> Connection:
        connection = Connection(place, disk)
        connecting.set_switches(connection)
        if synchronous:
            connection.execute(f"PRAGMA synchronous = {synchronous}")
        return connection

    library = LibraryFile(path, connect)
    evaluating = Evaluating(library, Clock())
    for turn in range(MARKS):
        number = turn % 20 + 1
        evaluating.mark(evaluation, number, (Mark.MET, Mark.NOT_MET)[turn % 2], turn, EVALUATOR)
        trial.saved[number] = turn
        if turn % 50 == 49:
            library.checkpoint()
    library.close()
    disk.unregister()
    return trial


def cut_often(folder: Path, prepared: tuple[bytes, int], synchronous: str | None, seed: int) -> Trial:
    """Run once to learn how many ticks there are, then again with ``CUTS`` cuts spread over them."""
    content, evaluation = prepared
    for name in ("measure", "cut"):
        (folder / name).write_bytes(content)
    ticks = run(folder / "measure", evaluation, synchronous, set(), seed).ticks
    return run(
        folder / "cut", evaluation, synchronous, set(random.Random(seed).sample(range(1, ticks + 1), CUTS)), seed
    )


@contextmanager
def found_again(folder: Path, files: dict[str, bytes]) -> Iterator[LibraryFile]:
    """Lay the files that a cut left into a folder of their own and open the library."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    library = keeping.open_(folder / "cut", Clock())
    try:
        yield library
    finally:
        library.close()


def lost(folder: Path, trial: Trial, evaluation: int) -> int:
    """Return after how many of the cuts something that was saved is missing or the library is damaged."""
    return sum(not _whole(folder / f"{place}", *cut, evaluation) for place, cut in enumerate(trial.cuts))


def _whole(folder: Path, files: dict[str, bytes], saved: dict[int, int], evaluation: int) -> bool:
    try:
        with found_again(folder, files) as library, library.read() as connection:
            assert connection.execute(text("PRAGMA quick_check")).scalar() == "ok"
            rows = connection.execute(_MARKS, {"id": evaluation})
            there = {row.number: row.at_ms for row in rows}
    except (errors.LibraryError, AssertionError):
        return False
    return all(there.get(number, -1) >= turn for number, turn in saved.items())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_called_saved_is_lost(tmp_path: Path, prepared: tuple[bytes, int], seed: int) -> None:
    trial = cut_often(tmp_path, prepared, None, seed)
    assert len(trial.cuts) == CUTS
    assert sum(bool(saved) for _, saved in trial.cuts) > CUTS // 2
    assert lost(tmp_path, trial, prepared[1]) == 0


@pytest.mark.parametrize("weaker", ["NORMAL", "OFF"])
def test_the_trial_notices_a_weaker_setting(tmp_path: Path, prepared: tuple[bytes, int], weaker: str) -> None:
    trial = cut_often(tmp_path, prepared, weaker, 1)
    assert lost(tmp_path, trial, prepared[1]) > CUTS // 4
