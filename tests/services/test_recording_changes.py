"""The record takes every change in the change's own transaction, and gives none of them up again."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.services.recording_changes import enter
from db.errors import LibraryError
from tests.a_library import EVALUATOR, SARAH, Library

AT = "2026-11-21T10:00:00.000+00:00"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_a_change_is_entered_with_who_what_and_when(library: Library) -> None:
    due = {"due_on": ["2026-11-01", "2026-11-08"], "why": "off sick – “back soon”"}
    with library.file.write() as connection:
        number = enter(
            connection,
            at=AT,
            by=EVALUATOR,
            what="changed",
            subject="action",
            subject_id=7,
            advisor_id=SARAH,
            detail=due,
        )
        following = enter(connection, at=AT, by=None, what="set", subject="target", subject_id=None)
    assert following == number + 1
    with library.file.read() as connection:
        rows = connection.execute(
            text("SELECT * FROM record WHERE id >= :number ORDER BY id"), {"number": number}
        ).all()
    assert tuple(rows[0])[1:7] == (AT, EVALUATOR, "changed", "action", 7, SARAH)
    assert json.loads(rows[0].detail) == due
    assert tuple(rows[1])[1:] == (AT, None, "set", "target", None, None, "{}")


def test_what_json_cannot_hold_is_refused_and_leaves_nothing(library: Library) -> None:
    before = library.one("SELECT count(*) FROM record")
    with pytest.raises(TypeError), library.file.write() as connection:
        enter(connection, at=AT, by=None, what="set", subject="plan", subject_id=1, detail={"x": object()})
    assert library.one("SELECT count(*) FROM record") == before


@pytest.mark.parametrize("change", ["UPDATE record SET what = 'shared'", "DELETE FROM record"])
def test_the_record_is_never_changed(library: Library, change: str) -> None:
    with library.file.write() as connection:
        enter(connection, at=AT, by=EVALUATOR, what="planned", subject="one-to-one", subject_id=1)
    with pytest.raises((SQLAlchemyError, LibraryError)), library.file.write() as connection:
        connection.execute(text(change))
    assert library.one("SELECT what FROM record ORDER BY id DESC LIMIT 1") == "planned"
