"""The program makes its own pictures: small enough, as large as asked for, and of the screens the guide shows."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.packaging.conftest import ROOT, Script


def take(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Take the pictures ``names`` into ``folder``, as the script does with the program's own Python."""
    command = [sys.executable, str(ROOT / "packaging" / "screenshots.py"), "--here", str(folder), *names]
    environment = {name: value for name, value in os.environ.items() if name != "FAIR_HEARING_HOME"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_picture_is_made_of_the_demo_library(tmp_path: Path) -> None:
    done = take(tmp_path, "today")
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["today.png"]
    picture = QImage(str(tmp_path / "today.png"))
    assert (picture.width(), picture.height()) == (1440, 900)
    assert picture.pixelColor(4, 850).lightness() > 200
    assert len({picture.pixel(x, y) for x in range(0, 1440, 7) for y in range(0, 900, 7)}) > 20
    assert (tmp_path / "today.png").stat().st_size <= 150_000


def test_a_screen_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = take(tmp_path, "tomorrow")
    assert done.returncode == 2
    assert "tomorrow" in done.stderr
    assert "today" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_there_is_a_way_to_every_picture_of_the_guide(script: Script) -> None:
    names = set(script("screenshots").NAMES)
    assert names == {path.stem for path in (ROOT / "resources" / "help" / "pictures").iterdir()}
