"""Whose extension, log-in or way of writing a name it is, asked once and remembered."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.domain.naming import named_in
from app.services.import_values import Clue, Identifier
from app.services.stored import name_key
from db.engine import Clock, LibraryFile

__all__ = ["Clue", "Identifier", "Identifiers", "Known", "Whose", "read_whose"]

_ALL = text("""
    SELECT d.kind, d.value, d.value_key, d.person_id, p.name
    FROM person_identifier d LEFT JOIN person p ON p.id = d.person_id ORDER BY p.name_key, d.kind, d.value_key
""")
_ADVISORS = text("SELECT id, name FROM person WHERE is_advisor = 1")
_KEEP = text("""
    INSERT INTO person_identifier (person_id, kind, value, value_key) VALUES (:person, :kind, :value, :key)
    ON CONFLICT (kind, value_key) DO UPDATE SET person_id = excluded.person_id, value = excluded.value
""")
_FORGET = text("DELETE FROM person_identifier WHERE kind = :kind AND value_key = :key")


@dataclass(frozen=True, slots=True)
class Known:
    """An identifier and whose it is; nobody's where ``person_id`` is None."""

    identifier: Identifier
    person_id: int | None
    person: str


class Whose:
    """Tells from extensions, log-ins and names which advisor is meant, by what is known at one moment."""

    def __init__(self, known: Mapping[tuple[str, str], int | None], advisors: Mapping[str, int]) -> None:
        """Know these identifiers by kind and key, and these advisors' ids by their names."""
        self._known = known
        self.advisors = advisors
        self._by_name = {key_of(Clue.NAME, name): person for name, person in advisors.items()}

    def person(self, identifier: Identifier) -> int | None:
        """Return the advisor, None where it is nobody's or not known."""
        key = key_of(identifier.kind, identifier.value)
        if (identifier.kind.value, key) in self._known:
            return self._known[identifier.kind.value, key]
        if identifier.kind is Clue.EXTENSION:
            return None
        return self._by_name.get(key) or named_in(f"[{_turned(identifier.value)}]", self.advisors)

    def asked(self, identifier: Identifier) -> bool:
        """Return whether somebody has said already whose this is, even if nobody's."""
        return (identifier.kind.value, key_of(identifier.kind, identifier.value)) in self._known

    def first(self, identifiers: Iterable[Identifier]) -> int | None:
        """Return the advisor the first of ``identifiers`` that is anybody's tells."""
        return next((who for each in identifiers if (who := self.person(each)) is not None), None)


class Identifiers:
    """The identifiers of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def all(self) -> tuple[Known, ...]:
        """Return every identifier that was asked for, by whose it is."""
        with self._library.read() as connection:
            rows = connection.execute(_ALL).all()
        return tuple(Known(Identifier(Clue(row.kind), row.value), row.person_id, row.name or "") for row in rows)

    def keep(self, identifier: Identifier, person_id: int | None) -> None:
        """Remember whose it is, None for nobody's (a fax, a queue)."""
        with self._library.write() as connection:
            keep_identifiers(connection, {identifier: person_id})

    def forget(self, identifier: Identifier) -> None:
        """Ask again the next time."""
        with self._library.write() as connection:
            key = key_of(identifier.kind, identifier.value)
            connection.execute(_FORGET, {"kind": identifier.kind.value, "key": key})


def read_whose(connection: Connection) -> Whose:
    """Return what is known now."""
    known = {(row.kind, row.value_key): row.person_id for row in connection.execute(_ALL)}
    return Whose(known, {row.name: int(row.id) for row in connection.execute(_ADVISORS)})


def keep_identifiers(connection: Connection, answers: Mapping[Identifier, int | None]) -> None:
    """Remember ``answers`` in the transaction of ``connection``."""
    rows = [
        {
            "person": person,
            "kind": each.kind.value,
            "value": " ".join(each.value.split()),
            "key": key_of(each.kind, each.value),
        }
        for each, person in answers.items()
    ]
    if rows:
        connection.execute(_KEEP, rows)


def key_of(kind: Clue, value: str) -> str:
    """Return what an identifier is compared by; "Jones, Sarah" is the same name as "Sarah Jones"."""
    return name_key(_turned(value) if kind is Clue.NAME else value)


def _turned(name: str) -> str:
    found = re.fullmatch(r"\s*([^,]+),\s*([^,]+)", name)
    return f"{found[2]} {found[1]}" if found else name
