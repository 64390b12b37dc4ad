"""The command line from the outside: real libraries, real files, the real exit codes."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app import __version__
from app.cli import main

ROOT = Path(__file__).resolve().parent.parent
RUN = [sys.executable, "-c", "import sys; from app.cli import main; sys.exit(main(sys.argv[1:]))"]
HEAVY = ("PySide6", "matplotlib", "av", "miniaudio", "vlc", "reportlab", "sqlalchemy", "alembic", "numpy", "pypdfium2")

Capture = pytest.CaptureFixture[str]


def done(capsys: Capture, *argv: str) -> str:
    """Return what a command that succeeds writes."""
    code = main(argv)
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return out


def refused(capsys: Capture, *argv: str) -> str:
    """Return the one line with which a command is refused."""
    code = main(argv)
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert err.startswith("fair-hearing: ")
    assert err.count("\n") == 1
    return err


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("cli") / "made for it"
    assert main(["demo", str(folder), "--until", "2026-11-21"]) == 0
    (made,) = folder.glob("*.fairhearing")
    return str(made)


def evaluations(capsys: Capture, library: str) -> list[dict[str, Any]]:
    found = json.loads(done(capsys, "evaluations", library, "--json"))
    assert isinstance(found, list)
    return found


def test_version_and_help_explain(capsys: Capture) -> None:
    assert done(capsys, "--version") == f"fair-hearing {__version__}\n"
    out = done(capsys, "--help")
    for word in (
        "new",
        "demo",
        "advisors",
        "evaluations",
        "sheet",
        "trends",
        "score",
        "check",
        "examples:",
        "--self-test",
    ):
        assert word in out
    assert "twenty criteria" in done(capsys, "score", "--help")
    assert done(capsys) == out


def test_a_new_library_has_its_team_and_nobody_yet(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "Straße & Co"
    made = done(capsys, "new", str(path), "--team", "Kundenservice „Süd“").strip()
    assert made == f"{path}.fairhearing"
    assert json.loads(done(capsys, "advisors", str(path), "--json")) == []
    assert evaluations(capsys, made) == []
    assert "whole" in done(capsys, "check", made)
    before = Path(made).read_bytes()
    assert "already there" in refused(capsys, "new", made, "--team", "Another")
    assert Path(made).read_bytes() == before
    assert "does not exist" in refused(capsys, "new", str(tmp_path / "no" / "where"), "--team", "Another")


def test_advisors_have_an_id_a_name_and_a_team(demo: str, capsys: Capture) -> None:
    people = json.loads(done(capsys, "advisors", demo, "--json"))
    assert len({person["id"] for person in people}) == 7
    assert {"id", "name", "team", "started_on", "left_on"} == set(people[0])
    table = done(capsys, "advisors", demo.removesuffix(".fairhearing")).splitlines()
    assert len(table) == 8
    assert "Gareth Pugh" in "".join(table)


def test_evaluations_come_with_all_their_numbers(demo: str, capsys: Capture) -> None:
    found = evaluations(capsys, demo)
    assert len(found) == len({one["id"] for one in found}) == len(done(capsys, "evaluations", demo).splitlines()) - 1
    whole = next(one for one in found if one["subject"] == "Summons after a payment was made")
    assert (whole["advisor"], whole["state"], whole["purpose"]) == ("Priya Nair", "finalised", "routine")
    assert (whole["covered"], whole["of"], whole["percent"], whole["band"]) == (19, 20, 95, "exceeds")
    assert [section["covered"] for section in whole["sections"]] == [5, 5, 5, 4]
    draft = next(one for one in found if one["state"] == "draft" and one["marked"] == 14)
    assert (draft["covered"], draft["percent"], draft["band"], draft["finalised_at"]) == (13, None, None, None)
    for one in found:
        assert one["covered"] == sum(section["covered"] for section in one["sections"])
        if one["percent"] is not None:
            assert one["percent"] * one["of"] == 100 * one["covered"]


def test_trends_pool_what_evaluations_list(demo: str, capsys: Capture) -> None:
    trends = json.loads(done(capsys, "trends", demo, "--advisor", "  gareth PUGH", "--json"))
    assert trends["advisor"] == "Gareth Pugh"
    assert [section["name"] for section in trends["sections"]][0::3] == ["Welcome", "Close"]
    listed = [
        one
        for one in evaluations(capsys, demo)
        if one["advisor"] == "Gareth Pugh" and one["purpose"] == "routine" and one["state"] != "draft"
    ]
    assert len(trends["total"]["points"]) == 14
    for place, series in enumerate([*trends["sections"], trends["total"]]):
        for point in series["points"]:
            month = [one for one in listed if one["started_at"].startswith(point["period"])]
            parts = month if place == 4 else [one["sections"][place] for one in month]
            covered, of = sum(part["covered"] for part in parts), sum(part["of"] for part in parts)
            assert (point["n"], point["covered"], point["of"]) == (len(month), covered, of)
            assert point["percent"] == pytest.approx(100 * covered / of)
            assert point["low"] is None or point["low"] <= point["percent"] <= point["high"]


def test_trends_keep_to_the_months_asked_for(demo: str, capsys: Capture) -> None:
    asked = ("trends", demo, "--advisor", "Sarah Bennett")
    found = json.loads(done(capsys, *asked, "--json", "--from", "2026-02", "--to", "2026-04"))
    assert [point["period"] for point in found["total"]["points"]] == ["2026-02", "2026-03", "2026-04"]
    assert json.loads(done(capsys, *asked, "--json", "--from", "2031-01"))["total"]["points"] == []
    lines = done(capsys, *asked).splitlines()
    assert [line[:4] for line in lines[1:15]] == ["2025"] * 3 + ["2026"] * 11
    assert "comes after" in refused(capsys, *asked, "--from", "2026-05", "--to", "2026-04")
    assert "2026-13" in refused(capsys, *asked, "--from", "2026-13")
    line = refused(capsys, "trends", demo, "--advisor", "Nobody")
    assert "“Nobody”" in line
    assert "Aisha Malik" in line


def test_a_sheet_is_written_as_pdf(demo: str, tmp_path: Path, capsys: Capture) -> None:
    one = next(one for one in evaluations(capsys, demo) if one["subject"] == "Summons after a payment was made")
    out = tmp_path / "sheet.pdf"
    assert done(capsys, "sheet", demo, str(one["id"]), "--out", str(out)).strip() == str(out)
    with pypdfium2.PdfDocument(out) as pdf:
        words = pdf[0].get_textpage().get_text_range()
        pages = len(pdf)
    assert "Priya Nair" in words
    assert "95%" in words
    done(capsys, "sheet", demo, str(one["id"]), "--out", str(out), "--standards")
    with pypdfium2.PdfDocument(out) as pdf:
        assert len(pdf) > pages
    assert list(tmp_path.iterdir()) == [out]


def test_a_sheet_never_goes_over_anything_but_a_pdf(demo: str, tmp_path: Path, capsys: Capture) -> None:
    before = Path(demo).read_bytes()
    assert "is not a PDF" in refused(capsys, "sheet", demo, "1", "--out", demo)
    assert Path(demo).read_bytes() == before
    assert "is a folder" in refused(capsys, "sheet", demo, "1", "--out", str(tmp_path))
    assert "does not exist" in refused(capsys, "sheet", demo, "1", "--out", str(tmp_path / "no" / "s.pdf"))
    assert "no evaluation 99999" in refused(capsys, "sheet", demo, "99999", "--out", str(tmp_path / "s.pdf"))
    assert "“one”" in refused(capsys, "sheet", demo, "one", "--out", str(tmp_path / "s.pdf"))
    assert list(tmp_path.iterdir()) == []


def test_check_names_engine_and_versions_and_finds_damage(demo: str, tmp_path: Path, capsys: Capture) -> None:
    out = done(capsys, "check", demo)
    for word in ("whole", "701 evaluations", "player", "SQLAlchemy", __version__):
        assert word in out
    broken = tmp_path / "broken.fairhearing"
    data = bytearray(Path(demo).read_bytes())
    data[40 * 4096 : 60 * 4096] = b"\x00" * (20 * 4096)
    broken.write_bytes(data)
    assert main(["check", str(broken)]) in (1, 2)
    out, err = capsys.readouterr()
    assert "NOT WHOLE" in out or "damaged" in err
    assert "Traceback" not in out + err


def test_what_is_no_library_is_told_apart(demo: str, tmp_path: Path, capsys: Capture) -> None:
    empty, text, other, newer = (tmp_path / f"{name}.fairhearing" for name in ("empty", "text", "other", "newer"))
    empty.write_bytes(b"")
    text.write_text("not a library, but long enough to be looked at more closely. " * 9, encoding="utf-8")
    foreign = sqlite3.connect(other)
    foreign.execute("CREATE TABLE address (name TEXT)")
    foreign.commit()
    foreign.close()
    data = bytearray(Path(demo).read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    newer.write_bytes(data)
    for path, reason in ((empty, "empty"), (text, "not a Fair"), (other, "another program"), (newer, "newer version")):
        before = path.read_bytes()
        for command in (["advisors"], ["evaluations"], ["check"], ["trends", "--advisor", "X"]):
            assert reason in refused(capsys, command[0], str(path), *command[1:])
        assert path.read_bytes() == before
    assert "no library" in refused(capsys, "advisors", str(tmp_path / "missing"))
    assert len(list(tmp_path.iterdir())) == 4


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["fly"], "invalid choice"),
        (["new", "x"], "--team"),
        (["new", "x", "--team", "  "], "name is needed"),
        (["demo", "x", "--until", "tomorrow"], "“tomorrow” is not a day"),
        (["trends", "x"], "--advisor"),
        (["advisors"], "LIBRARY"),
        (["--tour", "x"], "python -m app"),
        (["--self-test", "x"], "python -m app"),
    ],
)
def test_wrong_arguments_are_one_line(
    argv: list[str], reason: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert reason in refused(capsys, *argv)
    assert list(tmp_path.iterdir()) == []


def test_whoever_knows_the_window_runs_it_unattended(tmp_path: Path) -> None:
    asked: list[tuple[str, Path]] = []

    def unattended(which: str, folder: Path) -> int:
        asked.append((which, folder))
        return 1

    assert main(["--tour", str(tmp_path)], unattended) == 1
    assert main(["--self-test", str(tmp_path)], unattended) == 1
    assert asked == [("tour", tmp_path), ("self_test", tmp_path)]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert "cannot be made" in refused(capsys, "demo", str(tmp_path / "file"))
    assert main(["--tour", str(tmp_path / "file")], lambda which, folder: 0) == 2
    assert "cannot be made" in capsys.readouterr().err


def test_nothing_heavy_is_loaded_before_it_is_needed(tmp_path: Path) -> None:
    marks = tmp_path / "marks.json"
    marks.write_text(json.dumps({"marks": [None] * 20}), encoding="utf-8")
    script = (
        "import sys; from app.cli import main; main(['--version']); main(['score', sys.argv[1]]); "
        f"sys.stderr.write(','.join(name for name in {HEAVY!r} if name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", script, marks], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_lists_load_neither_window_nor_sound_nor_paper(demo: str) -> None:
    light = [name for name in HEAVY if name not in ("sqlalchemy", "numpy")]
    script = (
        "import sys; from app.cli import main; main(['evaluations', sys.argv[1]]); "
        f"sys.stderr.write(','.join(name for name in {light!r} if name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", script, demo], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_reader_that_has_seen_enough_is_no_error(demo: str) -> None:
    writing = subprocess.Popen(
        [*RUN, "evaluations", demo, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert writing.stdout is not None
    assert writing.stderr is not None
    assert writing.stdout.readline() == b"[\n"
    writing.stdout.close()
    assert writing.stderr.read() == b""
    assert writing.wait() == 0
    writing.stderr.close()


def test_letters_survive_a_console_that_knows_only_ascii(tmp_path: Path) -> None:
    run = subprocess.run(
        [*RUN, "new", str(tmp_path / "Łódź"), "--team", "Łódź"],
        capture_output=True,
        cwd=ROOT,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "FAIR_HEARING_HOME": str(tmp_path), "PYTHONUTF8": "0"},
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode().strip().endswith("Łódź.fairhearing")


def test_a_mistake_of_the_program_is_one_line_and_a_log(tmp_path: Path) -> None:
    script = "import sys; from app.cli import main; sys.exit(main(sys.argv[1:], lambda which, folder: [][1]))"
    run = subprocess.run(
        [sys.executable, "-c", script, "--tour", str(tmp_path / "tour")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "FAIR_HEARING_HOME": str(tmp_path)},
        check=False,
    )
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.count("\n") == 1
    assert "IndexError" in run.stderr
    (log,) = (tmp_path / "log").iterdir()
    assert str(log) in run.stderr
    assert "list index out of range" in log.read_text(encoding="utf-8")
