"""``fair-hearing score`` through the real command, with real files and a real pipe."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main

MET, NOT, NONE = "met", "not met", "no opportunity"


def scored(tmp_path: Path, capsys: pytest.CaptureFixture[str], marks: list[str | None]) -> dict[str, object]:
    file = tmp_path / "marks.json"
    file.write_text(json.dumps({"marks": marks}), encoding="utf-8")
    assert main(["score", str(file)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_fourteen_of_twenty_is_exactly_seventy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = scored(tmp_path, capsys, [MET] * 12 + [NONE] * 2 + [NOT] * 6)
    assert (found["covered"], found["marked"], found["of"]) == (14, 20, 20)
    assert (found["percent"], found["band"]) == (70, "meets")
    assert type(found["percent"]) is int
    assert [found[key] for key in ("lowest_percent", "highest_percent")] == [70, 70]
    assert [found[key] for key in ("lowest_band", "highest_band")] == ["meets", "meets"]


def test_sections_carry_the_same_numbers_under_their_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = scored(tmp_path, capsys, [MET] * 5 + [NOT] * 2 + [MET] * 3 + [NONE] * 5 + [MET] * 4 + [None])
    assert found["sections"] == [
        {"name": "Welcome", "covered": 5, "marked": 5, "of": 5, "percent": 100, "band": "exceeds"},
        {"name": "Customer Interaction", "covered": 3, "marked": 5, "of": 5, "percent": 60, "band": "below"},
        {
            "name": "Technical Knowledge – Use of Process",
            "covered": 5,
            "marked": 5,
            "of": 5,
            "percent": 100,
            "band": "meets",
        },
        {"name": "Close", "covered": 4, "marked": 4, "of": 5, "percent": None, "band": None},
    ]


def test_a_draft_has_no_percentage_but_what_is_still_possible(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = scored(tmp_path, capsys, [MET] * 13 + [NOT] + [None] * 6)
    assert (found["covered"], found["marked"], found["percent"], found["band"]) == (13, 14, None, None)
    assert (found["lowest_percent"], found["lowest_band"]) == (65, "below")
    assert (found["highest_percent"], found["highest_band"]) == (95, "exceeds")


def test_no_opportunity_alone_never_exceeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = scored(tmp_path, capsys, [NONE] * 20)
    assert (found["percent"], found["band"]) == (100, "meets")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"marks": ["met"]}', "there are 1 marks; the scorecard has 20 criteria"),
        (b'{"marks": [' + b'"met",' * 20 + b'"met"]}', "there are 21 marks"),
        (b'{"marks": ["maybe"' + b',"met"' * 19 + b"]}", 'mark 1 is "maybe"; it must be "met"'),
        (b'{"marks": ["met", true' + b',"met"' * 18 + b"]}", "mark 2 is true"),
        (b'{"marks": [["met"]' + b',"met"' * 19 + b"]}", 'mark 1 is ["met"]'),
        (b'["met"]', 'expected {"marks": [20 marks]}'),
        (b'{"marks": {}}', 'expected {"marks": [20 marks]}'),
        (b'{"marks": [', "line 1: not valid JSON"),
        (b"", "line 1: not valid JSON"),
        (b"\xff\xfe{", "is not UTF-8 text"),
        (b"[" * 100_000, "something far larger"),
    ],
)
def test_what_is_not_twenty_marks_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, reason: str
) -> None:
    file = tmp_path / "marks.json"
    file.write_bytes(content)
    assert main(["score", str(file)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert reason in err
    assert err.startswith(f"fair-hearing: {file}: ")
    assert err.count("\n") == 1


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        assert main(["score", str(path)]) == 2
        assert str(path) in capsys.readouterr().err


def test_marks_come_through_a_pipe_and_a_byte_order_mark_does_no_harm() -> None:
    marks = "\ufeff" + json.dumps({"marks": [MET] * 20})
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from app.cli import main; sys.exit(main(sys.argv[1:]))", "score", "-"],
        input=marks.encode(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["band"] == "exceeds"
