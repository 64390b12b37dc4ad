"""An older library is brought up to date whole or not at all, after a backup, and no child row is lost on the way.

One step more than there are is made up here; each real one is tried in the same way, with its own rows.
"""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.words import MomentKind
from app.services import keeping
from db import backup, connecting, engine, errors, upgrade
from db.engine import CURRENT, SCHEMA_VERSION, Schema
from tests.a_library import Clock, Library

HEAD = '''
"""A step."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "{revision}", "{before}", None, None
def upgrade() -> None:
    """Take the step."""
'''
REBUILDS_PARENTS = """
    with op.batch_alter_table("evaluation", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.add_column(sa.Column("mood", sa.Text(), server_default="calm", nullable=False))
        table.create_check_constraint(op.f("ck_evaluation_mood"), "mood IN ('calm', 'cross')")
    with op.batch_alter_table("interaction", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.alter_column("subject", type_=sa.Text(), nullable=True)
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("extension", sa.Text()))
"""
FAILS = """
    op.add_column("team", sa.Column("colour", sa.Text()))
    op.execute("DELETE FROM mark")
    op.execute("INSERT INTO no_table VALUES (1)")
"""
LEAVES_ORPHANS = """
    op.execute("DELETE FROM person WHERE is_advisor = 1")
"""


NEXT = SCHEMA_VERSION + 1


def with_step(folder: Path, body: str, version: int = NEXT) -> Schema:
    """Return the schema that one more step leads to."""
    migrations = folder / "migrations"
    shutil.copytree(CURRENT.migrations, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    text = HEAD.format(revision=f"{version:04d}", before=f"{version - 1:04d}") + body
    (migrations / "versions" / f"{version:04d}_step.py").write_text(text, encoding="utf-8")
    return Schema(version, migrations)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a closed library with rows in every table that hangs on another."""
    made = Library(tmp_path / "Team.fairhearing")
    evaluation = made.finalised(not_met=(2, 3))
    draft = made.draft()
    made.mark_all(draft)
    made.evaluating.add_moment(draft, 3, MomentKind.EVIDENCE, 1000, 11000, "flat", 1)
    assert evaluation != draft
    made.file.close()
    return made.path


def counts(path: Path) -> dict[str, int]:
    raw = connecting.read_only(path)
    try:
        return connecting.row_counts(raw)
    finally:
        raw.close()


def version(path: Path) -> int:
    raw = connecting.read_only(path)
    try:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])
    finally:
        raw.close()


def test_rebuilding_parents_keeps_every_child(tmp_path: Path, library: Path) -> None:
    before = counts(library)
    assert {"mark", "criterion_note", "moment", "section_total"} <= {name for name, rows in before.items() if rows}
    engine.open_library(library, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    assert counts(library) == before
    assert version(library) == NEXT
    raw = connecting.connect(library)
    assert raw.execute("SELECT DISTINCT mood FROM evaluation").fetchall() == [("calm",)]
    sql = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'evaluation'").fetchone()[0]
    for name in ("ck_evaluation_mood", "ck_evaluation_purpose", "ck_evaluation_state", "ck_evaluation_finalised"):
        assert name in sql
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(connecting.driver().IntegrityError):
        raw.execute("INSERT INTO mark VALUES (999, 1, 1, NULL, 'x', 1)")
    raw.close()


def test_with_foreign_keys_on_the_same_step_would_lose_children(tmp_path: Path, library: Path) -> None:
    """The trap itself, so that the test above is known to be able to fail."""
    raw = connecting.connect(library)
    before = connecting.row_counts(raw)
    raw.execute("BEGIN IMMEDIATE")
    sql = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'evaluation'").fetchone()[0]
    raw.execute(sql.replace("TABLE evaluation", "TABLE rebuilt", 1))
    raw.execute("INSERT INTO rebuilt SELECT * FROM evaluation")
    raw.execute("DROP TABLE evaluation")
    raw.execute("ALTER TABLE rebuilt RENAME TO evaluation")
    after = connecting.row_counts(raw)
    raw.execute("ROLLBACK")
    raw.close()
    assert before["mark"] == 40
    assert after["mark"] == 0


def test_a_backup_is_taken_before(tmp_path: Path, library: Path) -> None:
    before = counts(library)
    engine.open_library(library, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    [kept] = backup.folder_of(library).iterdir()
    assert kept.name.endswith(f" before version {NEXT}.fairhearing")
    assert counts(kept) == before
    assert version(kept) == SCHEMA_VERSION
    assert backup.rotate(library) == ()
    keeping.open_(kept, Clock()).close()


@pytest.mark.parametrize(
    ("body", "said"), [(FAILS, "no such table: no_table"), (LEAVES_ORPHANS, "rows would have lost what they belong to")]
)
def test_a_step_that_fails_leaves_the_library_as_it_was(tmp_path: Path, library: Path, body: str, said: str) -> None:
    before = library.read_bytes()
    with pytest.raises(errors.MigrationFailed, match=said) as refused:
        engine.open_library(library, clock=Clock(), schema=with_step(tmp_path, body))
    assert "It was left as it was" in str(refused.value)
    assert library.read_bytes() == before
    keeping.open_(library, Clock()).close()


def test_a_library_brought_up_to_date_is_too_new_for_an_older_program(tmp_path: Path, library: Path) -> None:
    engine.open_library(library, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    before = library.read_bytes()
    with pytest.raises(errors.Newer):
        keeping.open_(library, Clock())
    assert library.read_bytes() == before


def test_a_second_opening_does_nothing_more(tmp_path: Path, library: Path) -> None:
    schema = with_step(tmp_path, REBUILDS_PARENTS)
    engine.open_library(library, clock=Clock(), schema=schema).close()
    before = library.read_bytes()
    engine.open_library(library, clock=Clock(), schema=schema).close()
    assert library.read_bytes() == before
    assert len(list(backup.folder_of(library).iterdir())) == 1


def test_the_version_is_believed_where_sqlite_sees_it(tmp_path: Path, library: Path) -> None:
    """A step whose pages are still in the log is seen although the header is the old one."""
    schema = with_step(tmp_path, REBUILDS_PARENTS)
    raw = connecting.connect(library)
    upgrade.run(raw, library, schema.version, schema.migrations)
    killed = tmp_path / "killed" / library.name
    killed.parent.mkdir()
    for each in (library, library.with_name(library.name + "-wal")):
        shutil.copy(each, killed.parent)
    raw.close()
    with pytest.raises(errors.Newer):
        keeping.open_(killed, Clock())


def of_old(folder: Path, version: int) -> Path:
    """Return a library of an older ``version`` with rows in every table that hangs on another.

    The rows are those of today's library, as far as there was room for them.
    """
    made = Library(folder / "Today.fairhearing")
    with made.file.write() as connection:
        connection.execute(
            text(
                "INSERT INTO recording (id, sha256, path, size, duration_ms, channels, sample_rate, codec) "
                "VALUES (1, 'f00d', '/calls/a.wav', 9, 60000, 2, 8000, 'pcm_mulaw')"
            )
        )
    made.contact(recording_id=1, search_key="missed bin 441927")
    made.finalised(not_met=(2, 3))
    made.evaluating.add_moment(made.draft(), 3, MomentKind.SILENCE, 1000, 11000, "", 1)
    made.file.close()
    old = folder / "Old.fairhearing"
    connecting.bare(old, "rwc").close()
    engine.migrate(old, Schema(version, CURRENT.migrations))
    raw = connecting.bare(old, "rw")
    raw.execute(f"ATTACH '{made.path}' AS today")
    for table in connecting.row_counts(raw):
        names = ", ".join(f'"{row[1]}"' for row in raw.execute(f"PRAGMA main.table_info('{table}')").fetchall())
        if table not in ("alembic_version", "sqlite_sequence"):
            raw.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM today.{table}")
    raw.close()
    return old


def assert_nothing_lost(path: Path, before: dict[str, int]) -> None:
    """Every row that was there is there; what a later version begins with may be there, too."""
    now = counts(path)
    assert {name: now[name] for name in before if name != "sqlite_sequence"} == {
        name: rows for name, rows in before.items() if name != "sqlite_sequence"
    }


def test_version_1_gets_its_room_for_listening_and_loses_nothing(tmp_path: Path) -> None:
    old = of_old(tmp_path, 1)
    before = counts(old)
    assert {"mark", "criterion_note", "moment", "section_total", "recording"} <= {
        n for n, rows in before.items() if rows
    }
    engine.open_library(old, clock=Clock()).close()
    assert_nothing_lost(old, before)
    assert version(old) == SCHEMA_VERSION
    assert version(next(backup.folder_of(old).iterdir())) == 1
    raw = connecting.connect(old)
    raw.execute("INSERT INTO analysis (recording_id, algorithm, result, analysed_at) VALUES (1, 1, '{}', 'x')")
    raw.execute("INSERT INTO transcript VALUES (1, 1, 'a.vtt', 'WebVTT', 'x', 1, '[]')")
    with pytest.raises(connecting.driver().IntegrityError):
        raw.execute("INSERT INTO analysis (recording_id, algorithm, result, analysed_at) VALUES (2, 1, '{}', 'x')")
    raw.close()
    assert keeping.check(old).sound


def test_version_2_gets_its_room_for_importing_and_loses_nothing(tmp_path: Path) -> None:
    old = of_old(tmp_path, 2)
    raw = connecting.connect(old)
    told = '{"conversation": {"flags": ["clipped", "noisy"]}}'
    raw.execute("INSERT INTO analysis VALUES (1, 1, ?, 'x')", (told,))
    raw.execute("""INSERT INTO transcript VALUES (1, 1, 'a.vtt', 'WebVTT', 'x', 1,
        '{"version": 1, "cues": [[0, 900, "Agent", "Good morning", "advisor", []]], "dismissed": []}')""")
    raw.close()
    before = counts(old)
    engine.open_library(old, clock=Clock()).close()
    assert_nothing_lost(old, before)
    raw = connecting.connect(old)
    assert raw.execute("SELECT flags FROM analysis").fetchall() == [('["clipped","noisy"]',)]
    assert raw.execute("SELECT rowid FROM interaction_search WHERE search_key MATCH '\"4192\"'").fetchall() == [(1,)]
    assert raw.execute("SELECT rowid FROM word_search WHERE word_search MATCH '\"morn\" *'").fetchall() == [(1,)]
    raw.execute("UPDATE interaction SET advisor_id = NULL WHERE id = 1")
    with pytest.raises(connecting.driver().IntegrityError):
        raw.execute("UPDATE interaction SET direction = 'sideways' WHERE id = 1")
    raw.close()
    assert keeping.check(old).sound


def test_version_3_gets_its_room_for_sampling_and_loses_nothing(tmp_path: Path) -> None:
    old = of_old(tmp_path, 3)
    before = counts(old)
    engine.open_library(old, clock=Clock()).close()
    assert_nothing_lost(old, before)
    raw = connecting.connect(old)
    columns = "period, plan, method, seed, algorithm, begun_at"
    drawn = f"INSERT INTO sample ({columns}) VALUES (202611, '{{}}', 'random', 7, 1, 'x')"
    raw.execute(drawn)
    with pytest.raises(connecting.driver().IntegrityError, match=r"sample\.period"):
        raw.execute(drawn)
    raw.execute("UPDATE sample SET abandoned_at = 'y', abandon_reason = 'wrong plan'")
    raw.execute(drawn)
    with pytest.raises(connecting.driver().IntegrityError, match="ck_sample_abandoned"):
        raw.execute("UPDATE sample SET abandoned_at = 'y' WHERE id = 2")
    raw.execute("INSERT INTO notice (kind, given_on, how, recorded_at) VALUES ('staff', '2026-04-01', 'a letter', 'x')")
    raw.execute(
        "INSERT INTO notice_receipt (notice_id, person_id, told_on, recorded_at) VALUES (1, 3, '2026-04-01', 'x')"
    )
    raw.close()
    assert keeping.check(old).sound


def test_searching_goes_on_after_a_table_was_built_anew(tmp_path: Path, library: Path) -> None:
    engine.open_library(library, clock=Clock(), schema=with_step(tmp_path, REBUILDS_PARENTS)).close()
    raw = connecting.connect(library)
    raw.execute("UPDATE interaction SET search_key = 'pothole' WHERE id = 1")
    raw.execute("UPDATE interaction SET body = 'Dear Sir' WHERE id = 2")
    assert raw.execute("SELECT rowid FROM interaction_search WHERE search_key MATCH 'thol'").fetchall() == [(1,)]
    assert raw.execute("SELECT rowid FROM word_search WHERE word_search MATCH 'dear'").fetchall() == [(2,)]
    raw.execute("DELETE FROM transcript")
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM interaction WHERE id = 1")
    assert raw.execute("SELECT rowid FROM interaction_search WHERE search_key MATCH 'thol'").fetchall() == []
    raw.close()


def test_version_4_gets_its_room_for_coaching_and_its_record_begins_with_what_was_finalised(tmp_path: Path) -> None:
    old = of_old(tmp_path, 4)
    raw = connecting.connect(old)
    told = '{"conversation": {"silences": [[1000, 5000], [9000, 12500]], "talk_overs": %s}}'
    raw.execute("DELETE FROM analysis")
    raw.execute("INSERT INTO analysis VALUES (1, 1, ?, 'x', '[]')", (told % '[{"start_ms": 1}]',))
    finalised = raw.execute("SELECT id, finalised_at FROM evaluation WHERE state <> 'draft' ORDER BY id").fetchall()
    marks = "SELECT m.value FROM mark m JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE evaluation_id = ?"
    expected = [
        (id_, at, "".join(str(row[0]) for row in raw.execute(f"{marks} ORDER BY c.number", (id_,)).fetchall()))
        for id_, at in finalised
    ]
    raw.close()
    before = counts(old)
    engine.open_library(old, clock=Clock()).close()
    assert_nothing_lost(old, before)
    raw = connecting.connect(old)
    record = "SELECT subject_id, at, json_extract(detail, '$.marks') FROM record ORDER BY id"
    assert expected
    assert raw.execute(record).fetchall() == expected
    assert raw.execute("SELECT silence_ms, talk_overs FROM analysis").fetchall() == [(7500, 1)]
    assert raw.execute("SELECT count(*), count(DISTINCT name_key) FROM avoidable_reason").fetchall() == [(5, 5)]
    replaced = "INSERT OR REPLACE INTO record SELECT id, at, by_id, 'nothing', subject, 1, 1, '{}' FROM record"
    for change in ("UPDATE record SET what = 'nothing'", "DELETE FROM record", replaced):
        with pytest.raises(connecting.driver().IntegrityError, match="never changed"):
            raw.execute(change)
    raw.close()
    assert keeping.check(old).sound
