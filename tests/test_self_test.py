"""The self-test as packaging runs it: a process of its own, a result to read, and an exit code."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app import __version__

ROOT = Path(__file__).resolve().parent.parent


def run(folder: Path, program: Path = ROOT) -> tuple[int, dict[str, Any]]:
    """Run the self-test of the program in ``program`` into ``folder``; return exit code and result."""
    done = subprocess.run(
        [sys.executable, "-m", "app", "--self-test", str(folder)],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program)},
        capture_output=True,
        timeout=180,
        check=False,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, json.loads((folder / "result.json").read_text(encoding="utf-8"))


def test_a_good_installation_passes_and_leaves_what_it_made(tmp_path: Path) -> None:
    code, result = run(tmp_path / "new")
    assert [step["name"] for step in result["steps"] if not step["ok"]] == []
    assert (code, result["ok"], result["program"]) == (0, True, __version__)
    assert result["engine"] in ("vlc", "builtin")
    assert result["engine_reason"].endswith(".")
    assert len(result["steps"]) == 8
    assert any(line.startswith("PySide6") for line in result["versions"])
    pdf = pypdfium2.PdfDocument(tmp_path / "new" / "sheet.pdf")
    assert len(pdf) == 2
    pdf.close()
    for picture in ("chart.png", "window.png"):
        assert (tmp_path / "new" / picture).read_bytes().startswith(b"\x89PNG")
    assert {one.suffix for one in (tmp_path / "new").iterdir()} == {".json", ".pdf", ".png", ".svg"}


def test_a_broken_installation_fails_and_says_where(tmp_path: Path) -> None:
    for part in ("app", "db", "resources"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources" / "demo" / "04-pothole-report.wav").unlink()
    (tmp_path / "resources" / "themes" / "light.toml").unlink()
    code, result = run(tmp_path / "out", tmp_path)
    assert (code, result["ok"]) == (1, False)
    went = {step["name"]: step for step in result["steps"]}
    assert went["scorecard"]["ok"]
    assert went["library"]["ok"]
    assert not went["player"]["ok"]
    assert not went["chart"]["ok"]
    assert "light.toml" in went["chart"]["detail"]
    assert "04-pothole-report.wav" in went["player"]["detail"]


@pytest.mark.parametrize("late", ["print('too late', flush=True)", "[][1]"])
def test_what_never_ends_is_ended(late: str) -> None:
    script = f"import time; from app.ui.unattended import at_most\nwith at_most(0.1, lambda: {late}): time.sleep(60)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, timeout=50, check=False)
    assert done.returncode == 1
    assert (b"too late" in done.stdout) == late.startswith("print")
