"""What was worked out once and is used again: file-name patterns, column mappings and filters of the list."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from app.domain.columns import ColumnMapping
from app.domain.patterns import Pattern
from app.language import translate
from app.services.queries import Query, Sort, SortBy
from app.services.stored import name_key, utc_text
from db.engine import Clock, LibraryFile

_ALL = text("SELECT name, content FROM remembered WHERE kind = :kind ORDER BY name_key")
_ONE = text("SELECT content FROM remembered WHERE kind = :kind AND name_key = :key")
_KEEP = text("""
    INSERT INTO remembered (kind, name, name_key, content, changed_at) VALUES (:kind, :name, :key, :content, :at)
    ON CONFLICT (kind, name_key) DO UPDATE SET name = excluded.name, content = excluded.content,
        changed_at = excluded.changed_at
""")
_FORGET = text("DELETE FROM remembered WHERE kind = :kind AND name_key = :key")
_PATTERN, _MAPPING, _FILTER = "pattern", "mapping", "filter"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A way to look at the list, by its name."""

    name: str
    query: Query
    sort: Sort = Sort()  # noqa: RUF009 - it is frozen


class Remembering:
    """What one library remembers."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def patterns(self) -> tuple[Pattern, ...]:
        """Return one's own file-name patterns by name."""
        with self._library.read() as connection:
            return read_patterns(connection)

    def keep_pattern(self, pattern: Pattern) -> None:
        """Remember a pattern, in place of the one that has its name."""
        content = {"template": pattern.template, "direction": pattern.direction}
        self._keep(_PATTERN, pattern.name, json.dumps(content, ensure_ascii=False))

    def forget_pattern(self, name: str) -> None:
        """Forget a pattern; what was imported by it stays."""
        self._forget(_PATTERN, name)

    def mapping(self, signature: str) -> ColumnMapping | None:
        """Return what the columns of an export like this were said to hold, None where nobody has said."""
        with self._library.read() as connection:
            content = connection.execute(_ONE, {"kind": _MAPPING, "key": signature}).scalar()
        return None if content is None else _mapping(content)

    def mappings(self) -> tuple[ColumnMapping, ...]:
        """Return what was said of the columns of every kind of export."""
        with self._library.read() as connection:
            contents = connection.execute(_ALL, {"kind": _MAPPING}).all()
        return tuple(mapping for row in contents if (mapping := _mapping(row.content)) is not None)

    def keep_mapping(self, mapping: ColumnMapping) -> None:
        """Remember what the columns of exports like this hold."""
        self._keep(_MAPPING, mapping.signature, mapping.to_json())

    def forget_mapping(self, signature: str) -> None:
        """Guess the columns of exports like this again the next time."""
        self._forget(_MAPPING, signature)

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved filters by name."""
        with self._library.read() as connection:
            rows = connection.execute(_ALL, {"kind": _FILTER}).all()
        return tuple(_filter(row.name, json.loads(row.content)) for row in rows)

    def keep_filter(self, saved: SavedFilter) -> None:
        """Save a filter, in place of the one that has its name."""
        sort = {"by": saved.sort.by.value, "descending": saved.sort.descending}
        self._keep(_FILTER, saved.name, json.dumps({"query": saved.query.to_dict(), "sort": sort}, ensure_ascii=False))

    def forget_filter(self, name: str) -> None:
        """Take a saved filter away."""
        self._forget(_FILTER, name)

    def _keep(self, kind: str, name: str, content: str) -> None:
        clean = " ".join(name.split())
        if not clean:
            raise ValueError(translate("Remembering", "A name is needed here."))
        values = {
            "kind": kind,
            "name": clean,
            "key": name_key(clean),
            "content": content,
            "at": utc_text(self._clock()),
        }
        with self._library.write() as connection:
            connection.execute(_KEEP, values)

    def _forget(self, kind: str, name: str) -> None:
        with self._library.write() as connection:
            connection.execute(_FORGET, {"kind": kind, "key": name_key(name)})


def read_patterns(connection: Connection) -> tuple[Pattern, ...]:
    """Return one's own file-name patterns in the transaction of ``connection``."""
    rows = connection.execute(_ALL, {"kind": _PATTERN}).all()
    return tuple(Pattern(row.name, **json.loads(row.content)) for row in rows)


def _mapping(content: str) -> ColumnMapping | None:
    try:
        return ColumnMapping.from_json(content)
    except (ValueError, KeyError, TypeError):
        return None  # of another version: it is guessed anew


def _filter(name: str, content: dict[str, Any]) -> SavedFilter:
    sort = Sort(SortBy(content["sort"]["by"]), bool(content["sort"]["descending"]))
    return SavedFilter(name, Query.from_dict(content["query"]), sort)
