"""Every command that the README shows is run as it stands there, in its order, and does what it says."""

import json
import shlex
import shutil
from pathlib import Path

import pytest

from app.cli import main
from tests.services.calls_room import write_call
from tests.test_cli import Capture, demo
from tests.test_documents import README, ROOT, code_lines

__all__ = ["demo"]
OF_THE_WINDOW = ("--self-test", "--tour")
"""They have tests of their own."""


def shown() -> list[list[str]]:
    """Return the README's commands without the program's name, but those that open the window."""
    lines = (line.partition("  #")[0] for line in code_lines(README) if line.startswith("fair-hearing"))
    given = [shlex.split(line)[1:] for line in lines]
    return [words for words in given if len(words) > 1 and words[0] not in OF_THE_WINDOW] + [["--version"]]


@pytest.fixture
def folder(tmp_path: Path, demo: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the files that the README speaks of; ``calls`` is a copy of the demo library."""
    shutil.copy(demo, tmp_path / "calls")
    shutil.copy(ROOT / "resources" / "demo" / "04-pothole-report.wav", tmp_path / "call.wav")
    write_call(tmp_path / "recordings" / "2026-11" / "one.wav", 1)
    (tmp_path / "calls.csv").write_text("file,advisor,started\none.wav,Priya Nair,2026-11-18 10:30\n", encoding="utf-8")
    (tmp_path / "marks.json").write_text(json.dumps({"marks": ["met"] * 19 + ["not met"]}), encoding="utf-8")
    (tmp_path / "ratings.csv").write_text("reference,csat\nnone,5\n", encoding="utf-8")
    (tmp_path / "weeks.csv").write_text("w/c,Offered,Answered\n2/11/2026,100,93\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_command_of_the_readme_does_what_it_says(folder: Path, capsys: Capture) -> None:
    commands = shown()
    assert len(commands) >= 20
    said: dict[str, str] = {}
    for words in commands:
        code = main(words)
        out, err = capsys.readouterr()
        assert (code, err) == (0, ""), words
        assert out or "--out" in words or words[0] in {"report", "export"}, words
        said[" ".join(words[:2])] = out
        for place, word in enumerate(words):
            if word == "--out" or word.endswith((".pdf", ".xlsx")):
                made = folder / (words[place + 1] if word == "--out" else word)
                assert made.stat().st_size > 1000, words
    for command, words in (
        ("check calls", "whole"),
        ("import calls", "1 added"),
        ("score marks.json", '"percent": 95'),
        ("explain calls", "evaluation 12"),
        ("sample verify", "same "),
    ):
        assert words in said[command]
