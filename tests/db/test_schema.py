"""The migrations build exactly the tables that the models describe."""

from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Column, Connection, Integer, create_engine, inspect
from sqlalchemy.pool import StaticPool

from db import connecting, upgrade
from db.engine import CURRENT
from db.tables import Base
from tests.a_library import Clock, new

_PARTIAL = "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql LIKE '%WHERE%'"
_KIND = "SELECT type, ncol, wr, strict FROM pragma_table_list WHERE name = ?"
OWN_TO_ALEMBIC = "alembic_version"


def shape(raw: connecting.Raw) -> dict[str, Any]:
    """Return everything SQLite knows about each table, with the parts of its text that only stand there."""
    tables = {}
    for name, sql in raw.execute(
        "SELECT name, sql FROM sqlite_master JOIN pragma_table_list l USING (name, type) "
        "WHERE l.schema = 'main' AND name NOT LIKE 'sqlite_%' AND name <> ?",
        (OWN_TO_ALEMBIC,),
    ).fetchall():
        if is_derived(name):
            continue
        indexes = raw.execute(f"PRAGMA index_list('{name}')").fetchall()
        tables[name] = {
            "columns": raw.execute(f"PRAGMA table_xinfo('{name}')").fetchall(),
            "foreign keys": sorted(row[2:] for row in raw.execute(f"PRAGMA foreign_key_list('{name}')").fetchall()),
            "indexes": sorted(
                (row[1], row[2], row[4], str(raw.execute(f"PRAGMA index_xinfo('{row[1]}')").fetchall()))
                for row in indexes
            ),
            "partial": sorted(" ".join(row[0].split()) for row in raw.execute(_PARTIAL, (name,))),
            "kind": raw.execute(_KIND, (name,)).fetchall(),
            "counts up": "AUTOINCREMENT" in sql,
        }
    return tables


def checks(connection: Connection) -> dict[str, Any]:
    """Return the names and texts of all CHECK constraints."""
    known = inspect(connection)
    return {
        table: sorted((str(check["name"]), check["sqltext"]) for check in known.get_check_constraints(table))
        for table in known.get_table_names()
        if table != OWN_TO_ALEMBIC and not is_derived(table)
    }


def is_derived(table: str | None) -> bool:
    """Return whether a table is one that db.searching or db.month_totals makes, or a part of one."""
    return (table or "").startswith(("interaction_search", "word_search", "section_month", "criterion_month"))


@pytest.fixture
def migrated(tmp_path: Path) -> connecting.Raw:
    new(tmp_path / "Team.fairhearing", Clock()).close()
    return connecting.connect(tmp_path / "Team.fairhearing")


def connected(raw: connecting.Raw) -> Connection:
    return create_engine("sqlite://", module=connecting.driver(), creator=lambda: raw, poolclass=StaticPool).connect()


def modelled() -> connecting.Raw:
    raw: connecting.Raw = connecting.driver().connect(":memory:", isolation_level=None)
    with connected(raw) as connection:
        Base.metadata.create_all(connection)
    return raw


def test_the_migrations_build_what_the_models_say(migrated: connecting.Raw) -> None:
    expected, built = modelled(), migrated
    assert shape(built) == shape(expected)
    with connected(built) as there, connected(expected) as here:
        assert checks(there) == checks(here)
        assert sum(len(each) for each in checks(there).values()) == 31
        context = MigrationContext.configure(
            there,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _: (
                    kind != "table" or (name != OWN_TO_ALEMBIC and not is_derived(name))
                ),
            },
        )
        assert compare_metadata(context, Base.metadata) == []
    built.close()
    expected.close()


def test_a_difference_does_not_go_unseen(migrated: connecting.Raw) -> None:
    """Each kind of difference, planted into the built tables, shows."""
    expected = shape(modelled())
    planted = {
        "a column": "ALTER TABLE team ADD COLUMN colour TEXT",
        "an index": "CREATE INDEX ix_more ON team (name)",
        "a table": "CREATE TABLE more (id INTEGER PRIMARY KEY)",
        "a partial index": "DROP INDEX ix_section_total_whole",
    }
    for what, statement in planted.items():
        migrated.execute("BEGIN")
        migrated.execute(statement)
        assert shape(migrated) != expected, what
        migrated.execute("ROLLBACK")
    assert shape(migrated) == expected
    migrated.close()


def test_every_constraint_has_a_name() -> None:
    for table in Base.metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name


def test_the_marks_of_a_library_without_row_numbers_stay_so() -> None:
    without = {name for name, about in shape(modelled()).items() if about["kind"][0][2]}
    assert without == {"mark", "criterion_note", "section_total", "one_to_one_clip", "disputed_criterion"}


def test_the_newest_migration_is_the_schema_version() -> None:
    assert upgrade.head(CURRENT.migrations) == f"{CURRENT.version:04d}"


def test_the_naming_reaches_new_constraints() -> None:
    from sqlalchemy import MetaData, Table

    from db.models import NAMING

    table = Table("t", MetaData(naming_convention=NAMING), Column("a", Integer), CheckConstraint("a > 0", name="above"))
    assert {str(constraint.name) for constraint in table.constraints} >= {"ck_t_above"}
