"""Reading finalised evaluations out of the record."""

import json

from sqlalchemy import Connection, text

from app.domain.recount import Finalised
from app.language import translate

_END = text("SELECT coalesce(max(id), 0) FROM record")
_AT = text("SELECT at FROM record WHERE id <= :row ORDER BY id DESC LIMIT 1")


class NoSuchFigure(ValueError):
    """A number that this library knows no figure for; its text says why."""


def end(connection: Connection) -> int:
    """Return the number of the record's last row, 0 while it is empty."""
    return int(connection.execute(_END).scalar_one())


def moment(connection: Connection, row: int) -> str:
    """Return when a row of the record was entered (UTC as stored); NoSuchFigure where the record is shorter."""
    last = end(connection)
    if row > last:
        raise NoSuchFigure(
            translate(
                "Recorded",
                "The record of this library ends at row {0}, so this number (row {1}) comes from "
                "another library or from a newer copy of this one.",
            ).format(last, row)
        )
    return str(connection.execute(_AT, {"row": row}).scalar() or "")


def finalised(row: int, evaluation_id: int, advisor_id: int, detail: str) -> Finalised:
    """Return a row of the record that says an evaluation was finalised; ``detail`` is its JSON text."""
    said = json.loads(detail)
    return Finalised(
        row,
        evaluation_id,
        advisor_id,
        said["month"],
        said["purpose"],
        said["version"],
        said["revision"],
        said["supersedes"],
        said["marks"],
    )
