"""A process that marks is killed fifty times at moments it did not choose; every mark it called saved is there."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from app.services import keeping
from tests.a_library import Clock, Library

ROUNDS = 50
_THERE = text("""
    SELECT c.number, m.at_ms FROM mark m JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE evaluation_id = :id
""")


@pytest.fixture
def marking(tmp_path: Path) -> Iterator[tuple[Path, int, subprocess.Popen[str]]]:
    path = tmp_path / "killed.fairhearing"
    library = Library(path)
    evaluation = library.draft()
    library.file.close()
    command = [sys.executable, "-m", "tests.db.marking", str(path), str(evaluation)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        yield path, evaluation, process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def killed(process: "subprocess.Popen[str]", first: int, after_s: float) -> list[int]:
    """Start a child at turn ``first``, kill it so long after its first saved mark, and return all it called saved."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{first}\n")
    process.stdin.flush()
    child = int(process.stdout.readline().split()[1])
    saved = [int(process.stdout.readline())]
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    for line in process.stdout:
        if line == "dead\n":
            break
        saved.append(int(line))
    return saved


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX systems can fork a warm process")
def test_fifty_kills_lose_nothing_that_was_called_saved(
    marking: "tuple[Path, int, subprocess.Popen[str]]",
) -> None:
    path, evaluation, process = marking
    chance = random.Random(2016)
    latest: dict[int, int] = {}
    turn = total = 0
    for _ in range(ROUNDS):
        saved = killed(process, turn, chance.uniform(0.01, 0.25))
        assert saved == list(range(turn, turn + len(saved)))
        total += len(saved)
        latest.update({each % 20 + 1: each for each in saved})
        library = keeping.open_(path, Clock())
        with library.read() as connection:
            assert connection.execute(text("PRAGMA quick_check")).scalar() == "ok"
            there = {row.number: row.at_ms for row in connection.execute(_THERE, {"id": evaluation})}
        library.close()
        assert all(there[number] >= each for number, each in latest.items())
        turn = max(there.values()) + 1
    assert total > ROUNDS * 5
