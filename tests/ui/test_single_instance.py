"""A second start on the same library raises the first window, also when that window is another process."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.single_instance import SingleInstance, server_name

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.single_instance import SingleInstance
app = QCoreApplication([])
held = SingleInstance()
held.raise_asked.connect(lambda: print("raised", flush=True))
print("held" if held.claim(Path(sys.argv[1])) else "not mine", flush=True)
app.exec()
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    file = tmp_path / "Customer Services.fairhearing"
    file.touch()
    return file


def test_the_second_gets_nothing_and_the_first_is_raised(qtbot: QtBot, library: Path) -> None:
    first, second = SingleInstance(), SingleInstance()
    assert first.claim(library)
    with qtbot.waitSignal(first.raise_asked):
        assert not second.claim(library)
    first.release()
    assert second.claim(library)
    second.release()


def test_other_libraries_do_not_mind(library: Path, tmp_path: Path) -> None:
    first, second = SingleInstance(), SingleInstance()
    assert first.claim(library)
    assert second.claim(tmp_path / "Other.fairhearing")
    first.release()
    second.release()


def test_one_file_has_one_name_however_it_is_written(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(library.parent)
    assert server_name(Path(library.name)) == server_name(library)
    assert server_name(library.parent / "." / library.name) == server_name(library)
    assert server_name(library.with_name("customer services 2.fairhearing")) != server_name(library)


def test_a_window_in_another_process_is_raised_and_a_killed_one_forgotten(library: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(library)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    mine = SingleInstance()
    try:
        assert other.stdout.readline() == "held\n"
        assert not mine.claim(library)
        assert other.stdout.readline() == "raised\n"
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
    assert mine.claim(library)
    mine.release()
