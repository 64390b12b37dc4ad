"""Any figure is worked out again from the record, and stays what it was however often something is revised."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.domain.figure_id import FigureId, Part, Scope, parse
from app.domain.recount import Sums
from app.domain.words import Mark, State
from app.services import evaluation_sql, keeping
from app.services.answering import Answer
from app.services.evaluation_reading import VALUES
from app.services.explaining import Explained, Explaining
from app.services.explaining_sheets import explain_sheet
from app.services.figure_ids import Printed, printed, printed_sheet
from app.services.recorded import NoSuchFigure
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library

TODAY = date(2026, 11, 21)
YEAR = (202601, 202612)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def write_marks(library: Library, evaluation: int, marks: dict[int, Mark], by: int = EVALUATOR) -> None:
    """Write marks with notes as evidence in one transaction."""
    with library.file.write() as connection:
        for number, mark in marks.items():
            values = {"id": evaluation, "criterion": number, "at": "2026-11-21T10:00:00.000+00:00", "by": by}
            connection.execute(evaluation_sql.MARK, {**values, "value": VALUES[mark], "at_ms": None})
            empty = {"looked_up": "", "looked_where": "", "seen": ""}
            connection.execute(evaluation_sql.NOTE, {**values, **empty, "note": "heard"})


def finalised(library: Library, not_met: int = 0, advisor: int = SARAH, started: str = "2026-11-17T09:42:00") -> int:
    """Finalise an evaluation with so many marks not met, the last criteria first."""
    evaluation = library.draft(advisor, started)
    write_marks(library, evaluation, {n: Mark.NOT_MET if n > 20 - not_met else Mark.MET for n in range(1, 21)})
    library.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    return evaluation


def revised(library: Library, evaluation: int, marks: dict[int, Mark]) -> int:
    """Revise an evaluation by other marks."""
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    write_marks(library, revision, marks, SECOND)
    library.evaluating.finalise(revision, SECOND, edge_seen=True)
    return revision


def ids(library: Library, scope: Scope = ("advisor", SARAH)) -> Printed:
    with library.file.read() as connection:
        return printed(connection, scope, *YEAR)


def explain(library: Library, number: str) -> Explained:
    asked = parse(number)
    assert isinstance(asked, FigureId)
    return Explaining(library.file, library.clock).figure(asked)


def test_a_figure_is_its_evaluations_marks_and_sums(library: Library) -> None:
    first, second = finalised(library, 2), finalised(library, 5, started="2026-10-03T11:00:00")
    finalised(library, 9, advisor=TOM)
    library.evaluating.discard(library.draft())
    found = explain(library, ids(library).whole)
    assert (found.whose, found.what, found.sums, found.sums.percent) == (
        "Sarah Jones",
        "all criteria",
        Sums(33, 40, 33, 7, 0),
        Fraction(3300, 40),
    )
    assert [(each.evaluation_id, each.month, each.sums.covered) for each in found.counted] == [
        (first, 202611, 18),
        (second, 202610, 15),
    ]
    assert (found.revised, found.added, found.now, found.stored) == ((), (), found.sums, found.sums)


@pytest.mark.parametrize(
    ("scope", "covered", "of"),
    [(("advisor", SARAH), 18, 20), (("advisor", TOM), 11, 20), (("team", 1), 29, 40), (None, 29, 40)],
)
def test_an_advisor_a_team_and_everybody(library: Library, scope: Scope, covered: int, of: int) -> None:
    finalised(library, 2)
    finalised(library, 9, advisor=TOM)
    found = explain(library, ids(library, scope).whole)
    assert (found.sums.covered, found.sums.of, found.stored) == (covered, of, found.now)


def test_a_section_and_a_criterion(library: Library) -> None:
    finalised(library, 2)
    revised(library, finalised(library, 0), {20: Mark.NO_OPPORTUNITY})
    numbers = ids(library)
    close = explain(library, numbers.section("Close"))
    assert (close.what, close.sums, close.stored) == ("Close", Sums(8, 10, 7, 2, 1), close.now)
    survey = explain(library, numbers.criterion("survey"))
    assert (survey.what, survey.sums, survey.stored) == ("Offers the survey", Sums(0, 1, 0, 1, 1), survey.now)
    assert explain(library, numbers.section("Welcome")).sums.percent == 100


def test_what_was_printed_stays_and_says_why_it_is_another_today(library: Library) -> None:
    first = finalised(library, 2)
    number = ids(library).whole
    second = revised(library, first, {20: Mark.MET})
    third = finalised(library, 7)
    fourth = revised(library, third, {20: Mark.MET})
    found = explain(library, number)
    assert (found.sums, found.now) == (Sums(18, 20, 18, 2, 0), Sums(33, 40, 33, 7, 0))
    ((was),) = [(each.before.evaluation_id, each.after and each.after.evaluation_id) for each in found.revised]
    assert was == (first, second)
    assert [each.evaluation_id for each in found.added] == [fourth], "a revision of what was added is what was added"
    assert explain(library, ids(library).whole).sums == found.now


def test_spot_checks_drafts_and_other_months_are_not_in_it(library: Library) -> None:
    from app.domain.words import Purpose

    spot = library.evaluating.begin(library.contact(), EVALUATOR, Purpose.SPOT_CHECK)
    write_marks(library, spot, dict.fromkeys(range(1, 21), Mark.MET))
    library.evaluating.finalise(spot, EVALUATOR, edge_seen=True)
    library.draft()
    finalised(library, 1, started="2025-12-31T23:59:00")
    found = explain(library, ids(library).whole)
    assert (found.counted, found.sums, found.stored) == ((), Sums(), Sums())


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("FH-A3-202601-202612-S0-R99999", "ends at row .*comes from another library or from a newer copy"),
        ("FH-A99-202601-202612-S0-R1", "no advisor number 99"),
        ("FH-T99-202601-202612-S0-R1", "no team number 99"),
        ("FH-A3-202601-202612-S99-R1", "no section number 99|has a section number 99"),
        ("FH-A3-202601-202612-C.shouting-R1", "has a criterion “shouting”"),
    ],
)
def test_a_number_of_another_library_is_refused(library: Library, number: str, said: str) -> None:
    finalised(library)
    with pytest.raises(NoSuchFigure, match=said):
        explain(library, number)


def test_a_sheets_result_is_in_the_record_too(library: Library) -> None:
    first = finalised(library, 2)
    with library.file.read() as connection:
        assert printed_sheet(connection, library.draft()) == ""
        number = printed_sheet(connection, first)
    second = revised(library, first, {20: Mark.MET})
    row = int(number.rpartition("-R")[2])
    found = explain_sheet(library.file, library.clock, first, row)
    assert (found.row, found.revision, found.superseded_by, found.by) == (row, 1, second, "Ann Lowe")
    assert found.marks == found.stored == (*[Mark.MET] * 18, Mark.NOT_MET, Mark.NOT_MET)
    later = explain_sheet(library.file, library.clock, second)
    assert (later.revision, later.supersedes, later.superseded_by) == (2, first, None)
    with pytest.raises(NoSuchFigure, match="does not say that an evaluation 77 was finalised"):
        explain_sheet(library.file, library.clock, 77)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE forged SET covered = 20 WHERE position = 0",
        "DELETE FROM forged WHERE position = 2",
        "UPDATE forged SET advisor_id = 4",
        "UPDATE evaluation SET covered = 20",
    ],
)
def test_the_check_finds_totals_that_the_marks_do_not_come_to(library: Library, change: str) -> None:
    evaluation = finalised(library, 2)
    with library.file.write() as connection:
        for statement in (
            "CREATE TEMP TABLE forged AS SELECT * FROM section_total",
            "DELETE FROM section_total",
            change,
            "INSERT INTO section_total SELECT * FROM forged",
            "DROP TABLE forged",
        ):
            connection.execute(text(statement))
    assert keeping.check(library.path).problems == (
        f"evaluation {evaluation}: its totals are not what its marks come to",
    )
    if "covered = 20 WHERE" in change:
        found = explain(library, ids(library).whole)
        assert (found.now.covered, found.stored.covered) == (18, 20)


def test_the_check_finds_marks_that_are_not_those_in_the_record(library: Library) -> None:
    from app.services import sealing

    evaluation = finalised(library, 2)
    write_marks(library, evaluation, {20: Mark.MET})
    forged = sealing.seal_of(library.evaluating.open(evaluation))
    with library.file.write() as connection:  # whoever changes marks and makes a new seal still leaves the record
        connection.execute(text("UPDATE evaluation SET seal = :seal"), {"seal": forged})
    assert keeping.check(library.path).problems == (f"evaluation {evaluation}: its marks are not those in the record",)


def test_the_check_finds_what_the_record_does_not_know(library: Library) -> None:
    evaluation = finalised(library, 2)
    with library.file.write() as connection:
        connection.execute(text("DROP TRIGGER record_no_delete"))
        connection.execute(text("DELETE FROM record WHERE what = 'finalised'"))
    assert keeping.check(library.path).problems == (
        f"evaluation {evaluation}: the record does not say that it was finalised",
    )


STEPS = st.lists(
    st.tuples(st.sampled_from(("share", "agree", "dispute", "stand", "raise", "revise", "discard")), st.integers(0, 9)),
    max_size=14,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(STEPS)
def test_figures_equal_a_recount_whatever_steps_are_taken(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    library = Library(tmp_path_factory.mktemp("steps") / "Team.fairhearing")
    made = [finalised(library, 3), finalised(library, 6)]
    seen: dict[str, Sums] = {}
    for step, pick in steps:
        take(library, made, step, pick)
        for part in (0, 4, "survey"):
            check_part(library, part, seen)
    assert {number: explain(library, number).sums for number in seen} == seen, "what was printed stays explained"
    assert keeping.check(library.path).problems == ()
    library.file.close()


def take(library: Library, made: list[int], step: str, pick: int) -> None:
    """Take a step with one of the evaluations where it is open to it; a refusal changes nothing."""
    evaluation = made[pick % len(made)]
    number = 20 - pick % 6
    state = library.evaluating.open(evaluation).state
    try:
        match step:
            case "share":
                library.answering.share(evaluation, TODAY, EVALUATOR)
            case "agree":
                library.answering.acknowledge(evaluation, TODAY, "", EVALUATOR)
            case "dispute":
                library.answering.dispute(evaluation, TODAY, "no", {number: ""}, EVALUATOR)
            case "stand" | "raise":
                named = library.history.trail(evaluation).last(State.DISPUTED)
                answers = (
                    {each.number: Answer("x", Mark.MET if step == "raise" else None) for each in named.criteria}
                    if named
                    else {}
                )
                made.append(library.answering.resolve(evaluation, TODAY, "", answers, SECOND).evaluation_id)
            case "revise":
                made.append(revised(library, evaluation, {number: list(Mark)[pick % 3]}))
            case "discard":
                library.evaluating.discard(library.revising.revise(evaluation, "Heard again", SECOND), SECOND)
    except ValueError:
        assert library.evaluating.open(evaluation).state is state
        if step == "revise" and (left := library.history.trail(evaluation).open_revision):
            library.evaluating.discard(left.id, SECOND)


def check_part(library: Library, part: Part, seen: dict[str, Sums]) -> None:
    """Hold a figure, as it would be printed now, against what the pages show."""
    numbers = ids(library)
    names: dict[Part, str] = {0: numbers.whole, 4: numbers.section("Close"), "survey": numbers.criterion("survey")}
    number = names[part]
    found = explain(library, number)
    assert found.sums == found.now == found.stored
    seen[number] = found.sums
    if part == 0:
        trends = library.progress.trends(SARAH, *YEAR)
        assert sum(point.covered for point in trends.total.points) == found.sums.covered
