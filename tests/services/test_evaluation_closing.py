"""What finalising enters in the record is the same whether a service does it or a whole library is made in one go."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from app.services.evaluation_closing import ENTER_ALL
from tests.a_library import EVALUATOR, SARAH, SECOND, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def entered(library: Library) -> list[tuple[object, ...]]:
    with library.file.read() as connection:
        rows = connection.execute(
            text("SELECT at, by_id, subject, subject_id, advisor_id, detail FROM record WHERE what = 'finalised'")
        ).all()
    return [(*row[:-1], json.loads(row.detail)) for row in rows]


def test_the_record_has_marks_revision_and_outcome(library: Library) -> None:
    evaluation = library.draft()
    library.mark_all(evaluation, not_met=(3,), missing=(20,))
    with library.file.write() as connection:
        connection.execute(
            text("""
                INSERT INTO outcome (evaluation_id, first_contact, avoidable, records_checked, records_right,
                    changed_at, changed_by)
                VALUES (:id, 1, 0, 4, 3, '2026-11-21T10:00:00.000+00:00', 1)
            """),
            {"id": evaluation},
        )
    library.evaluating.finalise(evaluation, EVALUATOR)
    revision = library.revising.revise(evaluation, "Heard again", SECOND)
    library.evaluating.finalise(revision, SECOND)
    plain = library.finalised()
    first, second, third = entered(library)
    marks = "11211111111111111113"
    outcome = {"first_contact": True, "avoidable": False, "records_checked": 4, "records_right": 3}
    about = {"interaction": 1, "month": 202611, "purpose": "routine", "version": 1}
    assert first[1:] == (
        EVALUATOR,
        "evaluation",
        evaluation,
        SARAH,
        about | {"revision": 1, "supersedes": None, "marks": marks, "outcome": outcome},
    )
    assert second[1:] == (
        SECOND,
        "evaluation",
        revision,
        SARAH,
        about | {"revision": 2, "supersedes": evaluation, "marks": marks, "outcome": outcome},
    )
    assert third[3] == plain
    assert isinstance(third[-1], dict)
    assert "outcome" not in third[-1]
    before = entered(library)
    with library.file.write() as connection:
        connection.execute(text("DROP TRIGGER record_no_delete"))
        connection.execute(text("DELETE FROM record"))
        connection.exec_driver_sql(ENTER_ALL, (1,))
    assert entered(library) == before
