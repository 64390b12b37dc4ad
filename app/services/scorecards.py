"""The scorecards of a library: a version is kept as it was when first used, for its evaluations for ever."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app import paths
from app.domain.scorecard import Scorecard
from app.domain.scorecard_file import read_scorecard
from app.services.stored import utc_text
from db.engine import Clock

DEFAULT = "quality-monitoring-2016"

_FIND = text("SELECT id FROM scorecard_version WHERE scorecard = :scorecard AND version = :version")
_CHOSEN = """
    SELECT v.id FROM library_setting s JOIN scorecard_version v ON v.id = CAST(s.value AS INTEGER) WHERE s.key = :key
"""
_NEWEST = f"SELECT coalesce(({_CHOSEN}), (SELECT max(id) FROM scorecard_version))"
CHOSEN_KEY = "scorecard.version_in_use"
_DEFINITION = text("SELECT scorecard, definition FROM scorecard_version WHERE id = :id")
_CRITERIA = text("SELECT id FROM scorecard_criterion WHERE scorecard_version_id = :id ORDER BY number")
_SECTIONS = text("SELECT id FROM scorecard_section WHERE scorecard_version_id = :id ORDER BY position")
_ADD = text("""
    INSERT INTO scorecard_version (scorecard, version, name, sha256, definition, added_at)
    VALUES (:scorecard, :version, :name, :sha256, :definition, :at)
""")
_ADD_SECTION = text(
    "INSERT INTO scorecard_section (scorecard_version_id, position, name) VALUES (:version_id, :position, :name)"
)
_ADD_CRITERION = text("""
    INSERT INTO scorecard_criterion (scorecard_version_id, section_id, number, key)
    VALUES (:version_id, :section_id, :number, :key)
""")


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A scorecard version in the library: ``criterion_ids[n - 1]`` belongs to criterion n, ``section_ids`` in order."""

    version_id: int
    card: Scorecard
    criterion_ids: tuple[int, ...]
    section_ids: tuple[int, ...]

    def number_of(self, criterion_id: int | None) -> int | None:
        """Return the criterion's number."""
        return None if criterion_id is None else self.criterion_ids.index(criterion_id) + 1


class Shelf:
    """The scorecard versions of one library, each read only once, for they never change."""

    def __init__(self, clock: Clock) -> None:
        """Begin with none; ``clock`` says when a version was taken up."""
        self._clock = clock
        self._read: dict[int, KeptCard] = {}

    def current(self, connection: Connection) -> KeptCard:
        """Return the scorecard new evaluations are made with, keeping it in the library at its first use.

        It is the one chosen for the library, else the one that ships with the program.
        """
        chosen = chosen_version(connection)
        if chosen is None:
            chosen = keep(connection, default_definition(), self._clock)
        return self.fetch(connection, chosen)

    def newest(self, connection: Connection) -> Scorecard:
        """Return the scorecard chosen or last taken up, the program's own where none is yet; keeps nothing."""
        version_id = connection.exec_driver_sql(_NEWEST, {"key": CHOSEN_KEY}).scalar()
        if version_id is None:
            return read_scorecard(default_definition(), DEFAULT)
        return self.fetch(connection, int(version_id)).card

    def fetch(self, connection: Connection, version_id: int) -> KeptCard:
        """Return one kept version."""
        kept = self._read.get(version_id)
        if kept is None:
            kept = self._read[version_id] = read(connection, version_id)
        return kept


def chosen_version(connection: Connection) -> int | None:
    """Return the scorecard version somebody chose for new evaluations, ``None`` where nobody did."""
    found = connection.exec_driver_sql(_CHOSEN, {"key": CHOSEN_KEY}).scalar()
    return None if found is None else int(found)


def default_definition() -> str:
    """Return the text of the scorecard that ships with the program."""
    return (paths.resources() / "scorecards" / f"{DEFAULT}.toml").read_text(encoding="utf-8")


def keep(connection: Connection, definition: str, clock: Clock) -> int:
    """Keep the scorecard written in ``definition`` unless this version is there already, and return its version id."""
    card = read_scorecard(definition, "scorecard")
    found = connection.execute(_FIND, {"scorecard": card.id, "version": card.version}).scalar()
    if found is not None:
        return int(found)
    added = connection.execute(
        _ADD,
        {
            "scorecard": card.id,
            "version": card.version,
            "name": card.name,
            "sha256": hashlib.sha256(definition.encode()).hexdigest(),
            "definition": definition,
            "at": utc_text(clock()),
        },
    )
    version_id = int(added.lastrowid)
    for position, section in enumerate(card.sections, start=1):
        row = connection.execute(_ADD_SECTION, {"version_id": version_id, "position": position, "name": section.name})
        connection.execute(
            _ADD_CRITERION,
            [
                {"version_id": version_id, "section_id": row.lastrowid, "number": each.number, "key": each.key}
                for each in section.criteria
            ],
        )
    return version_id


def read(connection: Connection, version_id: int) -> KeptCard:
    """Return a kept version from the library."""
    row = connection.execute(_DEFINITION, {"id": version_id}).one()
    criteria = connection.execute(_CRITERIA, {"id": version_id}).scalars().all()
    sections = connection.execute(_SECTIONS, {"id": version_id}).scalars().all()
    return KeptCard(version_id, read_scorecard(row.definition, row.scorecard), tuple(criteria), tuple(sections))
