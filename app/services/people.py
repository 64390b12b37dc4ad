"""Who is known to the library: teams, the advisors in them, and the evaluators who mark."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.language import translate
from app.services.stored import day, day_text, name_key
from db.engine import Clock, LibraryFile
from db.glance import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Team:
    """A team of advisors."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known to the library; ``role`` is their own word for what they do."""

    id: int
    name: str
    role: str
    is_advisor: bool
    is_evaluator: bool
    team_id: int | None
    team: str | None
    started_on: date | None
    left_on: date | None


class NameRefused(ValueError):
    """A name that cannot be taken; its text says why."""


_PERSON = """
    SELECT p.id, p.name, p.role, p.is_advisor, p.is_evaluator, p.team_id, t.name AS team, p.started_on, p.left_on
    FROM person p LEFT JOIN team t ON t.id = p.team_id
"""
_BY_ID = _PERSON + "WHERE p.id = :id"
_ADVISORS = _PERSON + "WHERE p.is_advisor = 1 ORDER BY p.name_key, p.id"
_EVALUATORS = _PERSON + "WHERE p.is_evaluator = 1 ORDER BY p.name_key, p.id"
_ADVISOR_NAMED = _PERSON + "WHERE p.is_advisor = 1 AND p.name_key = :key ORDER BY p.id LIMIT 1"
_SAME_NAME = "SELECT id, is_advisor, is_evaluator FROM person WHERE name_key = :key ORDER BY id"
_TEAMS = "SELECT id, name FROM team ORDER BY name_key"
_TEAM_NAMED = "SELECT id, name FROM team WHERE name_key = :key"
_ADD_TEAM = "INSERT INTO team (name, name_key) VALUES (:name, :key)"
_ADD = """
    INSERT INTO person (name, name_key, role, is_advisor, is_evaluator, team_id, started_on)
    VALUES (:name, :key, :role, :advisor, :evaluator, :team, :started)
"""
_ALSO_EVALUATOR = "UPDATE person SET is_evaluator = 1, role = :role WHERE id = :id"
_ALSO_ADVISOR = "UPDATE person SET is_advisor = 1, team_id = :team, started_on = :started WHERE id = :id"


class People:
    """Teams, advisors and evaluators of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def teams(self) -> tuple[Team, ...]:
        """Return all teams by name."""
        with self._library.glance() as glance:
            return tuple(Team(row.id, row.name) for row in glance.all(_TEAMS))

    def advisors(self) -> tuple[Person, ...]:
        """Return all advisors by name, those who left too."""
        with self._library.glance() as glance:
            return tuple(_person(row) for row in glance.all(_ADVISORS))

    def evaluators(self) -> tuple[Person, ...]:
        """Return all evaluators by name."""
        with self._library.glance() as glance:
            return tuple(_person(row) for row in glance.all(_EVALUATORS))

    def person(self, person_id: int) -> Person:
        """Return one person; KeyError when nobody has this id."""
        with self._library.read() as connection:
            return read_person(connection, person_id)

    def find_advisor(self, name: str) -> Person | None:
        """Return the advisor of this name, however it is capitalised or spaced."""
        with self._library.read() as connection:
            row = connection.exec_driver_sql(_ADVISOR_NAMED, {"key": name_key(name)}).one_or_none()
        return _person(row) if row else None

    def add_team(self, name: str) -> Team:
        """Make a team known and return it; the one that already has this name when there is one."""
        with self._library.write() as connection:
            found = connection.exec_driver_sql(_TEAM_NAMED, {"key": _key(name)}).one_or_none()
            if found:
                return Team(*found)
            added = connection.exec_driver_sql(_ADD_TEAM, {"name": _clean(name), "key": _key(name)})
            return Team(int(added.lastrowid), _clean(name))

    def add_advisor(self, name: str, team_id: int | None, started_on: date | None = None) -> Person:
        """Make an advisor known; NameRefused when there is one of this name already."""
        with self._library.write() as connection:
            same = connection.exec_driver_sql(_SAME_NAME, {"key": _key(name)}).all()
            if any(row.is_advisor for row in same):
                raise NameRefused(
                    translate(
                        "People", "There is already an advisor called {0}. Add a second name or a number."
                    ).format(_clean(name))
                )
            values = {"team": team_id, "started": day_text(started_on)}
            if same:
                connection.exec_driver_sql(_ALSO_ADVISOR, {"id": same[0].id, **values})
                return read_person(connection, same[0].id)
            return _add(connection, name, values | {"role": "", "advisor": 1, "evaluator": 0})

    def add_evaluator(self, name: str, role: str) -> Person:
        """Make an evaluator known; NameRefused when there is one of this name already."""
        with self._library.write() as connection:
            same = connection.exec_driver_sql(_SAME_NAME, {"key": _key(name)}).all()
            if any(row.is_evaluator for row in same):
                raise NameRefused(
                    translate(
                        "People", "There is already an evaluator called {0}. Add a second name or a number."
                    ).format(_clean(name))
                )
            if same:
                connection.exec_driver_sql(_ALSO_EVALUATOR, {"id": same[0].id, "role": role.strip()})
                return read_person(connection, same[0].id)
            values = {"role": role.strip(), "advisor": 0, "evaluator": 1, "team": None, "started": None}
            return _add(connection, name, values)


def read_person(connection: "Connection", person_id: int) -> Person:
    """Return one person in the transaction of ``connection``; KeyError when nobody has this id."""
    row = connection.exec_driver_sql(_BY_ID, {"id": person_id}).one_or_none()
    if row is None:
        raise KeyError(person_id)
    return _person(row)


def read_advisors(connection: "Connection") -> tuple[Person, ...]:
    """Return all advisors by name in the transaction of ``connection``."""
    return tuple(_person(row) for row in connection.exec_driver_sql(_ADVISORS))


def _add(connection: "Connection", name: str, values: Mapping[str, object]) -> Person:
    added = connection.exec_driver_sql(_ADD, {"name": _clean(name), "key": _key(name), **values})
    return read_person(connection, int(added.lastrowid))


def _person(row: Row) -> Person:
    return Person(
        row.id,
        row.name,
        row.role,
        bool(row.is_advisor),
        bool(row.is_evaluator),
        row.team_id,
        row.team,
        day(row.started_on),
        day(row.left_on),
    )


def _clean(name: str) -> str:
    return " ".join(name.split())


def _key(name: str) -> str:
    """Return the key of ``name``; NameRefused when nothing is left of it."""
    if not _clean(name):
        raise NameRefused(translate("People", "A name is needed here."))
    return name_key(name)
