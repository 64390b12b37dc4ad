"""The program is killed while it finalises, imports, backs up, migrates or writes: all is as before or as after."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.services import keeping
from app.services.import_copying import copied
from app.services.importing import Importing, Options
from db import backup, connecting, engine
from tests.a_library import EVALUATOR, Clock, Library
from tests.db.test_migrating import REBUILDS_PARENTS, counts, version, with_step
from tests.services.calls_room import write_call

ROUNDS, LONGEST_S = 8, 0.12

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX systems can fork a warm process")

Kill = Callable[[Path], list[str]]


@contextmanager
def killing(work: str) -> Iterator[Kill]:
    """Give what begins a piece of work on a library and kills it at a moment nobody chose; it returns what was done."""
    command = [sys.executable, "-m", "tests.db.working", work]
    chance = random.Random(9)
    with subprocess.Popen(
        command, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        assert process.stdin is not None
        out = process.stdout
        assert out is not None
        stdin = process.stdin

        def kill(path: Path) -> list[str]:
            stdin.write(f"{path}\n")
            child = int(out.readline().split()[1])
            assert out.readline() == "begun\n"
            time.sleep(chance.uniform(0, LONGEST_S))
            with suppress(ProcessLookupError):  # it was done before
                os.kill(child, signal.SIGKILL)
            return list(iter(lambda: out.readline().rstrip("\n"), "dead"))

        yield kill
        stdin.close()
        assert process.wait(timeout=30) == 0


def sound(path: Path) -> bool:
    """Return whether a library opens, and every row, seal and figure in it is right."""
    keeping.open_(path, Clock()).close()
    report = keeping.check(path)
    assert report.problems == ()
    return True


def test_finalising(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    library = Library(path)
    for place in range(12):
        draft = library.draft(started=f"2026-11-{place + 1:02d}T09:00:00")
        library.mark_all(draft, not_met=(3,))
    library.file.close()
    called: set[int] = set()
    with killing("finalise") as kill:
        for _ in range(ROUNDS):
            called |= {int(each) for each in kill(path)}
            assert sound(path)
            library = Library(path, keeping.open_(path, Clock()))
            drafts = {row.evaluation_id for row in library.interactions.drafts(None)}
            library.file.close()
            assert not drafts & called


def test_importing_with_copies(tmp_path: Path) -> None:
    with killing("import") as kill:
        for turn in range(ROUNDS):
            folder = tmp_path / str(turn)
            (folder / "calls").mkdir(parents=True)
            for place in range(20):
                write_call(folder / "calls" / f"{place}.wav", turn * 100 + place)
            path = folder / "Team.fairhearing"
            Library(path).file.close()
            said = kill(path)
            assert sound(path)
            library = Library(path, keeping.open_(path, Clock()))
            assert library.one("SELECT count(*) FROM interaction") in ({20} if said else {0, 20})
            importing = Importing(library.file, Clock(), settles_s=0)
            importing.commit(copied(importing.preview([folder / "calls"], Options()), path), EVALUATOR)
            assert library.one("SELECT count(*) FROM interaction") == 20, "what was cut short can be done again"
            library.file.close()
            assert not list(folder.rglob("*.part"))


def test_backing_up(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    Library(path).file.close()
    with killing("backup") as kill:
        for _ in range(ROUNDS):
            said = kill(path)
            assert sound(path)
            copies = {each.name for each in backup.folder_of(path).glob("*.fairhearing")}
            assert set(said[-1:]) <= copies
            assert all(keeping.check(backup.folder_of(path) / name).sound for name in copies)
            shutil.rmtree(backup.folder_of(path), ignore_errors=True)
            backup.folder_of(path).mkdir()
            (backup.folder_of(path) / "Team 2026-01-01 10-00-00.fairhearing.part").write_bytes(b"cut short")
    backup.take(path, Clock())
    assert not list(backup.folder_of(path).glob("*.part*"))


def test_migrating(tmp_path: Path) -> None:
    schema = with_step(tmp_path, REBUILDS_PARENTS)
    kept = tmp_path / "kept.fairhearing"
    library = Library(kept)
    library.mark_all(library.draft())
    library.file.close()
    path = tmp_path / "Team.fairhearing"
    before = counts(kept)
    with killing("migrate") as kill:
        for _ in range(ROUNDS):
            shutil.copy(kept, path)
            said = kill(path)
            raw = connecting.connect(path)  # plays the log back
            assert raw.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            raw.close()
            assert version(path) in ({schema.version} if said else {schema.version - 1, schema.version})
            engine.open_library(path, clock=Clock(), schema=schema).close()
            assert counts(path) == before
            shutil.rmtree(backup.folder_of(path))
            path.unlink()


def test_writing_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "Team.fairhearing"
    library = Library(path)
    library.finalised()
    library.file.close()
    sheet = tmp_path / "sheet.pdf"
    with killing("report") as kill:
        for _ in range(ROUNDS):
            said = kill(path)
            assert sound(path)
            assert sheet.exists() or not said
            if sheet.exists():
                assert sheet.read_bytes().startswith(b"%PDF-")
                assert sheet.read_bytes().rstrip().endswith(b"%%EOF")
                sheet.unlink()
