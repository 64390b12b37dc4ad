"""``fair-hearing sample`` from the outside: certificates written, verified, altered, and the exit codes."""

import json
import shutil
import sqlite3
from pathlib import Path

import pypdfium2
import pytest

from app.cli import main
from app.domain.lots import key
from tests.test_cli import Capture, done, refused

PERIOD = ("--period", "2026-11")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", str(folder), "--until", "2026-11-21"]) == 0
    return folder


@pytest.fixture
def library(made: Path, tmp_path: Path) -> str:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return str(tmp_path / "northdale")


def code_and_words(capsys: Capture, *argv: str) -> tuple[int, str]:
    code = main(argv)
    out, err = capsys.readouterr()
    assert err == ""
    return code, out


def drawn(capsys: Capture, library: str, out: Path, *more: str) -> dict[str, object]:
    said = done(capsys, "sample", "draw", library, *PERIOD, *more, "--out", str(out))
    assert str(out) in said
    found = json.loads(out.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("method", ["systematic", "random", "stratified"])
def test_drawn_and_verified_and_the_same_again(library: str, tmp_path: Path, capsys: Capture, method: str) -> None:
    options = ("--seed", "7", "--method", method, "--quota", "4")
    first = drawn(capsys, library, tmp_path / "one.json", *options)
    second = drawn(capsys, library, tmp_path / "two.json", *options)
    assert first["items"] == second["items"]
    assert first["frame_sha256"] == second["frame_sha256"]
    assert (first["seed"], first["method"], first["frame_size"]) == (7, method, 144)
    items = first["items"]
    assert isinstance(items, list)
    by_advisor = [item["advisor"] for item in items]
    assert {by_advisor.count(advisor) for advisor in by_advisor} == {4}
    code, said = code_and_words(capsys, "sample", "verify", str(tmp_path / "one.json"), library)
    assert code == 0
    assert said.startswith("same      28 interactions drawn again from a frame of 144")
    told = json.loads(done(capsys, "sample", "verify", str(tmp_path / "two.json"), library, "--json"))
    assert (told["same"], told["same_library"], told["items_again"]) == (True, True, 28)


def test_a_random_draw_can_be_done_with_nothing_but_a_sha256(library: str, tmp_path: Path, capsys: Capture) -> None:
    found = drawn(capsys, library, tmp_path / "c.json", "--seed", "5", "--method", "random", "--quota", "3")
    (tranche,) = found["tranches"]  # type: ignore[misc]
    mine = {
        group["advisor"]: [number for number, _ in ((i, s) for s, i in group["items"])] for group in tranche["frame"]
    }
    by_hand = {number for ids in mine.values() for number in sorted(ids, key=lambda each: key(5, each))[:3]}
    assert {item["interaction"] for item in found["items"]} == by_hand  # type: ignore[attr-defined]


def test_another_draw_stands_beside_the_one_in_use_unless_it_is_to_replace_it(
    library: str, tmp_path: Path, capsys: Capture
) -> None:
    said = done(capsys, "sample", "draw", library, *PERIOD, "--seed", "7")
    assert "not put in the queue. --instead REASON" in said
    by = ("--by", "david achebe")
    instead = drawn(capsys, library, tmp_path / "c.json", "--quota", "2", "--instead", "Two are enough", *by)
    assert instead["abandoned"] is None
    assert instead["drawn_by"] == "David Achebe"
    others = instead["other_draws"]
    assert [each["abandoned"]["reason"] for each in others] == [  # type: ignore[attr-defined]
        "Two are enough",
        "Drawn beside the sample in use; not put in the queue.",
    ]
    again = done(capsys, "sample", "draw", library, *PERIOD, "--quota", "2")
    assert "sample    3," in again
    assert "since the last tranche" in again or "Nothing is due" in again


def test_the_sample_in_use_gets_its_certificate_as_pdf_and_on_standard_output(
    library: str, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "certificate.pdf"
    done(capsys, "sample", "draw", library, *PERIOD, "--out", str(out))
    document = pypdfium2.PdfDocument(out)
    assert len(document) == 1
    document.close()
    found = json.loads(done(capsys, "sample", "draw", library, *PERIOD, "--json"))
    assert found["kind"] == "fair-hearing sampling certificate"
    assert found["drawn_by"] in ("Maureen Lowe", "")


def test_a_frame_that_changed_is_told_and_the_code_is_1(library: str, tmp_path: Path, capsys: Capture) -> None:
    certificate = tmp_path / "c.json"
    found = drawn(capsys, library, certificate, "--seed", "7", "--quota", "4")
    connection = sqlite3.connect(f"{library}.fairhearing")
    taken = {item["interaction"] for item in found["items"]}  # type: ignore[attr-defined]
    (group, *_) = found["tranches"][0]["frame"]  # type: ignore[index]
    gone = next(number for _, number in group["items"] if number not in taken)
    connection.execute("UPDATE interaction SET duration_ms = 5 WHERE id = ?", (gone,))
    connection.commit()
    connection.close()
    code, said = code_and_words(capsys, "sample", "verify", str(certificate), library)
    assert code == 1
    assert "not the same\nframe     1 went since it was drawn from:" in said
    assert f"interaction {gone}: Sarah Bennett, 2026-11-" in said
    assert "of 28 would be drawn again" in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"seed": 7', '"seed": 8', "draw another sample"),
        ('"frame_size": 144', '"frame_size": 145', "its frame size does not fit"),
        ('"quota": 4', '"quota": 5', "changed after it was issued"),
    ],
)
def test_an_altered_certificate_is_not_the_same(
    library: str, tmp_path: Path, capsys: Capture, old: str, new: str, said: str
) -> None:
    certificate = tmp_path / "c.json"
    drawn(capsys, library, certificate, "--seed", "7", "--quota", "4")
    text = certificate.read_text(encoding="utf-8")
    assert old in text
    certificate.write_text(text.replace(old, new, 1), encoding="utf-8")
    code, out = code_and_words(capsys, "sample", "verify", str(certificate), library)
    assert code == 1
    assert out.startswith("not the same")
    assert said in out


def test_what_cannot_be_done_is_refused_in_one_line(library: str, tmp_path: Path, capsys: Capture) -> None:
    certificate = tmp_path / "c.json"
    drawn(capsys, library, certificate)
    other = tmp_path / "notes.json"
    other.write_text("keep me", encoding="utf-8")
    draw = ("sample", "draw", library, *PERIOD)
    for argv, said in (
        ((*draw, "--seed", "-1"), "not a seed"),
        ((*draw, "--seed", str(2**63)), "not a seed"),
        ((*draw, "--quota", "1001"), "not a quota"),
        ((*draw, "--method", "by eye"), "invalid choice"),
        ((*draw, "--by", "Nobody"), "no evaluator called “Nobody”"),
        ((*draw, "--out", str(tmp_path)), "ends in .json or .pdf"),
        ((*draw, "--out", str(tmp_path / "c.txt")), "ends in .json or .pdf"),
        ((*draw, "--out", str(tmp_path / "no" / "c.json")), "does not exist"),
        ((*draw, "--out", str(other)), "is not a certificate; it is left as it is"),
        (("sample", "draw", library, "--period", "2190-01"), "January 2190 has not begun"),
        (("sample", "draw", library, "--period", "2026-13"), "not a month"),
        (("sample", "draw", library, "--period", "1999-01"), "no interaction of January 1999"),
        (("sample", "draw", str(tmp_path / "none"), *PERIOD), "no library"),
        (("sample", "verify", str(other), library), "notes.json"),
        (("sample", "verify", f"{library}.fairhearing", library), "not a sampling certificate"),
        (("sample", "verify", str(tmp_path / "none.json"), library), "cannot be read"),
        (("sample", "verify", str(certificate), str(tmp_path / "none")), "no library"),
        (("sample",), "ACTION"),
    ):
        assert said in refused(capsys, *argv), argv
    assert other.read_text(encoding="utf-8") == "keep me"


def test_a_certificate_of_another_library_says_so(library: str, tmp_path: Path, capsys: Capture) -> None:
    certificate = tmp_path / "c.json"
    drawn(capsys, library, certificate, "--seed", "7", "--quota", "4")
    done(capsys, "new", str(tmp_path / "other"), "--team", "Others")
    code, said = code_and_words(capsys, "sample", "verify", str(certificate), str(tmp_path / "other"))
    assert code == 1
    assert said.startswith("note      the certificate is of another library: Northdale Council")
    assert "144 went since" in said
    assert "and 132 more" in said


def test_the_list_of_interactions_says_which_are_in_the_sample(library: str, capsys: Capture) -> None:
    rows = json.loads(done(capsys, "interactions", library, "--json"))
    drawn_rows = [row for row in rows if row["sample"]]
    assert drawn_rows
    assert {row["sample"].partition("/")[2] for row in drawn_rows} == {"8"}
    mine = sorted(row["sample"] for row in drawn_rows if row["advisor"] == drawn_rows[0]["advisor"])
    assert mine == [f"{place}/8" for place in range(1, len(mine) + 1)]
    assert not any(row["replacement"] for row in rows if not row["sample"])
