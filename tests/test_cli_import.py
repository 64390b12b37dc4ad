"""``import`` and ``interactions`` from the outside."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.services import keeping
from tests.a_library import Clock
from tests.services.calls_room import write_call
from tests.test_cli import Capture, done, refused

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "calls"


@pytest.fixture
def library(tmp_path: Path) -> str:
    path = tmp_path / "Team.fairhearing"
    keeping.create(path, "Team", Clock(), advisors=["Sarah Jones", "Tom Öztürk"]).close()
    return str(path)


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    write_call(folder / "in-2044-01632960123-20241105-091730-1730798250.107.wav", 1)
    write_call(folder / "deep" / "Sarah Jones 2024-11-06 10.30.wav", 2)
    (folder / "empty.wav").touch()
    (folder / "list.txt").write_text("x")
    return folder


def interactions(capsys: Capture, library: str) -> list[dict[str, Any]]:
    found = json.loads(done(capsys, "interactions", library, "--json"))
    assert isinstance(found, list)
    return found


def test_what_has_moved_is_found_again_where_it_is_now(library: str, calls: Path, capsys: Capture) -> None:
    done(capsys, "import", library, str(calls), "--no-listening")
    moved = calls.rename(calls.with_name("moved"))
    assert [each["missing"] for each in interactions(capsys, library)] == [True, True]
    assert all(line.endswith("missing") for line in done(capsys, "interactions", library).splitlines()[1:])
    out = done(capsys, "import", library, str(moved), "--no-listening", "--dry-run")
    assert "0 would be added, 2 there already (2 of them missing before)" in out
    out = done(capsys, "import", library, str(moved), "--no-listening")
    assert "0 added, 2 there already (2 of them missing before and found again)" in out
    found = interactions(capsys, library)
    assert [each["missing"] for each in found] == [False, False]
    assert found[0]["file"] == str(moved / "deep" / "Sarah Jones 2024-11-06 10.30.wav")


def test_a_folder_is_brought_in_and_listened_to(library: str, calls: Path, capsys: Capture) -> None:
    out = done(capsys, "import", library, str(calls))
    assert "refused   empty.wav is empty" in out
    assert "whose?    extension 2044 (1 recording, " in out
    assert "2 added, 0 there already, 1 refused, 1 without an advisor\n2 listened to" in out
    sarah, nobody = interactions(capsys, library)
    assert (sarah["advisor"], sarah["started_at"]) == ("Sarah Jones", "2024-11-06T10:30:00")
    assert (nobody["advisor"], nobody["extension"], nobody["reference"]) == (None, "2044", "1730798250.107")
    assert (sarah["duration_ms"], sarah["channels"], sarah["codec"], sarah["channel"]) == (
        200,
        1,
        "pcm_s16le",
        "telephone",
    )
    assert sarah["flags"] == ["no speech"]
    assert (sarah["silence_ms"], sarah["talk_overs"], sarah["sample"]) == (0, None, None)
    assert sarah["file"] == str(calls / "deep" / "Sarah Jones 2024-11-06 10.30.wav")
    assert sarah["missing"] is False
    table = done(capsys, "interactions", library.removesuffix(".fairhearing")).splitlines()
    assert len(table) == 3
    assert "Sarah Jones" in table[1]
    assert "0 added, 2 there already" in done(capsys, "import", library, str(calls))


def test_a_dry_run_changes_nothing(library: str, calls: Path, capsys: Capture) -> None:
    before = Path(library).read_bytes()
    told = json.loads(done(capsys, "import", library, str(calls), "--dry-run", "--json"))
    assert [Path(each["file"]).name for each in told["new"]][1].startswith("Sarah")
    assert (told["added"], told["passed_over"], len(told["refused"])) == ([], 1, 1)
    assert told["questions"] == [{"kind": "extension", "value": "2044", "recordings": 1}]
    assert "2 would be added" in done(capsys, "import", library, str(calls), "--dry-run")
    assert Path(library).read_bytes() == before


def test_choices(library: str, calls: Path, capsys: Capture) -> None:
    table = calls.parent / "calls.csv"
    table.write_text('Start,Ext,Agent Name,Queue\n2024-11-05 09:17:29,2044,"Öztürk, Tom",Waste\n', encoding="utf-8")
    argv = ("--map", str(table), "--advisor", "sarah jones", "--no-subfolders", "--no-listening", "--copy", "--json")
    told = json.loads(done(capsys, "import", library, str(calls), *argv))
    assert (len(told["added"]), told["listened_to"]) == (1, 0)
    assert (told["new"][0]["advisor"], told["new"][0]["record_line"], told["new"][0]["queue"]) == (
        "Tom Öztürk",
        2,
        "Waste",
    )
    (only,) = interactions(capsys, library)
    assert only["file"] == str(
        Path(library).parent / "Team recordings" / "2024" / "11" / Path(told["new"][0]["file"]).name
    )
    assert (only["flags"], only["advisor"]) == ([], "Tom Öztürk")
    again = json.loads(done(capsys, "import", library, str(calls), "--json"))
    assert (again["known"][0]["interaction"], len(again["added"])) == (only["id"], 1)


def test_a_pattern_by_its_name_or_in_braces(library: str, calls: Path, capsys: Capture) -> None:
    def told(pattern: str) -> list[str]:
        found = json.loads(done(capsys, "import", library, str(calls), "--dry-run", "--json", "--pattern", pattern))
        return [each["extension"] for each in found["new"]]

    assert told("freepbx") == ["2044", ""]
    assert told("3cx") == ["", ""]
    assert told("in-{extension}-{other}-{date:YYYYMMDD}-{other}") == ["2044", ""]


def test_what_cannot_be_done_is_refused_in_one_line(library: str, calls: Path, capsys: Capture) -> None:
    missing = str(calls / "none")
    assert "was not found" in refused(capsys, "import", library, missing)
    assert "no column tells" in refused(capsys, "import", library, str(calls), "--map", str(calls / "list.txt"))
    assert "cannot be read" in refused(capsys, "import", library, str(calls), "--map", missing)
    assert "there are: FreePBX" in refused(capsys, "import", library, str(calls), "--pattern", "telegraph")
    assert "Say how the date is" in refused(capsys, "import", library, str(calls), "--pattern", "{date:roman}")
    assert "no advisor called" in refused(capsys, "import", library, str(calls), "--advisor", "Nobody")
    assert interactions(capsys, library) == []
    assert main(["import", library]) == 2
    assert "required: PATH" in capsys.readouterr().err


@pytest.mark.skipif(not SHARED.exists(), reason="needs the shared material")
def test_the_shared_recordings(library: str, capsys: Capture) -> None:
    out = done(capsys, "import", library, str(SHARED))
    assert "25 added, 0 there already, 0 refused, 25 without an advisor\n25 listened to" in out
    assert len(interactions(capsys, library)) == 25
