"""``fair-hearing explain``: a printed figure, worked out again in words or as JSON, or refused in one line."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from app.cli.run import main
from app.domain.words import Mark
from app.services.evaluating import Note
from app.services.figure_ids import Printed, printed, printed_sheet
from tests.a_library import EVALUATOR, SARAH, SECOND, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "Team.fairhearing")
    made.finalised(not_met=(7, 20))
    return made


def ids(library: Library) -> Printed:
    with library.file.read() as connection:
        return printed(connection, ("advisor", SARAH), 202610, 202611)


def explain(library: Library, *asked: str) -> int:
    library.file.checkpoint()
    return main(["explain", str(library.path), *asked])


def test_a_figure_in_words(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    number = ids(library).whole
    revision = library.revising.revise(1, "Heard again", SECOND)
    library.evaluating.mark(revision, 20, Mark.MET, None, SECOND)
    library.evaluating.finalise(revision, SECOND, edge_seen=True)
    assert explain(library, "--figure", number.lower()) == 0
    said = capsys.readouterr().out
    for line in (
        "of         Sarah Jones; October to November 2026; all criteria",
        "as of      row 2 of the record, 21 November 2026",
        "counted    1 routine evaluation",
        "together   18 of 20 = 9/10 = 90%",
        "today      19 of 20 = 19/20 = 95%",
        "evaluation 1 (18 of 20) was revised since: 19 of 20 as evaluation 2, revision 2",
        "library    its pages show what the record says today",
    ):
        assert line in said


def test_a_criterion_as_json(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    number = ids(library).criterion("survey")
    assert explain(library, "--figure", number, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["figure"], said["whose"], said["part"]) == (number, "Sarah Jones", "Offers the survey")
    assert (said["covered"], said["of"], said["fraction"], said["shown"]) == (0, 1, "0/1", "0%")
    assert [each["evaluation"] for each in said["evaluations"]] == [1]
    assert said["library_agrees"] is True


def test_the_number_on_a_sheet_and_an_evaluation(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    with library.file.read() as connection:
        number = printed_sheet(connection, 1)
    for asked in (("--figure", number), ("--evaluation", "1")):
        assert explain(library, *asked) == 0
        said = capsys.readouterr().out
        assert "20  Offers the survey" in said
        assert "together   18 of 20 = 90%, meets" in said
        assert "library    holds the same marks" in said
    assert explain(library, "--evaluation", "1", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["covered"], said["band"], said["marks"][6]) == (18, "meets", "not met")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--figure", "4711"), "is not a figure’s number"),
        (("--figure", "FH-A3-202610-202611-S0-R9999"), "comes from another library"),
        (("--figure", "FH-E77-R1"), "does not say that an evaluation 77 was finalised by row 1"),
        (("--evaluation", "77"), "does not say that an evaluation 77 was finalised"),
        (("--evaluation", "one"), "is not the id of an evaluation"),
        ((), "one of the arguments --figure --evaluation is required"),
    ],
)
def test_what_cannot_be_explained_is_one_line_and_two(
    library: Library, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...], said: str
) -> None:
    assert explain(library, *asked) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_library_that_shows_something_else_is_found_out(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    with library.file.write() as connection:
        connection.execute(text("DELETE FROM section_total WHERE position = 0"))
    assert explain(library, "--figure", ids(library).whole) == 1
    assert "DOES NOT AGREE: its pages show nothing to share in" in capsys.readouterr().out
    library.evaluating.note(library.draft(), 1, Note("x"), EVALUATOR)
    with library.file.write() as connection:
        connection.execute(text("UPDATE mark SET value = 1 WHERE value = 2"))
    assert explain(library, "--evaluation", "1") == 1
    assert "DOES NOT AGREE: its marks are others" in capsys.readouterr().out
