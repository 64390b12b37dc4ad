"""``fair-hearing pack`` from the outside: for an advisor, for one one-to-one, and what it refuses."""

from pathlib import Path

import pytest

from app.cli import main
from app.cli.opening import now, opened
from app.reports.pack_data import Stage
from app.services.one_to_ones import OneToOnes
from app.services.packing import Packing
from app.services.people import People
from tests.reports.sheets import read_pdf

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("pack")
    assert main(["demo", str(folder), "--until", "2026-11-21"]) == 0
    (made,) = folder.glob("*.fairhearing")
    return str(made)


def refused(capsys: Capture, *argv: str) -> str:
    code = main(["pack", *argv])
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n")) == (2, "", 1)
    return err


def done(capsys: Capture, *argv: str) -> Path:
    code = main(["pack", *argv])
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return Path(out.strip())


def test_an_advisors_pack_is_named_after_them_and_the_day(
    demo: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    made = done(capsys, demo, "--advisor", "priya nair")
    assert made == Path("One-to-one Priya Nair 2026-11-24.pdf")
    found = read_pdf(made.read_bytes())
    assert "Prepared for 24 November 2026" in found.text
    assert "Priya Nair" in found.pages[0]
    assert [each.name for each in tmp_path.iterdir()] == [made.name]
    assert done(capsys, demo, "--advisor", "Priya Nair") == made


def test_one_that_was_held_is_packed_by_its_number(demo: str, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "pack.pdf"
    assert done(capsys, demo, "--one-to-one", "1", "--out", str(out)) == out
    assert "written up on" in read_pdf(out.read_bytes()).text


def test_every_one_to_one_of_every_quarter_can_be_packed(demo: str) -> None:
    with opened(demo) as file:
        packing, meetings = Packing(file, now), OneToOnes(file, now)
        people = People(file, now).advisors()
        rows = [row for person in people for row in meetings.of_advisor(person.id).rows]
        packs = [packing.pack(row.id) for row in rows if not row.called_off_reason]
    assert len(packs) > 20
    assert {pack.stage for pack in packs} == set(Stage)
    assert all(pack.figures.total for pack in packs)


def test_it_says_what_cannot_be_packed(demo: str, tmp_path: Path, capsys: Capture) -> None:
    assert "no advisor called “Nobody”" in refused(capsys, demo, "--advisor", "Nobody")
    assert "no one-to-one 999 in" in refused(capsys, demo, "--one-to-one", "999")
    assert "was called off" in refused(capsys, demo, "--one-to-one", "18")
    assert "--advisor" in refused(capsys, demo)
    assert "not allowed with" in refused(capsys, demo, "--advisor", "Priya Nair", "--one-to-one", "1")
    for out, said in (
        (tmp_path, "is a folder"),
        (tmp_path / "pack.txt", "has to end in .pdf"),
        (tmp_path / "no" / "pack.pdf", "does not exist"),
    ):
        assert said in refused(capsys, demo, "--one-to-one", "1", "--out", str(out))
    other = tmp_path / "letter.pdf"
    other.write_text("Dear all")
    assert "is not a PDF" in refused(capsys, demo, "--one-to-one", "1", "--out", str(other))
    assert other.read_text() == "Dear all"


def test_without_a_one_to_one_it_says_to_plan_one(tmp_path: Path, capsys: Capture) -> None:
    library = str(tmp_path / "team.fairhearing")
    assert main(["new", library, "--team", "Customer Services"]) == 0
    with opened(library) as file:
        People(file, now).add_advisor("Sarah Jones", 1)
    capsys.readouterr()
    assert "Sarah Jones: No one-to-one is planned yet. Plan one first" in refused(
        capsys, library, "--advisor", "Sarah Jones"
    )
