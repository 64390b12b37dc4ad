"""The numbers to print under figures, so that each can be explained from the record later."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.domain.figure_id import Part, Scope, figure_id, sheet_id
from app.services.evaluation_closing import EVALUATION

_END = text("SELECT coalesce(max(id), 0) FROM record")
_SECTIONS = text("SELECT name, id FROM scorecard_section ORDER BY scorecard_version_id, position")
_FINALISED = text(f"""
    SELECT max(id) FROM record WHERE subject = '{EVALUATION}' AND subject_id = :id AND what = 'finalised'
""")


@dataclass(frozen=True, slots=True)
class Printed:
    """The numbers for the figures of ``scope`` over months, both included, as the record stood at row ``as_of``."""

    scope: Scope
    first: int
    last: int
    as_of: int
    _sections: Mapping[str, int]

    @property
    def whole(self) -> str:
        """Return the number of the score over all criteria."""
        return self._of(0)

    def section(self, name: str) -> str:
        """Return the number of a section's score; KeyError when no scorecard has a section of this name."""
        return self._of(self._sections[name])

    def criterion(self, key: str) -> str:
        """Return the number of a criterion's share."""
        return self._of(key)

    def _of(self, part: Part) -> str:
        return figure_id(self.scope, self.first, self.last, part, self.as_of)


def printed(connection: Connection, scope: Scope, first: int, last: int) -> Printed:
    """Return the numbers for figures that are read in the same transaction of ``connection``."""
    sections = {row.name: row.id for row in connection.execute(_SECTIONS)}
    return Printed(scope, first, last, int(connection.execute(_END).scalar_one()), sections)


def printed_sheet(connection: Connection, evaluation_id: int) -> str:
    """Return the number for the sheet of an evaluation, empty for a draft."""
    row = connection.execute(_FINALISED, {"id": evaluation_id}).scalar()
    return "" if row is None else sheet_id(evaluation_id, int(row))
