"""The start command opens the window where there is a display, and shows a tour where there is none."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT, Script


@pytest.fixture
def run(script: Script) -> ModuleType:
    return script("run")


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["north team.fairhearing"], True),
        ([__file__], True),  # any file: a recording
        (["advisors"], False),
        (["--version"], False),
        (["demo", "somewhere"], False),
        (["evaluations", "north.fairhearing", "--json"], False),
    ],
)
def test_what_opens_a_window(run: ModuleType, arguments: list[str], opens: bool) -> None:
    assert run.opens_a_window(arguments) is opens


def test_a_tour_lists_what_it_made(run: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    guide = tmp_path / "guide.py"
    guide.write_text(
        f"#!{sys.executable}\n"
        "import os, pathlib, sys\n"
        "assert sys.argv[1:5] == ['-P', '-m', 'app', '--tour']\n"
        "assert os.environ['QT_QPA_PLATFORM'] == 'offscreen'\n"
        "folder = pathlib.Path(sys.argv[5]); folder.mkdir(); (folder / 'sheet.pdf').touch(); sys.exit(3)\n"
    )
    guide.chmod(0o755)
    assert run.tour(guide, tmp_path / "tour") == 3
    assert capsys.readouterr().err == f"In {tmp_path / 'tour'}:\n  sheet.pdf\n"


def test_an_older_python_is_told_kindly() -> None:
    pretend = (
        "import sys; sys.version_info = (3, 10, 1, 'final', 0); sys.path.insert(0, 'packaging'); import environment"
    )
    done = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "Fair Hearing needs Python 3.11 or newer, and this is 3.10.\n"
