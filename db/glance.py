"""Plain reading through the driver alone, for what a page shows at once: the window is painted before SQLAlchemy is."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, Protocol, cast

from db.connecting import Raw

_NOTHING: Mapping[str, Any] = {}


class Row(Protocol):
    """A row of a result, from SQLAlchemy or from a glance: its columns are its attributes."""

    def __getattr__(self, column: str) -> Any:  # noqa: ANN401 - whatever is stored there
        """Return the value of ``column``."""


class Glance:
    """Runs SELECT statements on a driver's connection; what they take is written ``:name``."""

    def __init__(self, raw: Raw) -> None:
        """Read through ``raw``, inside the transaction that it is in."""
        self._raw = raw

    def all(self, sql: str, values: Mapping[str, Any] = _NOTHING) -> list[Row]:
        """Return every row."""
        found = self._raw.execute(sql, values)
        names = [column[0] for column in found.description]
        return [cast(Row, SimpleNamespace(**dict(zip(names, row, strict=True)))) for row in found]

    def one(self, sql: str, values: Mapping[str, Any] = _NOTHING) -> Row:
        """Return the one row there must be; ValueError where there are none or several."""
        (row,) = self.all(sql, values)
        return row
