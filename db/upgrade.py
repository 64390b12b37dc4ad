"""Running the migrations on one connection, with Alembic, whose slow import waits until there is one to run."""

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app import language
from db import connecting, errors, month_totals, searching, translate
from db.header import APPLICATION_ID

DERIVED = (searching, month_totals)
"""What the program keeps beside the tables of the migrations, all of it worked out from them."""


def run(raw: connecting.Raw, path: Path, target: int, migrations: Path) -> None:
    """Bring the library behind the DBAPI connection ``raw`` to version ``target`` in one transaction.

    Foreign keys are off meanwhile, because changing a parent table would otherwise delete its children, and are checked
    before the commit. Raises MigrationFailed or what the disk says; the file is then as it was.
    """
    engine = create_engine("sqlite://", module=connecting.driver(), creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        _outside(connection, "PRAGMA foreign_keys = OFF")
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            for derived in DERIVED:
                derived.take_down(connection)
            _apply(connection, f"{target:04d}", migrations)
            for derived in DERIVED:
                if target >= derived.SINCE:
                    derived.put_up(connection)
            if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                lost = language.plural(
                    "Upgrade",
                    "{0} row would have lost what it belongs to",
                    "{0} rows would have lost what they belong to",
                    len(broken),
                )
                raise errors.MigrationFailed(path, lost.format(len(broken)))
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {target}")
            connection.commit()
        except DBAPIError as failure:
            connection.rollback()
            said = translate.library_error(path, failure.orig or failure)
            raise said or errors.MigrationFailed(path, str(failure.orig)) from failure
        except BaseException:
            connection.rollback()
            raise
        finally:
            _outside(connection, "PRAGMA foreign_keys = ON")


def head(migrations: Path) -> str | None:
    """Return the number of the newest migration there is."""
    return _scripts(migrations).get_current_head()


def _apply(connection: Connection, target: str, migrations: Path) -> None:
    scripts = _scripts(migrations)

    def steps(revision: Any, _context: Any) -> Any:  # noqa: ANN401 - Alembic's own types are wider than what it passes
        return scripts._upgrade_revs(target, revision)

    with EnvironmentContext(Config(), scripts, fn=steps, destination_rev=target) as environment:
        environment.configure(connection=connection)
        with environment.begin_transaction():
            environment.run_migrations()


def _scripts(migrations: Path) -> ScriptDirectory:
    return ScriptDirectory(str(migrations))


def _outside(connection: Connection, statement: str) -> None:
    """Run a statement that SQLite ignores inside a transaction."""
    connection.exec_driver_sql(statement)
    connection.commit()
