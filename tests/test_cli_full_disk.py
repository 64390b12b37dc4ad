"""A disk without room: every file that is written is whole or not there, and a sentence says so."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import demo
from tests.a_library import Clock


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.build(tmp_path_factory.mktemp("demo") / "calls.fairhearing", Clock())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    "command",
    [
        ("sheet", "calls", "12", "--out", "sheet.pdf"),
        ("pack", "calls", "--advisor", "Priya Nair", "--out", "pack.pdf"),
        ("report", "calls", "team", "--month", "2026-10", "report.pdf"),
        ("report", "calls", "team", "--month", "2026-10", "report.csv"),
        ("report", "calls", "team", "--month", "2026-10", "report.xlsx"),
        ("sample", "draw", "calls", "--period", "2026-11", "--out", "certificate.pdf"),
    ],
    ids=lambda command: command[-1],
)
def test_a_paper_is_whole_or_not_there(library: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    shutil.copy(library, tmp_path / "calls.fairhearing")
    (tmp_path / f"{command[-1]}.part").symlink_to("/dev/full")  # where it is written before it gets its name
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-m", "app", *command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root), "FAIR_HEARING_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert f"There is no room left in {tmp_path} for “{command[-1]}”. Make room, or choose" in done.stderr
    assert sorted(each.name for each in tmp_path.iterdir() if not each.name.startswith("calls")) in ([], ["home"])
