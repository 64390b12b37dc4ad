"""The one command chooses its face by what it is given."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import __main__ as face
from app.ui import app as window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Path | None]]:
    """Return what windows would have been opened, instead of opening them."""
    calls: list[tuple[Path | None, Path | None]] = []

    def run(library: Path | None = None, recording: Path | None = None) -> int:
        calls.append((library, recording))
        return 0

    monkeypatch.setattr(window, "run", run)
    return calls


def test_nothing_or_a_library_or_a_recording_opens_the_window(
    opened: list[tuple[Path | None, Path | None]], tmp_path: Path
) -> None:
    recording = tmp_path / "call.mp3"
    recording.write_bytes(b"x")
    assert face.main([]) == 0
    assert face.main(["Customer Services.fairhearing"]) == 0  # there or not: the window says which
    assert face.main([str(recording)]) == 0
    assert opened == [(None, None), (Path("Customer Services.fairhearing"), None), (None, recording)]


def test_anything_else_is_for_the_command_line(
    opened: list[tuple[Path | None, Path | None]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert face.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("fair-hearing ")
    assert face.main(["no such command"]) == 2
    assert opened == []


def test_a_program_without_a_console_speaks_into_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)  # as Windows starts a program that has only a window
    monkeypatch.setattr(sys, "stderr", None)
    assert face.main(["--version"]) == 0
    assert face.main(["no such command"]) == 2
    assert sys.stdout is sys.stderr
    sys.stdout.close()


def test_the_command_line_does_not_load_the_window() -> None:
    code = "import sys; from app.__main__ import main; main(['--version']); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


def test_the_window_is_up_before_the_heavy_parts_are_loaded() -> None:
    code = (
        "import sys; from app.ui.app import build_window; window = build_window(); window.show();"
        "heavy = {'sqlalchemy', 'matplotlib', 'numpy', 'av', 'vlc', 'reportlab', 'alembic', 'miniaudio', 'pypdfium2'};"
        "print(sorted(heavy & set(sys.modules))); window.close()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
