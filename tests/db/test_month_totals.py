"""The months that are added up stay what a recount makes of them, whatever is put in, taken out or built anew."""

from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.words import Purpose
from db import connecting, engine, month_totals
from tests.a_library import EVALUATOR, SARAH, TOM, Clock, Library
from tests.db.test_migrating import REBUILDS_PARENTS, with_step

SECTIONS = """
    SELECT advisor_id, month, purpose,
        coalesce((SELECT min(b.id) FROM scorecard_section b WHERE b.name = s.name), 0),
        count(*), sum(covered), sum("of"),
        sum(CAST(10000.0 * covered / "of" + 0.5 AS INT)),
        sum(CAST(10000.0 * covered / "of" + 0.5 AS INT) * CAST(10000.0 * covered / "of" + 0.5 AS INT))
    FROM section_total LEFT JOIN scorecard_section s ON s.id = section_id WHERE "of" > 0 GROUP BY 1, 2, 3, 4
"""
CRITERIA = """
    SELECT e.advisor_id, e.month, e.purpose, m.criterion_id, sum(m.value = 1), sum(m.value = 2), sum(m.value = 3)
    FROM evaluation e JOIN mark m ON m.evaluation_id = e.id WHERE e.state <> 'draft' AND e.superseded = 0
    GROUP BY 1, 2, 3, 4
"""


def recounted(path: Path) -> int:
    """Hold both tables against a recount from totals and marks, and return how many rows they have."""
    raw = connecting.connect(path)
    kept = [sorted(raw.execute(f"SELECT * FROM {name}").fetchall()) for name in ("section_month", "criterion_month")]
    again = [sorted(raw.execute(statement).fetchall()) for statement in (SECTIONS, CRITERIA)]
    raw.close()
    assert kept == again
    return len(kept[0]) + len(kept[1])


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "Team.fairhearing")
    made.finalised(not_met=(1, 2, 3))
    made.finalised(not_met=(3, 4), missing=(5, 20))
    made.finalised(started="2026-10-02T10:00:00", missing=(7,))
    made.finalised(TOM, not_met=tuple(range(1, 12)))
    made.draft()
    return made


def test_what_is_finalised_is_added(library: Library) -> None:
    assert recounted(library.path) == 3 * (5 + 20)
    criteria = "SELECT met, not_met, no_opportunity FROM criterion_month WHERE advisor_id = ? AND month = 202611"
    raw = connecting.connect(library.path)
    assert raw.execute(f"{criteria} ORDER BY criterion_id LIMIT 5", (SARAH,)).fetchall() == [
        (1, 1, 0), (1, 1, 0), (0, 2, 0), (1, 1, 0), (1, 0, 1),
    ]  # fmt: skip
    raw.close()


def test_purposes_are_kept_apart(library: Library) -> None:
    draft = library.evaluating.begin(library.contact(), EVALUATOR, Purpose.SPOT_CHECK)
    library.mark_all(draft, not_met=(1,))
    library.evaluating.finalise(draft, EVALUATOR)
    assert recounted(library.path) == 4 * (5 + 20)


def test_what_a_revision_supersedes_is_taken_out(library: Library) -> None:
    before = recounted(library.path)
    with library.file.write() as connection:
        connection.execute(text("DELETE FROM section_total WHERE evaluation_id = 1"))
        connection.execute(text("UPDATE evaluation SET superseded = 1 WHERE id = 1"))
    assert recounted(library.path) == before
    with library.file.write() as connection:
        connection.execute(text("DELETE FROM section_total WHERE evaluation_id = 3"))
        connection.execute(text("UPDATE evaluation SET superseded = 1 WHERE id = 3"))
    assert recounted(library.path) == before - 25, "a month in which nothing counts any more is gone"


def test_an_evaluation_that_is_deleted_with_its_marks_is_taken_out(library: Library) -> None:
    with library.file.write() as connection:
        connection.execute(text("DELETE FROM evaluation WHERE id = 2"))
    assert recounted(library.path) == 3 * (5 + 20)


def test_totals_are_never_changed_in_place(library: Library) -> None:
    raw = connecting.connect(library.path)
    with pytest.raises(connecting.driver().IntegrityError, match="never changed"):
        raw.execute("UPDATE section_total SET covered = covered - 1")
    raw.close()


def test_a_library_from_before_gets_them_filled(tmp_path: Path, library: Library) -> None:
    library.file.close()
    raw = connecting.connect(library.path)
    for name in month_totals._TRIGGERS:
        raw.execute(f"DROP TRIGGER {name}")
    for name in month_totals._TABLES:
        raw.execute(f"DROP TABLE {name}")
    raw.close()
    engine.open_library(library.path, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    assert recounted(library.path) == 3 * (5 + 20)


def test_adding_up_goes_on_after_a_table_was_built_anew(tmp_path: Path, library: Library) -> None:
    library.file.close()
    engine.open_library(library.path, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    raw = connecting.connect(library.path)
    raw.execute("UPDATE evaluation SET superseded = 1 WHERE id = 2")
    raw.execute("DELETE FROM section_total WHERE evaluation_id = 2")
    raw.close()
    assert recounted(library.path) == 3 * (5 + 20)
