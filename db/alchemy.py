"""SQLAlchemy's engine for one library file; in a room of its own because it takes long to load."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db import connecting


def engine(path: Path, connect: connecting.Connect) -> Engine:
    """Return an engine whose connections to ``path`` are made by ``connect`` and begin as their option says."""
    made = create_engine(
        "sqlite://",
        module=connecting.driver(),
        creator=lambda: connect(path),
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,
    )

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return made
